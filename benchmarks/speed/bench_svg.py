# SPDX-License-Identifier: MIT
"""A family of 30 from dossier to SVG text, against bare svgwrite writing the same elements.

    python benchmarks/speed/bench_svg.py [--families N] [--rounds N]

Bare svgwrite builds the same tree (its own objects per kind of element, validator off, the same attributes) and turns
it into text. Seconds of computing, rounds interleaved, the best of each; `write` is our SVG renderer alone. The goal is
at most 6.
"""

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree as ET

from subjects import subject
from svgwrite import Drawing
from svgwrite.base import BaseElement
from svgwrite.container import Group
from svgwrite.path import Path
from svgwrite.shapes import Circle, Polygon, Rect
from svgwrite.text import Text

import naastbetrokken
from naastbetrokken.layout.genogram import layout
from naastbetrokken.render.svg import render
from naastbetrokken.scene.genogram import genogram
from naastbetrokken.scene.genogram_texts import genogram_texts

PERSONS = 30
GOAL = 6.0
SVG = "{http://www.w3.org/2000/svg}"
KINDS: dict[str, Callable[[], BaseElement]] = {
    "g": lambda: Group(debug=False),
    "rect": lambda: Rect(debug=False),
    "circle": lambda: Circle(debug=False),
    "polygon": lambda: Polygon(debug=False),
    "path": lambda: Path(debug=False),
    "text": lambda: Text("", debug=False),
}


def bare(tree: ET.Element) -> str:
    """The text of a drawing with the same elements, by svgwrite alone."""
    drawing = Drawing(debug=False)
    drawing.attribs.update(tree.attrib)
    _fill(drawing, tree)
    return str(drawing.tostring())


def _fill(parent: Any, tree: ET.Element) -> None:
    for child in tree:
        kind = child.tag.removeprefix(SVG)
        if kind in ("title", "desc"):
            parent.set_desc(**{kind: child.text or ""})
            continue
        element = KINDS[kind]()
        element.attribs.update(child.attrib)
        if kind == "text":
            element.text = child.text or ""
        parent.add(element)
        _fill(element, child)


def seconds(work: Callable[[], object]) -> float:
    """Seconds of computing."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--families", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    ratios = []
    heads = ("elements", "bare ms", "whole ms", "ratio", "goal", "texts", "layout", "scene", "write")
    print("".join(f"{head:>10}" for head in heads))
    for number in range(options.families):
        dossier = subject(f"general:{PERSONS}:{number}")
        texts = genogram_texts(dossier)
        placed = layout(dossier, texts)
        scene = genogram(dossier, placed)
        tree = ET.fromstring(render(scene))  # noqa: S314  our own output
        works: dict[str, Callable[[], object]] = {
            "bare": lambda tree=tree: bare(tree),
            "whole": lambda dossier=dossier: naastbetrokken.draw(dossier),
            "texts": lambda dossier=dossier: genogram_texts(dossier),
            "layout": lambda dossier=dossier, texts=texts: layout(dossier, texts),
            "scene": lambda dossier=dossier, placed=placed: genogram(dossier, placed),
            "write": lambda scene=scene: render(scene),
        }
        runs = [{name: 1000 * seconds(work) for name, work in works.items()} for _ in range(options.rounds)]
        best = {name: min(run[name] for run in runs) for name in works}
        ratios.append(best["whole"] / best["bare"])
        elements = sum(Counter(element.tag for element in tree.iter()).values())
        cells = [str(elements), f"{best['bare']:.2f}", f"{best['whole']:.1f}", f"{ratios[-1]:.1f}", f"{GOAL:.0f}"]
        cells += [f"{best[name]:.2f}" for name in ("texts", "layout", "scene", "write")]
        print("".join(f"{cell:>10}" for cell in cells), flush=True)
    print(f"median ratio {statistics.median(ratios):.1f}")


if __name__ == "__main__":
    main()
