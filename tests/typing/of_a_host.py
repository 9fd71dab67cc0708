# SPDX-License-Identifier: MIT
"""What a type checker tells a host application about the front door; `test_of_a_host.py` lets it say so."""

from typing import assert_type

import naastbetrokken as nb


def shown(path: str) -> str:
    """A drawing of what is in a file."""
    dossier = nb.load(path)
    assert_type(dossier, nb.Dossier)
    assert_type(nb.load_file(path).dossier, nb.Dossier)
    assert_type(dossier.changed(persons=()), nb.Dossier)
    assert_type(nb.draw(dossier), str)
    assert_type(nb.draw(dossier, to="png"), bytes)
    assert_type(nb.draw(dossier, "plan", to="pdf"), bytes)
    assert_type(nb.draw(dossier, "review", to="html", fragment=True, level=2), str)
    assert_type(nb.draw_sheets(dossier), tuple[str | bytes, ...])
    assert_type(nb.relation(dossier, "a", "b"), tuple[nb.Relation, ...])
    assert_type(nb.check(dossier), tuple[nb.Finding, ...])
    return nb.draw(dossier, "circle", prefix="circle")


def drawn_in_a_script() -> str:
    """A drawing of what a script tells."""
    b = nb.Dossier.build()
    jan = b.person("Jan", gender="man", born="1957-04-21", client=True)
    b.union(jan, ("marriage", "1984"), children=[b.person("Kim")])
    return nb.draw(b.done())


def many(dossiers: dict[str, nb.Dossier]) -> list[str]:
    """Which of many could not be drawn."""
    return [case.key for case in nb.render_many(dossiers.items()) if case.error is not None]


def problems(text: str) -> list[str]:
    """What is wrong in a text."""
    try:
        nb.loads(text)
    except nb.InvalidDossier as error:
        return [f"{problem.path}: {problem.message} {problem.hint}" for problem in error.problems]
    return []
