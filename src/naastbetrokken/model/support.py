# SPDX-License-Identifier: MIT
"""Support: what each naaste means to the client, as the client tells it."""

from attrs import frozen

from naastbetrokken.model.codes import ContactValue, Direction, Help, Initiative, Ring, Sector, Stance
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.model.item import Item


@frozen(kw_only=True, repr=False)
class Tie(Item):
    """The tie between the client and one naaste, with the questions of the circle diagram.

    Attributes:
        person: person id of the naaste.
        ring: where the client placed this person; absent when not yet placed.
        sector: area of life.
        stance: supportive, neutral now, or hindering, in the client's view.
        contact_per_week: how often they are in touch; 0.25 is about once a month.
        initiative: who usually makes contact.
        since: since when they know each other or are in touch.
        reason: what started the contact.
        value: what the contact is worth.
        gives: kinds of help this person gives now.
        ask_for: what the client would like to ask.
        roles: what this person is in the care ("eerste contactpersoon", "mantelzorger").
        direction: which way support goes.
    """

    person: str
    ring: Ring | None = None
    sector: Sector | None = None
    stance: Stance = Stance.UNKNOWN
    contact_per_week: float | None = None
    initiative: Initiative | None = None
    since: PartialDate | None = None
    reason: str = ""
    value: tuple[ContactValue, ...] = ()
    gives: tuple[Help, ...] = ()
    ask_for: str = ""
    roles: tuple[str, ...] = ()
    direction: Direction | None = None


@frozen(kw_only=True, repr=False)
class Contact(Item):
    """That two naasten are in touch with each other; the order carries no meaning."""

    a: str
    b: str
