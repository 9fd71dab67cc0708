# SPDX-License-Identifier: MIT
"""A scene: a finished picture in meaning. Every renderer reads it; none adds a fact or drops one."""

from typing import TYPE_CHECKING, Protocol

from attrs import frozen

from naastbetrokken.scene.marks import Box, Mark, Point, box_of

if TYPE_CHECKING:
    from naastbetrokken.scene.chart import Chart


@frozen(kw_only=True)
class Group:
    """Marks that say one thing together: a person, a line, a label, a legend entry.

    Attributes:
        role: what it is ("person", "union", "descent", "label", "legend" ...).
        refs: ids of what it stands for.
        label: what it is called when read aloud; empty when it repeats what another group says.
        description: everything else it says, in words.
        marks: what is drawn, back to front.
    """

    role: str
    refs: tuple[str, ...] = ()
    label: str = ""
    description: str = ""
    marks: tuple[Mark, ...] = ()

    @property
    def box(self) -> Box | None:
        """A box that holds all its marks; None when it has none."""
        return box_of(self.marks)

    def moved(self, dx: float, dy: float) -> "Group":
        """The same group elsewhere."""
        return Group(
            role=self.role,
            refs=self.refs,
            label=self.label,
            description=self.description,
            marks=tuple([mark.moved(dx, dy) for mark in self.marks]),
        )


class Draft(Protocol):
    """A group that need not be drawn before it is known where; every `Group` is one."""

    @property
    def role(self) -> str:
        """What it is, as of a `Group`."""

    @property
    def box(self) -> Box | None:
        """A box that holds what will be drawn; None when that is nothing."""

    def moved(self, dx: float, dy: float) -> Group:
        """The group, drawn elsewhere."""


@frozen(kw_only=True)
class Node:
    """A symbol for other programs to read: who, where, how large.

    Attributes:
        id: person id, or the placeholder's id.
        role: "person" or "placeholder".
        x: centre.
        y: centre.
        width: width of the symbol.
        height: height of the symbol.
        label: the name, in full.
        description: all that the drawing says about this person.
    """

    id: str
    role: str
    x: float
    y: float
    width: float
    height: float
    label: str
    description: str


@frozen(kw_only=True)
class Stroke:
    """A line for other programs to read, with the corners exactly as drawn but for gaps at crossings."""

    role: str
    refs: tuple[str, ...]
    points: tuple[Point, ...]


@frozen(kw_only=True)
class Caption:
    """A text for other programs to read; x and y are its top left corner, lines are parted by line breaks."""

    of: str
    text: str
    x: float
    y: float
    width: float
    height: float


@frozen(kw_only=True)
class Told:
    """A compromise in words."""

    code: str
    message: str
    refs: tuple[str, ...] = ()


@frozen(kw_only=True)
class Section:
    """A part of the text outline.

    Attributes:
        heading: what it is about.
        lines: sentences; each stands by itself.
        items: list items that follow, in order.
    """

    heading: str
    lines: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


@frozen(kw_only=True)
class Scene:
    """A finished picture.

    Attributes:
        instrument: which drawing this is ("genogram").
        lang: language of all words.
        title: the title as printed.
        description: one sentence about the whole, for those who do not see it.
        width: width in px, margins included.
        height: height in px, margins included.
        paper: colour of the background.
        fonts: font families, most wanted first.
        groups: everything that is drawn, back to front.
        nodes: symbols.
        lines: strokes that say something, and the marks that decorate them.
        labels: texts in the drawing itself, without title and legend.
        compromises: what could not be drawn as one would wish.
        facts: everything the drawing says, in sentences and in reading order.
        chart: the picture in text characters; absent where an instrument has none.
        audience: the circle it was made for, by its name in `Visibility`; empty where nothing was left out. It is in no
            picture: only a program that goes on from an earlier drawing has to know.
        scale: px of paper or screen that one px of the scene takes; other than 1 only on sheets of paper.
    """

    instrument: str
    lang: str
    title: str
    description: str
    width: float
    height: float
    paper: str
    fonts: tuple[str, ...]
    groups: tuple[Group, ...] = ()
    nodes: tuple[Node, ...] = ()
    lines: tuple[Stroke, ...] = ()
    labels: tuple[Caption, ...] = ()
    compromises: tuple[Told, ...] = ()
    facts: tuple[Section, ...] = ()
    chart: "Chart | None" = None
    audience: str = ""
    scale: float = 1.0
