# SPDX-License-Identifier: MIT
"""Where everything stands, in px with y pointing down; no colour."""

from attrs import frozen

from naastbetrokken.layout.moments.parts import Sign
from naastbetrokken.layout.result import Point


@frozen(kw_only=True)
class Line:
    """A line of text.

    Attributes:
        x: left edge, or the middle where `middle`.
        y: the baseline.
        text: the words.
        size: font size.
        width: an upper bound.
        bold: whether it is set in a heavier weight.
        soft: whether it is of less weight than the rest.
        middle: whether `x` is the middle.
    """

    x: float
    y: float
    text: str
    size: float
    width: float
    bold: bool = False
    soft: bool = False
    middle: bool = False


@frozen(kw_only=True)
class PlacedEntry:
    """An entry in its place.

    Attributes:
        id: of the entry.
        sign: what stands before it.
        at: centre of the sign.
        lines: its words.
        bar: top and bottom of the stroke beside an account, at the sign's x; None for others.
        strokes: lines to write on.
        left: left edge of everything.
        top: top edge.
        right: right edge.
        bottom: bottom edge.
    """

    id: str
    sign: Sign
    at: Point
    lines: tuple[Line, ...]
    bar: tuple[float, float] | None = None
    strokes: tuple[tuple[Point, Point], ...] = ()
    left: float
    top: float
    right: float
    bottom: float


@frozen(kw_only=True)
class Rail:
    """The line that joins the lanes of those who chose together.

    Attributes:
        column: id of the moment.
        number: which of its shared choices.
        x: where it runs.
        stops: heights at which it meets a lane that took part, from above.
    """

    column: str
    number: int
    x: float
    stops: tuple[float, ...]


@frozen(kw_only=True)
class PlacedColumn:
    """A column's head, and the extent of the column."""

    id: str
    number: str
    at: Point
    lines: tuple[Line, ...]
    strokes: tuple[tuple[Point, Point], ...]
    left: float
    right: float
    top: float
    bottom: float


@frozen(kw_only=True)
class PlacedHead:
    """The head of a row, and the rule above it."""

    key: str
    lane: bool
    lines: tuple[Line, ...]
    rule: tuple[Point, Point]


@frozen(kw_only=True)
class PlacedBead:
    """A moment on the line above."""

    id: str
    number: str
    at: Point
    lines: tuple[Line, ...]


@frozen(kw_only=True)
class Strip:
    """Columns side by side with their rows.

    Attributes:
        columns: the heads.
        heads: the rows.
        entries: what stands in the cells.
        rails: lines of shared choices.
        axis: the line on which the moments stand; None for what belongs to no moment.
    """

    columns: tuple[PlacedColumn, ...] = ()
    heads: tuple[PlacedHead, ...] = ()
    entries: tuple[PlacedEntry, ...] = ()
    rails: tuple[Rail, ...] = ()
    axis: tuple[Point, Point] | None = None


@frozen(kw_only=True)
class Layout:
    """The whole timeline.

    Attributes:
        beads: all moments on the line above.
        axes: the pieces of that line, each with whether it lies in known time.
        strips: from above.
        width: width used.
        height: height used.
    """

    beads: tuple[PlacedBead, ...] = ()
    axes: tuple[tuple[Point, Point, bool], ...] = ()
    strips: tuple[Strip, ...] = ()
    width: float = 0.0
    height: float = 0.0
