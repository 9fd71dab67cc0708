# SPDX-License-Identifier: MIT
"""The life line's layout: dates along a ruler, good above and hard below, every label with room of its own.

Words come in as `Item` and `Home`; places go out as `Placed`. The ruler's middle line lies at y = 0 and its left end at
x = 0; y points down. No colour, no language.
"""

from naastbetrokken.layout.lifeline.axis import Axis, axis_of
from naastbetrokken.layout.lifeline.layout import layout
from naastbetrokken.layout.lifeline.result import Bar, Home, HomeSpot, Item, Label, LaneSpot, Line, Placed, Spot

__all__ = [
    "Axis",
    "Bar",
    "Home",
    "HomeSpot",
    "Item",
    "Label",
    "LaneSpot",
    "Line",
    "Placed",
    "Spot",
    "axis_of",
    "layout",
]
