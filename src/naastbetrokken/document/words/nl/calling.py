# SPDX-License-Identifier: MIT
"""Dutch of `document`: what people are called. Keys begin with "calling."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "calling.client": "de cliënt",
        "calling.who": "{name} ({what})",
        "calling.numbered": "{name} (nummer {n})",
        "calling.age": "{age} jaar",
        "calling.household": "huisgenoot",
        "calling.family": "familie",
        "calling.friends": "iemand uit de vriendenkring",
        "calling.friends.man": "vriend",
        "calling.friends.woman": "vriendin",
        "calling.neighbours": "iemand uit de buurt",
        "calling.neighbours.man": "buurman",
        "calling.neighbours.woman": "buurvrouw",
        "calling.work": "collega",
        "calling.community": "iemand van een club of vereniging",
        "calling.peers": "lotgenoot",
        "calling.fellow_users": "medegebruiker",
        "calling.professionals": "hulpverlener",
    }
)
