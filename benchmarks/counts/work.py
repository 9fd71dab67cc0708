# SPDX-License-Identifier: MIT
"""The fixed pieces of work whose instructions are counted: python benchmarks/counts/work.py NAME TIMES."""

import sys
from collections.abc import Callable

from naastbetrokken import draw
from naastbetrokken.demo import demo_dossier
from naastbetrokken.io import json
from naastbetrokken.layout.genogram import layout
from naastbetrokken.model import Dossier
from naastbetrokken.queries import relation
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.testing.generator import random_family


def draw_30() -> Callable[[], object]:
    """A family of 30 from dossier to SVG text."""
    dossier = random_family(1, 30)
    return lambda: draw(dossier)


def layout_100() -> Callable[[], object]:
    """The places of a family of 100."""
    dossier = random_family(1, 100)
    texts = genogram_texts(dossier)
    return lambda: layout(dossier, texts)


def load_json() -> Callable[[], object]:
    """The demo dossier read from JSON."""
    text = json.dumps(demo_dossier())
    return lambda: json.loads(text)


def relation_60() -> Callable[[], object]:
    """What everybody in a family of 60 is to the client, in a dossier just loaded."""
    whole = random_family(1, 60)
    parts = {
        "client": whole.client,
        "persons": whole.persons,
        "unions": whole.unions,
        "parentages": whole.parentages,
        "twins": whole.twins,
    }
    client = whole.client or ""
    others = [person.id for person in whole.persons if person.id != client]

    def all_relations() -> object:
        dossier = Dossier.trusted(**parts)
        return [relation(dossier, other, client) for other in others]

    return all_relations


WORK: dict[str, tuple[Callable[[], Callable[[], object]], int]] = {
    "draw 30": (draw_30, 1),
    "layout 100": (layout_100, 1),
    "load json": (load_json, 10),
    "relation 60": (relation_60, 10),
}
"""What is prepared, and how many times it is then done in one measurement: enough to stand out from the start."""


def main() -> None:
    name, times = sys.argv[1], int(sys.argv[2])
    prepare, _ = WORK[name]
    once = prepare()
    for _ in range(times):
        once()


if __name__ == "__main__":
    main()
