# SPDX-License-Identifier: MIT
"""Real families by other people: all of them load, and nothing in them is dropped in silence."""

import re

import pytest

from naastbetrokken.io import gedcom, json
from naastbetrokken.io.gedcom._decode import decode
from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.model.mistyped import mistyped

pytestmark = pytest.mark.corpus

PERSONS = {
    "gs_bronte.ged": 14,
    "gs_shakespeare.ged": 31,
    "ff_Wedgwood.ged": 55,
    "ff_Greek_Gods.ged": 69,
    "ff_LOTR.ged": 108,
    "gs_EnglishTudorRoyalFamily.ged": 347,
    "gs_washington.ged": 529,
    "gs_royal92.ged": 3010,
    "g7_maximal70.ged": 4,
}


def lines_of(data):
    return re.split(r"\r\n?|\n", decode(data, Ledger()))


@pytest.mark.parametrize(("name", "persons"), PERSONS.items())
def test_everybody_is_there_and_the_dossier_keeps_its_shape(corpus, name, persons):
    data = (corpus / name).read_bytes()
    found = gedcom.loads(data)
    text = "\n".join(lines_of(data))
    assert len(found.dossier.persons) == persons
    assert {person.id for person in found.dossier.persons} == set(re.findall(r"^0 @([^@]+)@ INDI", text, re.MULTILINE))
    assert json.loads(json.dumps(found.dossier)) == found.dossier
    assert list(mistyped(found.dossier)) == []


@pytest.mark.parametrize("name", PERSONS)
def test_every_link_of_the_file_is_a_link_of_the_dossier(corpus, name):
    """Counted by a reader of three lines: families with a partner, and children in them."""
    if name == "g7_maximal70.ged":
        pytest.skip("its links lead nowhere on purpose")
    expected_unions, expected_children = {}, set()
    for record in re.split(r"\n(?=0 )", "\n".join(lines_of((corpus / name).read_bytes()))):
        family = re.match(r"0 @([^@]+)@ FAM\b", record)
        partners = re.findall(r"\n1 (?:HUSB|WIFE) @([^@]+)@", record)
        if family and partners:
            expected_unions[family[1]] = set(partners)
            expected_children |= {(family[1], child) for child in re.findall(r"\n1 CHIL @([^@]+)@", record)}
    dossier = gedcom.read(corpus / name).dossier
    assert {union.id: set(union.partners) for union in dossier.unions} == expected_unions
    assert {(parentage.union, parentage.child) for parentage in dossier.parentages} == expected_children


@pytest.mark.parametrize("name", PERSONS)
def test_every_line_is_taken_or_listed(corpus, name):
    """Counted apart from the ledger: lines that no loss covers, by tag, are of the tags that are taken over."""
    data = (corpus / name).read_bytes()
    listed = {line for loss in gedcom.loads(data).losses for line in loss.lines}
    taken, covered_from = set(), 1000
    path = []
    for number, line in enumerate(lines_of(data), 1):
        match = re.match(r"\s*(\d+) (?:@[^@]+@ )?(\w+)", line)
        if not match or match[2] in ("CONT", "CONC"):
            continue
        level = int(match[1])
        path[level:] = [match[2]]
        if level > covered_from:
            continue
        covered_from = level if number in listed else 1000
        if number not in listed:
            taken.add(".".join(path))
    assert taken <= TAKEN


TAKEN = {
    "HEAD",
    "HEAD.GEDC",
    "HEAD.GEDC.VERS",
    "HEAD.GEDC.FORM",
    "HEAD.CHAR",
    "HEAD.DATE",
    "TRLR",
    "INDI",
    "INDI.NAME",
    "INDI.NAME.GIVN",
    "INDI.NAME.SURN",
    "INDI.NAME.SPFX",
    "INDI.NAME.NPFX",
    "INDI.NAME.NSFX",
    "INDI.NAME.NICK",
    "INDI.NAME.TYPE",
    "INDI.SEX",
    "INDI.RESN",
    "INDI.BIRT",
    "INDI.BIRT.DATE",
    "INDI.BIRT.NOTE",
    "INDI.DEAT",
    "INDI.DEAT.DATE",
    "INDI.DEAT.NOTE",
    "INDI.DEAT.RESN",
    "INDI.DEAT.SNOTE",
    "INDI.OCCU",
    "INDI.RESI",
    "INDI.RESI.PLAC",
    "INDI.NOTE",
    "INDI.SNOTE",
    "INDI.FAMC",
    "INDI.FAMC.PEDI",
    "INDI.FAMC.STAT",
    "INDI.FAMS",
    "FAM",
    "FAM.RESN",
    "FAM.HUSB",
    "FAM.WIFE",
    "FAM.CHIL",
    "FAM.NOTE",
    "FAM.SNOTE",
    "FAM.ENGA",
    "FAM.MARR",
    "FAM.MARR.DATE",
    "FAM.MARR.DATE.PHRASE",
    "FAM.MARR.NOTE",
    "FAM.MARR.SNOTE",
    "FAM.MARR.RESN",
    "FAM.DIV",
    "FAM.DIV.DATE",
    "FAM.ANUL",
    "FAM.ANUL.DATE",
    "NOTE",
    "SNOTE",
}
"""Where a dossier holds what the file says; everything else has to be in the report."""


def test_the_file_with_every_structure_gives_what_a_dossier_can_hold(corpus):
    found = gedcom.read(corpus / "g7_maximal70.ged")
    first, second, third, fourth = found.dossier.persons
    assert first.name.text == 'Lt. Cmndr. Joseph "John" de Allen jr.'
    assert (first.name.given, first.name.prefix, first.name.family) == ("Joseph", "de", "Allen")
    assert (first.name.use, first.name.birth) == ("John", "Doe")
    assert (str(first.born), str(first.died), first.visibility.value) == ("2000-01-01", "2022-03-28", "restricted")
    assert [person.gender.value for person in (first, second, third, fourth)] == [
        "man",
        "woman",
        "nonbinary",
        "unknown",
    ]
    (union,) = found.dossier.unions
    assert [state.kind.value for state in union.states] == ["engagement", "marriage", "divorce", "annulment"]
    (parentage,) = found.dossier.parentages
    assert (parentage.child, parentage.union, parentage.kind.value) == ("I4", "F1", "biological")
