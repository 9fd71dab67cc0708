# SPDX-License-Identifier: MIT
"""A scene as SVG: one element a mark, literal presentation attributes, nothing that runs or loads.

svgwrite escapes what it is given but checks little: it passes on control characters, writes numbers as they come and
counts ids for the whole process. So every text goes through `clean`, every number through `num`, and every id is our
own. Its validator is off, because it refuses `role`, `aria-*` and `data-*`.
"""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from attrs import field, frozen
from svgwrite import Drawing
from svgwrite.etree import etree

from naastbetrokken.errors import UsageError
from naastbetrokken.layout.text import clean
from naastbetrokken.render.numbers import num
from naastbetrokken.scene.marks import (
    Bend,
    Circle,
    Close,
    Command,
    Draw,
    Ink,
    Mark,
    Path,
    Polygon,
    Rect,
    Text,
)
from naastbetrokken.scene.scene import Group, Scene

PREFIX: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
SEMANTICS: Final = ("structure", "image")
WEIGHT: Final = "600"
RESERVED: Final = re.compile('[&<>"\t\n\r]')
"""What means something to an XML reader."""
QUOTED: Final[Mapping[str, str]] = MappingProxyType(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#09;", "\n": "&#10;", "\r": "&#13;"}
)


def render(scene: Scene, *, prefix: str = "nb", semantics: str = "structure") -> str:
    """The scene as the text of an SVG file.

    Args:
        scene: what to draw.
        prefix: what ids begin with; give each drawing on a page its own.
        semantics: "structure" tells assistive technology about every person; "image" makes the drawing one picture
            with everything it says as its description.

    Raises:
        UsageError: if the prefix is no id, or the semantics is unknown.
    """
    if not PREFIX.fullmatch(prefix):
        raise UsageError("prefix must begin with a letter and hold only letters, digits, - and _")
    if semantics not in SEMANTICS:
        raise UsageError.unknown("semantics", semantics, SEMANTICS)
    size = (num(scene.width), num(scene.height))
    drawing = Drawing(debug=False, size=(num(scene.width * scene.scale), num(scene.height * scene.scale)))
    drawing.elements.clear()  # an empty <defs/>
    whole = semantics == "image"
    drawing.update(
        {
            "viewBox": f"0 0 {size[0]} {size[1]}",
            "role": "img" if whole else "graphics-document",
            "aria-labelledby": f"{prefix}-title {prefix}-desc",
            "lang": clean(scene.lang),
            "font-family": ", ".join(_quoted(font) for font in scene.fonts),
        }
    )
    facts = " ".join(line for part in scene.facts for line in (part.heading, *part.lines, *part.items) if line)
    drawing.add(_Element("title", {"id": f"{prefix}-title"}, scene.title))
    drawing.add(_Element("desc", {"id": f"{prefix}-desc"}, facts if whole else scene.description))
    drawing.add(_Element("rect", {"fill": scene.paper, "height": size[1], "width": size[0]}))
    writer = _Writer()
    for group in scene.groups:
        drawing.add(_Figure(writer, group, silent=whole))
    return _written(drawing.get_xml(), _Quoted())


class _Quoted(dict[str, str]):
    """Every value of an attribute in one drawing as it stands between quotes; most occur more than once."""

    def __missing__(self, value: str) -> str:
        """A value that is new here."""
        quoted = self[value] = "".join([QUOTED.get(char, char) for char in value]) if RESERVED.search(value) else value
        return quoted


def _written(xml: etree.Element, quoted: _Quoted) -> str:
    """An element as text, to the byte as ElementTree writes it in three times the time.

    ElementTree asks of every name and every value whether it is a qualified name; none of ours is.
    """
    tag, text = xml.tag, xml.text or ""
    if text and RESERVED.search(text):
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    attributes = "".join([f' {name}="{quoted[value]}"' for name, value in xml.items()])
    inside = text + "".join([_written(child, quoted) for child in xml])
    return f"<{tag}{attributes}>{inside}</{tag}>" if inside else f"<{tag}{attributes} />"


@frozen
class _Element:
    """An element with just these attributes, which are in the order of their names as all of svgwrite's are."""

    name: str
    attributes: dict[str, str]
    text: str = ""

    def get_xml(self) -> etree.Element:
        """The element; svgwrite asks for it, and for nothing else."""
        xml = etree.Element(self.name, self.attributes)
        xml.text = clean(self.text)
        return xml


