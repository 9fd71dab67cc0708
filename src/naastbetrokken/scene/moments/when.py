# SPDX-License-Identifier: MIT
"""When a moment was, in words: by date, period, age or what it came before or after; never more exact than told."""

from collections.abc import Iterator

from naastbetrokken.model import When
from naastbetrokken.model.date_words import clause, period_phrase, phrase
from naastbetrokken.queries.moment_order import Timed
from naastbetrokken.scene.moments.teller import Teller
from naastbetrokken.scene.wording import in_words


def when_label(teller: Teller, timed: Timed) -> str:
    """When it was, as it stands in the drawing."""
    when = timed.moment.when
    ways = [] if when.date is None else [phrase(when.date, teller.lang)]
    ways += _others(teller, when, "")
    return "; ".join(ways) or teller.words("moments.when.none")


def when_sentence(teller: Teller, timed: Timed) -> str:
    """When it was, as a sentence; says so when the place on the line is only the end."""
    words, when = teller.words, timed.moment.when
    ways = [] if when.date is None else [clause(when.date, teller.lang)]
    ways += _others(teller, when, ".clause")
    if not ways:
        return words("moments.when.unknown")
    told = words("join.comma").join(ways)
    if timed.place is None:
        return words("moments.when.unplaced", date=told)
    return words("moments.when.date" if when.period is None else "moments.when.other", date=told)


def _others(teller: Teller, when: When, form: str) -> Iterator[str]:
    """Ways beside a date; in the form of a clause, or as they stand alone."""
    if when.period is not None:
        yield period_phrase(when.period, teller.lang)
    if when.age is not None:
        key = "moments.when.age" if when.age_until is None else "moments.when.ages"
        ages = {"age": when.age, **({} if when.age_until is None else {"until": when.age_until})}
        if teller.client is None:
            yield teller.words(f"{key}.nobody", **ages)
        else:
            yield teller.words(f"{key}{form}", name=teller.client, **ages)
    if when.relation is not None and when.landmark is not None:
        yield teller.words(f"moments.when.{when.relation.value}", what=_landmark(teller, when.landmark))


def _landmark(teller: Teller, identifier: str) -> str:
    dossier = teller.people.dossier
    for event in dossier.events:
        if event.id == identifier:
            return teller.words("moments.when.event", title=in_words(event.title))
    union = dossier.union_by_id[identifier]
    return teller.words("moments.when.union", names=teller.names(union.partners))
