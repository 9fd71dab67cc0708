# SPDX-License-Identifier: MIT
"""A scene as SVG: one element a mark, literal presentation attributes, nothing that runs or loads.

svgwrite escapes what it is given but checks little: it passes on control characters, writes numbers as they come and
counts ids for the whole process. So every text goes through `clean`, every number through `num`, and every id is our
own. Its validator is off, because it refuses `role`, `aria-*` and `data-*`.
"""

import re
from collections.abc import Iterable
from typing import Final

from svgwrite import Drawing
from svgwrite.base import BaseElement
from svgwrite.container import Group as GroupElement
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
    Move,
    Path,
    Polygon,
    Rect,
    Text,
)
from naastbetrokken.scene.scene import Group, Scene

PREFIX: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
SEMANTICS: Final = ("structure", "image")
WEIGHT: Final = "600"


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
    drawing.add(_Titled("title", scene.title, id=f"{prefix}-title"))
    drawing.add(_Titled("desc", facts if whole else scene.description, id=f"{prefix}-desc"))
    drawing.add(_Plain("rect", {"width": size[0], "height": size[1], "fill": scene.paper}))
    for group in scene.groups:
        drawing.add(_group(group, silent=whole))
    return str(drawing.tostring())


class _Plain(BaseElement):  # type: ignore[misc]
    """An element with just these attributes."""

    def __init__(self, name: str, attributes: dict[str, str], text: str | None = None) -> None:
        self.elementname = name
        super().__init__(debug=False)
        self.attribs.update(attributes)
        self._text = text

    def get_xml(self) -> etree.Element:
        """The element; svgwrite asks for it."""
        xml = super().get_xml()
        if self._text is not None:
            xml.text = clean(self._text)
        return xml


class _Titled(_Plain):
    """A title or description, which svgwrite can only make without attributes."""

    def __init__(self, name: str, text: str, **attributes: str) -> None:
        super().__init__(name, attributes, text)


def _group(group: Group, *, silent: bool) -> GroupElement:
    """A group with what it is, whom it is about and what it is called."""
    element = GroupElement(debug=False)
    attributes = {"data-role": clean(group.role)}
    if group.refs:
        attributes["data-ref"] = clean(" ".join(group.refs))
    if group.label and not silent:
        attributes["role"] = "img"
        attributes["aria-label"] = clean(group.label)
    elif not silent:
        attributes["aria-hidden"] = "true"
    element.attribs.update(attributes)
    if group.label or group.description:
        element.add(_Titled("title", group.description or group.label))
    for mark in group.marks:
        element.add(_mark(mark))
    return element


def _mark(mark: Mark) -> _Plain:
    match mark:
        case Text():
            return _text(mark)
        case Path():
            return _Plain("path", {"d": _commands(mark.commands), **_ink(mark.ink)})
        case Rect():
            place = {"x": num(mark.x), "y": num(mark.y), "width": num(mark.width), "height": num(mark.height)}
            if mark.radius:
                place["rx"] = num(mark.radius)
            return _Plain("rect", {**place, **_ink(mark.ink)})
        case Circle():
            place = {"cx": num(mark.x), "cy": num(mark.y), "r": num(mark.r)}
            return _Plain("circle", {**place, **_ink(mark.ink)})
        case Polygon():
            points = " ".join(f"{num(x)},{num(y)}" for x, y in mark.points)
            return _Plain("polygon", {"points": points, **_ink(mark.ink)})


def _text(mark: Text) -> _Plain:
    attributes = {
        "x": num(mark.x),
        "y": num(mark.y),
        "font-size": num(mark.size),
        "fill": mark.fill,
    }
    if mark.anchor != "start":
        attributes["text-anchor"] = mark.anchor
    if mark.bold:
        attributes["font-weight"] = WEIGHT
    return _Plain("text", attributes, mark.text)


def _commands(commands: Iterable[Command]) -> str:
    parts = []
    for command in commands:
        match command:
            case Move(to=(x, y)):
                parts.append(f"M{num(x)} {num(y)}")
            case Draw(to=(x, y)):
                parts.append(f"L{num(x)} {num(y)}")
            case Bend(first=(ax, ay), second=(bx, by), to=(x, y)):
                parts.append(f"C{num(ax)} {num(ay)} {num(bx)} {num(by)} {num(x)} {num(y)}")
            case Close():
                parts.append("Z")
    return "".join(parts)


def _ink(ink: Ink) -> dict[str, str]:
    attributes = {"fill": ink.fill or "none"}
    if ink.stroke:
        attributes["stroke"] = ink.stroke
        attributes["stroke-width"] = num(ink.width)
        if ink.dash:
            attributes["stroke-dasharray"] = " ".join(num(length) for length in ink.dash)
        if ink.square:
            attributes["stroke-linecap"] = "square"
        elif ink.rounded:
            attributes["stroke-linecap"] = "round"
    return attributes


def _quoted(font: str) -> str:
    return f"'{font}'" if " " in font else font
