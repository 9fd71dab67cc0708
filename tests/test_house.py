# SPDX-License-Identifier: MIT
"""The house rules that neither the linter nor the type checker holds."""

import ast
import os
import pkgutil
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src"
PACKAGE = SRC / "naastbetrokken"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LONGEST = 450
VAGUE = {"base", "common", "core", "helper", "helpers", "manager", "misc", "tools", "util", "utils"}
EXTRAS_ONLY = ("ged4py", "hypothesis", "resvg_py", "typst", "vl_convert")


def tracked() -> list[str]:
    """Return the paths that are in version control, or skip where there is none (an unpacked sdist)."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return listing.stdout.splitlines()


def holds_only_data(source: str) -> bool:
    """Tell a table (symbols, words, code maps) from code: a table defines nothing that can run."""
    return not any(
        isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef) for node in ast.walk(ast.parse(source))
    )


def test_the_top_level_holds_nothing_but_the_known_places() -> None:
    known = {
        "CHANGELOG.md",
        "LICENSE",
        "Makefile",
        "README.md",
        "benchmarks",
        "docs",
        "pyproject.toml",
        "src",
        "tests",
    }
    top = {path.partition("/")[0] for path in tracked()}
    assert {name for name in top if not name.startswith(".")} <= known


def test_no_module_is_too_long_to_read_in_one_sitting() -> None:
    """Tables are exempt: they are looked up, not read."""
    too_long = {
        str(path.relative_to(SRC)): len(source.splitlines())
        for path in sorted(PACKAGE.rglob("*.py"))
        if len((source := path.read_text(encoding="utf-8")).splitlines()) > LONGEST and not holds_only_data(source)
    }
    assert too_long == {}


def test_every_module_is_named_for_what_it_holds() -> None:
    vague = [str(path.relative_to(SRC)) for path in sorted(PACKAGE.rglob("*.py")) if path.stem.strip("_") in VAGUE]
    assert vague == []


def test_every_module_begins_with_its_licence_and_its_purpose() -> None:
    without = [
        str(path.relative_to(ROOT))
        for folder in ("src", "tests", "benchmarks")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if not path.read_text(encoding="utf-8").startswith('# SPDX-License-Identifier: MIT\n"""')
    ]
    assert without == []


def test_a_host_application_installs_four_packages_and_no_more() -> None:
    names = [re.split(r"[<>=!~\[; ]", line)[0] for line in PROJECT["project"]["dependencies"]]
    assert names == ["attrs", "cattrs", "networkx", "svgwrite"]


def test_the_extra_named_all_is_all_extras() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    (everything,) = extras["all"]
    assert everything == f"naastbetrokken[{','.join(name for name in extras if name != 'all')}]"


def test_the_group_named_dev_is_all_groups() -> None:
    groups = PROJECT["dependency-groups"]
    assert [entry["include-group"] for entry in groups["dev"]] == [name for name in groups if name != "dev"]


def test_the_changelog_tells_of_the_version_that_is_being_built() -> None:
    headings = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert PROJECT["project"]["version"] in headings


def test_everything_but_the_test_kit_imports_without_any_extra() -> None:
    """An extra is asked for when its feature is used, never when a module is imported."""
    modules = [
        module.name
        for module in pkgutil.walk_packages([str(PACKAGE)], "naastbetrokken.")
        if not module.name.startswith("naastbetrokken.testing") and not module.name.endswith("__main__")
    ]
    blocked = "".join(f"sys.modules[{name!r}] = None\n" for name in EXTRAS_ONLY)
    imports = "".join(f"import {name}\n" for name in modules)
    answer = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import sys\n{blocked}{imports}"],
        env={**os.environ, "PYTHONPATH": str(SRC)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.stderr == ""
    assert answer.returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize(
    ("place", "statement"),
    [
        ("model/planted.py", "import svgwrite"),
        ("render/planted.py", "import svgwrite"),
        ("layout/planted.py", "def f() -> None:\n    import networkx\n"),
        ("queries/planted.py", "import networkx"),
        ("render/planted.py", "import cattrs"),
        ("rules/planted.py", "from hypothesis import given"),
        ("io/planted.py", "import ged4py"),
        ("model/planted.py", "from naastbetrokken import draw"),
        ("errors.py", "from naastbetrokken.model import Dossier"),
        ("queries/planted.py", "from naastbetrokken.rules import planted"),
        ("planted.py", "import sys"),
    ],
)
def test_a_forbidden_import_does_not_pass_the_layers(place: str, statement: str, tmp_path: Path) -> None:
    """The contracts are only worth something when they break: plant one bad import and look."""
    shutil.copytree(PACKAGE, tmp_path / "src" / "naastbetrokken", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in ("model", "render", "layout", "queries", "rules", "io"):
        (tmp_path / "src" / "naastbetrokken" / package).mkdir(exist_ok=True)
        (tmp_path / "src" / "naastbetrokken" / package / "__init__.py").touch()
    (tmp_path / "src/naastbetrokken/rules/planted.py").touch()
    with (tmp_path / "src/naastbetrokken" / place).open("a", encoding="utf-8") as file:
        file.write(f"\n{statement}\n")
    answer = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 1
    assert place.removesuffix(".py").replace("/", ".") in answer.stdout


@pytest.mark.slow
def test_the_wheel_holds_the_whole_library_and_nothing_else(tmp_path: Path) -> None:
    """What users install is the wheel, not this folder."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    (wheel,) = tmp_path.glob("naastbetrokken-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        entry_points = archive.read("naastbetrokken-0.1.0.dist-info/entry_points.txt").decode()
    code = {name for name in names if not name.startswith("naastbetrokken-0.1.0.dist-info/")}
    assert code == {
        path.relative_to(SRC).as_posix()
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert "naastbetrokken/py.typed" in code
    assert "naastbetrokken-0.1.0.dist-info/licenses/LICENSE" in names
    assert "naastbetrokken = naastbetrokken.cli:main" in entry_points
