# SPDX-License-Identifier: MIT
"""The command line: every command, every exit code, one clear line per problem, and never a traceback."""

import io
import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import naastbetrokken as nb
from naastbetrokken.cli import main
from naastbetrokken.cli.parser import parser
from naastbetrokken.demo import demo_dossier
from naastbetrokken.io import files
from naastbetrokken.model import ConditionKind, ConditionStatus

ROOT = Path(__file__).parents[1]
DOSSIER = nb.dumps(demo_dossier())
GEDCOM = """\
0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Hendrik /Terpstra/
1 SEX M
1 BURI
2 PLAC Workum
1 _KLEUR groen
0 @I2@ INDI
1 NAME Grietje /Bouma/
1 SEX F
0 @F1@ FAM
1 HUSB @I1@
1 WIFE @I2@
1 MARR
2 DATE 1921
0 TRLR
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with the demo dossier and a GEDCOM file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "joost.json").write_text(DOSSIER, encoding="utf-8")
    (tmp_path / "family.ged").write_text(GEDCOM, encoding="utf-8")
    return tmp_path


class Told:
    """What one run of the command line gave."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code, self.bytes = code, out
        self.out = out.decode("utf-8", "replace")
        self.err = err.decode("utf-8", "replace")
        self.lines = self.err.splitlines()


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch):
    """Run the command line in this process, with bytes on stdin if there are any."""

    def running(*words: str, stdin: bytes | None = None) -> Told:
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsysbinary.readouterr()
        code = main(words)
        return Told(code, *capsysbinary.readouterr())

    return running


