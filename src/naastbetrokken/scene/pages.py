# SPDX-License-Identifier: MIT
"""A drawing on sheets of paper: on one if its names stay readable there, else on as few as it takes.

Each sheet is a scene of its own. Together they hold everybody once; where a line goes from one sheet to another, both
show the same letter. Legend and notes stand at the end.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.text import EnvelopeMeasurer
from naastbetrokken.scene.blocks import Block, Setter, shifted, title_block
from naastbetrokken.scene.clipping import clipped
from naastbetrokken.scene.connectors import END, SIDE, Crossing, Place, connectors, crossings, disc
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.marks import Box, Mark, Text, box_of
from naastbetrokken.scene.page_end import LEGEND, NOTES, Ending
from naastbetrokken.scene.paper import SMALLEST, Paper, least_scale, paper_named
from naastbetrokken.scene.scene import Group, Scene, Stroke
from naastbetrokken.scene.theme import Theme, theme_named
from naastbetrokken.scene.tiles import Tiles
from naastbetrokken.scene.tiling import Ground, Room
from naastbetrokken.scene.vacancy import LINES, Vacancy
from naastbetrokken.scene.words import Words, words
from naastbetrokken.typing import TextMeasurer

JOINED: Final = ("union", "descent")
TITLES: Final = ("title", "subtitle")
HEAD_GAP: Final = 12.0
BESIDE_TITLE: Final = 16.0
SPARE: Final = 8.0
"""Px of the width kept for what strokes and words reach past the places that are reckoned with."""
SCALES: Final = (SMALLEST, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0)
"""How large a drawing that is cut may be, from its least scale; the largest that needs no more sheets is taken."""


def pages(
    scene: Scene,
    paper: str = "A4",
    *,
    landscape: bool = True,
    margin_mm: float = 10.0,
    theme: str | Theme = "default",
    measurer: TextMeasurer | None = None,
) -> tuple[Scene, ...]:
    """The sheets of a drawing, in reading order.

    Each sheet is as large as the paper. Its own px are smaller where the drawing is: `Scene.scale` says how much.

    Args:
        scene: the whole drawing.
        paper: "A4" or "A3".
        landscape: whether the long side lies.
        margin_mm: what a printer leaves free, in mm.
        theme: the look that the drawing was made with.
        measurer: how wide texts are; the envelope of four common fonts when absent.

    Raises:
        UsageError: if there is no such paper or theme, or the margins leave nothing of the paper.
    """
    sheet = paper_named(paper, landscape=landscape, margin_mm=margin_mm)
    whole = box_of(mark for group in scene.groups for mark in group.marks)
    if whole is None:
        return (_alone(scene, Box(0, 0, scene.width, scene.height), sheet),)
    width, height = sheet.room
    if min(width / whole.width, height / whole.height) >= least_scale(scene.instrument):
        return (_alone(scene, whole, sheet),)
    setter = Setter(theme_named(theme), measurer or EnvelopeMeasurer())
    return _Binder(scene, sheet, setter).bound() or (_alone(scene, whole, sheet),)


def _alone(scene: Scene, whole: Box, sheet: Paper) -> Scene:
    """The drawing on one sheet, no larger than it is."""
    width, height = sheet.room
    scale = min(1.0, width / max(1.0, whole.width), height / max(1.0, whole.height))
    dx = sheet.width / scale / 2 - (whole.left + whole.right) / 2
    return _moved(
        evolve(scene, width=sheet.width / scale, height=sheet.height / scale, scale=scale),
        scene.groups,
        round(dx, 2),
        round(sheet.margin / scale - whole.top, 2),
    )


@frozen
class _Binder:
    """Cuts one drawing into sheets.

    Attributes:
        scene: the drawing.
        sheet: the paper.
        setter: sets what is written on the sheets beside the drawing.
    """

    scene: Scene
    sheet: Paper
    setter: Setter

    def bound(self) -> tuple[Scene, ...]:
        """The sheets; none where something in the drawing is larger than a sheet and may not be cut."""
        drawn = [group for group in self.scene.groups if group.role not in (*TITLES, *LEGEND, *NOTES)]
        frame = box_of(mark for group in drawn for mark in group.marks)
        if frame is None:
            return ()
        lines = [(line.role, line.points) for line in self.scene.lines if line.role != "mark"]
        ground = Ground.of(_solids(drawn), lines, frame.grown(1.0))
        best: tuple[Scene, ...] = ()
        least = 0
        smallest = least_scale(self.scene.instrument)
        for scale in (smallest, *(one for one in SCALES if one > smallest)):
            tiles = self._tiles(ground, scale)
            if tiles is None or (best and tiles.count > least):
                break
            sheets = _Sheets.of(self, drawn, tiles, scale, frame.grown(1.0)).all()
            if not best or len(sheets) <= len(best):
                best = sheets
            least = tiles.count
        return best

    def room(self, scale: float) -> tuple[float, float]:
        """Width and height within the margins, in px of the drawing."""
        width, height = self.sheet.room
        return width / scale, height / scale

    def head(self, scale: float) -> Block:
        """Title and date as they stand on every sheet, on one line where that is long enough."""
        subtitle = " ".join(line for part in self.scene.facts[:1] for line in part.lines)
        room, theme = self.room(scale)[0] * 0.75, self.setter.theme
        title = title_block(self.setter, self.scene.title, "", room)
        marks, wide, high = self.setter.lines(subtitle, theme.small, room, fill=theme.soft)
        at = title.width + BESIDE_TITLE
        if not subtitle or title.height > 2 * theme.head or at + wide > room or high > 2 * theme.small:
            return title_block(self.setter, self.scene.title, subtitle, room)
        beside = Group(role="subtitle", marks=tuple(marks))
        groups = (*title.groups, *shifted([beside], at, theme.head - theme.small))
        return Block(groups=groups, width=at + wide, height=title.height)

    def _tiles(self, ground: Ground, scale: float) -> Tiles | None:
        width, height = self.room(scale)
        return ground.tiles(
            Room(width=width - SPARE, height=height - self.head(scale).height - HEAD_GAP, side=SIDE, end=END)
        )


@frozen(kw_only=True)
class _Tile:
    """What stands on one tile."""

    groups: tuple[Group, ...]
    box: Box


@frozen
class _Sheets:
    """The tiles of a drawing as sheets.

    Attributes:
        binder: paper and type.
        tiles: the division.
        scale: px of the paper in a px of the drawing.
        content: what stands on each tile, connectors included.
        found: where lines change tiles.
        frame: the whole drawing.
    """

    binder: _Binder
    tiles: Tiles
    scale: float
    content: dict[int, _Tile]
    found: tuple[Crossing, ...]
    frame: Box

    @classmethod
    def of(cls, binder: _Binder, drawn: Sequence[Group], tiles: Tiles, scale: float, frame: Box) -> "_Sheets":
        """The sheets of a division."""
        parts: dict[int, list[Group]] = {}
        inhabited = set()
        for group in drawn:
            if group.role in LINES:
                for tile, marks in clipped(group.marks, tiles).items():
                    parts.setdefault(tile, []).append(evolve(group, marks=tuple(marks)))
            else:
                box = _box(group.marks)
                tile = tiles.tile_of(((box.left + box.right) / 2, (box.top + box.bottom) / 2))
                parts.setdefault(tile, []).append(group)
                inhabited.add(tile)
        strokes = [line for line in binder.scene.lines if line.role != "mark"]
        for line in strokes:  # a tile that lines only pass through is left out; where one ends, it meets another
            inhabited |= {tiles.tile_of(end) for end in (line.points[0], line.points[-1]) if line.role in JOINED}
        kept = sorted(inhabited)
        found = crossings(tiles, strokes, frozenset(kept))
        boxes = {tile: _box(mark for group in parts[tile] for mark in group.marks) for tile in kept}
        place = Place(
            sheet={tile: number + 1 for number, tile in enumerate(kept)},
            box=boxes,
            frame=frame,
            width=binder.room(scale)[0] - SPARE,
        )
        joined = connectors(tiles, found, place, words(binder.scene.lang), binder.setter)
        content = {}
        for tile in kept:
            groups = (*parts[tile], *joined.get(tile, ()))
            content[tile] = _Tile(groups=groups, box=_box(mark for group in groups for mark in group.marks))
        return cls(binder, tiles, scale, content, found, frame)

    def all(self) -> tuple[Scene, ...]:
        """All sheets with title and number; legend and notes where there is room, else on sheets of their own."""
        scene, words_of = self.binder.scene, words(self.binder.scene.lang)
        width, height = self.binder.room(self.scale)
        head = self.binder.head(self.scale)
        ending = Ending.of(scene.groups, self._more(words_of), self.binder.setter)
        made = [self._sheet(tile) for tile in self.content]
        margin, top = self.binder.sheet.margin / self.scale, self._under(head)
        frame = Box(margin, top, margin + width, margin + height)
        beside = ending.beside({number: Vacancy.of(frame, one.groups, one.lines) for number, one in enumerate(made)})
        made = [evolve(one, groups=(*one.groups, *(beside or {}).get(number, ()))) for number, one in enumerate(made)]
        if beside is None:
            made += [
                evolve(self._blank(), groups=tuple(shifted(block.groups, margin, top)))
                for block in ending.apart(width, margin + height - top)
            ]
        numbers = [_numbered(words_of, number, len(made)) for number in range(1, len(made) + 1)]
        return tuple(
            evolve(
                one,
                groups=(*self._heading(head, number), *one.groups),
                description=words_of("page.description", description=scene.description, number=number),
            )
            for one, number in zip(made, numbers, strict=True)
        )

    def _under(self, head: Block) -> float:
        """Where a sheet begins below its title."""
        return self.binder.sheet.margin / self.scale + head.height + HEAD_GAP

    def _top(self, tile: int) -> float:
        """The top of the band in which a tile lies, so that sheets side by side can be laid against each other."""
        band = self.tiles.band_of(tile)
        return min(one.box.top for number, one in self.content.items() if self.tiles.band_of(number) == band)

    def _more(self, words_of: Words) -> list[Part]:
        """What the letters in discs mean."""
        if not self.found:
            return []
        sample = disc("A", (0, 0), self.binder.setter.theme, self.binder.setter.measurer)
        return [Part(head=words_of("legend.pages"), entries=(Entry(marks=sample, text=words_of("legend.connector")),))]

    def _heading(self, head: Block, number: str) -> list[Group]:
        """The title, and at the other end of the line which sheet this is."""
        margin, width = self.binder.sheet.margin / self.scale, self.binder.room(self.scale)[0]
        groups = shifted(head.groups, margin, margin)
        if number:
            setter = self.binder.setter
            size = setter.theme.small
            text = Text(
                x=margin + width,
                y=margin + setter.theme.head,
                text=number,
                size=size,
                width=setter.measurer.width(number, size),
                anchor="end",
                fill=setter.theme.soft,
            )
            groups.append(Group(role="page", label=number, marks=(text,)))
        return groups

    def _blank(self) -> Scene:
        scene, sheet = self.binder.scene, self.binder.sheet
        return evolve(
            scene,
            width=round(sheet.width / self.scale, 2),
            height=round(sheet.height / self.scale, 2),
            scale=self.scale,
            groups=(),
            nodes=(),
            lines=(),
            labels=(),
            chart=None,
        )

    def _sheet(self, tile: int) -> Scene:
        """What stands on a tile, in its place on the sheet."""
        content, margin = self.content[tile], self.binder.sheet.margin / self.scale
        width, _ = self.binder.room(self.scale)
        dx = round(margin + width / 2 - (content.box.left + content.box.right) / 2, 2)
        dy = round(self._under(self.binder.head(self.scale)) - self._top(tile), 2)
        scene = self.binder.scene
        own = evolve(
            self._blank(),
            nodes=tuple(node for node in scene.nodes if self.tiles.tile_of((node.x, node.y)) == tile),
            lines=tuple(_on(self.tiles, tile, scene.lines)),
            labels=tuple(
                one
                for one in scene.labels
                if self.tiles.tile_of((one.x + one.width / 2, one.y + one.height / 2)) == tile
            ),
        )
        return _moved(own, content.groups, dx, dy)


def _numbered(words_of: Words, number: int, count: int) -> str:
    return words_of("page.number", n=number, of=count) if count > 1 else ""


def _on(tiles: Tiles, tile: int, lines: Iterable[Stroke]) -> Iterable[Stroke]:
    """What of the strokes lies on a tile."""
    for line in lines:
        for run in tiles.runs(line.points):
            if run.tile == tile:
                yield evolve(line, points=tuple((round(x, 2), round(y, 2)) for x, y in run.points))


def _solids(groups: Iterable[Group]) -> list[Box]:
    """What may not be cut: symbols with their texts, and everything else that is no line."""
    found: dict[tuple[object, ...], Box] = {}
    for number, group in enumerate(groups):
        if group.role in LINES or not group.marks:
            continue
        box = _box(group.marks)
        key = (group.role != "home" and group.refs[:1]) or (number,)
        found[key] = found[key].joined(box) if key in found else box
    return list(found.values())


def _box(marks: Iterable[Mark]) -> Box:
    return box_of(marks) or Box(0.0, 0.0, 0.0, 0.0)


def _moved(scene: Scene, groups: Iterable[Group], dx: float, dy: float) -> Scene:
    """The scene with these groups, moved together with what other programs read."""
    return evolve(
        scene,
        groups=tuple(shifted(groups, dx, dy)),
        nodes=tuple(evolve(node, x=round(node.x + dx, 2), y=round(node.y + dy, 2)) for node in scene.nodes),
        lines=tuple(
            evolve(line, points=tuple((round(x + dx, 2), round(y + dy, 2)) for x, y in line.points))
            for line in scene.lines
        ),
        labels=tuple(evolve(one, x=round(one.x + dx, 2), y=round(one.y + dy, 2)) for one in scene.labels),
    )
