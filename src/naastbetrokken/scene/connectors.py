# SPDX-License-Identifier: MIT
"""Connectors: where a line leaves one sheet and goes on at another, a disc with the same letter on both.

Discs stand on paper that the cut left empty: outside the tile, or beside the step of a cut.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from math import inf
from string import ascii_uppercase
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.marks import Box, Circle, Ink, Mark, Point, Text, polyline
from naastbetrokken.scene.scene import Group, Stroke
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.tiles import Tiles
from naastbetrokken.scene.words import Words
from naastbetrokken.typing import TextMeasurer

RADIUS: Final = 8.5
LETTER: Final = 11.0
"""Size of the letter in the disc."""
TWO: Final = 9.0
"""Size of two letters in the disc."""
AWAY: Final = 17.0
"""How far the middle of a disc stands from the cut."""
APART: Final = 19.0
"""Least distance between the middles of two discs."""
WORDS: Final = 70.0
"""Width kept for "naar blad 12"."""
SIDE: Final = AWAY + RADIUS + 4.0 + WORDS
"""Room beside an upright cut."""
END: Final = AWAY + RADIUS + 17.0
"""Room beside a level cut."""


@frozen(kw_only=True)
class End:
    """Where a line is cut, on one of the two tiles.

    Attributes:
        tile: number of the tile.
        other: number of the tile where the line goes on.
        at: the place.
        level: whether the cut is level.
        out: 1 where the line leaves the tile to the right or downwards, else -1.
    """

    tile: int
    other: int
    at: Point
    level: bool
    out: int


@frozen(kw_only=True)
class Crossing:
    """A line that goes from one tile to another.

    Attributes:
        role: role of the line.
        refs: what the line stands for.
        ends: on the tile that comes first, and on the other.
    """

    role: str
    refs: tuple[str, ...]
    ends: tuple[End, End]


def crossings(tiles: Tiles, lines: Iterable[Stroke], inhabited: frozenset[int]) -> tuple[Crossing, ...]:
    """Every place where a line changes tiles, in reading order; tiles on which nobody stands are skipped over.

    Args:
        tiles: the division.
        lines: strokes that say something.
        inhabited: numbers of the tiles that become sheets.
    """
    found: dict[tuple[object, ...], Crossing] = {}
    for line in lines:
        runs = tiles.runs(line.points)
        here = [number for number, run in enumerate(runs) if run.tile in inhabited]
        for one, other in pairwise(here):
            a, b = runs[one], runs[other]
            leaving = _end(a.tile, b.tile, a.points[-1], a.points[-2], level=a.level)
            arriving = _end(b.tile, a.tile, b.points[0], b.points[1], level=runs[other - 1].level)
            ends = (leaving, arriving) if a.tile <= b.tile else (arriving, leaving)
            made = Crossing(role=line.role, refs=line.refs, ends=ends)
            owner = line.refs[:1] if line.role in ("union", "descent") else line.refs
            found.setdefault((owner, *(end.at for end in ends)), made)
    return tuple(sorted(found.values(), key=_reading))


def _end(tile: int, other: int, at: Point, inside: Point, *, level: bool) -> End:
    axis = 1 if level else 0
    return End(tile=tile, other=other, at=at, level=level, out=1 if at[axis] >= inside[axis] else -1)


def _reading(one: Crossing) -> tuple[object, ...]:
    first, second = one.ends
    return first.tile, second.tile, first.level, first.at[first.level is False], first.at, one.role, one.refs


def letters(number: int) -> str:
    """The name of a connector: A, B ... Z, AA, AB ..."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(ascii_uppercase))
        name = ascii_uppercase[rest] + name
    return name


@frozen(kw_only=True)
class Place:
    """What surrounds the connectors of a tile.

    Attributes:
        sheet: number of the sheet a tile becomes, by tile.
        box: what is drawn on a tile, by tile.
        frame: the whole drawing.
        width: how wide a sheet is.
    """

    sheet: Mapping[int, int]
    box: Mapping[int, Box]
    frame: Box
    width: float


@frozen
class _Slot:
    """A disc in its place. One letter may stand on a sheet twice: where a line comes back over one that is left out."""

    letter: str
    end: End
    at: Point


