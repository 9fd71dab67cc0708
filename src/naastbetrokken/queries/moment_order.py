# SPDX-License-Identifier: MIT
"""Key moments in order of time, as far as it is known: earliest, latest, id; what has no place in time comes last."""

from attrs import frozen

from naastbetrokken.model import Dossier, Landmark, Moment, When
from naastbetrokken.model.dates import PartialDate

_FIRST_YEAR, _LAST_YEAR = 1, 9999


@frozen(kw_only=True)
class Timed:
    """A moment with its place in time.

    Attributes:
        moment: the moment.
        place: the days that it may have been on, or that it was near; None where nothing tells.
        rough: whether the place is less than a plain date: about, in doubt, one of several years, or reckoned.
    """

    moment: Moment
    place: PartialDate | None
    rough: bool


def in_order(dossier: Dossier) -> tuple[Timed, ...]:
    """All moments of the dossier, in order of time."""
    marks = _landmarks(dossier)
    born = next((person.born for person in dossier.persons if person.id == dossier.client), None)
    timed = [(_timed(moment, marks, born), moment) for moment in dossier.moments]
    return tuple(one for one, moment in sorted(timed, key=lambda pair: _key(pair[0])))


def _key(one: Timed) -> tuple[object, ...]:
    when = one.moment.when
    if one.place is None:
        return (1, (), 0, one.moment.title, one.moment.id)
    side = 0 if when.relation is None or _own(when) else tuple(Landmark).index(when.relation) - 1
    return (0, one.place.sort_key, side, one.moment.title, one.moment.id)


def _own(when: When) -> PartialDate | None:
    """The date that was given itself."""
    if when.date is not None or when.period is None:
        return when.date
    return when.period.start or when.period.end


def _timed(moment: Moment, marks: dict[str, PartialDate], born: PartialDate | None) -> Timed:
    when = moment.when
    own = _own(when)
    if own is not None:
        vague = own.approximate or own.uncertain or len(own.stamps) > 1 or own.start is None or own.end is None
        return Timed(moment=moment, place=own, rough=vague or own.stamps[0].span > 1)
    if when.landmark is not None and when.landmark in marks:
        return Timed(moment=moment, place=marks[when.landmark], rough=True)
    return Timed(moment=moment, place=_at_age(when, born), rough=True)


def _at_age(when: When, born: PartialDate | None) -> PartialDate | None:
    if when.age is None or born is None or born.earliest is None or born.latest is None:
        return None
    first = born.earliest.year + when.age
    last = born.latest.year + (when.age if when.age_until is None else when.age_until) + 1
    if not _FIRST_YEAR <= first <= last <= _LAST_YEAR:
        return None
    return PartialDate.between(f"{first:04}", f"{last:04}")


def _landmarks(dossier: Dossier) -> dict[str, PartialDate]:
    """Dates of events and unions to which a moment may refer."""
    dates = {event.id: _own(event.when) for event in dossier.events}
    for union in dossier.unions:
        dates[union.id] = next((state.date for state in union.states if state.date is not None), None)
    return {identifier: date for identifier, date in dates.items() if date is not None}
