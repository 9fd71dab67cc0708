# SPDX-License-Identifier: MIT
"""A form to fill in by hand: per domain its questions in the middle and lines to write on at both sides.

Both sides have as many lines, of the same length. It fits a sheet of A4 that lies on its side.
"""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from naastbetrokken.layout.factors.result import Block, Card, FactorsLayout, Rule
from naastbetrokken.layout.factors.setting import CardSetter
from naastbetrokken.layout.factors.sizes import Sizes
from naastbetrokken.layout.factors.texts import CardText, DomainText, Side
from naastbetrokken.layout.text import EnvelopeMeasurer
from naastbetrokken.typing import TextMeasurer

WIDTH: Final = 1040.0
"""Px from the outer end of one side to that of the other: A4 on its side without its margins."""
MIDDLE: Final = 344.0
"""Width of the column with questions."""
GUTTER: Final = 14.0
LINES: Final = 3
"""Lines to write on, on each side of each domain."""
ROW_GAP: Final = 20.0


def form(
    domains: Sequence[DomainText], *, sizes: Sizes | None = None, measurer: TextMeasurer | None = None
) -> FactorsLayout:
    """Where everything on the form stands.

    Args:
        domains: what is asked: cards beside the axis become prompts with lines, those across it stand in the middle.
        sizes: type sizes, and how far lines to write on are apart.
        measurer: how wide texts are; the envelope of four common fonts when absent.
    """
    wing = (WIDTH - MIDDLE) / 2 - GUTTER
    sized = evolve(sizes or Sizes(), gap=MIDDLE / 2 + GUTTER, wing=wing, middle=MIDDLE, pad=0.0)
    setter = CardSetter(sized, measurer or EnvelopeMeasurer())
    blocks: list[Block] = []
    y = 0.0
    for domain in domains:
        blocks.append(_block(domain, y, setter))
        y = blocks[-1].bottom + ROW_GAP
    return FactorsLayout(tuple(blocks))


def _block(domain: DomainText, top: float, setter: CardSetter) -> Block:
    sizes = setter.sizes
    title = setter.words(domain.title, 0.0, top, wide=MIDDLE, size=sizes.title, align="middle", bold=True)
    y = max(line.y + line.height for line in title)
    cards: list[Card] = []
    for text in domain.cards:
        if text.side is Side.ACROSS:
            cards.append(setter.card(text, y + 2))
            y = cards[-1].y + cards[-1].height
        else:
            cards.append(_prompt(text, top, setter))
    low = max([y, *(card.y + card.height for card in cards)])
    return Block(id=domain.id, title=title, heads=(), rules=(), axis=(), cards=tuple(cards), top=top, bottom=low)


def _prompt(text: CardText, y: float, setter: CardSetter) -> Card:
    """A question with lines below it, read from left to right on either side."""
    sizes = setter.sizes
    x = -WIDTH / 2 if text.side is Side.LEFT else sizes.gap
    words = setter.words(text.text, x, y, wide=sizes.wing, size=sizes.small, align="start", small=True)
    low = max(line.y + line.height for line in words)
    rules = tuple(Rule(left=x, right=x + sizes.wing, y=low + (i + 1) * sizes.writing) for i in range(LINES))
    return Card(
        id=text.id,
        kind=text.kind,
        side=text.side,
        x=x,
        y=y,
        width=sizes.wing,
        height=rules[-1].y - y,
        words=words,
        rules=rules,
    )
