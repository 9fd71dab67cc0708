# SPDX-License-Identifier: MIT
"""The legend of a genogram: only what occurs, drawn with the very same marks, smaller."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.text import clean
from naastbetrokken.model import ParentageKind, UnionKind
from naastbetrokken.scene.beside import HIGH, badge_marks, moved_marks, secret_marks
from naastbetrokken.scene.line_inks import HOUSEHOLD, base_ink
from naastbetrokken.scene.lines import Seen
from naastbetrokken.scene.marks import Ink, Mark, Rect, Text
from naastbetrokken.scene.notation import Badge
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_facts import registered_as
from naastbetrokken.scene.samples import SAMPLE, bond, child, couple, parted, twins
from naastbetrokken.scene.symbol_marks import Look, symbol
from naastbetrokken.scene.symbols import Recipe, Style
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.unions import DASHES, SLASHES
from naastbetrokken.typing import TextMeasurer

HALF: Final = 10.0
"""Half a symbol in the legend."""
ARROW: Final = 11.0
"""How far a sample moves to the right to make room for the arrow at the client."""
LATER: Final = ("stillbirth", "placeholder")
"""Kinds that stand at the end of the list of people."""
MARKS: Final = ("substance", "illness")
DEGREES: Final = ("active", "suspected", "recovery")


@frozen(kw_only=True)
class Entry:
    """One line of the legend.

    Attributes:
        marks: the sample, around (0, 0), in a column of `SAMPLE` px.
        text: what it means.
    """

    marks: tuple[Mark, ...]
    text: str


@frozen(kw_only=True)
class Part:
    """Entries of one subject under a head."""

    head: str
    entries: tuple[Entry, ...]


def legend(
    people: People, looks: Sequence[Look], seen: Seen, *, style: Style, theme: Theme, measurer: TextMeasurer
) -> tuple[Part, ...]:
    """The parts of the legend that have entries.

    Args:
        people: whose words.
        looks: what is to be seen of each person, placeholders included.
        seen: what occurs among the lines.
        style: the symbols.
        theme: the look.
        measurer: how wide texts are.
    """
    draw = _Sampler(people, style.scaled(HALF, {look.kind for look in looks}), theme, measurer)
    parts = (
        Part(head="legend.persons", entries=draw.persons(looks)),
        Part(head="legend.unions", entries=draw.unions(seen)),
        Part(head="legend.descent", entries=draw.descents(seen)),
        Part(head="legend.bonds", entries=draw.bonds(seen)),
        Part(head="legend.conditions", entries=draw.conditions(looks)),
    )
    return tuple(evolve(part, head=people.words(part.head)) for part in parts if part.entries)


@frozen
class _Sampler:
    """Draws samples."""

    people: People
    style: Style
    theme: Theme
    measurer: TextMeasurer

    def _symbol(self, look: Look, key: str) -> Entry:
        pointed = look.consultand or (look.client and self.style.client == "arrow")
        at = ARROW if pointed else 0.0
        marks = symbol(look, at, 0, style=self.style, theme=self.theme, measurer=self.measurer)
        return Entry(marks=marks, text=self.people.words(key))

    def persons(self, looks: Sequence[Look]) -> tuple[Entry, ...]:
        """Kinds of people, then what may be added to a symbol."""
        kinds = {look.kind for look in looks}
        first = {kind.partition(".")[0]: kind for kind in reversed(tuple(self.style.symbols)) if kind in kinds}
        usual = [base for base in dict.fromkeys(kind.partition(".")[0] for kind in self.style.symbols) if base in first]
        ordered = [*(base for base in usual if base not in LATER), *(base for base in LATER if base in first)]
        alike: dict[Recipe, list[str]] = {}  # what is drawn alike is told apart by what is written below it
        for base in ordered:
            alike.setdefault(self.style.symbols[first[base]], []).append(base)
        entries = [self._kinds(bases, first[bases[0]]) for bases in alike.values()]
        people = [look for look in looks if look.kind.partition(".")[0] not in LATER]
        added = (
            ("client", Look(kind="", client=True), [look.kind for look in people if look.client]),
            ("consultand", Look(kind="", consultand=True), [look.kind for look in people if look.consultand]),
            ("deceased", Look(kind="", deceased=True), [look.kind for look in people if look.deceased]),
            ("outside", Look(kind="", outside=True), [look.kind for look in people if look.outside]),
            ("adopted", Look(kind="", adopted=True), [look.kind for look in people if look.adopted]),
        )
        for what, look, found in added:
            if found and (what != "adopted" or self.style.brackets):
                plainest = min(found, key=list(self.style.symbols).index)
                entries.append(self._symbol(evolve(look, kind=plainest), f"legend.{what}"))
        for kind, letter in self.style.letters.items():
            found = [look.kind for look in people if letter in look.letter]
            if found:
                plainest = min(found, key=list(self.style.symbols).index)
                entries.append(self._symbol(Look(kind=plainest, letter=letter), f"legend.parent.{kind.value}"))
        return (*entries, *self._assigned(people), *self._beside(looks, people))

    def _assigned(self, people: Sequence[Look]) -> Iterator[Entry]:
        """What is told of how people were registered at birth."""
        everybody = [registered_as(self.people, person) for person in self.people.dossier.persons]
        for born_as, short in self.style.assigned.items():
            if born_as in everybody:
                sample = self._small(short, self.theme.small, self.theme.soft)
                yield Entry(marks=(sample,), text=self.people.words(f"person.assigned.{born_as}"))
        nested = [look for look in people if look.born_as]
        if nested:
            plainest = min(nested, key=lambda look: list(self.style.symbols).index(look.kind))
            yield self._symbol(Look(kind=plainest.kind, born_as=plainest.born_as), "legend.assigned")

    def _beside(self, looks: Sequence[Look], people: Sequence[Look]) -> Iterator[Entry]:
        """Numbers inside, and the small things beside a symbol."""
        if any(look.inside for look in people):
            number = self._small("46", self.theme.subhead, self.theme.ink)
            yield Entry(marks=(number,), text=self.people.words("legend.age"))
        yield from (self._badge(badge) for badge in dict.fromkeys(badge for look in looks for badge in look.badges))
        if any(look.moved for look in looks):
            yield Entry(marks=tuple(moved_marks(0, 0, self.theme)), text=self.people.words("legend.moved"))
        if any(look.secret for look in looks):
            yield Entry(marks=tuple(secret_marks(0, 0, self.theme)), text=self.people.words("legend.guarded"))

    def _kinds(self, bases: Sequence[str], kind: str) -> Entry:
        """Kinds of people drawn alike, each with what is written below it where that is an abbreviation."""
        words, outcomes = self.people.words, self.style.outcomes
        texts = [
            words("legend.abbreviated", word=words(f"legend.{base}"), short=outcomes[base])
            if base in outcomes
            else words(f"legend.{base}")
            for base in bases
        ]
        return evolve(self._symbol(Look(kind=kind), f"legend.{bases[0]}"), text=words("join.comma").join(texts))

    def _badge(self, badge: Badge) -> Entry:
        marks, end = badge_marks(badge, 0, 0, self.theme, self.measurer)
        return Entry(marks=tuple(mark.moved(-(end - HIGH / 4) / 2, 0) for mark in marks), text=clean(badge.means))

    def _small(self, text: str, size: float, fill: str) -> Mark:
        """A text as a sample, no wider than its column."""
        size *= min(1.0, SAMPLE / max(1.0, self.measurer.width(text, size)))
        width = self.measurer.width(text, size)
        return Text(x=0, y=size * 0.36, text=text, size=size, width=width, anchor="middle", fill=fill)

    def unions(self, seen: Seen) -> tuple[Entry, ...]:
        """States of unions, then endings."""
        theme, words = self.theme, self.people.words
        alike: dict[Ink, list[str]] = {}
        for base in DASHES:
            if base in seen.unions:
                key = f"legend.union.{base}"
                text = words(key) if key in words else self._abbreviated(base)
                alike.setdefault(base_ink(base, theme), []).append(text)
        entries = [
            Entry(marks=couple(ink, theme), text=words("join.comma").join(texts)) for ink, texts in alike.items()
        ]
        married = theme.stroke(theme.ink, theme.union)
        parting: dict[tuple[str, ...], list[str]] = {}
        for ending, directions in SLASHES.items():
            if ending in seen.endings:
                parting.setdefault(directions, []).append(self._abbreviated(ending))
        entries += [
            Entry(marks=parted(directions, married, theme, again=False), text=words("join.comma").join(texts))
            for directions, texts in parting.items()
        ]
        if seen.again:
            ending = next(ending for ending in SLASHES if ending in seen.endings)
            text = words("legend.union.together_again")
            entries.append(Entry(marks=parted(SLASHES[ending], married, theme, again=True), text=text))
        if seen.related:
            entries.append(Entry(marks=couple(married, theme, doubled=True), text=words("legend.union.related")))
        if seen.households:
            frame = Rect(-16, -8, 32, 16, ink=Ink(stroke=theme.pale, width=theme.thin, dash=HOUSEHOLD))
            entries.append(Entry(marks=(frame,), text=words("legend.household")))
        for state in UnionKind:
            if state in seen.states and state not in (*seen.unions, *seen.endings):
                word, short = words(f"union.{state.value}.was", date=""), words(f"union.{state.value}.short")
                if short != word:
                    mark = self._small(short, theme.small, theme.soft)
                    entries.append(Entry(marks=(mark,), text=word))
        return tuple(entries)

    def _abbreviated(self, state: str) -> str:
        words = self.people.words
        word, short = words(f"union.{state}.was", date=""), words(f"union.{state}.short")
        return word if short == word else words("legend.abbreviated", word=word, short=short)

    def descents(self, seen: Seen) -> tuple[Entry, ...]:
        """Kinds of parentage other than by birth, and twins."""
        theme, words = self.theme, self.people.words
        entries = [
            Entry(marks=child(self.style.descents[kind], theme), text=words(f"legend.descent.{kind.value}"))
            for kind in ParentageKind
            if kind.value in seen.descents and kind is not ParentageKind.BIOLOGICAL
        ]
        entries += [Entry(marks=twins(key, theme), text=words(f"legend.descent.{key}")) for key in seen.twins]
        return tuple(entries)

    def bonds(self, seen: Seen) -> tuple[Entry, ...]:
        """Emotional relations."""
        return tuple(Entry(marks=bond(look, self.theme), text=word) for word, look in seen.bonds)

    def conditions(self, looks: Sequence[Look]) -> tuple[Entry, ...]:
        """Halves and quarters, on the plainest symbol that carries one."""
        entries = []
        for mark in MARKS:
            for degree in DEGREES:
                found = [look for look in looks if look.conditions.get(mark) == degree]
                if found:
                    kind = min((look.kind for look in found), key=list(self.style.symbols).index)
                    look = Look(kind=kind, conditions={mark: degree})
                    entries.append(self._symbol(look, f"legend.{mark}.{degree}"))
        return tuple(entries)
