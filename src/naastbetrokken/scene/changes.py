# SPDX-License-Identifier: MIT
"""What to mark where two dossiers are drawn at once: who and which lines came, went or changed, and in words.

Lines are the same when they join the same people, whatever their records are called.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import field, frozen

from naastbetrokken.model import Dossier, ParentageKind, UnionKind
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.scene.calm import calmer, unassigned
from naastbetrokken.scene.families import Families, Home
from naastbetrokken.views.compared import narrowed
from naastbetrokken.views.difference import Change, ChangeKind, Difference
from naastbetrokken.views.presence import parents_of
from naastbetrokken.views.sentences import sentences

Couple = frozenset[str]
Senses = frozenset[ParentageKind]


@frozen(kw_only=True)
class Changes:
    """What came, went or changed.

    Attributes:
        compared: whether two dossiers are drawn at once.
        since: the day of the earlier one, if it has one.
        persons: by id.
        homes: by id of the couple's home.
        children: children's lines, by id of the home and of the child.
        bonds: by id.
        households: by id.
        unsaid: keys of the lines that need no mark, since somebody at their end came or went with them.
        sentences: everything that changed, in words.
    """

    compared: bool = False
    since: PartialDate | None = None
    persons: Mapping[str, ChangeKind] = field(factory=dict)
    homes: Mapping[str, ChangeKind] = field(factory=dict)
    children: Mapping[tuple[str, str], ChangeKind] = field(factory=dict)
    bonds: Mapping[str, ChangeKind] = field(factory=dict)
    households: Mapping[str, ChangeKind] = field(factory=dict)
    unsaid: frozenset[tuple[str, ...]] = frozenset()
    sentences: tuple[str, ...] = ()

    def of_line(self, role: str, refs: tuple[str, ...]) -> ChangeKind | None:
        """What to mark on a line of the drawing; None if nothing, or if the mark stands at a person already."""
        if (role, *refs) in self.unsaid:
            return None
        if role == "descent":
            return self.children.get((refs[0], refs[1])) if len(refs) > 1 else None
        tables = {"union": self.homes, "bond": self.bonds, "household": self.households}
        return tables[role].get(refs[0]) if role in tables else None


NOTHING: Final = Changes()


def changes(
    found: Difference | None, families: Families, show: tuple[str, ...], lang: str, *, assigned: bool = False
) -> Changes:
    """What to mark of a difference.

    Args:
        found: the difference; None if nothing is compared.
        families: the families of what is drawn.
        show: which parts are shown; no mark and no word tells of another.
        lang: language of the sentences.
        assigned: whether the sex at birth may be told; else no mark and no word tells of that either.
    """
    if found is None:
        return NOTHING
    seen = narrowed(found, lambda dossier: calmer(dossier if assigned else unassigned(dossier), show))
    marks = dict(seen.marks)
    persons = {change.key for change in seen.changes if change.part == "persons"}
    persons |= {change.item.person for change in seen.changes if change.part == "ties"}
    people = {one: marks[one] for one in sorted(persons)}
    homes, children = _homes(seen, families), _children(seen, families)
    bonds, households = _own(seen, "bonds"), _own(seen, "households")
    ends: dict[tuple[str, ...], tuple[ChangeKind, Iterable[str]]] = {}
    by_id = {home.id: home for home in families.homes}
    ends |= {("union", one): (kind, by_id[one].partners) for one, kind in homes.items()}
    ends |= {("descent", one, child): (kind, (child, *by_id[one].partners)) for (one, child), kind in children.items()}
    joined = {bond.id: (bond.a, bond.b) for dossier in (seen.before, seen.after) for bond in dossier.bonds}
    ends |= {("bond", one): (kind, joined[one]) for one, kind in bonds.items()}
    unsaid = {key for key, (kind, ids) in ends.items() if any(_moved(people.get(one)) is kind for one in ids)}
    return Changes(
        compared=True,
        since=seen.before.date,
        persons=people,
        homes={one: kind for one, kind in homes.items() if _needs_words(kind, ("union", one), unsaid)},
        children={one: kind for one, kind in children.items() if _needs_words(kind, ("descent", *one), unsaid)},
        bonds={one: kind for one, kind in bonds.items() if _needs_words(kind, ("bond", one), unsaid)},
        households=households,
        unsaid=frozenset(unsaid),
        sentences=sentences(seen, lang),
    )


def _moved(kind: ChangeKind | None) -> ChangeKind | None:
    return None if kind is ChangeKind.CHANGED else kind


def _needs_words(kind: ChangeKind, key: tuple[str, ...], unsaid: set[tuple[str, ...]]) -> bool:
    """Whether words say of a line what became of it: always when it is gone, lest they tell it as if it were."""
    return kind is ChangeKind.GONE or key not in unsaid


def _own(found: Difference, part: str) -> dict[str, ChangeKind]:
    return {change.key: change.kind for change in found.changes if change.part == part}


def _homes(found: Difference, families: Families) -> dict[str, ChangeKind]:
    """What became of couples; a single parent's line belongs to the children's."""
    before, after = _couples(found.before), _couples(found.after)
    own = {
        change.key: change.kind for change in found.changes if change.part == "unions" and not _bereft(found, change)
    }
    made = {home.id: _became(home, before, after, own) for home in families.homes if len(home.partners) > 1}
    return {one: kind for one, kind in made.items() if kind is not None}


def _bereft(found: Difference, change: Change) -> bool:
    """Whether all that changed is that one of the two died, which the symbol says."""
    if change.kind is not ChangeKind.CHANGED or [one.name for one in change.fields] != ["states"]:
        return False
    old, new = (
        [state for state in union.states if state.kind is not UnionKind.WIDOWHOOD]
        for union in (change.before, change.after)
    )
    return old == new and any(found.after.by_id[one].is_deceased for one in change.after.partners)


def _became(home: Home, before: set[Couple], after: set[Couple], own: Mapping[str, ChangeKind]) -> ChangeKind | None:
    couple = frozenset(home.partners)
    if couple in before and couple in after:
        return ChangeKind.CHANGED if home.id in own else None
    return ChangeKind.ADDED if couple in after else ChangeKind.GONE


def _couples(dossier: Dossier) -> set[Couple]:
    return {frozenset(union.partners) for union in dossier.unions} | {parents for _, parents in _lines(dossier)}


def _children(found: Difference, families: Families) -> dict[tuple[str, str], ChangeKind]:
    before, after = _lines(found.before), _lines(found.after)
    made: dict[tuple[str, str], ChangeKind] = {}
    for home in families.homes:
        for child, _ in home.children:
            line = (child, frozenset(home.partners))
            old, new = before.get(line), after.get(line)
            if old != new:
                kind = ChangeKind.ADDED if old is None else ChangeKind.GONE if new is None else ChangeKind.CHANGED
                made[home.id, child] = kind
    return made


def _lines(dossier: Dossier) -> dict[tuple[str, Couple], Senses]:
    """For every child and its parents, in which senses it is theirs."""
    found: dict[tuple[str, Couple], Senses] = {}
    for one in dossier.parentages:
        key = (one.child, frozenset(parents_of(dossier, one.union, one.parents)))
        found[key] = found.get(key, frozenset()) | {one.kind}
    return found
