# SPDX-License-Identifier: MIT
"""Phase 4: the strokes. Every joint has a track of its own; lines of different joints never touch."""

from naastbetrokken.layout.genogram.p4_routing.anchoring import anchoring
from naastbetrokken.layout.genogram.p4_routing.routing import Routed, route

__all__ = ["Routed", "anchoring", "route"]
