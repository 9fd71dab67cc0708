# SPDX-License-Identifier: MIT
"""The front door: light to open, and what it promises is behind it."""

import ast
import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import naastbetrokken

HEAVY = {"attrs", "cattrs", "hypothesis", "networkx", "svgwrite"}
SOURCE = Path(naastbetrokken.__file__)


def modules_after(statement: str) -> set[str]:
    """Return the top-level packages that are loaded once a fresh interpreter has run this statement."""
    report = "import sys, json; print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    answer = subprocess.run(
        [sys.executable, "-c", f"{statement}\n{report}"],
        env={**os.environ, "PYTHONPATH": str(SOURCE.parents[1])},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(answer.stdout))


def names_for_type_checkers() -> dict[str, str]:
    """Return what the imports under TYPE_CHECKING say: name to module."""
    blocks = [
        node
        for node in ast.parse(SOURCE.read_text(encoding="utf-8")).body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    ]
    return {
        alias.name: node.module
        for block in blocks
        for node in block.body
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("naastbetrokken.")
        for alias in node.names
    }


def test_importing_the_library_loads_no_dependency() -> None:
    assert not HEAVY & modules_after("import naastbetrokken")


def test_importing_the_library_loads_nothing_but_the_standard_library() -> None:
    added = modules_after("import naastbetrokken") - modules_after("import typing")
    assert added - sys.stdlib_module_names == {"naastbetrokken"}


def test_asking_for_the_dossier_loads_attrs_and_no_other_dependency() -> None:
    assert HEAVY & modules_after("import naastbetrokken; naastbetrokken.Dossier") == {"attrs"}


def test_asking_for_an_error_loads_attrs_and_no_other_dependency() -> None:
    assert HEAVY & modules_after("import naastbetrokken; naastbetrokken.InvalidDossier") == {"attrs"}


def test_type_checkers_and_the_interpreter_are_told_the_same() -> None:
    assert names_for_type_checkers() == dict(naastbetrokken._HOMES)
    assert set(naastbetrokken.__all__) == {*naastbetrokken._HOMES, "__version__"}


def test_no_public_name_is_also_the_name_of_a_module() -> None:
    """Importing a module puts its name on the package, where it would take the place of the public one."""
    modules = {module.name for module in pkgutil.iter_modules([str(SOURCE.parent)])}
    assert modules & set(naastbetrokken.__all__) == set()


def test_dir_lists_every_public_name_before_its_first_use() -> None:
    assert set(naastbetrokken.__all__) <= set(dir(naastbetrokken))


@pytest.mark.parametrize("name", sorted(naastbetrokken.__all__))
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(naastbetrokken, name) is not None


def test_the_version_is_that_of_the_installed_distribution() -> None:
    assert naastbetrokken.__version__ == "0.1.0"


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"^module 'naastbetrokken' has no attribute 'genogam'$"):
        _ = naastbetrokken.genogam
