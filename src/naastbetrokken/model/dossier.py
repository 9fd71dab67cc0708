# SPDX-License-Identifier: MIT
"""The dossier: one client, the people around the client, and what is known about them."""

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import field, fields, frozen

from naastbetrokken.errors import InvalidDossier
from naastbetrokken.model.consent import Consent, Involvement, Representation
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.model.factors import Factor
from naastbetrokken.model.item import Extensions
from naastbetrokken.model.kinship import Bond, Household, Parentage, Twins, Union
from naastbetrokken.model.life import LifeEvent, Residence, Wish
from naastbetrokken.model.moments import Moment, Task
from naastbetrokken.model.person import Person
from naastbetrokken.model.roles import CareContact, NaasteRole
from naastbetrokken.model.strain import Need, StrainSheet
from naastbetrokken.model.support import Contact, Tie
from naastbetrokken.model.voices import Acknowledgement, Hearing, Statement

if TYPE_CHECKING:
    from naastbetrokken.model.builder import Builder


@frozen(kw_only=True)
class Dossier:
    """Everything that is recorded around one client; an immutable value.

    Make one with `checked` (all structural errors at once), `trusted` (no look taken) or `build` (for scripts), and
    another from it with `changed`.

    Attributes:
        client: id of the index person; absent in a family that is nobody's file.
        date: the day up to which the dossier is kept; ages of the living are reckoned on it.
        persons: everybody.
        unions: couples and single parents.
        parentages: who is whose child, in which sense.
        twins: children of one pregnancy.
        households: who lives together.
        bonds: emotional relations.
        ties: what each naaste means to the client.
        contacts: which naasten are in touch with each other.
        events: what happened.
        residences: where the client lived.
        wishes: what the client hopes for, in the order in which the client wants them read.
        involvements: who is to be told something or to take part in the care.
        consents: who agreed to what.
        representations: who may decide in the client's place.
        statements: who said what about whom.
        moments: the key moments of the triadic timeline.
        factors: what helps and what hinders, per domain of life.
        hearings: whose side was heard.
        acknowledgements: what was acknowledged to whom.
        strain_sheets: what it asks of a naaste.
        needs: what naasten need.
        roles: what naasten are in the care.
        care_contacts: contacts of the care with or about naasten.
        tasks: what is to be done beside the tasks of key moments, in the order agreed.
        extensions: other software's own data.
    """

    client: str | None = None
    date: PartialDate | None = None
    persons: tuple[Person, ...] = ()
    unions: tuple[Union, ...] = ()
    parentages: tuple[Parentage, ...] = ()
    twins: tuple[Twins, ...] = ()
    households: tuple[Household, ...] = ()
    bonds: tuple[Bond, ...] = ()
    ties: tuple[Tie, ...] = ()
    contacts: tuple[Contact, ...] = ()
    events: tuple[LifeEvent, ...] = ()
    residences: tuple[Residence, ...] = ()
    wishes: tuple[Wish, ...] = ()
    involvements: tuple[Involvement, ...] = ()
    consents: tuple[Consent, ...] = ()
    representations: tuple[Representation, ...] = ()
    statements: tuple[Statement, ...] = ()
    moments: tuple[Moment, ...] = ()
    factors: tuple[Factor, ...] = ()
    hearings: tuple[Hearing, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()
    strain_sheets: tuple[StrainSheet, ...] = ()
    needs: tuple[Need, ...] = ()
    roles: tuple[NaasteRole, ...] = ()
    care_contacts: tuple[CareContact, ...] = ()
    tasks: tuple[Task, ...] = ()
    extensions: Extensions = field(factory=Extensions)

    @classmethod
    def checked(cls, **parts: Any) -> "Dossier":
        """A dossier whose structure holds: values of their types, ids that exist once, nothing pointing at nothing.

        Raises:
            InvalidDossier: with every structural problem, each with its path.
        """
        from naastbetrokken.model.mistyped import mistyped
        from naastbetrokken.model.structure import whole

        dossier = cls(**parts)
        found = tuple(mistyped(dossier))
        if found:
            raise InvalidDossier(found)
        return whole(dossier)

    @classmethod
    def trusted(cls, **parts: Any) -> "Dossier":
        """A dossier taken as it is, for callers who know that its structure holds."""
        return cls(**parts)

    def changed(self, **parts: Any) -> "Dossier":
        """The dossier with other parts in the place of these, looked at as by `checked`.

        Raises:
            InvalidDossier: with every structural problem, each with its path.
        """
        return Dossier.checked(**{name: getattr(self, name) for name in _parts()} | parts)

    @staticmethod
    def build() -> "Builder":
        """A builder for scripts: add people and relations step by step, then `done()`."""
        from naastbetrokken.model.builder import Builder

        return Builder()

    @cached_property
    def by_id(self) -> Mapping[str, Person]:
        """Persons by id."""
        return MappingProxyType({person.id: person for person in self.persons})

    @cached_property
    def union_by_id(self) -> Mapping[str, Union]:
        """Unions by id."""
        return MappingProxyType({union.id: union for union in self.unions})

    def __repr__(self) -> str:
        return f"Dossier(client={self.client!r}, {len(self.persons)} persons, {len(self.unions)} unions)"


def _parts() -> tuple[str, ...]:
    return tuple(part.name for part in fields(Dossier) if part.init)
