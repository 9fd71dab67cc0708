# SPDX-License-Identifier: MIT
"""What the layout of an ecogram must find room for: names and letters in symbols, support and contact on the lines."""

from attrs import evolve

from naastbetrokken.layout.ecogram import Member, Texts
from naastbetrokken.layout.text import clean
from naastbetrokken.scene.circle_facts import client_name, frequency
from naastbetrokken.scene.ecogram.naasten import Around, Naaste, what
from naastbetrokken.scene.symbols import kind_of


def texts(found: Around, client: str) -> Texts:
    """The texts of an ecogram.

    Args:
        found: everybody.
        client: id of the symbol in the heart.
    """
    people = found.people
    name = clean(people.dossier.by_id[client].name.short) if client in people.dossier.by_id else ""
    return Texts(
        client=client,
        name=name or client_name(found.people),
        members=tuple(_member(found, one) for one in found.inside),
        outside=tuple(_outside(found, one) for one in found.outside),
        outside_heading=found.words("ecogram.outside"),
        contacts=found.contacts,
    )


def _outside(found: Around, naaste: Naaste) -> Member:
    """Somebody without a line, whose stance stands there as words."""
    member = _member(found, naaste)
    stances = tuple(found.words(f"circle.stance.{stance.value}") for stance in naaste.strand.stances)
    return evolve(member, words=(*stances, *member.words))


def _member(found: Around, naaste: Naaste) -> Member:
    notation, words = found.notation, found.words
    kind = kind_of(naaste.person)
    letter = naaste.strand.letter
    codes = naaste.strand.codes
    support = () if notation.letters else tuple(words(f"ecogram.support.{code.value}.short") for code in codes)
    contacts = (frequency(found.people, contact, short=True) for contact in naaste.strand.contacts)
    return Member(
        id=naaste.id,
        shape=notation.shapes.get(kind, "circle"),
        letter=letter.value if letter is not None and notation.letters else "",
        name=naaste.name,
        below=what(found.people, naaste),
        codes=" ".join(code.value for code in codes) if notation.letters else "",
        words=(*support, *dict.fromkeys(contacts)),
        group=naaste.group,
        least=notation.least.get(kind, 0.0),
    )
