# SPDX-License-Identifier: MIT
"""INDI records: names, gender, dates, and for whom somebody is meant."""

import pytest

from naastbetrokken.model import Gender, Name, Pregnancy, Visibility


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("1 NAME Jan /Boom/", Name(given="Jan", family="Boom")),
        ("1 NAME Jan  Willem /van der Boom/", Name(given="Jan Willem", family="van der Boom")),
        ("1 NAME Jan", Name(text="Jan")),
        ("1 NAME Jan//", Name(given="Jan")),
        ("1 NAME /Boom/", Name(family="Boom")),
        ("1 NAME", Name()),
        ("1 NAME Jan /Boom/ jr.", Name(text="Jan Boom jr.", given="Jan", family="Boom")),
        (
            "1 NAME Jan /van der Boom/\n2 GIVN Jan\n2 SPFX van der\n2 SURN Boom\n2 NICK Jantje",
            Name(given="Jan", prefix="van der", family="Boom", use="Jantje"),
        ),
        (
            "1 NAME Jan /van der Boom/\n2 SURN Boom",
            Name(given="Jan", prefix="van der", family="Boom"),
        ),
        ('1 NAME Jan "Jantje" /Boom/\n2 GIVN Jan\n2 NICK Jantje', Name(given="Jan", family="Boom", use="Jantje")),
        (
            "1 NAME Kim /Boom/\n1 NAME Kim /Struik/\n2 TYPE maiden",
            Name(given="Kim", family="Boom", birth="Struik"),
        ),
        ("1 NAME Kim /Boom/\n1 NAME Kim /Boom/\n2 TYPE BIRTH", Name(given="Kim", family="Boom")),
        ("1 NAME /Ling/ Mei", Name(text="Ling Mei", family="Ling")),
    ],
)
def test_a_name_is_taken_apart_only_where_the_file_does(person, lines, name):
    assert person(lines)[0].name == name


def test_a_title_that_the_name_itself_does_not_show_is_listed(person):
    found, losses = person("1 NAME Jan /Boom/\n2 NPFX dr.\n2 NSFX jr.\n1 NAME Jan de Boom\n2 TYPE aka")
    assert found.name == Name(given="Jan", family="Boom")
    assert losses == [("INDI.NAME.NPFX", "not kept"), ("INDI.NAME.NSFX", "not kept"), ("INDI.NAME", "not kept")]


@pytest.mark.parametrize(
    ("lines", "gender"),
    [
        ("1 SEX M", Gender.MAN),
        ("1 SEX f", Gender.WOMAN),
        ("1 SEX X", Gender.NONBINARY),
        ("1 SEX U", Gender.UNKNOWN),
        ("1 SEX", Gender.UNKNOWN),
        ("1 NOTE geen", Gender.UNKNOWN),
    ],
)
def test_sex_becomes_gender(person, lines, gender):
    found, losses = person(lines)
    assert found.gender is gender
    assert losses == []


def test_an_unknown_sex_is_listed_and_not_guessed(person):
    found, losses = person("1 SEX V")
    assert found.gender is Gender.UNKNOWN
    assert losses == [("INDI.SEX", "not a value that GEDCOM knows")]


def test_birth_and_death_are_dated(person):
    found, losses = person("1 BIRT\n2 DATE ABT 1957\n1 DEAT\n2 DATE 3 MAY 2001")
    assert (str(found.born), str(found.died), found.deceased) == ("1957~", "2001-05-03", False)
    assert losses == []


@pytest.mark.parametrize(
    "lines", ["1 DEAT Y", "1 DEAT\n2 PLAC Ede", "1 DEAT\n2 DATE <unknown>", "1 BURI\n2 DATE 1950", "1 CREM Y"]
)
def test_who_died_on_an_unknown_day_is_deceased(person, lines):
    found, _ = person(lines)
    assert (found.deceased, found.died) == (True, None)


@pytest.mark.parametrize("lines", ["1 DEAT", "1 DEAT N", "1 BURI", "1 NO DEAT"])
def test_nobody_is_dead_without_a_word_of_it(person, lines):
    found, losses = person(lines)
    assert not found.is_deceased
    assert len(losses) == 1


def test_a_date_in_words_is_kept_as_a_note_and_listed(person):
    found, losses = person("1 BIRT\n2 DATE (rond Pasen)\n1 DEAT\n2 DATE BET 1950 AND MAR\n1 NOTE Timmerman.")
    assert found.note == "Timmerman.\nBIRT: rond Pasen\nDEAT: BET 1950 AND MAR"
    assert (found.born, found.deceased) == (None, True)
    kept = "no date that can be held; kept as a note"
    assert losses == [("INDI.BIRT.DATE", kept), ("INDI.DEAT.DATE", kept)]


def test_a_phrase_beside_a_date_is_kept_with_it(person):
    found, losses = person("1 BIRT\n2 DATE 1957\n3 PHRASE rond Pasen", version="7.0")
    assert (str(found.born), found.note) == ("1957", "BIRT: rond Pasen")
    assert losses == []


