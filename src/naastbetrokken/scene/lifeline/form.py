# SPDX-License-Identifier: MIT
"""A life line to fill in by hand: an A4 sheet that lies, with nothing on it but the line and room to write."""

from collections.abc import Iterator
from typing import Final

from naastbetrokken.layout.lifeline.attempt import HEADS
from naastbetrokken.scene.blocks import Block, Setter
from naastbetrokken.scene.form_head import form_head
from naastbetrokken.scene.frame import TITLE_GAP, framed
from naastbetrokken.scene.lifeline.marks import arrow, dotted, word
from naastbetrokken.scene.marks import Box, Ink, Mark, Rect, polyline
from naastbetrokken.scene.paper import paper_named
from naastbetrokken.scene.scene import Caption, Group, Node, Scene, Section
from naastbetrokken.scene.words import Words

OLDEST: Final = 80
"""The line ends at this age; longer lives write on."""
LATER: Final = 170.0
"""Room at the right for what is still to come."""
SIDE: Final = 265.0
"""Room above and below the line."""
BAND: Final = 44.0
"""Height of the band for homes."""
SIZE: Final = 11.0
LINE: Final = 26.0
"""From one writing line to the next."""
WRITING: Final = 118.0
"""Height of the lines below a drawing that is filled in by half."""
COLUMN_GAP: Final = 40.0


def empty_form(setter: Setter, w: Words) -> Scene:
    """The form without anything from a dossier."""
    theme = setter.theme
    heading = w("lifeline.title.nobody")
    wide = paper_named("A4").room[0]
    end = wide - HEADS - LATER
    groups = [_line(setter, end), _words(setter, w, end), _homes(setter, w, end), _later(setter, w, end, wide - HEADS)]
    names = ("good", "hard", "homes", "later")
    sentences = tuple(w(f"lifeline.form.{name}") for name in names)
    description = w("lifeline.form.description", title=heading)
    scene = Scene(
        instrument="lifeline",
        lang=w.lang,
        title=heading,
        description=description,
        width=0.0,
        height=0.0,
        paper=theme.paper,
        fonts=theme.family,
        nodes=(
            Node(
                id="form",
                role="form",
                x=end / 2,
                y=0.0,
                width=end,
                height=2 * SIDE,
                label=heading,
                description=" ".join((description, *(f"{one};" for one in sentences))),
            ),
        ),
        labels=tuple(_captions(groups)),
        facts=(Section(heading=heading), Section(heading="", lines=(description,), items=sentences)),
    )
    head = form_head(setter, heading, "", w, wide)
    inner = Box(-HEADS, -SIDE - TITLE_GAP, wide - HEADS, SIDE + BAND + 30.0)
    return framed(scene, groups, inner, above=head, below=())


def writing_lines(setter: Setter, box: Box) -> list[Mark]:
    """Dotted lines to write on, within a box."""
    count = int(box.height // LINE)
    return [
        polyline(((box.left, y), (box.right, y)), dotted(setter.theme, 1.0, setter.theme.pale))
        for y in (box.top + LINE * (i + 1) for i in range(count))
    ]


def room_to_write(setter: Setter, w: Words, width: float) -> Block:
    """Below what is drawn already: lines for what is still missing, and for wishes."""
    half = (width - COLUMN_GAP) / 2
    groups = []
    for key, left in (("more", 0.0), ("later", half + COLUMN_GAP)):
        marks: list[Mark] = [word(w(f"lifeline.form.{key}"), (left, SIZE), SIZE, setter, bold=True)]
        marks += writing_lines(setter, Box(left, SIZE / 2, left + half, WRITING))
        groups.append(Group(role="writing", label=w(f"lifeline.form.{key}"), marks=tuple(marks)))
    return Block(groups=tuple(groups), width=width, height=WRITING)


def _line(setter: Setter, end: float) -> Group:
    """The line by decades of age, with a place to write each year."""
    theme = setter.theme
    marks: list[Mark] = [
        polyline(((0.0, 0.0), (end, 0.0)), Ink(stroke=theme.ink, width=2.0)),
        polyline(((end, 0.0), (end + LATER - 12.0, 0.0)), dotted(theme, 2.0, theme.ink)),
        arrow(end + LATER - 12.0, 0.0, 1, theme.ink),
    ]
    for age in range(0, OLDEST + 1, 5):
        x = end * age / OLDEST
        heavy = age % 10 == 0
        reach = 6.0 if heavy else 3.5
        marks.append(polyline(((x, -reach), (x, reach)), Ink(stroke=theme.ink, width=1.5 if heavy else 0.75)))
        if heavy:
            marks.append(word(str(age), (x, -11.0), SIZE, setter, anchor="middle", bold=True))
            marks.append(polyline(((x - 18.0, 24.0), (x + 18.0, 24.0)), Ink(stroke=theme.pale, width=0.75)))
    return Group(role="axis", marks=tuple(marks))


def _words(setter: Setter, w: Words, end: float) -> Group:
    """What goes where; faint lines show how high and how low."""
    heads = (("row.ages", -11.0), ("row.years", 20.0))
    marks: list[Mark] = [word(w(f"lifeline.{key}"), (-26.0, y), SIZE, setter, anchor="end") for key, y in heads]
    marks += [
        polyline(((0.0, way * SIDE), (end, way * SIDE)), dotted(setter.theme, 1.0, setter.theme.pale))
        for way in (-1, 1)
    ]
    for key, y in (("good", -SIDE + 16.0), ("hard", SIDE - 8.0)):
        marks.append(word(w(f"lifeline.form.{key}"), (0.0, y), SIZE, setter))
        marks.append(word(w(f"lifeline.row.{key}"), (-14.0, y), SIZE, setter, anchor="end"))
    return Group(role="heads", label=w("lifeline.form.good"), description=w("lifeline.form.hard"), marks=tuple(marks))


def _homes(setter: Setter, w: Words, end: float) -> Group:
    top = SIDE + 24.0
    ink = Ink(stroke=setter.theme.pale, width=0.75)
    return Group(
        role="writing",
        label=w("lifeline.form.homes"),
        marks=(
            Rect(0.0, top, end, BAND, ink=ink),
            word(w("lifeline.row.homes"), (-14.0, top + BAND / 2 + 4.0), SIZE, setter, anchor="end"),
            word(w("lifeline.form.homes"), (0.0, top - 5.0), SIZE, setter),
        ),
    )


def _later(setter: Setter, w: Words, end: float, right: float) -> Group:
    left = end + 24.0
    marks: list[Mark] = [word(w("lifeline.form.later"), (left, -SIDE + 16.0), SIZE, setter)]
    marks += writing_lines(setter, Box(left, -SIDE + 20.0, right, -20.0))
    marks += writing_lines(setter, Box(left, 10.0, right, SIDE))
    return Group(role="writing", label=w("lifeline.form.later"), marks=tuple(marks))


def _captions(groups: list[Group]) -> Iterator[Caption]:
    for group in groups:
        if group.label:
            mark = group.marks[0].box
            yield Caption(of="form", text=group.label, x=mark.left, y=mark.top, width=mark.width, height=mark.height)
