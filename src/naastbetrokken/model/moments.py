# SPDX-License-Identifier: MIT
"""Key moments: what client, naaste and worker look back on together in the triadic timeline."""

from attrs import field, frozen

from naastbetrokken.model.item import Item
from naastbetrokken.model.life import When


@frozen(repr=False)
class Moment(Item):
    """A moment that mattered in the recovery.

    Attributes:
        id: stable identifier.
        title: what happened, in a few words.
        when: when it was.
        present: person ids of those who were there.
    """

    id: str
    title: str = field(kw_only=True)
    when: When = field(factory=When, kw_only=True)
    present: tuple[str, ...] = field(default=(), kw_only=True)
