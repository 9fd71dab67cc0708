# SPDX-License-Identifier: MIT
"""Who told it: what a document adds to a statement, so that nobody takes one person's view for everybody's."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from naastbetrokken.document.calling import Calling
from naastbetrokken.model import Certainty, Item, PartialDate, When
from naastbetrokken.model.date_words import clause, phrase
from naastbetrokken.scene.words import Words


@frozen
class Telling:
    """Puts words to who told something, how sure that was, and when it is.

    Attributes:
        call: how people are called.
    """

    call: Calling

    @property
    def words(self) -> Words:
        """The catalogue."""
        return self.call.words

    def told(self, text: str, item: Item, *, by: str | None = None, beside: Iterable[str] = ()) -> str:
        """The text with who told it, unless that is the one whose words these are anyhow.

        Args:
            text: what is said.
            item: the item of the dossier that says it.
            by: person id of the one whose own words they are, if anybody's.
            beside: what else stands with it, in the same brackets.
        """
        return self.beside(text, (*beside, *self._source(item, by)))

    def beside(self, text: str, remarks: Iterable[str]) -> str:
        """The text with remarks behind it, all in one pair of brackets."""
        said = self.words("join.semicolon").join(remark for remark in remarks if remark)
        return self.words("review.told", text=text, told=said) if said else text

    def _source(self, item: Item, by: str | None) -> Iterator[str]:
        source = item.source
        if source is None:
            return
        if source.informant and source.informant != by:
            who = self.call.somebody(source.informant)
            dated = source.recorded is not None
            date = "" if source.recorded is None else phrase(source.recorded, self.words.lang)
            yield self.words(f"review.source{'.dated' if dated else ''}", who=who, **self._dated(date))
        if source.certainty is not Certainty.CERTAIN:
            yield self.words(f"review.certainty.{source.certainty.value}")

    def on(self, date: PartialDate | None) -> str:
        """A date in a sentence: "op 3 maart 2026"; empty without one."""
        return "" if date is None else clause(date, self.words.lang)

    def by_itself(self, date: PartialDate | None) -> str:
        """A date that stands by itself: "3 maart 2026"; empty without one."""
        return "" if date is None else phrase(date, self.words.lang)

    def when(self, when: When) -> str:
        """When something hoped for may be, as far as it was said."""
        if when.date is not None:
            return self.by_itself(when.date)
        if when.period is not None:
            return self.call.people.period(when.period)
        return "" if when.age is None else self.words("review.wish.age", age=when.age, client=self.call.client)

    @staticmethod
    def _dated(date: str) -> dict[str, str]:
        return {"date": date} if date else {}
