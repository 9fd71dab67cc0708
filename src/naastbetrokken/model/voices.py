# SPDX-License-Identifier: MIT
"""Voices: what somebody said, kept as a statement of that person and never as a fact."""

from attrs import field, frozen

from naastbetrokken.model.dates import PartialDate
from naastbetrokken.model.item import Item


@frozen(repr=False)
class Statement(Item):
    """Something that somebody said about others, as it was said.

    Who made a statement has been heard; whom it is about has been mentioned. Nothing is reckoned from either.

    Attributes:
        id: stable identifier.
        by: person id of the one who said it.
        about: person ids of those whom it is about.
        text: what was said.
        date: when it was said.
    """

    id: str
    by: str = field(kw_only=True)
    about: tuple[str, ...] = field(default=(), kw_only=True)
    text: str = field(default="", kw_only=True)
    date: PartialDate | None = field(default=None, kw_only=True)
