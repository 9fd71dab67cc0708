# SPDX-License-Identifier: MIT
"""What a reader sees as one character stays together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.layout.text.clusters import clusters


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("Jan", ["J", "a", "n"]),
        ("Zoe\u0308", ["Z", "o", "e\u0308"]),
        ("👩‍👩‍👧x", ["👩‍👩‍👧", "x"]),
        ("👍🏽👍", ["👍🏽", "👍"]),
        ("🇳🇱🇧🇪", ["🇳🇱", "🇧🇪"]),
        ("🇳🇱🇧", ["🇳🇱", "🇧"]),
        ("1️⃣2", ["1️⃣", "2"]),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿!", ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", "!"]),
        ("क्षत्रिय", ["क्ष", "त्रि", "य"]),
        ("한", ["한"]),
        ("a\u00adb", ["a", "\u00ad", "b"]),
    ],
)
def test_a_text_falls_apart_in_what_is_seen(text, pieces):
    assert list(clusters(text)) == pieces


@given(st.text())
def test_nothing_is_lost(text):
    assert "".join(clusters(text)) == text
    assert all(clusters(text))
