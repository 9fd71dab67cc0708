# SPDX-License-Identifier: MIT
"""Family lines: every stroke of the layout with its ink, its gaps at crossings, and what it says in words."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.layout.result import Layout, Line, LineRole
from naastbetrokken.model import BondKind, Twins, Zygosity
from naastbetrokken.scene.bond_marks import bond_marks
from naastbetrokken.scene.bonds import BondLook
from naastbetrokken.scene.crossings import Course, pieces
from naastbetrokken.scene.descents import LOOKS as DESCENTS
from naastbetrokken.scene.descents import nearest
from naastbetrokken.scene.families import Home
from naastbetrokken.scene.genogram_texts import labelled
from naastbetrokken.scene.line_inks import HOUSEHOLD, DescentLooks, Inked, descent_look, union_ink
from naastbetrokken.scene.line_marks import adopted, doubled, slashes, twin_bars
from naastbetrokken.scene.marks import Draw, Ink, Mark, Move, Path, Point
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_ties import bond_in_words, bond_kind, bond_look, household_in_words
from naastbetrokken.scene.scene import Group, Stroke
from naastbetrokken.scene.theme import Theme

RANK: Final[Mapping[LineRole, int]] = {
    LineRole.HOUSEHOLD: 0,
    LineRole.BOND: 1,
    LineRole.DESCENT: 2,
    LineRole.UNION: 3,
    LineRole.MARK: 3,
}

BESIDE: Final = (LineRole.BOND, LineRole.HOUSEHOLD)
LAYERS: Final = ("household", "bond", "descent", "union")


@frozen(kw_only=True)
class Seen:
    """What occurs among the lines, for the legend: the keys of looks, and bonds with their words."""

    unions: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    descents: tuple[str, ...] = ()
    again: bool = False
    related: bool = False
    twins: tuple[str, ...] = ()
    bonds: tuple[tuple[str, BondLook], ...] = ()
    households: bool = False


@frozen(kw_only=True)
class Drawn:
    """The lines of a picture.

    Attributes:
        groups: marks, back to front.
        strokes: the same for other programs, decorating marks last.
        seen: what occurs.
        crowded: unions whose strokes of parting had no room.
    """

    groups: tuple[Group, ...]
    strokes: tuple[Stroke, ...]
    seen: Seen
    crowded: tuple[str, ...] = ()


def lines(people: People, layout: Layout, theme: Theme, looks: DescentLooks = DESCENTS) -> Drawn:
    """All lines of a genogram."""
    homes = {home.id: home for home in people.families.homes}
    bonds = {bond.id: bond_look(people, bond) for bond in people.dossier.bonds}
    inked = [_inked(line, homes, theme, looks) for line in layout.lines]
    symbols = {node.id: node for node in layout.nodes}
    related = [home for home in homes.values() if people.families.related(home)]
    inked += [*doubled(layout, related, symbols, theme), *adopted(layout, homes, symbols, looks, theme)]
    inked += twin_bars(people.dossier.twins, layout.lines, theme)
    partings, crowded = slashes(layout, homes, theme)
    drawn = [
        (one, _marks(one, cut, bonds, theme))
        for one, cut in zip(inked, pieces([_course(one, bonds) for one in inked]), strict=True)
    ]
    drawn += [(one, (_path((one.points,), one.ink),)) for one in partings]
    return Drawn(
        groups=_grouped(drawn, people, homes),
        strokes=tuple(Stroke(role=one.role.value, refs=one.refs, points=one.points) for one, _ in drawn),
        seen=_seen(layout, homes, related, people),
        crowded=crowded,
    )


def _inked(line: Line, homes: Mapping[str, Home], theme: Theme, looks: DescentLooks) -> Inked:
    if line.role is LineRole.UNION:
        ink = union_ink(homes[line.refs[0]], theme, looks)
    elif line.role is LineRole.DESCENT:
        dash = descent_look(homes[line.refs[0]], line.refs[1:], looks).dash
        ink = theme.stroke(theme.soft, theme.descent, dash)
    elif line.role is LineRole.HOUSEHOLD:
        ink = theme.stroke(theme.pale, theme.thin, HOUSEHOLD)
    else:
        ink = theme.stroke(theme.soft, theme.bond)
    return Inked(role=line.role, refs=line.refs, points=line.points, ink=ink)


def _course(one: Inked, bonds: Mapping[str, BondLook]) -> Course:
    """The line as it takes part in crossings; ids of unions and bonds may be alike, so the role goes with them."""
    beside = one.role if one.role in BESIDE else LineRole.UNION
    reach = bonds[one.refs[0]].reach if one.role is LineRole.BOND else 0.0
    return Course(
        owner=f"{beside.value}:{one.refs[0]}",
        rank=RANK[one.role],
        width=one.ink.width,
        points=one.points,
        reach=reach,
    )


def _marks(
    one: Inked, parts: Sequence[tuple[Point, ...]], bonds: Mapping[str, BondLook], theme: Theme
) -> tuple[Mark, ...]:
    if one.role is LineRole.BOND:
        return tuple(bond_marks(bonds[one.refs[0]], one.points, parts, theme))
    return (_path(parts, one.ink),)


def _path(parts: Iterable[tuple[Point, ...]], ink: Ink) -> Path:
    commands: list[Move | Draw] = []
    for first, *rest in parts:
        commands.append(Move(first))
        commands += map(Draw, rest)
    return Path(tuple(commands), ink=ink)


def _grouped(
    drawn: Sequence[tuple[Inked, tuple[Mark, ...]]],
    people: People,
    homes: Mapping[str, Home],
) -> tuple[Group, ...]:
    """Frames behind bonds behind children's lines behind couples'; a couple's decorations with its line."""
    bonds = {bond.id: bond for bond in people.dossier.bonds}
    households = {household.id: household for household in people.households_in_order}
    layers: dict[str, dict[tuple[str, ...], list[Mark]]] = {role: {} for role in LAYERS}
    for one, marks in drawn:
        role = one.role.value
        if one.role is LineRole.MARK:
            role = "descent" if len(one.refs) > 1 else "union"
        layers[role].setdefault(one.refs, []).extend(marks)
    says: dict[str, Callable[[str], str]] = {
        "household": lambda one: household_in_words(people, households[one]),
        "bond": lambda one: bond_in_words(people, bonds[one]),
        "union": lambda one: union_label(people, homes[one]),
    }
    return tuple(
        Group(role=role, refs=refs, label=says[role](refs[0]) if role in says else "", marks=tuple(marks))
        for role, groups in layers.items()
        for refs, marks in groups.items()
    )


