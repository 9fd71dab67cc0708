# SPDX-License-Identifier: MIT
"""How a sentence begins and ends."""

import pytest

from naastbetrokken.model.wording import ended, sentence


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
