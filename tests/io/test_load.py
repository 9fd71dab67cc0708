# SPDX-License-Identifier: MIT
"""Any readable file, told apart by what stands in it."""

import pytest

from naastbetrokken.errors import InvalidDossier, UsageError
from naastbetrokken.io.load import load_bytes, load_file

JSON = '{"format": "naastbetrokken/1", "client": "a", "persons": [{"id": "a"}, {"id": "b"}]}'
GEDCOM = "0 HEAD\n0 @a@ INDI\n1 _X y\n0 @b@ INDI\n0 TRLR\n"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (JSON.encode(), "json"),
        (b"\xef\xbb\xbf\r\n " + JSON.encode(), "json"),
        (GEDCOM.encode(), "gedcom"),
        (b"\xef\xbb\xbf" + GEDCOM.encode(), "gedcom"),
        (GEDCOM.encode("utf-16"), "gedcom"),
        (GEDCOM.encode("utf-16-le"), "gedcom"),
        (GEDCOM.encode("utf-16-be"), "gedcom"),
    ],
)
@pytest.mark.parametrize("name", ["", "a.json", "a.ged", "a.txt"])
def test_the_content_decides_whatever_the_file_is_called(data, kind, name):
    loaded = load_bytes(data, name=name)
    assert loaded.format == kind
    assert [person.id for person in loaded.dossier.persons] == ["a", "b"]
    assert [loss.path for loss in loaded.losses] == (["INDI._X"] if kind == "gedcom" else [])


def test_the_name_decides_where_the_content_does_not():
    assert load_bytes(b"0 @a@ INDI\n0 TRLR\n", name="familie.GED").format == "gedcom"
    with pytest.raises(InvalidDossier, match="line 1, column 1: this is no JSON"):
        load_bytes(b"", name="leeg.json")


@pytest.mark.parametrize("data", [b"", b"Beste mevrouw", b"%PDF-1.7", b"PK\x03\x04", b"\xff" * 50])
def test_another_format_is_refused_with_those_that_can_be_read(data):
    with pytest.raises(InvalidDossier, match=r"expected dossier JSON \(.json\) or GEDCOM \(.ged\)"):
        load_bytes(data)


@pytest.mark.parametrize("text", [JSON, GEDCOM])
def test_the_caller_may_name_the_client(text):
    assert load_bytes(text.encode()).dossier.client == "a"
    assert load_bytes(text.encode(), client="b").dossier.client == "b"
    with pytest.raises(UsageError, match="'c'"):
        load_bytes(text.encode(), client="c")


def test_a_file_is_read_by_its_path(tmp_path):
    path = tmp_path / "familie.ged"
    path.write_bytes(b"0 @a@ INDI\n0 TRLR\n")
    assert load_file(path).format == "gedcom"
    assert load_file(str(path), client="a").dossier.client == "a"
    with pytest.raises(FileNotFoundError):
        load_file(tmp_path / "weg.json")
