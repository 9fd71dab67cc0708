# SPDX-License-Identifier: MIT
"""One card set: its words wrapped in full, at the side where it stands."""

from collections.abc import Iterator

from attrs import frozen

from naastbetrokken.layout.factors.result import Card, Rule, Sign, Words
from naastbetrokken.layout.factors.sizes import Sizes
from naastbetrokken.layout.factors.texts import CardText, Side
from naastbetrokken.layout.text import wrap
from naastbetrokken.typing import TextMeasurer

BEFORE_DETAILS = 2.0
"""Px between what is said and what is said about it."""
JOIN = " · "
"""Between parts of one line; where the line breaks, the break parts them."""


@frozen
class CardSetter:
    """Sets cards of one size.

    Attributes:
        sizes: how large everything is.
        measurer: how wide texts are.
    """

    sizes: Sizes
    measurer: TextMeasurer

    def card(self, text: CardText, y: float) -> Card:
        """The card with its upper edge at `y`."""
        return self._across(text, y) if text.side is Side.ACROSS else self._beside(text, y)

    def words(
        self,
        text: str,
        x: float,
        y: float,
        *,
        wide: float,
        size: float,
        align: str,
        small: bool = False,
        bold: bool = False,
    ) -> tuple[Words, ...]:
        """A text in lines, the first one below `y`."""
        wrapped = wrap(text, size, wide, bold=bold, measurer=self.measurer)
        step = round(size * self.sizes.leading, 2)
        return tuple(
            Words(
                x=x,
                y=y + i * step,
                text=line,
                size=size,
                width=self.measurer.width(line, size, bold=bold),
                height=step,
                align=align,
                small=small,
                bold=bold,
            )
            for i, line in enumerate(wrapped.lines)
        )

    def _beside(self, text: CardText, y: float) -> Card:
        sizes = self.sizes
        left = text.side is Side.LEFT
        x = -sizes.gap if left else sizes.gap
        lines = tuple(self._lines(text, x, y, wide=sizes.wing, align="end" if left else "start"))
        first = lines[0].height if lines else 2 * sizes.sign
        low = max([line.y + line.height for line in lines], default=y)
        rules = tuple(
            Rule(left=min(x, x + self._out(text)), right=max(x, x + self._out(text)), y=low + (i + 1) * sizes.writing)
            for i in range(text.rules)
        )
        low = max(low, y + first, *(rule.y for rule in rules))
        at = (-1 if left else 1) * (sizes.gap - sizes.sign - 8)
        signs = tuple(Sign(name=name, x=at, y=y + first / 2, reach=0.0) for name in text.signs)
        wide = max([line.width for line in lines], default=0.0) if not rules else sizes.wing
        return Card(
            id=text.id,
            kind=text.kind,
            side=text.side,
            x=x - wide if left else x,
            y=y,
            width=wide,
            height=low - y,
            words=lines,
            signs=signs,
            rules=rules,
        )

    def _out(self, text: CardText) -> float:
        """How far lines to write on reach, away from the axis."""
        return -self.sizes.wing if text.side is Side.LEFT else self.sizes.wing

    def _across(self, text: CardText, y: float) -> Card:
        sizes = self.sizes
        framed = bool(text.signs)
        inset = 8.0 if framed else 0.0
        lines = tuple(self._lines(text, 0.0, y + inset, wide=sizes.middle - 2 * sizes.pad, align="middle"))
        low = max([line.y + line.height for line in lines], default=y + inset) + inset
        wide = max([line.width for line in lines], default=0.0) + (2 * sizes.pad if framed else 0.0)
        middle = (y + low) / 2
        signs = tuple(
            Sign(name=name, x=x, y=middle, reach=x) for name, x in zip(text.signs, (-wide / 2, wide / 2), strict=False)
        )
        return Card(
            id=text.id,
            kind=text.kind,
            side=text.side,
            x=-wide / 2,
            y=y,
            width=wide,
            height=low - y,
            words=lines,
            signs=signs,
            framed=framed,
        )

    def _lines(self, text: CardText, x: float, y: float, *, wide: float, align: str) -> Iterator[Words]:
        sizes = self.sizes
        for line in self.words(text.text, x, y, wide=wide, size=sizes.name, align=align):
            yield line
            y = line.y + line.height
        y += BEFORE_DETAILS if text.text else 0.0
        size = sizes.name if text.plain else sizes.small
        for detail in text.details:
            for part in self._flown(detail, wide, size):
                for line in self.words(part, x, y, wide=wide, size=size, align=align, small=True):
                    yield line
                    y = line.y + line.height

    def _flown(self, parts: tuple[str, ...], wide: float, size: float) -> Iterator[str]:
        """As many whole parts on a line as fit; a part that is longer than a line is wrapped by itself."""
        line = ""
        for part in parts:
            longer = f"{line}{JOIN}{part}" if line else part
            if line and self.measurer.width(longer, size) > wide:
                yield line
                longer = part
            line = longer
        if line:
            yield line
