# SPDX-License-Identifier: MIT
"""Views taken one after the other: who was cut away is named nowhere, not even by an id."""

import re

import pytest

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.views.chosen import chosen

VIEWS = {
    "around": {"around": "p-client", "generations": 0},
    "near": {"around": "p-sister", "generations": 1},
    "folded": {"fold": ["p-mother"]},
    "earlier": {"at": "1995"},
}


@pytest.mark.parametrize("name", nb.instruments())
@pytest.mark.parametrize("view", VIEWS)
def test_no_id_of_somebody_cut_away_is_in_what_is_drawn(name: str, view: str) -> None:
    dossier = demo_dossier()
    options = VIEWS[view]
    left = chosen(dossier, **{**options, **({"at": nb.PartialDate.parse("1995")} if "at" in options else {})}).dossier
    gone = set(dossier.by_id) - set(left.by_id)
    assert gone
    for to in ("text", "json"):
        drawn = nb.draw(dossier, name, to=to, **options)
        assert not [one for one in gone if re.search(rf"(?<![\w-]){one}(?![\w-])", drawn)]
