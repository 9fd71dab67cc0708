# SPDX-License-Identifier: MIT
"""What the neutral measure says of finished drawings, with real labels, beside dot's places for the same families.

    python benchmarks/quality/bench_quality.py [--generated N] [--effort E] [--each] [--sets NAME,...]

The measure and its families are found through NAASTBETROKKEN_MEASURE; without them nothing is measured. Per engine and
set of families: `per100` FAIL_T per 100 persons; `offset` from the middle of the children, in symbols; `ratio` width
in slots against the persons of the widest row; `perfect` families with nothing wrong; `cross` crossings a family with
bars on the best tracks; `inv` sibling pairs out of birth order; `apart` couples apart although neither partner has
three; `hard` what must never be: missing, overlapping, lines through strangers; `ms` a drawing, median.
"""

import argparse
import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from cases import Family, dossier, folder, measure, sets
from peers import dot
from peers.plain import plain

import naastbetrokken

GENERATED = 200
HARD = ("n_missing", "n_overlaps", "through")
SOFT = ("row_mismatch", "nonadjacent", "child_not_below", "cross_t", "sib_order")
MANY = 3
"""From so many partners on, not all of them can stand beside somebody."""
Places = dict[str, dict[str, float]]


def ours(family: Family, effort: int) -> Places:
    """Places in the finished drawing, as any program would read them."""
    drawn = json.loads(naastbetrokken.draw(dossier(family), to="json", effort=effort))
    return {
        node["id"]: {"x": node["x"], "y": node["y"], "w": node["width"], "h": node["height"]}
        for node in drawn["nodes"]
        if node["role"] == "person"
    }


def dots(family: Family) -> Places:
    """Places that dot gives."""
    graph = plain(dossier(family))
    return dot.positions(graph, dot.run(dot.source(graph)).output)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--generated", type=int, default=GENERATED, help="families of 20 to 60 persons")
    parser.add_argument("--effort", type=int, default=1)
    parser.add_argument("--each", action="store_true", help="a line for every family")
    parser.add_argument("--sets", default="", help="cases_random, cases, generated; all when absent")
    options = parser.parse_args()
    neutral = measure(folder())
    if neutral is None:
        print(f"skipped: no neutral measure in {folder().name}; NAASTBETROKKEN_MEASURE names its folder")
        return
    engines: dict[str, Callable[[Family], Places]] = {"ours": lambda family: ours(family, options.effort)}
    if dot.available():
        engines["dot"] = dots
    for name, families in sets(folder(), options.generated).items():
        if options.sets and name not in options.sets.split(","):
            continue
        for engine, draw in engines.items():
            rows = [judged(neutral, engine, family, draw) for family in families]
            if options.each:
                for row in rows:
                    print(_each(row))
            print(_summary(name, engine, rows), flush=True)


def judged(neutral: ModuleType, engine: str, family: Family, draw: Callable[[Family], Places]) -> dict[str, Any]:
    """The measure's figures of one family."""
    start = time.perf_counter()
    try:
        places = draw(family)
    except naastbetrokken.NaastbetrokkenError as error:
        print(f"    {family['name']}: {error}")
        places = {}
    ms = 1000 * (time.perf_counter() - start)
    row: dict[str, Any] = neutral.metrics(family, {"peer": engine, "positions": places})
    if row.get("crash"):
        row = {**dict.fromkeys((*HARD, *SOFT), 0), "offset": 0.0, "slots": 1.0, **row}
    rows = Counter(round(spot["y"], 1) for spot in places.values())
    row["ratio"] = row["slots"] / max(rows.values(), default=1)
    row["pairs"] = sum(len(union["children"]) * (len(union["children"]) - 1) // 2 for union in family["unions"])
    row["apart"] = _apart(neutral, family, places) if places else 0
    row["time"] = ms
    return row


def _apart(neutral: ModuleType, family: Family, places: Places) -> int:
    """Couples apart, or on two rows, of whom neither has three partners: the measure asked about these couples only."""
    couples = [union for union in family["unions"] if len(union["partners"]) > 1]
    partners = Counter(one for union in couples for one in union["partners"])
    few = [{**union, "children": []} for union in couples if max(map(partners.__getitem__, union["partners"])) < MANY]
    row = neutral.metrics({**family, "unions": few}, {"peer": "", "positions": places})
    return int(row["nonadjacent"] + row["row_mismatch"])


def _summary(name: str, engine: str, rows: list[dict[str, Any]]) -> str:
    persons = sum(row["n"] for row in rows)
    total = {key: sum(row[key] for row in rows) for key in (*HARD, *SOFT, "fail_t", "pairs", "apart")}
    figures = (
        f"{name:13s}{engine:5s} {len(rows):4d} families",
        f"FAIL_T {total['fail_t']:4d}",
        f"per100 {100 * total['fail_t'] / persons:5.1f}",
        f"offset {statistics.mean(row['offset'] for row in rows):.2f}",
        f"ratio {statistics.mean(row['ratio'] for row in rows):.2f}",
        f"perfect {sum(row['fail_t'] == 0 for row in rows)}",
        f"cross {total['cross_t'] / len(rows):.2f}",
        f"inv {100 * total['sib_order'] / max(1, total['pairs']):.1f} %",
        f"apart {total['apart']}",
        f"hard {sum(total[key] for key in HARD)}",
        f"ms {statistics.median(row['time'] for row in rows):.0f}",
    )
    return "  ".join(figures) + f"\n{'':19s}" + ", ".join(f"{key} {total[key]}" for key in (*HARD, *SOFT))


def _each(row: dict[str, Any]) -> str:
    faults = " ".join(f"{key}={row[key]}" for key in (*HARD, *SOFT) if row[key])
    return (
        f"    {row['case']:28s}{row['peer']:5s} n={row['n']:<4d}FAIL_T={row['fail_t']:<4d}offset={row['offset']:<6.2f}"
        f"ratio={row['ratio']:<6.2f}{faults}"
    )


if __name__ == "__main__":
    main()
