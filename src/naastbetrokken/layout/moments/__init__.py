# SPDX-License-Identifier: MIT
"""Places of the triadic timeline: a line of moments, and below it strips of columns across three lanes."""

from naastbetrokken.layout.moments.layout import layout
from naastbetrokken.layout.moments.parts import Bead, Column, Entry, Head, Parts, Sign
from naastbetrokken.layout.moments.placed import Layout, Line, PlacedBead, PlacedColumn, PlacedEntry, Rail, Strip

__all__ = [
    "Bead",
    "Column",
    "Entry",
    "Head",
    "Layout",
    "Line",
    "Parts",
    "PlacedBead",
    "PlacedColumn",
    "PlacedEntry",
    "Rail",
    "Sign",
    "Strip",
    "layout",
]
