# SPDX-License-Identifier: MIT
"""In which order a life is read: as its marks stand on the line, so that nothing seems to come before it was born."""

import pytest

from naastbetrokken import draw
from naastbetrokken.model import Dossier
from naastbetrokken.model.builder import Builder


def life() -> Builder:
    b = Dossier.build()
    b.date("2020-01-01")
    b.person("Jan", gender="man", born="1957-04-21", client=True, id="jan")
    return b


def read(b: Builder, *titles: str) -> list[str]:
    """These titles in the order in which the picture in characters tells them, which is that of the sentences too."""
    text = draw(b.done(), "lifeline", to="text")
    picture, _, sentences = text.partition("\n\n")[2].partition("\n\n")
    orders = [sorted(titles, key=part.rindex) for part in (picture, sentences)]
    assert orders[0] == orders[1]
    return orders[0]


def test_about_2018_comes_after_april_2017():
    b = life()
    b.event("Opname", "2018~")
    b.event("Scheiding", "2017-04")
    assert read(b, "Opname", "Scheiding") == ["Scheiding", "Opname"]


def test_what_was_before_something_comes_after_the_birth_and_before_it():
    b = life()
    b.event("Geboren in Sneek", "1957-04-21")
    b.event("Verhuisd", "1970-03", id="moved")
    b.event("Mee op de boot", before="moved")
    assert read(b, "Mee op de boot", "Verhuisd", "Geboren in Sneek") == [
        "Geboren in Sneek",
        "Mee op de boot",
        "Verhuisd",
    ]


@pytest.mark.parametrize(
    ("pregnancy", "said"),
    [("miscarriage", "de zwangerschap (miskraam)"), ("stillbirth", "het doodgeboren kind")],
)
def test_a_pregnancy_without_a_name_is_told_with_an_article(pregnancy, said):
    b = life()
    b.person("", id="lost", pregnancy=pregnancy)
    b.event("Een zware winter", "1990", persons=["lost"])
    assert f"Wie: {said}." in draw(b.done(), "lifeline", to="text")
