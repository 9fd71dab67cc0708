# SPDX-License-Identifier: MIT
"""Dutch of the help table and of the life line as a table. Keys begin with "tables."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Help table
        "tables.help.title": "Hulptabel van {name}",
        "tables.help.title.nobody": "Hulptabel",
        "tables.help.about": "Zo vertelde {client} het. Een leeg vak is nog niet ingevuld.",
        "tables.help.form": "De lege vakken zijn om samen in te vullen.",
        "tables.help.help": "Wie helpt waarmee",
        "tables.help.name": "Naam",
        "tables.help.gives": "Geeft hulp in de vorm van",
        "tables.help.ask_for": "Ik wil vragen",
        "tables.help.contact": "Vijf vragen over het contact",
        "tables.help.often": "Hoe vaak",
        "tables.help.initiative": "Wie begint",
        "tables.help.since": "Sinds wanneer",
        "tables.help.reason": "Hoe het begon",
        "tables.help.value": "Wat het waard is",
        "tables.help.notes": "Opmerkingen",
        "tables.help.note": "{name}: {text}",
        "tables.help.open": "Nog te bespreken",
        "tables.help.nobody": "Er staat nog niemand in de cirkel.",
        "tables.help.more": "Wie staat hier nog niet bij en zou kunnen helpen?",
    }
)
