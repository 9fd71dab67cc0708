# SPDX-License-Identifier: MIT
"""A host application that checks its types is told the right ones."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.parametrize(("wrong", "told"), [("", 0), ("\nnb.draw('dossier.json')\n", 1)], ids=["right", "wrong"])
def test_a_host_is_told_the_types_of_the_front_door(tmp_path: Path, wrong: str, told: int) -> None:
    host = tmp_path / "host.py"
    host.write_text((ROOT / "tests" / "typing" / "of_a_host.py").read_text(encoding="utf-8") + wrong, encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file", ROOT / "pyproject.toml", host],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == told, answer.stdout
    assert answer.stdout.count("error:") == told
