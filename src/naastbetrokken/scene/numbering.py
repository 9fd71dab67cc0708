# SPDX-License-Identifier: MIT
"""Numbers as in a pedigree: roman ones for generations from the top, arabic ones for people from left to right."""

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import field, frozen

from naastbetrokken.layout.result import Layout, NodeRole
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.marks import Box, Text
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Group, Section

ROMAN: Final = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
LEFT_OF: Final = 20.0
"""How far the generations' numbers stand from the drawing."""


@frozen(kw_only=True)
class Numbering:
    """The numbers in one drawing.

    Attributes:
        rows: height of every numbered generation, from the top.
        persons: generation and number by person id, both from 1.
    """

    rows: tuple[float, ...] = ()
    persons: Mapping[str, tuple[int, int]] = field(factory=dict)

    def number(self, person: str) -> str:
        """The number within the generation; empty for somebody who has none."""
        return str(self.persons[person][1]) if person in self.persons else ""

    def name(self, person: str) -> str:
        """Generation and number: "II-3"; empty for somebody who has none."""
        return f"{roman(self.persons[person][0])}-{self.persons[person][1]}" if person in self.persons else ""


def numbering(people: People, layout: Layout) -> Numbering:
    """Numbers for everybody who has family in the drawing."""
    kin = people.families
    nodes = [
        node
        for node in layout.nodes
        if node.role is NodeRole.PERSON and (node.id in kin.of_partner or node.id in kin.of_child)
    ]
    rows = sorted({node.y for node in nodes})
    persons: dict[str, tuple[int, int]] = {}
    for generation, y in enumerate(rows, start=1):
        row = sorted((node.x, node.id) for node in nodes if node.y == y)
        persons |= {one: (generation, number) for number, (_, one) in enumerate(row, start=1)}
    return Numbering(rows=tuple(rows), persons=persons)


def generations(numbers: Numbering, box: Box, setter: Setter) -> list[Group]:
    """The numbers of the generations at the left of what is drawn."""
    size = setter.theme.subhead
    made = []
    for generation, y in enumerate(numbers.rows, start=1):
        text = roman(generation)
        width = setter.measurer.width(text, size, bold=True)
        mark = Text(
            x=box.left - LEFT_OF,
            y=y + 0.36 * size,
            text=text,
            size=size,
            width=width,
            anchor="end",
            bold=True,
            fill=setter.theme.soft,
        )
        made.append(Group(role="generation", label=text, marks=(mark,)))
    return made


def sections(people: People, numbers: Numbering) -> Iterator[Section]:
    """Who has which number; nothing if nobody has one."""
    ordered = sorted(numbers.persons, key=numbers.persons.__getitem__)
    if ordered:
        items = tuple(f"{numbers.name(one)}: {people.full(one)}" for one in ordered)
        yield Section(heading=people.words("outline.numbers"), items=items)


def roman(number: int) -> str:
    """A number from 1 in roman digits."""
    text = ""
    for value, digits in ROMAN:
        while number >= value:
            text, number = text + digits, number - value
    return text
