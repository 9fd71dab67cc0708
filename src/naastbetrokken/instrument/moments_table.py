# SPDX-License-Identifier: MIT
"""The triadic timeline as tables, for a plan or a letter."""

from collections.abc import Iterable

from naastbetrokken.document.blocks import Document
from naastbetrokken.document.moments_table import moments_table as document_of
from naastbetrokken.model import Dossier, PartialDate


def moments_table(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    title: str | None = None,
    key: Iterable[str] | str | None = None,
) -> Document:
    """The triadic timeline of a dossier as tables: moments, tasks, and every account whole.

    Args:
        dossier: whose moments.
        lang: language of the words.
        at: the day that stands below the title, if not the dossier's own.
        title: another title than the client's name gives.
        key: ids of the moments to show; all when absent.

    Raises:
        UsageError: if there is no such language or moment.
    """
    return document_of(dossier, lang=lang, at=at, title=title, key=key)