def process(*words: str, **more: Any) -> subprocess.Popen:
    """Start the command line in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), **more.pop("env", {})}
    return subprocess.Popen([sys.executable, "-m", "naastbetrokken", *words], env=environment, **more)


# ----------------------------------------------------------------------------------------------------------------- draw


def test_a_document_goes_to_stdout_as_text_when_nothing_else_is_asked(run) -> None:
    told = run("draw", "joost.json", "--instrument", "help-table")
    assert (told.code, told.err) == (0, "")
    assert told.out == nb.draw(demo_dossier(), "help-table", to="text")


def test_options_of_an_instrument_are_listed(run) -> None:
    told = run("options", "help-table")
    assert told.code == 0
    assert told.out.splitlines()[0] == "title: (a text) another title than the client's name gives."
    assert run("options", "wheel").code == 2


@pytest.mark.parametrize(
    ("instrument", "flags", "options"),
    [
        ("strain", ("--person", "p-sister", "--person", "p-partner"), {"person": ["p-sister", "p-partner"]}),
        ("moments-table", ("--key", nb.loads(DOSSIER).moments[0].id), {"key": [nb.loads(DOSSIER).moments[0].id]}),
        ("roles", ("--copy", "client"), {"copy": "client"}),
        ("review", ("--address", "je", "--today", "2027-01"), {"address": "je", "today": "2027-01"}),
        ("plan", ("--recipient", "de huisarts"), {"recipient": "de huisarts"}),
    ],
)
def test_what_is_often_asked_of_an_instrument_has_a_flag(
    run, instrument: str, flags: tuple[str, ...], options: dict[str, Any]
) -> None:
    told = run("draw", "joost.json", "--instrument", instrument, *flags)
    assert (told.code, told.err) == (0, "")
    assert told.out == nb.draw(demo_dossier(), instrument, to="text", **options)


def test_a_flag_for_another_instrument_is_a_wrong_call(run) -> None:
    assert run("draw", "joost.json", "--person", "p-sister").code == 2


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("h.txt", "Hulptabel van Joost\n"),
        ("h.md", "# Hulptabel van Joost\n"),
        ("h.html", "<!DOCTYPE html>"),
        ("h.json", '{\n "format": "naastbetrokken-document/1"'),
    ],
)
def test_the_name_of_a_file_tells_the_format_of_a_document(run, folder: Path, name: str, start: str) -> None:
    assert run("draw", "joost.json", "--instrument", "help-table", "-o", name).code == 0
    assert (folder / name).read_text(encoding="utf-8").startswith(start)


def test_a_document_is_no_picture(run, folder: Path) -> None:
    told = run("draw", "joost.json", "--instrument", "help-table", "-o", "h.svg")
    message = "naastbetrokken: the help-table is a document, and a document has no svg; use one of: text, markdown, html, json, pdf"
    assert (told.code, told.lines) == (2, [message])
    assert not (folder / "h.svg").exists()


def test_options_of_an_instrument_are_given_by_name(run) -> None:
    told = run("draw", "joost.json", "--instrument", "lifeline-table", "--option", "bands=[0,18]", "--blank", "empty")
    assert told.out == nb.draw(demo_dossier(), "lifeline-table", to="text", bands=(0, 18), blank="empty")
    titled = run("draw", "joost.json", "--instrument", "help-table", "--option", "title=Bij Joost thuis")
    assert titled.out.startswith("Bij Joost thuis\n")
    for wrong in ("bands", "=3", "1a=2"):
        assert run("draw", "joost.json", "--option", wrong).code == 2


def test_a_drawing_may_be_markdown(run, folder: Path) -> None:
    assert run("draw", "joost.json", "-o", "g.md").code == 0
    assert (folder / "g.md").read_text(encoding="utf-8").startswith("# Genogram van Joost\n")


def test_the_help_lists_every_instrument(run) -> None:
    said = " ".join(run("draw", "--help").out.replace("-\n", "-").split())
    for name in nb.instruments():
        assert name in said.replace("- ", "-")


def test_draw_writes_an_svg_to_stdout_when_nothing_else_is_asked(run) -> None:
    told = run("draw", "joost.json")
    assert (told.code, told.err) == (0, "")
    assert told.out == nb.draw(demo_dossier())


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("g.svg", b"<svg"),
        ("g.txt", b"Genogram van Joost"),
        ("g.json", b'{\n "format": "naastbetrokken-drawing/1"'),
        ("g.html", b"<!DOCTYPE html>"),
        ("g.HTM", b"<!DOCTYPE html>"),
        ("g.png", b"\x89PNG"),
    ],
)
def test_the_name_of_the_output_tells_the_format(run, folder: Path, name: str, start: bytes) -> None:
    told = run("draw", "joost.json", "-o", name)
    assert (told.code, told.out, told.err) == (0, "", "")
    assert (folder / name).read_bytes().startswith(start)


def test_the_format_that_is_asked_for_goes_before_the_name(run, folder: Path) -> None:
    assert run("draw", "joost.json", "--to", "text", "-o", "g.svg").code == 0
    assert (folder / "g.svg").read_text(encoding="utf-8").startswith("Genogram van Joost")


def test_a_png_goes_to_stdout_byte_by_byte(run) -> None:
    told = run("draw", "joost.json", "--to", "png", "--scale", "1")
    assert told.code == 0
    assert told.bytes == nb.draw(demo_dossier(), to="png", scale=1.0)


def test_a_picture_of_bytes_is_not_thrown_at_a_screen(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    told = run("draw", "joost.json", "--to", "png")
    assert (told.code, told.lines) == (2, ["naastbetrokken: this format is not for a screen; add -o FILE"])


def test_a_dossier_may_come_from_stdin(run) -> None:
    assert run("draw", "-", stdin=DOSSIER.encode()).out == nb.draw(demo_dossier())
    assert "Genogram van Hendrik" in run("draw", "-", "--to", "text", stdin=GEDCOM.encode()).out


def test_every_drawing_option_reaches_the_drawing(run) -> None:
    words = ("--to", "text", "--lang", "en", "--at", "2020-01-01", "--title", "At home", "--width", "60", "--ascii")
    told = run("draw", "joost.json", *words, "--theme", "bw", "--style", "mcgoldrick", "--effort", "0")
    asked = {"lang": "en", "at": "2020-01-01", "title": "At home", "width": 60, "ascii_only": True, "effort": 0}
    assert told.out == nb.draw(demo_dossier(), to="text", theme="bw", style="mcgoldrick", **asked)


def test_parts_may_be_shown_or_hidden(run) -> None:
    shown = run("draw", "joost.json", "--to", "text", "--show", "bonds,dates")
    assert shown.out == nb.draw(demo_dossier(), to="text", show=("bonds", "dates"))
    hidden = run("draw", "joost.json", "--to", "text", "--hide", "households, facts,conditions")
    assert hidden.out == shown.out
    assert run("draw", "joost.json", "--to", "text", "--show", "bonds,dates", "--hide", "dates").out == nb.draw(
        demo_dossier(), to="text", show=("bonds",)
    )
    wrong = run("draw", "joost.json", "--hide", "names")
    assert (wrong.code, "use one of: bonds, households" in wrong.lines[-1]) == (2, True)


def test_a_notation_of_ones_own_is_read_from_a_file(run) -> None:
    own = {
        "format": "naastbetrokken-notation/1",
        "badges": [{"text": "A", "condition": "alcohol", "means": "alcohol in het spel"}],
    }
    Path("own.json").write_text(json.dumps(own), encoding="utf-8")
    told = run("draw", "joost.json", "--to", "text", "--notation", "own.json")
    assert told.out == nb.draw(demo_dossier(), to="text", notation=own)
    assert "alcohol in het spel" in told.out
    Path("own.json").write_text(json.dumps(own | {"badges": [{"text": "A"}]}), encoding="utf-8")
    wrong = run("draw", "joost.json", "--notation", "own.json")
    assert (wrong.code, "badges[0].means is empty" in wrong.lines[-1]) == (2, True)


def test_secrets_are_marked_only_when_asked(run) -> None:
    told = run("draw", "joost.json", "--to", "text", "--secrets")
    assert told.out == nb.draw(demo_dossier(), to="text", secrets=True)


def test_the_client_may_be_named_on_the_command_line(run) -> None:
    assert "Genogram van Grietje" in run("draw", "family.ged", "--client", "I2", "--to", "text").out
    told = run("draw", "family.ged", "--client", "I7")
    assert told.code == 2
    assert "'I7'" in told.lines[-1]


def test_a_family_that_is_nobodys_file_is_drawn_around_its_first_person(run) -> None:
    document = json.loads(DOSSIER)
    del document["client"]
    assert run("draw", "-", "--to", "text", stdin=json.dumps(document).encode()).out.startswith("Genogram van Oene")


def test_an_earlier_drawing_may_be_given(run) -> None:
    assert run("draw", "family.ged", "-o", "before.json").code == 0
    assert run("draw", "family.ged", "--previous", "before.json").code == 0
    told = run("draw", "family.ged", "--previous", "family.ged")
    assert told.code == 2
    assert "previous must be an earlier drawing" in told.lines[-1]


# ---------------------------------------------------------------------------------------------------------------- check


def test_check_asks_questions_with_names_in_the_language_that_is_asked_for(run) -> None:
    told = run("check", "joost.json")
    assert told.code == 0
    assert told.out.startswith("Om na te vragen\n- Hendrik en Grietje staan als partners en zijn ook familie")
    assert run("check", "joost.json", "--lang", "en").out.startswith("To ask about\n- Hendrik and Grietje")


def test_check_says_so_when_there_is_nothing_to_ask(run) -> None:
    alone = '{"format": "naastbetrokken/1", "persons": []}'
    assert run("check", "-", stdin=alone.encode()).out == "Geen vragen bij dit dossier.\n"


def test_check_is_1_when_something_cannot_be_right(run) -> None:
    b = nb.Dossier.build()
    b.person("Jan", born="1957", died="1950")
    told = run("check", "-", stdin=nb.dumps(b.done()).encode())
    assert told.code == 1
    assert told.err == ""
    assert told.out.startswith("Kan niet kloppen\n- ")


def test_check_as_json_names_ids_and_no_people(run) -> None:
    told = run("check", "joost.json", "--to", "json")
    document = json.loads(told.out)
    assert document["format"] == "naastbetrokken-findings/1"
    assert document["findings"][0]["subjects"]
    assert "Hendrik" not in told.out


def test_the_day_of_reckoning_is_asked_for_and_never_looked_up(run) -> None:
    """Whether a drinking father has a child under 18 depends on the day."""
    b = nb.Dossier.build()
    jan = b.person("Jan", conditions=[nb.Condition(kind=ConditionKind.SUBSTANCE, status=ConditionStatus.ACTIVE)])
    b.union(jan, children=[b.person("Kim", born="2010-05-01")])
    data = nb.dumps(b.done()).encode()
    asked = [run("check", "-", *words, stdin=data).out for words in ((), ("--today", "2020"), ("--today", "2036"))]
    assert ["Kim" in each for each in asked] == [False, True, False]


# -------------------------------------------------------------------------------------------- relation, convert, schema


def test_relation_says_the_word_on_its_first_line(run) -> None:
    told = run("relation", "joost.json", "p-daughter", "p-client")
    assert told.code == 0
    assert told.out.splitlines()[0] == "Lotte Terpstra is Joost Terpstra’s dochter."
    assert "daughter" in run("relation", "joost.json", "p-daughter", "p-client", "--lang", "en").out.splitlines()[0]


def test_convert_lists_everything_that_is_not_taken_over(run, folder: Path) -> None:
    told = run("convert", "family.ged", "family.json", "--client", "I2")
    assert told.code == 0
    assert nb.load(folder / "family.json") == nb.loads(GEDCOM, client="I2")
    assert any("INDI.BURI" in line for line in told.lines)
    assert any("INDI._KLEUR" in line for line in told.lines)
    assert all(line.startswith("naastbetrokken: family.ged: not taken over: ") for line in told.lines)


def test_convert_gives_back_what_it_was_given(run) -> None:
    assert run("convert", "joost.json", "-").out == DOSSIER


def test_draw_says_in_one_line_that_something_was_not_taken_over(run) -> None:
    told = run("draw", "family.ged")
    assert (told.code, len(told.lines)) == (0, 1)
    assert "not taken over" in told.lines[0]
    assert "`convert` lists them all" in told.lines[0]


def test_convert_writes_dossiers_and_nothing_else(run) -> None:
    told = run("convert", "joost.json", "joost.ged")
    assert told.code == 2
    assert "ends in .json" in told.lines[0]


def test_the_schema_is_that_of_the_library(run) -> None:
    from naastbetrokken.io.schema import schema

    assert json.loads(run("schema").out) == schema()


# ---------------------------------------------------------------------------------------------------------------- batch


@pytest.fixture
def many(folder: Path) -> Path:
    """Make a folder with two sound files, of one name but for its ending, and one that is no dossier."""
    source = folder / "in"
    source.mkdir()
    (source / "a.json").write_text(DOSSIER, encoding="utf-8")
    (source / "A.ged").write_text(GEDCOM, encoding="utf-8")
    (source / "b.json").write_text("{}", encoding="utf-8")
    (source / "c.ged").write_text(GEDCOM, encoding="utf-8")
    (source / "notes.txt").write_text("geen dossier", encoding="utf-8")
    return source


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_batch_draws_what_it_can_and_names_what_it_cannot(run, many: Path, folder: Path, jobs: str) -> None:
    told = run("batch", "in", "out", "--to", "text", "--jobs", jobs)
    assert told.code == 1
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["A.ged.txt", "a.json.txt", "c.txt"]
    assert (folder / "out" / "a.json.txt").read_text(encoding="utf-8") == nb.draw(demo_dossier(), to="text")
    assert any(line.startswith("naastbetrokken: b.json: $") for line in told.lines)
    assert told.lines[-1] == "naastbetrokken: 1 of 4 files could not be drawn"


def test_batch_makes_documents_as_text_when_nothing_else_is_asked(run, many: Path, folder: Path) -> None:
    assert run("batch", "in", "out", "--instrument", "help-table").code == 1
    assert {path.suffix for path in (folder / "out").iterdir()} == {".txt"}
    assert run("batch", "in", "out", "--instrument", "help-table", "--to", "svg").code == 2


def test_batch_tells_how_far_it_is(run, many: Path) -> None:
    (many / "b.json").unlink()
    told = run("batch", "in", "out")
    assert (told.code, told.lines) == (0, ["naastbetrokken: 3 of 3"])


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("nowhere", "out"), "cannot read nowhere: No such file or directory"),
        (("joost.json", "out"), "cannot read joost.json: Not a directory"),
        (("empty", "out"), "no file in empty ends in .json or .ged"),
        (("in", "joost.json"), "cannot make the folder joost.json: File exists"),
        (("in", "out", "--to", "gif"), "unknown format 'gif'"),
        (("in", "out", "--jobs", "-1"), "--jobs must be a whole number from 0"),
    ],
)
def test_a_wrong_batch_is_a_wrong_call(run, many: Path, folder: Path, words: tuple[str, ...], message: str) -> None:
    (folder / "empty").mkdir()
    told = run("batch", *words)
    assert told.code == 2
    assert told.lines[-1].startswith(f"naastbetrokken: {message}")


def test_a_batch_that_draws_nothing_leaves_no_folder(run, many: Path, folder: Path) -> None:
    assert run("batch", "in", "out", "--option", "colour=red").code == 1
    assert not (folder / "out").exists()


def test_sheets_of_an_earlier_drawing_are_named(run, folder: Path) -> None:
    """They are left alone, but nobody takes them for a part of this one."""
    for name in ("g-2.svg", "g-3.svg", "g-5.svg", "g-90.svg"):
        (folder / name).write_text("oud", encoding="utf-8")
    near = ("--around", "p-son", "--generations", "0", "--paper", "A4")
    told = run("draw", "joost.json", *near, "-o", "g.svg")
    assert (told.code, told.err) == (0, "")
    (folder / "g-1.svg").write_text("oud", encoding="utf-8")
    told = run("draw", "joost.json", *near, "-o", "g.svg")
    line = "naastbetrokken: not of this drawing, but of an earlier one: g-1.svg, g-2.svg, g-3.svg"
    assert (told.code, told.lines) == (0, [line])
    assert (folder / "g-3.svg").read_text(encoding="utf-8") == "oud"
    count = len(nb.draw_sheets(demo_dossier(), paper="A4"))
    for number in range(1, count + 2):
        (folder / f"g-{number}.svg").write_text("oud", encoding="utf-8")
    told = run("draw", "joost.json", "--paper", "A4", "-o", "g.svg")
    assert told.lines[0].startswith(
        f"naastbetrokken: not of this drawing, but of an earlier one: g.svg, g-{count + 1}.svg"
    )


@pytest.mark.parametrize("words", [("draw", "joost.json", "-o", "a.svg"), ("draw", "a.svg"), ("batch", "in", "out")])
def test_links_in_a_circle_are_one_clear_line(run, many: Path, folder: Path, words: tuple[str, ...]) -> None:
    (many / "b.json").unlink()
    (folder / "out").mkdir()
    for name in ("a.svg", "out/a.json.svg"):
        (folder / name).symlink_to(folder / name)
    told = run(*words)
    assert told.code == 2
    assert len(told.lines) == 1
    assert "Too many levels of symbolic links" in told.lines[0]


# ----------------------------------------------------------------------------------------------------------- exit codes


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("teken",),
        ("draw",),
        ("draw", "joost.json", "--colour", "red"),
        ("draw", "joost.json", "--effort", "much"),
        ("draw", "joost.json", "--lan", "en"),
        ("draw", "joost.json", "--lang", "fr"),
        ("draw", "joost.json", "--to", "gif"),
        ("draw", "joost.json", "--instrument", "genogam"),
        ("draw", "joost.json", "--theme", "neon"),
        ("draw", "joost.json", "--style", "gothic"),
        ("draw", "joost.json", "--audience", "buren"),
        ("draw", "joost.json", "--at", "gisteren"),
        ("draw", "joost.json", "--around", "p9"),
        ("draw", "joost.json", "--effort", "-1"),
        ("draw", "joost.json", "--width", "60"),
        ("draw", "joost.json", "-o", "genogram.gif"),
        ("draw", "joost.json", "-o", "genogram"),
        ("draw", "joost.json", "-o", "nowhere/genogram.svg"),
        ("draw", "nobody.json"),
        ("draw", "."),
        ("draw", "joost\0.json"),
        ("check", "joost.json", "--lang", "fr"),
        ("check", "joost.json", "--to", "svg"),
        ("check", "joost.json", "--today", "morgen"),
        ("relation", "joost.json", "p-client"),
        ("relation", "joost.json", "p-client", "p9"),
        ("relation", "joost.json", "p-client", "p-mother", "--lang", "fr"),
        ("convert", "joost.json"),
        ("convert", "joost.json", "."),
        ("demo", "joost.json"),
        ("schema", "-o", "nowhere/schema.json"),
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_2_with_a_line_that_says_why(run, words: tuple[str, ...]) -> None:
    told = run(*words)
    assert told.code == 2
    assert told.out == ""
    assert told.lines
    assert "Traceback" not in told.err


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n \n",
        b"\xef\xbb\xbf",
        b"null",
        b"{}",
        b"[]",
        b"{",
        b"[" * 200_000,
        b"\x00" * 4096,
        b"\x89PNG\r\n\x1a\n\x00\x00",
        bytes(range(256)) * 64,
        DOSSIER.encode("utf-16"),
        DOSSIER.encode()[:-20],
        b'{"format": "naastbetrokken/99"}',
        b'{"format": "naastbetrokken/1", "persons": [{"id": "a"}, {"id": "a"}], "client": "b"}',
        b"<svg/>",
    ],
    ids=lambda content: repr(content[:24]),
)
def test_data_that_is_wrong_is_1_with_a_line_per_problem(run, content: bytes) -> None:
    for command in (("draw", "-"), ("check", "-"), ("convert", "-", "-"), ("relation", "-", "a", "b")):
        told = run(*command, stdin=content)
        assert told.code == 1
        assert told.out == ""
        assert told.lines
        assert all(line.startswith("naastbetrokken: stdin: ") for line in told.lines)
        assert "Traceback" not in told.err


def test_every_problem_has_its_own_line_with_its_place_and_a_hint(run, folder: Path) -> None:
    (folder / "x.json").write_text('{"format": "naastbetrokken/1", "persons": [{"id": "a", "borm": 1}], "client": "b"}')
    told = run("draw", "x.json")
    assert told.code == 1
    assert len(told.lines) == 2
    assert told.lines[0] == ('naastbetrokken: x.json: $.persons[0].borm: this key is not known (did you mean "born"?)')
    assert told.lines[1].startswith("naastbetrokken: x.json: $.client: ")


def test_what_steers_a_terminal_is_shown_and_not_sent(run) -> None:
    person = {"id": "a\x1b[31m\nb\u202e"}
    document = {"format": "naastbetrokken/1", "persons": [person, person]}
    told = run("check", "-", stdin=json.dumps(document).encode())
    assert told.code == 1
    assert "\x1b" not in told.err
    assert "\u202e" not in told.err
    assert all(line.startswith("naastbetrokken: stdin: $") for line in told.lines)


def test_the_questions_of_check_hold_no_characters_that_steer_a_terminal(run) -> None:
    b = nb.Dossier.build()
    b.person("Jan\x1b[31m\r\n\u202eroeg", born="1957", died="1950")
    told = run("check", "-", stdin=nb.dumps(b.done()).encode())
    assert told.code == 1
    assert "\x1b" not in told.out
    assert "\u202e" not in told.out
    assert len(told.out.splitlines()) == 2


def test_what_nobody_expected_is_one_line_without_a_name(run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> str:
        raise KeyError("Joost Terpstra")

    monkeypatch.setattr("naastbetrokken.api.draw", fails)
    told = run("draw", "joost.json")
    assert told.code == 1
    assert len(told.lines) == 1
    assert told.lines[0].startswith("naastbetrokken: internal error: KeyError in ")
    assert "please report it" in told.lines[0]
    assert "Joost" not in told.err


def test_an_interrupt_is_one_line(run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("naastbetrokken.api.draw", stopped)
    told = run("draw", "joost.json")
    assert (told.code, told.lines) == (130, ["naastbetrokken: interrupted"])


def test_a_missing_package_is_2_and_says_what_to_install(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    told = run("draw", "joost.json", "--to", "pdf")
    assert told.code == 2
    assert told.lines == ["naastbetrokken: PDF needs vl-convert-python; install naastbetrokken[pdf]"]


@pytest.mark.parametrize("command", ["", "draw", "check", "relation", "convert", "demo", "batch", "options", "schema"])
def test_every_command_explains_itself(run, command: str) -> None:
    told = run(*command.split(), "--help")
    assert told.code == 0
    assert told.out.startswith("usage: naastbetrokken")


def test_the_version_is_asked_for(run) -> None:
    assert run("--version").out == f"naastbetrokken {nb.__version__}\n"


# ------------------------------------------------------------------------------------------------------- mutated files


def mutated(text: str, seed: int) -> bytes:
    """Change a file in one to five places as bad disks, editors and attackers do."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    data = bytearray(text.encode())
    for _ in range(dice.randint(1, 5)):
        at, size = dice.randrange(len(data)), dice.choice((1, 1, 4, 40, 400))
        match dice.randrange(6):
            case 0:
                data[at] = dice.randrange(256)
            case 1:
                del data[at : at + size]
            case 2:
                data[at:at] = dice.randbytes(size)
            case 3:
                data[at:at] = data[dice.randrange(len(data)) :][:size]
            case 4:
                data[at:at] = dice.choice((b'"', b"{", b"[", b"0 @", b"\n", b"\xff\xfe", b"99 ", b"\x00", b"null"))
            case 5 if dice.random() < 0.2:
                del data[at:]
                data += b" "
    return bytes(data)


