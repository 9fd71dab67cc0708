# SPDX-License-Identifier: MIT
"""Places of a factor analysis: two stacks on one axis, in steps only where a sheet of paper must be able to end."""

import itertools

from naastbetrokken.layout.factors import Card, CardKind, CardText, DomainText, FactorsLayout, Side, Sizes, layout
from naastbetrokken.layout.factors.form import WIDTH, form


class Square:
    """Every character is half as wide as it is high."""

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        return len(text) * size / 2


def factor(identifier: str, side: Side, text: str = "tekst", **more) -> CardText:
    signs = ("helps",) if side is not Side.ACROSS else ("hinders", "helps")
    return CardText(id=identifier, kind=CardKind.FACTOR, side=side, text=text, signs=signs, **more)


def placed(*cards: CardText, **sizes: float) -> FactorsLayout:
    domain = DomainText(id="d", title="Wonen", left="min", right="plus", cards=cards)
    return layout([domain], sizes=Sizes(**sizes), measurer=Square())


def by_id(found: FactorsLayout) -> dict[str, Card]:
    return {card.id: card for block in found.blocks for card in block.cards}


def test_both_sides_begin_at_one_height_and_each_goes_on_by_itself():
    cards = by_id(
        placed(
            factor("a", Side.LEFT, "lang " * 60),
            factor("b", Side.LEFT),
            factor("c", Side.RIGHT),
            factor("d", Side.RIGHT),
        )
    )
    assert cards["a"].y == cards["c"].y
    assert cards["d"].y < cards["b"].y


def test_what_stands_across_begins_below_both_sides_and_breaks_the_axis():
    found = placed(factor("a", Side.LEFT), factor("b", Side.ACROSS), factor("c", Side.RIGHT))
    cards, (block,) = by_id(found), found.blocks
    across = cards["b"]
    assert across.y > max(cards[one].y + cards[one].height for one in "ac")
    assert all(bottom <= across.y or top >= across.y + across.height for top, bottom in block.axis)


def test_details_keep_their_parts_whole_and_break_between_them():
    parts = ("beschermt", "over Els en Bas", "sinds omstreeks 2019")
    card = by_id(placed(factor("a", Side.RIGHT, details=(parts,)), wing=150.0))["a"]
    assert [line.text for line in card.words if line.small] == ["beschermt · over Els en Bas", "sinds omstreeks 2019"]


def test_a_part_that_is_longer_than_a_line_is_wrapped_and_not_cut():
    part = "een heel lange opmerking die op geen enkele regel past"
    card = by_id(placed(factor("a", Side.LEFT, details=((part,),)), wing=100.0))["a"]
    lines = [line for line in card.words if line.small]
    assert " ".join(line.text for line in lines) == part
    assert max(line.width for line in lines) <= 100.0


def test_a_domain_taller_than_a_sheet_goes_in_steps_with_a_gap_to_cut_at_each():
    cards = [factor(f"{side}{i}", side, "lang " * 40) for i in range(9) for side in (Side.LEFT, Side.RIGHT)]
    found = placed(*cards)
    (block,) = found.blocks
    steps = sorted({card.y for card in block.cards})
    assert len(steps) == len(block.axis) == 9
    assert all(low - high >= 8.0 for (_, high), (low, _) in zip(block.axis, block.axis[1:], strict=False))


def test_domains_stand_below_each_other_and_do_not_touch():
    domains = [
        DomainText(id=f"d{i}", title="Wonen", left="min", right="plus", cards=(factor(f"f{i}", Side.RIGHT),))
        for i in range(4)
    ]
    blocks = layout(domains, measurer=Square()).blocks
    assert all(above.bottom < below.top for above, below in itertools.pairwise(blocks))


def test_lines_to_write_on_are_8_mm_apart_and_equally_long_on_both_sides():
    cards = (factor("a", Side.LEFT, "min?"), factor("b", Side.RIGHT, "plus?"))
    domain = DomainText(id="d", title="Wonen", left="", right="", cards=cards)
    left, right = form([domain], measurer=Square()).blocks[0].cards
    for card in (left, right):
        assert [low.y - high.y for high, low in zip(card.rules, card.rules[1:], strict=False)] == [30.0, 30.0]
    lengths = {round(rule.right - rule.left, 6) for rule in (*left.rules, *right.rules)}
    assert len(lengths) == 1
    assert left.rules[0].left == -WIDTH / 2
    assert right.rules[0].right == WIDTH / 2
