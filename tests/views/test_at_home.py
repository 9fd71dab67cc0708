# SPDX-License-Identifier: MIT
"""A frame holds who lives together now; who left is told in words."""

import json

from naastbetrokken import api
from naastbetrokken.model import Dossier, Membership, Period


def _couple(period: str) -> Dossier:
    b = Dossier.build()
    jan, els = b.person("Jan", born="1960", client=True), b.person("Els", born="1961")
    b.union(jan, els, ("marriage", "1985"))
    b.household(jan, Membership(person=els, period=Period.parse(period)))
    b.date("2026-01-01")
    return b.done()


def _frames(dossier: Dossier) -> int:
    drawing = json.loads(api.draw(dossier, to="json"))
    return sum(line["role"] == "household" for line in drawing["lines"])


def test_nobody_who_moved_out_stands_in_a_frame() -> None:
    """A frame around two who lived together until 2010 would say that they still do."""
    assert _frames(_couple("1985/..")) == 1
    assert _frames(_couple("1985/2010")) == 0
    assert "2010" in api.draw(_couple("1985/2010"), to="text")


def test_a_frame_of_that_time_is_drawn_for_that_time() -> None:
    """As things were in 2000."""
    drawing = json.loads(api.draw(_couple("1985/2010"), to="json", at="2000"))
    assert sum(line["role"] == "household" for line in drawing["lines"]) == 1


def test_somebody_who_came_back_is_drawn_once() -> None:
    """Two stays, one frame around two people."""
    b = Dossier.build()
    jan, els = b.person("Jan", client=True), b.person("Els")
    b.union(jan, els)
    stays = [Membership(person=els, period=Period.parse(text)) for text in ("1985/1990", "1995/..")]
    b.household(jan, *stays)
    drawing = json.loads(api.draw(b.done(), to="json"))
    assert sorted(node["id"] for node in drawing["nodes"]) == [jan, els]
    assert sum(line["role"] == "household" for line in drawing["lines"]) == 1
