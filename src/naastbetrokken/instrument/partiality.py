# SPDX-License-Identifier: MIT
"""Multidirected partiality: who has been heard and acknowledged, by whom, when; never a score."""

from naastbetrokken.document.blocks import Document
from naastbetrokken.document.partiality import partiality as document_of
from naastbetrokken.instrument.copies import copy_for
from naastbetrokken.model import Dossier, PartialDate


def partiality(dossier: Dossier, *, lang: str = "nl", at: PartialDate | None = None, copy: str = "worker") -> Document:
    """Whose side was heard, who was only spoken about, what was said and what was acknowledged.

    Args:
        dossier: whose naasten.
        lang: language of the words.
        at: the day of reckoning, if not the dossier's own.
        copy: "worker" for everything, with who was not heard yet and what to keep in mind; "client" for what the client
            may read.

    Raises:
        UsageError: if there is no such language or copy.
    """
    return document_of(copy_for(dossier, copy), lang=lang, at=at, whole=copy == "worker")
