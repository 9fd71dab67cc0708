# SPDX-License-Identifier: MIT
"""English of the help table and of the life line as a table. Keys begin with "tables."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Help table
        "tables.help.title": "Help table of {name}",
        "tables.help.title.nobody": "Help table",
        "tables.help.about": "This is how {client} told it. An empty cell has not been filled in yet.",
        "tables.help.form": "The empty cells are to be filled in together.",
        "tables.help.help": "Who helps with what",
        "tables.help.name": "Name",
        "tables.help.gives": "Gives help in the form of",
        "tables.help.ask_for": "I want to ask for",
        "tables.help.contact": "Five questions about the contact",
        "tables.help.often": "How often",
        "tables.help.initiative": "Who begins",
        "tables.help.since": "Since when",
        "tables.help.reason": "How it began",
        "tables.help.value": "What it is worth",
        "tables.help.notes": "Notes",
        "tables.help.note": "{name}: {text}",
        "tables.help.open": "Still to be talked about",
        "tables.help.nobody": "Nobody is in the circle yet.",
        "tables.help.more": "Who is not on this list yet and might help?",
    }
)
