# SPDX-License-Identifier: MIT
"""What the layout of a genogram must find room for: names, facts, dates, union texts and symbol sizes."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve

from naastbetrokken.layout.genogram.texts import PersonText, Symbol, Texts
from naastbetrokken.layout.text import RememberingMeasurer, clean
from naastbetrokken.model import Dossier, Gender, ParentageKind, Person, SexAssigned, UnionKind, UnionState
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.scene.conditions import drawn
from naastbetrokken.scene.families import Home
from naastbetrokken.scene.notation import NONE, Notation
from naastbetrokken.scene.parts import PARTS
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_facts import (
    age_inside,
    birth_label,
    death_label,
    fact_lines,
    is_outside,
    registered_as,
)
from naastbetrokken.scene.person_ties import bond_look
from naastbetrokken.scene.styles import style_named
from naastbetrokken.scene.symbol_marks import Look, aside_of, half_of
from naastbetrokken.scene.symbols import Style
from naastbetrokken.scene.years import year_text
from naastbetrokken.typing import TextMeasurer
from naastbetrokken.views.difference import Difference

WIDEST_DIGIT: Final = "8"
"""Numbers are given when everybody stands; until then each has as many of these as the highest could have."""
LIVED_AS: Final = MappingProxyType({SexAssigned.MALE: Gender.MAN.value, SexAssigned.FEMALE: Gender.WOMAN.value})
"""The symbol that stands for a sex at birth."""
MOST_LINES = 3
"""Lines of text on a union before states share a line."""


def genogram_texts(
    dossier: Dossier,
    *,
    lang: str = "nl",
    style: str = "mcgoldrick",
    at: PartialDate | None = None,
    show: tuple[str, ...] = PARTS,
    notation: Notation = NONE,
    sex_assigned: bool = False,
    consultand: str | None = None,
    left_out: Mapping[str, int] | None = None,
    since: Difference | None = None,
    measurer: TextMeasurer | None = None,
) -> Texts:
    """The texts and symbols of a genogram.

    Args:
        dossier: what is to be drawn.
        lang: language of the words.
        style: name of the tradition of symbols.
        at: the day on which ages are reckoned, if not the dossier's own.
        show: which parts are shown.
        notation: bonds and badges of one's own.
        sex_assigned: whether to show as whom people were registered at birth.
        consultand: id of who came with the question, if that is not the client.
        left_out: how many people who are not in the dossier lie behind somebody, by id.
        since: what changed since an earlier dossier; `dossier` is then `views.compared.overlaid` of it.
        measurer: how wide texts are; the envelope of four common fonts when absent.
    """
    people = People.of(
        dossier,
        lang=lang,
        at=at,
        show=show,
        notation=notation,
        assigned=sex_assigned,
        consultand=consultand,
        left_out=left_out,
        since=since,
    )
    return texts_of(people, style, looks_of(people, style), RememberingMeasurer.of(measurer))


def looks_of(people: People, style: str) -> dict[str, Look]:
    """What is to be seen of everybody, by id."""
    chosen = style_named(style)
    return {person.id: look_of(people, person, chosen) for person in people.dossier.persons}


def texts_of(people: People, style: str, looks: Mapping[str, Look], measurer: TextMeasurer) -> Texts:
    """The texts and symbols of a genogram, for people already read and seen."""
    chosen = style_named(style)
    widest = WIDEST_DIGIT * len(str(len(looks))) if chosen.numbered else ""
    persons, symbols, unions = {}, {}, {}
    for person in people.dossier.persons:
        seen = looks[person.id]
        persons[person.id] = PersonText(
            name=clean(person.name.display),
            facts=(
                *_age_below(people, person, chosen),
                *_assigned(people, person, chosen),
                *fact_lines(people, person, chosen.outcomes),
            ),
            birth=birth_label(people, person),
            death=death_label(people, person),
        )
        symbols[person.id] = Symbol(
            shape=chosen.symbols[seen.kind].shape,
            half=half_of(seen, chosen),
            aside=aside_of(evolve(seen, number=widest) if widest else seen, chosen, measurer),
        )
    for home in people.families.homes:
        if home.placeholder:
            recipe = chosen.symbols["placeholder"]
            symbols[home.placeholder] = Symbol(shape=recipe.shape, half=recipe.half)
            persons[home.placeholder] = PersonText()
        lines = union_lines(people, home)
        if lines:
            unions[home.id] = lines
    bonds = {bond.id: bond_look(people, bond).strand for bond in people.dossier.bonds}
    return Texts(persons=persons, symbols=symbols, unions=unions, bonds=bonds)


def _age_below(people: People, person: Person, style: Style) -> tuple[str, ...]:
    """The age, where the style has it below the symbol."""
    age = "" if style.ages else age_inside(people, person)
    return (people.words("age.reached" if person.is_deceased else "age.now", age=age),) if age else ()


def _assigned(people: People, person: Person, style: Style) -> tuple[str, ...]:
    """As whom somebody was registered at birth, where the style writes that, or has no symbol for it."""
    born_as = registered_as(people, person)
    if born_as is None:
        return ()
    if born_as is SexAssigned.INTERSEX:
        return (people.words(f"person.assigned.{born_as}"),)
    return (style.assigned[born_as],) if born_as in style.assigned else ()


def _born_as(people: People, person: Person, style: Style) -> str:
    """The kind of the symbol inside, where the style has that."""
    born_as = None if style.assigned or person.gender is Gender.UNKNOWN else registered_as(people, person)
    return "" if born_as is None else LIVED_AS.get(born_as, "")


def look_of(people: People, person: Person, style: Style) -> Look:
    """What is to be seen of one person."""
    return Look(
        kind=style.kind(person),
        inside=age_inside(people, person) if style.ages else "",
        letter=_letter(people, person, style),
        client=person.id == people.dossier.client,
        consultand=person.id == people.consultand,
        born_as=_born_as(people, person, style),
        moved=person.has_moved,
        deceased=person.is_deceased and person.pregnancy is None,
        outside=is_outside(people, person),
        adopted=_was_adopted(people, person),
        conditions=drawn(person.conditions),
        badges=people.notation.badges_of(person),
        secret=person.id in people.guarded,
    )


def _letter(people: People, person: Person, style: Style) -> str:
    """In which of the senses that the style has a letter for somebody is a parent: "D" of a donor."""
    if not style.letters:
        return ""
    homes = people.families.of_partner.get(person.id, ())
    senses = {kind for home in homes for _, kinds in home.children for kind in kinds}
    return "/".join(letter for kind, letter in style.letters.items() if kind in senses)


def _was_adopted(people: People, person: Person) -> bool:
    homes = people.families.of_child.get(person.id, ())
    return any(ParentageKind.ADOPTIVE in home.kinds[person.id] for home in homes)


def labelled(people: People, home: Home) -> tuple[UnionState, ...]:
    """The states that stand beside the line; widowhood is left to the symbol of the one who died."""
    died = any(people.dossier.by_id[partner].is_deceased for partner in home.partners)
    return tuple(state for state in home.states if not (died and state.kind is UnionKind.WIDOWHOOD))


def union_lines(people: People, home: Home) -> tuple[str, ...]:
    """The history of a union in short lines: "geh. 1984", "gesch. 1997"."""
    parts = []
    for state in labelled(people, home):
        date = year_text(state.date, people.words.lang)
        parts.append(f"{people.words(f'union.{state.kind}.short')} {date}".strip())
    kind = people.changes.of_line("union", (home.id,))
    became = () if kind is None else (people.words(f"since.{kind}.short"),)
    if len(parts) <= MOST_LINES:
        return (*parts, *became)
    return (*(", ".join(parts[i : i + 2]) for i in range(0, len(parts), 2)), *became)
