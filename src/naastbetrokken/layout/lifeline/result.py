# SPDX-License-Identifier: MIT
"""What the layout of a life line takes and gives."""

from attrs import frozen

from naastbetrokken.layout.lifeline.axis import Axis
from naastbetrokken.layout.result import Point
from naastbetrokken.queries.timing import Span


@frozen(kw_only=True)
class Item:
    """An event or wish to place, with the words it brings.

    Attributes:
        id: of the event; of a wish, a name of its own.
        wish: whether it is still to come.
        span: when it was.
        valence: how it was, -5 to 5; None when the client did not say.
        lane: name of the lane it belongs to, where there are lanes.
        head: when it was, in short.
        title: what happened.
        people: who was part of it.
        help: what helped, and what did not.
    """

    id: str
    wish: bool = False
    span: Span
    valence: int | None = None
    lane: str = ""
    head: str = ""
    title: str
    people: str = ""
    help: tuple[str, ...] = ()


@frozen(kw_only=True)
class Home:
    """A residence to place."""

    id: str
    span: Span
    name: str


@frozen
class Line:
    """A line of a label: its words, its size, its width, and whether it is said softly."""

    text: str
    size: float
    width: float
    soft: bool = False


@frozen(kw_only=True)
class Label:
    """Lines of text below each other; x and y are the top left corner."""

    lines: tuple[Line, ...]
    width: float
    height: float
    x: float = 0.0
    y: float = 0.0


@frozen(kw_only=True)
class Bar:
    """A stretch of time on the ruler.

    Attributes:
        y: its middle.
        sure: from where to where it surely was; None if no day is sure.
        maybe: stretches in which it may have been too.
        since_ever: whether it has no beginning worth naming.
        ongoing: whether it goes on.
    """

    y: float = 0.0
    sure: tuple[float, float] | None = None
    maybe: tuple[tuple[float, float], ...] = ()
    since_ever: bool = False
    ongoing: bool = False

    @property
    def ends(self) -> tuple[float, float]:
        """From its first possible day to its last."""
        stretches = [*self.maybe, *([self.sure] if self.sure else [])]
        return min(left for left, _ in stretches), max(right for _, right in stretches)


@frozen(kw_only=True)
class Spot:
    """An item placed.

    Attributes:
        item: what it is.
        exact: where its date stands on the ruler.
        x: centre of the disc, beside `exact` where discs would touch.
        y: centre of the disc.
        stem: from the ruler to the disc; empty on the line itself.
        leader: from the disc to its label.
        bar: the stretch it lasted, or in which it may have been.
        label: its words.
    """

    item: Item
    exact: float
    x: float
    y: float
    stem: tuple[Point, ...]
    leader: tuple[Point, ...]
    bar: Bar | None
    label: Label


@frozen(kw_only=True)
class HomeSpot:
    """A residence placed: its strip, and its name above it."""

    home: Home
    bar: Bar
    label: Label


@frozen(kw_only=True)
class LaneSpot:
    """A lane: its name, the height of its line, and what it reaches."""

    name: str
    y: float
    top: float
    bottom: float


@frozen(kw_only=True)
class Placed:
    """A life line with its places.

    Attributes:
        axis: dates along the ruler.
        edges: top and bottom of the ruler, between which ages, years and homes stand.
        spots: events and wishes, in order of their discs.
        homes: residences.
        lanes: lanes per domain, if asked for.
        top: the highest that anything reaches.
        bottom: the lowest.
        left: the leftmost.
        right: the rightmost.
        mode: how large the type is, from 0.
        untold: ids of items with people or help for which there is no room.
        dodged: the farthest that a disc stands from its date.
    """

    axis: Axis
    edges: tuple[float, float]
    spots: tuple[Spot, ...]
    homes: tuple[HomeSpot, ...]
    lanes: tuple[LaneSpot, ...] = ()
    top: float
    bottom: float
    left: float
    right: float
    mode: int
    untold: tuple[str, ...]
    dodged: float
