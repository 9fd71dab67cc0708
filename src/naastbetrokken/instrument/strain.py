# SPDX-License-Identifier: MIT
"""The SSICS sheet: stressors, strain, information, coping and support of each naaste."""

from collections.abc import Iterable

from naastbetrokken.document.blocks import Document
from naastbetrokken.document.strain import NOTHING
from naastbetrokken.document.strain import strain as document_of
from naastbetrokken.document.strain_signals import signals
from naastbetrokken.instrument.copies import copy_for
from naastbetrokken.instrument.naasten import named
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.scene.blank import EMPTY, blank_named


def strain(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    person: str | Iterable[str] | None = None,
    blank: str | None = None,
    copy: str = "worker",
) -> Document:
    """The SSICS sheets of naasten, each on a page of its own.

    Args:
        dossier: whose naasten.
        lang: language of the words.
        at: the day of reckoning, if not the dossier's own.
        person: id of a naaste, or several; everybody with a sheet when absent.
        blank: "empty" for a sheet to write on, with nobody on it, "half" for one with what is known and room for more.
        copy: "worker" for everything, with what the worker should know below; "client" for what the client may read.

    Raises:
        UsageError: if there is no such language, person, blank or copy.
    """
    blank_named(blank)
    shown, asked = copy_for(dossier, copy), named(dossier, person)
    if blank == EMPTY:
        shown, asked, at = Dossier(), None, None
    told = NOTHING
    if copy == "worker" and blank != EMPTY:
        whose = (sheet.person for sheet in dossier.strain_sheets)
        told = signals(dossier, whose if asked is None else asked, lang=lang, at=at)
    return document_of(shown, lang=lang, at=at, persons=asked, blank=blank, signals=told, whole=copy == "worker")
