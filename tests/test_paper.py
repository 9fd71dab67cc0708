# SPDX-License-Identifier: MIT
"""Paper from the front door and the command line: which files come out, and what is a wrong call."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import naastbetrokken as nb
from naastbetrokken.cli import main
from naastbetrokken.demo import demo_dossier
from naastbetrokken.io.files import write_together

SHEETS = nb.draw_sheets(demo_dossier(), paper="A4")
COUNT = len(SHEETS)


@pytest.fixture(name="file")
def fixture_file(tmp_path: Path) -> Path:
    path = tmp_path / "dossier.json"
    nb.dump(demo_dossier(), path)
    return path


def test_a_sheet_is_as_large_as_the_paper() -> None:
    root = ET.fromstring(str(SHEETS[0]))  # noqa: S314 - our own output
    assert [float(root.get(side, "")) for side in ("width", "height")] == pytest.approx([1122.52, 793.7], abs=0.01)
    wide, high = (float(side) for side in root.get("viewBox", "").split()[2:])
    assert wide / high == pytest.approx(297 / 210, abs=0.001)
    portrait = ET.fromstring(str(nb.draw(demo_dossier(), paper="A4", page=1, landscape=False)))  # noqa: S314
    assert float(portrait.get("height", "")) == pytest.approx(1122.52, abs=0.01)


def test_a_page_is_one_of_the_sheets() -> None:
    assert nb.draw(demo_dossier(), paper="A4", page=2) == SHEETS[1]


def test_one_page_must_be_named_when_there_are_several() -> None:
    with pytest.raises(nb.UsageError, match=f"takes {COUNT} sheets; name one: page=1 to page={COUNT}"):
        nb.draw(demo_dossier(), paper="A4")
    small = nb.draw(demo_dossier(), around="p-client", generations=0, fold=["p-client"], paper="A3")
    assert "blad 1" not in str(small)


@pytest.mark.parametrize(
    "option",
    [
        {"paper": "A4", "page": 0},
        {"paper": "A4", "page": COUNT + 1},
        {"paper": "A4", "page": True},
        {"paper": "B5"},
        {"page": 1},
        {"landscape": False},
    ],
)
def test_a_page_that_is_not_there_is_a_wrong_call(option: dict[str, object]) -> None:
    with pytest.raises(nb.UsageError):
        nb.draw(demo_dossier(), **option)


@pytest.mark.parametrize("to", ["text", "json"])
def test_forms_that_know_no_paper_stay_as_they_are(to: str) -> None:
    assert nb.draw(demo_dossier(), to=to, paper="A4") == nb.draw(demo_dossier(), to=to)
    assert nb.draw_sheets(demo_dossier(), to=to) == (nb.draw(demo_dossier(), to=to),)


def test_a_page_in_html_holds_all_sheets_each_printed_by_itself() -> None:
    page = str(nb.draw(demo_dossier(), to="html", paper="A4"))
    assert page.count('<figure class="sheet">') == COUNT
    assert "@page sheet { size: 297mm 210mm; margin: 0; }" in page
    assert "break-after: page" in page
    assert page.count("<h2>In woorden</h2>") == 1
    assert " style=" not in page
    assert "<script" not in page
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert all(f"blad {number} van {COUNT}" in page for number in range(1, COUNT + 1))


def test_the_same_call_gives_the_same_sheets() -> None:
    assert nb.draw_sheets(demo_dossier(), paper="A4") == SHEETS


def test_the_theme_reaches_what_is_written_on_the_sheets() -> None:
    sheet = str(nb.draw(demo_dossier(), paper="A4", page=1, theme="bw"))
    assert 'fill="#52606d"' not in sheet


def test_several_sheets_become_numbered_files(file: Path) -> None:
    assert main(["draw", str(file), "--paper", "A4", "-o", str(file.with_name("out.svg"))]) == 0
    written = sorted(path.name for path in file.parent.iterdir() if path.suffix == ".svg")
    assert written == [f"out-{number}.svg" for number in range(1, COUNT + 1)]
    assert file.with_name("out-2.svg").read_text(encoding="utf-8") == SHEETS[1]


def test_one_page_becomes_the_file_that_was_named(file: Path) -> None:
    assert main(["draw", str(file), "--paper", "A4", "--page", "3", "-o", str(file.with_name("three.svg"))]) == 0
    assert file.with_name("three.svg").read_text(encoding="utf-8") == SHEETS[2]
    assert main(["draw", str(file), "--paper", "A4", "-o", str(file.with_name("all.html"))]) == 0
    assert file.with_name("all.html").exists()


def test_several_sheets_do_not_fit_in_stdout(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draw", str(file), "--paper", "A4"]) == 2
    assert f"takes {COUNT} sheets" in capsys.readouterr().err


def test_branches_are_folded_from_the_command_line(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["draw", str(file), "--to", "json", "--fold", "p-sister", "--fold", "p-stepfather"]
    assert main(call) == 0
    drawing = json.loads(capsys.readouterr().out)
    assert not {"p-niece-1", "p-niece-2", "p-stepsister"} & {node["id"] for node in drawing["nodes"]}
    assert main([*call, "--fold", "nobody"]) == 2
    assert "'nobody'" in capsys.readouterr().err


def test_when_one_file_cannot_be_written_none_is(tmp_path: Path) -> None:
    first, second = tmp_path / "a.svg", tmp_path / "missing" / "b.svg"
    first.write_text("before", encoding="utf-8")
    with pytest.raises(OSError, match="missing"):
        write_together({first: "after", second: "after"})
    assert first.read_text(encoding="utf-8") == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["a.svg"]


def test_nothing_is_left_behind_when_sheets_cannot_be_written(file: Path) -> None:
    blocked = file.with_name("out-2.svg")
    blocked.mkdir()
    (blocked / "keep").touch()
    assert main(["draw", str(file), "--paper", "A4", "-o", str(file.with_name("out.svg"))]) == 2
    assert sorted(path.name for path in file.parent.iterdir()) == ["dossier.json", "out-2.svg"]
