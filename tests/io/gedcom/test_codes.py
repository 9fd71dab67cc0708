# SPDX-License-Identifier: MIT
"""The many codes in which GEDCOM files are written."""

import sys

import pytest

from naastbetrokken.errors import MissingExtra
from naastbetrokken.io import gedcom

NAME = "Zoë Ångström-Łukasz Müller"


def data_in(code, declared, name=NAME, mark=b""):
    text = f"0 HEAD\n1 CHAR {declared}\n0 @A@ INDI\n1 NAME {name}\n0 TRLR\n"
    return mark + text.encode(code)


def read(data):
    found = gedcom.loads(data)
    return found.dossier.persons[0].name.text, [(loss.path, loss.line) for loss in found.losses]


@pytest.mark.parametrize(
    "data",
    [
        data_in("utf-8", "UTF-8"),
        data_in("utf-8", "UTF-8", mark=b"\xef\xbb\xbf"),
        data_in("utf-8", "UNICODE"),
        data_in("utf-16", "UNICODE"),
        data_in("utf-16-le", "UNICODE"),
        data_in("utf-16-be", "UNICODE"),
        data_in("utf-16-be", "UNICODE", mark=b"\xfe\xff"),
    ],
)
def test_unicode_is_read_however_it_is_marked(data):
    assert read(data) == (NAME, [])


@pytest.mark.parametrize(
    ("code", "declared"),
    [
        ("cp1252", "ANSI"),
        ("cp1252", "ASCII"),
        ("latin-1", "ISO-8859-1"),
        ("cp437", "IBMPC"),
        ("mac-roman", "MACINTOSH"),
    ],
)
def test_codes_that_the_standard_never_allowed_are_read(code, declared):
    assert read(data_in(code, declared, "Zoë Müller")) == ("Zoë Müller", [])


def test_ansel_is_read_with_its_accents_before_their_letters():
    name = b"Zo\xe8e \xeaAngstr\xe8om-\xa1ukasz M\xe8uller \xf0c\xe1a \xcf"
    data = b"0 HEAD\r\n1 CHAR ANSEL\r\n0 @A@ INDI\r\n1 NAME " + name + b"\r\n0 TRLR\r\n"
    assert read(data) == (NAME + " çà ß", [])


def test_an_accent_at_the_end_of_a_line_stays_on_its_line():
    data = b"0 HEAD\n1 CHAR ANSEL\n0 @A@ INDI\n1 NAME Jan\xe2\n1 SEX F\n0 TRLR\n"
    found = gedcom.loads(data)
    assert found.dossier.persons[0].gender.value == "woman"


def test_ansel_without_its_reader_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "ged4py", None)
    with pytest.raises(MissingExtra, match=r"install naastbetrokken\[gedcom\]"):
        gedcom.loads(b"0 HEAD\n1 CHAR ANSEL\n0 @A@ INDI\n1 NAME Zo\xe8e\n0 TRLR\n")
    plain = gedcom.loads(b"0 HEAD\n1 CHAR ANSEL\n0 @A@ INDI\n1 NAME Zoe\n0 TRLR\n")
    assert plain.dossier.persons[0].name.text == "Zoe"


def test_what_reads_as_utf_8_is_utf_8_whatever_the_file_says():
    assert read(data_in("utf-8", "ANSEL")) == (NAME, [("HEAD.CHAR", 2)])


@pytest.mark.parametrize("declared", ["UTF-8", "ANSEL"])
def test_characters_that_cannot_be_read_are_marked_and_listed(declared):
    data = data_in("ascii", declared, "Jan").replace(b"Jan", b"J\xffn")
    assert read(data) == ("J\ufffdn", [("CHAR", 4)])
