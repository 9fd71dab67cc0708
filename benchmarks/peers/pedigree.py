# SPDX-License-Identifier: MIT
"""pedview on the plain graph, in process. A development-only package: the benchmarks go on without it.

It knows a father and a mother per person and no couples without children, and it refuses couples of two generations;
a child of several parent sets hangs under the first. Its layout is timed without reading a file or writing a picture.
"""

import importlib.util
import time
from typing import Any

from peers.plain import Plain


def available() -> bool:
    """Whether pedview is installed."""
    return importlib.util.find_spec("pedview") is not None


def family(graph: Plain) -> Any:
    """The family in pedview's own terms."""
    from pedview.models import Family, Person

    parents: dict[str, tuple[str, ...]] = {}
    for union in graph.unions:
        for child in union.children:
            parents.setdefault(child, union.partners)
    made = Family(family_id="f")
    for one in graph.persons:
        father, mother = (*parents.get(one, ()), None, None)[:2]
        made.add_person(Person("f", one, father, mother, sex="unknown", raw_sex="0"))
    return made


def run(graph: Plain) -> tuple[dict[str, dict[str, float]], float, float]:
    """Places by person id, seconds by the clock and seconds of computing.

    Raises:
        ValueError: if it does not take this family.
    """
    from pedview.layout import NODE_SIZE, build_family_layout

    made = family(graph)
    wall, cpu = time.perf_counter(), time.process_time()
    drawn = build_family_layout(made)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    size = {"w": float(NODE_SIZE), "h": float(NODE_SIZE)}
    return {one: {"x": spot.x, "y": spot.y, **size} for one, spot in drawn.people.items()}, wall, cpu
