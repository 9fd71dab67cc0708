# SPDX-License-Identifier: MIT
"""Faults, offsets, widths and times of the ordering, on given families or on the seeded bench.

    python benchmarks/ordering/measure.py METRICS [FOLDER ...] [--bench N] [--effort E]

METRICS is the file of the neutral measure; folders hold families as JSON.
"""

import argparse
import importlib.util
import json
import statistics
from pathlib import Path
from typing import Any

from engine import drawn
from families import bench

SAME, HAIR = 1e-6, 1e-3
"""px"""
SHOWN = ("row_mismatch", "nonadjacent", "child_not_below", "cross_t", "through", "sib_order")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("metrics", type=Path)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--bench", type=int, default=0)
    parser.add_argument("--effort", type=int, default=1)
    parser.add_argument("--quiet", action="store_true")
    options = parser.parse_args()
    spec = importlib.util.spec_from_file_location("metrics", options.metrics)
    measure = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(measure)
    for folder in options.folders:
        files = sorted(folder.glob("*.json"))
        report(measure, folder.name, [json.loads(f.read_text()) for f in files], options)
    if options.bench:
        report(measure, "bench", bench(options.bench), options)


def _unstraight(family: dict[str, Any], positions: dict[str, Any]) -> dict[str, Any]:
    """The same places with every straight line to an only child off by a hair.

    The measure has the drop and the child's line of such a family meet at half height, so that a bar at that height
    crosses both of them: one line, counted twice.
    """
    places = {one: dict(spot) for one, spot in positions.items()}
    for union in family["unions"]:
        partners = [places[one] for one in union["partners"] if one in places]
        if len(union["children"]) == 1 and partners:
            child = places[union["children"][0]]
            middle = sum(spot["x"] for spot in partners) / len(partners)
            if abs(child["x"] - middle) < SAME:
                child["x"] += HAIR
    return places


def report(measure: Any, name: str, families: list[dict[str, Any]], options: argparse.Namespace) -> None:
    rows = []
    for family in families:
        layout = drawn(family, options.effort)
        row = measure.metrics(family, layout)
        row["once"] = measure.metrics(family, {**layout, "positions": _unstraight(family, layout["positions"])})[
            "cross_t"
        ]
        wide: dict[float, int] = {}
        for spot in layout["positions"].values():
            wide[spot["y"]] = wide.get(spot["y"], 0) + 1
        row["ratio"] = row["slots"] / max(wide.values())
        row["siblings"] = sum(len(u["children"]) * (len(u["children"]) - 1) // 2 for u in family["unions"])
        rows.append(row)
        if not options.quiet:
            faults = " ".join(f"{key[:7]}={row[key]}" for key in SHOWN if row[key])
            print(
                f"{family['name']:24s} n={row['n']:<4d} FAIL_T={row['fail_t']:<4d} off={row['offset']:<5.2f}"
                f" ratio={row['ratio']:.2f} {layout['split']} {faults}"
            )
    n = sum(row["n"] for row in rows)
    total = {key: sum(row[key] for row in rows) for key in (*SHOWN, "once", "fail_t", "siblings")}
    print(
        f"{name}: {len(rows)} families, {n} persons, "
        f"FAIL_T {total['fail_t']} ({100 * total['fail_t'] / n:.1f} per 100), "
        f"clean {sum(row['fail_t'] == 0 for row in rows)}, offset {statistics.mean(r['offset'] for r in rows):.2f}, "
        f"ratio {statistics.mean(r['ratio'] for r in rows):.2f}, ms {statistics.mean(r['ms'] for r in rows):.0f} "
        f"(max {max(r['ms'] for r in rows)})\n    "
        + ", ".join(f"{key} {total[key]}" for key in SHOWN)
        + f", crossings a family {total['cross_t'] / len(rows):.2f}"
        + f" (straight lines once: {total['once'] / len(rows):.2f})"
        + f", inversions {100 * total['sib_order'] / max(1, total['siblings']):.1f} %"
        + f", perfect but for birth order {sum(not (r['nonadjacent'] + r['cross_t'] + r['through']) for r in rows)}"
    )


if __name__ == "__main__":
    main()
