# SPDX-License-Identifier: MIT
"""What somebody wrote, as a part of a sentence of ours."""

import pytest

from naastbetrokken.scene.wording import ended, in_words, sentence, without_stop


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("samen eten", "Samen eten."),
        ("Ze vissen.", "Ze vissen."),
        ("‘Hij was er.’", "‘Hij was er.’"),
        ("‘waarom toch?’", "‘waarom toch?’"),
        ("(zij bellen elke week.)", "(zij bellen elke week.)"),
        ("hij zei ‘later’", "Hij zei ‘later’."),
        ("zo gaat het:", "Zo gaat het:"),
        ("", ""),
    ],
)
def test_a_sentence_ends_once(text: str, whole: str) -> None:
    assert sentence(text) == whole


def test_only_the_end_is_added() -> None:
    assert ended("tante Riek") == "tante Riek."


def test_words_of_somebody_stand_within_a_sentence() -> None:
    assert without_stop(" rust ... ") == " rust"
    assert in_words(" rust ...\n") == "rust ..."
