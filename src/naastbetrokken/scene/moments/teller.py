# SPDX-License-Identifier: MIT
"""What everything about the moments of one dossier is told with: names, sides and words."""

from collections.abc import Iterable, Mapping

from attrs import frozen

from naastbetrokken.model import Dossier, Moment, Side
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.queries.sides import sides, sides_at
from naastbetrokken.scene.people import People
from naastbetrokken.scene.words import Words

CUT = "…"


@frozen(kw_only=True)
class Teller:
    """Knows what people are called and on which side they stand.

    Attributes:
        people: the people of the dossier.
        sides: the usual side of everybody.
    """

    people: People
    sides: Mapping[str, Side]

    @classmethod
    def of(cls, dossier: Dossier, *, lang: str, at: PartialDate | None) -> "Teller":
        """The teller of a dossier."""
        return cls(people=People.of(dossier, lang=lang, at=at), sides=sides(dossier))

    @property
    def words(self) -> Words:
        """The catalogue."""
        return self.people.words

    @property
    def lang(self) -> str:
        """The language."""
        return self.people.words.lang

    @property
    def client(self) -> str | None:
        """What the client is called; None without one."""
        client = self.people.dossier.client
        return None if client is None or client not in self.people.dossier.by_id else self.name(client)

    def name(self, person: str) -> str:
        """What somebody is called, whole."""
        name = self.people.name(person)
        return self.people.full(person) if name.endswith(CUT) else name

    def names(self, persons: Iterable[str]) -> str:
        """Names as a list in a sentence."""
        return self.words.listed(self.name(person) for person in persons)

    def sides_at(self, moment: Moment) -> Mapping[str, Side]:
        """The side of everybody at a moment."""
        return sides_at(self.sides, moment)
