# SPDX-License-Identifier: MIT
"""Stubs: where somebody's family goes on outside the drawing, and for how many people. A number, never a line."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from naastbetrokken.layout.result import Label, LabelKind, Layout
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.marks import Ink, Mark, Rect, Text
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_facts import stub_line
from naastbetrokken.scene.scene import Group, Section, Told
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer

PAD: Final = 1.0
"""How far the frame of a stub reaches past its words, which are measured with room: less than a household's frame."""
RADIUS: Final = 6.0
CODE: Final = "left_out"


def note(people: People) -> tuple[Told, ...]:
    """That not everybody is drawn, if so."""
    total = sum(people.left_out.values()) + people.apart
    if not total:
        return ()
    says = [people.words.count("left_out.note", total)]
    if people.left_out:
        says.append(people.words("left_out.where"))
    if people.apart and people.left_out:
        says.append(people.words.count("left_out.among", people.apart))
    return (Told(code=CODE, message=" ".join(says), refs=_places(people)),)


def sections(people: People) -> Iterator[Section]:
    """Who is not drawn, person by person of those who are; nothing if everybody is."""
    items = [
        people.words.count("left_out.at", people.left_out[place], name=people.name(place)) for place in _places(people)
    ]
    if people.apart:
        items.append(people.words.count("left_out.apart", people.apart))
    if items:
        yield Section(heading=people.words("outline.left_out"), items=tuple(items))


def stubs(people: People, layout: Layout, setter: Setter) -> list[Group]:
    """A frame around the number below somebody's name, so that it reads as a mark and not as a fact about them."""
    made = []
    for label in layout.labels:
        words = stub_line(people, label.of) if label.kind is LabelKind.FACTS else ""
        if words:
            made.append(Group(role="stub", refs=(label.of,), marks=(_frame(label, words, setter),)))
    return made


def with_stub(people: People, parts: Sequence[Part], theme: Theme, measurer: TextMeasurer) -> tuple[Part, ...]:
    """The legend, its first part (the people) with what a stub means if there are any."""
    if not people.left_out or not parts:
        return tuple(parts)
    size = theme.small
    wide = measurer.width("+3", size)
    text = Text(x=0, y=0.36 * size, text="+3", size=size, width=wide, anchor="middle", fill=theme.soft)
    entry = Entry(marks=(_pill(0, 0, wide, size + 3, theme), text), text=people.words("legend.left_out"))
    return (evolve(parts[0], entries=(*parts[0].entries, entry)), *parts[1:])


def _places(people: People) -> tuple[str, ...]:
    return tuple(sorted(people.left_out, key=people.families.order.__getitem__))


def _frame(label: Label, words: str, setter: Setter) -> Mark:
    """The frame around the last lines of a label, those that hold the words."""
    count = 1
    while count < len(label.lines) and len(_letters(label.lines[-count:])) < len(_letters((words,))):
        count += 1
    step = label.height / len(label.lines)
    wide = max(setter.measurer.width(line, label.size) for line in label.lines[-count:])
    high = count * step
    return _pill(label.x + label.width / 2, label.y + label.height - high / 2, wide, high, setter.theme)


def _letters(lines: tuple[str, ...]) -> str:
    return "".join("".join(lines).split())


def _pill(x: float, y: float, wide: float, high: float, theme: Theme) -> Mark:
    ink = Ink(stroke=theme.soft, width=theme.thin)
    return Rect(x - wide / 2 - PAD, y - high / 2, wide + 2 * PAD, high, RADIUS, ink=ink)
