# SPDX-License-Identifier: MIT
"""Who told what in the demo dossier."""

from naastbetrokken.model import Certainty, PartialDate, Source

_AUTHOR = "begeleider 07"


def told_by(informant: str, recorded: str = "2025-11-20", certainty: Certainty = Certainty.CERTAIN) -> Source:
    """The source of something that a person of the dossier told the worker."""
    return Source(informant=informant, author=_AUTHOR, recorded=PartialDate.parse(recorded), certainty=certainty)
