# SPDX-License-Identifier: MIT
"""Support: what the circle leaves out, what ring and contact say together, and what has not been asked for long.

None of these is a norm. They are invitations to talk on, and the client decides what stands in the circle.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator
from typing import Final

from naastbetrokken.model import ConsentState, PartialDate, Ring, Sector, Stance, Tie
from naastbetrokken.rules.case import Case
from naastbetrokken.rules.finding import Observation, Severity, seen
from naastbetrokken.rules.structure import connected

INFO: Final = Severity.INFO


def empty_side(case: Case) -> Iterator[Observation]:
    """A client beside whom nobody stands, or only workers, or only people who hinder."""
    client = case.dossier.client
    if client is None or client not in case.dossier.by_id:
        return
    ties = [tie for tie in case.dossier.ties if tie.ring is not Ring.OUTSIDE and case.human(tie.person)]
    if not ties:
        if not any(case.human(person) for person in connected(case.dossier, client) - {client}):
            yield seen("nobody", INFO, client, path="$.ties")
    elif all(tie.sector is Sector.PROFESSIONALS for tie in ties):
        yield seen("professionals", INFO, client, path="$.ties")
    elif all(tie.stance is Stance.HINDERING for tie in ties):
        yield seen("hindering", INFO, client, path="$.ties")


def ring_contact(case: Case) -> Iterator[Observation]:
    """Somebody close with whom there is no contact, or at a distance with daily contact."""
    for i, tie in enumerate(case.dossier.ties):
        if tie.contact_per_week is None:
            continue
        path = f"$.ties[{i}].contact_per_week"
        if tie.ring is Ring.INNER and tie.contact_per_week == 0:
            yield seen("inner", INFO, tie.person, path=path)
        elif tie.ring is Ring.OUTER and tie.contact_per_week >= case.thresholds.daily_contacts:
            yield seen("outer", INFO, tie.person, path=path)


def stale(case: Case) -> Iterator[Observation]:
    """Something about a naaste that was written down long ago, and a consent that ran out."""
    if case.today is None:
        return
    for i, tie in enumerate(case.dossier.ties):
        recorded = _recorded(tie)
        if recorded is not None and _months_later(recorded, case.thresholds.stale_months, case.today):
            yield seen("tie", INFO, tie.person, path=f"$.ties[{i}].source.recorded", date=recorded)
    for i, consent in enumerate(case.dossier.consents):
        ran_out = consent.until is not None and consent.until.surely_before(case.today)
        if consent.state is ConsentState.EXPIRED:
            yield seen("consent", INFO, consent.person, consent.id, path=f"$.consents[{i}]")
        elif consent.state is ConsentState.GIVEN and ran_out and consent.until is not None:
            yield seen(
                "consent_until",
                INFO,
                consent.person,
                consent.id,
                path=f"$.consents[{i}].until",
                date=consent.until,
            )


def _recorded(tie: Tie) -> PartialDate | None:
    return None if tie.source is None else tie.source.recorded


def _months_later(recorded: PartialDate, months: int, today: PartialDate) -> bool:
    """Whether surely more than so many months have gone by."""
    last, first = recorded.latest, today.earliest
    if last is None or first is None:
        return False
    years, month = divmod(last.month - 1 + months, 12)
    year, month = last.year + years, month + 1
    return first > dt.date(year, month, min(last.day, monthrange(year, month)[1]))
