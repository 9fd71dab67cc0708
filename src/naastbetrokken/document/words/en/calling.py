# SPDX-License-Identifier: MIT
"""English of `document`: what people are called. Keys begin with "calling."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "calling.client": "the client",
        "calling.who": "{name} ({what})",
        "calling.numbered": "{name} (number {n})",
        "calling.age": "{age}",
        "calling.household": "housemate",
        "calling.family": "family",
        "calling.friends": "friend",
        "calling.friends.man": "friend",
        "calling.friends.woman": "friend",
        "calling.neighbours": "neighbour",
        "calling.neighbours.man": "neighbour",
        "calling.neighbours.woman": "neighbour",
        "calling.work": "colleague",
        "calling.community": "from a club or community",
        "calling.peers": "peer",
        "calling.fellow_users": "fellow user",
        "calling.professionals": "care worker",
    }
)
