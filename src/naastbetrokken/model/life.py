# SPDX-License-Identifier: MIT
"""Life events, residences and wishes: the material of the life line."""

from attrs import field, frozen

from naastbetrokken.model.codes import Domain, Landmark
from naastbetrokken.model.dates import PartialDate, Period
from naastbetrokken.model.item import Discreet, Item


@frozen(kw_only=True, repr=False)
class When(Discreet):
    """When something was, in whichever way it is remembered.

    Attributes:
        date: a (partial) date.
        period: from when to when, for something that lasted.
        age: how old the client was, in completed years.
        age_until: how old the client was at the end.
        relation: before, during or after the landmark.
        landmark: id of the event or union meant.
    """

    date: PartialDate | None = None
    period: Period | None = None
    age: int | None = None
    age_until: int | None = None
    relation: Landmark | None = None
    landmark: str | None = None


@frozen(repr=False)
class LifeEvent(Item):
    """Something that happened in the client's life.

    Attributes:
        id: stable identifier.
        title: what happened, in a few words.
        when: when it was.
        domain: part of life it belongs to.
        valence: how it was for the client, -5 to 5, only as the client said; 0 stands on the line.
        persons: ids of the people it was about.
        place: where it was.
        helped: what helped then.
        hindered: what did not help.
    """

    id: str
    title: str = field(kw_only=True)
    when: When = field(factory=When, kw_only=True)
    domain: Domain | None = field(default=None, kw_only=True)
    valence: int | None = field(default=None, kw_only=True)
    persons: tuple[str, ...] = field(default=(), kw_only=True)
    place: str = field(default="", kw_only=True)
    helped: str = field(default="", kw_only=True)
    hindered: str = field(default="", kw_only=True)


@frozen(kw_only=True, repr=False)
class Residence(Item):
    """Where the client lived, when, and with whom."""

    place: str
    when: When = field(factory=When)
    persons: tuple[str, ...] = ()


@frozen(kw_only=True, repr=False)
class Wish(Item):
    """A wish or dream of the client for later."""

    text: str
    when: When = field(factory=When)
    persons: tuple[str, ...] = ()
