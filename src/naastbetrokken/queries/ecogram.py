# SPDX-License-Identifier: MIT
"""The codes of the Dutch ecogram: to which group somebody belongs, and which support somebody gives.

Groups and codes follow the paper instrument ("Een ecogram maken", Expertisecentrum Mantelzorg): G family of origin, F
other family, V friends, K acquaintances, old neighbours and colleagues, B neighbours and people one lives with, R
counsel, Z care; and on the line P practical, G company, A advice and information, E emotional. The letters are codes
and the same in every language. What they mean for a tie is a matter of these tables, not of judgement; where the
dossier does not tell, there is no letter.
"""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from attrs import frozen

from naastbetrokken.model import Direction, Dossier, Help, Person, PersonKind, Ring, Sector, Stance
from naastbetrokken.model.support import Tie
from naastbetrokken.queries.index import Graph
from naastbetrokken.queries.kin import parents, siblings
from naastbetrokken.queries.network import Network


class Letter(StrEnum):
    """The group of somebody in the ecogram, in the order of the paper."""

    FAMILY_OF_ORIGIN = "G"
    OTHER_FAMILY = "F"
    FRIENDS = "V"
    ACQUAINTANCES = "K"
    NEIGHBOURS = "B"
    COUNSEL = "R"
    CARE = "Z"


class Support(StrEnum):
    """A kind of support, as the letter on the line."""

    PRACTICAL = "P"
    COMPANY = "G"
    ADVICE = "A"
    EMOTIONAL = "E"


SUPPORT: Final[Mapping[Help, tuple[Support, ...]]] = MappingProxyType(
    {
        Help.PROBLEM_SOLVING: (Support.ADVICE,),
        Help.MORAL: (Support.EMOTIONAL,),
        Help.TASKS: (Support.PRACTICAL,),
        Help.SHARING_LOAD: (Support.PRACTICAL, Support.EMOTIONAL),
        Help.COMPANY: (Support.COMPANY,),
        Help.INFORMATION: (Support.ADVICE,),
        Help.LINKING: (Support.ADVICE,),
    }
)
"""The codes for each kind of help; sharing the load is both doing and feeling."""

BY_SECTOR: Final[Mapping[Sector, Letter]] = MappingProxyType(
    {
        Sector.FAMILY: Letter.OTHER_FAMILY,
        Sector.FRIENDS: Letter.FRIENDS,
        Sector.NEIGHBOURS: Letter.NEIGHBOURS,
        Sector.WORK: Letter.ACQUAINTANCES,
        Sector.COMMUNITY: Letter.ACQUAINTANCES,
        Sector.PEERS: Letter.ACQUAINTANCES,
        Sector.FELLOW_USERS: Letter.ACQUAINTANCES,
        Sector.PROFESSIONALS: Letter.CARE,
    }
)
"""The group for each area of life that says enough; who is no kin and shares the household stands with the
neighbours, as the paper has it for people of one corridor or living room."""

KIN_DECIDES: Final = (None, Sector.HOUSEHOLD, Sector.FAMILY, Sector.OTHER)
"""Areas of life in which other family stands with the family; the others are the client's own word about where somebody
belongs. Parents, brothers and sisters are the family of origin whatever the area."""

COUNSEL_DECIDES: Final = (None, Sector.COMMUNITY, Sector.PROFESSIONALS, Sector.OTHER)
"""Areas of life within which being a counsellor decides."""

COUNSELLORS: Final = frozenset(
    (  # noqa: SIM905 -- a list of words reads as words
        "dominee pastoor pastor pastoraal priester imam rabbijn rabbi pandit predikant voorganger aalmoezenier diaken "
        "diacones raadsman raadsvrouw raadslid raadslieden geestelijk geestelijke zielzorger "
        "minister priest vicar chaplain reverend deacon clergy"
    ).split()
)
"""Words in a role or trade that say that somebody is a counsellor."""

_WORD: Final = re.compile(r"[^\W\d_]+")


