# SPDX-License-Identifier: MIT
"""Files that are broken: a located error, or everything that can be read and a report of the rest."""

import random

import attrs
import pytest

from naastbetrokken.errors import InvalidDossier
from naastbetrokken.io import gedcom
from naastbetrokken.model import Dossier


def listed(found):
    return [(loss.path, loss.message, loss.lines) for loss in found.losses]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"Beste mevrouw,\n\nhierbij", b"0 SUBM\n0 TRLR", b"\x00" * 100])
def test_what_is_no_gedcom_is_refused_with_a_hint(data):
    with pytest.raises(InvalidDossier) as caught:
        gedcom.loads(data)
    (problem,) = caught.value.problems
    assert (problem.path, problem.message) == ("line 1", "this is no GEDCOM")
    assert problem.hint == "the first line should be 0 HEAD"


def test_a_file_that_is_too_large_is_refused():
    with pytest.raises(InvalidDossier, match="a GEDCOM file may be 32 MB, got 33 MB"):
        gedcom.loads(b"0 HEAD\n" + b" " * (33 * 2**20))


def test_a_line_that_jumps_levels_is_left_out_with_all_below_it():
    found = gedcom.loads(b"0 HEAD\n0 @A@ INDI\n1 BIRT\n3 DATE 1957\n4 NOTE x\n2 PLAC Ede\n1 SEX M\n0 TRLR\n")
    assert found.dossier.persons[0].born is None
    assert found.dossier.persons[0].gender.value == "man"
    assert listed(found) == [
        ("INDI.BIRT.DATE", "this line jumps more than one level; it is left out", (4,)),
        ("INDI.BIRT.NOTE", "this line jumps more than one level; it is left out", (5,)),
        ("INDI.BIRT.PLAC", "not kept", (6,)),
    ]


def test_a_line_that_is_none_is_left_out():
    found = gedcom.loads(b"0 HEAD\n0 @A@ INDI\n1 NOTE een\ntwee\n-1 DRIE\n1 SEX F\n0 TRLR\n")
    (person,) = found.dossier.persons
    assert (person.note, person.gender.value) == ("een", "woman")
    assert listed(found) == [("?", "this is no GEDCOM line; it is left out", (4, 5))]


def test_a_file_that_is_cut_off_says_so():
    found = gedcom.loads(b"0 HEAD\n0 @A@ INDI\n1 NAME Jan /Bo")
    assert found.dossier.persons[0].name.display == "Jan Bo"
    assert listed(found) == [("TRLR", "the file ends without TRLR: it may have been cut off", (3,))]


def test_a_file_without_a_header_is_read():
    assert [person.id for person in gedcom.loads(b"0 @A@ INDI\n0 TRLR").dossier.persons] == ["A"]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\n\n"])
def test_lines_may_end_in_any_way(end):
    data = end.join(["0 HEAD", "0 @A@ INDI", "  1 note een", "2 cont twee", "0 TRLR", ""]).encode()
    found = gedcom.loads(data)
    assert found.dossier.persons[0].note == "een\ntwee"
    assert found.losses == ()


def test_a_loss_says_how_often_and_where_first_and_names_nobody():
    found = gedcom.loads(b"0 HEAD\n" + b"0 @A@ INDI\n1 _X Geheim\n1 _X Geheim\n" + b"1 _X Geheim\n" * 3 + b"0 TRLR")
    (loss,) = found.losses
    assert (loss.count, loss.line, loss.records) == (5, 3, ("A",))
    assert str(loss) == "INDI._X: not kept (lines 3, 4, 5 and 2 more)"


def test_a_shared_note_cannot_blow_up_the_dossier():
    people = b"".join(b"0 @P%d@ INDI\n1 NOTE @N@\n1 NOTE x\n" % number for number in range(400))
    found = gedcom.loads(b"0 HEAD\n0 @N@ NOTE " + b"y" * 200_000 + b"\n" + people + b"0 TRLR\n")
    assert sum(len(person.note) for person in found.dossier.persons) < 40_000_000
    (loss,) = found.losses
    assert (loss.path, loss.message) == ("INDI.NOTE", "too much shared text to copy")


# ------------------------------------------------------------------------------------------------------------- noise


