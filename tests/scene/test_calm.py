# SPDX-License-Identifier: MIT
"""Calmer pictures: what is left out is gone from every form, and that it was left out is said."""

import pytest

from naastbetrokken import api
from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.model import Condition, ConditionKind, Dossier, Name, PartialDate
from naastbetrokken.render.registry import render
from naastbetrokken.scene.calm import calmer
from naastbetrokken.scene.parts import PARTS
from naastbetrokken.testing.families import FAMILIES

FORMATS = ("svg", "text", "json", "html")
FACTS = {
    "bonds": ("hecht",),
    "households": ("Kade 3",),
    "conditions": ("alcohol",),
    "dates": ("1957", "1984", "1998", "2011", "2019", "jaar", "1985"),
    "facts": ("schipper", "Urk", "Bakker"),
}


def family() -> Dossier:
    b = Dossier.build()
    since = PartialDate.parse("2011")
    drinks = Condition(kind=ConditionKind.SUBSTANCE, name="alcohol", since=since)
    jan = b.person("Jan", gender="man", born="1957", occupation="schipper", client=True, conditions=[drinks])
    kim = b.person(Name(given="Kim", birth="Bakker"), gender="woman", died="2019", residence="Urk")
    young, old = b.person("Noor", born="1985"), b.person("Tim", born="1983")
    b.union(jan, kim, ("marriage", "1984"), children=[young, old])
    b.bond(jan, kim, "close", period="1998/..")
    b.household(jan, kim, name="Kade 3")
    b.date("2024-03-01")
    return b.done()


def told(to: str, **options: object) -> str:
    return str(render(genogram(family(), effort=0, title="Familie", **options), to))  # type: ignore[arg-type]


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("part", PARTS)
def test_what_is_not_shown_is_in_no_byte_of_any_form(part: str, to: str) -> None:
    """Also not in what is read aloud: a calm picture may be meant to keep something back."""
    facts = FACTS[part]
    whole = told(to)
    assert [fact for fact in facts if fact not in whole] == []
    calm = told(to, show=tuple(one for one in PARTS if one != part))
    assert [fact for fact in facts if fact in calm.replace("jaartallen", "")] == []
    others = [fact for one in PARTS if one not in {part, "dates"} for fact in FACTS[one]]
    assert [fact for fact in others if fact not in calm] == []


@pytest.mark.parametrize("to", FORMATS)
def test_that_something_was_left_out_is_said_in_every_form(to: str) -> None:
    said = "Niet opgenomen in deze tekening: banden en gezondheid."
    assert said in told(to, show=("households", "dates", "facts"))
    assert "Niet opgenomen" not in told(to)


def test_that_something_was_left_out_is_said_although_there_was_nothing() -> None:
    """Else the sentence would betray that there is something."""
    text = str(render(genogram(FAMILIES["couple"](), show=("dates",)), "text"))
    assert "Niet opgenomen in deze tekening: banden, wie samenwonen, gezondheid en werk" in text


def test_children_keep_their_order_without_their_dates() -> None:
    """Tim is older than Noor, and nobody needs to read when."""
    scene = genogram(family(), show=(), effort=0)
    x = {node.label: node.x for node in scene.nodes}
    assert x["Tim"] < x["Noor"]
    (items,) = [section.items for section in scene.facts if any("Noor" in item for item in section.items)]
    assert [item.partition(":")[0] for item in items] == ["Tim", "Noor"]


def test_somebody_who_died_stays_dead_without_a_date() -> None:
    (kim,) = [person for person in calmer(family(), ()).persons if person.name.short == "Kim"]
    assert (kim.died, kim.is_deceased) == (None, True)
    assert "overleden" in told("text", show=())


def test_showing_everything_changes_nothing() -> None:
    assert calmer(family(), PARTS) is not None
    assert calmer(family(), PARTS) == family()
    assert told("svg", show=PARTS) == told("svg")


def test_the_calmest_picture_of_a_large_dossier_has_only_people_and_kinship() -> None:
    scene = genogram(demo_dossier(), show=(), effort=0)
    assert {line.role for line in scene.lines} <= {"union", "descent", "mark"}
    assert {node.id for node in scene.nodes} == {person.id for person in demo_dossier().persons} | {
        node.id for node in scene.nodes if node.role == "placeholder"
    }


@pytest.mark.parametrize("show", [("bond",), "bonds", ("bonds", "names")])
def test_an_unknown_part_is_a_wrong_call(show: object) -> None:
    with pytest.raises(UsageError, match=r"known: bonds|use one of: bonds, households, conditions, dates, facts"):
        genogram(family(), show=show)  # type: ignore[arg-type]


def test_what_is_hidden_is_what_is_not_shown() -> None:
    """To hide one part is to show the others, in every byte."""
    dossier = demo_dossier()
    others = ("households", "conditions", "dates", "facts")
    assert api.draw(dossier, hide=("bonds",)) == api.draw(dossier, show=others)
    with pytest.raises(UsageError, match="hide must be a tuple"):
        api.draw(dossier, hide="bonds")
