# SPDX-License-Identifier: MIT
"""The life line as a table, as the handbook keeps it: by bands of age, with empty bands as an invitation."""

from collections.abc import Iterable

from naastbetrokken.document.blocks import Document
from naastbetrokken.document.lifeline_table import lifeline_table as document_of
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.scene.blank import blank_named


def lifeline_table(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    title: str | None = None,
    bands: Iterable[int] | None = None,
    blank: str | None = None,
) -> Document:
    """The life line of a dossier as a table.

    Args:
        dossier: whose life.
        lang: language of the words.
        at: the day up to which bands run, if not the dossier's own.
        title: another title than the client's name gives.
        bands: the ages at which bands begin, rising from 0; by default 0, 5, 9, 13 and on by fours.
        blank: "half" for room to write in below what is known, "empty" for bands with empty cells.

    Raises:
        UsageError: if there is no such language, the bands do not rise from 0, or nothing that can be blank has
            that name.
    """
    return document_of(dossier, lang=lang, at=at, title=title, starts=bands, blank=blank_named(blank))
