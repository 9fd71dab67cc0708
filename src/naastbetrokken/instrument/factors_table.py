# SPDX-License-Identifier: MIT
"""The factor analysis as tables, for a plan or a letter."""

from naastbetrokken.document.blocks import Document
from naastbetrokken.document.factor_sheet import factor_sheet
from naastbetrokken.model import Dossier, PartialDate


def factors_table(
    dossier: Dossier, *, lang: str = "nl", at: PartialDate | None = None, title: str | None = None
) -> Document:
    """The factor analysis of a dossier as tables.

    Args:
        dossier: whose life.
        lang: language of the words.
        at: the day that the title names, if not the dossier's own.
        title: another title than the client's name gives.

    Raises:
        UsageError: if there is no such language.
    """
    return factor_sheet(dossier, lang=lang, at=at, title=title)
