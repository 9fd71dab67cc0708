# SPDX-License-Identifier: MIT
"""The library's promises as functions to call on one's own dossiers.

Each takes a dossier, does something that may change nothing (or only one thing), and fails with an `AssertionError`
that names ids when a promise is broken. They need no Hypothesis, and serve as well inside `@given`.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve

from naastbetrokken import api
from naastbetrokken.io import json as dossier_json
from naastbetrokken.model import Dossier, Name, Person
from naastbetrokken.queries import relation
from naastbetrokken.rules import check
from naastbetrokken.testing.oracle import assert_drawn_truly

SVG: Final = "{http://www.w3.org/2000/svg}"
ACTIVE: Final = frozenset({"script", "style", "image", "foreignObject", "marker", "animate", "set", "a", "use"})
"""Elements that a drawing never holds."""

_OTHERS: Final = (
    "events", "residences", "involvements", "consents", "representations", "statements", "moments", "factors",
    "hearings", "acknowledgements", "strain_sheets", "needs", "roles", "care_contacts",
)  # fmt: skip
"""The other parts of a dossier whose order carries no meaning."""


def assert_round_trip(dossier: Dossier) -> None:
    """Saving and loading gives an equal dossier (promise 5)."""
    again = dossier_json.loads(dossier_json.dumps(dossier))
    assert again == dossier, "the dossier changed by saving and loading it"


def assert_same_bytes(dossier: Dossier) -> None:
    """Drawing twice gives the same bytes in every text format (promise 3)."""
    for to in ("svg", "text", "json", "html"):
        assert api.draw(dossier, to=to) == api.draw(dossier, to=to), f"two drawings as {to} differ"


def assert_input_order_changes_nothing(dossier: Dossier) -> None:
    """The order in which people and relations are recorded changes no byte of the drawing (promise 8)."""
    assert api.draw(turned(dossier), to="json") == api.draw(dossier, to="json"), "the order of the input shows"


def assert_safe_svg(dossier: Dossier) -> None:
    """The SVG is well-formed and holds nothing active, whatever the names contain (promise 6)."""
    text = api.draw(dossier)
    root = ET.fromstring(text)  # noqa: S314  our own output, and being well-formed is the question
    for element in root.iter():
        tag = element.tag.removeprefix(SVG)
        assert tag not in ACTIVE, f"the drawing holds an element {tag}"
        for name in element.attrib:
            assert not name.lower().startswith("on"), f"the drawing holds an attribute {name}"
            assert name != "style", "the drawing holds a style attribute"


def assert_unrelated_person_changes_nothing(dossier: Dossier, newcomer: str = "newcomer") -> None:
    """Somebody without any tie changes no word, no degree and no finding about the others (promise 7).

    Words and degrees are those of the first six people, since every pair takes time; `EMPTY_SIDE` is about the circle
    as a whole, so it is let be.

    Args:
        dossier: the family.
        newcomer: an id that nobody in the dossier bears.
    """
    wider = evolve(dossier, persons=(*dossier.persons, Person(newcomer, name=Name(text="Nieuw"))))
    people = [person.id for person in dossier.persons]
    for one in people[:6]:
        for other in people[:6]:
            assert relation(wider, one, other) == relation(dossier, one, other), f"{one} and {other} changed"
    about = [finding for finding in check(wider) if newcomer not in finding.subjects]
    before = [finding for finding in check(dossier) if "EMPTY_SIDE" not in finding.code]
    kept = [finding for finding in about if "EMPTY_SIDE" not in finding.code]
    assert kept == before, "a finding about the others changed"


def turned(dossier: Dossier) -> Dossier:
    """The same dossier with every list that carries no order turned round; that of wishes and tasks is kept."""
    return evolve(
        dossier,
        persons=dossier.persons[::-1],
        unions=tuple(evolve(union, partners=union.partners[::-1]) for union in dossier.unions[::-1]),
        parentages=dossier.parentages[::-1],
        twins=tuple(evolve(twins, children=twins.children[::-1]) for twins in dossier.twins[::-1]),
        households=tuple(evolve(home, members=home.members[::-1]) for home in dossier.households[::-1]),
        bonds=dossier.bonds[::-1],
        ties=dossier.ties[::-1],
        contacts=dossier.contacts[::-1],
        **{part: getattr(dossier, part)[::-1] for part in _OTHERS},
    )


INVARIANTS: Final[Mapping[str, Callable[[Dossier], None]]] = MappingProxyType(
    {
        "drawn_truly": assert_drawn_truly,
        "round_trip": assert_round_trip,
        "same_bytes": assert_same_bytes,
        "input_order": assert_input_order_changes_nothing,
        "safe_svg": assert_safe_svg,
        "unrelated_person": assert_unrelated_person_changes_nothing,
    }
)
"""Every promise by name, for invariants x families matrices."""
