# SPDX-License-Identifier: MIT
"""One engine on one family in a process of its own, so that memory is this run's and no run warms up another.

    python benchmarks/speed/one.py ENGINE FAMILY [--limit SECONDS]

ENGINE is naastbetrokken (the layout), drawing (layout, read-back, scene and SVG), phases (the same, part by part), dot
or pedview. Prints a line of JSON: seconds by the clock and of computing (the best of three when quick), peak memory in
MiB, and what else there is to know.
"""

import argparse
import gc
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from peers import dot, pedigree
from peers.plain import plain
from phases import phases
from subjects import subject

import naastbetrokken
from naastbetrokken.layout.genogram import layout
from naastbetrokken.model import Dossier
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.testing.generator import random_family

TIMES, QUICK = 3, 2.0
"""So many runs, unless they take more seconds than this together."""


def best(once: Callable[[], tuple[float, float]]) -> dict[str, float]:
    """Seconds by the clock and of computing in the fastest of several runs."""
    runs: list[tuple[float, float]] = []
    while not runs or (len(runs) < TIMES and sum(wall for wall, _ in runs) < QUICK):
        gc.collect()
        runs.append(once())
    return {"wall": min(wall for wall, _ in runs), "cpu": min(cpu for _, cpu in runs)}


def clocked(work: Callable[[], Any]) -> tuple[float, float]:
    """Seconds by the clock and of computing."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def measured(engine: str, dossier: Dossier, limit: float) -> dict[str, Any]:
    """What one engine needs for one family."""
    graph = plain(dossier)
    found: dict[str, Any] = {"persons": len(graph.persons), "unions": len(graph.unions)}
    if engine == "naastbetrokken":
        texts = genogram_texts(dossier)
        return found | best(lambda: clocked(lambda: layout(dossier, texts)))
    if engine == "drawing":
        return found | best(lambda: clocked(lambda: naastbetrokken.draw(dossier)))
    if engine == "phases":
        return found | phases(dossier)
    if engine == "dot":
        text = dot.source(graph)
        stopped: list[bool] = []

        def once() -> tuple[float, float]:
            drawn = dot.run(text, limit=limit)
            stopped.append(not drawn.output)
            return drawn.wall, drawn.cpu

        return found | best(once) | ({"failed": f"stopped after {limit:.0f} s"} if any(stopped) else {})
    try:
        return found | best(lambda: pedigree.run(graph)[1:])
    except ValueError:
        return found | {"failed": "refused"}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("engine", choices=("naastbetrokken", "drawing", "phases", "dot", "pedview"))
    parser.add_argument("family")
    parser.add_argument("--limit", type=float, default=120.0)
    options = parser.parse_args()
    dossier = subject(options.family)
    if options.engine not in ("dot", "pedview"):
        naastbetrokken.draw(random_family(7, 12))  # imports and tables are read once, whatever the family
    found = measured(options.engine, dossier, options.limit)
    whose = resource.RUSAGE_CHILDREN if options.engine == "dot" else resource.RUSAGE_SELF
    print(json.dumps(found | {"peak": resource.getrusage(whose).ru_maxrss / 1024}))


if __name__ == "__main__":
    main()
