# SPDX-License-Identifier: MIT
"""Consent: involved with consent only, given by whom age allows, and representatives who can be ones."""

import pytest

from naastbetrokken.model import Dossier

TODAY = "2026-05-01"


def _involved(*consents: dict, **involvement: str) -> Dossier:
    b = Dossier.build()
    b.person(id="c", client=True)
    b.person(id="n")
    b.involve("n", **({"purpose": "inform"} | involvement))
    for consent in consents:
        b.consent(consent.pop("person", "c"), **({"purpose": "inform", "recipient": "n"} | consent))
    return b.done()


@pytest.mark.parametrize(
    ("consents", "involvement", "expected"),
    [
        ([], {}, ("none", "error")),
        ([{}], {}, None),
        ([{"recipient": ""}], {}, None),
        ([{"recipient": "de huisarts"}], {}, ("none", "error")),
        ([{"purpose": "contact"}], {}, ("none", "error")),
        ([{"person": "n"}], {}, ("none", "error")),
        ([{"state": "asked"}], {}, ("invalid", "error")),
        ([{"state": "withdrawn"}], {}, ("invalid", "error")),
        ([{"state": "refused"}, {}], {}, None),
        ([{"until": "2026-04-30"}], {}, ("invalid", "error")),
        ([{"until": "2026-05-01"}], {}, None),
        ([{"until": "2026"}], {}, ("invalid_perhaps", "warning")),
        ([{"date": "2026-05-02"}], {}, ("invalid", "error")),
        ([], {"emergency": "acuut gevaar"}, None),
        ([], {"period": "2020/2025"}, None),
        ([], {"period": "2020/.."}, ("none", "error")),
    ],
)
def test_a_naaste_is_involved_with_the_clients_consent(ask, consents, involvement, expected) -> None:
    """For this purpose and this person, given and valid on the day; vital danger goes first."""
    dossier = _involved(*(dict(consent) for consent in consents), **involvement)
    found = ask(dossier, "CONSENT_MISSING", today=TODAY)
    assert [(finding.variant, finding.severity) for finding in found] == ([] if expected is None else [expected])
    assert all(finding.subjects == ("n", "c") for finding in found)


def test_who_decides_for_the_client_needs_no_consent(ask) -> None:
    """A mentor does, an administrator of money does not, and parents do until the sixteenth birthday."""
    for kind, period, expected in (
        ("mentor", None, 0),
        ("mentor", "2020/2025", 1),
        ("administrator", None, 1),
        ("guardian", "2020/..", 0),
    ):
        b = Dossier.build()
        b.person(id="c", client=True, born="2000")
        b.person(id="n")
        b.involve("n", "inform")
        b.represent("n", kind, period=period)
        assert len(ask(b.done(), "CONSENT_MISSING", today=TODAY)) == expected
    for born, expected in (("2010-05-02", 0), ("2010-05-01", 1)):
        b = Dossier.build()
        b.person(id="c", client=True, born=born)
        b.person(id="n")
        b.child("c", parents=["n"])
        b.involve("n", "inform")
        assert len(ask(b.done(), "CONSENT_MISSING", today=TODAY)) == expected


def test_a_missing_consent_blocks_export_and_a_doubtful_one_does_not(ask) -> None:
    """It blocks what leaves the house, never what is recorded."""
    (missing,) = ask(_involved(), "CONSENT_MISSING", today=TODAY)
    (doubtful,) = ask(_involved({"until": "2026"}), "CONSENT_MISSING", today=TODAY)
    assert (missing.blocks_export, doubtful.blocks_export) == (True, False)


@pytest.mark.parametrize(
    ("born", "by", "capacity", "expected"),
    [
        ("2014-01-02", ("m",), "unknown", None),
        ("2014-01-02", (), "unknown", "child"),
        ("2014-01-02", ("x",), "unknown", "child"),
        ("2014-01-01", ("m",), "unknown", "both_child"),
        ("2014-01-01", (), "unknown", "both_parent"),
        ("2014-01-01", ("c", "m"), "unknown", None),
        ("2010-01-02", ("c", "m"), "unknown", None),
        ("2010-01-02", ("c",), "unknown", "both_parent"),
        ("2010-01-01", ("c",), "unknown", None),
        ("2010-01-01", ("m",), "unknown", "own"),
        ("2010-01-01", ("m",), "incapable", None),
        ("2010-01-01", ("m",), "capable", "own"),
        ("2010", (), "unknown", "perhaps"),
        ("2014", (), "unknown", "perhaps"),
        ("2009", (), "unknown", None),
        ("2010-01", (), "unknown", "perhaps"),
    ],
)
def test_who_consents_depends_on_age(ask, born, by, capacity, expected) -> None:
    """On 1 January 2026: below 12 the parents, below 16 together, from 16 on alone unless incapable."""
    b = Dossier.build()
    b.person(id="c", client=True, born=born)
    for person in ("m", "x"):
        b.person(id=person)
    b.child("c", parents=["m"])
    b.consent("c", date="2026-01-01", by=by, capacity=capacity, id="k")
    found = ask.short(b.done(), "CONSENT_AGE")
    assert found == ([] if expected is None else [(expected, "warning", "c", "k")])


def test_without_a_day_of_reckoning_consent_is_what_was_given(ask) -> None:
    """An involvement counts unless its end is recorded; a mentor decides while no end is open to doubt."""
    for period, expected in (("2020/2025", 0), ("2020/..", 1), ("2020/", 1)):
        assert len(ask(_involved(period=period), "CONSENT_MISSING")) == expected
    assert not ask(_involved({"until": "2020"}), "CONSENT_MISSING")
    assert ask(_involved({"state": "refused"}), "CONSENT_MISSING")
    for period, expected in (("2020/2025", 1), ("2020/..", 0), ("2020/", 1)):
        b = Dossier.build()
        b.person(id="c", client=True)
        b.person(id="n")
        b.involve("n", "inform")
        b.represent("n", "mentor", period=period)
        assert len(ask(b.done(), "CONSENT_MISSING")) == expected


