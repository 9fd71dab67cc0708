# SPDX-License-Identifier: MIT
"""A circle of 40 members from dossier to SVG text, against bare svgwrite writing the same elements.

    python benchmarks/speed/bench_circle.py [--networks N] [--members N] [--rounds N]

As `bench_svg`: the same tree by svgwrite alone, rounds interleaved, the best of each, seconds of computing. The goal is
at most 5.
"""

import argparse
import statistics
from collections import Counter
from collections.abc import Callable
from xml.etree import ElementTree as ET

from bench_svg import bare, seconds

import naastbetrokken
from naastbetrokken.instrument.circle import circle
from naastbetrokken.render.svg import render
from naastbetrokken.testing.generator import random_network

GOAL = 5.0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--networks", type=int, default=9)
    parser.add_argument("--members", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    ratios = []
    heads = ("elements", "bare ms", "whole ms", "ratio", "goal", "scene", "write")
    print("".join(f"{head:>10}" for head in heads))
    for seed in range(options.networks):
        dossier = random_network(seed, options.members)
        scene = circle(dossier)
        tree = ET.fromstring(render(scene))  # noqa: S314  our own output
        works: dict[str, Callable[[], object]] = {
            "bare": lambda tree=tree: bare(tree),
            "whole": lambda dossier=dossier: naastbetrokken.draw(dossier, "circle"),
            "scene": lambda dossier=dossier: circle(dossier),
            "write": lambda scene=scene: render(scene),
        }
        runs = [{name: 1000 * seconds(work) for name, work in works.items()} for _ in range(options.rounds)]
        best = {name: min(run[name] for run in runs) for name in works}
        ratios.append(best["whole"] / best["bare"])
        elements = sum(Counter(element.tag for element in tree.iter()).values())
        cells = [str(elements), f"{best['bare']:.2f}", f"{best['whole']:.1f}", f"{ratios[-1]:.1f}", f"{GOAL:.0f}"]
        cells += [f"{best[name]:.2f}" for name in ("scene", "write")]
        print("".join(f"{cell:>10}" for cell in cells), flush=True)
    print(f"median ratio {statistics.median(ratios):.1f}, worst {max(ratios):.1f}")


if __name__ == "__main__":
    main()