def test_only_the_first_birth_counts(person):
    found, losses = person("1 BIRT\n2 DATE 1957\n1 BIRT\n2 DATE 1958")
    assert str(found.born) == "1957"
    assert losses == [("INDI.BIRT", "not kept")]


def test_a_christening_is_no_birth(person):
    found, losses = person("1 CHR\n2 DATE 1957")
    assert found.born is None
    assert losses == [("INDI.CHR", "not kept")]


@pytest.mark.parametrize(
    "lines",
    [
        "1 BIRT\n2 TYPE stillborn\n2 DATE 1957",
        "1 DEAT\n2 AGE STILLBORN",
        "1 DEAT\n2 AGE 0d\n3 PHRASE Stillborn",
        "1 EVEN\n2 TYPE Stillbirth",
    ],
)
def test_a_stillborn_child_is_one(person, lines):
    found, losses = person(lines)
    assert found.pregnancy is Pregnancy.STILLBIRTH
    assert losses == []


def test_work_and_residence_are_the_latest(person):
    found, losses = person(
        "1 OCCU kok\n2 DATE FROM 1980 TO 1990\n1 OCCU bakker\n2 DATE 1975\n"
        "1 RESI\n2 DATE 1980\n2 PLAC Ede\n1 RESI\n2 DATE 1999\n2 ADDR Dorpsstraat 1\n3 CONT Wageningen"
    )
    assert (found.occupation, found.residence) == ("kok", "Dorpsstraat 1 Wageningen")
    assert losses == [
        ("INDI.OCCU.DATE", "not kept"),
        ("INDI.OCCU", "not kept"),
        ("INDI.RESI", "not kept"),
        ("INDI.RESI.DATE", "not kept"),
    ]


def test_where_somebody_worked_is_no_work(person):
    found, losses = person("1 OCCU\n2 PLAC Ede")
    assert found.occupation == ""
    assert losses == [("INDI.OCCU", "not kept")]


def test_where_somebody_lives_now_is_said_of_the_living_only(person):
    lines = "1 RESI\n2 DATE 1980\n2 PLAC Ede\n1 RESI\n2 DATE 1999\n2 PLAC Wageningen"
    assert person(lines)[0].residence == "Wageningen"
    found, losses = person(lines + "\n1 DEAT Y")
    assert found.residence == ""
    assert losses == [("INDI.RESI", "not kept")]


@pytest.mark.parametrize(
    "lines",
    [
        "1 RESN confidential",
        "1 RESN CONFIDENTIAL, LOCKED",
        "1 RESN privacy",
        "1 BIRT\n2 DATE 1957\n2 RESN privacy",
        "1 NOTE @N1@\n0 @N1@ NOTE geheim\n1 RESN CONFIDENTIAL",
    ],
)
def test_what_is_marked_private_makes_the_whole_person_restricted(person, lines):
    assert person(lines)[0].visibility is Visibility.RESTRICTED


def test_a_lock_is_about_editing_and_restricts_nobody(person):
    found, losses = person("1 RESN locked")
    assert found.visibility is Visibility.CLIENT
    assert losses == [("INDI.RESN", "not kept")]


def test_notes_of_its_own_and_shared_ones_are_joined(person):
    found, losses = person(
        "1 NOTE Eerste re\n2 CONC gel\n2 CONT tweede regel\n1 NOTE @N1@\n1 NOTE @N1@\n1 NOTE @N2@\n0 @N1@ NOTE Gedeeld."
    )
    assert found.note == "Eerste regel\ntweede regel\nGedeeld."
    assert losses == [("INDI.NOTE", "points to nothing")]


def test_up_to_5_5_1_every_at_sign_is_written_twice(person):
    assert person("1 NOTE a@@b @@c")[0].note == "a@b @c"


def test_since_7_only_an_at_sign_that_begins_a_line_is(person):
    assert person("1 NOTE a@@b\n2 CONT @@c\n2 CONT @@@@d", version="7.0")[0].note == "a@@b\n@c\n@@@d"


def test_an_escaped_pointer_is_a_text(person):
    assert person("1 NOTE @@N1@@")[0].note == "@N1@"


def test_persons_without_an_xref_get_an_id_by_their_line(imported):
    found = imported("0 INDI\n1 NAME Jan\n0 @@ INDI\n0 @VOID@ INDI")
    assert [person.id for person in found.dossier.persons] == ["INDI.5", "VOID.8"]


@pytest.mark.parametrize(
    ("lines", "origin", "arrived", "losses"),
    [
        ("1 EMIG\n2 DATE 1974\n2 PLAC Paramaribo", "Paramaribo", "1974", []),
        ("1 EMIG\n2 DATE 1973\n2 PLAC Paramaribo\n1 IMMI\n2 DATE 1974", "Paramaribo", "1974", []),
        ("1 IMMI\n2 DATE 1974\n2 PLAC Ede", "", "1974", [("INDI.IMMI.PLAC", "not kept")]),
        ("1 EMIG Y", "", None, [("INDI.EMIG", "not kept")]),
    ],
)
def test_who_moved_came_from_the_place_they_left(person, lines, origin, arrived, losses):
    found, lost = person(lines)
    assert (found.origin, None if found.arrived is None else str(found.arrived)) == (origin, arrived)
    assert lost == losses
