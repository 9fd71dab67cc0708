# SPDX-License-Identifier: MIT
"""From a family in JSON to positions, through the library's own phases with uniform distances."""

import time
from typing import Any

from naastbetrokken.layout.genogram.graph import family as numbered
from naastbetrokken.layout.genogram.layers import Layers, layers
from naastbetrokken.layout.genogram.p1_generations import generations
from naastbetrokken.layout.genogram.p2_ordering import order
from naastbetrokken.layout.genogram.p3_placement import anchors, place
from naastbetrokken.model.builder import Builder

GENDER = {"male": "man", "female": "woman"}
PARENTAGE = {"adopted": "adoptive", "foster": "foster"}
SYMBOL, SLOT, ROW = 44.0, 80.0, 140.0


def dossier(family: dict[str, Any]) -> Any:
    """The dossier of a family in JSON."""
    build = Builder()
    kinds = family.get("child_kinds") or {}
    for p in family["persons"]:
        build.person(p["id"], id=p["id"], gender=GENDER.get(p["sex"], "unknown"), born=p["birth"], died=p["death"])
    for u in family["unions"]:
        build.union(*u["partners"], id=u["id"])
        for c in u["children"]:
            build.child(c, u["id"], kind=PARENTAGE.get(kinds.get(c, ""), "biological"))
    return build.done()


def prepared(family: dict[str, Any]) -> Layers:
    """The layers of a family in JSON."""
    tree = numbered(dossier(family))
    return layers(tree, generations(tree).row)


def spread(layered: Layers, rows: Any) -> list[float]:
    """X of all slots at uniform distances of one."""
    gaps = [[1.0] * (len(row) - 1) for row in rows]
    return list(place(layered, rows, gaps, anchors(layered, rows)))


def positions(layered: Layers, x: list[float]) -> dict[str, Any]:
    """Positions by person id; unrecorded partners stand for nobody."""
    return {
        node.id: {"x": x[i] * SLOT, "y": layered.slots[i].row * ROW, "w": SYMBOL, "h": SYMBOL}
        for i, node in enumerate(layered.family.nodes)
        if not node.placeholder
    }


def drawn(family: dict[str, Any], effort: int = 1) -> dict[str, Any]:
    """A layout in the measure's form, with the time it took."""
    tree = numbered(dossier(family))
    start = time.process_time()
    layered = layers(tree, generations(tree).row)
    ranked = time.process_time()
    rows = order(layered, effort=effort)
    ordered = time.process_time()
    x = spread(layered, rows)
    end = time.process_time()
    split = tuple(round(1000 * t) for t in (ranked - start, ordered - ranked, end - ordered))
    return {
        "peer": "naastbetrokken",
        "positions": positions(layered, x),
        "ms": round(1000 * (end - start)),
        "split": split,
    }
