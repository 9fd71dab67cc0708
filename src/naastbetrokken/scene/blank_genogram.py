# SPDX-License-Identifier: MIT
"""An empty genogram to draw on by hand: a row for each generation, and all symbols as the library draws them."""

from typing import Final

from naastbetrokken.layout.text import EnvelopeMeasurer, clean
from naastbetrokken.model import BondKind, Dossier
from naastbetrokken.scene.blocks import Block, Setter, shifted
from naastbetrokken.scene.bonds import LOOKS
from naastbetrokken.scene.form_head import form_head
from naastbetrokken.scene.legend import legend
from naastbetrokken.scene.legend_set import legend_block
from naastbetrokken.scene.lines import Seen
from naastbetrokken.scene.marks import Ink, Mark, box_of, polyline
from naastbetrokken.scene.paper import paper_named
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Caption, Group, Scene, Section
from naastbetrokken.scene.styles import style_named
from naastbetrokken.scene.symbol_marks import Look
from naastbetrokken.scene.theme import Theme, theme_named
from naastbetrokken.typing import TextMeasurer

WIDTH: Final = 1040.0
"""Px between the margins of a sheet of A4 on its side."""
ROWS: Final = ("grandparents", "parents", "client", "children")
GAP: Final = 14.0
HINT: Final = 132.0
"""Width of the names of the rows."""
DASH: Final = (2.0, 5.0)
KINDS: Final = ("man", "woman", "nonbinary", "pet")
"""Those whose symbols most families need; all of them would leave too little room to draw."""
BONDS: Final = (BondKind.CLOSE, BondKind.DISTANT, BondKind.HOSTILE, BondKind.CUTOFF)


def empty_genogram(
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    style: str = "mcgoldrick",
    title: str | None = None,
    measurer: TextMeasurer | None = None,
) -> Scene:
    """The empty genogram, as large as a sheet of A4 that lies on its side.

    Args:
        lang: language of the words.
        theme: name of the look, or a look.
        style: name of the tradition of symbols.
        title: another title.
        measurer: how wide texts are; the envelope of four common fonts when absent.

    Raises:
        UsageError: if there is no such language, theme or style.
    """
    look = theme_named(theme)
    setter = Setter(look, measurer or EnvelopeMeasurer())
    people = People.of(Dossier.trusted(), lang=lang)
    words = people.words
    sheet = paper_named("A4")
    heading = words("title.genogram.nobody") if title is None else clean(title)
    reading = words("form.genogram.reading")
    left = round((sheet.width - WIDTH) / 2, 2)
    head = form_head(setter, heading, reading, words, WIDTH)
    signs = _signs(people, setter, style)
    top = sheet.margin + head.height + GAP
    foot = sheet.height - sheet.margin - signs.height
    rows = _rows(people, setter, foot - GAP - top)
    placed = shifted(rows.groups, left, top)
    return Scene(
        instrument="genogram",
        lang=lang,
        title=heading,
        description=f"{heading}. {reading}",
        width=round(sheet.width, 2),
        height=round(sheet.height, 2),
        paper=look.paper,
        fonts=look.family,
        groups=(*shifted(head.groups, left, sheet.margin), *placed, *shifted(signs.groups, left, foot)),
        labels=tuple(_caption(group) for group in placed if group.label),
        facts=(
            Section(heading=heading, lines=(reading,)),
            Section(heading="", items=tuple(group.label for group in placed if group.label)),
        ),
    )


def _rows(people: People, setter: Setter, height: float) -> Block:
    """A strip for each generation, parted by dotted lines, with its name at the left."""
    theme, high = setter.theme, height / len(ROWS)
    groups = []
    for number, row in enumerate(ROWS):
        y = round(number * high, 2)
        name, hint = people.words(f"form.row.{row}"), people.words(f"form.row.{row}.hint")
        bold, _, used = setter.lines(name, theme.small, HINT, y=y + 8, bold=True)
        soft, _, _ = setter.lines(hint, theme.small, HINT, y=y + 8 + used, fill=theme.soft)
        groups.append(Group(role="generation", label=f"{name}: {hint}.", marks=(*bold, *soft)))
        ink = Ink(stroke=theme.pale, width=theme.thin, dash=DASH, rounded=True)
        marks: list[Mark] = [polyline(((0.0, y), (WIDTH, y)), ink)]
        if number == len(ROWS) - 1:
            marks.append(polyline(((0.0, height), (WIDTH, height)), ink))
        groups.append(Group(role="row", marks=tuple(marks)))
    return Block(groups=tuple(groups), width=WIDTH, height=height)


def _signs(people: People, setter: Setter, style: str) -> Block:
    """The legend of everything that a family is likely to need."""
    own = style_named(style)
    looks = [Look(kind=kind) for kind in KINDS]
    looks += [Look(kind="man", client=True), Look(kind="man", deceased=True)]
    looks += [
        Look(kind="man", conditions={mark: degree})
        for mark, degree in (("substance", "active"), ("substance", "recovery"), ("illness", "active"))
    ]
    seen = Seen(
        unions=("marriage", "cohabitation"),
        endings=("separation", "divorce"),
        descents=("adoptive", "foster", "step"),
        twins=("twins", "identical"),
        bonds=tuple((people.words(f"bond.{kind.value}"), LOOKS[kind]) for kind in BONDS),
    )
    parts = legend(people, looks, seen, style=own, theme=setter.theme, measurer=setter.measurer)
    return legend_block(setter, parts, WIDTH)


def _caption(group: Group) -> Caption:
    box = box_of(group.marks)
    x, y, width, height = (round(edge, 2) for edge in (box.left, box.top, box.width, box.height)) if box else (0.0,) * 4
    return Caption(of=group.role, text=group.label, x=x, y=y, width=width, height=height)
