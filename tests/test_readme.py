# SPDX-License-Identifier: MIT
"""The README keeps its word: what it shows runs, what it links to exists, its picture is the one of today."""

import os
import re
import runpy
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import naastbetrokken as nb
from naastbetrokken.cli import main
from naastbetrokken.demo import demo_dossier

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GEDCOM = "0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 NAME Jan /Smit/\n0 TRLR\n"


def shell_lines() -> list[str]:
    """Return every command that a reader may copy, but for those that build the project."""
    blocks = re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line and not line.startswith("make ")]


def test_the_readme_opens_with_the_two_commands() -> None:
    blocks = re.findall(r"^```(\w+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert blocks[0][0] == "sh"
    assert [line.partition("  ")[0].strip() for line in blocks[0][1].splitlines()] == ["make demo", "make test"]
    assert blocks[1][0] == "python"
    assert README.index("](docs/pictures/demo.svg)") > README.index("nb.draw(")


def in_a_shell(line: str, folder: Path) -> tuple[int, str]:
    """Return the exit code of a line, and what it said on stderr."""
    program = folder / "bin" / "naastbetrokken"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m naastbetrokken "$@"\n')
    program.chmod(0o755)
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "src"),
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
    }
    answer = subprocess.run(
        ["/bin/sh", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    return answer.returncode, answer.stderr


def test_every_command_in_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a reader tries them who installed no extra, with a GEDCOM file and a folder of dossiers of their own."""
    (tmp_path / "family.ged").write_text(GEDCOM, encoding="utf-8")
    (tmp_path / "dossiers").mkdir()
    nb.dump(demo_dossier(), tmp_path / "dossiers" / "joost.json")
    for extra in ("resvg_py", "vl_convert", "typst", "hypothesis"):
        monkeypatch.setitem(sys.modules, extra, None)
    monkeypatch.chdir(tmp_path)
    lines = shell_lines()
    assert len(lines) >= 8
    for line in lines:
        if "|" in line or ">" in line:
            assert in_a_shell(line, tmp_path) == (0, "")
        else:
            program, *words = shlex.split(line)
            assert program == "naastbetrokken"
            assert (line, main(words)) == (line, 0)
    assert (tmp_path / "genogram.svg").read_text(encoding="utf-8") == nb.draw(demo_dossier())
    assert (tmp_path / "family.svg").read_text(encoding="utf-8").startswith("<svg")


def test_the_readme_shows_every_command() -> None:
    from naastbetrokken.cli.parser import COMMANDS

    for command in COMMANDS:
        assert f"naastbetrokken {command.__name__.rpartition('.')[2]}" in README


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_every_link_in_the_readme_leads_somewhere(target: str) -> None:
    assert (ROOT / target).exists()


def test_the_pictures_on_the_pages_are_those_of_today() -> None:
    """After a change in drawing: `.venv/bin/python docs/make_pictures.py`."""
    script = runpy.run_path(str(ROOT / "docs" / "make_pictures.py"))
    for name, content in script["pictures"]().items():
        assert (script["FOLDER"] / name).read_text(encoding="utf-8") == content
    assert {path.name for path in script["FOLDER"].iterdir()} == set(script["pictures"]())
