# SPDX-License-Identifier: MIT
"""How a sentence about the people around a client calls them: "buurvrouw Els", "broer Piet", "oma Bep"."""

import re
from collections.abc import Mapping
from typing import Final

from attrs import frozen

from naastbetrokken.model import Dossier, Person, Tie
from naastbetrokken.queries import relation
from naastbetrokken.views.nameless import nameless

_SIDE: Final = re.compile(r" (?:van (?:vaders|moeders)kant|on the (?:father|mother)’s side)$")
_PATH: Final = re.compile(r" van |’s ")


@frozen
class Callers:
    """Calls people by what they are to the client and what they are called.

    Attributes:
        dossiers: where to look somebody up, the one to believe first.
        lang: "nl" or "en".
        words: the words of that language.
    """

    dossiers: tuple[Dossier, ...]
    lang: str
    words: Mapping[str, str]

    def __call__(self, identifier: str) -> str:
        """What to call somebody; for those without a name see `views.nameless`."""
        dossier = next((one for one in self.dossiers if identifier in one.by_id), None)
        if dossier is None:
            return identifier
        person = dossier.by_id[identifier]
        name = person.name.short
        if person.name.role and (not name or name in person.name.role):
            return person.name.role
        if not name:
            return nameless(dossier, person, kin=self._related, lang=self.lang, words=self.words)
        role = person.name.role or self._kin(dossier, identifier) or self._sector(dossier, person)
        return f"{role} {name}" if role else name

    def pair(self, identifiers: tuple[str, ...]) -> str:
        """Two people of whom a sentence tells what is between them; beside the client a bare name is enough."""
        clients = {dossier.client for dossier in self.dossiers}
        return self._joined([self._name(one) if clients & {*identifiers} else self(one) for one in identifiers])

    def together(self, identifiers: tuple[str, ...]) -> str:
        """Several people in one enumeration."""
        return self._joined([self(one) for one in identifiers])

    def _name(self, identifier: str) -> str:
        found = (dossier.by_id[identifier].name.short for dossier in self.dossiers if identifier in dossier.by_id)
        return next(found, "") or self(identifier)

    def _joined(self, called: list[str]) -> str:
        *first, last = called or [""]
        return f"{', '.join(first)} {self.words['and']} {last}" if first else last

    def _kin(self, dossier: Dossier, identifier: str) -> str:
        """What somebody is to the client."""
        return "" if dossier.client is None else self._related(dossier, identifier, dossier.client)

    def _related(self, dossier: Dossier, identifier: str, other: str) -> str:
        """What somebody is to another in a word that is not a path; empty if there is none."""
        if other == identifier or other not in dossier.by_id:
            return ""
        found = relation(dossier, identifier, other, at=dossier.date, lang=self.lang, limit=1)
        word = _SIDE.sub("", found[0].word) if found else ""
        return "" if _PATH.search(word) else word

    def _sector(self, dossier: Dossier, person: Person) -> str:
        tie: Tie | None = next((one for one in dossier.ties if one.person == person.id), None)
        if tie is None or tie.sector is None:
            return ""
        base = f"Sector.{tie.sector.value}"
        return self.words.get(f"{base}.{person.gender.value}", self.words.get(base, ""))
