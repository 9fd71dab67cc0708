# SPDX-License-Identifier: MIT
"""Compromises in words: what the layout gave up, told with the names of those it concerns."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.layout.result import Compromise
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_facts import fact_lines
from naastbetrokken.scene.scene import Told

NO_HOUSES: Final[Mapping[str, int]] = MappingProxyType({})
LONGEST = 400
"""Characters of a shortened text that a note gives in full."""


def told(
    people: People, compromises: tuple[Compromise, ...], houses: Mapping[str, int] = NO_HOUSES
) -> tuple[Told, ...]:
    """Each compromise with its sentence, those about houses by their numbers.

    Args:
        people: whose words.
        compromises: what was given up.
        houses: number of the sign at the frames of a household that has several, by id.
    """
    numbered = [one for one in compromises if _is_numbered(one, houses)]
    in_turn = iter(sorted(numbered, key=lambda one: houses[one.refs[0]]))
    ordered = [next(in_turn) if one in numbered else one for one in compromises]
    return tuple(Told(code=one.code, message=_message(people, one, houses), refs=one.refs) for one in ordered)


def _message(people: People, one: Compromise, houses: Mapping[str, int]) -> str:
    names = _names(people, one.refs)
    if not names:
        return people.words("compromise.other.nobody", code=one.code)
    key = f"compromise.{one.code}"
    if one.code == "other" or key not in people.words:
        return people.words("compromise.other", names=names, code=one.code)
    if _is_numbered(one, houses):
        return people.words(f"{key}.numbered", names=names, number=houses[one.refs[0]])
    return people.words(key, names=names, **({"full": _full(people, one.refs)} if one.code == "shortened" else {}))


def _is_numbered(one: Compromise, houses: Mapping[str, int]) -> bool:
    """Whether it tells which house stands at the frames of a household."""
    return one.code == "household_split" and one.refs[0] in houses


def _full(people: People, refs: tuple[str, ...]) -> str:
    """Everything that stands below these people's symbols, as far as a note can hold."""
    persons = [people.dossier.by_id[ref] for ref in refs if ref in people.dossier.by_id]
    text = "; ".join(part for person in persons for part in (people.full(person.id), *fact_lines(people, person)))
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _names(people: People, refs: tuple[str, ...]) -> str:
    """The names of the people meant; of a union those of its partners; nobody twice."""
    couples = {home.id: home.couple for home in people.families.homes}
    ids: list[str] = []
    for ref in refs:
        for one in couples.get(ref, (ref,) if ref in people.dossier.by_id else ()):
            if one not in ids:
                ids.append(one)
    return people.names(ids)