def broken(seed: int) -> bytes:
    """Put one value of a wrong kind somewhere in the demo dossier."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    document = json.loads(DOSSIER)
    place: Any = document
    key: Any = dice.choice([key for key in document if isinstance(document[key], list)])
    while isinstance(place[key], dict | list) and place[key] and (place is document or dice.random() < 0.8):
        place = place[key]
        key = dice.choice(list(place) if isinstance(place, dict) else range(len(place)))
    place[key] = dice.choice([{"wat": 1}, [[]], -1.5, {"$ref": "#"}])
    return json.dumps(document).encode()


@pytest.mark.sweep(6)
@pytest.mark.parametrize("tens", range(25))
def test_a_value_of_a_wrong_kind_anywhere_is_a_located_error(run, tens: int) -> None:
    """Ten files at a time, 250 in all."""
    for seed in range(10 * tens, 10 * tens + 10):
        told = run("convert", "-", "-", stdin=broken(seed))
        assert told.code == 1
        assert told.lines
        assert all(line.startswith("naastbetrokken: stdin: $") for line in told.lines)
        assert "Traceback" not in told.err + told.out


@pytest.mark.sweep(7)
@pytest.mark.parametrize("text", [DOSSIER, GEDCOM], ids=["json", "gedcom"])
@pytest.mark.parametrize("tens", range(13))
def test_a_damaged_file_gives_a_dossier_or_lines_that_say_what_is_wrong(run, text: str, tens: int) -> None:
    """Ten files at a time, 260 in all."""
    for seed in range(10 * tens, 10 * tens + 10):
        told = run("convert", "-", "-", stdin=mutated(text, seed))
        assert told.code in (0, 1)
        assert bool(told.out) is (told.code == 0)
        assert told.lines or told.code == 0
        assert all(line.startswith("naastbetrokken: stdin: ") for line in told.lines)
        assert "Traceback" not in told.err


# ------------------------------------------------------------------------------------------- files whole or not at all


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(run, folder: Path, monkeypatch) -> None:
    (folder / "g.svg").write_text("de oude tekening")
    before = sorted(path.name for path in folder.iterdir())

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    told = run("draw", "joost.json", "-o", "g.svg")
    assert (told.code, told.lines) == (2, ["naastbetrokken: cannot write g.svg: No space left on device"])
    assert (folder / "g.svg").read_text() == "de oude tekening"
    assert sorted(path.name for path in folder.iterdir()) == before


def test_a_drawing_that_fails_leaves_the_old_file(run, folder: Path) -> None:
    (folder / "g.svg").write_text("de oude tekening")
    assert run("draw", "-", "-o", "g.svg", stdin=b"{}").code == 1
    assert (folder / "g.svg").read_text() == "de oude tekening"


def test_a_file_that_is_replaced_keeps_its_permissions_and_a_link_stays_a_link(run, folder: Path) -> None:
    (folder / "g.svg").write_text("de oude tekening")
    (folder / "g.svg").chmod(0o640)
    (folder / "link.svg").symlink_to("g.svg")
    assert run("draw", "joost.json", "-o", "link.svg").code == 0
    assert (folder / "link.svg").is_symlink()
    assert (folder / "g.svg").read_text(encoding="utf-8") == nb.draw(demo_dossier())
    assert (folder / "g.svg").stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_permissions_that_new_files_get_here(folder: Path) -> None:
    files.write_whole(folder / "ours", "x")
    (folder / "theirs").write_text("x")
    assert (folder / "ours").stat().st_mode == (folder / "theirs").stat().st_mode


@pytest.mark.skipif(not Path("/dev/null").is_char_device(), reason="no devices here")
def test_a_device_is_written_to_and_not_replaced(run) -> None:
    assert run("draw", "joost.json", "--to", "svg", "-o", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()


# ------------------------------------------------------------------------------------------------ in a process of its own


def test_a_reader_who_stops_early_gets_one_line_and_no_traceback() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with process("draw", "joost.json", stdout=writing, stderr=subprocess.PIPE) as drawing:
        os.close(writing)
        lines = drawing.communicate()[1].decode().splitlines()
    assert (drawing.returncode, lines) == (1, ["naastbetrokken: whoever read the output stopped before its end"])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_gets_one_line_and_no_traceback() -> None:
    with (
        Path("/dev/full").open("wb") as full,
        process("draw", "joost.json", stdout=full, stderr=subprocess.PIPE) as one,
    ):
        lines = one.communicate()[1].decode().splitlines()
    assert (one.returncode, lines) == (2, ["naastbetrokken: cannot write to stdout: No space left on device"])


def test_text_is_utf_8_whatever_the_terminal_says() -> None:
    environment = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    with process("draw", "joost.json", "--to", "text", env=environment, stdout=subprocess.PIPE) as drawing:
        text = drawing.communicate()[0].decode("utf-8")
    assert drawing.returncode == 0
    assert "□" in text


def test_the_command_line_loads_no_renderer_before_it_draws() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", "import sys; from naastbetrokken.cli import main; print(*sys.modules)"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert not {"svgwrite", "networkx", "cattrs", "hypothesis"} & set(answer.stdout.split())


def test_the_commands_are_those_of_the_design() -> None:
    commands = parser()._subparsers._group_actions[0].choices
    assert list(commands) == ["draw", "check", "relation", "convert", "demo", "batch", "options", "schema"]