def connectors(
    tiles: Tiles, found: Sequence[Crossing], place: Place, words: Words, setter: Setter
) -> dict[int, list[Group]]:
    """The connectors by tile, each a group that says where the line goes on."""
    rows: dict[tuple[int, bool, int, float, int], list[tuple[str, End]]] = {}
    about: dict[str, Crossing] = {}
    for number, crossing in enumerate(found):
        letter = letters(number)
        about[letter] = crossing
        for end in crossing.ends:
            key = (end.tile, end.level, end.out, end.at[1 if end.level else 0], _first_row(tiles, end))
            rows.setdefault(key, []).append((letter, end))
    made: dict[int, list[Group]] = {}
    for key in sorted(rows):
        steps = frozenset((at, out) for tile, level, out, at, _ in rows if level and tile == key[0])
        slots = _level(rows[key], place) if key[1] else _upright(rows[key], tiles, place, steps)
        if key[1]:
            texts = _words_level(slots, place, words, setter, _step(tiles, slots[0].end))
        else:
            texts = _words_upright(slots, place, words, setter)
        for slot in slots:
            tile, other = place.sheet[slot.end.tile], place.sheet[slot.end.other]
            says = "page.connector.to" if tile <= other else "page.connector.from"
            group = Group(
                role="connector",
                refs=about[slot.letter].refs,
                label=words(says, letter=slot.letter, n=other),
                marks=(*_disc(slot, setter), *texts.get(slot, ())),
            )
            made.setdefault(slot.end.tile, []).append(group)
    return made


def _upright(
    ends: Sequence[tuple[str, End]], tiles: Tiles, place: Place, steps: frozenset[tuple[float, int]]
) -> list[_Slot]:
    """Discs one below the other, beside the rows that are cut at the same place.

    Where the cut steps aside, `steps` says at which heights discs already stand below (1) or above (-1) the step.
    """
    ordered = sorted(ends, key=lambda one: (one[1].at[1], one[0]))
    first, last = (tiles.row_of(ordered[number][1].at[1]) for number in (0, -1))
    low, high = place.frame.top - 2 * END, place.frame.bottom + 2 * END
    if first and tiles.bands[first - 1] == tiles.bands[first] and _aside(tiles, ordered[0][1], first - 1):
        edge = tiles.edges[first - 1]
        low = edge + (END + RADIUS if (edge, 1) in steps else RADIUS + 1)
    if (
        last < len(tiles.edges)
        and tiles.bands[last + 1] == tiles.bands[last]
        and _aside(tiles, ordered[-1][1], last + 1)
    ):
        edge = tiles.edges[last]
        high = edge - (END + RADIUS if (edge, -1) in steps else RADIUS + 1)
    heights = spread([end.at[1] for _, end in ordered], [APART] * (len(ordered) - 1), low, high)
    return [
        _Slot(letter, end, (end.at[0] + end.out * AWAY, y)) for (letter, end), y in zip(ordered, heights, strict=True)
    ]


def _first_row(tiles: Tiles, end: End) -> int:
    """The uppermost of the rows that are cut straight through to where a line is cut; 0 at a level cut."""
    row = 0 if end.level else tiles.row_of(end.at[1])
    while row and tiles.bands[row - 1] == tiles.bands[row] and not _aside(tiles, end, row - 1):
        row -= 1
    return row


def _aside(tiles: Tiles, end: End, row: int) -> bool:
    """Whether the next row is cut elsewhere."""
    return end.at[0] not in tiles.cuts[row]


def _step(tiles: Tiles, end: End) -> tuple[float, float]:
    """Between which x nothing of the own tile lies beyond a level cut: where a band steps aside, it does beside it."""
    x, edge = end.at
    row = tiles.row_of(edge)
    if edge not in tiles.edges or tiles.bands[row - 1] != tiles.bands[row]:
        return -inf, inf
    cuts = sorted({*tiles.cuts[row - 1], *tiles.cuts[row]})
    place = bisect_right(cuts, x)
    beyond = edge + end.out / 2
    low = cuts[place - 1] if place and tiles.tile_of((cuts[place - 1] - 1, beyond)) == end.tile else -inf
    high = cuts[place] if place < len(cuts) and tiles.tile_of((cuts[place], beyond)) == end.tile else inf
    return low, high


