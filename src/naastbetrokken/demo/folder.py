# SPDX-License-Identifier: MIT
"""The demo as a folder to look around in: the dossier, every instrument in every format, and a page to begin with."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from naastbetrokken.api import dumps
from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.demo.page import Shown, in_order, page
from naastbetrokken.errors import MissingExtra
from naastbetrokken.instrument.registry import BUILT_IN as INSTRUMENTS
from naastbetrokken.instrument.registry import instrument
from naastbetrokken.io.files import write_whole
from naastbetrokken.render.document_html import content
from naastbetrokken.render.registry import BUILT_IN as FORMATS
from naastbetrokken.render.registry import Picture, kind_of, render
from naastbetrokken.render.suffixes import suffix_of
from naastbetrokken.scene.scene import Scene

DOSSIER: Final = "dossier.json"
INDEX: Final = "index.html"


def fill(folder: Path) -> tuple[Path, ...]:
    """Write the demo.

    Args:
        folder: where; it must exist, and what it holds under the same names is replaced.

    Returns:
        What was written, the page to open last. Formats whose package is not installed are left out.

    Raises:
        OSError: if something cannot be written.
    """
    dossier = demo_dossier()
    written = [_write(folder / DOSSIER, dumps(dossier))]
    shown = []
    for name in in_order(INSTRUMENTS):
        picture = instrument(name)(dossier)
        files = [_write(folder / f"{name}{suffix}", content) for suffix, content in _formats(picture)]
        shown.append(Shown(instrument=name, html=_inline(picture, name), files=tuple(file.name for file in files)))
        written += files
    return (*written, _write(folder / INDEX, page(shown, dossier=DOSSIER)))


def _inline(picture: Picture, name: str) -> str:
    return str(render(picture, prefix=name)) if isinstance(picture, Scene) else content(picture, prefix=name, level=3)


def _formats(picture: Picture) -> Iterator[tuple[str, str | bytes]]:
    for to in FORMATS[kind_of(picture)]:
        try:
            made = render(picture, to)
        except MissingExtra:
            continue
        yield suffix_of(to), made


def _write(path: Path, content: str | bytes) -> Path:
    write_whole(path, content)
    return path
