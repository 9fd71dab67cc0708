# SPDX-License-Identifier: MIT
"""Family lines: every stroke of the layout with its ink, its gaps at crossings, and what it says in words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
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
from naastbetrokken.scene.marks import Box, Draw, Ink, Move, Path, Point, edges_around, joined_edges
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_ties import bond_in_words, bond_kind, bond_look, household_in_words
from naastbetrokken.scene.scene import Draft, Group, Stroke
from naastbetrokken.scene.theme import Theme

RANK: Final[Mapping[LineRole, int]] = {
    LineRole.HOUSEHOLD: 0,
    LineRole.BOND: 1,
    LineRole.DESCENT: 2,
    LineRole.UNION: 3,
    LineRole.MARK: 3,
}

Parts = Sequence[tuple[Point, ...]]
"""A line in the pieces between its gaps."""
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

    groups: tuple[Draft, ...]
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
    drawn = list(zip(inked, pieces([_course(one, bonds) for one in inked]), strict=True))
    drawn += [(one, (one.points,)) for one in partings]
    return Drawn(
        groups=tuple(_grouped(drawn, people, homes, bonds, theme)),
        strokes=tuple(Stroke(role=str(one.role), refs=one.refs, points=one.points) for one, _ in drawn),
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
        owner=f"{beside}:{one.refs[0]}",
        rank=RANK[one.role],
        width=one.ink.width,
        points=one.points,
        reach=reach,
    )


@frozen
class _Lines:
    """The lines of one group before they are drawn: each in its pieces, with its ink."""

    role: str
    refs: tuple[str, ...]
    label: str
    runs: Sequence[tuple[Parts, Ink]]

    @property
    def box(self) -> Box | None:
        """A box that holds the lines."""
        return joined_edges([edges_around(chain.from_iterable(parts), ink.reach) for parts, ink in self.runs])

    def moved(self, dx: float, dy: float) -> Group:
        """The lines drawn elsewhere."""
        marks = tuple([_path(parts, ink, dx, dy) for parts, ink in self.runs])
        return Group(role=self.role, refs=self.refs, label=self.label, marks=marks)


def _path(parts: Parts, ink: Ink, dx: float, dy: float) -> Path:
    commands: list[Move | Draw] = []
    for points in parts:
        (x, y), *rest = points
        commands.append(Move((x + dx, y + dy)))
        commands += [Draw((x + dx, y + dy)) for x, y in rest]
    return Path(tuple(commands), ink=ink)


def _grouped(
    drawn: Iterable[tuple[Inked, Parts]],
    people: People,
    homes: Mapping[str, Home],
    bonds: Mapping[str, BondLook],
    theme: Theme,
) -> Iterator[Draft]:
    """Frames behind bonds behind children's lines behind couples'; a couple's decorations with its line."""
    layers: dict[str, dict[tuple[str, ...], list[tuple[Inked, Parts]]]] = {role: {} for role in LAYERS}
    for one, parts in drawn:
        role: str = one.role
        if one.role is LineRole.MARK:
            role = "descent" if len(one.refs) > 1 else "union"
        layers[role].setdefault(one.refs, []).append((one, parts))
    households = {household.id: household for household in people.households_in_order}
    for refs, runs in layers["household"].items():
        yield _Lines("household", refs, household_in_words(people, households[refs[0]]), _inks(runs))
    recorded = {bond.id: bond for bond in people.dossier.bonds}
    for refs, runs in layers["bond"].items():
        look = bonds[refs[0]]
        marks = [mark for one, parts in runs for mark in bond_marks(look, one.points, parts, theme)]
        yield Group(role="bond", refs=refs, label=bond_in_words(people, recorded[refs[0]]), marks=tuple(marks))
    for refs, runs in layers["descent"].items():
        yield _Lines("descent", refs, "", _inks(runs))
    for refs, runs in layers["union"].items():
        yield _Lines("union", refs, union_label(people, homes[refs[0]]), _inks(runs))


def _inks(runs: Iterable[tuple[Inked, Parts]]) -> list[tuple[Parts, Ink]]:
    return [(parts, one.ink) for one, parts in runs]


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
