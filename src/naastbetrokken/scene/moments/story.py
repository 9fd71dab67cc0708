# SPDX-License-Identifier: MIT
"""Moments as they are told and placed: every fact of those that are worked out, in rows, with words for all."""

from collections.abc import Iterable, Sequence
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.moments import Bead, Column, Entry, Head, Parts
from naastbetrokken.model import Moment, Side
from naastbetrokken.model.wording import ended
from naastbetrokken.queries.moment_order import Timed
from naastbetrokken.scene.moments.bands import LESSON, NEEDS, REMARK, TASKS, band_facts, task_facts
from naastbetrokken.scene.moments.choosing import Chosen
from naastbetrokken.scene.moments.facts import Fact
from naastbetrokken.scene.moments.lanes import UNDECIDED, lane_facts
from naastbetrokken.scene.moments.questions import question_facts
from naastbetrokken.scene.moments.teller import Teller
from naastbetrokken.scene.moments.when import when_label, when_sentence
from naastbetrokken.scene.wording import in_words
from naastbetrokken.scene.words import Words

LANES: Final = tuple(side.value for side in Side)
BANDS: Final = (UNDECIDED, NEEDS, LESSON, REMARK, TASKS)
ORDER: Final = ("presence", "choice", "shared", "account", "need", "lesson", "remark", "task")
"""In which order the entries of a cell stand."""


@frozen(kw_only=True)
class Story:
    """One moment in words.

    Attributes:
        timed: the moment, and its place in time.
        number: its number where it is worked out; else empty.
        title: what happened.
        label: when it was, in short.
        sentence: when it was, as a sentence.
        said: what it was and when, read aloud.
        facts: all that is told of it; none where it is not worked out.
    """

    timed: Timed
    number: str
    title: str
    label: str
    sentence: str
    said: str
    facts: tuple[Fact, ...] = ()

    @property
    def id(self) -> str:
        """Id of the moment."""
        return self.timed.moment.id

    @property
    def holds_more(self) -> bool:
        """Whether there is more on record than what it was and when."""
        return has_more(self.timed.moment)


def has_more(moment: Moment) -> bool:
    """Whether anything but its title and time is recorded of a moment."""
    parts = (moment.present, moment.choices, moment.shared, moment.needs, moment.tasks, moment.perspectives)
    return any(parts) or bool(moment.lesson or moment.note)


def stories(teller: Teller, picked: Chosen) -> tuple[Story, ...]:
    """All moments in order of time, those that are worked out with everything."""
    numbers = picked.numbers
    return tuple(_story(teller, timed, numbers.get(timed.moment.id, "")) for timed in picked.all)


def _story(teller: Teller, timed: Timed, number: str) -> Story:
    title = in_words(timed.moment.title) or teller.words("moments.untitled")
    sentence = when_sentence(teller, timed)
    key = "moments.said.worked" if number else "moments.said.bare"
    return Story(
        timed=timed,
        number=number,
        title=title,
        label=when_label(teller, timed),
        sentence=sentence,
        said=teller.words(key, title=ended(title), when=sentence, **({"number": number} if number else {})),
        facts=facts_of(teller, timed.moment) if number else (),
    )


def facts_of(teller: Teller, moment: Moment) -> tuple[Fact, ...]:
    """Everything that is told of a moment, then the questions for what is blank."""
    told = (*lane_facts(teller, moment), *band_facts(teller, moment))
    return (*told, *question_facts(teller, moment, told))


def loose_tasks(teller: Teller) -> tuple[Fact, ...]:
    """Tasks that belong to no moment."""
    return tuple(task_facts(teller, teller.people.dossier.tasks, "tasks", ()))


def parts_of(teller: Teller, told: Sequence[Story], loose: Sequence[Fact]) -> Parts:
    """What is to be placed."""
    worked = [story for story in told if story.number]
    return Parts(
        columns=tuple(_column(story) for story in worked),
        heads=heads(teller.words, teller.client),
        beads=tuple(_bead(story) for story in told) if needs_line(told) else (),
        loose=tuple(fact.entry for fact in loose),
        loose_head=teller.words("moments.row.loose"),
    )


MOST: Final = 3
"""Columns side by side; with more of them, or with others beside them, a line above shows all moments."""


def needs_line(told: Sequence[Story]) -> bool:
    """Whether a line above has more to show than the columns themselves."""
    return len(told) > MOST or any(not story.number for story in told)


def heads(words: Words, client: str | None) -> tuple[Head, ...]:
    """The lanes and rows with their names; the client's own below the first."""
    lanes = [Head(key=lane, text=words(f"moments.side.{lane}"), lane=True) for lane in LANES]
    lanes[0] = evolve(lanes[0], under=client or "")
    return (*lanes, *(Head(key=band, text=words(f"moments.row.{band}")) for band in BANDS))


def _column(story: Story) -> Column:
    bare = Column(id=story.id, number=story.number, date=story.label, title=story.title)
    return columned(bare, story.facts)


def columned(column: Column, facts: Sequence[Fact]) -> Column:
    """The column with these facts in its rows."""
    rails = [fact.entry.rail for fact in facts if fact.entry.rail is not None]
    cells = {row: _cell(facts, row) for row in (*LANES, *BANDS)}
    return evolve(column, cells=cells, rails=1 + max(rails, default=-1))


def _cell(facts: Iterable[Fact], row: str) -> tuple[Entry, ...]:
    entries = [fact.entry for fact in facts if fact.row == row]
    return tuple(sorted(entries, key=lambda entry: ORDER.index(entry.group.partition("/")[0])))


def _bead(story: Story) -> Bead:
    return Bead(
        id=story.id,
        number=story.number,
        date=story.label,
        title=story.title,
        timed=story.timed.place is not None,
    )
