# SPDX-License-Identifier: MIT
"""What is still blank of a moment, as questions to ask; a gap is no fault and says nothing about anybody."""

from collections.abc import Container, Iterator, Sequence

from attrs import evolve

from naastbetrokken.layout.moments import Entry
from naastbetrokken.model import Moment, Side
from naastbetrokken.scene.moments.bands import LESSON, NEEDS
from naastbetrokken.scene.moments.facts import Fact
from naastbetrokken.scene.moments.lanes import UNDECIDED
from naastbetrokken.scene.moments.teller import Teller


def question_facts(teller: Teller, moment: Moment, facts: Sequence[Fact]) -> Iterator[Fact]:
    """Questions for what no fact of the moment answers.

    Args:
        teller: names and words.
        moment: which moment.
        facts: what is told of it.
    """
    words = teller.words
    known = {(fact.row, fact.role) for fact in facts}
    roles = {fact.role for fact in facts}
    for side in _without(known, "presence"):
        yield _question(moment, side.value, "presence", _was_there(teller, side))
    if "choice" not in roles:
        yield _question(moment, UNDECIDED, "choice", words("moments.question.choices"))
    else:
        for side in _without(known, "shared"):
            asked = words("moments.question.shared", side=words(f"moments.shared.{side.value}"))
            yield _question(moment, side.value, "shared", asked)
    for side in _without(known, "account"):
        name = _teller(teller, side)
        yield _question(moment, side.value, "account", words("moments.question.account", name=name))
    if "need" not in roles:
        yield _headed(words("moments.question.blank"), _question(moment, NEEDS, "need", words("moments.question.need")))
    if "lesson" not in roles:
        learned = _question(moment, LESSON, "lesson", words("moments.question.lesson"))
        yield _headed(words("moments.question.blank"), learned)


def _without(known: Container[tuple[str, str]], role: str) -> list[Side]:
    """The lanes in which nothing of this kind stands."""
    return [side for side in Side if (side.value, role) not in known]


def _headed(drawn: str, fact: Fact) -> Fact:
    """A question that the head of the row asks already."""
    return evolve(fact, entry=evolve(fact.entry, text=drawn))


def _question(moment: Moment, row: str, about: str, text: str) -> Fact:
    return Fact(
        row=row,
        role="question",
        refs=(moment.id,),
        sentence=text,
        entry=Entry(id=f"{moment.id}/question/{about}/{row}", text=text, soft=True, group=about),
    )


def _was_there(teller: Teller, side: Side) -> str:
    if side is Side.CLIENT:
        if teller.client is None:
            return teller.words("moments.question.client.nobody")
        return teller.words("moments.question.client", name=teller.client)
    return teller.words(f"moments.question.{side.value}")


def _teller(teller: Teller, side: Side) -> str:
    if side is Side.CLIENT and teller.client is not None:
        return teller.client
    return teller.words(f"moments.question.account.{side.value}")
