# SPDX-License-Identifier: MIT
"""Title, legend and notes around a drawing: where their lines stand, in columns as wide as the picture allows."""

from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.layout.text import Wrapped, wrap
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.marks import Mark, Text, box_of
from naastbetrokken.scene.samples import SAMPLE
from naastbetrokken.scene.scene import Group
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer

ROW: Final = 26.0
"""Least height of a legend entry."""
LEADING: Final = 1.3
"""Line height in parts of the font size."""
ENTRY_WIDTH: Final = 184.0
COLUMN_GAP: Final = 32.0
BLOCK_GAP: Final = 20.0
STACK_GAP: Final = 28.0
"""Room between two blocks, one below the other."""
TALLEST: Final = 6
"""Entries in a column before a part of the legend takes a second one."""
TALL: Final = (TALLEST, 5, 7, 4, 8, 10, 12)
"""... and other numbers to try where a legend has to fit in what is left."""
NOTE_WIDTH: Final = 400.0
TITLE_LINES: Final = 3


@frozen(kw_only=True)
class Block:
    """Groups that stand together, from (0, 0) down and to the right.

    Attributes:
        groups: what is drawn.
        width: width used.
        height: height used.
    """

    groups: tuple[Group, ...] = ()
    width: float = 0.0
    height: float = 0.0


@frozen
class Setter:
    """Sets lines of text in the theme's type."""

    theme: Theme
    measurer: TextMeasurer

    def lines(
        self,
        text: str,
        size: float,
        max_width: float,
        *,
        x: float = 0.0,
        y: float = 0.0,
        bold: bool = False,
        fill: str = "",
        max_lines: int | None = None,
    ) -> tuple[list[Mark], float, float]:
        """Text wrapped into marks below `y`; returns them with their width and height."""
        wrapped = wrap(text, size, max_width, bold=bold, measurer=self.measurer, max_lines=max_lines)
        return (
            self.marks(wrapped, size, x=x, y=y, bold=bold, fill=fill),
            wrapped.width,
            len(wrapped.lines) * (size * LEADING),
        )

    def marks(
        self, wrapped: Wrapped, size: float, *, x: float = 0.0, y: float = 0.0, bold: bool = False, fill: str = ""
    ) -> list[Mark]:
        """Lines of text as marks below `y`."""
        step = size * LEADING
        return [
            Text(
                x=x,
                y=y + i * step + size,
                text=line,
                size=size,
                width=wrapped.width if len(wrapped.lines) == 1 else self.measurer.width(line, size, bold=bold),
                bold=bold,
                fill=fill or self.theme.ink,
            )
            for i, line in enumerate(wrapped.lines)
        ]


def title_block(setter: Setter, title: str, subtitle: str, max_width: float) -> Block:
    """The title, and below it the date of the drawing."""
    theme = setter.theme
    marks, width, height = setter.lines(title, theme.head, max_width, bold=True, max_lines=TITLE_LINES)
    groups = [Group(role="title", marks=tuple(marks))]
    if subtitle:
        lines, wide, high = setter.lines(subtitle, theme.small, max_width, y=height + 2, fill=theme.soft)
        groups.append(Group(role="subtitle", marks=tuple(lines)))
        width, height = max(width, wide), height + 2 + high
    return Block(groups=tuple(groups), width=width, height=height)


def flat_legend(setter: Setter, parts: Sequence[Part], max_width: float) -> Block:
    """The legend as low as this width allows, with more or fewer entries in a column."""
    tried = [legend_block(setter, parts, max_width, tallest=tallest) for tallest in TALL]
    return min((block for block in tried if block.width <= max_width), key=lambda one: one.height, default=tried[0])


def legend_block(setter: Setter, parts: Sequence[Part], max_width: float, *, tallest: int = TALLEST) -> Block:
    """The legend: as many columns as fit, each part in the column that is shortest so far.

    Args:
        setter: sets the lines.
        parts: the legend.
        max_width: px from left to right.
        tallest: entries in a column before a part takes a second one.
    """
    blocks = [_part(setter, part, tallest) for part in parts]
    for count in range(len(blocks), 0, -1):
        columns = _columns(blocks, count)
        widths = [max(block.width for block in column) for column in columns]
        if count == 1 or sum(widths) + COLUMN_GAP * (count - 1) <= max_width:
            break
    else:
        return Block()
    placed: list[Group] = []
    x = height = 0.0
    for column, width in zip(columns, widths, strict=True):
        y = 0.0
        for block in column:
            placed += shifted(block.groups, x, y)
            y += block.height + BLOCK_GAP
        x, height = x + width + COLUMN_GAP, max(height, y - BLOCK_GAP)
    return Block(groups=tuple(placed), width=x - COLUMN_GAP, height=height)


