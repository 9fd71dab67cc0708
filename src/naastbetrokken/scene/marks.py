# SPDX-License-Identifier: MIT
"""Marks: the few things a picture is drawn with, each with its look spelled out and its box known.

Coordinates are px with y pointing down. A mark carries the colours and widths it is drawn with, so that a renderer
looks nothing up; curves are cubic, because every format has those.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

Point = tuple[float, float]
Edges = tuple[float, float, float, float]
"""Left, top, right and bottom."""

KAPPA: Final = 0.5522847498307936
"""How far the handles of a cubic lie along the sides of the square around a quarter circle."""


@frozen
class Box:
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, points: Iterable[Point], pad: float = 0.0) -> "Box":
        """The smallest box that holds all points, widened by `pad` on every side."""
        return cls(*edges_around(points, pad))

    def grown(self, by: float) -> "Box":
        """The box widened on every side."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def joined(self, other: "Box") -> "Box":
        """The smallest box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def meets(self, other: "Box") -> bool:
        """Whether the two have more than an edge in common."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


@frozen(kw_only=True)
class Ink:
    """How a mark looks.

    Attributes:
        stroke: colour of the outline; empty for none.
        width: width of the outline in px.
        dash: lengths of strokes and gaps in turn; empty for an unbroken line.
        fill: colour of the inside; empty for none.
        square: whether ends reach half a width further, so that strokes that meet make a full corner.
        rounded: whether ends, those of every dash too, are half circles.
    """

    stroke: str = ""
    width: float = 0.0
    dash: tuple[float, ...] = ()
    fill: str = ""
    square: bool = False
    rounded: bool = False

    @property
    def reach(self) -> float:
        """How far the outline reaches past the geometry."""
        return self.width * (0.71 if self.square else 0.5) if self.stroke else 0.0


@frozen
class Move:
    """Begin a new stroke."""

    to: Point

    @property
    def points(self) -> tuple[Point, ...]:
        """What it lies between, with where the pen was."""
        return (self.to,)

    def moved(self, dx: float, dy: float) -> "Move":
        """The same elsewhere."""
        x, y = self.to
        return Move((x + dx, y + dy))


@frozen
class Draw:
    """A straight stroke."""

    to: Point

    @property
    def points(self) -> tuple[Point, ...]:
        """What it lies between, with where the pen was."""
        return (self.to,)

    def moved(self, dx: float, dy: float) -> "Draw":
        """The same elsewhere."""
        x, y = self.to
        return Draw((x + dx, y + dy))


@frozen
class Bend:
    """A cubic curve."""

    first: Point
    second: Point
    to: Point

    @property
    def points(self) -> tuple[Point, ...]:
        """What it lies between, with where the pen was: a curve lies within its handles."""
        return self.first, self.second, self.to

    def moved(self, dx: float, dy: float) -> "Bend":
        """The same elsewhere."""
        (ax, ay), (bx, by), (x, y) = self.first, self.second, self.to
        return Bend((ax + dx, ay + dy), (bx + dx, by + dy), (x + dx, y + dy))


@frozen
class Close:
    """Back to where the stroke began."""

    @property
    def points(self) -> tuple[Point, ...]:
        """Nothing new."""
        return ()

    def moved(self, dx: float, dy: float) -> "Close":  # noqa: ARG002  it has no place
        """The same."""
        return self


Command = Move | Draw | Bend | Close


@frozen
class Path:
    """Strokes and curves.

    Attributes:
        commands: what the pen does, in order; begins with a `Move`.
        ink: how it looks.
    """

    commands: tuple[Command, ...]
    ink: Ink = field(kw_only=True)

    @property
    def edges(self) -> Edges:
        """Edges around the drawn mark; a curve lies within its handles."""
        points: list[Point] = []
        for command in self.commands:
            points += command.points
        return edges_around(points, self.ink.reach)

    @property
    def box(self) -> Box:
        """A box that holds the drawn mark."""
        return Box(*self.edges)

    def moved(self, dx: float, dy: float) -> "Path":
        """The same mark elsewhere."""
        return Path(tuple([command.moved(dx, dy) for command in self.commands]), ink=self.ink)


@frozen
class Rect:
    """A rectangle, its corners rounded when `radius` is given."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    ink: Ink = field(kw_only=True)

    @property
    def edges(self) -> Edges:
        """Edges around the drawn mark."""
        x, y, reach = self.x, self.y, self.ink.reach
        return x - reach, y - reach, x + self.width + reach, y + self.height + reach

    @property
    def box(self) -> Box:
        """A box that holds the drawn mark."""
        return Box(*self.edges)

    def moved(self, dx: float, dy: float) -> "Rect":
        """The same mark elsewhere."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height, self.radius, ink=self.ink)