@pytest.mark.parametrize("head", [b"", b"0 HEAD\n1 CHAR ANSEL\n", b"0 HEAD\n1 CHAR UTF-8\n", b"\xff\xfe0\x00"])
def test_noise_is_an_error_or_an_empty_dossier(head):
    noise = random.Random(7).randbytes(300_000)  # noqa: S311  not for secrets
    if not head.endswith(b"\n"):
        with pytest.raises(InvalidDossier, match="line 1: this is no GEDCOM"):
            gedcom.loads(head + noise)
        return
    found = gedcom.loads(head + noise)
    assert found.dossier.persons == ()
    assert sum(loss.count for loss in found.losses) > 1000


FAMILY = """0 HEAD
1 GEDC
2 VERS 5.5.1
1 DATE 3 MAY 2021
0 @A@ INDI
1 NAME Jan /Bos/
2 NICK Jaap
1 SEX M
1 BIRT
2 DATE ABT 1950
2 PLAC Ede
1 DEAT Y
2 CAUS hart
1 OCCU smid
1 RESI
2 PLAC Ede
1 NOTE lief
2 CONT mens
1 FAMS @F@
0 @B@ INDI
1 NAME An //
1 SEX F
1 ADOP
2 DATE BET 1960 AND 1961
2 FAMC @F@
3 ADOP HUSB
1 FAMC @F@
2 PEDI adopted
1 RESN confidential
0 @F@ FAM
1 HUSB @A@
1 WIFE @C@
1 CHIL @B@
2 _FREL Step
1 MARR
2 DATE FROM 1948 TO 1949
1 DIV Y
0 TRLR"""


@pytest.mark.parametrize("seed", range(100))
def test_whatever_lines_are_lost_or_swapped_the_dossier_holds_what_the_model_says(seed):
    """The reader spares itself that check of its own values; here it is made."""
    stream = random.Random(seed)  # noqa: S311  not for secrets
    first, *inner, last = FAMILY.splitlines()
    lines = [line for line in inner if stream.random() > 0.1]
    for _ in range(stream.randrange(6)):
        a, b = stream.randrange(len(lines)), stream.randrange(len(lines))
        lines[a], lines[b] = lines[a].split(" ")[0] + " " + lines[b].partition(" ")[2], lines[a]
    found = gedcom.loads("\n".join((first, *lines, last)).encode())
    assert Dossier.checked(**{one.name: getattr(found.dossier, one.name) for one in attrs.fields(Dossier)})


@pytest.mark.slow
@pytest.mark.parametrize(
    ("start", "again"),
    [
        (b"0 HEAD\n1 CHAR ANSEL\n", b"\xe2"),
        (b"0 HEAD\n", b"0 A\n"),
        (b"0 HEAD\n0 @I@ INDI\n1 NOTE x\n", b"2 CONC y\n"),
        (b"0 HEAD\n0 @F@ FAM\n1 HUSB @H@\n0 @H@ INDI\n0 @I@ INDI\n", b"1 FAMC @F@\n1 FAMS @F@\n"),
        (b"0 HEAD\n0 @F@ FAM\n1 HUSB @H@\n0 @H@ INDI\n0 @I@ INDI\n", b"1 ADOP\n2 DATE 1900\n2 FAMC @F@\n"),
        (b"0 HEAD\n0 @I@ INDI\n0 @F@ FAM\n1 HUSB @I@\n", b"1 MARR Y\n1 DIV Y\n"),
        (b"0 HEAD\n0 @I@ INDI\n0 @F@ FAM\n1 HUSB @I@\n", b"1 CHIL @I@\n"),
        (b"0 HEAD\n", b"0 @I@ INDI\n"),
        (b"0 HEAD\n0 @I@ INDI\n1 NAME ", b"/a "),
        (b"0 HEAD\n0 @I@ INDI\n1 BIRT\n2 DATE ", b"ABT "),
        (b"0 HEAD\n0", b" "),
        (b"0 HEAD\n", b"".join(b"%d A\n" % level for level in range(100))),
    ],
)
def test_a_million_characters_of_one_thing_neither_crash_nor_hang(start, again):
    """Time that grew with the square of the size would take hours here."""
    data = start + again * (1_000_000 // len(again))
    assert len(gedcom.loads(data).dossier.persons) >= 0
