# SPDX-License-Identifier: MIT
"""Structure: relations with oneself, ids that do not exist, things said twice, people out of reach."""

from naastbetrokken.model import Bond, BondKind, Contact, Dossier, Parentage, Person, Tie, Union
from naastbetrokken.rules import check

PEOPLE = (Person("a"), Person("b"), Person("c"))


def test_nobody_is_related_to_themself(ask) -> None:
    """As partner, parent, in a bond or in touch."""
    dossier = Dossier.trusted(
        persons=PEOPLE,
        unions=(Union("u", partners=("a", "a")),),
        parentages=(Parentage(child="b", parents=("b",)),),
        bonds=(Bond("x", kind=BondKind.CLOSE, a="c", b="c"),),
        contacts=(Contact(a="a", b="a"),),
    )
    found = ask(dossier, "SELF")
    assert [(finding.path, finding.subjects) for finding in found] == [
        ("$.contacts[0][1]", ("a",)),
        ("$.unions[0].partners[1]", ("a",)),
        ("$.parentages[0].child", ("b",)),
        ("$.bonds[0][1]", ("x",)),
    ]
    assert not any(finding.acknowledgeable for finding in found)


def test_every_id_exists(ask) -> None:
    """The place is told; the id stands among the subjects."""
    dossier = Dossier.trusted(client="z", persons=PEOPLE, parentages=(Parentage(child="a", union="u9"),))
    assert [(finding.path, finding.subjects) for finding in ask(dossier, "REFERENCES")] == [
        ("$.parentages[0].union", ("u9",)),
        ("$.client", ("z",)),
    ]


def test_relations_that_read_the_same_either_way_stand_once(ask) -> None:
    """Couples, contacts, ties, bonds and parentages."""
    dossier = Dossier.trusted(
        client="c",
        persons=PEOPLE,
        unions=(Union("u1", partners=("a", "b")), Union("u2", partners=("b", "a"))),
        contacts=(Contact(a="a", b="b"), Contact(a="b", b="a")),
        ties=(Tie(person="a"), Tie(person="a")),
        bonds=(Bond("x1", kind=BondKind.CLOSE, a="a", b="b"), Bond("x2", kind=BondKind.CLOSE, a="b", b="a")),
        parentages=(Parentage(child="c", parents=("a", "b")), Parentage(child="c", parents=("b", "a"))),
    )
    found = ask(dossier, "REFERENCES")
    assert sorted(finding.path for finding in found) == [
        "$.bonds[1]",
        "$.contacts[1]",
        "$.parentages[1]",
        "$.ties[1]",
        "$.unions[1]",
    ]
    assert {finding.variant for finding in found} == {"twice"}


def test_what_differs_in_direction_view_or_sense_is_not_the_same(ask) -> None:
    """Jealousy both ways is two bonds, and so are two views."""
    b = Dossier.build()
    for person in "abc":
        b.person(id=person)
    b.bond("a", "b", "jealous")
    b.bond("b", "a", "jealous")
    b.bond("a", "b", "close")
    b.bond("a", "b", "close", view="a")
    b.bond("a", "b", "close", period="1980/..")
    b.child("c", parents=["a"])
    b.child("c", parents=["a"], kind="legal")
    b.union("a")
    b.union("a", unknown_partner=True)
    assert not ask(b.done(), "REFERENCES")


def test_everybody_is_within_reach_of_the_client(ask) -> None:
    """An island is one finding; an organisation that two consents name links nobody."""
    b = Dossier.build()
    for person in ("c", "m", "t", "x", "y", "z"):
        b.person(id=person, client=person == "c")
    b.child("c", parents=["m"])
    b.tie("t")
    b.contact("y", "x")
    b.consent("c", recipient="de huisarts")
    b.consent("z", recipient="de huisarts")
    assert ask.short(b.done(), "INDEX_CONNECTED") == [
        ("island", "warning", "x", "y"),
        ("alone", "warning", "z"),
    ]


def test_nobody_is_apart_from_a_client_who_is_not_there(ask) -> None:
    """An id that does not exist is one question, not a question about everybody."""
    dossier = Dossier.trusted(client="nobody", persons=PEOPLE)
    assert not ask(dossier, "INDEX_CONNECTED")
    assert not ask(dossier, "EMPTY_SIDE")


def test_any_kind_of_relation_reaches(ask) -> None:
    """Events, homes, wishes, moments, statements and representation too."""
    b = Dossier.build()
    for person in ("c", "e", "r", "w", "m", "s", "v", "h", "i", "b", "k", "t"):
        b.person(id=person, client=person == "c")
    b.event("iets", persons=["e"])
    b.residence("Assen", persons=["r"])
    b.wish("iets", persons=["w"])
    b.moment("iets", present=["m"])
    b.statement("s", about=["c"])
    b.represent("v", "mentor")
    b.household("c", "h")
    b.involve("i")
    b.bond("c", "b", "close")
    b.consent("k", recipient="c")
    b.twins("c", "t")
    assert not ask(b.done(), "INDEX_CONNECTED")
    assert not ask(Dossier(persons=PEOPLE), "INDEX_CONNECTED")


def test_no_rule_raises_on_a_dossier_that_nobody_checked() -> None:
    """Dangling ids, unknown clients and empty groups give findings, never exceptions."""
    dossier = Dossier.trusted(
        client="nobody",
        date=None,
        persons=PEOPLE,
        unions=(Union("u", partners=("a", "gone")), Union("v", partners=())),
        parentages=(
            Parentage(child="gone", union="u"),
            Parentage(child="a", union="nowhere"),
            Parentage(child="b", parents=("gone", "a")),
        ),
        bonds=(Bond("x", kind=BondKind.CLOSE, a="gone", b="a"),),
        ties=(Tie(person="gone"),),
    )
    found = check(dossier, today="2026")
    assert {finding.code for finding in found} >= {"REFERENCES"}
    assert all(str(finding) for finding in found)
