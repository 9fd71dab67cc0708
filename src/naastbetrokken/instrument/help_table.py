# SPDX-License-Identifier: MIT
"""The help table: the second step of the circle diagram, as a table to fill in and keep."""

from naastbetrokken.document.blocks import Document
from naastbetrokken.document.help_table import help_table as document_of
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.scene.blank import blank_named


def help_table(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    title: str | None = None,
    blank: str | None = None,
) -> Document:
    """The help table of a dossier.

    Args:
        dossier: whose network.
        lang: language of the words.
        at: the day that the title names, if not the dossier's own.
        title: another title than the client's name gives.
        blank: "half" for room to write in below what is known, "empty" for a form without a name.

    Raises:
        UsageError: if there is no such language, or nothing that can be blank has that name.
    """
    return document_of(dossier, lang=lang, at=at, title=title, blank=blank_named(blank))
