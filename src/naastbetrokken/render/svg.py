# SPDX-License-Identifier: MIT
"""A scene as SVG: one element a mark, literal presentation attributes, nothing that runs or loads.

svgwrite makes the outermost element. It escapes what it is given but checks little: it passes on control characters,
writes numbers as they come and counts ids for the whole process. So every text goes through `clean`, every number
through `num`, and every id is our own. Its validator is off, because it refuses `role`, `aria-*` and `data-*`.
"""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from attrs import field, frozen
from svgwrite import Drawing

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
            "font-family": ", ".join(_family(font) for font in scene.fonts),
        }
    )
    facts = " ".join(line for part in scene.facts for line in (part.heading, *part.lines, *part.items) if line)
    writer, said = _Writer(), facts if whole else scene.description
    inside = [
        _element("title", f' id="{prefix}-title"', _words(scene.title)),
        _element("desc", f' id="{prefix}-desc"', _words(said)),
        _element("rect", f' fill="{_quoted(scene.paper)}" height="{size[1]}" width="{size[0]}"'),
    ]
    inside += [writer.group(group, silent=whole) for group in scene.groups]
    attributes = "".join([f' {name}="{_quoted(value)}"' for name, value in drawing.get_xml().items()])
    return _element("svg", attributes, "".join(inside))


def _element(name: str, attributes: str, inside: str = "") -> str:
    """An element as text; its attributes begin with a space, and what is inside is written already."""
    return f"<{name}{attributes}>{inside}</{name}>" if inside else f"<{name}{attributes} />"


def _quoted(value: str) -> str:
    """A value as it stands between quotes."""
    return "".join([QUOTED.get(char, char) for char in value]) if RESERVED.search(value) else value


def _words(text: str) -> str:
    """A text as it stands between tags."""
    text = clean(text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") if RESERVED.search(text) else text


class _Numbers(dict[float, str]):
    """The text of every number of one drawing; most places occur more than once."""

    def __missing__(self, value: float) -> str:
        """The text of a number that is new here."""
        text = self[value] = num(value)
        return text


class _Inks(dict[Ink, tuple[str, str]]):
    """The attributes of every ink of one drawing; there are only a few."""

    def __missing__(self, ink: Ink) -> tuple[str, str]:
        """The fill and the stroke of an ink that is new here."""
        attributes = self[ink] = (_quoted(ink.fill or "none"), _stroke(ink))
        return attributes


@frozen
class _Writer:
    """Writes marks, and remembers how it wrote numbers and inks.

    svgwrite's own object for every mark, and the element that it makes of that, would take ten times as long as the
    text. Attributes are in the order of their names, as all of svgwrite's are.
    """

    number: _Numbers = field(factory=_Numbers)
    inks: _Inks = field(factory=_Inks)

    def group(self, group: Group, *, silent: bool) -> str:
        """A group with what it is, whom it is about and what it is called."""
        called = "" if silent else ' aria-hidden="true"'
        named = bool(group.label) and not silent
        if named:
            called = f' aria-label="{_quoted(clean(group.label))}"'
        refs = f' data-ref="{_quoted(clean(" ".join(group.refs)))}"' if group.refs else ""
        image = ' role="img"' if named else ""
        attributes = f'{called}{refs} data-role="{_quoted(clean(group.role))}"{image}'
        said = group.description or group.label
        title = _element("title", "", _words(said)) if said else ""
        return _element("g", attributes, title + "".join([self._mark(mark) for mark in group.marks]))

    def _mark(self, mark: Mark) -> str:
        if isinstance(mark, Text):
            return self._text(mark)
        number, (fill, stroke) = self.number, self.inks[mark.ink]
        match mark:
            case Path():
                return f'<path d="{self._commands(mark.commands)}" fill="{fill}"{stroke} />'
            case Rect():
                size = f'height="{number[mark.height]}"'
                size += f' rx="{number[mark.radius]}"' if mark.radius else ""
                place = f'width="{number[mark.width]}" x="{number[mark.x]}" y="{number[mark.y]}"'
                return f'<rect fill="{fill}" {size}{stroke} {place} />'
            case Circle():
                centre = f'cx="{number[mark.x]}" cy="{number[mark.y]}"'
                return f'<circle {centre} fill="{fill}" r="{number[mark.r]}"{stroke} />'
            case Polygon():
                points = " ".join([f"{number[x]},{number[y]}" for x, y in mark.points])
                return f'<polygon fill="{fill}" points="{points}"{stroke} />'

    def _text(self, mark: Text) -> str:
        number = self.number
        weight = f' font-weight="{WEIGHT}"' if mark.bold else ""
        anchor = "" if mark.anchor == "start" else f' text-anchor="{_quoted(mark.anchor)}"'
        size, x, y = number[mark.size], number[mark.x], number[mark.y]
        attributes = f' fill="{_quoted(mark.fill)}" font-size="{size}"{weight}{anchor} x="{x}" y="{y}"'
        return _element("text", attributes, _words(mark.text))

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


def _stroke(ink: Ink) -> str:
    """The attributes of an ink beside its fill."""
    if not ink.stroke:
        return ""
    dash = f' stroke-dasharray="{" ".join(num(length) for length in ink.dash)}"' if ink.dash else ""
    cap = "square" if ink.square else "round" if ink.rounded else ""
    end = f' stroke-linecap="{cap}"' if cap else ""
    return f' stroke="{_quoted(ink.stroke)}"{dash}{end} stroke-width="{num(ink.width)}"'


def _family(font: str) -> str:
    return f"'{font}'" if " " in font else font