@frozen
class _Figure:
    """A group of the scene; svgwrite's own object for every mark would take three times as long as the marks."""

    writer: "_Writer"
    group: Group
    silent: bool = field(kw_only=True)

    def get_xml(self) -> etree.Element:
        """The group with what it is, whom it is about and what it is called."""
        group = self.group
        attributes = {}
        if not self.silent:
            if group.label:
                attributes["aria-label"] = clean(group.label)
            else:
                attributes["aria-hidden"] = "true"
        if group.refs:
            attributes["data-ref"] = clean(" ".join(group.refs))
        attributes["data-role"] = clean(group.role)
        if group.label and not self.silent:
            attributes["role"] = "img"
        xml = etree.Element("g", attributes)
        if group.label or group.description:
            etree.SubElement(xml, "title").text = clean(group.description or group.label)
        for mark in group.marks:
            self.writer.add(xml, mark)
        return xml


class _Numbers(dict[float, str]):
    """The text of every number of one drawing; most places occur more than once."""

    def __missing__(self, value: float) -> str:
        """The text of a number that is new here."""
        text = self[value] = num(value)
        return text


class _Inks(dict[Ink, tuple[str, dict[str, str]]]):
    """The attributes of every ink of one drawing; there are only a few."""

    def __missing__(self, ink: Ink) -> tuple[str, dict[str, str]]:
        """The fill and the stroke of an ink that is new here."""
        attributes = self[ink] = _ink(ink)
        return attributes


@frozen
class _Writer:
    """Writes marks, and remembers how it wrote numbers and inks."""

    number: _Numbers = field(factory=_Numbers)
    inks: _Inks = field(factory=_Inks)

    def add(self, parent: etree.Element, mark: Mark) -> None:
        """One mark as the next child of an element."""
        match mark:
            case Text():
                etree.SubElement(parent, "text", self._text(mark)).text = clean(mark.text)
            case Path():
                fill, stroke = self.inks[mark.ink]
                etree.SubElement(parent, "path", {"d": self._commands(mark.commands), "fill": fill, **stroke})
            case Rect():
                etree.SubElement(parent, "rect", self._rect(mark))
            case Circle():
                number, (fill, stroke) = self.number, self.inks[mark.ink]
                centre = {"cx": number[mark.x], "cy": number[mark.y]}
                etree.SubElement(parent, "circle", {**centre, "fill": fill, "r": number[mark.r], **stroke})
            case Polygon():
                number, (fill, stroke) = self.number, self.inks[mark.ink]
                points = " ".join([f"{number[x]},{number[y]}" for x, y in mark.points])
                etree.SubElement(parent, "polygon", {"fill": fill, "points": points, **stroke})

    def _rect(self, mark: Rect) -> dict[str, str]:
        number, (fill, stroke) = self.number, self.inks[mark.ink]
        attributes = {"fill": fill, "height": number[mark.height]}
        if mark.radius:
            attributes["rx"] = number[mark.radius]
        return {**attributes, **stroke, "width": number[mark.width], "x": number[mark.x], "y": number[mark.y]}

    def _text(self, mark: Text) -> dict[str, str]:
        number = self.number
        attributes = {"fill": mark.fill, "font-size": number[mark.size]}
        if mark.bold:
            attributes["font-weight"] = WEIGHT
        if mark.anchor != "start":
            attributes["text-anchor"] = mark.anchor
        attributes["x"] = number[mark.x]
        attributes["y"] = number[mark.y]
        return attributes

    def _commands(self, commands: Iterable[Command]) -> str:
        number, parts = self.number, []
        for command in commands:
            if isinstance(command, Close):
                parts.append("Z")
                continue
            x, y = command.to
            end = f"{number[x]} {number[y]}"
            if isinstance(command, Bend):
                (ax, ay), (bx, by) = command.first, command.second
                parts.append(f"C{number[ax]} {number[ay]} {number[bx]} {number[by]} {end}")
            else:
                parts.append(f"L{end}" if isinstance(command, Draw) else f"M{end}")
        return "".join(parts)


def _ink(ink: Ink) -> tuple[str, dict[str, str]]:
    """The fill of an ink, and its other attributes."""
    stroke = {}
    if ink.stroke:
        stroke["stroke"] = ink.stroke
        if ink.dash:
            stroke["stroke-dasharray"] = " ".join(num(length) for length in ink.dash)
        if ink.square:
            stroke["stroke-linecap"] = "square"
        elif ink.rounded:
            stroke["stroke-linecap"] = "round"
        stroke["stroke-width"] = num(ink.width)
    return ink.fill or "none", stroke


def _quoted(font: str) -> str:
    return f"'{font}'" if " " in font else font
