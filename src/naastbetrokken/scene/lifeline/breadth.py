# SPDX-License-Identifier: MIT
"""How long the line is when nobody says: what an A4 sheet holds, and longer, in the proportions of the sheet, for more.

Labels cover about the same area however long the line is, so a longer line is a lower picture. Of all lengths the one
is taken at which the picture has the proportions of the sheet, since that is printed largest.
"""

from collections.abc import Iterable
from math import ceil, sqrt
from typing import Final

from naastbetrokken.scene.lifeline.story import WISH, Entry

USUAL: Final = 950.0
"""Px of the line with which everything fits an A4 sheet that lies."""
BESIDE: Final = 96.0
"""Px of the picture to the left and the right of the line."""
PROPORTION: Final = 0.686
"""Height of an A4 sheet within its margins, in parts of its width."""
AROUND: Final = 290.0
"""Px of height that labels do not take: title, ruler, ratings, legend."""
FILLED: Final = 0.6
"""How much of the room for labels they cover."""
LETTER: Final = 5.4
LINE: Final = 12.0
BREAK: Final = 105.0
ASIDE: Final = 14.0
"""Size of a letter and a line in the smallest type, where lines break, and the room beside a label."""
APART: Final = 9.5
"""Px that discs on one side take at least."""


def breadth(entries: Iterable[Entry]) -> float:
    """Px of a line on which these can stand."""
    area = 0.0
    above = below = level = 0
    for entry in entries:
        long = len(entry.title) * LETTER
        high = LINE * (1 + ceil(long / BREAK)) + 4.0
        area += (min(BREAK, max(long, 50.0)) + ASIDE) * high
        if entry.valence:
            above, below = above + (entry.valence > 0), below + (entry.valence < 0)
        elif entry.role == WISH:
            above += 1
        else:
            level += 1
    fullest = max(above, below, (above + below + level) / 2)
    whole = (AROUND + sqrt(AROUND * AROUND + 4 * PROPORTION * area / FILLED)) / (2 * PROPORTION)
    return float(round(max(USUAL, whole - BESIDE, APART * fullest)))
