# SPDX-License-Identifier: MIT
"""The law of the circle over generated networks: python benchmarks/rules/circle_law.py [networks, default 20000].

Every member stands in exactly one ring and one sector, within their bounds, and an empty network can be drawn. The
networks have 0 to 30 members; each drawing is read back, and a broken law ends it with the seed.
"""

import sys
import time

from attrs import evolve

from naastbetrokken.instrument.circle import ROOM, boxes, core, faults, layout, members, seat, sectors_of
from naastbetrokken.layout.circle import Sizes
from naastbetrokken.layout.text import EnvelopeMeasurer
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.people import People
from naastbetrokken.scene.theme import theme_named
from naastbetrokken.testing.generator import random_network

MOST = 31


def main() -> None:
    """Print how many networks obeyed, and how many needed more room than the first layout gave."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    setter = Setter(theme_named("default"), EnvelopeMeasurer())
    begun, placed, again = time.perf_counter(), 0, 0
    for seed in range(count):
        people = People.of(random_network(seed, seed % MOST))
        found = members(people, questions=False)
        seats = tuple(seat(one, setter) for one in found)
        shown = sectors_of(seats, every=False)
        sizes = evolve(Sizes(), core=core(people, setter).radius)
        everybody = boxes(seats, shown)
        wrong = faults(layout(everybody, len(shown), sizes), everybody)
        if wrong:
            again += 1
            wrong = faults(layout(everybody, len(shown), evolve(sizes, apart=ROOM[-1])), everybody)
        if wrong:
            sys.exit(f"seed {seed} breaks the law: {wrong[:3]}")
        placed += len(everybody)
    took = time.perf_counter() - begun
    print(f"{count} networks with {placed} members placed obey law 12, {again} of them with more room, in {took:.0f} s")


if __name__ == "__main__":
    main()
