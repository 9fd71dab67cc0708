# SPDX-License-Identifier: MIT
"""A drawing on sheets of paper in some format: a file for each sheet, or one file that holds them all."""

from collections.abc import Sequence
from typing import Final

from naastbetrokken.errors import UsageError
from naastbetrokken.render.registry import Picture, render
from naastbetrokken.scene.scene import Scene

ONE_EACH: Final = ("svg", "png", "pdf")
"""Formats with a file for each sheet."""
ALL_IN_ONE: Final = ("html",)
"""Formats that hold all sheets. In every other format paper changes nothing."""


def render_sheets(picture: Picture, sheets: Sequence[Scene], to: str, **options: object) -> tuple[str | bytes, ...]:
    """Every file that a drawing becomes.

    Args:
        picture: the whole drawing; a document is no sheets.
        sheets: the same on paper.
        to: in which format.
        options: what the format knows.
    """
    if to in ONE_EACH:
        return tuple(render(sheet, to, **options) for sheet in sheets)
    if to in ALL_IN_ONE:
        return (render(picture, to, sheets=sheets, **options),)
    return (render(picture, to, **options),)


def sheet_numbered(sheets: Sequence[Scene], to: str, page: int | None) -> tuple[Scene, ...]:
    """The sheets that are asked for: all of them where the format holds all, else the one.

    Args:
        sheets: all sheets.
        to: in which format.
        page: number of the sheet, from 1; may be left out where there is only one.

    Raises:
        UsageError: if there is no such sheet, or there are several and none is named.
    """
    count = len(sheets)
    if page is not None and (type(page) is not int or not 1 <= page <= count):
        raise UsageError(f"page must be a whole number from 1 to {count}, the number of sheets; got {page!r}")
    if page is None:
        if count > 1 and to in ONE_EACH:
            raise UsageError(f"this drawing takes {count} sheets; name one: page=1 to page={count}, or use to='html'")
        return tuple(sheets)
    return (sheets[page - 1],)
