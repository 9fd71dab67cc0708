# SPDX-License-Identifier: MIT
"""Files written whole or not at all."""

import os

import pytest

from naastbetrokken.io.files import write_whole


def test_a_file_gets_its_content_and_nothing_stays_beside_it(tmp_path):
    path = tmp_path / "a.json"
    write_whole(path, "één\n")
    assert path.read_bytes() == b"\xc3\xa9\xc3\xa9n\n"
    write_whole(str(path), b"\x00")
    assert path.read_bytes() == b"\x00"
    assert list(tmp_path.iterdir()) == [path]


def test_when_writing_fails_what_stood_there_still_does(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    path.write_bytes(b"oud")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"nieuw")
    assert path.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [path]


def test_a_text_that_cannot_be_written_touches_nothing(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"oud")
    with pytest.raises(UnicodeEncodeError):
        write_whole(path, "\ud83d")
    assert path.read_bytes() == b"oud"


def test_a_file_keeps_its_permissions_and_a_link_stays_a_link(tmp_path):
    path, link = tmp_path / "a.json", tmp_path / "b.json"
    path.write_bytes(b"oud")
    path.chmod(0o600)
    link.symlink_to(path)
    write_whole(link, b"nieuw")
    assert link.is_symlink()
    assert path.read_bytes() == b"nieuw"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_device_is_written_to_and_not_replaced():
    write_whole(os.devnull, b"weg")
    assert not os.path.isfile(os.devnull)  # noqa: PTH113


def test_a_folder_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "weg" / "a.json", b"")
