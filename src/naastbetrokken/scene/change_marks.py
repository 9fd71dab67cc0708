# SPDX-License-Identifier: MIT
"""Marks for what came (+), went (−) or changed (~) since an earlier dossier: by form, so that they need no colour."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.result import Layout, Line, LineRole, Placed
from naastbetrokken.model.date_words import phrase
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.marks import Bend, Box, Circle, Ink, Mark, Move, Path, Point, box_of, polyline
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Group, Told
from naastbetrokken.scene.slashes import Obstacles
from naastbetrokken.scene.theme import Theme
from naastbetrokken.views.difference import ChangeKind

RADIUS: Final = 6.5
ARM: Final = 3.4
"""Half the length of the strokes inside."""
GAP: Final = 3.0
STEPS: Final = 12
"""Places that are tried on a straight piece of line."""
CLEAR: Final = 1.0
CODE: Final = "since"


@frozen
class Sign:
    """A mark in its place: what became of whom or what."""

    kind: ChangeKind
    refs: tuple[str, ...]
    at: Point

    @property
    def box(self) -> Box:
        """Where it stands."""
        return Box.around([self.at], RADIUS)


def note(people: People) -> tuple[Told, ...]:
    """With what the drawing compares, and that nothing changed if so."""
    found = people.changes
    if not found.compared:
        return ()
    key = "since.note" if found.sentences else "since.none"
    if found.since is None:
        return (Told(code=CODE, message=people.words(key), refs=_changed(people)),)
    date = phrase(found.since, people.words.lang)
    return (Told(code=CODE, message=people.words(f"{key}.dated", date=date), refs=_changed(people)),)


def change_marks(people: People, layout: Layout, drawn: Sequence[Group]) -> list[Sign]:
    """The marks beside symbols and on lines.

    What is gone is always marked, even where it is crowded, so that nobody takes it for something that is; what came
    or changed on a line only where there is room, since words tell it too.
    """
    if not people.changes.compared:
        return []
    symbols = {group.refs: box for group in drawn if group.role in _SYMBOLS and (box := box_of(group.marks))}
    labels = [Box(one.x, one.y, one.x + one.width, one.y + one.height) for one in layout.labels]
    runs = [Box.around(pair, CLEAR) for line in layout.lines for pair in pairwise(line.points)]
    obstacles = Obstacles([*labels, *symbols.values(), *runs])
    made: list[Sign] = []
    for node in layout.nodes:
        kind = people.changes.persons.get(node.id)
        if kind is not None:
            at = _beside(node, symbols.get((node.id,)), obstacles, made)
            made.append(Sign(kind, (node.id,), at))
    for line in layout.lines:
        kind = people.changes.of_line(line.role.value, line.refs)
        if kind is None or line.role is LineRole.UNION:  # a couple's line has the word in its label
            continue
        crowd, place = _on(line, obstacles, made)
        if crowd == 0 or kind is ChangeKind.GONE:
            made.append(Sign(kind, line.refs, place))
    return made


def sign_groups(signs: Iterable[Sign], theme: Theme) -> list[Group]:
    """The marks as groups; silent, since whoever or whatever they stand at says it."""
    return [Group(role="change", refs=one.refs, marks=sign(one.kind, *one.at, theme)) for one in signs]


def with_changes(people: People, parts: Sequence[Part], signs: Iterable[Sign], theme: Theme) -> tuple[Part, ...]:
    """The legend, its first part with what the marks mean that occur."""
    kinds = {one.kind for one in signs}
    if not kinds or not parts:
        return tuple(parts)
    entries = tuple(
        Entry(marks=sign(kind, 0, 0, theme), text=people.words(f"legend.since.{kind.value}"))
        for kind in ChangeKind
        if kind in kinds
    )
    return (evolve(parts[0], entries=(*parts[0].entries, *entries)), *parts[1:])


def sign(kind: ChangeKind, x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    """A plus, a minus or a wave in a ring."""
    ring = Circle(x, y, RADIUS, ink=Ink(stroke=theme.ink, width=1.0, fill=theme.paper))
    ink = Ink(stroke=theme.ink, width=1.6)
    level = polyline(((x - ARM, y), (x + ARM, y)), ink)
    if kind is ChangeKind.ADDED:
        return ring, level, polyline(((x, y - ARM), (x, y + ARM)), ink)
    if kind is ChangeKind.GONE:
        return ring, level
    left, right, up, down = (x - ARM, y), (x + ARM, y), (x - ARM / 3, y - 4.2), (x + ARM / 3, y + 4.2)
    return ring, Path((Move(left), Bend(up, down, right)), ink=ink)


_SYMBOLS: Final = ("person", "placeholder")


def _changed(people: People) -> tuple[str, ...]:
    order = people.families.order
    return tuple(sorted((one for one in people.changes.persons if one in order), key=order.__getitem__))


def _beside(node: Placed, own: Box | None, obstacles: Obstacles, signs: Sequence[Sign]) -> Point:
    """A free place around a symbol, the upper right if it is."""
    half = node.width / 2
    box = (own or Box.around([(node.x, node.y)], half)).joined(Box.around([(node.x, node.y)], half))
    top, foot = node.y - half + RADIUS, node.y + half - RADIUS
    out = GAP + RADIUS
    beside = [(x, y) for y in (top, foot) for x in (box.right + out, box.left - out)]
    at_corners = [(x, y) for y in (node.y - half, node.y + half) for x in (node.x + half, node.x - half)]
    places = [*beside, *at_corners]
    return min(places, key=lambda at: (_crowd(at, obstacles, signs), places.index(at)))


def _on(line: Line, obstacles: Obstacles, signs: Sequence[Sign]) -> tuple[int, Point]:
    """A place on a line: how much stands in the way there, and where.

    If it is free, half way the longest piece; on a frame, half way its foot, where it is nobody's.
    """
    own = frozenset(Box.around(pair, CLEAR) for pair in pairwise(line.points))
    found: list[tuple[int, float, float, Point]] = []
    for (ax, ay), (bx, by) in pairwise(line.points):
        wanted = ay + by if line.role is LineRole.HOUSEHOLD else abs(ax - bx) + abs(ay - by)
        for i in range(1, STEPS):
            at = (ax + (bx - ax) * i / STEPS, ay + (by - ay) * i / STEPS)
            found.append((_crowd(at, obstacles, signs, own), -wanted, abs(i / STEPS - 0.5), at))
    crowd, _, _, at = min(found)
    return crowd, at


def _crowd(at: Point, obstacles: Obstacles, signs: Sequence[Sign], own: frozenset[Box] = frozenset()) -> int:
    """How much stands in the way of a mark."""
    area = Box.around([at], RADIUS + CLEAR)
    return len(frozenset(obstacles.near(area)) - own) + sum(area.meets(one.box) for one in signs)
