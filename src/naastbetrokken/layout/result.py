# SPDX-License-Identifier: MIT
"""What a layout is: places of symbols, strokes and labels, and what could not be drawn as one would wish.

Coordinates are in px with y pointing down; symbols are placed by their centre, labels by their top left corner.
"""

from enum import StrEnum

from attrs import field, frozen

Point = tuple[float, float]


class NodeRole(StrEnum):
    """Whether a symbol stands for somebody."""

    PERSON = "person"
    PLACEHOLDER = "placeholder"


class LineRole(StrEnum):
    """What a stroke says.

    A mark only decorates another stroke (the second stroke of an adoptive line, a separation slash, a twin bar) and
    says nothing about who belongs to whom.
    """

    UNION = "union"
    DESCENT = "descent"
    BOND = "bond"
    HOUSEHOLD = "household"
    MARK = "mark"


class LabelKind(StrEnum):
    """What a label tells."""

    NAME = "name"
    FACTS = "facts"
    BIRTH = "birth"
    DEATH = "death"
    UNION = "union"
    BOND = "bond"
    HEADING = "heading"


@frozen(kw_only=True)
class Placed:
    """A symbol in its place.

    Attributes:
        id: person id, or the placeholder's id.
        role: person or placeholder.
        shape: name of the outline (`outline.SHAPES`).
        x: centre.
        y: centre.
        width: width of the outline.
        height: height of the outline.
    """

    id: str
    role: NodeRole
    shape: str
    x: float
    y: float
    width: float
    height: float


@frozen(kw_only=True)
class Line:
    """A stroke.

    Attributes:
        role: what it says.
        refs: the union id, or the union id and the child's id, or the id of a bond or household.
        points: the corners, in order; exactly what is drawn but for gaps at crossings.
    """

    role: LineRole
    refs: tuple[str, ...]
    points: tuple[Point, ...]


@frozen(kw_only=True)
class Label:
    """Wrapped, measured text in its place.

    Attributes:
        of: id of the person, union or bond it belongs to.
        kind: what it tells.
        lines: the text, line by line.
        x: left edge.
        y: top edge.
        width: width of the widest line.
        height: height of all lines.
        size: font size in px.
        bold: whether it is set in a heavier weight.
        align: which edge the lines share: "start", "middle" or "end".
        full: the whole text, when `lines` had to be shortened; else empty.
    """

    of: str
    kind: LabelKind
    lines: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float
    size: float
    bold: bool = False
    align: str = "middle"
    full: str = ""


@frozen(kw_only=True)
class Compromise:
    """Something that could not be drawn as one would wish; the words stand in the catalogue of `scene`.

    Attributes:
        code: stable name of what was given up ("apart", "crossing", "own_ancestor", "shortened").
        refs: ids of the people and unions concerned.
    """

    code: str
    refs: tuple[str, ...] = ()


@frozen(kw_only=True)
class Layout:
    """Everything in its place.

    Attributes:
        width: width of the picture, margins included.
        height: height of the picture, margins included.
        nodes: symbols, row by row from left to right.
        lines: strokes.
        labels: texts.
        compromises: what was given up.
    """

    width: float
    height: float
    nodes: tuple[Placed, ...] = ()
    lines: tuple[Line, ...] = ()
    labels: tuple[Label, ...] = ()
    compromises: tuple[Compromise, ...] = field(default=())
