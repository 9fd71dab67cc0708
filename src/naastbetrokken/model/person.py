# SPDX-License-Identifier: MIT
"""Persons: everybody who matters around the client, pets and institutions among them."""

from attrs import field, frozen

from naastbetrokken.model.codes import (
    ConditionKind,
    ConditionStatus,
    Gender,
    PersonKind,
    Pregnancy,
    SexAssigned,
)
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.model.item import Discreet, Item


@frozen(kw_only=True, repr=False)
class Name(Discreet):
    """What somebody is called; every part is optional, and nothing is taken apart by guessing.

    Attributes:
        text: the whole name as one writes it; wins over the parts for display.
        given: given names.
        prefix: the part between ("van der").
        family: family name.
        birth: family name at birth, when another is used now.
        use: the name used in daily life ("roepnaam").
        role: what the client calls this person ("oma Bep", "de buurvrouw").
    """

    text: str = ""
    given: str = ""
    prefix: str = ""
    family: str = ""
    birth: str = ""
    use: str = ""
    role: str = ""

    @property
    def display(self) -> str:
        """The name as it stands in a drawing, or the role when no name is known, or an empty string."""
        parts = (self.use or self.given, self.prefix, self.family)
        return self.text or " ".join(part for part in parts if part) or self.role

    @property
    def short(self) -> str:
        """The name used in sentences: the daily one if it is known."""
        return self.use or self.given or self.display


@frozen(kw_only=True, repr=False)
class Condition(Item):
    """A substance problem or an illness, as recorded, with its status.

    Attributes:
        kind: substance, mental or physical.
        name: what it is, in words ("alcohol", "depressie").
        status: suspected, active, in recovery or past.
        since: since when this status holds.
        until: until when it held.
    """

    kind: ConditionKind
    name: str = ""
    status: ConditionStatus = ConditionStatus.ACTIVE
    since: PartialDate | None = None
    until: PartialDate | None = None


@frozen(repr=False)
class Person(Item):
    """Somebody (or a pet, or an institution) around the client, or the client.

    Attributes:
        id: stable identifier; never derived from a name, because it appears in messages.
        name: what the person is called.
        gender: how the person lives; drives the symbol.
        sex_assigned: sex at birth, only where the care needs it.
        born: date of birth (of a pregnancy: the expected date).
        died: date of death.
        deceased: whether the person died, when no date is known.
        kind: human, pet or institution.
        pregnancy: for an unborn or stillborn child, how the pregnancy stands or ended.
        occupation: trade or daily work.
        residence: where the person lives now.
        origin: the country or region the person moved from, only where that story matters to the care.
        arrived: when the person came from there.
        conditions: substance problems and illnesses.
    """

    id: str
    name: Name = field(factory=Name, kw_only=True)
    gender: Gender = field(default=Gender.UNKNOWN, kw_only=True)
    sex_assigned: SexAssigned | None = field(default=None, kw_only=True)
    born: PartialDate | None = field(default=None, kw_only=True)
    died: PartialDate | None = field(default=None, kw_only=True)
    deceased: bool = field(default=False, kw_only=True)
    kind: PersonKind = field(default=PersonKind.HUMAN, kw_only=True)
    pregnancy: Pregnancy | None = field(default=None, kw_only=True)
    occupation: str = field(default="", kw_only=True)
    residence: str = field(default="", kw_only=True)
    origin: str = field(default="", kw_only=True)
    arrived: PartialDate | None = field(default=None, kw_only=True)
    conditions: tuple[Condition, ...] = field(default=(), kw_only=True)

    @property
    def has_moved(self) -> bool:
        """Whether it is on record that the person came from elsewhere."""
        return bool(self.origin or self.arrived)

    @property
    def is_deceased(self) -> bool:
        """Whether the person died, with or without a known date."""
        return self.deceased or self.died is not None
