# SPDX-License-Identifier: MIT
"""What changed since an earlier dossier or a date, as far as a family drawing shows it, and the dossier to draw.

Both sides are made smaller alike (the same people, the same parts) before they are compared, so that leaving somebody
out of a drawing is never taken for a change, and no change tells of what is left out.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import evolve

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier, Parentage, PartialDate, Person
from naastbetrokken.model.asked_day import asked_day
from naastbetrokken.model.dates import DateLike
from naastbetrokken.views.audience import for_audience
from naastbetrokken.views.chosen import chosen
from naastbetrokken.views.cutting import Neighbourhood, cut
from naastbetrokken.views.difference import Change, ChangeKind, Difference, difference
from naastbetrokken.views.earlier import earlier_for_audience
from naastbetrokken.views.moment import at as at_date
from naastbetrokken.views.moment import without_present
from naastbetrokken.views.presence import parents_of

Since = Dossier | DateLike | Difference

DRAWN: Final = ("persons", "unions", "parentages", "twins", "households", "bonds", "ties")
"""Parts of a dossier that are told of in a drawing of the family."""
UNSEEN: Final = ("note", "source", "visibility", "extensions")
"""Fields that no drawing shows, so that a change of nothing else is none."""


def compared(dossier: Dossier, since: Since, at: PartialDate | None = None) -> Difference:
    """What changed in a dossier since an earlier one, or since a date.

    What is only recorded as it is now (a trade, a home town) is taken to have been the same on an earlier date,
    since nobody said since when it holds.

    Args:
        dossier: the later dossier.
        since: the earlier one, or the date; a difference that is already known stays as it is.
        at: the day to which is looked; with a date, the dossier's own day by default.

    Raises:
        UsageError: if `since` is no dossier and no date, or there is no later day to look to.
    """
    if isinstance(since, Difference):
        return since
    if isinstance(since, Dossier):
        before, after = since, dossier
        if at is not None:
            before, after = without_present(before), without_present(at_date(dossier, at).dossier)
    else:
        first, last = _days(dossier, since, at)
        after = at_date(dossier, last).dossier
        before = _with_present(at_date(dossier, first).dossier, after.by_id)
    if after.client in before.by_id:
        before = evolve(before, client=after.client)
    return shown(difference(before, after))


def compared_view(
    dossier: Dossier, since: Since, *, at: PartialDate | None = None, audience: str | None = None, **views: Any
) -> tuple[Neighbourhood, Difference]:
    """What is left to draw of both dossiers once every view that was asked for has been taken of both.

    Args:
        dossier: the later dossier.
        since: the earlier one, or a date.
        at: the day to which is looked.
        audience: for whom; what it may see of the earlier dossier goes by what it may see now.
        views: the other views, as for `chosen`.

    Raises:
        UsageError: if somebody or something that is asked for is not there.
    """
    if audience is not None:
        dossier, since = _for_audience(dossier, since, audience)
    whole = compared(dossier, since, at)
    seen = chosen(overlaid(whole), **views)
    kept = frozenset(seen.dossier.by_id)
    if kept == frozenset(overlaid(whole).by_id):
        return seen, whole
    return seen, narrowed(whole, lambda one: cut(one, kept))


def _for_audience(dossier: Dossier, since: Since, audience: str) -> tuple[Dossier, Since]:
    if isinstance(since, Difference):
        after = for_audience(since.after, audience)
        return after, shown(difference(earlier_for_audience(since.before, since.after, audience), after))
    earlier = earlier_for_audience(since, dossier, audience) if isinstance(since, Dossier) else since
    return for_audience(dossier, audience), earlier


def narrowed(found: Difference, smaller: Callable[[Dossier], Dossier]) -> Difference:
    """The difference between what is left of both dossiers."""
    return shown(difference(smaller(found.before), smaller(found.after)))


def shown(found: Difference) -> Difference:
    """The changes of what a drawing of the family shows."""
    kept = (_seen(change) for change in found.changes if change.part in DRAWN)
    return evolve(found, changes=tuple(change for change in kept if change is not None))


def overlaid(found: Difference) -> Dossier:
    """The later dossier with what is gone put back, but for what it says otherwise of the same people now.

    A union that was entered anew is one couple and not two; a child of whom one parent more or less is known now, or
    in another sense, has the lines that it has now.
    """
    after, both = found.after, found.overlay
    couples = {frozenset(union.partners) for union in after.unions}
    again = {one.id for one in both.unions[len(after.unions) :] if frozenset(one.partners) in couples}
    put_back = tuple(
        evolve(one, union=None, parents=both.union_by_id[one.union].partners) if one.union in again else one
        for one in both.parentages[len(after.parentages) :]
        if not _known_otherwise(one, both, after)
    )
    needed = {one.union for one in put_back}
    return evolve(
        both,
        unions=(
            *after.unions,
            *(
                one
                for one in both.unions[len(after.unions) :]
                if one.id not in again and (len(one.partners) > 1 or one.id in needed)
            ),
        ),
        parentages=(*after.parentages, *put_back),
    )


def _known_otherwise(gone: Parentage, both: Dossier, after: Dossier) -> bool:
    """Whether the later dossier holds the child of the same parents, or of some of them or more in the same sense."""
    old = frozenset(parents_of(both, gone.union, gone.parents))
    for one in after.parentages:
        if one.child == gone.child:
            new = frozenset(parents_of(after, one.union, one.parents))
            if old == new or (one.kind is gone.kind and (old <= new or new <= old)):
                return True
    return False


def _seen(change: Change) -> Change | None:
    if change.kind is not ChangeKind.CHANGED:
        return change
    fields = tuple(field for field in change.fields if field.name not in UNSEEN)
    return evolve(change, fields=fields) if fields else None


def _days(dossier: Dossier, since: DateLike, at: PartialDate | None) -> tuple[PartialDate, PartialDate]:
    first, last = asked_day(since, "since"), at or dossier.date
    if last is None:
        raise UsageError("since is a date, so a later day is needed to look to: give at, or a dossier with a date")
    if first.surely_after(last):
        raise UsageError(f"since ({first}) comes after the day to which is looked ({last})")
    return first, last


def _with_present(dossier: Dossier, now: Mapping[str, Person]) -> Dossier:
    """The earlier dossier with the trades and home towns of the later one."""
    return evolve(
        dossier,
        persons=tuple(
            evolve(one, occupation=now[one.id].occupation, residence=now[one.id].residence) if one.id in now else one
            for one in dossier.persons
        ),
    )
