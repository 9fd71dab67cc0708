# SPDX-License-Identifier: MIT
"""What somebody wrote, as a part of a sentence of ours."""

from naastbetrokken.scene.wording import in_words, without_stop


def test_words_of_somebody_stand_within_a_sentence() -> None:
    assert without_stop(" rust ... ") == " rust"
    assert in_words(" rust ...\n") == "rust ..."
