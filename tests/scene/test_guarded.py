# SPDX-License-Identifier: MIT
"""Secrets: a sign that something is on record, only when asked, and never what."""

import pytest
from attrs import evolve

from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.model import Condition, ConditionKind, Dossier, Visibility
from naastbetrokken.render.registry import render
from naastbetrokken.scene.guarded import guarded
from naastbetrokken.scene.marks import Polygon
from naastbetrokken.testing.generator import random_family

FORMATS = ("svg", "text", "json", "html")
SAID = "er is iets vastgelegd dat niet voor iedereen is"


def family(visibility: str = "restricted") -> Dossier:
    b = Dossier.build()
    jan = b.person("Jan", gender="man", client=True)
    kim = b.person("Kim", gender="woman")
    b.person("Bas")
    b.union(jan, kim)
    b.event("Het geheim", "1990", persons=[kim], visibility=visibility)
    return b.done()


@pytest.mark.parametrize(
    ("visibility", "who"), [("restricted", {"p2"}), ("author", {"p2"}), ("team", set()), ("client", set())]
)
def test_only_what_few_may_read_is_guarded(visibility: str, who: set[str]) -> None:
    assert guarded(family(visibility)) == who


def test_a_guarded_condition_is_about_the_one_who_has_it() -> None:
    dossier = family("shared")
    hidden = Condition(kind=ConditionKind.MENTAL, name="angst", visibility=Visibility.AUTHOR)
    persons = tuple(evolve(one, conditions=(hidden,)) if one.id == "p3" else one for one in dossier.persons)
    assert guarded(evolve(dossier, persons=persons)) == {"p3"}


@pytest.mark.parametrize("to", FORMATS)
def test_nothing_is_marked_unless_asked(to: str) -> None:
    plain = str(render(genogram(family()), to))
    assert SAID not in plain
    assert plain == str(render(genogram(family("shared")), to))


@pytest.mark.parametrize("to", FORMATS)
def test_the_sign_is_told_in_every_form_and_what_it_hides_in_none(to: str) -> None:
    text = str(render(genogram(family(), secrets=True), to))
    assert SAID in text
    assert "geheim" not in text
    assert "1990" not in text


def test_a_small_triangle_stands_beside_the_one_concerned_and_in_the_legend() -> None:
    scene = genogram(family(), secrets=True)
    triangles = {
        group.refs[0] if group.refs else group.label: mark.box.height
        for group in scene.groups
        for mark in group.marks
        if isinstance(mark, Polygon) and len(mark.points) == 3
    }
    assert set(triangles) == {"p2", "over wie iets is vastgelegd dat niet voor iedereen is"}
    assert max(triangles.values()) <= 13


def test_asking_in_a_dossier_without_secrets_changes_nothing() -> None:
    dossier = random_family(3, 20)
    assert render(genogram(dossier, secrets=True), "svg") == render(genogram(dossier), "svg")
