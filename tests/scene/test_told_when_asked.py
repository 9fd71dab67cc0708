# SPDX-License-Identifier: MIT
"""What stands in a genogram only when somebody asks: the sex at birth, and who came with the question."""

import pytest
from attrs import evolve

from naastbetrokken import Dossier, UsageError, draw
from naastbetrokken.layout.text import EnvelopeMeasurer
from naastbetrokken.scene.genogram_texts import look_of
from naastbetrokken.scene.marks import Circle, Path, Rect
from naastbetrokken.scene.people import People
from naastbetrokken.scene.styles import STYLES, style_named
from naastbetrokken.scene.symbol_marks import Look, symbol
from naastbetrokken.scene.theme import DEFAULT

FORMATS = ("svg", "text", "json", "html")


def family() -> Dossier:
    b = Dossier.build()
    mother = b.person("Mia", gender="woman", id="mother")
    children = [
        b.person("Sam", gender="man", sex_assigned="female", client=True, id="sam"),
        b.person("Kim", gender="woman", sex_assigned="male", id="kim"),
        b.person("Noor", gender="nonbinary", sex_assigned="female", id="noor"),
        b.person("Lot", gender="woman", sex_assigned="intersex", id="lot"),
        b.person("Bo", gender="man", sex_assigned="unknown", id="bo"),
        b.person("Els", gender="woman", sex_assigned="female", id="els"),
        b.person("Wil", sex_assigned="male", id="wil"),
    ]
    b.union(mother, children=children)
    return b.done()


def inside(one: str, style: str = "mcgoldrick") -> str:
    dossier = family()
    people = People.of(dossier, assigned=True)
    return look_of(people, dossier.by_id[one], style_named(style)).born_as


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("to", FORMATS)
def test_the_sex_at_birth_is_in_no_byte_unless_asked_for(to: str, style: str) -> None:
    b = Dossier.build()
    plain = [b.person(one.name.text, gender=one.gender, client=one.id == "sam", id=one.id) for one in family().persons]
    b.union(plain[0], children=plain[1:])
    assert draw(family(), to=to, style=style) == draw(b.done(), to=to, style=style)


@pytest.mark.parametrize(
    ("one", "kind"), [("sam", "woman"), ("kim", "man"), ("noor", "woman"), ("lot", ""), ("els", ""), ("wil", "")]
)
def test_the_inner_symbol_is_the_sex_at_birth_and_the_outer_one_how_somebody_lives(one: str, kind: str) -> None:
    assert inside(one) == kind
    assert inside(one, "pedigree") == ""


def test_the_inner_symbol_lies_within_the_outer_one() -> None:
    style = STYLES["mcgoldrick"]
    marks = symbol(Look(kind="man", born_as="woman"), 0, 0, style=style, theme=DEFAULT, measurer=EnvelopeMeasurer())
    (ring,) = [mark for mark in marks if isinstance(mark, Circle)]
    assert 8 < ring.r < min(mark.width for mark in marks if isinstance(mark, Rect)) / 2 - 4


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Sam", "bij de geboorte ingeschreven als meisje"),
        ("Kim", "bij de geboorte ingeschreven als jongen"),
        ("Lot", "intersekse"),
        ("Bo", "geslacht bij de geboorte niet vastgesteld"),
        ("Wil", "bij de geboorte ingeschreven als jongen"),
    ],
)
def test_it_is_told_in_words_to_those_who_do_not_see_the_picture(name: str, said: str) -> None:
    told = draw(family(), to="text", sex_assigned=True)
    (line,) = [line for line in told.splitlines() if line.lstrip("- ").startswith(f"{name}: ")]
    assert said in line


def test_nothing_is_told_of_who_lives_as_registered() -> None:
    told = draw(family(), to="text", sex_assigned=True)
    assert "- Els: vrouw." in told


def test_a_pedigree_has_letters_and_says_what_they_mean() -> None:
    drawn = draw(family(), style="pedigree", sex_assigned=True)
    for letters in ("AFAB", "AMAB", "UAAB"):
        assert f">{letters}<" in drawn
    assert "ingeschreven als meisje" in drawn
    assert "AFAB" not in draw(family(), style="pedigree")


@pytest.mark.parametrize("style", STYLES)
def test_who_came_with_the_question_has_an_arrow_without_a_letter(style: str) -> None:
    drawn = symbol(
        Look(kind="woman", consultand=True), 0, 0, style=STYLES[style], theme=DEFAULT, measurer=EnvelopeMeasurer()
    )
    plain = symbol(Look(kind="woman"), 0, 0, style=STYLES[style], theme=DEFAULT, measurer=EnvelopeMeasurer())
    added = [mark for mark in drawn if mark not in plain]
    assert len(added) == 3
    assert not any(getattr(mark, "text", "") for mark in added)
    assert "kwam met de vraag" in draw(family(), style=style, consultand="mother", to="text")


def test_the_client_who_came_with_the_question_is_the_client() -> None:
    assert draw(family(), consultand="sam") == draw(family())


def test_nobody_by_that_id_came_with_a_question() -> None:
    with pytest.raises(UsageError, match="nobody-here"):
        draw(family(), consultand="nobody-here")


def test_who_came_from_elsewhere_has_a_wavy_line_and_says_from_where() -> None:
    b = Dossier.build()
    b.person("Henk", gender="man", born=1950, origin="Suriname", arrived=1974, client=True, id="h")
    b.person("Mia", died=2001, origin="Oost-Groningen", id="m")
    b.person("Jo", arrived=1990, id="j")
    b.person("Bo", origin="Turkije", id="b")
    dossier = b.done()
    style = STYLES["mcgoldrick"]
    assert [look_of(People.of(dossier), one, style).moved for one in dossier.persons] == [True] * 4
    waves = [
        mark
        for mark in symbol(Look(kind="man", moved=True), 0, 0, style=style, theme=DEFAULT, measurer=EnvelopeMeasurer())
        if isinstance(mark, Path) and len(mark.commands) > 10
    ]
    assert len(waves) == 1
    told = draw(dossier, to="text")
    for said in (
        "kwam in 1974 uit Suriname",
        "kwam uit Oost-Groningen",
        "kwam in 1990 van elders",
        "komt uit Turkije",
    ):
        assert said in told
    calm = draw(dossier, to="text", hide=("facts",))
    assert "Suriname" not in calm
    assert "1990" not in calm


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("to", FORMATS)
def test_a_sex_at_birth_that_was_added_is_no_change_unless_asked_for(to: str, style: str) -> None:
    earlier = evolve(family(), persons=tuple(evolve(one, sex_assigned=None) for one in family().persons))
    silent = draw(family(), to=to, style=style, since=earlier)
    assert silent == draw(earlier, to=to, style=style, since=earlier)
    assert silent != draw(family(), to=to, style=style, since=earlier, sex_assigned=True)
