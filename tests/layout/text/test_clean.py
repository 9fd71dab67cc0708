# SPDX-License-Identifier: MIT
"""Cleaned text can stand in one line of any XML file, and reads in the order in which it was written."""

import unicodedata
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.layout.text import EnvelopeMeasurer, clean

anything = st.text(
    st.one_of(
        st.characters(exclude_categories=[]),
        st.sampled_from("\x00\x1b\x7f\x85\x9f\t\n\r \u00a0\u2028\u202e\u2066\u200e\u061c\u200d\ufffe\ud800"),
    )
)


@pytest.mark.parametrize(
    ("dirty", "cleaned"),
    [
        ("Jan van der Berg", "Jan van der Berg"),
        ("Jan\n\tBerg", "Jan Berg"),
        ("Jan\r\n Berg  ", "Jan Berg "),
        ("Jan\u2028Berg\x85", "Jan Berg "),
        ("Jan\x00Berg\x1b[31m", "Jan\ufffdBerg\ufffd[31m"),
        ("\x7f\x80\ud83d\ufffe\uffff", "\ufffd" * 5),
        ("\u202eneb\u202c \u2066x\u2069", "neb x"),
        ("a \u200e\u200f\u061c b", "a b"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("e\u0301", "e\u0301"),
        ("<b>&", "<b>&"),
        ("", ""),
    ],
)
def test_a_label_is_cleaned(dirty, cleaned):
    assert clean(dirty) == cleaned


@given(anything)
def test_cleaning_twice_changes_nothing_more(text):
    assert clean(clean(text)) == clean(text)


@given(anything)
def test_a_cleaned_text_survives_xml(text):
    node = ET.Element("text", {"label": clean(text)})
    node.text = clean(text)
    again = ET.fromstring(ET.tostring(node, encoding="utf-8"))  # noqa: S314 -- our own bytes
    assert (again.text or "") == clean(text)
    assert again.get("label") == clean(text)


@given(anything)
def test_a_cleaned_text_cannot_reorder_its_line(text):
    directions = {unicodedata.bidirectional(char) for char in clean(text)}
    assert not directions & {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@given(anything)
def test_cleaning_keeps_every_letter_and_digit_in_order(text):
    def letters(some):
        return [char for char in some if unicodedata.category(char)[0] in "LNPS" and char != "\ufffd"]

    assert letters(clean(text)) == letters(text)


@given(anything)
def test_any_text_can_be_measured(text):
    assert EnvelopeMeasurer().width(text, 12) >= 0
