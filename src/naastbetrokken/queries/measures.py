# SPDX-License-Identifier: MIT
"""Measures of the client's network: what can be counted, each with a sentence that explains it, and no norm.

The circle diagram and ecomap literature names these measures and computes some of them. None of them has a norm that
would hold for people in sheltered living, so no number here is called high or low. Nothing raises on an empty
network: counts are 0, and what cannot be reckoned is None.
"""

from collections.abc import Iterable

from attrs import frozen

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier
from naastbetrokken.queries.measure_words import MeasureWords, measure_words
from naastbetrokken.queries.network import Network
from naastbetrokken.queries.reckoned import RECKONED, Outcome, Part


@frozen(kw_only=True)
class Measure:
    """Something that was counted in a network.

    Attributes:
        code: stable name.
        value: the outcome; None where there is nothing to reckon with, or where the parts are the outcome.
        parts: how the outcome is made up, in the order of the code list or the largest first.
        title: the name of the measure.
        meaning: what is counted, in one sentence.
        sentence: the outcome in one sentence.
    """

    code: str
    value: float | None = None
    parts: tuple[Part, ...] = ()
    title: str
    meaning: str
    sentence: str


def measures(dossier: Dossier, *, lang: str | MeasureWords = "nl") -> tuple[Measure, ...]:
    """All measures of the client's network, in a fixed order.

    Args:
        dossier: whose network.
        lang: "nl", "en", or a table of one's own.

    Raises:
        UsageError: If there is no table for the language.
    """
    network, words = Network(dossier), measure_words(lang)
    return tuple(_told(code, reckon(network), words) for code, reckon in RECKONED)


def what_if_absent(dossier: Dossier, person: str, *, lang: str | MeasureWords = "nl") -> Measure:
    """Which kinds of help nobody would give any more if this person were not there.

    Raises:
        UsageError: If the person or the language does not exist.
    """
    if person not in dossier.by_id:
        raise UsageError(f"person {person!r} does not exist in this dossier; use the id of a person")
    network = Network(dossier)
    if person not in network.ties:
        return _told("absence", Outcome(), measure_words(lang))
    parts = tuple(Part(kind, 1, givers) for kind, givers in network.givers.items() if givers == (person,))
    return _told("absence", Outcome(len(parts), parts), measure_words(lang))


def _told(code: str, found: Outcome, words: MeasureWords) -> Measure:
    sentence = words.sentences[code]
    pattern = sentence.many
    if found.value is None and not found.parts:
        pattern = sentence.none
    elif found.value == 0 and sentence.zero:
        pattern = sentence.zero
    elif found.value == 1 and sentence.one:
        pattern = sentence.one
    return Measure(
        code=code,
        value=found.value,
        parts=found.parts,
        title=sentence.title,
        meaning=sentence.meaning,
        sentence=pattern.format(value=_number(found, words), parts=_listed(code, found.parts, words)),
    )


def _number(found: Outcome, words: MeasureWords) -> str:
    if found.value is None:
        return ""
    if found.ratio:
        return f"{found.value:.0%}"
    return f"{found.value:.2f}".rstrip("0").rstrip(".").replace(".", words.decimal)


def _listed(code: str, parts: Iterable[Part], words: MeasureWords) -> str:
    """The parts in words, never with names; where each counts once, without the count."""
    if code in ("absence", "alone"):
        return ", ".join(words.labels[part.key] for part in parts)
    return ", ".join(f"{words.labels.get(part.key, part.key)} {part.count}" for part in parts)
