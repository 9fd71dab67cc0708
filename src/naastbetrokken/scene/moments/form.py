# SPDX-License-Identifier: MIT
"""The timeline to fill in on paper: three columns, the questions as small heads, and lines to write on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.moments import Column, Entry, Parts
from naastbetrokken.scene.moments.bands import LESSON, NEEDS, TASKS
from naastbetrokken.scene.moments.facts import Fact
from naastbetrokken.scene.moments.lanes import UNDECIDED
from naastbetrokken.scene.moments.story import LANES, Story, columned
from naastbetrokken.scene.scene import Section
from naastbetrokken.scene.words import Words

COLUMNS: Final = 3
"""Key moments that a workshop works out."""
LINES: Final[Mapping[str, int]] = MappingProxyType(
    {"presence": 1, "choice": 1, "shared": 0, "account": 2, "need": 1, "lesson": 1, "task": 2}
)
"""Lines to write on, by what is asked."""


@frozen(kw_only=True)
class Sheet:
    """A column to fill in.

    Attributes:
        number: which one, from 1.
        prompt: what is asked for its head.
        facts: its questions.
    """

    number: int
    prompt: str
    facts: tuple[Fact, ...]

    @property
    def id(self) -> str:
        """Id of the column."""
        return f"form/{self.number}"

    @property
    def column(self) -> Column:
        """The column as it is placed."""
        return columned(Column(id=self.id, number=str(self.number), date=self.prompt), self.facts)


def empty_sheets(words: Words, first: int = 1) -> tuple[Sheet, ...]:
    """Empty columns from a number up to the last of three."""
    prompt = words("moments.form.when")
    return tuple(
        Sheet(number=number, prompt=prompt, facts=tuple(_questions(words, number)))
        for number in range(first, COLUMNS + 1)
    )


def filled_up(parts: Parts, sheets: Sequence[Sheet], words: Words) -> Parts:
    """The parts with the columns to fill in behind those that are there."""
    heads = tuple(
        evolve(head, text=words("moments.form.row.undecided")) if head.key == UNDECIDED else head
        for head in parts.heads
    )
    return evolve(parts, columns=(*parts.columns, *(sheet.column for sheet in sheets)), heads=heads, form=True)


def half_filled(told: Sequence[Story], words: Words) -> tuple[Story, ...]:
    """The moments with lines to write on below what is still asked."""
    return tuple(evolve(one, facts=_to_fill_in(one.facts, one.id, words)) if one.number else one for one in told)


def sections(words: Words, sheets: Sequence[Sheet]) -> Iterator[Section]:
    """The questions of the columns to fill in, to read aloud."""
    for sheet in sheets:
        asked = dict.fromkeys(fact.sentence for fact in sheet.facts)
        heading = words("moments.form.heading", number=sheet.number)
        yield Section(heading=heading, lines=(sheet.prompt,), items=tuple(asked))


def _to_fill_in(facts: Iterable[Fact], moment: str, words: Words) -> tuple[Fact, ...]:
    found = tuple(evolve(fact, entry=_with_lines(fact)) if fact.asks else fact for fact in facts)
    more = _question(f"{moment}/form", TASKS, "task", words("moments.form.task"))
    return (*found, evolve(more, refs=(moment,)))


def _with_lines(fact: Fact) -> Entry:
    """A question with room for its answer; alone where the head of the row asks it."""
    text = "" if fact.row in (NEEDS, LESSON) else fact.entry.text
    return evolve(fact.entry, text=text, write=max(1, LINES[fact.entry.group]))


def _questions(words: Words, number: int) -> Iterator[Fact]:
    where = f"form/{number}"
    for lane in LANES:
        for about in ("presence", "choice", "shared", "account"):
            yield _question(where, lane, about, words(f"moments.form.{about}"))
    yield _question(where, UNDECIDED, "choice", words("moments.form.together"))
    for row, about in ((NEEDS, "need"), (LESSON, "lesson")):
        asked = _question(where, row, about, words(f"moments.row.{row}"))
        yield evolve(asked, entry=evolve(asked.entry, text=""))  # the head of the row asks it
    yield _question(where, TASKS, "task", words("moments.form.task"))


def _question(where: str, row: str, about: str, text: str) -> Fact:
    entry = Entry(id=f"{where}/{row}/{about}", text=text, soft=True, write=LINES[about], group=about)
    return Fact(row=row, role="question", refs=(), sentence=text, entry=entry)
