# SPDX-License-Identifier: MIT
"""Graphviz `dot` as a process on the plain graph: persons are boxes, unions points between partners and children."""

import resource
import shutil
import subprocess
import time

from attrs import frozen
from peers.plain import Plain

BOX, POINT = 0.6, 0.05
"""Width of a symbol and of a union's point, in inches."""
PIXELS = 72.0
"""Of an inch."""


@frozen
class Drawn:
    """What dot made of a family.

    Attributes:
        output: its plain text; empty when it was stopped.
        wall: seconds by the clock, starting the process included.
        cpu: seconds of computing.
    """

    output: str
    wall: float
    cpu: float


def available() -> bool:
    """Whether dot is on this machine."""
    return shutil.which("dot") is not None


def source(graph: Plain) -> str:
    """The graph in dot's language."""
    number = {one: i for i, one in enumerate(graph.persons)}
    lines = [
        "digraph {",
        f'node [shape=box, fixedsize=true, width={BOX}, height={BOX}, label=""]; edge [dir=none];',
        *(f"p{i};" for i in number.values()),
    ]
    for u, union in enumerate(graph.unions):
        lines.append(f"u{u} [shape=point, width={POINT}, height={POINT}];")
        lines += [f"p{number[one]} -> u{u};" for one in union.partners]
        lines += [f"u{u} -> p{number[one]};" for one in union.children]
    return "\n".join((*lines, "}"))


def run(text: str, *, limit: float = 120.0) -> Drawn:
    """Lay out a graph; after `limit` seconds dot is stopped."""
    before = _computed()
    start = time.perf_counter()
    try:
        done = subprocess.run(("dot", "-Tplain"), input=text, capture_output=True, text=True, timeout=limit, check=True)
        output = done.stdout
    except subprocess.TimeoutExpired:
        output = ""
    return Drawn(output, time.perf_counter() - start, _computed() - before)


def _computed() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def positions(graph: Plain, output: str) -> dict[str, dict[str, float]]:
    """Places by person id as the neutral measure reads them: centre, width and height, y pointing down."""
    places: dict[str, dict[str, float]] = {}
    for line in output.splitlines():
        kind, *rest = line.split()
        if kind == "node" and rest[0].startswith("p"):
            x, y, width, height = (PIXELS * float(value) for value in rest[1:5])
            places[graph.persons[int(rest[0][1:])]] = {"x": x, "y": -y, "w": width, "h": height}
    return places
