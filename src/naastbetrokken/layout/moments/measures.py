# SPDX-License-Identifier: MIT
"""Sizes of the triadic timeline in px: chosen so that three moments of ordinary length fill one sheet of A4."""

from typing import Final

TEXT: Final = 13.0
SMALL: Final = 11.0
LEADING: Final = 1.3
"""Line height in parts of the font size."""

HEADS: Final = 124.0
"""Width of the column with the heads of the rows."""
GAP: Final = 28.0
"""Between columns."""
WIDTHS: Final = (640.0, 520.0, 430.0)
"""Width of a column where there are one, two or three."""
WIDEST: Final = 720.0
"""A column is no wider than lines of words that the eye can follow."""
TALLEST: Final = 955.0
"""A strip higher than this, the line above included, gets fewer columns, so that it still fits on a sheet."""
STRIP_GAP: Final = 32.0

DISC: Final = 9.0
"""Radius of a moment's disc."""
BARE: Final = 5.0
"""Radius of a moment that is not worked out."""
SIGN: Final = 20.0
"""Room for the sign before a text."""
RAIL: Final = 11.0
"""Room for the line of a shared choice."""
BETWEEN: Final = 4.0
"""Between entries of a kind."""
GROUPS: Final = 6.0
"""Between entries of different kinds."""
CHIPS: Final = 18.0
"""Between people side by side."""
TITLE_FOOT: Final = 10.0
ROW_TOP: Final = 7.0
ROW_FOOT: Final = 9.0
WRITING: Final = 29.5
"""Between lines to write on: more than 5.5 mm on a sheet of A4."""

BEAD: Final = 132.0
"""Least width for a moment on the line above."""
BEAD_GAP: Final = 14.0
