# SPDX-License-Identifier: MIT
"""Genogram layout in phases p1 to p5, each a pure function whose result the next one takes."""

from naastbetrokken.layout.genogram.layout import layout
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.genogram.texts import PersonText, Symbol, Texts

__all__ = ["PersonText", "Sizes", "Symbol", "Texts", "layout"]
