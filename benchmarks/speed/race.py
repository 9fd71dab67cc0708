# SPDX-License-Identifier: MIT
"""Engines in turn on the same families: interleaved rounds, the best round of each, ratios within the run."""

import json
import math
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from peers import dot, pedigree

ONE = Path(__file__).with_name("one.py")
PATIENCE = 900.0
"""Seconds after which a process is stopped in any case."""
PRESENT = {"dot": dot.available, "pedview": pedigree.available}
Result = dict[str, Any]


def one(engine: str, family: str, *, limit: float) -> Result:
    """One engine on one family in a process of its own; other engines than ours are stopped after `limit` seconds."""
    if not PRESENT.get(engine, lambda: True)():
        return {"failed": "absent"}
    command = (sys.executable, str(ONE), engine, family, "--limit", str(limit))
    try:
        patience = limit if engine == "pedview" else PATIENCE
        done = subprocess.run(command, capture_output=True, text=True, timeout=patience, check=False)
    except subprocess.TimeoutExpired:
        return {"failed": f"stopped after {patience:.0f} s"}
    if done.returncode:
        return {"failed": (done.stderr.strip().splitlines() or ["killed"])[-1]}
    return dict(json.loads(done.stdout))


def race(engines: Sequence[str], family: str, *, rounds: int, limit: float) -> dict[str, Result]:
    """The best of several interleaved rounds per engine; one that failed does not run again."""
    best: dict[str, Result] = {}
    for _ in range(rounds):
        for engine in engines:
            if "failed" in best.get(engine, {}):
                continue
            new = one(engine, family, limit=limit)
            old = best.get(engine, new)
            best[engine] = new if "failed" in new else new | {key: min(old[key], new[key]) for key in ("wall", "cpu")}
    return best


def ratio(results: dict[str, Result], engine: str, other: str, key: str = "wall") -> float | None:
    """How many times as long one engine takes as another; None unless both came to an end."""
    both = [results.get(name, {"failed": "absent"}) for name in (engine, other)]
    return None if any("failed" in result for result in both) else both[0][key] / both[1][key]


def median(values: Sequence[float | None]) -> float | None:
    """The median of what is known."""
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else None


def exponent(points: Sequence[tuple[int, float | None]]) -> float | None:
    """The slope of log time over log size, by least squares; None under two points."""
    known = [(math.log(size), math.log(seconds)) for size, seconds in points if seconds]
    if len(known) < 2:
        return None
    return statistics.linear_regression([x for x, _ in known], [y for _, y in known]).slope


def told(value: float | None, digits: int = 2) -> str:
    """A number, or a dash."""
    return "-" if value is None else f"{value:.{digits}f}"