def _level(ends: Sequence[tuple[str, End]], place: Place) -> list[_Slot]:
    """Discs side by side; those that go to the same sheet share their words and may stand closer."""
    ordered = sorted(ends, key=lambda one: (one[1].at[0], one[0]))
    box = place.box[ordered[0][1].tile]
    gaps = [APART if a.other == b.other else WORDS for (_, a), (_, b) in pairwise(ordered)]
    inwards = max(RADIUS, WORDS / 2 - max(0.0, (place.width - box.width) / 2 - SIDE))
    xs = spread([end.at[0] for _, end in ordered], gaps, box.left + inwards, box.right - inwards)
    return [_Slot(letter, end, (x, end.at[1] + end.out * AWAY)) for (letter, end), x in zip(ordered, xs, strict=True)]


def spread(wanted: Sequence[float], gaps: Sequence[float], low: float, high: float) -> list[float]:
    """Places as near to those wanted as the gaps between them allow, in the same order (least squares).

    Pool adjacent violators (Ayer et al. 1955) over what is left of each place when the gaps before it are taken off.
    """
    total = sum(gaps)
    if total > high - low:
        gaps = [gap * max(0.0, high - low) / total for gap in gaps]
    before = list(accumulate(gaps, initial=0.0))
    pools: list[tuple[float, int]] = []
    for place, gap in zip(wanted, before, strict=True):
        mean, count = place - gap, 1
        while pools and pools[-1][0] > mean:
            other, many = pools.pop()
            mean, count = (other * many + mean * count) / (many + count), many + count
        pools.append((mean, count))
    flat = [mean for mean, count in pools for _ in range(count)]
    last = high - before[-1] if before else high
    return [max(low, min(last, place)) + gap for place, gap in zip(flat, before, strict=True)]


def _disc(slot: _Slot, setter: Setter) -> list[Mark]:
    theme = setter.theme
    leader = theme.stroke(theme.soft, theme.descent)
    return [polyline((slot.end.at, slot.at), leader), *disc(slot.letter, slot.at, theme, setter.measurer)]


def disc(letter: str, at: Point, theme: Theme, measurer: TextMeasurer) -> tuple[Mark, ...]:
    """A disc with a letter."""
    x, y = at
    size = LETTER if len(letter) == 1 else TWO
    ink = Ink(stroke=theme.soft, width=theme.descent, fill=theme.paper)
    text = Text(
        x=x,
        y=y + 0.36 * size,
        text=letter,
        size=size,
        width=measurer.width(letter, size, bold=True),
        anchor="middle",
        bold=True,
        fill=theme.ink,
    )
    return Circle(x, y, RADIUS, ink=ink), text


def _text(slot: _Slot, place: Place, words: Words, setter: Setter) -> Text:
    tile, other = place.sheet[slot.end.tile], place.sheet[slot.end.other]
    text = words("page.to" if tile <= other else "page.from", n=other)
    size = setter.theme.small
    return Text(
        x=slot.at[0],
        y=slot.at[1] + 0.36 * size,
        text=text,
        size=size,
        width=setter.measurer.width(text, size),
        anchor="middle",
        fill=setter.theme.soft,
    )


def _words_upright(slots: Sequence[_Slot], place: Place, words: Words, setter: Setter) -> dict[_Slot, tuple[Text, ...]]:
    """Words beside every disc."""
    beside = RADIUS + 4.0
    return {
        slot: (
            evolve(
                _text(slot, place, words, setter),
                x=slot.at[0] + slot.end.out * beside,
                anchor="start" if slot.end.out > 0 else "end",
            ),
        )
        for slot in slots
    }


def _words_level(
    slots: Sequence[_Slot], place: Place, words: Words, setter: Setter, step: tuple[float, float]
) -> dict[_Slot, tuple[Text, ...]]:
    """Words below or above the middle of all discs that stand close together and go to the same sheet."""
    made: dict[_Slot, tuple[Text, ...]] = {}
    together: list[_Slot] = []
    for slot, after in zip(slots, (*slots[1:], None), strict=True):
        together.append(slot)
        near = after is not None and after.end.other == slot.end.other and after.at[0] - slot.at[0] < WORDS
        if not near:
            text = _text(together[0], place, words, setter)
            down = RADIUS + 3.0 + text.size if slot.end.out > 0 else -RADIUS - 5.0
            middle = (together[0].at[0] + together[-1].at[0]) / 2
            low, high = step[0] + text.width / 2 + 1, step[1] - text.width / 2 - 1
            if low <= high:  # beside a step stands what belongs to the row above or below
                middle = min(max(middle, low), high)
            made[together[0]] = (evolve(text, x=middle, y=slot.at[1] + down),)
            together = []
    return made
