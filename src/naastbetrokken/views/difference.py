# SPDX-License-Identifier: MIT
"""What changed between two dossiers, or between two dates of one: `difference(before, after)`.

Things with an id are the same thing when the id is; the others when what makes them what they are is the same (a
tie its person, a parentage its child, its parents and its sense). `overlay` holds everything of both, for a
drawing that marks what came, what went and what changed.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

import attrs
from attrs import evolve, frozen

from naastbetrokken.model import Dossier, Parentage, When
from naastbetrokken.model.dates import DateLike
from naastbetrokken.views.moment import at, without_present
from naastbetrokken.views.presence import parents_of


class ChangeKind(StrEnum):
    """What became of something."""

    ADDED = "added"
    GONE = "gone"
    CHANGED = "changed"


@frozen
class FieldChange:
    """One field that is not what it was."""

    name: str
    before: Any
    after: Any


@frozen(kw_only=True)
class Change:
    """What became of one thing.

    Attributes:
        kind: added, gone or changed.
        part: the list of the dossier it is in, as in "ties".
        key: what makes it the same thing in both dossiers; its id if it has one.
        before: the thing as it was; None if it was added.
        after: the thing as it is; None if it is gone.
        fields: what changed about it, in the order of the model.
    """

    kind: ChangeKind
    part: str
    key: str
    before: Any = None
    after: Any = None
    fields: tuple[FieldChange, ...] = ()

    @property
    def item(self) -> Any:
        """The thing as it is, or as it was if it is gone."""
        return self.before if self.after is None else self.after


@frozen
class Difference:
    """Everything that is not the same in two dossiers.

    Attributes:
        before: the earlier dossier.
        after: the later one.
        changes: by part, and within a part what was added, what is gone, what changed, by key.
    """

    before: Dossier
    after: Dossier
    changes: tuple[Change, ...] = ()

    def of(self, kind: ChangeKind, part: str | None = None) -> tuple[Change, ...]:
        """The changes of one kind, in one part or in all."""
        return tuple(one for one in self.changes if one.kind is kind and part in (None, one.part))

    @property
    def marks(self) -> tuple[tuple[str, ChangeKind], ...]:
        """What to mark in a drawing of the overlay: ids of persons, unions, households, bonds and events.

        Somebody whose tie, contacts, conditions or home changed is marked as changed.
        """
        found: dict[str, ChangeKind] = {}
        for change in self.changes:
            if change.part in _WITH_ID:
                found[change.key] = change.kind
        for change in self.changes:
            if change.part == "ties":
                found.setdefault(change.item.person, ChangeKind.CHANGED)
        return tuple(sorted(found.items()))

    @property
    def overlay(self) -> Dossier:
        """The later dossier with what is gone put back behind it, for a drawing that shows both."""
        gone = {part: tuple(change.before for change in self.of(ChangeKind.GONE, part)) for part in KEYS}
        gone["parentages"] = tuple(map(self._standing_alone, gone["parentages"]))
        return evolve(self.after, **{part: getattr(self.after, part) + items for part, items in gone.items()})

    def _standing_alone(self, parentage: Parentage) -> Parentage:
        """A parentage that is gone, naming its parents itself if its union is another couple now."""
        old, new = (parents_of(dossier, parentage.union, parentage.parents) for dossier in (self.before, self.after))
        still = parentage.union not in self.after.union_by_id or set(old) == set(new)
        return parentage if still else evolve(parentage, union=None, parents=old)


def difference(before: Dossier, after: Dossier) -> Difference:
    """What changed from one dossier to another."""
    changes: list[Change] = []
    for part in KEYS:
        old, new = _keyed(before, part), _keyed(after, part)
        changes += [
            Change(kind=ChangeKind.ADDED, part=part, key=key, after=new[key]) for key in sorted(new) if key not in old
        ]
        changes += [
            Change(kind=ChangeKind.GONE, part=part, key=key, before=old[key]) for key in sorted(old) if key not in new
        ]
        changes += [
            Change(
                kind=ChangeKind.CHANGED,
                part=part,
                key=key,
                before=old[key],
                after=new[key],
                fields=tuple(_fields(old[key], new[key])),
            )
            for key in sorted(old)
            if key in new and old[key] != new[key]
        ]
    return Difference(before, after, tuple(changes))


def over_time(dossier: Dossier, first: DateLike, last: DateLike) -> Difference:
    """What changed in one dossier from one date to another.

    What is only recorded as it is now (a trade, a home town) is left out: nobody said since when it holds.

    Raises:
        BadDate: if one of the dates is a text that is no date.
    """
    found = difference(*(without_present(at(dossier, date).dossier) for date in (first, last)))
    moved = {
        change.key for change in found.changes if change.part == "persons" and change.kind is not ChangeKind.CHANGED
    }
    kept = (_without_new_references(change, moved) for change in found.changes)
    return evolve(found, changes=tuple(change for change in kept if change is not None))


def _without_new_references(change: Change, moved: set[str]) -> Change | None:
    """The change without what only follows from others: a date gained its landmark, a list of people a newcomer."""
    if change.kind is not ChangeKind.CHANGED:
        return change
    fields = tuple(field for field in change.fields if not _gained_landmark(field) and not _follows(field, moved))
    return evolve(change, fields=fields) if fields else None


def _follows(field: FieldChange, moved: set[str]) -> bool:
    """Whether an id or a list of ids differs by nobody but those who came or went themselves."""
    if field.name not in _PEOPLE:
        return False
    before, after = (set(side if isinstance(side, tuple) else (side,)) for side in (field.before, field.after))
    return (before ^ after) - {None, ""} <= moved


_PEOPLE: Final = ("persons", "about", "by", "view", "owner")
"""Fields of a life line, a statement, a consent, a task or a bond that name or list people by id."""


def _gained_landmark(field: FieldChange) -> bool:
    if not isinstance(field.before, When) or not isinstance(field.after, When):
        return False
    return evolve(field.after, relation=None, landmark=None) == field.before


def _fields(old: Any, new: Any) -> Iterator[FieldChange]:
    for field in attrs.fields(type(old)):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if before != after:
            yield FieldChange(field.name, before, after)


def _keyed(dossier: Dossier, part: str) -> dict[str, Any]:
    """The things of a part by key; the second of two with the same key is told apart by a number."""
    found: dict[str, Any] = {}
    for item in getattr(dossier, part):
        key = base = KEYS[part](item, dossier)
        number = 1
        while key in found:
            number += 1
            key = f"{base} ({number})"
        found[key] = item
    return found


def _id(item: Any, _: Dossier) -> str:
    return str(item.id)


def _parentage(item: Any, dossier: Dossier) -> str:
    parents = sorted(parents_of(dossier, item.union, item.parents))
    return f"{item.child} < {' + '.join(parents)}: {item.kind.value}"


def _pair(item: Any, _: Dossier) -> str:
    return " + ".join(sorted((item.a, item.b)))


Key = Callable[[Any, Dossier], str]

KEYS: Final[Mapping[str, Key]] = MappingProxyType(
    {
        "persons": _id,
        "unions": _id,
        "parentages": _parentage,
        "twins": lambda item, _: " + ".join(sorted(item.children)),
        "households": _id,
        "bonds": _id,
        "ties": lambda item, _: str(item.person),
        "contacts": _pair,
        "events": _id,
        "residences": lambda item, _: str(item.place),
        "wishes": lambda item, _: str(item.text),
        "involvements": lambda item, _: f"{item.person}: {item.purpose.value}",
        "consents": _id,
        "representations": lambda item, _: f"{item.person}: {item.kind.value}",
        "statements": _id,
        "moments": _id,
        "factors": _id,
        "hearings": _id,
        "acknowledgements": _id,
        "strain_sheets": _id,
        "needs": _id,
        "roles": lambda item, _: f"{item.person}: {item.kind.value}",
        "care_contacts": _id,
        "tasks": lambda item, _: str(item.text),
    }
)
"""For each part of a dossier, what makes one of its things the same thing."""

_WITH_ID: Final = ("persons", "unions", "households", "bonds", "events", "moments")
