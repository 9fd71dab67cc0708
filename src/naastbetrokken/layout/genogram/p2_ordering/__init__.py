# SPDX-License-Identifier: MIT
"""Phase 2: who stands where in a row."""

from naastbetrokken.layout.genogram.p2_ordering.ordering import order

__all__ = ["order"]
