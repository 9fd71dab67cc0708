# SPDX-License-Identifier: MIT
"""The factor analysis as an empty form on one sheet of A4: the five domains, their questions, and room to write."""

from typing import Final

from attrs import evolve

from naastbetrokken.layout.factors import Block, CardKind, CardText, DomainText, Side, Sizes
from naastbetrokken.layout.factors.form import GUTTER, MIDDLE, WIDTH, form
from naastbetrokken.layout.text import EnvelopeMeasurer, clean
from naastbetrokken.model import FactorDirection
from naastbetrokken.queries.factors import ALWAYS, SIDES, FactorDomain
from naastbetrokken.scene.blocks import Setter, shifted
from naastbetrokken.scene.factors.picture import Drawer, captions
from naastbetrokken.scene.factors.signs import sign
from naastbetrokken.scene.factors.texts import DomainSaid, Said, domain_title, opening_questions, side_question
from naastbetrokken.scene.form_head import form_head
from naastbetrokken.scene.marks import Rect
from naastbetrokken.scene.paper import paper_named
from naastbetrokken.scene.scene import Group, Scene, Section
from naastbetrokken.scene.theme import Theme, theme_named
from naastbetrokken.scene.words import Words, words
from naastbetrokken.typing import TextMeasurer

PAD: Final = 5.0
"""Px between the frame of a domain and its name."""
HEAD_GAP: Final = 8.0
SIDE_OF: Final = {FactorDirection.HINDERS: Side.LEFT, FactorDirection.HELPS: Side.RIGHT}


def empty_factors(
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    title: str | None = None,
    measurer: TextMeasurer | None = None,
) -> Scene:
    """The empty form, as large as a sheet of A4 that lies on its side.

    Args:
        lang: language of the words.
        theme: name of the look, or a look.
        title: another title.
        measurer: how wide texts are; the envelope of four common fonts when absent.

    Raises:
        UsageError: if there is no such language or theme.
    """
    look, said_in = theme_named(theme), words(lang)
    setter = Setter(look, measurer or EnvelopeMeasurer())
    sizes = Sizes(name=look.small, small=look.small, title=look.name)
    said = [_domain(said_in, FactorDomain(domain=domain), number) for number, domain in enumerate(ALWAYS, start=1)]
    placed = form([one.text for one in said], sizes=sizes, measurer=setter.measurer)
    drawer = Drawer(setter, sizes)
    pairs = list(zip(said, placed.blocks, strict=True))
    sheet = paper_named("A4")
    heading = said_in("factors.title.nobody") if title is None else clean(title)
    reading = said_in("factors.form.reading")
    head = form_head(setter, heading, reading, said_in, WIDTH)
    heads = _side_heads(said_in, setter)
    top = sheet.margin + head.height + 2 * HEAD_GAP
    low = top + setter.theme.name * 1.3 + HEAD_GAP
    middle = sheet.width / 2
    groups = [
        *shifted(head.groups, middle - WIDTH / 2, sheet.margin),
        *shifted(heads, middle, top),
        *shifted([_body(block, look) for _, block in pairs], middle, low),
        *shifted([group for domain, block in pairs for group in drawer.block(domain, block)], middle, low),
    ]
    labels = [label for domain, block in pairs for label in captions(domain, block)]
    sections = [
        Section(heading=domain.text.title, items=tuple(card.sentence for card in domain.cards)) for domain in said
    ]
    return Scene(
        instrument="factors",
        lang=lang,
        title=heading,
        description=said_in("factors.description", title=heading, domains=said_in.count("factors.domains", len(said))),
        width=round(sheet.width, 2),
        height=round(sheet.height, 2),
        paper=look.paper,
        fonts=look.family,
        groups=tuple(groups),
        labels=tuple(evolve(label, x=round(label.x + middle, 2), y=round(label.y + low, 2)) for label in labels),
        facts=(Section(heading=heading, lines=(reading,)), *sections),
    )


def _domain(said_in: Words, domain: FactorDomain, number: int) -> DomainSaid:
    questions = opening_questions(said_in, domain.domain)
    together = " ".join(questions)
    name = f"domain-{number}"
    middle = CardText(
        id=f"{name}-questions",
        kind=CardKind.OPENING,
        side=Side.ACROSS,
        details=tuple((one,) for one in questions),
        plain=True,
    )
    cards = [_side(said_in, domain, name, side) for side in SIDES]
    cards.append(Said(card=middle, label=together, sentence=said_in("factors.said.ask", what=together)))
    text = DomainText(
        id=name, title=domain_title(said_in, domain), left="", right="", cards=tuple(said.card for said in cards)
    )
    return DomainSaid(text=text, cards=tuple(cards))


def _side(said_in: Words, domain: FactorDomain, name: str, side: FactorDirection) -> Said:
    question = side_question(said_in, domain.domain, side)
    card = CardText(id=f"{name}-{side.value}", kind=CardKind.QUESTION, side=SIDE_OF[side], text=question)
    return Said(card=card, label=question, sentence=said_in(f"factors.said.ask.{side.value}", what=question))


def _side_heads(said_in: Words, setter: Setter) -> list[Group]:
    """The heads of both sides with their signs, at the outer ends of the lines below them."""
    theme = setter.theme
    groups = []
    for side, x in ((FactorDirection.HINDERS, -WIDTH / 2), (FactorDirection.HELPS, MIDDLE / 2 + GUTTER)):
        text = said_in(f"factors.{side.value}")
        lines, _, high = setter.lines(text, theme.name, WIDTH / 3, x=x + 24, bold=True)
        marks = sign(side.value, x + 8.0, high / 2, 8.0, theme=theme, measurer=setter.measurer)
        groups.append(Group(role="side", label=text, marks=(*marks, *lines)))
    return groups


def _body(block: Block, theme: Theme) -> Group:
    """The frame around the name and the questions of a domain, between its two wings."""
    ink = theme.stroke(theme.pale, theme.thin)
    frame = Rect(-MIDDLE / 2, block.top - PAD, MIDDLE, block.bottom - block.top + PAD, 6.0, ink=ink)
    return Group(role="body", refs=(block.id,), marks=(frame,))
