# SPDX-License-Identifier: MIT
"""Thousands of generated lives drawn and read back: nothing hidden, nothing forgotten, the same in every format.

    python benchmarks/quality/lifelines.py [--lives 2000] [--from 0]

Each life has 1 to 80 events, evenly spread or nearly all in a few years. The goal is none with a problem.
"""

import argparse
import statistics
from collections import Counter

from naastbetrokken.instrument.lifeline import lifeline
from naastbetrokken.scene.pages import pages
from naastbetrokken.testing.generator import random_life
from naastbetrokken.testing.lifelines import problems


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--lives", type=int, default=2000)
    parser.add_argument("--from", type=int, default=0, dest="first")
    options = parser.parse_args()
    found: Counter[str] = Counter()
    scales: dict[int, list[float]] = {}
    sheets: Counter[int] = Counter()
    for seed in range(options.first, options.first + options.lives):
        events = 1 + seed * 7919 % 80
        dossier = random_life(seed, events)
        scene = lifeline(dossier, mood=seed % 7 == 3, lanes=seed % 7 == 1)
        for problem in problems(dossier, scene):
            found[problem.partition(":")[0].partition(" sentence")[0]] += 1
            print(f"seed {seed}, {events} events: {problem}", flush=True)
        if seed % 10 == 0 and seed % 7 != 1:
            bound = pages(scene)
            sheets[len(bound)] += 1
            scales.setdefault((events - 1) // 20, []).append(bound[0].scale)
    print(f"{options.lives} lives, problems: {dict(found) or 'none'}")
    for group, values in sorted(scales.items()):
        print(f"{20 * group + 1:>3} to {20 * group + 20} events: A4 at scale {statistics.median(values):.2f} (median)")
    print(f"sheets of A4: {dict(sorted(sheets.items()))}")


if __name__ == "__main__":
    main()
