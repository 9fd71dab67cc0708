# SPDX-License-Identifier: MIT
"""What the client agreed to take up in the plan: per instrument, on a day, for a recipient.

Only a consent that is given and surely holds on the day allows anything. Of several answers about one instrument the
last one counts, and where dates leave the order open, the refusal does. What was refused by name is given back by
name only: a general yes does not reach it. A refusal reaches every instrument that shows the same content.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from attrs import frozen

from naastbetrokken.model import Consent, ConsentPurpose, ConsentState, Dossier, PartialDate, Period
from naastbetrokken.model.dates import Certainty

SAME_CONTENT: Final = (
    ("circle", "help-table", "ecogram"),
    ("lifeline", "lifeline-table"),
    ("factors", "factors-table"),
    ("moments", "moments-table"),
    ("strain", "offer"),
)
"""Instruments that show the same things in another form."""

_NO: Final = (ConsentState.REFUSED, ConsentState.WITHDRAWN, ConsentState.EXPIRED)


class Answer(StrEnum):
    """What is known about the client's consent to one instrument."""

    GIVEN = "given"
    REFUSED = "refused"
    NONE = "none"


@frozen
class Agreement:
    """How the client's consent to one instrument stands.

    Attributes:
        answer: given, refused (or taken back, or run out), or nothing that holds.
        consent: the answer that decided it; None where there is none.
    """

    answer: Answer
    consent: Consent | None = None

    @property
    def given(self) -> Consent | None:
        """The consent by which the instrument may be taken up; None if it may not."""
        return self.consent if self.answer is Answer.GIVEN else None


def agreement(dossier: Dossier, instrument: str, day: PartialDate | None, *, recipient: str = "") -> Agreement:
    """Whether the client agreed to take up an instrument in the plan.

    Args:
        dossier: whose plan.
        instrument: name of the instrument.
        day: the day on which the consent must hold; without one, only a consent without a last day does.
        recipient: for whom the plan is; consents for another recipient give nothing.
    """
    answers = [one for one in dossier.consents if _is_about_plan(one, dossier.client)]
    givings = sorted((one for one in answers if _gives(one, instrument, day, recipient)), key=_recency)
    refusals = sorted((one for one in answers if _refuses(one, instrument, day, recipient)), key=_recency)
    for consent in reversed(givings):
        if not any(_undoes(refusal, consent) for refusal in refusals):
            return Agreement(Answer.GIVEN, consent)
    if refusals:
        return Agreement(Answer.REFUSED, refusals[-1])
    return Agreement(Answer.NONE)


def _is_about_plan(consent: Consent, client: str | None) -> bool:
    return client is not None and consent.person == client and consent.purpose is ConsentPurpose.PLAN


def _gives(consent: Consent, instrument: str, day: PartialDate | None, recipient: str) -> bool:
    covers = not consent.instruments or instrument in consent.instruments
    reaches = consent.recipient in ("", recipient)
    return consent.state is ConsentState.GIVEN and covers and reaches and _holds(consent, day)


def _refuses(consent: Consent, instrument: str, day: PartialDate | None, recipient: str) -> bool:
    """A no that may have been said by then; one for another recipient counts when nobody says for whom the plan is."""
    covers = not consent.instruments or bool(_alike(instrument) & frozenset(consent.instruments))
    reaches = not consent.recipient or recipient in ("", consent.recipient)
    said = consent.date is None or day is None or not consent.date.surely_after(day)
    return consent.state in _NO and covers and reaches and said


def _holds(consent: Consent, day: PartialDate | None) -> bool:
    if day is None:
        return consent.until is None
    stretch = Period(consent.date, end=consent.until, ongoing=consent.until is None, always=consent.date is None)
    return stretch.contains(day) is Certainty.SURELY


def _undoes(refusal: Consent, consent: Consent) -> bool:
    """Whether a no stands against a yes: it was perhaps said later, or by name where the yes was general."""
    if refusal.instruments and not consent.instruments:
        return True
    if refusal.date is None or consent.date is None:
        return True
    return not refusal.date.surely_before(consent.date)


def _alike(instrument: str) -> frozenset[str]:
    """The instrument and those that show the same content."""
    return frozenset({instrument}.union(*(group for group in SAME_CONTENT if instrument in group)))


def _recency(consent: Consent) -> tuple[bool, tuple[object, ...], bool, str]:
    """Undated first, then by date; of one day the more specific is the last word."""
    dated = consent.date is not None
    return (dated, consent.date.sort_key if consent.date else (), bool(consent.instruments), consent.id)


def agreed(
    dossier: Dossier, instruments: Iterable[str], day: PartialDate | None, *, recipient: str = ""
) -> tuple[str, ...]:
    """Those of the instruments that the client agreed to, in the order given."""
    return tuple(one for one in instruments if agreement(dossier, one, day, recipient=recipient).given)
