# SPDX-License-Identifier: MIT
"""The form for a workshop on paper: three columns, three lanes, questions as small heads, lines to write on."""

import pytest

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.moments import moments
from naastbetrokken.scene.marks import Path


def strokes(scene, role):
    return sum(isinstance(mark, Path) for group in scene.groups if group.role == role for mark in group.marks)


def test_an_empty_form_holds_nobody() -> None:
    empty = nb.draw(demo_dossier(), "moments", blank="empty")
    assert "Joost" not in empty
    assert empty == nb.draw(nb.Dossier.build().done(), "moments", blank="empty")


def test_an_empty_form_has_three_columns_and_lines_in_each_lane() -> None:
    scene = moments(demo_dossier(), blank="empty")
    assert len([group for group in scene.groups if group.role == "moment"]) == 3
    assert len([group for group in scene.groups if group.role == "lane"]) == 3
    assert strokes(scene, "question") >= 3 * 3 * 4
    asked = [group.label for group in scene.groups if group.role == "question"]
    for question in ("Wie was erbij, in welke rol?", "In eigen woorden:", "Wat leren we?", "Wat had de naaste nodig?"):
        assert asked.count(question) in (3, 9)


def test_an_empty_form_is_one_sheet_of_a4() -> None:
    (sheet,) = nb.draw_sheets(demo_dossier(), "moments", paper="A4", blank="empty")
    assert "blad" not in sheet


def test_a_half_filled_form_keeps_what_is_known_and_leaves_room_for_the_rest() -> None:
    scene = moments(demo_dossier(), blank="half", key=["m-group"])
    labels = [group.label for group in scene.groups]
    assert "Hassan was erbij." in labels
    assert "Wat had de naaste nodig?" in labels
    assert strokes(scene, "question") > 10
    assert len([group for group in scene.groups if group.role == "moment" and not group.label]) == 2


def test_a_form_reads_its_questions_aloud() -> None:
    text = nb.draw(nb.Dossier.build().done(), "moments", to="text", blank="empty", lang="en")
    assert "Moment 3\nWhat happened, and when?\n- Who was there, in which role?" in text


def test_an_unknown_form_is_a_wrong_call() -> None:
    with pytest.raises(UsageError, match="unknown blank 'full'; use one of: empty, half"):
        moments(demo_dossier(), blank="full")
