# SPDX-License-Identifier: MIT
"""The demo as a folder to look around in: the dossier, every instrument in every format, and a page to begin with."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from naastbetrokken.api import dumps
from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.demo.page import Picture, page
from naastbetrokken.errors import MissingExtra
from naastbetrokken.instrument.registry import BUILT_IN as INSTRUMENTS
from naastbetrokken.instrument.registry import instrument
from naastbetrokken.io.files import write_whole
from naastbetrokken.render.registry import BUILT_IN as FORMATS
from naastbetrokken.render.registry import render
from naastbetrokken.scene.scene import Scene

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
    for name in INSTRUMENTS:
        scene = instrument(name)(dossier)
        files = [_write(folder / f"{name}.{suffix}", content) for suffix, content in _drawings(scene)]
        inline = str(render(scene, prefix=name))
        pictures.append(Picture(instrument=name, svg=inline, files=tuple(file.name for file in files)))
        written += files
    return (*written, _write(folder / INDEX, page(pictures, dossier=DOSSIER)))


def _drawings(scene: Scene) -> Iterator[tuple[str, str | bytes]]:
    for to in FORMATS:
        try:
            drawing = render(scene, to)
        except MissingExtra:
            continue
        yield _SUFFIX.get(to, to), drawing


def _write(path: Path, content: str | bytes) -> Path:
    write_whole(path, content)
    return path
