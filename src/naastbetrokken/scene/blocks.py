# SPDX-License-Identifier: MIT
"""Title, legend and notes around a drawing: where their lines stand, in columns as wide as the picture allows."""

from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.layout.text import Wrapped, wrap
from naastbetrokken.scene.marks import Mark, Text
from naastbetrokken.scene.scene import Draft, Group
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer

LEADING: Final = 1.3
"""Line height in parts of the font size."""
COLUMN_GAP: Final = 32.0
BLOCK_GAP: Final = 20.0
STACK_GAP: Final = 28.0
"""Room between two blocks, one below the other."""
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


def note_columns(count: int, max_width: float) -> tuple[int, float]:
    """In how many columns so many notes stand, and how wide those are."""
    fitting = int((max_width + COLUMN_GAP) // (NOTE_WIDTH + COLUMN_GAP))
    return max(1, min(count, fitting)), min(NOTE_WIDTH, max_width)


def notes_block(setter: Setter, head: str, notes: Sequence[str], max_width: float) -> Block:
    """What could not be drawn as one would wish, in words, in as many columns as fit, below a head if there is one."""
    if not notes:
        return Block()
    theme = setter.theme
    width = top = 0.0
    groups = []
    if head:
        title, width, top = setter.lines(head, theme.subhead, max_width, bold=True)
        groups.append(Group(role="notes-head", label=head, marks=tuple(title)))
    columns, wide = note_columns(len(notes), max_width)
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


def shifted(groups: Iterable[Draft], dx: float, dy: float) -> list[Group]:
    """The same groups elsewhere."""
    return [group.moved(dx, dy) for group in groups]
