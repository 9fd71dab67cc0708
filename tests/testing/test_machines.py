# SPDX-License-Identifier: MIT
"""The editing machine finds nothing in our own edits, and finds what is wrong in careless ones."""

import pytest
from attrs import evolve
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from naastbetrokken.testing.edits import Editor
from naastbetrokken.testing.machines import DossierMachine

BRIEF = settings(max_examples=15, stateful_step_count=20, database=None, deadline=None)
FINDING = settings(
    max_examples=300,
    stateful_step_count=30,
    database=None,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    report_multiple_bugs=False,
)


def test_our_own_edits_keep_a_dossier_whole():
    run_state_machine_as_test(DossierMachine, settings=BRIEF)


class ForgetfulEditor(Editor):
    """Takes somebody out and leaves the couples that they were in."""

    def remove_person(self, dossier, identifier):
        return evolve(dossier, persons=tuple(p for p in dossier.persons if p.id != identifier))


class GreedyEditor(Editor):
    """Throws out the children of a couple together with the couple."""

    def remove_union(self, dossier, identifier):
        children = {p.child for p in dossier.parentages if p.union == identifier} - {dossier.client}
        dossier = super().remove_union(dossier, identifier)
        for child in sorted(children):
            dossier = super().remove_person(dossier, child)
        return dossier


@pytest.mark.parametrize("careless", [ForgetfulEditor, GreedyEditor])
def test_a_careless_editor_is_found_out(careless):
    machine = type("Careless", (DossierMachine,), {"editor": careless()})
    with pytest.raises((AssertionError, KeyError)):
        run_state_machine_as_test(machine, settings=FINDING)


def test_a_subclass_looks_at_every_dossier_on_the_way():
    seen = []
    machine = type("Looking", (DossierMachine,), {"look": lambda _, dossier: seen.append(len(dossier.persons))})
    run_state_machine_as_test(machine, settings=BRIEF)
    assert max(seen) > 2
