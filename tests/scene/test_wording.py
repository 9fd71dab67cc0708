# SPDX-License-Identifier: MIT
"""What somebody wrote, as a part of a sentence of ours."""

from naastbetrokken.scene.wording import all_in_words, in_words, without_stop


def test_words_of_somebody_stand_within_a_sentence() -> None:
    assert without_stop(" rust ... ") == " rust"
    assert in_words(" rust ...\n") == "rust ..."


def test_a_text_without_a_word_is_none() -> None:
    assert all_in_words(["buddy", " \u202e ", " mentor "]) == ("buddy", "mentor")