def test_only_consent_that_was_given_by_somebody_of_known_age_is_asked_about(ask) -> None:
    """A child who refused needs nobody's leave, and without a birth or a day there is no age."""
    for born, consent in (
        ("2014-01-02", {"date": "2026-01-01", "state": "refused"}),
        ("2014-01-02", {}),
        (None, {"date": "2026-01-01"}),
    ):
        b = Dossier.build()
        b.person(id="c", client=True, born=born)
        b.consent("c", **consent)
        assert not ask(b.done(), "CONSENT_AGE")


def test_a_guardian_speaks_for_a_client_who_is_a_child(ask) -> None:
    """As parents do."""
    b = Dossier.build()
    b.person(id="c", client=True, born="2018")
    b.person(id="g")
    b.represent("g", "guardian")
    b.consent("c", date="2026", by=["g"])
    assert not ask(b.done(), "CONSENT_AGE")


def _represented(*representations: tuple[str, str], union: tuple | None = None, **people: dict) -> Dossier:
    b = Dossier.build()
    b.person(id="c", client=True, **({"born": "1970"} | people.get("c", {})))
    for person in ("r", "s"):
        b.person(id=person, **people.get(person, {}))
    for person, kind in representations:
        b.represent(person, kind)
    if union:
        b.union("c", "s", *union)
    return b.done()


@pytest.mark.parametrize(
    ("representations", "people", "union", "expected"),
    [
        ([("r", "mentor")], {}, None, []),
        ([("r", "mentor")], {"r": {"died": "2020"}}, None, [("dead", "error", "r")]),
        ([("r", "mentor")], {"r": {"died": "2026"}}, None, [("dead_perhaps", "warning", "r")]),
        ([("r", "mentor")], {"r": {"died": "2027"}}, None, []),
        ([("r", "mentor")], {"r": {"born": "2008-05-02"}}, None, [("minor", "warning", "r")]),
        ([("r", "mentor")], {"r": {"born": "2008-05-01"}}, None, []),
        ([("r", "curator"), ("s", "curator")], {}, None, [("two_curators", "error", "r", "s")]),
        ([("r", "sibling"), ("s", "mentor")], {}, None, [("lower", "warning", "r", "s")]),
        ([("r", "sibling"), ("s", "mentor")], {"s": {"died": "2020"}}, None, [("dead", "error", "s")]),
        ([("r", "sibling"), ("s", "child")], {}, None, []),
        ([("r", "curator"), ("s", "mentor")], {}, None, []),
        ([("r", "authorised"), ("s", "curator")], {}, None, [("lower", "warning", "r", "s")]),
        ([("r", "authorised"), ("s", "mentor")], {}, None, [("lower", "warning", "r", "s")]),
        ([("r", "grandchild"), ("s", "grandparent")], {}, None, []),
        ([("r", "parent"), ("s", "child")], {}, None, []),
        ([("r", "sibling"), ("s", "administrator")], {}, None, []),
        ([("r", "authorised"), ("s", "partner")], {}, (("marriage", "1999"),), [("lower", "warning", "s", "r")]),
        ([("r", "sibling")], {}, (("marriage", "1999"),), [("partner_first", "warning", "r", "s")]),
        ([("r", "sibling")], {}, (("marriage", "1999"), ("divorce", "2010")), []),
        ([("r", "sibling")], {}, (("marriage", "1999"), ("divorce", "2030")), [("partner_first", "warning", "r", "s")]),
        ([("r", "sibling")], {"s": {"died": "2020"}}, (("marriage", "1999"),), []),
        ([("r", "sibling")], {}, (("engagement", "1999"),), []),
        (
            [("r", "sibling")],
            {},
            (("cohabitation", "1999"), ("engagement", "2005")),
            [("partner_first", "warning", "r", "s")],
        ),
        ([("r", "mentor")], {}, (("marriage", "1999"),), []),
        ([("r", "sibling"), ("s", "mentor")], {"c": {"born": None}}, None, [("lower", "warning", "r", "s")]),
        ([("s", "partner")], {}, (("marriage", "1999"),), []),
        ([("s", "partner")], {}, (("marriage", "1999"), ("divorce", "2010")), [("no_partner", "warning", "s")]),
        ([("r", "sibling"), ("s", "mentor")], {"c": {"born": "2015"}}, None, []),
    ],
)
def test_a_representative_can_be_one(ask, representations, people, union, expected) -> None:
    """Alive, of age, still a partner, and nobody who comes first in the order of the law."""
    dossier = _represented(*representations, union=union, **people)
    assert ask.short(dossier, "REPRESENTATIVE", today=TODAY) == expected


def test_a_representation_that_ended_is_history(ask) -> None:
    """Two curators after each other are fine."""
    b = Dossier.build()
    b.person(id="c", client=True)
    for person in ("r", "s"):
        b.person(id=person)
    b.represent("r", "curator", period="2010/2020")
    b.represent("s", "curator", period="2020/..")
    assert not ask(b.done(), "REPRESENTATIVE", today=TODAY)


def test_one_curator_recorded_twice_is_one_curator(ask) -> None:
    """Appointed for a time, and again."""
    b = Dossier.build()
    b.person(id="c", born="1950", client=True)
    b.person(id="r", born="1960")
    for period in ("2010/..", "2015/.."):
        b.represent("r", "curator", period=period)
    b.date("2026-01-01")
    assert [one for one in ask(b.done(), "REPRESENTATIVE") if one.variant == "two_curators"] == []
