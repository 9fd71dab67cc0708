# SPDX-License-Identifier: MIT
"""Consent: who is to be involved, who agreed to what, and who may decide for somebody.

Three different things, stored apart: that a naaste is to be involved, that somebody agreed to it, and that
somebody may decide in another's place. None follows from another, and none follows from kinship.
"""

from attrs import field, frozen

from naastbetrokken.model.codes import Capacity, ConsentPurpose, ConsentState, RepresentativeKind
from naastbetrokken.model.dates import PartialDate, Period
from naastbetrokken.model.item import Item
from naastbetrokken.model.references import PERSON, WHOSE


@frozen(repr=False)
class Consent(Item):
    """What somebody answered to one question: may this be done with what concerns me, for this recipient?

    The client's consent to involve a naaste and the naaste's own consent to be approached are two
    consents, of two persons. A withdrawal is a new state and erases nothing.

    Attributes:
        id: stable identifier.
        person: person id of the one whom it concerns.
        purpose: what it is about.
        recipient: person id or name of an organisation to whom it applies; empty for anybody in the care.
        state: how it stands.
        date: the day on which it came to stand so.
        until: the last day on which it holds.
        by: person ids of those who answered; empty when the person did so alone.
        capacity: whether the person could weigh this decision.
        how: how it was given ("mondeling", "formulier").
        instruments: names of the instruments that it is about, with the purpose "plan"; empty for all of them.
    """

    id: str
    person: str = field(kw_only=True, metadata=PERSON)
    purpose: ConsentPurpose = field(kw_only=True)
    recipient: str = field(default="", kw_only=True)
    state: ConsentState = field(default=ConsentState.UNKNOWN, kw_only=True)
    date: PartialDate | None = field(default=None, kw_only=True)
    until: PartialDate | None = field(default=None, kw_only=True)
    by: tuple[str, ...] = field(default=(), kw_only=True, metadata=WHOSE)
    capacity: Capacity = field(default=Capacity.UNKNOWN, kw_only=True)
    how: str = field(default="", kw_only=True)
    instruments: tuple[str, ...] = field(default=(), kw_only=True)


@frozen(kw_only=True, repr=False)
class Involvement(Item):
    """That a naaste is to be told something or to take part in the care.

    Attributes:
        person: person id of the naaste.
        purpose: what it is about.
        period: since and until when.
        emergency: the reason, where vital danger goes before consent; empty otherwise.
    """

    person: str
    purpose: ConsentPurpose
    period: Period | None = None
    emergency: str = ""


@frozen(kw_only=True, repr=False)
class Representation(Item):
    """That somebody may decide in the client's place.

    Attributes:
        person: person id of the representative.
        kind: on which ground.
        period: since and until when.
    """

    person: str
    kind: RepresentativeKind
    period: Period | None = None
