# SPDX-License-Identifier: MIT
"""Draw the pictures that the pages show. Run it after a change in drawing: `.venv/bin/python docs/make_pictures.py`."""

from pathlib import Path

from naastbetrokken.api import draw
from naastbetrokken.demo import demo_dossier
from naastbetrokken.io.files import write_whole

FOLDER = Path(__file__).with_name("pictures")


def pictures() -> dict[str, str | bytes]:
    """Return what each picture holds, by file name."""
    return {"demo.svg": draw(demo_dossier(), "genogram")}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, content in pictures().items():
        write_whole(FOLDER / name, content)
        print(FOLDER / name)
