# SPDX-License-Identifier: MIT
"""What a life line shows: good above, hard below, at the height the client gave; what is not sure as not sure."""

import pytest

from naastbetrokken import draw
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.lifeline import lifeline
from naastbetrokken.model import Dossier
from naastbetrokken.model.builder import Builder
from naastbetrokken.scene.scene import Group, Node, Scene
from naastbetrokken.testing.lives import handbook_life
from naastbetrokken.testing.overlaps import assert_legible


def life() -> Builder:
    b = Dossier.build()
    b.date("2020-01-01")
    b.person("Jan", gender="man", born="1957-04-21", client=True, id="jan")
    b.person("Riet", id="riet")
    return b


def node(scene: Scene, identifier: str) -> Node:
    return next(one for one in scene.nodes if one.id == identifier)


def group(scene: Scene, role: str, identifier: str) -> Group:
    return next(one for one in scene.groups if one.role == role and one.refs == (identifier,))


def codes(scene: Scene) -> list[str]:
    return [one.code for one in scene.compromises]


def test_the_handbook_s_own_example() -> None:
    """A birth, a concert, a diploma and a wedding, all on the good side."""
    text = draw(handbook_life(), "lifeline", to="text", part="picture")
    assert text == (
        "Levenslijn van Jan\n"
        "Geboren op 21 april 1957.\n"
        "Stand op 1 januari 2010.\n"
        "\n"
        "          zwaar  goed\n"
        "21-4-1957      │──●    Geboren\n"
        " jun 1978      │────●  Popconcert in Rotterdam\n"
        " jul 1980      │───●   Diploma installatiemonteur\n"
        "18-5-1984      │────●  Getrouwd met Clarinda\n"
        "     2010 ─────┼─────  vandaag\n"
    )


def test_good_stands_above_and_hard_below_and_stronger_farther_out() -> None:
    b = life()
    for valence in (-5, -1, 0, 1, 5):
        b.event("Iets", "1990", valence=valence, id=f"v{valence}")
    scene = lifeline(b.done())
    line = node(scene, "axis").y
    ys = [node(scene, f"v{valence}").y for valence in (5, 1, 0, -1, -5)]
    assert ys == sorted(ys)
    assert ys[1] < line < ys[3]


def test_the_kind_of_an_event_never_decides_its_side() -> None:
    """A divorce can be a relief; without a rating it stands on the line, as a ring."""
    b = life()
    b.event("Scheiding", "1994", domain="drastic_events", valence=4, id="relief")
    b.event("Geboorte", "1995", domain="family", id="unrated")
    scene = lifeline(b.done())
    assert node(scene, "relief").y < node(scene, "axis").y
    assert abs(node(scene, "unrated").y - node(scene, "axis").y) < 25
    assert "Zelf gegeven" not in node(scene, "unrated").description


def test_a_vague_date_is_drawn_as_a_dotted_stretch_and_a_known_one_is_not() -> None:
    b = life()
    b.event("Precies", "1980-05-04", id="known")
    b.event("Ongeveer", "1980~", id="vague")
    scene = lifeline(b.done())
    assert not [one for one in scene.groups if one.role == "period" and one.refs == ("known",)]
    (mark,) = group(scene, "period", "vague").marks
    assert mark.ink.dash  # type: ignore[union-attr]


def test_what_goes_on_has_an_arrow_at_today() -> None:
    b = life()
    b.event("Muziek", period="1990/..", valence=2, id="on")
    b.event("Werk", period="1990/2000", valence=2, id="over")
    scene = lifeline(b.done())
    assert [type(mark).__name__ for mark in group(scene, "period", "on").marks] == ["Rect", "Polygon"]
    assert [type(mark).__name__ for mark in group(scene, "period", "over").marks] == ["Rect"]


def test_wishes_stand_right_of_today_in_dots() -> None:
    b = life()
    b.event("Vandaag", "2020-01-01", id="now")
    b.wish("Naar zee", "2025")
    scene = lifeline(b.done())
    assert node(scene, "wish.1").x > node(scene, "now").x
    (mark,) = group(scene, "wish", "wish.1").marks
    assert mark.ink.dash  # type: ignore[union-attr]


def test_what_nothing_dates_is_listed_below_the_line() -> None:
    b = life()
    b.event("Ooit", id="e")
    b.event("Toen", "1990", id="dated")
    b.wish("Rust")
    scene = lifeline(b.done())
    assert node(scene, "e").y > node(scene, "dated").y
    assert node(scene, "wish.1").y > node(scene, "e").y
    assert node(scene, "e").description == "Wanneer is niet bekend: Ooit."


