# SPDX-License-Identifier: MIT
"""What a factor analysis shows in each domain: its factors, the questions that are still open, lines to write on."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from naastbetrokken.layout.factors import CardKind, CardText, DomainText, Side
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Domain, Factor, FactorDirection
from naastbetrokken.queries.factors import FactorDomain, factor_domains
from naastbetrokken.scene.factors.facts import factor_details, factor_sentence, factor_text
from naastbetrokken.scene.people import People
from naastbetrokken.scene.words import Words

SIDES: Final[Mapping[FactorDirection, Side]] = MappingProxyType(
    {
        FactorDirection.HINDERS: Side.LEFT,
        FactorDirection.HELPS: Side.RIGHT,
        FactorDirection.BOTH: Side.ACROSS,
        FactorDirection.UNKNOWN: Side.ACROSS,
    }
)
"""Where factors of each direction stand."""
SIGNS: Final[Mapping[FactorDirection, tuple[str, ...]]] = MappingProxyType(
    {
        FactorDirection.HINDERS: ("hinders",),
        FactorDirection.HELPS: ("helps",),
        FactorDirection.BOTH: ("hinders", "helps"),
        FactorDirection.UNKNOWN: ("asks", "asks"),
    }
)
WRITING: Final = 2
"""Lines to write on, on each side of a form that is half filled in."""


@frozen(kw_only=True)
class Said:
    """A card with the sentence that says it aloud.

    Attributes:
        card: what is to be placed.
        label: what is said first: the factor, or the question.
        sentence: all of it.
    """

    card: CardText
    label: str
    sentence: str


@frozen(kw_only=True)
class DomainSaid:
    """A domain with all its cards."""

    text: DomainText
    cards: tuple[Said, ...]


def domain_texts(people: People, *, writing: bool = False) -> tuple[DomainSaid, ...]:
    """All domains in words.

    Args:
        people: whose dossier and whose words.
        writing: whether there is to be room to write on both sides, with all opening questions.
    """
    return tuple(
        _domain(people, domain, f"domain-{number}", writing=writing)
        for number, domain in enumerate(factor_domains(people.dossier), start=1)
    )


def domain_title(words: Words, domain: FactorDomain) -> str:
    """What a domain is called."""
    return clean(domain.own) or words(f"factors.domain.{domain.domain.value}")


def opening_questions(words: Words, domain: Domain) -> tuple[str, ...]:
    """The questions with which to begin to talk about a domain."""
    keys = (f"factors.question.{domain.value}.{number}" for number in range(1, 10))
    return tuple(words(key) for key in keys if key in words)


def side_question(words: Words, domain: Domain, side: FactorDirection) -> str:
    """The question about one side of a domain."""
    return words(f"factors.question.{domain.value}.{side.value}")


def _domain(people: People, domain: FactorDomain, name: str, *, writing: bool) -> DomainSaid:
    cards = tuple(_cards(people, domain, name, writing=writing))
    text = DomainText(
        id=name,
        title=domain_title(people.words, domain),
        left=people.words("factors.hinders"),
        right=people.words("factors.helps"),
        cards=tuple(said.card for said in cards),
    )
    return DomainSaid(text=text, cards=cards)


def _cards(people: People, domain: FactorDomain, name: str, *, writing: bool) -> Iterator[Said]:
    words = people.words
    for side in (FactorDirection.HELPS, FactorDirection.HINDERS):
        yield from (_factor(people, factor) for factor in domain.of(side))
        if side in domain.open_sides:
            yield _asked(words, domain.domain, name, side)
        if writing:
            yield _room(name, side)
    for direction in (FactorDirection.BOTH, FactorDirection.UNKNOWN):
        yield from (_factor(people, factor) for factor in domain.of(direction))
    if domain.is_blank or writing:
        yield _openings(words, domain.domain, name)


def _factor(people: People, factor: Factor) -> Said:
    details = factor_details(people, factor)
    if factor.direction is FactorDirection.UNKNOWN:
        details = ((people.words("factors.ask.direction"),), *details)
    card = CardText(
        id=factor.id,
        kind=CardKind.FACTOR,
        side=SIDES[factor.direction],
        text=factor_text(factor),
        details=details,
        signs=SIGNS[factor.direction],
    )
    return Said(card=card, label=factor_text(factor), sentence=factor_sentence(people, factor))


def _asked(words: Words, domain: Domain, name: str, side: FactorDirection) -> Said:
    question = side_question(words, domain, side)
    card = CardText(id=f"{name}-{side.value}", kind=CardKind.QUESTION, side=SIDES[side], text=question, signs=("asks",))
    return Said(card=card, label=question, sentence=words(f"factors.said.ask.{side.value}", what=question))


def _openings(words: Words, domain: Domain, name: str) -> Said:
    questions = opening_questions(words, domain)
    card = CardText(
        id=f"{name}-questions",
        kind=CardKind.OPENING,
        side=Side.ACROSS,
        details=tuple((one,) for one in questions),
        plain=True,
    )
    together = " ".join(questions)
    return Said(card=card, label=together, sentence=words("factors.said.ask", what=together))


def _room(name: str, side: FactorDirection) -> Said:
    card = CardText(id=f"{name}-{side.value}-room", kind=CardKind.WRITING, side=SIDES[side], rules=WRITING)
    return Said(card=card, label="", sentence="")
