# SPDX-License-Identifier: MIT
"""A thousand ecograms of nobody to sixty people: what hides what, which lines had no way, and how long it took.

python benchmarks/quality/ecograms.py [COUNT]
"""

import math
import sys
import time
from collections import Counter
from itertools import combinations, pairwise

from naastbetrokken.instrument.ecogram import ecogram
from naastbetrokken.layout.ecogram.clear import from_line
from naastbetrokken.scene.scene import Scene
from naastbetrokken.testing.generator import random_network
from naastbetrokken.testing.overlaps import clashes


def faults(scene: Scene) -> Counter[str]:
    found = Counter(clash.code for clash in clashes(scene, lines=("tie", "contact")))
    for a, b in combinations(scene.nodes, 2):
        found["symbol_on_symbol"] += math.dist((a.x, a.y), (b.x, b.y)) < (a.width + b.width) / 2
    for line in scene.lines:
        for node in scene.nodes:
            if node.id not in line.refs:
                near = min(from_line((node.x, node.y), *piece) for piece in pairwise(line.points))
                found["line_through_stranger"] += near < node.width / 2
    return +found


def main(count: int) -> None:
    found, told, drawn, slowest = Counter[str](), Counter[str](), Counter[str](), 0.0
    for seed in range(count):
        dossier = random_network(seed, seed % 61)
        start = time.perf_counter()
        scene = ecogram(dossier, lines=("dutch", "hartman")[seed // 61 % 2], ties=seed % 3 == 0)
        slowest = max(slowest, time.perf_counter() - start)
        found += faults(scene)
        told += Counter(one.code for one in scene.compromises)
        drawn += Counter(line.role for line in scene.lines)
    print(f"{count} ecograms, slowest {slowest:.2f} s")
    print(f"lines drawn: {dict(drawn)}")
    print(f"faults: {dict(found) or 'none'}")
    print(f"told in words instead: {dict(told)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
