# SPDX-License-Identifier: MIT
"""Statements: whose side was told by others only."""

from naastbetrokken.model import Dossier


def test_who_is_mentioned_and_never_heard_is_told_once(ask) -> None:
    """The dead, pets and who spoke themselves are not."""
    b = Dossier.build()
    b.person(id="c", client=True)
    b.person(id="m")
    b.person(id="n")
    b.person(id="d", died="2000")
    b.person(id="p", kind="pet")
    b.statement("c", about=["m", "d", "p"])
    b.statement("n", about=["m", "c", "n"])
    (finding,) = ask(b.done(), "CIRCLE_PARTIALITY")
    assert (finding.subjects, finding.severity, finding.path) == (("m",), "info", "$.statements[0]")
    assert finding.for_worker_only
