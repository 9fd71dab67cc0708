# SPDX-License-Identifier: MIT
"""Full, half or nobody knows: brothers and sisters with all, some or one of their parents recorded."""

import pytest

from naastbetrokken.model import Dossier
from naastbetrokken.queries import Graph, Sharing, relation, relation_text, sibling_sharing, siblings


def sibship(mine: list[str], theirs: list[str], *, twins: str | None = None) -> Dossier:
    b = Dossier.build()
    for one in sorted({*mine, *theirs}):
        b.person(id=one)
    b.person("Anna", id="ego", gender="woman")
    b.person("Bram", id="alter", gender="man")
    b.child("ego", parents=mine)
    b.child("alter", parents=theirs)
    if twins:
        b.twins("ego", "alter", zygosity=twins)
    return b.done()


@pytest.mark.parametrize(
    ("mine", "theirs", "expected", "word"),
    [
        (["f", "m"], ["f", "m"], Sharing.FULL, "broer"),
        (["f", "m"], ["f", "n"], Sharing.HALF, "halfbroer"),
        (["f", "m"], ["f"], Sharing.UNKNOWN, "broer of halfbroer"),
        (["f"], ["f", "m"], Sharing.UNKNOWN, "broer of halfbroer"),
        (["f"], ["f"], Sharing.UNKNOWN, "broer of halfbroer"),
    ],
)
def test_the_answer_has_three_values(mine, theirs, expected, word):
    dossier = sibship(mine, theirs)
    assert sibling_sharing(dossier, "ego", "alter") is expected
    assert sibling_sharing(dossier, "alter", "ego") is expected
    one = relation(dossier, "alter", "ego")[0]
    assert one.word == word
    assert one.half is {Sharing.FULL: False, Sharing.HALF: True, Sharing.UNKNOWN: None}[expected]
    assert one.qualifier == ("ouderschap onvolledig bekend" if expected is Sharing.UNKNOWN else "")
    assert one.degree_consanguinity == 2


def test_siblings_can_be_asked_for_by_what_is_sure():
    b = Dossier.build()
    for one in ("f", "m", "n", "ego", "full", "half", "open"):
        b.person(id=one)
    for child, parents in (("ego", "fm"), ("full", "fm"), ("half", "fn"), ("open", "f")):
        b.child(child, parents=list(parents))
    dossier = b.done()
    assert siblings(dossier, "ego") == ("full", "half", "open")
    assert siblings(dossier, "ego", half=False) == ("full",)
    assert siblings(dossier, "ego", half=True) == ("half",)


def test_people_without_a_common_parent_are_no_siblings():
    dossier = sibship(["f", "m"], ["g", "n"])
    assert sibling_sharing(dossier, "ego", "alter") is None
    assert siblings(dossier, "ego") == ()
    assert relation(dossier, "alter", "ego") == ()


def test_nobody_is_their_own_sibling():
    dossier = sibship(["f", "m"], ["f", "m"])
    assert sibling_sharing(dossier, "ego", "ego") is None
    assert siblings(dossier, "ego") == ("alter",)


@pytest.mark.parametrize(
    ("zygosity", "coefficient"),
    [("identical", 1.0), ("fraternal", 0.25), ("unknown", 0.25)],
)
def test_children_of_one_pregnancy_are_full_siblings_with_one_known_parent_too(zygosity, coefficient):
    dossier = sibship(["m"], ["m"], twins=zygosity)
    one = relation(dossier, "alter", "ego")[0]
    assert (one.text, one.sharing, one.coefficient) == ("tweelingbroer", Sharing.FULL, coefficient)
    assert relation(dossier, "ego", "alter", lang="en")[0].text == "twin sister"


def test_three_of_one_birth_are_called_so():
    b = Dossier.build()
    for one in "abc":
        b.person(id=one, gender="woman")
    b.person(id="m")
    for one in "abc":
        b.child(one, parents=["m"])
    b.twins("a", "b", "c")
    assert relation(b.done(), "a", "b")[0].word == "drielingzus"


def test_a_coefficient_with_parents_missing_is_told_as_a_lower_bound():
    assert "Verwantschapscoëfficiënt (Wright): ten minste 0,25 (1/4)." in relation_text(
        sibship(["f"], ["f"]), "alter", "ego"
    )


def test_birth_decides_before_the_law():
    """The husband is the legal father of one child and the only father of the other: half by birth, full in law."""
    b = Dossier.build()
    b.person(id="mother", gender="woman")
    for one in ("husband", "lover"):
        b.person(id=one, gender="man")
    for one in ("ego", "alter"):
        b.person(id=one, gender="man")
    b.child("ego", parents=["mother", "lover"])
    b.child("ego", parents=["mother", "husband"], kind="legal")
    b.child("alter", parents=["mother", "husband"])
    dossier = b.done()
    assert sibling_sharing(dossier, "ego", "alter", graph=Graph.BIOLOGICAL) is Sharing.HALF
    assert sibling_sharing(dossier, "ego", "alter", graph=Graph.LEGAL) is Sharing.FULL
    assert sibling_sharing(dossier, "ego", "alter", graph=Graph.ALL) is Sharing.HALF
    (one,) = relation(dossier, "alter", "ego")
    assert one.text == "halfbroer van moederskant (voor de wet dezelfde twee ouders)"
    assert relation(dossier, "lover", "ego")[0].text == "vader (biologisch)"
    assert relation(dossier, "husband", "ego")[0].text == "vader (juridisch)"
    assert relation(dossier, "alter", "ego", graph="legal")[0].text == "broer"
    assert relation(dossier, "alter", "ego", graph="biological")[0].text == "halfbroer van moederskant"
