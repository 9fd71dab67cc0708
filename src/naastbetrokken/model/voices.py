# SPDX-License-Identifier: MIT
"""Voices: what somebody said, whose side was heard, and what was acknowledged.

After contextual therapy (Boszormenyi-Nagy): the worker stands beside each in turn. What is kept is who said, heard or
acknowledged what, and when; no balance, score or verdict is ever reckoned from it.
"""

from attrs import field, frozen

from naastbetrokken.model.dates import PartialDate
from naastbetrokken.model.item import Item
from naastbetrokken.model.references import PERSON


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


@frozen(repr=False)
class Acknowledgement(Item):
    """That somebody's injustice, effort or grief was acknowledged; it is not agreement and chooses no side.

    Attributes:
        id: stable identifier.
        to: person id of the one to whom it was given.
        what: for what.
        by: person id or free text ("begeleider 07") of the one who gave it.
        date: when.
    """

    id: str
    to: str = field(kw_only=True, metadata=PERSON)
    what: str = field(default="", kw_only=True)
    by: str = field(default="", kw_only=True)
    date: PartialDate | None = field(default=None, kw_only=True)


@frozen(repr=False)
class Hearing(Item):
    """That somebody's side was heard, or that a worker stood beside somebody who was not in the room.

    Attributes:
        id: stable identifier.
        person: person id of the one whose side it was.
        by: person id or free text of the one who listened.
        date: when.
        in_person: whether the one whose side it was told it; False when others spoke and the worker asked after them.
        text: what it was about, in a few words.
    """

    id: str
    person: str = field(kw_only=True, metadata=PERSON)
    by: str = field(default="", kw_only=True)
    date: PartialDate | None = field(default=None, kw_only=True)
    in_person: bool = field(default=True, kw_only=True)
    text: str = field(default="", kw_only=True)