def test_a_sentence_tells_everything_about_an_event() -> None:
    b = life()
    b.event(
        "Faillissement.",
        "1993-09-30",
        domain="school_and_work",
        valence=-5,
        persons=["riet", "jan"],
        place="Enschede",
        helped="Buurman kwam langs",
        hindered="Schaamte",
        note="Hij lacht er nu om",
        id="e",
    )
    assert node(lifeline(b.done()), "e").description == (
        "30 september 1993 (36 jaar): Faillissement. Waar: Enschede. Zelf gegeven: -5. Wie: Jan en Riet. "
        "Wat hielp: Buurman kwam langs. Wat niet hielp: Schaamte. Gebied: opleiding en werk. "
        "Erbij verteld: Hij lacht er nu om."
    )


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ({"age": 6}, "6 jaar oud (1963 of 1964): X."),
        ({"age": 6, "age_until": 9}, "Van 6 tot 9 jaar (1963–1967): X."),
        ({"date": "1988"}, "1988 (30 of 31 jaar): X."),
        ({"date": "1988~"}, "Omstreeks 1988 (ongeveer 31 jaar): X."),
        ({"before": "e1"}, "Voor ‘Scheiding’: X."),
        ({"period": "1990/1992-06"}, "Van 1990 tot juni 1992 (32–35 jaar): X."),
    ],
)
def test_when_is_told_as_it_was_remembered(when: dict[str, object], expected: str) -> None:
    b = life()
    b.event("Scheiding", "1994", id="e1")
    b.event("X", id="e2", **when)
    assert node(lifeline(b.done()), "e2").description == expected


def test_without_a_birth_there_are_no_ages_and_the_drawing_says_so() -> None:
    b = Dossier.build()
    b.person("Jan", client=True)
    b.event("Iets", "1990")
    scene = lifeline(b.done())
    assert codes(scene) == ["ages_unknown"]


def test_homes_that_overlap_stand_in_rows_of_their_own() -> None:
    b = life()
    b.residence("Assen", period="1980/1990")
    b.residence("Breda", period="1985/1995")
    scene = lifeline(b.done())
    assert node(scene, "residence.1").y != node(scene, "residence.2").y


def test_an_empty_form_holds_nothing_of_the_dossier() -> None:
    """It may lie on any table."""
    b = life()
    b.event("Geheim", "1990")
    for to in ("svg", "text", "json", "html"):
        form = draw(b.done(), "lifeline", to=to, blank="empty")
        assert "Geheim" not in form
        assert "Jan" not in form
        assert "1957" not in form


def test_lanes_put_each_part_of_life_on_a_line_of_its_own() -> None:
    b = life()
    b.event("Diploma", "1980", domain="school_and_work", id="a")
    b.event("Val", "1980", domain="health", id="b")
    b.event("Iets", "1980", id="c")
    scene = lifeline(b.done(), lanes=True)
    assert [one.label for one in scene.groups if one.role == "lane"] == ["Opleiding en werk", "Gezondheid", "Overig"]
    assert node(scene, "a").y < node(scene, "b").y < node(scene, "c").y


def test_the_line_along_the_ratings_goes_through_the_rated_events_only() -> None:
    b = life()
    for year, valence in ((1980, 3), (1990, None), (2000, -2)):
        b.event("Iets", year, valence=valence, id=f"e{year}")
    scene = lifeline(b.done(), mood=True)
    points = [point for line in scene.lines if line.role == "mood" for point in line.points]
    for name in ("e1980", "e2000"):
        assert (node(scene, name).x, node(scene, name).y) in points
    assert not [one for one in lifeline(b.done()).lines if one.role == "mood"]


@pytest.mark.parametrize(
    "options", [{"blank": "quarter"}, {"today": "gisteren"}, {"width": 10}, {"mood": True, "lanes": True}]
)
def test_what_makes_no_sense_is_refused(options: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        draw(life().done(), "lifeline", **options)


def test_today_at_the_very_beginning_keeps_clear_of_the_names_of_rows() -> None:
    """All that is known may still be to come."""
    b = Dossier.build()
    b.date("2026-06-30")
    b.person("Anna", client=True)
    b.wish("Naar zee", "2030")
    assert_legible(lifeline(b.done()))


def test_the_line_of_somebody_who_died_ends_there() -> None:
    b = Dossier.build()
    b.date("2020-01-01")
    b.person("Jan", born="1900-01-01", died="1980-06-01", client=True)
    b.event("Pensioen", "1965", id="e")
    dossier = b.done()
    assert "tot 1980; vandaag" not in node(lifeline(dossier), "axis").label
    assert "vandaag" not in draw(dossier, "lifeline", to="text")
