# SPDX-License-Identifier: MIT
"""When a moment was, in words: by date, period, age or what it came before or after; never more exact than told."""

from collections.abc import Iterator

from naastbetrokken.model import When
from naastbetrokken.model.date_words import clause, period_phrase, phrase
from naastbetrokken.queries.moment_order import Timed
from naastbetrokken.scene.moments.teller import Teller, said


def when_label(teller: Teller, timed: Timed) -> str:
    """When it was, as it stands in the drawing."""
    return "; ".join(_ways(teller, timed.moment.when)) or teller.words("moments.when.none")


def when_sentence(teller: Teller, timed: Timed) -> str:
    """When it was, as a sentence; says so when the place on the line is only the end."""
    words, when = teller.words, timed.moment.when
    ways = list(_ways(teller, when))
    if not ways:
        return words("moments.when.unknown")
    if timed.place is None:
        return words("moments.when.unplaced", date="; ".join(ways))
    if when.date is not None and len(ways) == 1:
        return words("moments.when.date", date=clause(when.date, teller.lang))
    return words("moments.when.other", date="; ".join(ways))


def _ways(teller: Teller, when: When) -> Iterator[str]:
    if when.date is not None:
        yield phrase(when.date, teller.lang)
    if when.period is not None:
        yield period_phrase(when.period, teller.lang)
    if when.age is not None:
        yield _age(teller, when.age, when.age_until)
    if when.relation is not None and when.landmark is not None:
        yield teller.words(f"moments.when.{when.relation.value}", what=_landmark(teller, when.landmark))


def _age(teller: Teller, age: int, until: int | None) -> str:
    key = "moments.when.age" if until is None else "moments.when.ages"
    parts = {"age": age} if until is None else {"age": age, "until": until}
    if teller.client is None:
        return teller.words(f"{key}.nobody", **parts)
    return teller.words(key, name=teller.client, **parts)


def _landmark(teller: Teller, identifier: str) -> str:
    dossier = teller.people.dossier
    for event in dossier.events:
        if event.id == identifier:
            return said(event.title)
    union = dossier.union_by_id[identifier]
    return teller.words("moments.when.union", names=teller.names(union.partners))
