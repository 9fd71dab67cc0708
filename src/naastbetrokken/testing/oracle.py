# SPDX-License-Identifier: MIT
"""The read-back oracle for whoever draws families with this library, or compares other layouts with it.

`faults(dossier)` draws a dossier and reads the geometry back as a stranger would; an empty answer means that
everybody is there once, every line joins whom it should and nobody else, and nothing hides anything.
`assert_drawn_truly` does the same inside a test, and says what was wrong by ids, never by names.
"""

from typing import Any

from naastbetrokken.layout.genogram import layout
from naastbetrokken.layout.result import Layout
from naastbetrokken.layout.validate import Fault, validate
from naastbetrokken.model import Dossier
from naastbetrokken.scene.genogram_texts import genogram_texts


def drawn(dossier: Dossier, *, lang: str = "nl", **options: Any) -> Layout:
    """The genogram layout of a dossier, with the texts that a drawing of it would hold.

    Args:
        dossier: whose family.
        lang: language of the texts.
        options: what `naastbetrokken.layout.genogram.layout` takes: `effort`, `previous`, `sizes`, `measurer`.
    """
    return layout(dossier, genogram_texts(dossier, lang=lang), **options)


def faults(dossier: Dossier, drawing: Layout | None = None, **options: Any) -> tuple[Fault, ...]:
    """What is false, missing or hidden in a drawing of this dossier.

    Args:
        dossier: what the drawing should say.
        drawing: the layout to read; drawn with `options` when absent.
        options: see `drawn`.
    """
    return validate(drawing or drawn(dossier, **options), dossier)


def assert_drawn_truly(dossier: Dossier, drawing: Layout | None = None, **options: Any) -> None:
    """Fail with every fault of a drawing of this dossier.

    Raises:
        AssertionError: if there is any.
    """
    found = faults(dossier, drawing, **options)
    if found:
        told = "\n".join(f"  {fault.code}: {', '.join(fault.refs)} at {fault.at}" for fault in found)
        message = f"the drawing has {len(found)} faults:\n{told}"
        raise AssertionError(message)
