# SPDX-License-Identifier: MIT
"""Compromises in words: what the layout gave up, told with the names of those it concerns."""

from naastbetrokken.layout.result import Compromise
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Told


def told(people: People, compromises: tuple[Compromise, ...]) -> tuple[Told, ...]:
    """Each compromise with its sentence."""
    return tuple(Told(code=one.code, message=_message(people, one), refs=one.refs) for one in compromises)


def _message(people: People, one: Compromise) -> str:
    names = _names(people, one.refs)
    if not names:
        return people.words("compromise.other.nobody", code=one.code)
    key = f"compromise.{one.code}"
    if one.code == "other" or key not in people.words:
        return people.words("compromise.other", names=names, code=one.code)
    return people.words(key, names=names)


def _names(people: People, refs: tuple[str, ...]) -> str:
    """The names of the people meant; of a union those of its partners; nobody twice."""
    couples = {home.id: home.couple for home in people.families.homes}
    ids: list[str] = []
    for ref in refs:
        for one in couples.get(ref, (ref,) if ref in people.dossier.by_id else ()):
            if one not in ids:
                ids.append(one)
    return people.names(ids)
