# SPDX-License-Identifier: MIT
"""Every example that a reader may copy is run: on the pages and in the docstrings.

A page is one session: its examples share their names and run from top to bottom in an empty folder. An
example that cannot run everywhere is preceded by the comment `<!-- skip: next -->`.
"""

import doctest
import importlib
import re
import shlex
from pathlib import Path

import attrs
import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

import naastbetrokken as nb
from naastbetrokken import model
from naastbetrokken.cli import main
from naastbetrokken.demo import demo_dossier

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src"
PAGES = [page for page in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))] if page.exists()]
SESSION = Sybil(parsers=[PythonCodeBlockParser(), SkipParser()])


def modules_with_examples() -> list[str]:
    """Return the modules that show a session in a docstring."""
    return [
        ".".join(path.relative_to(SRC).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted(SRC.rglob("*.py"))
        if ">>> " in path.read_text(encoding="utf-8")
    ]


def parts_of(kind: type) -> set[str]:
    """Return the members of a code list, or the fields of a value."""
    return {field.name for field in attrs.fields(kind)} if attrs.has(kind) else set(kind.__members__)


def test_the_glossary_names_only_what_is_in_the_model() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    whole = set(re.findall(r"`([A-Z]\w+)`", glossary))
    parts = set(re.findall(r"`([A-Z]\w+)\.(\w+)`", glossary))
    assert {name for name in whole if not hasattr(model, name)} == set()
    assert {(kind, part) for kind, part in parts if part not in parts_of(getattr(model, kind))} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_examples_on_a_page_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for example in SESSION.parse(page).examples():
        example.evaluate()


def commands(page: Path) -> list[str]:
    """Return the command lines on a page that a reader may copy; those of the README have a test of their own."""
    blocks = re.findall(r"^```sh\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.startswith("naastbetrokken ")]


@pytest.mark.parametrize("page", [page for page in PAGES[1:] if commands(page)], ids=lambda page: page.name)
def test_the_commands_on_a_page_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    nb.dump(demo_dossier(), "dossier.json")
    for line in commands(page):
        assert (line, main(shlex.split(line, comments=True)[1:])) == (line, 0)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_on_a_page_leads_to_a_page_and_a_heading_that_are_there(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if target.startswith(("http:", "https:")):
            continue
        path, _, heading = target.partition("#")
        found = page.parent / path if path else page
        assert found.exists(), target
        if heading:
            assert heading in headings(found), target


def headings(page: Path) -> set[str]:
    """Return the anchors that a reader of Markdown gives to the headings of a page."""
    titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("module", modules_with_examples())
def test_the_examples_in_a_docstring_are_true(module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = doctest.testmod(importlib.import_module(module), optionflags=doctest.ELLIPSIS)
    assert result.attempted > 0
    assert result.failed == 0
