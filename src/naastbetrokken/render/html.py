# SPDX-License-Identifier: MIT
"""A scene as one HTML page that needs nothing else: the drawing, and everything it says in words."""

from html import escape
from typing import Final

from naastbetrokken.layout.text import clean
from naastbetrokken.render.svg import render as render_svg
from naastbetrokken.scene.scene import Scene, Section
from naastbetrokken.scene.words import words

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Content security policy: nothing is loaded, nothing runs."""

STYLE: Final = """\
body { margin: 0 auto; padding: 1.5rem; max-width: 75rem; color: #1f2933; background: #ffffff;
  font: 1rem/1.5 Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif; }
figure { margin: 0 0 2rem; overflow-x: auto; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 1.5rem 0 0.25rem; } p, ul { margin: 0.25rem 0; }
@media print { body { padding: 0; max-width: none; } figure svg { max-width: 100%; height: auto; } }
"""


def render(scene: Scene, *, prefix: str = "nb") -> str:
    """The scene as a page.

    Args:
        scene: what to show.
        prefix: what ids in the drawing begin with.
    """
    lang, title = escape(clean(scene.lang), quote=True), escape(clean(scene.title))
    heading = escape(words(scene.lang)("page.facts"))
    facts = "\n".join(_section(section) for section in scene.facts[1:])
    subtitle = "".join(f"<p>{escape(clean(line))}</p>\n" for part in scene.facts[:1] for line in part.lines)
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        f"{subtitle}<figure>\n{render_svg(scene, prefix=prefix)}\n</figure>\n"
        f"<h2>{heading}</h2>\n{facts}\n</main>\n</body>\n</html>\n"
    )


def _section(section: Section) -> str:
    lines = [f"<h3>{escape(clean(section.heading))}</h3>"] if section.heading else []
    lines += [f"<p>{escape(clean(line))}</p>" for line in section.lines]
    if section.items:
        lines += ["<ul>", *(f"<li>{escape(clean(item))}</li>" for item in section.items), "</ul>"]
    return "\n".join(lines)
