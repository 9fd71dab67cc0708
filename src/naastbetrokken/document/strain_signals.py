# SPDX-License-Identifier: MIT
"""What a worker should know beside a naaste's sheet: children near a problem, and help that only one person gives.

Information to ask about, never a verdict; the finding about children comes from the rules, the load from the measures.
"""

from collections.abc import Iterable, Iterator

from naastbetrokken.document.address import spoken
from naastbetrokken.document.calling import Calling
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.queries import Graph, children, what_if_absent
from naastbetrokken.queries.measure_words import measure_words
from naastbetrokken.rules import check, describe

CHILDREN = "KOPP_KOV"
"""The rule about children who grow up beside a problem."""

Signal = tuple[str, tuple[str, ...]]
"""Something to know, and the ids of those whom it is about."""


def signals(
    dossier: Dossier, persons: Iterable[str], *, lang: str = "nl", at: PartialDate | None = None
) -> dict[str, tuple[Signal, ...]]:
    """What to know about each of these naasten, by person id.

    Args:
        dossier: where it is recorded.
        persons: ids of the naasten.
        lang: language of the words.
        at: the day of reckoning, if not the dossier's own.
    """
    calling = Calling.of(dossier, spoken(lang), at)
    found = check(dossier, today=at, rules=[CHILDREN])
    about = [(one.subjects, describe(one, dossier, lang)) for one in found]
    return {person: tuple(_signals(calling, person, about)) for person in dict.fromkeys(persons)}


def _signals(calling: Calling, person: str, found: Iterable[tuple[tuple[str, ...], str]]) -> Iterator[Signal]:
    dossier, words = calling.dossier, calling.words
    near = {person, *children(dossier, person, graph=Graph.ALL), *_housemates(dossier, person)}
    for subjects, text in found:
        if subjects[0] in near or person in subjects:
            yield text, subjects
    alone = what_if_absent(dossier, person, lang=words.lang)
    if alone.parts and dossier.client is not None:
        labels = measure_words(words.lang).labels
        kinds = words.listed(labels[part.key] for part in alone.parts)
        yield (
            words("strain.signals.load", name=calling.name(person), client=calling.client, help=kinds),
            (person,),
        )


def _housemates(dossier: Dossier, person: str) -> set[str]:
    """Everybody with whom somebody shares or shared a home."""
    homes = ({member.person for member in home.members} for home in dossier.households)
    return set().union(*(home for home in homes if person in home))
