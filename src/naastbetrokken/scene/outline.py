# SPDX-License-Identifier: MIT
"""The genogram in sentences: everybody once in full, every family once, from the client outwards."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from naastbetrokken.layout.text import clean
from naastbetrokken.model import Person
from naastbetrokken.model.date_words import clause
from naastbetrokken.model.wording import capital
from naastbetrokken.scene.descents import nearest
from naastbetrokken.scene.families import Home
from naastbetrokken.scene.left_out import sections
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_ties import bond_in_words, child_period, child_word, household_in_words, twin_word
from naastbetrokken.scene.scene import Section, Told


def outline(
    people: People,
    title: str,
    subtitle: str,
    notes: tuple[Told, ...],
    *,
    homes: Sequence[Home],
    facts: Mapping[str, tuple[str, ...]],
) -> tuple[Section, ...]:
    """The sections of the outline, in reading order.

    Args:
        people: whose words.
        title: the title of the drawing.
        subtitle: its date.
        notes: the compromises in words.
        homes: the homes in reading order (`homes_outward`).
        facts: what is known of everybody alone (`person_facts`), by id.
    """
    teller = _Teller(people, homes, facts)
    return tuple(teller.sections(title, subtitle, notes))


def homes_outward(people: People) -> tuple[Home, ...]:
    """All homes, the client's own first, then ever further from the client."""
    families = people.families
    found: dict[str, Home] = {}
    seen: set[str] = set()
    starts = [people.dossier.client, *(partner for home in families.homes for partner in home.partners)]
    for start in starts:
        if start is None or start in seen:
            continue
        seen.add(start)
        todo = deque([start])
        while todo:
            person = todo.popleft()
            for home in (*families.of_partner.get(person, ()), *families.of_child.get(person, ())):
                found.setdefault(home.id, home)
                for other in (*home.partners, *(child for child, _ in home.children)):
                    if other not in seen:
                        seen.add(other)
                        todo.append(other)
    return tuple(found.values())


@frozen
class _Teller:
    """Tells the family; remembers in `told` whom it has introduced."""

    people: People
    homes: Sequence[Home]
    facts: Mapping[str, tuple[str, ...]]

    def sections(self, title: str, subtitle: str, notes: tuple[Told, ...]) -> Iterator[Section]:
        """All sections."""
        words, dossier = self.people.words, self.people.dossier
        told: set[str] = set()
        yield Section(heading=title, lines=(subtitle,) if subtitle else ())
        client = dossier.by_id.get(dossier.client or "")
        if client is not None:
            yield Section(heading=words("outline.client"), lines=(self._introduced(client, told),))
        for home in self.homes:
            yield self._home(home, told)
        order = self.people.families.order
        others = sorted((p for p in dossier.persons if p.id not in told), key=lambda p: order[p.id])
        if others:
            items = tuple(self._introduced(person, told) for person in others)
            yield Section(heading=words("outline.others"), items=items)
        if dossier.households:
            items = tuple(household_in_words(self.people, household) for household in self.people.households_in_order)
            yield Section(heading=words("outline.households"), items=items)
        if dossier.bonds:
            items = tuple(self._sentence(bond_in_words(self.people, bond)) for bond in self.people.bonds_in_order)
            yield Section(heading=words("outline.bonds"), items=items)
        if self.people.changes.sentences:
            yield Section(heading=words("outline.since"), items=self.people.changes.sentences)
        yield from sections(self.people)
        if notes:
            yield Section(heading=words("outline.notes"), items=tuple(note.message for note in notes))

    def _introduced(self, person: Person, told: set[str], word: str = "") -> str:
        """Somebody with all facts at first mention, by name after that."""
        name = self.people.full(person.id)
        facts = [word] if word else []
        if person.id not in told:
            told.add(person.id)
            facts += self.facts[person.id]
        if not facts:
            return self.people.words("outline.person.bare", name=name)
        joined = self.people.words("join.comma").join(facts)
        return self.people.words("outline.person", name=name, facts=joined)

    def _home(self, home: Home, told: set[str]) -> Section:
        people, words = self.people, self.people.words
        by_id = people.dossier.by_id
        lines = [people.changed(self._history(home), people.changes.homes.get(home.id))]
        if people.families.related(home):
            lines.append(words("outline.related", names=people.names(home.partners)))
        lines += [self._introduced(by_id[one], told) for one in home.partners if one not in told]
        children = tuple(child for child, _ in home.children)
        items = tuple(self._introduced(by_id[child], told, self._child_word(home, child)) for child in children)
        lines += [twin_word(people, twins.zygosity, twins.children) for twins in people.twins_among(children)]
        if items:
            lines.append(words("outline.child" if len(items) == 1 else "outline.children"))
        return Section(heading=people.names(home.couple), lines=tuple(lines), items=items)

    def _history(self, home: Home) -> str:
        people, words = self.people, self.people.words
        names = people.names(home.couple)
        if home.states:
            did = []
            for state in home.states:
                date = clause(state.date, words.lang) if state.date else ""
                text = words(f"union.{state.kind}.did", date=date)
                did.append(f"{text} ({clean(state.note)})" if state.note else text)
            return words("outline.sentence", subject=names, rest=words.listed(did))
        if len(home.couple) == 1:
            return words("outline.single", name=names)
        return words("outline.none" if home.union else "outline.implied", names=names)

    def _child_word(self, home: Home, child: str) -> str:
        """In which sense somebody is a child here, when it is not by birth alone, and for how long."""
        kinds = home.kinds[child]
        period = child_period(self.people, home, child)
        became = self.people.changes.children.get((home.id, child))
        plain = set(kinds) == {nearest(kinds)} and nearest(kinds).value == "biological" and not period
        if plain and became is None:
            return ""
        word = child_word(self.people, self.people.dossier.by_id[child], kinds)
        return self.people.changed(f"{word} {period}".strip(), became)

    def _sentence(self, text: str) -> str:
        """The text with a capital and a full stop."""
        return f"{capital(text)}."
