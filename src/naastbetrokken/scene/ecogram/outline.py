# SPDX-License-Identifier: MIT
"""An ecogram in words: group by group, everybody in sentences; the same sentences that symbols carry."""

from collections.abc import Iterator

from naastbetrokken.model.wording import capital
from naastbetrokken.scene.ecogram.naasten import (
    GROUPS,
    NO_GROUP,
    PETS,
    Around,
    Naaste,
    contact_in_words,
    in_group,
    told,
)
from naastbetrokken.scene.scene import Section, Told


def outline(found: Around, title: str, subtitle: str, notes: tuple[Told, ...]) -> tuple[Section, ...]:
    """The sections of the text form, in the order of the groups around the client."""
    return tuple(_sections(found, title, subtitle, notes))


def _sections(found: Around, title: str, subtitle: str, notes: tuple[Told, ...]) -> Iterator[Section]:
    words = found.words
    yield Section(heading=title, lines=(subtitle,) if found.inside else (subtitle, words("ecogram.empty")))
    for group in GROUPS:
        members = found.of_group(group)
        if members:
            yield Section(heading=group_name(found, group), items=tuple(told(found, one) for one in members))
    if found.outside:
        yield Section(heading=words("ecogram.outside"), items=tuple(told(found, one) for one in found.outside))
    if found.contacts:
        items = tuple(contact_in_words(found, pair) for pair in found.contacts)
        yield Section(heading=words("ecogram.contacts"), items=items)
    if notes:
        yield Section(heading=words("ecogram.notes"), items=tuple(note.message for note in notes))


def group_name(found: Around, group: str) -> str:
    """A group with its letter, where the notation has letters: "V vrienden"."""
    words = found.words
    name = words(f"ecogram.group.{group}")
    if group in (PETS, NO_GROUP) or not found.notation.letters:
        return capital(name)
    return words("ecogram.heading", letter=group, group=name)


def described(found: Around, naaste: Naaste) -> str:
    """Everything that the ecogram says of somebody, with the group and whether it is outside."""
    parts = [told(found, naaste), in_group(found, naaste)]
    if naaste.strand.outside:
        parts.append(found.words("ecogram.said.outside"))
    return " ".join(part for part in parts if part)
