# SPDX-License-Identifier: MIT
"""What the layout of an ecogram is: symbols with the words inside, the lines between them and the words upon those.

Coordinates are px with y pointing down, from the middle of the client's symbol.
"""

from attrs import frozen

from naastbetrokken.layout.result import Point


@frozen(kw_only=True)
class Words:
    """One line of text.

    Attributes:
        text: the words.
        kind: what they are: "letter", "name", "below", "codes" or "words".
        x: middle.
        y: baseline.
        size: font size in px.
        bold: whether it is set in a heavier weight.
        width: an upper bound for how wide it is drawn.
    """

    text: str
    kind: str
    x: float
    y: float
    size: float
    bold: bool
    width: float


@frozen(kw_only=True)
class Disc:
    """A symbol with its words.

    Attributes:
        id: person id, or the id of an empty place.
        shape: "circle", "diamond" or "square".
        x: centre.
        y: centre.
        half: half its width and height.
        words: what stands inside, top to bottom.
        shortened: whether the name did not fit and ends in an ellipsis.
    """

    id: str
    shape: str
    x: float
    y: float
    half: float
    words: tuple[Words, ...] = ()
    shortened: bool = False


@frozen(kw_only=True)
class Tag:
    """The words on a line, which is open there.

    Attributes:
        of: id of the member.
        x: left edge.
        y: top edge.
        width: width of the widest line.
        height: height of all lines.
        words: the lines.
    """

    of: str
    x: float
    y: float
    width: float
    height: float
    words: tuple[Words, ...] = ()


@frozen(kw_only=True)
class Ray:
    """The line between the client and a member.

    Attributes:
        of: id of the member.
        points: from the rim of the client to the rim of the member.
        free: from where to where, in px from its beginning, it is open for the words upon it; both 0 without words.
        lead: px from its beginning along which other lines are near, so that it keeps straight.
    """

    of: str
    points: tuple[Point, Point]
    free: tuple[float, float] = (0.0, 0.0)
    lead: float = 0.0


@frozen(kw_only=True)
class Link:
    """The way between two members who are in touch.

    Attributes:
        ends: ids of the two.
        points: the corners, near enough to each other to look like a curve.
    """

    ends: tuple[str, str]
    points: tuple[Point, ...]


@frozen(kw_only=True)
class Heading:
    """A heading in the picture: left edge, top edge, and its line of text."""

    x: float
    y: float
    words: Words


@frozen(kw_only=True)
class EcogramLayout:
    """Everything in its place.

    Attributes:
        client: the symbol in the heart.
        members: who stand around the client, in order.
        outside: who were placed outside the map.
        heading: what stands above these.
        tags: words on lines.
        rays: lines between client and members.
        links: lines between members.
        unlinked: pairs for whose line there was no way.
        orbits: how many orbits the members stand in.
    """

    client: Disc
    members: tuple[Disc, ...] = ()
    outside: tuple[Disc, ...] = ()
    heading: Heading | None = None
    tags: tuple[Tag, ...] = ()
    rays: tuple[Ray, ...] = ()
    links: tuple[Link, ...] = ()
    unlinked: tuple[tuple[str, str], ...] = ()
    orbits: int = 1
