# SPDX-License-Identifier: MIT
"""Substance problems and illnesses inside a symbol: halves, quarters, hatching, as plain geometry.

Lower half: substance problem; left half: illness; hatched: suspected; lower left quarter with its dividing line: in
recovery, or in the past. Tools differ on the quarter, so the words always stand beside the symbol too.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.model import Condition, ConditionKind, ConditionStatus
from naastbetrokken.scene.marks import Ink, Mark, Point, Polygon, polyline
from naastbetrokken.scene.shapes import chord, clipped, polygon
from naastbetrokken.scene.theme import Theme

MARKS: Final[Mapping[ConditionKind, str]] = MappingProxyType(
    {ConditionKind.SUBSTANCE: "substance", ConditionKind.MENTAL: "illness", ConditionKind.PHYSICAL: "illness"}
)
"""Which of the two marks of a genogram a kind of condition gets."""

DEGREES: Final[Mapping[ConditionStatus, str]] = MappingProxyType(
    {
        ConditionStatus.ACTIVE: "active",
        ConditionStatus.SUSPECTED: "suspected",
        ConditionStatus.RECOVERY: "recovery",
        ConditionStatus.PAST: "recovery",
    }
)
"""How a status is drawn; of several conditions of one mark the first in this order is drawn, all are written."""

HATCH: Final = 4.5
_ORDER: Final = ("active", "suspected", "recovery")


def drawn(conditions: tuple[Condition, ...]) -> dict[str, str]:
    """What is drawn for each mark ("substance", "illness"): "active", "suspected" or "recovery"."""
    found: dict[str, str] = {}
    for mark in ("substance", "illness"):
        degrees = [DEGREES[one.status] for one in conditions if MARKS[one.kind] == mark]
        if degrees:
            found[mark] = min(degrees, key=_ORDER.index)
    return found


def fills(conditions: Mapping[str, str], shape: str, centre: Point, half: float, theme: Theme) -> list[Mark]:
    """The filled, hatched and divided parts of a symbol.

    Args:
        conditions: as `drawn` gives them.
        shape: name of the outline.
        centre: middle of the outline.
        half: half the width of the outline.
        theme: colours.
    """
    x, y = centre
    whole = polygon(shape, x, y, half)
    lower, left = clipped(whole, 0, -1, -y), clipped(whole, 1, 0, x)
    halves = {"substance": lower, "illness": left}
    solid, lines = Ink(fill=theme.tint), Ink(stroke=theme.ink, width=1.0)
    marks: list[Mark] = [Polygon(halves[mark], ink=solid) for mark, degree in conditions.items() if degree == "active"]
    if "recovery" in conditions.values():
        marks.append(Polygon(clipped(left, 0, -1, -y), ink=solid))
    for mark, degree in conditions.items():
        if degree == "suspected":
            area = halves[mark]
            if set(conditions.values()) != {"suspected"}:  # what is filled already shows no hatching
                area = clipped(area, -1, 0, -x) if mark == "substance" else clipped(area, 0, 1, y)
            marks += [polyline(ends, lines) for ends in hatching(area)]
        if degree in ("recovery", "suspected"):
            divider = chord(whole, 0, 1, y) if mark == "substance" else chord(whole, 1, 0, x)
            marks += over(divider, lines, theme) if divider else []
    return marks


def over(ends: tuple[Point, Point], ink: Ink, theme: Theme) -> list[Mark]:
    """A stroke that may run over a fill, with paper on either side of it where the theme wants that."""
    ground = Ink(stroke=theme.paper, width=ink.width + 2 * theme.halo)
    return [*([polyline(ends, ground)] if theme.halo else []), polyline(ends, ink)]


def hatching(area: tuple[Point, ...], pitch: float = HATCH) -> list[tuple[Point, Point]]:
    """Strokes at 45 degrees over a convex polygon."""
    sums = [x + y for x, y in area]
    step = pitch * 2**0.5
    first = min(sums) + step / 2
    count = int((max(sums) - first) // step) + 1
    ends = [chord(area, 1, 1, first + i * step) for i in range(count)]
    return [pair for pair in ends if pair is not None]
