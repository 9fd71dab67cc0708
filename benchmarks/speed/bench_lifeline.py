# SPDX-License-Identifier: MIT
"""A life of sixty events from dossier to SVG text, against bare svgwrite writing the same elements; and how it grows.

    python benchmarks/speed/bench_lifeline.py [--rounds N] [--growth]

Bare svgwrite builds the same tree (its own objects per kind of element, validator off, the same attributes) and turns
it into text. Seconds of computing, warm, rounds interleaved, the best of each. The goal is at most 5 times bare
svgwrite, and an exponent of growth from 60 to 2,000 events of at most 1.2.
"""

import argparse
import math
from collections.abc import Callable
from xml.etree import ElementTree as ET

from bench_svg import bare, seconds

import naastbetrokken
from naastbetrokken.instrument.lifeline import lifeline
from naastbetrokken.model import Dossier
from naastbetrokken.render.svg import render
from naastbetrokken.testing.generator import random_life
from naastbetrokken.testing.lives import sixty_events

GOAL = 5.0
EXPONENT = 1.2
SIZES = (60, 250, 1000, 2000)


def compared(name: str, dossier: Dossier, rounds: int) -> float:
    """How many times bare svgwrite a drawing takes."""
    scene = lifeline(dossier)
    tree = ET.fromstring(render(scene))  # noqa: S314  our own output
    works: dict[str, Callable[[], object]] = {
        "bare": lambda: bare(tree),
        "whole": lambda: naastbetrokken.draw(dossier, "lifeline"),
        "scene": lambda: lifeline(dossier),
        "write": lambda: render(scene),
    }
    runs = [{each: 1000 * seconds(work) for each, work in works.items()} for _ in range(rounds)]
    best = {each: min(run[each] for run in runs) for each in works}
    elements = sum(1 for _ in tree.iter())
    ratio = best["whole"] / best["bare"]
    cells = "".join(f"{best[each]:>10.1f}" for each in works)
    print(f"{name:<14}{elements:>9}{cells}{ratio:>8.1f}", flush=True)
    return ratio


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--growth", action="store_true")
    options = parser.parse_args()
    heads = ("bare ms", "whole ms", "scene ms", "write ms")
    print(f"{'life':<14}{'elements':>9}" + "".join(f"{head:>10}" for head in heads) + f"{'ratio':>8}")
    compared("sixty events", sixty_events(), options.rounds)
    for seed in range(3):
        compared(f"seed {seed}", random_life(seed, 60), options.rounds)
    print(f"goal {GOAL:g}")
    if options.growth:
        times = []
        for size in SIZES:
            lives = [random_life(seed, size) for seed in range(3)]
            for life in lives:
                lifeline(life)
            times.append(sum(min(seconds(lambda life=life: lifeline(life)) for _ in range(3)) for life in lives) / 3)
            print(f"{size:>6} events {1000 * times[-1]:>8.0f} ms", flush=True)
        exponent = math.log(times[-1] / times[0]) / math.log(SIZES[-1] / SIZES[0])
        print(f"exponent {exponent:.2f}, goal {EXPONENT:g}")


if __name__ == "__main__":
    main()
