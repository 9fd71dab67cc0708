# SPDX-License-Identifier: MIT
"""The measured text of a union, and how it stands above its line."""

from collections.abc import Mapping

from attrs import evolve, frozen

from naastbetrokken.layout.genogram.boxes import Box
from naastbetrokken.layout.genogram.form import Forms, Shape
from naastbetrokken.layout.genogram.sizes import Sizes

ABOVE_LINE = 8.0
"""How far a union's text keeps from its line, clear of the slashes of a parting."""


@frozen(kw_only=True)
class UnionText:
    """The measured text of a union.

    Attributes:
        lines: the text.
        width: width of the widest line.
        lift: how much higher it stands because another union's text is below it, and because its line lies higher
            than the middle of the row.
    """

    lines: tuple[str, ...]
    width: float
    lift: float = 0.0

    def height(self, sizes: Sizes) -> float:
        """Height of all lines."""
        return len(self.lines) * sizes.fact_line

    def top(self, sizes: Sizes) -> float:
        """How far the text reaches above the middle of the row."""
        return ABOVE_LINE + self.lift + self.height(sizes)

    def tall(self, sizes: Sizes) -> bool:
        """Whether the text reaches as high as the dates above the symbols beside it."""
        return self.top(sizes) > sizes.half

    def beside(self, box: Box, side: int, sizes: Sizes, *, partner: Box | None = None) -> float:
        """How far a symbol, its dates and the frame of its household reach towards this text.

        Args:
            box: the symbol.
            side: 1 for a text to the right, -1 to the left.
            sizes: the numbers.
            partner: the symbol at the other end of the text; whoever lives there too needs no frame between.
        """
        if box.homes and (partner is None or box.homes.isdisjoint(partner.homes)):
            return box.reach + sizes.clear / 2
        shoulder = box.shoulder[side > 0]
        return max(box.half, shoulder + box.play if shoulder and self.tall(sizes) else 0.0)


def stacked(formed: Forms, texts: Mapping[int, UnionText], sizes: Sizes) -> dict[int, UnionText]:
    """The texts, with those of two unions of the same two people one above the other, over the upper line."""
    result = dict(texts)
    piled: dict[tuple[int, int], float] = {}
    for form in sorted(formed.forms, key=lambda one: (one.dy, one.joint)):
        if form.joint not in texts:
            continue
        if form.shape is Shape.STRAIGHT:
            pair = (form.left, form.right)
            lift = piled.setdefault(pair, -form.dy)
            piled[pair] = lift + texts[form.joint].height(sizes)
        else:
            lift = -next((formed.risers[end].dy for end in form.ends if end >= 0 and formed.risers[end].label), 0.0)
        result[form.joint] = evolve(texts[form.joint], lift=lift)
    return result
