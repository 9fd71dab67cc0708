# SPDX-License-Identifier: MIT
"""A factor analysis laid out: domains one below the other on one axis, both sides from the same height.

Each side is a stack of its own, so that nothing seems to belong to what happens to stand across from it. Only in a
domain that is taller than a sheet of paper do both sides go in steps, so that there is somewhere to cut.
"""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from attrs import frozen

from naastbetrokken.layout.factors.result import Block, Card, FactorsLayout, Rule, Words
from naastbetrokken.layout.factors.setting import CardSetter
from naastbetrokken.layout.factors.sizes import Sizes
from naastbetrokken.layout.factors.texts import CardText, DomainText, Side
from naastbetrokken.layout.text import RememberingMeasurer
from naastbetrokken.typing import TextMeasurer

TALL: Final = 640.0
"""Height of a domain from which on both sides go in steps."""
AXIS_GAP: Final = 6.0
"""Px that the axis keeps from words across it."""
STUB: Final = 8.0
"""A piece of the axis that is no longer than this is left out."""
RULE_GAP: Final = 12.0
Piece = tuple[float, float]
"""Upper and lower end of a piece of the axis."""


def layout(
    domains: Sequence[DomainText], *, sizes: Sizes | None = None, measurer: TextMeasurer | None = None
) -> FactorsLayout:
    """Where everything stands.

    Args:
        domains: what there is to place.
        sizes: how large and how far apart.
        measurer: how wide texts are; the envelope of four common fonts when absent.
    """
    sized = sizes or Sizes()
    setter = _BlockSetter(sized, CardSetter(sized, RememberingMeasurer.of(measurer)))
    blocks: list[Block] = []
    y = 0.0
    for domain in domains:
        blocks.append(setter.block(domain, y))
        y = blocks[-1].bottom + sized.block
    return FactorsLayout(tuple(blocks))


@frozen
class _BlockSetter:
    """Sets one domain."""

    sizes: Sizes
    cards: CardSetter

    def block(self, domain: DomainText, top: float) -> Block:
        sizes = self.sizes
        edge = sizes.gap + sizes.wing
        title = self.cards.words(domain.title, 0.0, top, wide=sizes.wing, size=sizes.title, align="middle", bold=True)
        heads = (
            *self.cards.words(
                domain.left, -edge, top, wide=sizes.wing / 3, size=sizes.small, align="start", small=True
            ),
            *self.cards.words(domain.right, edge, top, wide=sizes.wing / 3, size=sizes.small, align="end", small=True),
        )
        low = max(line.y + line.height for line in (*title, *heads))
        first = low + sizes.head
        placed, steps = self._sides(domain.cards, first)
        y = max([card.y + card.height for card in placed], default=first - sizes.card)
        for text in domain.cards:
            if text.side is Side.ACROSS:
                placed.append(self.cards.card(text, y + sizes.card))
                y = placed[-1].y + placed[-1].height
        return Block(
            id=domain.id,
            title=title,
            heads=heads,
            rules=self._parting(title, heads),
            axis=tuple(steps) or _axis(placed, low + AXIS_GAP / 2, y),
            cards=tuple(placed),
            top=top,
            bottom=y,
        )

    def _sides(self, texts: Sequence[CardText], top: float) -> tuple[list[Card], list[Piece]]:
        """The cards beside the axis; where they go in steps, the piece of the axis at each step."""
        sides = [[text for text in texts if text.side is side] for side in (Side.LEFT, Side.RIGHT)]
        stacked = [card for stack in sides for card in self._stack(stack, top)]
        if max([card.y + card.height for card in stacked], default=top) - top <= TALL:
            return stacked, []
        stepped: list[Card] = []
        steps: list[Piece] = []
        for pair in zip_longest(*sides):
            made = [self.cards.card(text, top) for text in pair if text is not None]
            stepped += made
            steps.append((top, max(card.y + card.height for card in made)))
            top = steps[-1][1] + self.sizes.card
        return stepped, steps

    def _stack(self, texts: Sequence[CardText], y: float) -> list[Card]:
        stack = []
        for text in texts:
            stack.append(self.cards.card(text, y))
            y += stack[-1].height + self.sizes.card
        return stack

    def _parting(self, title: Sequence[Words], heads: Sequence[Words]) -> tuple[Rule, ...]:
        """The lines between the heads of the sides and the name of the domain."""
        edge = self.sizes.gap + self.sizes.wing
        half = max(line.width for line in title) / 2 + RULE_GAP
        left = -edge + max([line.width for line in heads if line.align == "start"], default=-RULE_GAP) + RULE_GAP
        right = edge - max([line.width for line in heads if line.align == "end"], default=-RULE_GAP) - RULE_GAP
        y = title[0].y + title[0].height / 2
        return (Rule(left=left, right=-half, y=y), Rule(left=half, right=right, y=y))


def _axis(cards: Sequence[Card], top: float, bottom: float) -> tuple[Piece, ...]:
    """The pieces of the axis around the cards that stand across it; in a tall domain only the piece above them."""
    pieces = []
    tall = bottom - top > TALL
    for card in sorted((card for card in cards if card.side is Side.ACROSS), key=lambda card: card.y):
        gap = AXIS_GAP if tall or not card.framed else 0.0
        if card.y - gap - top > STUB:
            pieces.append((top, card.y - gap))
        top = card.y + card.height + gap
    if bottom > top:
        pieces.append((top, bottom))
    return tuple(pieces[:1]) if tall else tuple(pieces)
