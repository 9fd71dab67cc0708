# SPDX-License-Identifier: MIT
"""Roles of naasten in the care, their letters in the SOFA model, and the forms in which the care works with them."""

from collections.abc import Mapping

from naastbetrokken.document.blocks import Document
from naastbetrokken.document.roles import roles as document_of
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.copies import copy_for
from naastbetrokken.model import Dossier, PartialDate, Sofa


def roles(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    sofa: Mapping[str, str] | None = None,
    copy: str = "worker",
) -> Document:
    """Who has which role, who has none yet, and which contacts the care had with or about naasten.

    Args:
        dossier: whose naasten.
        lang: language of the words.
        at: the day of reckoning, if not the dossier's own.
        sofa: what the letters S, O, F and A mean in this organisation, by letter; published explanations differ.
        copy: "worker" for everything, "client" for what the client may read.

    Raises:
        UsageError: if there is no such language, letter or copy.
    """
    shown, own = copy_for(dossier, copy), _letters(sofa or {})
    return document_of(shown, lang=lang, at=at, sofa=own, whole=copy == "worker")


def _letters(given: Mapping[str, str]) -> dict[Sofa, str]:
    known = {letter.value: letter for letter in Sofa}
    for letter in given:
        if letter not in known:
            raise UsageError.unknown("letter of SOFA", str(letter), known)
        if type(given[letter]) is not str:
            raise UsageError('sofa takes texts by letter, as in sofa={"S": "..."}')
    return {known[letter]: text for letter, text in given.items()}
