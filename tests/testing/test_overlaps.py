# SPDX-License-Identifier: MIT
"""The checker of finished pictures sees what a reader would trip over, and nothing else."""

import pytest

from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.scene.marks import Bend, Circle, Ink, Move, Path, Text, polyline
from naastbetrokken.scene.scene import Group, Scene
from naastbetrokken.testing.overlaps import assert_legible, clashes

INK = Ink(stroke="#000000", width=1.0)


def text(x: float, y: float, of: str = "a", width: float = 40.0) -> Group:
    mark = Text(x=x, y=y, text="woord", size=10.0, width=width, fill="#000000")
    return Group(role="label", refs=(of,), marks=(mark,))


def line(*points: tuple[float, float], of: str = "a") -> Group:
    return Group(role="leader", refs=(of,), marks=(polyline(points, INK),))


def dot(x: float, y: float, of: str) -> Group:
    return Group(role="event", refs=(of,), marks=(Circle(x, y, 5.0, ink=INK),))


def picture(*groups: Group) -> Scene:
    return Scene(
        instrument="lifeline",
        lang="nl",
        title="",
        description="",
        width=200.0,
        height=200.0,
        paper="#ffffff",
        fonts=("Arial",),
        groups=groups,
    )


def codes(*groups: Group) -> list[str]:
    return [one.code for one in clashes(picture(*groups), symbols=("event",))]


def test_texts_that_share_an_edge_hide_nothing() -> None:
    """Two words side by side are fine; one px further they lie on each other."""
    assert codes(text(10, 50), text(50, 50)) == []
    assert codes(text(10, 50), text(49, 50)) == ["text_on_text"]


def test_a_text_over_the_edge_of_the_picture_is_cut_off() -> None:
    """Words beyond the view box are lost on every side."""
    assert codes(text(150, 50)) == []
    assert codes(text(170, 50)) == ["text_outside"]
    assert codes(text(10, 5)) == ["text_outside"]


def test_a_leader_through_a_text_is_seen_straight_or_bent() -> None:
    """A line crosses out the word that it goes through, its own word too."""
    assert codes(text(10, 50), line((0, 60), (100, 60))) == []
    assert codes(text(10, 50), line((0, 47), (100, 47))) == ["line_through_text"]
    curve = Path((Move((0, 20)), Bend((20, 60), (40, 60), (60, 20))), ink=INK)
    assert "line_through_text" in codes(text(10, 50), Group(role="leader", refs=("b",), marks=(curve,)))


def test_a_leader_may_end_on_its_own_symbol_only() -> None:
    """A line through the disc of another event would tell of that event."""
    assert codes(dot(50, 50, "a"), line((50, 50), (50, 100), of="a")) == []
    assert codes(dot(50, 50, "b"), line((50, 20), (50, 100), of="a")) == ["line_through_symbol"]


def test_symbols_and_texts_of_others_keep_apart() -> None:
    """A disc on a disc hides one of two events; a word on a disc of another hides it too."""
    assert codes(dot(50, 50, "a"), dot(61, 50, "b")) == []
    assert codes(dot(50, 50, "a"), dot(58, 50, "b")) == ["symbol_on_symbol"]
    assert codes(dot(50, 50, "a"), text(48, 52, of="b")) == ["text_on_symbol"]
    assert codes(dot(50, 50, "a"), text(48, 52, of="a")) == []


def test_a_failure_names_ids_and_roles_but_no_words() -> None:
    """What somebody is called stays out of a log."""
    with pytest.raises(AssertionError, match="text_on_text: label a / label b") as failed:
        assert_legible(picture(text(10, 50, "a"), text(12, 50, "b")))
    assert "woord" not in str(failed.value)


def test_the_demo_genogram_is_legible() -> None:
    """The instrument that there already was hides no word."""
    assert_legible(genogram(demo_dossier()), lines=("union", "descent"))
