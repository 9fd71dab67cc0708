# SPDX-License-Identifier: MIT
"""A scene as one HTML page that needs nothing else: the drawing, and everything it says in words."""

from collections.abc import Sequence
from typing import Final

from naastbetrokken.render.numbers import num
from naastbetrokken.render.page import BASE, DEEPEST, heading_level, page, part_of_page, spoken
from naastbetrokken.render.svg import render as render_svg
from naastbetrokken.scene.scene import Scene, Section
from naastbetrokken.scene.words import words

SMALLEST: Final = 0.6
"""How far a drawing shrinks to fit a window before it scrolls instead."""

STYLE: Final = (
    BASE.replace("{", "{{").replace("}", "}}")
    + """\
h1 {{ position: absolute; clip-path: inset(50%); margin: 0; }}
figure svg {{ min-width: {least}px; max-width: {most}px; }}
section {{ max-width: 45rem; }}
h2 {{ font-size: 1.25rem; }} h3 {{ font-size: 1rem; margin: 1.25rem 0 0.25rem; }}
p, ul {{ margin: 0.25rem 0; }}
@media print {{ body {{ padding: 0; }} figure svg {{ min-width: 0; max-width: 100%; }} }}
"""
)

SHEETS: Final = """@page {{ size: {width}mm {height}mm; margin: 15mm; }}
@page sheet {{ size: {width}mm {height}mm; margin: 0; }}
@media screen {{ figure.sheet svg {{ box-shadow: 0 0 0 1px #9aa5b1; }} figure.sheet {{ padding: 1px; }} }}
@media print {{ figure.sheet {{ page: sheet; break-after: page; margin: 0; height: {height}mm; overflow: hidden; }}
  figure.sheet svg {{ width: {width}mm; height: {height}mm; max-width: none; }} }}
"""
"""Added where a drawing stands on sheets of paper: each is printed at its own size."""

PX: Final = 96 / 25.4
"""Px in a millimetre."""


def render(
    scene: Scene, *, prefix: str = "nb", sheets: Sequence[Scene] = (), fragment: bool = False, level: int = 1
) -> str:
    """The scene as a page, or as a part of somebody's page.

    Args:
        scene: what to show.
        prefix: what ids in the drawing begin with.
        sheets: the same drawing on sheets of paper (`scene.pages`), to be shown and printed instead.
        fragment: a part of a page, without style, instead of a whole one.
        level: of the heading that is its title, from 1 to 6; the others stand below it.

    Raises:
        UsageError: if the prefix is no id, or there is no heading of that level.
    """
    top = heading_level(level)
    figures = f"<figure>\n{render_svg(scene, prefix=prefix)}\n</figure>\n"
    widest = max((sheet.width for sheet in sheets), default=scene.width)
    style = STYLE.format(least=num(SMALLEST * widest), most=num(widest))
    if sheets:
        size = [num(side * sheets[0].scale / PX) for side in (sheets[0].width, sheets[0].height)]
        style += SHEETS.format(width=size[0], height=size[1])
        drawings = [render_svg(sheet, prefix=f"{prefix}-{number}") for number, sheet in enumerate(sheets, start=1)]
        figures = "".join(f'<figure class="sheet">\n{drawing}\n</figure>\n' for drawing in drawings)
    heading = spoken(words(scene.lang)("page.facts"))
    below, deepest = min(top + 1, DEEPEST), min(top + 2, DEEPEST)
    told = in_words(scene.facts[1:], level=deepest)
    facts = f"<section>\n<h{below}>{heading}</h{below}>\n{told}\n</section>"
    body = f"<h{top}>{spoken(scene.title)}</h{top}>\n{figures}{facts}"
    if fragment:
        return part_of_page(lang=scene.lang, body=body)
    return page(lang=scene.lang, title=scene.title, style=style, body=body)


def in_words(facts: Sequence[Section], *, level: int) -> str:
    """What a drawing says, as headings, sentences and lists.

    Args:
        facts: the sections of the outline.
        level: of the headings, from 1.
    """
    return "\n".join(_section(section, level) for section in facts)


def _section(section: Section, level: int) -> str:
    lines = [f"<h{level}>{spoken(section.heading)}</h{level}>"] if section.heading else []
    lines += [f"<p>{spoken(line)}</p>" for line in section.lines]
    if section.items:
        lines += ["<ul>", *(f"<li>{spoken(item)}</li>" for item in section.items), "</ul>"]
    return "\n".join(lines)
