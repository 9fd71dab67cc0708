# SPDX-License-Identifier: MIT
"""Random networks around one client, as a circle diagram is filled in: partly, unevenly, with every kind of member."""

from typing import Final

from attrs import evolve, frozen

from naastbetrokken.model import (
    Contact,
    ContactValue,
    Direction,
    Dossier,
    Gender,
    Help,
    Initiative,
    Name,
    Parentage,
    PartialDate,
    Person,
    PersonKind,
    Ring,
    Sector,
    Stance,
    Tie,
    Union,
    UnionKind,
    UnionState,
)
from naastbetrokken.testing.generator._names import draw_name
from naastbetrokken.testing.generator._stream import Stream

TODAY: Final = "2026-06-30"
CLIENT: Final = "p0"
_PETS: Final = ("Bobbie", "Minoes", "Kareltje de goudvis", "Takkie")
_INSTITUTIONS: Final = ("De Brug", "Inloophuis Het Anker", "Verslavingszorg Noord-West, afdeling herstel", "Wijkteam")
_CALLED: Final = ("buurvrouw {name}", "tante {name}", "{name} van de zelfhulpgroep", "de baas", "oma", "")
_ROLES: Final = ("eerste contactpersoon", "mantelzorger", "behandelaar", "persoonlijk begeleider", "sponsor")
_REASONS: Final = ("zelfde straat", "We zaten samen op school.", "via het werk; later vrienden", "in de kliniek")
_ASKS: Final = ("samen eten", "op de hond passen als het nodig is", "een keer bellen", "meegaan naar de gemeente")
_NOTES: Final = ("Komt uit zichzelf langs.", "‘Hij was er toen er niemand was.’", "Liever niet bellen")
_WEEKLY: Final = (0.0, 0.01, 0.02, 0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 7.0, 10.0)
_GENDERS: Final = ((Gender.MAN, 9), (Gender.WOMAN, 9), (Gender.NONBINARY, 1), (Gender.UNKNOWN, 1))


@frozen(kw_only=True)
class _Temper:
    """What one network is like; chances are per thousand."""

    rings: tuple[tuple[Ring | None, int], ...]
    sectors: tuple[Sector | None, ...]
    stances: tuple[tuple[Stance, int], ...]
    blank: int
    rare: int
    odd: int
    died: int
    known: int
    again: int


def network_from(stream: Stream, members: int) -> Dossier:
    """The network that follows from a stream of choices; see `random_network`."""
    temper = _draw_temper(stream)
    client = Person(CLIENT, name=_named(stream, Gender.MAN, temper), gender=stream.weighted(_GENDERS))
    people, ties = [client], []
    for number in range(1, members + 1):
        person = _person(stream, f"p{number}", temper)
        people.append(person)
        ties.append(_tie(stream, person, temper))
        if stream.chance(temper.again):
            ties.append(_tie(stream, person, temper))
    kin = [one for one in people[1:] if one.kind is PersonKind.HUMAN][: stream.below(6)]
    return Dossier.checked(
        client=CLIENT,
        date=PartialDate.parse(TODAY),
        persons=tuple(people),
        unions=_unions(kin),
        parentages=_parentages(kin),
        ties=tuple(ties),
        contacts=_contacts(stream, people[1:], temper),
    )


def _draw_temper(stream: Stream) -> _Temper:
    sectors: list[Sector | None] = [sector for sector in Sector if stream.chance(650)]
    if stream.chance(200) or not sectors:
        sectors = [stream.pick(tuple(Sector))]
    if stream.chance(300):
        sectors.append(None)
    rings: tuple[Ring | None, ...] = (*Ring, None)
    return _Temper(
        rings=tuple((ring, 1 + stream.below(10) ** 2) for ring in rings),
        sectors=tuple(sectors),
        stances=tuple((stance, 1 + stream.below(8)) for stance in Stance),
        blank=stream.pick((0, 300, 600, 1000)),
        rare=stream.pick((0, 50, 300)),
        odd=stream.pick((0, 60, 200)),
        died=stream.pick((0, 60, 200)),
        known=stream.pick((0, 20, 80)),
        again=stream.pick((0, 0, 60)),
    )


def _named(stream: Stream, gender: Gender, temper: _Temper) -> Name:
    name = draw_name(stream, gender, None, temper.rare)
    called = stream.pick(_CALLED) if stream.chance(200) else ""
    return evolve(name, role=called.format(name=name.given))


def _person(stream: Stream, identifier: str, temper: _Temper) -> Person:
    if stream.chance(temper.odd):
        pet = stream.chance(500)
        text = stream.pick(_PETS if pet else _INSTITUTIONS)
        return Person(identifier, name=Name(text=text), kind=PersonKind.PET if pet else PersonKind.INSTITUTION)
    gender = stream.weighted(_GENDERS)
    return Person(
        identifier,
        name=Name() if stream.chance(15) else _named(stream, gender, temper),
        gender=gender,
        deceased=stream.chance(temper.died),
        occupation="ambulant begeleider" if stream.chance(60) else "",
    )


def _tie(stream: Stream, person: Person, temper: _Temper) -> Tie:
    def known() -> bool:
        return not stream.chance(temper.blank)

    return Tie(
        person=person.id,
        ring=stream.weighted(temper.rings),
        sector=stream.pick(temper.sectors),
        stance=stream.weighted(temper.stances),
        contact_per_week=stream.pick(_WEEKLY) if known() else None,
        initiative=stream.pick(tuple(Initiative)) if known() else None,
        since=PartialDate.parse(stream.pick(("1990~", "201X", "2020-03", "../1999"))) if known() else None,
        reason=stream.pick(_REASONS) if known() else "",
        value=tuple(value for value in ContactValue if stream.chance(350)) if known() else (),
        gives=tuple(one for one in Help if stream.chance(250)) if known() else (),
        ask_for=stream.pick(_ASKS) if known() else "",
        roles=(stream.pick(_ROLES),) if stream.chance(120) else (),
        direction=stream.pick(tuple(Direction)) if known() else None,
        note=stream.pick(_NOTES) if stream.chance(80) else "",
    )


def _unions(kin: list[Person]) -> tuple[Union, ...]:
    """The client's parents are a couple once two are known; the fourth relative is the client's partner."""
    unions = []
    if len(kin) > 1:
        unions.append(Union("u0", partners=(kin[0].id, kin[1].id), states=(UnionState(kind=UnionKind.MARRIAGE),)))
    if len(kin) > 3:
        unions.append(Union("u1", partners=(CLIENT, kin[3].id), states=(UnionState(kind=UnionKind.COHABITATION),)))
    return tuple(unions)


def _parentages(kin: list[Person]) -> tuple[Parentage, ...]:
    """The first two relatives are the client's parents, the third a sibling, the fifth a child."""
    found = []
    if len(kin) > 1:
        found.append(Parentage(child=CLIENT, union="u0"))
    if len(kin) > 2:
        found.append(Parentage(child=kin[2].id, union="u0"))
    if len(kin) > 4:
        found.append(Parentage(child=kin[4].id, union="u1"))
    return tuple(found)


def _contacts(stream: Stream, people: list[Person], temper: _Temper) -> tuple[Contact, ...]:
    return tuple(
        Contact(a=one.id, b=other.id)
        for i, one in enumerate(people)
        for other in people[i + 1 :]
        if stream.chance(temper.known)
    )
