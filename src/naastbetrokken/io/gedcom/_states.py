# SPDX-License-Identifier: MIT
"""Events of a family to the states that a union entered, oldest first."""

from typing import Final

from naastbetrokken.io.gedcom._events import happened, take_event
from naastbetrokken.io.gedcom._file import File
from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.io.gedcom._record import Record
from naastbetrokken.model import UnionKind, UnionState

_BY_TAG: Final = {
    "ENGA": UnionKind.ENGAGEMENT,
    "MARR": UnionKind.MARRIAGE,
    "_SEP": UnionKind.SEPARATION,
    "_SEPR": UnionKind.SEPARATION,
    "SEP": UnionKind.SEPARATION,
    "DIV": UnionKind.DIVORCE,
    "ANUL": UnionKind.ANNULMENT,
    "EVEN": None,
}
"""Event tags; an EVEN is what its type says."""

_BY_TYPE: Final = {
    "CIVIL PARTNERSHIP": UnionKind.REGISTERED_PARTNERSHIP,
    "CIVIL UNION": UnionKind.REGISTERED_PARTNERSHIP,
    "CIVIL_UNION": UnionKind.REGISTERED_PARTNERSHIP,
    "REGISTERED PARTNERSHIP": UnionKind.REGISTERED_PARTNERSHIP,
    "DOMESTIC PARTNERSHIP": UnionKind.REGISTERED_PARTNERSHIP,
    "GEREGISTREERD PARTNERSCHAP": UnionKind.REGISTERED_PARTNERSHIP,
    "PARTNERSCHAP": UnionKind.REGISTERED_PARTNERSHIP,
    "COMMON LAW": UnionKind.COHABITATION,
    "COMMON-LAW": UnionKind.COHABITATION,
    "COHABITATION": UnionKind.COHABITATION,
    "LIVING TOGETHER": UnionKind.COHABITATION,
    "SAMENWONEND": UnionKind.COHABITATION,
    "SAMENLEVINGSCONTRACT": UnionKind.COHABITATION,
    "PARTNERS": UnionKind.RELATIONSHIP,
    "RELATIONSHIP": UnionKind.RELATIONSHIP,
    "RELATIE": UnionKind.RELATIONSHIP,
    "UNMARRIED": UnionKind.RELATIONSHIP,
    "NOT MARRIED": UnionKind.RELATIONSHIP,
    "ONGEHUWD": UnionKind.RELATIONSHIP,
    "ENGAGEMENT": UnionKind.ENGAGEMENT,
    "VERLOVING": UnionKind.ENGAGEMENT,
    "MARRIAGE": UnionKind.MARRIAGE,
    "HUWELIJK": UnionKind.MARRIAGE,
    "SEPARATION": UnionKind.SEPARATION,
    "SEPARATED": UnionKind.SEPARATION,
    "UIT ELKAAR": UnionKind.SEPARATION,
    "LEGAL SEPARATION": UnionKind.LEGAL_SEPARATION,
    "SCHEIDING VAN TAFEL EN BED": UnionKind.LEGAL_SEPARATION,
    "DIVORCE": UnionKind.DIVORCE,
    "ECHTSCHEIDING": UnionKind.DIVORCE,
    "ANNULMENT": UnionKind.ANNULMENT,
}

_USUAL_ORDER: Final = tuple(UnionKind)
_ENDS: Final = (
    UnionKind.SEPARATION,
    UnionKind.LEGAL_SEPARATION,
    UnionKind.DIVORCE,
    UnionKind.ANNULMENT,
)


def read_states(family: Record, file: File, ledger: Ledger) -> tuple[UnionState, ...]:
    """The history of a couple.

    Two marriages of one couple without an end between them are one marriage, celebrated twice; the second is lost.
    """
    found: list[tuple[UnionState, Record]] = []
    for event in family.all(*_BY_TAG):
        kind, kind_from = _kind(event)
        if kind is None:
            continue
        if not happened(event):
            ledger.remark(event, "says nothing without a Y, a date or a place")
            continue
        ledger.take(kind_from)
        dated = take_event(event, file, ledger)
        date = dated.reading.since or dated.date
        if dated.reading.until is not None and (date_record := event.first("DATE")) is not None:
            ledger.remark(date_record, "only when it began is kept")
        found.append((UnionState(kind, date, note="\n".join(dated.notes)), event))
    return tuple(state for state, _ in _without_repeats(_in_time(found), ledger))


def _kind(event: Record) -> tuple[UnionKind | None, Record | None]:
    """Which state an event led to, and the type that told it."""
    told = event.first("TYPE")
    by_type = _BY_TYPE.get(event.word("TYPE")) if told is not None else None
    if event.tag in ("MARR", "EVEN"):
        return (by_type, told) if by_type is not None else (_BY_TAG[event.tag], None)
    return _BY_TAG[event.tag], None


def _in_time(found: list[tuple[UnionState, Record]]) -> list[tuple[UnionState, Record]]:
    """By date; a state without one stands before the first dated state that usually comes later."""
    dated = [each for each in found if each[0].date is not None]
    dated.sort(key=lambda each: (each[0].date.sort_key if each[0].date else (), _rank(each[0])))
    undated = sorted((each for each in found if each[0].date is None), key=lambda each: _rank(each[0]), reverse=True)
    result: list[tuple[UnionState, Record]] = []
    for each in dated:
        while undated and _rank(undated[-1][0]) < _rank(each[0]):
            result.append(undated.pop())
        result.append(each)
    return [*result, *reversed(undated)]


def _without_repeats(found: list[tuple[UnionState, Record]], ledger: Ledger) -> list[tuple[UnionState, Record]]:
    kept: list[tuple[UnionState, Record]] = []
    lately: list[UnionKind] = []  # states since they last came together or went apart
    apart = False
    for state, event in found:
        if (state.kind in _ENDS) is not apart:
            apart, lately = not apart, []
        if state.kind in lately:
            ledger.remark(event, "the same state a second time is not kept")
            continue
        lately.append(state.kind)
        kept.append((state, event))
    return kept


def _rank(state: UnionState) -> int:
    return _USUAL_ORDER.index(state.kind)