@frozen(kw_only=True)
class Strand:
    """Everything that the ties with one naaste say in an ecogram; of several ties what they say together.

    Attributes:
        person: person id.
        letter: the group; None where the dossier does not tell.
        codes: the support this person gives, in the order of the code list.
        stances: what is recorded of the stance; more than one where ties differ, none when unknown.
        contacts: how often a week there is contact; more than one where ties differ.
        directions: which way support goes; more than one where ties differ.
        roles: what this person is in the care, each once.
        outside: whether the client placed this person outside the map.
    """

    person: str
    letter: Letter | None = None
    codes: tuple[Support, ...] = ()
    stances: tuple[Stance, ...] = ()
    contacts: tuple[float, ...] = ()
    directions: tuple[Direction, ...] = ()
    roles: tuple[str, ...] = ()
    outside: bool

    @property
    def stance(self) -> Stance:
        """The stance that the line shows: unknown where nothing is recorded, or where ties say different things."""
        return self.stances[0] if len(self.stances) == 1 else Stance.UNKNOWN

    @property
    def to_client(self) -> bool:
        """Whether support is recorded to go to the client."""
        return any(one in (Direction.RECEIVES, Direction.MUTUAL) for one in self.directions)

    @property
    def from_client(self) -> bool:
        """Whether support is recorded to come from the client."""
        return any(one in (Direction.GIVES, Direction.MUTUAL) for one in self.directions)


def strands(dossier: Dossier) -> tuple[Strand, ...]:
    """Everybody with a tie to the client, each once, in the order of the dossier's persons."""
    ties: dict[str, list[Tie]] = {}
    for tie in dossier.ties:
        ties.setdefault(tie.person, []).append(tie)
    kin, origin = Network(dossier).kin, family_of_origin(dossier)
    return tuple(
        _strand(person, ties[person.id], kin=person.id in kin, origin=person.id in origin)
        for person in dossier.persons
        if person.id in ties and person.id != dossier.client
    )


def family_of_origin(dossier: Dossier) -> frozenset[str]:
    """The family in which the client grew up: parents, brothers and sisters, by law or in daily life."""
    client = dossier.client
    if client is None or client not in dossier.by_id:
        return frozenset()
    return frozenset(
        one
        for graph in (Graph.LEGAL, Graph.SOCIAL)
        for found in (parents(dossier, client, graph=graph), siblings(dossier, client, graph=graph))
        for one in found
    )


def _strand(person: Person, ties: Iterable[Tie], *, kin: bool, origin: bool) -> Strand:
    mine = sorted(ties, key=lambda tie: (tie.ring is Ring.OUTSIDE, str(tie.sector or "~")))
    shown = [tie for tie in mine if tie.ring is not Ring.OUTSIDE] or mine
    given = {code for tie in shown for help_given in tie.gives for code in SUPPORT[help_given]}
    stances = {tie.stance for tie in shown} - {Stance.UNKNOWN}
    directions = {tie.direction for tie in shown}
    letters = [_letter(person, tie, kin=kin, origin=origin) for tie in shown]
    told = [letter for letter in Letter if letter in letters]
    return Strand(
        person=person.id,
        letter=told[0] if told else None,
        codes=tuple(code for code in Support if code in given),
        stances=tuple(stance for stance in Stance if stance in stances),
        contacts=tuple(sorted({tie.contact_per_week for tie in shown if tie.contact_per_week is not None})),
        directions=tuple(direction for direction in Direction if direction in directions),
        roles=tuple(sorted({role for tie in shown for role in tie.roles if role.strip()})),
        outside=all(tie.ring is Ring.OUTSIDE for tie in mine),
    )


def _letter(person: Person, tie: Tie, *, kin: bool, origin: bool) -> Letter | None:
    """The group of one tie."""
    if person.kind is PersonKind.PET:
        return None
    if origin:
        return Letter.FAMILY_OF_ORIGIN
    if tie.sector in KIN_DECIDES and kin:
        return Letter.OTHER_FAMILY
    if tie.sector in COUNSEL_DECIDES and _is_counsellor(person, tie):
        return Letter.COUNSEL
    if tie.sector is Sector.HOUSEHOLD:
        return Letter.NEIGHBOURS if person.kind is PersonKind.HUMAN else None
    return None if tie.sector is None else BY_SECTOR.get(tie.sector)


def _is_counsellor(person: Person, tie: Tie) -> bool:
    said = " ".join((*tie.roles, person.occupation))
    return not COUNSELLORS.isdisjoint(word.casefold() for word in _WORD.findall(said))
