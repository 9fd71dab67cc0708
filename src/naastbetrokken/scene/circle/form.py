# SPDX-License-Identifier: MIT
"""A circle to fill in by hand: room to write beside the rings, how to begin, and the questions for every name.

A computer on the table keeps people apart; pen and paper do not. What is known may be in it already, or nothing.
"""

from typing import Final

from naastbetrokken.model.wording import sentence
from naastbetrokken.queries.tie_questions import TieQuestion
from naastbetrokken.scene.blocks import Block, Setter, shifted
from naastbetrokken.scene.circle.ground import NAMES
from naastbetrokken.scene.circle.members import SECTORS
from naastbetrokken.scene.marks import Ink, Mark, Text, box_of, polyline
from naastbetrokken.scene.scene import Caption, Group, Section
from naastbetrokken.scene.words import Words

GAP: Final = 20.0
ROW: Final = 25.0
"""Room for a line of handwriting."""
COLUMNS: Final = (("name", 0.3), ("help", 0.32), ("ask", 0.38))
BETWEEN: Final = 8.0
QUESTIONS: Final = (
    TieQuestion.FREQUENCY,
    TieQuestion.INITIATIVE,
    TieQuestion.SINCE,
    TieQuestion.REASON,
    TieQuestion.VALUE,
)


def how(words: Words, client: str) -> tuple[str, ...]:
    """How to begin, step by step."""
    return tuple(words(f"circle.form.how.{step}", client=client) for step in ("names", "stance", "pace"))


def asked(words: Words) -> tuple[str, ...]:
    """The questions for every name."""
    return tuple(words(f"circle.form.ask.{question.value}") for question in QUESTIONS)


def writing(words: Words, client: str, setter: Setter, width: float, *, rows: int) -> Block:
    """Steps, questions and lines to write on, one below the other."""
    blocks = (
        _list(words("circle.form.how"), how(words, client), setter, width),
        _list(words("circle.form.ask"), asked(words), setter, width),
        _lines(words, client, setter, width, rows),
    )
    groups: list[Group] = []
    y = 0.0
    for block in blocks:
        groups += shifted(block.groups, 0, y)
        y += block.height + GAP
    return Block(groups=tuple(groups), width=width, height=y - GAP)


def _list(head: str, items: tuple[str, ...], setter: Setter, width: float) -> Block:
    theme = setter.theme
    title, _, y = setter.lines(head, theme.subhead, width, bold=True)
    groups = [Group(role="form-head", label=head, marks=tuple(title))]
    y += 4.0
    for item in items:
        marks, _, high = setter.lines(item, theme.small, width, y=y, fill=theme.soft)
        groups.append(Group(role="form", label=item, marks=tuple(marks)))
        y += high + 2.0
    return Block(groups=tuple(groups), width=width, height=y)


def _lines(words: Words, client: str, setter: Setter, width: float, rows: int) -> Block:
    theme = setter.theme
    head = words("circle.form.table")
    title, _, y = setter.lines(head, theme.subhead, width, bold=True)
    groups = [Group(role="form-head", label=head, marks=tuple(title))]
    y += 4.0
    x, deepest = 0.0, 0.0
    pen = Ink(stroke=theme.pale, width=theme.thin)
    strokes: list[Mark] = []
    for name, share in COLUMNS:
        wide = width * share - BETWEEN
        text = words(f"circle.form.table.{name}", client=client)
        marks, _, high = setter.lines(text, theme.small, wide, x=x, y=y, fill=theme.soft)
        groups.append(Group(role="form", label=text, marks=tuple(marks)))
        deepest = max(deepest, high)
        x += width * share
    for row in range(rows):
        level, x = round(y + deepest + (row + 1) * ROW, 2), 0.0
        for _, share in COLUMNS:
            strokes.append(polyline(((round(x, 2), level), (round(x + width * share - BETWEEN, 2), level)), pen))
            x += width * share
    groups.append(Group(role="write", marks=tuple(strokes)))
    return Block(groups=tuple(groups), width=width, height=y + deepest + rows * ROW + 2.0)


def captions(groups: tuple[Group, ...]) -> tuple[Caption, ...]:
    """What is printed on the form, for other programs."""
    found = []
    for group in groups:
        box = box_of(mark for mark in group.marks if isinstance(mark, Text))
        if group.role in ("form", "form-head") and box is not None:
            found.append(
                Caption(of="form", text=group.label, x=box.left, y=box.top, width=box.width, height=box.height)
            )
    return tuple(found)


def sections(words: Words, client: str) -> tuple[Section, ...]:
    """The form in words, for those who cannot see it or would rather talk."""
    pairs = [(words(f"circle.ring.{name}"), words(f"circle.ring.{name}.means")) for name in NAMES]
    rings = tuple(sentence(words("circle.legend.ring", ring=ring, means=means)) for ring, means in pairs)
    areas = tuple(sentence(words(f"circle.sector.{sector.value}")) for sector in SECTORS if sector)
    columns = tuple(sentence(words(f"circle.form.table.{name}", client=client)) for name, _ in COLUMNS)
    return (
        Section(heading=words("circle.form.how"), items=how(words, client)),
        Section(heading=words("circle.legend.rings"), items=rings),
        Section(heading=words("circle.form.sectors"), items=areas),
        Section(heading=words("circle.form.ask"), items=asked(words)),
        Section(heading=words("circle.form.table"), items=columns),
    )
