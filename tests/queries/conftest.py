# SPDX-License-Identifier: MIT
"""Families to ask questions about, each as small as the question allows."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from naastbetrokken.model import Dossier

Lineage = Callable[..., Dossier]


@pytest.fixture
def lineage() -> Lineage:
    """Make a family with `ego` and `alter`, who meet so many steps up and down, at a couple or at one person."""

    def make(up: int, down: int, gender: str = "unknown", *, half: bool = False, side: str = "woman") -> Dossier:
        b = Dossier.build()
        b.person(id="ego", gender="woman")
        b.person(id="alter", gender=gender)
        rise = ["ego", *(f"up{i}" for i in range(1, up))]
        fall = [*(f"down{i}" for i in range(1, down)), "alter"]
        for i, one in enumerate(rise[1:]):
            b.person(id=one, gender=side if i == 0 else "man")
            b.child(rise[i], parents=[one])
        for one in fall[:-1]:
            b.person(id=one, gender="man")
        for parent, child in pairwise(fall):
            b.child(child, parents=[parent])
        if not down:
            b.child(rise[-1], parents=["alter"])
        elif not up:
            b.child(fall[0], parents=["ego"])
        else:
            b.person(id="top", gender="man")
            b.person(id="top2", gender="woman")
            b.person(id="top3", gender="woman")
            b.union("top", "top2", children=[rise[-1], *(() if half else (fall[0],))])
            if half:
                b.union("top", "top3", children=[fall[0]])
        return b.done()

    return make