@frozen
class Circle:
    """A circle by its centre and radius."""

    x: float
    y: float
    r: float
    ink: Ink = field(kw_only=True)

    @property
    def edges(self) -> Edges:
        """Edges around the drawn mark."""
        reach = self.r + self.ink.reach
        return self.x - reach, self.y - reach, self.x + reach, self.y + reach

    @property
    def box(self) -> Box:
        """A box that holds the drawn mark."""
        return Box(*self.edges)

    def moved(self, dx: float, dy: float) -> "Circle":
        """The same mark elsewhere."""
        return Circle(self.x + dx, self.y + dy, self.r, ink=self.ink)


@frozen
class Polygon:
    """A closed shape with straight sides."""

    points: tuple[Point, ...]
    ink: Ink = field(kw_only=True)

    @property
    def edges(self) -> Edges:
        """Edges around the drawn mark."""
        return edges_around(self.points, self.ink.reach)

    @property
    def box(self) -> Box:
        """A box that holds the drawn mark."""
        return Box(*self.edges)

    def moved(self, dx: float, dy: float) -> "Polygon":
        """The same mark elsewhere."""
        return Polygon(tuple([(x + dx, y + dy) for x, y in self.points]), ink=self.ink)


ASCENT: Final = 0.93
DESCENT: Final = 0.25
"""How far letters reach above and below the baseline, in parts of the size; holds for the fonts we name."""
BEFORE: Final[Mapping[str, float]] = MappingProxyType({"start": 0.0, "middle": 0.5, "end": 1.0})
"""How much of a text stands left of its anchor."""


@frozen(kw_only=True)
class Text:
    """One line of text.

    Attributes:
        x: where the edge named by `anchor` stands.
        y: the baseline.
        text: the words, already cleaned.
        size: font size in px.
        width: an upper bound for how wide it is drawn.
        anchor: "start", "middle" or "end".
        bold: whether it is set in a heavier weight.
        fill: colour.
    """

    x: float
    y: float
    text: str
    size: float
    width: float
    anchor: str = "start"
    bold: bool = False
    fill: str

    @property
    def edges(self) -> Edges:
        """Edges around the drawn text."""
        return text_edges(self.x, self.y, self.size, self.width, self.anchor)

    @property
    def box(self) -> Box:
        """A box that holds the drawn text."""
        return Box(*self.edges)

    def moved(self, dx: float, dy: float) -> "Text":
        """The same mark elsewhere."""
        return Text(
            x=self.x + dx,
            y=self.y + dy,
            text=self.text,
            size=self.size,
            width=self.width,
            anchor=self.anchor,
            bold=self.bold,
            fill=self.fill,
        )


Mark = Path | Rect | Circle | Polygon | Text


def polyline(points: Iterable[Point], ink: Ink) -> Path:
    """Straight strokes from point to point."""
    first, *rest = points
    return Path((Move(first), *[Draw(point) for point in rest]), ink=ink)


def box_of(marks: Iterable[Mark]) -> Box | None:
    """A box that holds all marks; None when there are none."""
    return joined_edges([mark.edges for mark in marks])


def around(boxes: Iterable[Box | None]) -> Box:
    """The smallest box that holds all these boxes; at (0, 0) and without size when there are none."""
    joined = joined_edges([(box.left, box.top, box.right, box.bottom) for box in boxes if box is not None])
    return joined or Box(0, 0, 0, 0)


def joined_edges(edges: Sequence[Edges]) -> Box | None:
    """A box that holds all these; None when there are none."""
    if len(edges) < 2:
        return Box(*edges[0]) if edges else None
    lefts, tops, rights, bottoms = zip(*edges, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def text_edges(x: float, y: float, size: float, width: float, anchor: str) -> Edges:
    """The edges around one line of text, as `Text` has them."""
    left = x - BEFORE[anchor] * width
    return left, y - ASCENT * size, left + width, y + DESCENT * size


def edges_around(points: Iterable[Point], pad: float) -> Edges:
    """The edges around points, widened by `pad` on every side."""
    rest = iter(points)
    left, top = right, bottom = next(rest)
    for x, y in rest:
        if x < left:
            left = x
        elif x > right:
            right = x
        if y < top:
            top = y
        elif y > bottom:
            bottom = y
    return left - pad, top - pad, right + pad, bottom + pad
