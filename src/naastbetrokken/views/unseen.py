# SPDX-License-Identifier: MIT
"""The dossier without people who may not be seen, and without everything that says that they are there.

Whoever may not be seen takes along what names nobody else: their tie, their home, what they said and needed, what
was said about them. Where others are named too, those stay. Nothing is left that would mean something else without
them: a task without its owner would be nobody's, a bond without whose view it is would be everybody's.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs
from attrs import evolve, has

from naastbetrokken.model import Dossier, Parentage, ParentageKind, Residence, Statement, Twins, Union, When
from naastbetrokken.views.landmark import landmark_among
from naastbetrokken.views.presence import parents_of
from naastbetrokken.views.unnamed import unnamed

_ONE: Final = frozenset({"person", "a", "b", "view", "owner", "to"})
"""Fields with the id of one person, without whom the item would say something else."""

_SEVERAL: Final = frozenset({"persons", "about", "by", "children"})
"""Fields with ids of people."""

_PARTS: Final = frozenset({"present", "members"})
"""Fields with a part for each person, without whom the item is about nobody."""

_KINSHIP: Final = ("persons", "unions", "parentages")


def unseen(whole: Dossier, readable: Dossier, gone: frozenset[str]) -> Dossier:
    """What is left of a dossier when nothing may say that some people are there.

    A child keeps the parents who may be seen, and no line leads to an unknown one. Who is seen and has no relation left
    to anybody seen stands apart, like everybody of whom no relation is on record.

    Args:
        whole: the dossier from which things were left out.
        readable: what may be read of it, in which the people who are gone may still be named.
        gone: ids of the people who may not be seen.
    """
    unions = tuple(_unions(readable, gone))
    known = frozenset(union.id for union in unions)
    parts: dict[str, Any] = {
        field.name: tuple(_left(getattr(readable, field.name), gone))
        for field in attrs.fields(Dossier)
        if field.name not in _KINSHIP and isinstance(getattr(readable, field.name), tuple)
    }
    parts["households"] = tuple(home for home in parts["households"] if home.members)
    times = known | frozenset(event.id for event in parts["events"])
    parts = {name: tuple(_dated(one, times) for one in items) for name, items in parts.items()}
    parentages = tuple(_parentages(whole, readable, known, gone))
    return unnamed(evolve(readable, unions=unions, parentages=parentages, **parts), gone)


def _unions(readable: Dossier, gone: frozenset[str]) -> Iterator[Union]:
    """Couples of whom both are seen, and single parents of whom something is left to say."""
    parents = {one.union for one in readable.parentages if one.child not in gone}
    for union in readable.unions:
        told = len(union.partners) > 1 or union.unknown_partner or union.states or union.id in parents
        if told and gone.isdisjoint(union.partners):
            yield union


def _parentages(whole: Dossier, readable: Dossier, known: frozenset[str], gone: frozenset[str]) -> Iterator[Parentage]:
    """Who is whose child, naming the parents who are seen where their union is not.

    With a parent gone, a parentage that says no more of the others than a closer one does would only tell of a gap.
    """
    found = [(one, _standing_alone(one, whole, known, gone)) for one in readable.parentages if one.child not in gone]
    whose: dict[tuple[str, str], int] = {}
    partly: list[tuple[int, str, int, tuple[str, ...]]] = []
    for i, (one, (alone, parents, lost)) in enumerate(found):
        if lost:
            partly.append((_closeness(one.kind), repr(one.period), i, parents))
        elif alone is not None:
            _note(whose, one, parents)
    dropped = set()
    for close, _, i, parents in sorted(partly, key=lambda each: each[:3]):
        child = found[i][0].child
        if all(whose.get((child, parent), close + 1) <= close for parent in parents):
            dropped.add(i)
        else:
            _note(whose, found[i][0], parents)
    yield from (alone for i, (_, (alone, _, _)) in enumerate(found) if alone is not None and i not in dropped)


def _note(whose: dict[tuple[str, str], int], one: Parentage, parents: tuple[str, ...]) -> None:
    for parent in parents:
        place = (one.child, parent)
        whose[place] = min(_closeness(one.kind), whose.get(place, len(ParentageKind)))


def _closeness(kind: ParentageKind) -> int:
    return tuple(ParentageKind).index(kind)


def _standing_alone(
    one: Parentage, whole: Dossier, known: frozenset[str], gone: frozenset[str]
) -> tuple[Parentage | None, tuple[str, ...], bool]:
    """The parentage as it stands, the parents in it who are seen, and whether one of them is not."""
    recorded = parents_of(whole, one.union, one.parents)
    parents = tuple(parent for parent in recorded if parent not in gone)
    if one.union in known:
        return one, parents, False
    alone = evolve(one, union=None, parents=parents) if parents else None
    return alone, parents, len(parents) < len(recorded)


def _left(items: Iterable[Any], gone: frozenset[str]) -> Iterator[Any]:
    """The items that still say what they said."""
    yield from (left for one in items if (left := _without(one, gone)) is not None)


def _without(item: Any, gone: frozenset[str]) -> Any:
    """The item without those who are gone; None where it is about nobody else."""
    if isinstance(item, Statement) and item.by in gone:
        return None
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(item)):
        name, value = field.name, getattr(item, field.name)
        if name in _ONE and value in gone:
            return None
        if not isinstance(value, tuple) or not value:
            continue
        if name in _SEVERAL:
            left = tuple(one for one in value if one not in gone)
        else:
            left = tuple(_left(value, gone)) if has(type(value[0])) else value
        if len(left) < len(value) and _empty(item, name, left):
            return None
        if left != value:
            changes[name] = left
    return evolve(item, **changes) if changes else item


def _empty(item: Any, name: str, left: tuple[Any, ...]) -> bool:
    """Whether an item, having lost somebody, says nothing true any more.

    Two of triplets are no twins. Where the client lived is about the client.
    """
    if isinstance(item, Twins):
        return True
    return not left and (name in _SEVERAL or name in _PARTS) and not isinstance(item, Residence)


def _dated(item: Any, times: frozenset[str]) -> Any:
    """The item, without the event or union that tells its time where that is gone."""
    when = getattr(item, "when", None)
    if not isinstance(when, When):
        return item
    placed = landmark_among(when, times)
    return item if placed is when else evolve(item, when=placed)