def _columns(blocks: Sequence[Block], count: int) -> list[list[Block]]:
    columns: list[list[Block]] = [[] for _ in range(count)]
    for block in blocks:
        heights = [sum(one.height + BLOCK_GAP for one in column) for column in columns]
        columns[heights.index(min(heights))].append(block)
    return columns


def _part(setter: Setter, part: Part, tallest: int) -> Block:
    theme = setter.theme
    head, wide, high = setter.lines(part.head, theme.subhead, ENTRY_WIDTH, bold=True)
    groups = [Group(role="legend-head", label=part.head, marks=tuple(head))]
    columns = -(-len(part.entries) // tallest)
    deep = -(-len(part.entries) // columns)
    x, width, height = 0.0, wide, 0.0
    for first in range(0, len(part.entries), deep):
        y, widest = high + 4.0, 0.0
        for entry in part.entries[first : first + deep]:
            group, entry_width, entry_height = _entry(setter, entry, x, y)
            groups.append(group)
            y, widest = y + entry_height, max(widest, entry_width)
        width, height = max(width, x + widest), max(height, y)
        x += widest + COLUMN_GAP / 2
    return Block(groups=tuple(groups), width=width, height=height)


def _entry(setter: Setter, entry: Entry, x: float, y: float) -> tuple[Group, float, float]:
    theme = setter.theme
    wrapped = wrap(entry.text, theme.small, ENTRY_WIDTH, measurer=setter.measurer)
    text_height = len(wrapped.lines) * (theme.small * LEADING)
    sample = box_of(entry.marks)
    height = max(ROW, text_height + 6, sample.height + 4 if sample else 0.0)
    marks: list[Mark] = [mark.moved(x + SAMPLE / 2, y + height / 2) for mark in entry.marks]
    left, top = x + SAMPLE + 8, y + (height - text_height) / 2
    words = setter.marks(wrapped, theme.small, x=left, y=top, fill=theme.soft)
    group = Group(role="legend", label=entry.text, marks=(*marks, *words))
    return group, SAMPLE + 8 + wrapped.width, height


def notes_block(setter: Setter, head: str, notes: Sequence[str], max_width: float) -> Block:
    """What could not be drawn as one would wish, in words, in as many columns as fit."""
    if not notes:
        return Block()
    theme = setter.theme
    title, width, top = setter.lines(head, theme.subhead, max_width, bold=True)
    groups = [Group(role="notes-head", label=head, marks=tuple(title))]
    columns = max(1, min(len(notes), int((max_width + COLUMN_GAP) // (NOTE_WIDTH + COLUMN_GAP))))
    wide = min(NOTE_WIDTH, max_width)
    deep = -(-len(notes) // columns)
    height = top
    for column in range(columns):
        x, y = column * (NOTE_WIDTH + COLUMN_GAP), top + 4.0
        for note in notes[column * deep : (column + 1) * deep]:
            marks, used, high = setter.lines(note, theme.small, wide, x=x, y=y, fill=theme.soft)
            groups.append(Group(role="note", label=note, marks=tuple(marks)))
            width, y = max(width, x + used), y + high + 2
        height = max(height, y)
    return Block(groups=tuple(groups), width=width, height=height)


def stacked(above: Block, below: Block) -> Block:
    """Two blocks, one below the other."""
    if not above.groups or not below.groups:
        return above if above.groups else below
    return Block(
        groups=(*above.groups, *shifted(below.groups, 0, above.height + STACK_GAP)),
        width=max(above.width, below.width),
        height=above.height + STACK_GAP + below.height,
    )


def shifted(groups: Iterable[Group], dx: float, dy: float) -> list[Group]:
    """The same groups elsewhere."""
    return [
        Group(
            role=group.role,
            refs=group.refs,
            label=group.label,
            description=group.description,
            marks=tuple([mark.moved(dx, dy) for mark in group.marks]),
        )
        for group in groups
    ]
