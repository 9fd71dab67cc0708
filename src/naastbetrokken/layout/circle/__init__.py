# SPDX-License-Identifier: MIT
"""Where everybody stands in a circle diagram: in the ring and the sector that the client chose."""

from naastbetrokken.layout.circle.circle import circle
from naastbetrokken.layout.circle.plan import CircleLayout, Member, Part, Sizes, Spot, Wedge, towards
from naastbetrokken.layout.circle.readback import faults

__all__ = ["CircleLayout", "Member", "Part", "Sizes", "Spot", "Wedge", "circle", "faults", "towards"]
