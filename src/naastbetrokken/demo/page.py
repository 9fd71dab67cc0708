# SPDX-License-Identifier: MIT
"""The page to begin with: everything in the demo, with links to its other formats. No script, nothing loaded."""

from collections.abc import Iterable, Mapping
from html import escape
from types import MappingProxyType
from typing import Final

from attrs import frozen

from naastbetrokken.demo._introductions import INTRODUCTIONS

_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        ".svg": "SVG",
        ".txt": "tekst",
        ".md": "Markdown",
        ".json": "JSON",
        ".html": "bladzijde om af te drukken (HTML)",
        ".png": "plaatje (PNG)",
        ".pdf": "papier (PDF)",
    }
)
"""What each format is called."""

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_STYLE: Final = """\
  body { margin: 0; color: #1f2933; background: #f5f7f9;
    font: 1rem/1.55 Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif; }
  header, section, footer { max-width: 76rem; margin: 0 auto; padding: 1.5rem; box-sizing: border-box; }
  header { padding-top: 3rem; padding-bottom: 0; } footer { color: #52606d; padding-bottom: 3rem; }
  h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .75rem; } h2 { font-size: 1.25rem; margin: 0 0 .25rem; }
  p { max-width: 44rem; margin: .25rem 0 .75rem; } [lang=en] { color: #52606d; }
  figure { margin: 1rem 0; padding: .5rem; background: #ffffff; border: 1px solid #d9e0e6; border-radius: 6px;
    overflow-x: auto; }
  figure svg { display: block; margin: 0 auto; max-width: 100%; height: auto; min-width: 56rem; }
  .document { max-height: 34rem; overflow-y: auto; padding: 1rem 1.5rem; } .document svg { min-width: 0; }
  h3 { font-size: 1.15rem; margin: .25rem 0; } h4 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
  h5, h6 { font-size: 1rem; margin: 1rem 0 .25rem; } .question { font-style: italic; }
  .note, .subtitle { color: #52606d; }
  blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 6px double #9aa5b1; }
  table { border-collapse: collapse; margin: .75rem 0; } caption { text-align: left; font-weight: bold; }
  th, td { border: 1px solid #9aa5b1; padding: .3rem .5rem; text-align: left; vertical-align: top; }
  ul { padding-left: 1.2rem; margin: .5rem 0; } a { color: #1d4e89; }
  .row { padding: 0; list-style: none; } .row li { display: inline-block; margin: 0 1.25rem .35rem 0; }
  a:focus-visible, figure:focus-visible { outline: 3px solid #1d4e89; outline-offset: 2px; }
  @media print { body { background: #ffffff; } figure { border: 0; padding: 0; }
    .document { max-height: none; } figure svg { min-width: 0; } nav, .files, footer, details { display: none; } }
"""


@frozen(kw_only=True)
class Shown:
    """One instrument on the page.

    Attributes:
        instrument: its name.
        html: the drawing, or what the document says.
        files: names of the files that hold it, beside the page.
    """

    instrument: str
    html: str
    files: tuple[str, ...]


def page(shown: Iterable[Shown], *, dossier: str) -> str:
    """The page as HTML.

    Args:
        shown: what to show, in order.
        dossier: name of the file that holds the dossier, beside the page.
    """
    parts = tuple(shown)
    sections = "\n".join(map(_section, parts))
    contents = "\n".join(
        f'<li><a href="#about-{escape(one.instrument)}">{escape(_head(one)[0])}</a></li>' for one in parts
    )
    return f"""\
<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>naastbetrokken: de demo</title>
<style>
{_STYLE}</style>
</head>
<body>
<header>
<h1>De mensen om Joost heen</h1>
<p>Joost is 46 en sinds twee jaar in zorg om de alcohol. Hij bestaat niet: hij, zijn familie, zijn vrienden en
zijn hulpverleners zijn verzonnen, om te laten zien wat <strong>naastbetrokken</strong> van één dossier maakt.</p>
<p lang="en">Joost and everybody around him are invented. All that you see here was made from one file,
<a href="{escape(dossier)}">{escape(dossier)}</a>, by <code>naastbetrokken demo</code>.</p>
<nav aria-label="Wat hier staat"><ul class="row">
{contents}
</ul></nav>
</header>
<main>
{sections}
</main>
<footer>
<p>Het dossier zelf: <a href="{escape(dossier)}">{escape(dossier)}</a>. Deze bladzijde haalt niets van internet
en voert niets uit.</p>
</footer>
</body>
</html>
"""


def in_order(names: Iterable[str]) -> tuple[str, ...]:
    """The instruments in the order in which the page introduces them; those without an introduction last."""
    known = list(INTRODUCTIONS)
    return tuple(sorted(names, key=lambda name: known.index(name) if name in known else len(known)))


def _section(shown: Shown) -> str:
    heading, introduction = _head(shown)
    links = "\n".join(_link(file) for file in shown.files)
    name = escape(shown.instrument)
    kind = "" if shown.html.startswith("<svg") else ' class="document"'
    return f"""\
<section aria-labelledby="about-{name}">
<h2 id="about-{name}">{escape(heading)}</h2>
<p>{escape(introduction)}</p>
<figure{kind} tabindex="0" role="group" aria-label="{escape(heading)}">
{shown.html}
</figure>
<ul class="row files">
{links}
</ul>
</section>"""


def _head(shown: Shown) -> tuple[str, str]:
    return INTRODUCTIONS.get(shown.instrument, (shown.instrument.capitalize(), ""))


def _link(file: str) -> str:
    suffix = file[file.rindex(".") :]
    kind = _KINDS.get(suffix, suffix.removeprefix(".").upper())
    return f'<li><a href="{escape(file)}" title="{escape(file)}">{escape(kind)}</a></li>'
