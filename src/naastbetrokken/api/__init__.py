# SPDX-License-Identifier: MIT
"""The front door: each function calls the stages in order and decides nothing itself.

Everything is imported where it is used, so that asking for one function loads only what that function needs.
"""

from naastbetrokken.api.asked import day
from naastbetrokken.api.drawing import draw, draw_sheets
from naastbetrokken.api.files import dump, dumps, load, loads
from naastbetrokken.api.offered import formats, instruments, options, renderers
from naastbetrokken.api.questions import check, relation

__all__ = [
    "check",
    "day",
    "draw",
    "draw_sheets",
    "dump",
    "dumps",
    "formats",
    "instruments",
    "load",
    "loads",
    "options",
    "relation",
    "renderers",
]
