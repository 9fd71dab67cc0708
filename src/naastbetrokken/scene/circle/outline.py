# SPDX-License-Identifier: MIT
"""The circle in sentences: ring by ring, then sector by sector, everybody once, and what is still to be asked."""

from collections.abc import Iterable, Iterator, Sequence

from naastbetrokken.model import Ring
from naastbetrokken.model.wording import capital, sentence
from naastbetrokken.scene.circle.members import PLACES, RINGS, Member
from naastbetrokken.scene.circle_facts import client_name, ring_word, sector_word
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Section, Told


def outline(
    people: People,
    found: Sequence[Member],
    *,
    title: str,
    subtitle: str,
    summary: str,
    ties: Sequence[str] = (),
    notes: Sequence[Told] = (),
) -> tuple[Section, ...]:
    """The sections of the outline, in reading order.

    Args:
        people: whose words.
        found: everybody, in reading order.
        title: the title of the drawing.
        subtitle: its date and whose view it is.
        summary: the whole in a sentence or two.
        ties: who is in touch with whom, in sentences.
        notes: the compromises in words.
    """
    return tuple(_sections(people, found, (title, subtitle, summary), ties, notes))


def _sections(
    people: People, found: Sequence[Member], head: tuple[str, str, str], ties: Sequence[str], notes: Sequence[Told]
) -> Iterator[Section]:
    words = people.words
    title, subtitle, summary = head
    yield Section(heading=title, lines=tuple(line for line in (subtitle, summary) if line))
    for place in PLACES:
        here = [one for one in found if one.tie.ring is place]
        if here or (place in RINGS and found):
            yield from _place(people, place, here)
    if ties:
        yield Section(heading=words("circle.outline.ties"), items=tuple(ties))
    asked = tuple(f"{one.name}: {' '.join(one.asked)}" for one in found if one.asked)
    if asked:
        yield Section(heading=words("circle.outline.asked"), lines=(words("circle.outline.asked.how"),), items=asked)
    if notes:
        yield Section(heading=words("outline.notes"), items=tuple(note.message for note in notes))


def _place(people: People, place: Ring | None, here: Sequence[Member]) -> Iterator[Section]:
    words, ring = people.words, ring_word(people, place)
    means = words(f"circle.ring.{place.value}.means") if place in RINGS and place else ""
    head = sentence(words("circle.legend.ring", ring=ring, means=means) if means else ring)
    if not here:
        yield Section(heading=head, lines=(words("circle.outline.nobody"),))
        return
    yield Section(heading=head, lines=(counted(people, here),))
    for sector in dict.fromkeys(one.tie.sector for one in here):
        some = [one for one in here if one.tie.sector is sector]
        heading = words("circle.outline.cell", sector=capital(sector_word(people, some[0].tie)), ring=ring)
        yield Section(heading=heading, items=tuple(told(one) for one in some))


def told(member: Member) -> str:
    """Somebody with all that the client told, as read aloud."""
    return " ".join((member.intro, *member.said))


def counted(people: People, here: Sequence[Member]) -> str:
    """How many there are."""
    words = people.words
    return sentence(words.count("circle.summary.members", len(here)))


def described(people: People, member: Member) -> str:
    """The same with the place in the circle and the questions: what a symbol says by itself."""
    tie = member.tie
    where = sentence(people.words("circle.where", ring=ring_word(people, tie.ring), sector=sector_word(people, tie)))
    asked = (people.words("circle.asked", questions=" ".join(member.asked)),) if member.asked else ()
    return " ".join((member.intro, where, *member.said, *asked))


def in_touch(people: People, pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Who is in touch with whom: everybody once as the first, with the names of the others."""
    others: dict[str, list[str]] = {}
    for one, other in pairs:
        others.setdefault(one, []).append(other)
    return tuple(
        people.words("circle.outline.tie", name=people.name(one), names=people.names(names))
        for one, names in others.items()
    )


def summary(people: People, found: Sequence[Member]) -> str:
    """The whole circle in a sentence or two."""
    words, client = people.words, client_name(people)
    if not found:
        return words("circle.summary.empty")
    parts = []
    for place in PLACES:
        count = sum(1 for one in found if one.tie.ring is place)
        if count:
            parts.append(words(f"circle.summary.{place.value if place else 'none'}", n=count))
    persons = words.count("circle.summary.members", len(found))
    return words("circle.summary", client=client, members=persons, parts=words.listed(parts))
