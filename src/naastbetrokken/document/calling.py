# SPDX-License-Identifier: MIT
"""How a document calls people: "Marleen (zus)", "buurvrouw Ans", "Finn (zoon, 14 jaar)"; nobody by an id."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Final

from attrs import frozen

from naastbetrokken.document.address import Spoken
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Dossier, PartialDate, Person, PersonKind
from naastbetrokken.queries import Shape, relations
from naastbetrokken.rules.thresholds import Thresholds
from naastbetrokken.scene.people import People
from naastbetrokken.scene.years import age

_PATH: Final = re.compile(r" (?!(?:van (?:vaders|moeders)kant)$)van |’s (?!side$)")
"""What tells a word that is a path ("moeder van een vriend") from a word of its own ("oma van moederskant")."""

_CHILD: Final = Thresholds().minor_age


@frozen(eq=False)
class Calling:
    """Names and what people are to the client, in one language, on one day.

    Attributes:
        people: everybody.
        words: the catalogue in the form of address.
    """

    people: People
    words: Spoken

    @classmethod
    def of(cls, dossier: Dossier, words: Spoken, at: PartialDate | None = None) -> "Calling":
        """How the people of a dossier are called."""
        return cls(People.of(dossier, lang=words.lang, at=at), words)

    @property
    def dossier(self) -> Dossier:
        """Where the people are recorded."""
        return self.people.whole

    @property
    def client(self) -> str:
        """The client by name, or as "the client"."""
        client = self.dossier.client
        short = "" if client is None else clean(self.dossier.by_id[client].name.short)
        return short or self.words("calling.client")

    def name(self, identifier: str) -> str:
        """The name in a sentence; two people never share one."""
        if identifier == self.dossier.client:
            return self.client
        return self._names.get(identifier, self.words("person.nameless"))

    def names(self, identifiers: Iterable[str]) -> str:
        """Names as a list in a sentence, in the order given."""
        return self.words.listed(map(self.name, identifiers))

    def who(self, identifier: str) -> str:
        """The name with what somebody is to the client, and the age of a child."""
        name, about = self.name(identifier), self.kin(identifier)
        if about and about.split(maxsplit=1)[0].casefold() in re.findall(r"\w+", name.casefold()):
            about = ""
        parts = [part for part in (about, self._age(identifier)) if part]
        return self.words("calling.who", name=name, what=", ".join(parts)) if parts else name

    def in_order(self, identifiers: Iterable[str]) -> list[str]:
        """People in an order that neither ids nor input decide, each once."""
        return self.people.in_order(dict.fromkeys(one for one in identifiers if one in self.dossier.by_id))

    def kin(self, identifier: str) -> str:
        """What somebody is to the client: the word of kinship, else where the client knows them from."""
        person = self.dossier.by_id[identifier]
        if person.pregnancy is not None and not clean(person.name.display):
            return ""
        return self._kin.get(identifier, "") or self._from_elsewhere(person)

    def somebody(self, told: str) -> str:
        """A person id or a free text ("begeleider 07") as it is read."""
        return self.name(told) if told in self.dossier.by_id else clean(told)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """Names by id; those whom a name would not tell apart get a number in the order of the family."""
        order = self.people.in_order(self.dossier.by_id)
        called = {one: self._called(one) for one in order}
        shared, seen = Counter(called.values()), Counter[str]()
        found = {}
        for one in order:
            name = called[one]
            seen[name] += 1
            numbered = shared[name] > 1
            found[one] = self.words("calling.numbered", name=name, n=seen[name]) if numbered else name
        return found

    def _called(self, identifier: str) -> str:
        person = self.dossier.by_id[identifier]
        return clean(person.name.role) if _says_role(person) else self.people.name(identifier)

    @cached_property
    def _kin(self) -> Mapping[str, str]:
        client = self.dossier.client
        if client is None:
            return {}
        pairs = [(person.id, client) for person in self.dossier.persons if person.id != client]
        found = relations(self.dossier, pairs, at=self.people.at, lang=self.words.lang, limit=1)
        return {a: _word(each[0].word) for (a, _), each in found.items() if each and each[0].shape is not Shape.PATH}

    def _from_elsewhere(self, person: Person) -> str:
        if person.kind is not PersonKind.HUMAN:
            return self.words(f"kind.{person.kind.value}")
        if _says_role(person):
            return ""
        sectors = sorted({tie.sector.value for tie in self.people.ties.get(person.id, ()) if tie.sector})
        keys = [f"calling.{sector}.{person.gender.value}" for sector in sectors]
        keys += [f"calling.{sector}" for sector in sectors]
        return next((self.words(key) for key in keys if key in self.words), "")

    def _age(self, identifier: str) -> str:
        person = self.dossier.by_id[identifier]
        if person.kind is not PersonKind.HUMAN or person.is_deceased or person.pregnancy is not None:
            return ""
        ages = age(person.born, self.people.at)
        if ages is None or ages.max is None or ages.max >= _CHILD:
            return ""
        return self.words("calling.age", age=str(ages.min) if ages.exact is not None else f"{ages.min}–{ages.max}")


def _says_role(person: Person) -> bool:
    """Whether what the client calls somebody holds the name: "buurvrouw Ans"."""
    role, short = clean(person.name.role), clean(person.name.short)
    return bool(role and short) and short in role


def _word(word: str) -> str:
    return "" if _PATH.search(word) else word