def union_label(people: People, home: Home) -> str:
    """A union in words: "Jan en Clarinda: gehuwd in 1984 en gescheiden in 1997"."""
    history = people.words.listed(people.histories[home.id])
    history = history or people.words("union.none" if home.union else "union.implied")
    if people.families.related(home):
        history = people.words("join.semicolon").join((history, people.words("union.related")))
    history = people.changed(history, people.changes.homes.get(home.id))
    return f"{people.names(home.couple)}: {history}"


def _seen(layout: Layout, homes: Mapping[str, Home], related: Sequence[Home], people: People) -> Seen:
    united = {line.refs[0] for line in layout.lines if line.role is LineRole.UNION}
    couples = [homes[one] for one in united if one in homes and len(homes[one].couple) == 2]
    looks = [home.look for home in couples]
    drawn = {line.refs for line in layout.lines if line.role is LineRole.DESCENT}
    descents = {
        nearest(kinds).value
        for home in homes.values()
        for child, kinds in home.children
        if (home.id,) in drawn or (home.id, child) in drawn
    }
    joined = {line.refs[0] for line in layout.lines if line.role is LineRole.BOND}
    bonds: dict[str, tuple[BondKind, BondLook]] = {}
    for bond in people.bonds_in_order:
        if bond.id in joined:
            bonds.setdefault(bond_kind(people, bond), (bond.kind, bond_look(people, bond)))
    return Seen(
        bonds=tuple(
            (word, shape)
            for word, (_, shape) in sorted(bonds.items(), key=lambda item: (list(BondKind).index(item[1][0]), item[0]))
        ),
        households=any(line.role is LineRole.HOUSEHOLD for line in layout.lines),
        unions=tuple(sorted({one.base for one in looks})),
        endings=tuple(sorted({one.ending for one in looks if one.ending})),
        states=tuple(sorted({state.kind.value for home in couples for state in labelled(people, home)})),
        descents=tuple(sorted(descents)),
        again=any(one.again for one in looks),
        related=bool(related),
        twins=tuple(sorted({_twin_key(one) for one in people.dossier.twins})),
    )


def _twin_key(twins: Twins) -> str:
    pair, identical = len(twins.children) == 2, twins.zygosity is Zygosity.IDENTICAL
    if pair:
        return "identical" if identical else "twins"
    return "identical_multiples" if identical else "multiples"
