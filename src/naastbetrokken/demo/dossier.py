# SPDX-License-Identifier: MIT
"""The whole demo dossier: Joost, 46, in care for alcohol since two years, and the people around him.

The family, the network and the life story stand in a file each. They are written down as a worker would
hear them: partly dated, with a source where it is about somebody else, good things next to hard ones.
Every person, place of care and event is invented.
"""

from naastbetrokken.demo import _circle, _factors, _family, _moments, _network, _plan, _story, _triad
from naastbetrokken.model import Dossier

DAY = "2026-10-15"
"""The day up to which the dossier is kept."""


def demo_dossier() -> Dossier:
    """The fictional dossier that comes with the library, in Dutch.

    Returns:
        An equal dossier at every call: a family of 32 in seven generations (the two oldest are there only to
        show that two great-grandparents were cousins), a dog, friends, a neighbour, workers, and 46 years.
    """
    builder = Dossier.build()
    builder.date(DAY)
    _family.add(builder)
    _network.add(builder)
    _circle.add(builder)
    _story.add(builder)
    _moments.add(builder)
    _factors.add(builder)
    _triad.add(builder)
    _plan.add(builder)
    return builder.done()
