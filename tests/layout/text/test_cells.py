# SPDX-License-Identifier: MIT
"""Widths in a terminal, with the wcwidth package as an oracle."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from naastbetrokken.layout.text import cells, clean


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("Jan", 3),
        ("Zoë", 3),
        ("Zoe\u0308", 3),
        ("李小龙", 6),
        ("ｱ", 1),
        ("محمد", 4),
        ("👩", 2),
        ("👩‍👩‍👧", 2),
        ("👍🏽", 2),
        ("🇳🇱", 2),
        ("❤️", 2),
        ("┌─┐", 3),
        ("♂♀", 2),
    ],
)
def test_a_text_takes_so_many_cells(text, width):
    assert cells(text) == width


def in_blocks(*blocks):
    return st.sampled_from(
        [
            chr(code)
            for first, last in blocks
            for code in range(first, last + 1)
            if unicodedata.category(chr(code)) not in ("Cn", "Cc", "Cf", "Mc", "Zl", "Zp")
        ]
    )


people_write = in_blocks(
    (0x20, 0x24F),  # Latin
    (0x300, 0x52F),  # marks, Greek, Cyrillic
    (0x5D0, 0x6FF),  # Hebrew, Arabic
    (0x1E00, 0x1FFF),
    (0x2010, 0x2027),
    (0x2190, 0x21FF),  # arrows
    (0x2500, 0x25FF),  # boxes
    (0x3041, 0x30FF),  # kana
    (0x4E00, 0x4FFF),  # Han
    (0xAC00, 0xADFF),  # Hangul
    (0xFF01, 0xFF9F),  # full and half width
    (0x1F300, 0x1F3FA),
    (0x1F400, 0x1F64F),  # emoji
)


@given(st.text(people_write, max_size=20))
def test_cells_agree_with_wcwidth_except_on_joined_emoji(text):
    assert cells(text) == wcswidth(text)


@given(st.text(max_size=20), st.text("abc┌─┐李", max_size=5))
def test_what_stands_behind_a_cleaned_text_keeps_its_cells(text, behind):
    assert cells(clean(text) + behind) == cells(clean(text)) + cells(behind)
