# SPDX-License-Identifier: MIT
"""The review of a client: the five standing questions answered from the dossier, with what is still to be asked.

The rules know what is worth asking about the network and the agreements; what they find about dates and kinship is
for whoever keeps the dossier, and stands in `check`.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from naastbetrokken.document.blocks import Document
from naastbetrokken.document.review import Asked
from naastbetrokken.document.review import review as document_of
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.copies import copy_for
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.model.asked_day import asked_day
from naastbetrokken.model.dates import DateLike
from naastbetrokken.rules import check, describe

ASKED: Final = (
    "KOPP_KOV",
    "CONSENT_MISSING",
    "CONSENT_AGE",
    "REPRESENTATIVE",
    "RING_CONTACT",
    "EMPTY_SIDE",
    "CIRCLE_PARTIALITY",
    "STALE",
)
"""Rules about the people around a client and what was agreed with them, in the order in which they are asked."""


def review(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    today: DateLike | None = None,
    address: str = "third",
    copy: str | None = None,
    questions: Iterable[str] = (),
) -> Document:
    """The review of a client, ready for a team meeting.

    Args:
        dossier: whose review.
        lang: language of the words.
        at: the day on which things are shown and reckoned, if not the dossier's own.
        today: the day of the meeting, where that is another.
        address: how it speaks of the client: "third", or to the client: "je", "u".
        copy: "worker" for the team, "client" for what the client may read; by default the client's copy when it
            speaks to the client.
        questions: what the team wants to ask beside the five.

    Raises:
        UsageError: if there is no such language, form of address or copy, `questions` is one text, or the day is
            no date.
    """
    if isinstance(questions, str):
        raise UsageError("questions takes texts in a list, as in questions=['...']")
    day = asked_day(today, "today") or at or dossier.date
    chosen = copy or ("worker" if address == "third" else "client")
    shown = copy_for(dossier, chosen)
    further = _further(dossier, shown, day, lang, for_worker=chosen == "worker")
    return document_of(shown, lang=lang, at=day, address=address, further=further, own=questions)


def _further(
    whole: Dossier, shown: Dossier, day: PartialDate | None, lang: str, *, for_worker: bool
) -> Iterator[Asked]:
    """What the rules ask, each question once; of a part of a dossier only what the whole gives reason to ask too."""
    known = {finding.sort_key[:-1] for finding in check(whole, today=day, rules=ASKED)}
    found = [one for one in check(shown, today=day, rules=ASKED) if one.sort_key[:-1] in known]
    asked: dict[str, list[str]] = {}
    for finding in sorted(found, key=lambda one: (ASKED.index(one.code), one.sort_key)):
        if for_worker or not finding.for_worker_only:
            asked.setdefault(describe(finding, shown, lang), []).extend(finding.subjects)
    yield from ((text, tuple(dict.fromkeys(subjects))) for text, subjects in asked.items())
