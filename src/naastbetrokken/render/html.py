# SPDX-License-Identifier: MIT
"""A scene as one HTML page that needs nothing else: the drawing, and everything it says in words."""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from html import escape
from typing import Final

from naastbetrokken.layout.text import clean
from naastbetrokken.render.numbers import num
from naastbetrokken.render.svg import render as render_svg
from naastbetrokken.scene.scene import Scene, Section
from naastbetrokken.scene.words import words

POLICY: Final = "default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
"""Content security policy: nothing is loaded, nothing runs, and no other style counts."""

SMALLEST: Final = 0.6
"""How far a drawing shrinks to fit a window before it scrolls instead."""

STYLE: Final = """
body {{ margin: 0; padding: 1.5rem; color: #1f2933; background: #ffffff;
  font: 1rem/1.5 Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif; }}
h1 {{ position: absolute; clip-path: inset(50%); margin: 0; }}
figure {{ margin: 0 0 2rem; overflow-x: auto; }}
figure svg {{ display: block; width: 100%; height: auto; min-width: {least}px; max-width: {most}px; }}
section {{ max-width: 45rem; }}
h2 {{ font-size: 1.25rem; }} h3 {{ font-size: 1rem; margin: 1.25rem 0 0.25rem; }}
p, ul {{ margin: 0.25rem 0; }}
@media print {{ body {{ padding: 0; }} figure svg {{ min-width: 0; max-width: 100%; }} }}
"""

SHEETS: Final = """@page {{ size: {width}mm {height}mm; margin: 15mm; }}
@page sheet {{ size: {width}mm {height}mm; margin: 0; }}
@media screen {{ figure.sheet svg {{ box-shadow: 0 0 0 1px #9aa5b1; }} figure.sheet {{ padding: 1px; }} }}
@media print {{ figure.sheet {{ page: sheet; break-after: page; margin: 0; height: {height}mm; overflow: hidden; }}
  figure.sheet svg {{ width: {width}mm; height: {height}mm; max-width: none; }} }}
"""
"""Added where a drawing stands on sheets of paper: each is printed at its own size."""

PX: Final = 96 / 25.4
"""Px in a millimetre."""


def render(scene: Scene, *, prefix: str = "nb", sheets: Sequence[Scene] = ()) -> str:
    """The scene as a page.

    Args:
        scene: what to show.
        prefix: what ids in the drawing begin with.
        sheets: the same drawing on sheets of paper (`scene.pages`), to be shown and printed instead.

    Raises:
        UsageError: if the prefix is no id.
    """
    figures = f"<figure>\n{render_svg(scene, prefix=prefix)}\n</figure>\n"
    widest = max((sheet.width for sheet in sheets), default=scene.width)
    style = STYLE.format(least=num(SMALLEST * widest), most=num(widest))
    if sheets:
        size = [num(side * sheets[0].scale / PX) for side in (sheets[0].width, sheets[0].height)]
        style += SHEETS.format(width=size[0], height=size[1])
        drawings = [render_svg(sheet, prefix=f"{prefix}-{number}") for number, sheet in enumerate(sheets, start=1)]
        figures = "".join(f'<figure class="sheet">\n{drawing}\n</figure>\n' for drawing in drawings)
    policy = POLICY.format(digest=b64encode(sha256(style.encode()).digest()).decode())
    lang, title = escape(clean(scene.lang), quote=True), escape(clean(scene.title))
    heading = escape(words(scene.lang)("page.facts"))
    facts = "\n".join(_section(section) for section in scene.facts[1:])
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        f"{figures}"
        f"<section>\n<h2>{heading}</h2>\n{facts}\n</section>\n</main>\n</body>\n</html>\n"
    )


def _section(section: Section) -> str:
    lines = [f"<h3>{escape(clean(section.heading))}</h3>"] if section.heading else []
    lines += [f"<p>{escape(clean(line))}</p>" for line in section.lines]
    if section.items:
        lines += ["<ul>", *(f"<li>{escape(clean(item))}</li>" for item in section.items), "</ul>"]
    return "\n".join(lines)
