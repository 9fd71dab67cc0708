# SPDX-License-Identifier: MIT
"""The `hypothesis` entry point: it may never be the reason that somebody else's tests do not start."""

import subprocess
import sys
from importlib.metadata import entry_points

from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.model import Dossier, Person


def test_the_entry_point_is_declared() -> None:
    names = [entry.value for entry in entry_points(group="hypothesis") if entry.name == "naastbetrokken"]
    assert names == ["naastbetrokken.testing._register:register"]


def test_hypothesis_imports_in_a_bare_interpreter_and_drags_in_no_drawing_code() -> None:
    code = (
        "import hypothesis, sys;"
        "heavy = [m for m in sys.modules if m.startswith('naastbetrokken.') and m.split('.')[1] in"
        " ('scene', 'layout', 'render', 'rules', 'queries', 'io')];"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@given(st.from_type(Person), st.from_type(Dossier))
def test_inferred_arguments_just_work(person: Person, dossier: Dossier) -> None:
    assert person.id
    assert all(one.id for one in dossier.persons)
