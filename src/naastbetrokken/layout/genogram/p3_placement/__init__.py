# SPDX-License-Identifier: MIT
"""Phase 3: where on its row everybody stands."""

from naastbetrokken.layout.genogram.p3_placement.anchors import Anchor, anchors
from naastbetrokken.layout.genogram.p3_placement.earlier import Earlier, earlier
from naastbetrokken.layout.genogram.p3_placement.placement import place

__all__ = ["Anchor", "Earlier", "anchors", "earlier", "place"]
