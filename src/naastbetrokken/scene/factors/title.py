# SPDX-License-Identifier: MIT
"""What stands above a factor analysis, and what is said below it about words that nobody knows."""

from naastbetrokken.layout.text import clean
from naastbetrokken.model.date_words import phrase
from naastbetrokken.queries.factor_vocabulary import category
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Told
from naastbetrokken.scene.wording import in_words


def factors_title(people: People, title: str | None) -> str:
    """The title: the one that is asked for, else with the client's name."""
    if title is not None:
        return clean(title)
    client = people.dossier.client
    if client is None or client not in people.dossier.by_id:
        return people.words("factors.title.nobody")
    return people.words("factors.title", name=people.name(client))


def factors_subtitle(people: People) -> str:
    """The day of the drawing, and how to read it."""
    reading = people.words("factors.reading")
    if people.at is None:
        return reading
    return f"{people.words('title.date', date=phrase(people.at, people.words.lang))}. {reading}"


def unknown_kinds(people: People) -> tuple[Told, ...]:
    """What categories are not in the vocabulary, in one sentence; nothing when all are."""
    strange = [one for one in people.dossier.factors if one.category and category(one.category) is None]
    if not strange:
        return ()
    codes = sorted({in_words(one.category) or "?" for one in strange})
    message = people.words("factors.compromise.category", codes=people.words.listed(codes))
    return (Told(code="category", message=message, refs=tuple(sorted(one.id for one in strange))),)
