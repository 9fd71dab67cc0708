# SPDX-License-Identifier: MIT
"""Real families: the layout and the whole drawing beside dot on the same graph, in one run; memory against 1 GB.

    python benchmarks/speed/bench_royal.py [--all] [--rounds N]

The families are read from NAASTBETROKKEN_CORPUS; without it nothing is measured. `layout` is the layout in process,
`drawing` from dossier to SVG, with the read-back; `goal` is the ratio of the drawing to dot not to exceed.
"""

import argparse

from race import race, ratio, told
from subjects import ROYAL, corpus

GOAL = 10.0
MEMORY = 1024.0
"""MiB."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--all", action="store_true", help="every family of the corpus")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--limit", type=float, default=120.0, help="seconds after which an engine is stopped")
    options = parser.parse_args()
    files = sorted(corpus().glob("*.ged" if options.all else ROYAL))
    if not files:
        print(f"skipped: no {ROYAL} in {corpus().name}; NAASTBETROKKEN_CORPUS names its folder")
        return
    heads = ("persons", "layout", "drawing", "dot", "layout", "drawing", "goal", "MiB", "limit")
    print(f"{'':32s}" + "".join(f"{head:>9}" for head in heads))
    for file in files:
        run = race(("naastbetrokken", "drawing", "dot"), str(file), rounds=options.rounds, limit=options.limit)
        known = next((result for result in run.values() if "persons" in result), {"persons": 0})
        cells = [f"{known['persons']:,}", *(told(run[engine].get("wall"), 3) for engine in run)]
        cells += [told(ratio(run, engine, "dot")) for engine in ("naastbetrokken", "drawing")]
        cells += [told(GOAL, 0), told(run["drawing"].get("peak"), 0), told(MEMORY, 0)]
        print(f"{file.name:32s}" + "".join(f"{cell:>9}" for cell in cells), flush=True)
        for engine, result in run.items():
            if "failed" in result:
                print(f"    {engine}: {result['failed']}")


if __name__ == "__main__":
    main()
