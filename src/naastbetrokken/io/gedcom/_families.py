# SPDX-License-Identifier: MIT
"""FAM records to unions, from whichever side a partner is linked."""

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import frozen

from naastbetrokken.io.gedcom._file import File, follow, is_private, read_notes
from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.io.gedcom._record import Record
from naastbetrokken.io.gedcom._states import read_states
from naastbetrokken.model import Union, Visibility

SIDES: Final = ("HUSB", "WIFE")
"""Names of the two places in a family; they say nothing about gender."""


@frozen
class Couple:
    """The partners of one family.

    Attributes:
        partners: Their ids, at most two.
        sides: For each of them, the place that the family gives (`HUSB`, `WIFE`, or empty).
        absent: Whether the family speaks of a partner whom the file does not hold.
    """

    partners: tuple[str, ...]
    sides: tuple[str, ...]
    absent: bool


def read_couples(file: File, ledger: Ledger) -> Mapping[str, Couple]:
    """The partners of every family: those it names, and those who name it."""
    named: dict[str, list[tuple[str, str]]] = {}
    absent: set[str] = set()
    for family, record in file.families.items():
        named[family] = []
        for link in record.all(*SIDES):
            person = follow(link, file.persons, file, ledger)
            if person is None:
                absent.add(family)
            else:
                _join(named[family], person, link, ledger)
    for person, record in file.persons.items():
        for link in record.all("FAMS") if record.xref not in file.twice else ():
            family_of = follow(link, file.families, file, ledger)
            if family_of is None:
                continue
            if person in (partner for partner, _ in named[family_of]):
                ledger.take(link)
            else:
                _join(named[family_of], person, link, ledger)
    return {
        family: Couple(tuple(p for p, _ in partners), tuple(side for _, side in partners), family in absent)
        for family, partners in named.items()
    }


def _join(partners: list[tuple[str, str]], person: str, link: Record, ledger: Ledger) -> None:
    if any(partner == person for partner, _ in partners):
        ledger.remark(link, "nobody is a partner twice in one family")
    elif len(partners) == len(SIDES):
        ledger.remark(link, "a family has two partners; this third one is left out")
    else:
        partners.append((person, link.tag if link.tag in SIDES else ""))
        ledger.take(link)


def read_unions(couples: Mapping[str, Couple], file: File, ledger: Ledger) -> Iterator[Union]:
    """The union of every family with a partner.

    A couple that married was a couple: where one partner is named, the other is unknown, and not missing.
    """
    for family, record in file.families.items():
        couple = couples[family]
        if not couple.partners:
            ledger.remark(record, "a family of nobody, or of one child and no parent, is not kept")
            continue
        ledger.take(record)
        states = read_states(record, file, ledger)
        notes = read_notes(record, file, ledger)
        yield Union(
            family,
            partners=couple.partners,
            states=states,
            unknown_partner=len(couple.partners) == 1 and (couple.absent or bool(states)),
            visibility=visibility_of(record, ledger),
            note="\n".join(notes),
        )


def visibility_of(family: Record, ledger: Ledger) -> Visibility:
    """For whom a family is meant, its links to children included."""
    return Visibility.RESTRICTED if is_private(family, ledger) else Visibility.CLIENT
