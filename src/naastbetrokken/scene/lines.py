# SPDX-License-Identifier: MIT
"""Family lines: every stroke of the layout with its ink, its gaps at crossings, and what it says in words."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.layout.result import Layout, Line, LineRole
from naastbetrokken.model import Twins, Zygosity
from naastbetrokken.scene.crossings import Course, pieces
from naastbetrokken.scene.descents import nearest
from naastbetrokken.scene.families import Home
from naastbetrokken.scene.genogram_texts import labelled
from naastbetrokken.scene.line_inks import Inked, descent_look, union_ink
from naastbetrokken.scene.line_marks import adopted, doubled, slashes, twin_bars
from naastbetrokken.scene.marks import Draw, Ink, Move, Path, Point
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Group, Stroke
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.unions import look

RANK: Final[Mapping[LineRole, int]] = {
    LineRole.HOUSEHOLD: 0,
    LineRole.BOND: 1,
    LineRole.DESCENT: 2,
    LineRole.UNION: 3,
    LineRole.MARK: 3,
}


@frozen(kw_only=True)
class Seen:
    """What occurs among the lines, for the legend: the keys of looks."""

    unions: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    descents: tuple[str, ...] = ()
    again: bool = False
    related: bool = False
    twins: tuple[str, ...] = ()


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


def lines(people: People, layout: Layout, theme: Theme) -> Drawn:
    """All lines of a genogram."""
    homes = {home.id: home for home in people.families.homes}
    inked = [_inked(line, homes, theme) for line in layout.lines]
    symbols = {node.id: node for node in layout.nodes}
    related = [home for home in homes.values() if people.families.related(home)]
    marks = [*doubled(layout, related, symbols, theme), *adopted(layout, homes, symbols, theme)]
    marks += twin_bars(people.dossier.twins, layout.lines, theme)
    partings, crowded = slashes(layout, homes, theme)
    whole = [*inked, *marks, *partings]
    parted = pieces([_course(one) for one in [*inked, *marks]])
    paths = [_path(cut, one.ink) for cut, one in zip(parted, [*inked, *marks], strict=True)]
    paths += [_path((one.points,), one.ink) for one in partings]
    return Drawn(
        groups=_grouped(whole, paths, people, homes),
        strokes=tuple(Stroke(role=one.role.value, refs=one.refs, points=one.points) for one in whole),
        seen=_seen(layout, homes, related, people),
        crowded=crowded,
    )


def _inked(line: Line, homes: Mapping[str, Home], theme: Theme) -> Inked:
    home = homes.get(line.refs[0])
    if line.role is LineRole.UNION and home is not None:
        ink = union_ink(home, theme)
    elif line.role is LineRole.DESCENT and home is not None:
        ink = theme.stroke(theme.soft, theme.descent, descent_look(home, line.refs[1:]).dash)
    elif line.role is LineRole.HOUSEHOLD:
        ink = theme.stroke(theme.pale, theme.thin, (6.0, 4.0))
    else:
        ink = theme.stroke(theme.soft, theme.bond)
    return Inked(role=line.role, refs=line.refs, points=line.points, ink=ink)


def _course(one: Inked) -> Course:
    return Course(owner=one.refs[0], rank=RANK[one.role], width=one.ink.width, points=one.points)


def _path(parts: Iterable[tuple[Point, ...]], ink: Ink) -> Path:
    commands: list[Move | Draw] = []
    for points in parts:
        commands.append(Move(points[0]))
        commands += [Draw(point) for point in points[1:]]
    return Path(tuple(commands), ink=ink)


def _grouped(
    whole: Sequence[Inked], paths: Sequence[Path], people: People, homes: Mapping[str, Home]
) -> tuple[Group, ...]:
    """One group a stroke, children's lines behind couples', a couple's decorations with its line."""
    descents: dict[tuple[str, ...], list[Path]] = {}
    unions: dict[str, list[Path]] = {}
    others: list[Group] = []
    for one, path in zip(whole, paths, strict=True):
        if one.role is LineRole.DESCENT or (one.role is LineRole.MARK and len(one.refs) > 1):
            descents.setdefault(one.refs, []).append(path)
        elif one.refs[0] in homes:
            unions.setdefault(one.refs[0], []).append(path)
        else:
            others.append(Group(role=one.role.value, refs=one.refs, marks=(path,)))
    below = [Group(role="descent", refs=refs, marks=tuple(marks)) for refs, marks in descents.items()]
    above = [
        Group(role="union", refs=(union,), label=union_label(people, homes[union]), marks=tuple(marks))
        for union, marks in unions.items()
    ]
    return (*others, *below, *above)


def union_label(people: People, home: Home) -> str:
    """A union in words: "Jan en Clarinda: gehuwd in 1984 en gescheiden in 1997"."""
    history = people.words.listed(people.was(state) for state in home.states)
    history = history or people.words("union.none" if home.union else "union.implied")
    if people.families.related(home):
        history = people.words("join.semicolon").join((history, people.words("union.related")))
    return f"{people.names(home.couple)}: {history}"


def _seen(layout: Layout, homes: Mapping[str, Home], related: Sequence[Home], people: People) -> Seen:
    united = {line.refs[0] for line in layout.lines if line.role is LineRole.UNION}
    couples = [homes[one] for one in united if one in homes and len(homes[one].couple) == 2]
    looks = [look(home.states, recorded=home.union is not None) for home in couples]
    descents = {
        nearest(kinds).value
        for line in layout.lines
        if line.role is LineRole.DESCENT and line.refs[0] in homes
        for child, kinds in homes[line.refs[0]].children
        if line.refs[1:] in ((), (child,))
    }
    return Seen(
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
