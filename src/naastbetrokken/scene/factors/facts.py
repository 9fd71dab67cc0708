# SPDX-License-Identifier: MIT
"""A factor in words: what it is, and what was said about it. Every output takes its words from here."""

from collections.abc import Iterator

from naastbetrokken.model import Certainty, Factor, FactorDirection, FactorPhase, Source
from naastbetrokken.model.date_words import phrase
from naastbetrokken.model.wording import ended, sentence
from naastbetrokken.queries.factor_vocabulary import category
from naastbetrokken.scene.people import People
from naastbetrokken.scene.wording import in_words


def factor_text(factor: Factor) -> str:
    """What it is."""
    return in_words(factor.text) or "?"


def factor_phase(people: People, factor: Factor) -> str:
    """What part it plays; empty when nobody said."""
    if factor.phase is FactorPhase.UNKNOWN:
        return ""
    return people.words(f"factors.phase.{factor.phase.value}")


def factor_source(people: People, factor: Factor) -> str:
    """Who told it and when, and how sure that is; empty when nobody recorded that."""
    source = factor.source
    if source is None:
        return ""
    sure = "" if source.certainty is Certainty.CERTAIN else people.words(f"factors.certainty.{source.certainty.value}")
    return people.words("join.comma").join(part for part in (_who(people, source), sure) if part)


def factor_circumstances(people: People, factor: Factor) -> tuple[str, ...]:
    """Whom it is about, when it was, of which kind it is, and another name for its domain."""
    return tuple(part for part in _circumstances(people, factor) if part)


def factor_details(people: People, factor: Factor) -> tuple[tuple[str, ...], ...]:
    """Everything about it, in parts that belong together: its part and circumstances with the source; the note."""
    parts = (factor_phase(people, factor), *factor_circumstances(people, factor), factor_source(people, factor))
    lines = (tuple(part for part in parts if part), (factor_note(people, factor),))
    return tuple(line for line in lines if any(line))


def factor_note(people: People, factor: Factor) -> str:
    """What was noted with it."""
    note = in_words(factor.note)
    return people.words("factors.note", note=note) if note else ""


def factor_sentence(people: People, factor: Factor) -> str:
    """All of it, to be read aloud: "Helpt: ... Beschermt; over Oma Bep; verteld door Joost, 20 november 2025."."""
    return people.words(f"factors.said.{factor.direction.value}", what=factor_told(people, factor))


def factor_told(people: People, factor: Factor) -> str:
    """The same without the side, for where a head says that; without a direction it asks for one."""
    said = [ended(factor_text(factor))]
    if factor.direction is FactorDirection.UNKNOWN:
        said.append(people.words("factors.ask.direction"))
    told = (people.words("join.semicolon").join(line) for line in factor_details(people, factor))
    said += [sentence(line) for line in told]
    return " ".join(said)


def person_name(people: People, identifier: str) -> str:
    """The name in a sentence, and the whole name where that one was shortened."""
    name = people.name(identifier)
    return people.full(identifier) if name.endswith("…") else name


def _circumstances(people: People, factor: Factor) -> Iterator[str]:
    words = people.words
    if factor.persons:
        names = (person_name(people, one) for one in factor.persons)
        yield words("factors.persons", names=words.listed(dict.fromkeys(names)))
    if factor.period is not None:
        yield people.period(factor.period)
    if factor.category:
        yield words("factors.category", what=_kind(people, factor))
    if factor.own_domain.strip() and factor.domain.value != "other":
        yield words("factors.own", what=in_words(factor.own_domain))


def _kind(people: People, factor: Factor) -> str:
    found, lang = category(factor.category), people.words.lang
    if found is None:
        return in_words(factor.category) or "?"
    sides = {FactorDirection.HELPS: found.protective, FactorDirection.HINDERS: found.risk}
    return sides.get(factor.direction, found.topic)[lang]


def _who(people: People, source: Source) -> str:
    words = people.words
    date = phrase(source.recorded, words.lang) if source.recorded is not None else ""
    informant = in_words(source.informant)
    if source.informant in people.dossier.by_id:
        informant = person_name(people, source.informant)
    if informant:
        return words(
            "factors.told.dated" if date else "factors.told", name=informant, **({"date": date} if date else {})
        )
    author = in_words(source.author)
    if author:
        key = "factors.recorded.dated" if date else "factors.recorded"
        return words(key, name=author, **({"date": date} if date else {}))
    return words("factors.recorded.on", date=date) if date else ""
