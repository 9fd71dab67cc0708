# SPDX-License-Identifier: MIT
"""The demo as a folder to look around in: the dossier, every instrument in every format, and a page to begin with."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from naastbetrokken.api import draw, dumps
from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.demo.page import Picture, page
from naastbetrokken.errors import MissingExtra
from naastbetrokken.instrument import registry as instruments
from naastbetrokken.io.files import write_whole
from naastbetrokken.model import Dossier
from naastbetrokken.render import registry as renderers

DOSSIER: Final = "dossier.json"
INDEX: Final = "index.html"
_SUFFIX: Final = {"text": "txt"}
"""How files in a format end, where that is not the name of the format."""


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
    pictures = []
    for instrument in instruments.BUILT_IN:
        files = [_write(folder / name, content) for name, content in _drawings(dossier, instrument)]
        inline = draw(dossier, instrument, prefix=instrument)
        pictures.append(Picture(instrument=instrument, svg=str(inline), files=tuple(file.name for file in files)))
        written += files
    return (*written, _write(folder / INDEX, page(pictures, dossier=DOSSIER)))


def _drawings(dossier: Dossier, instrument: str) -> Iterator[tuple[str, str | bytes]]:
    for to in renderers.BUILT_IN:
        try:
            drawing = draw(dossier, instrument, to=to)
        except MissingExtra:
            continue
        yield f"{instrument}.{_SUFFIX.get(to, to)}", drawing


def _write(path: Path, content: str | bytes) -> Path:
    write_whole(path, content)
    return path
