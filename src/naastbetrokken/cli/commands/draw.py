# SPDX-License-Identifier: MIT
"""`naastbetrokken draw`: one instrument from one file."""

from argparse import ArgumentParser, Namespace, _SubParsersAction
from itertools import count, takewhile
from pathlib import Path, PurePath
from typing import Any

from naastbetrokken.cli.options import add_drawing_options, drawing_options, format_of, usual_format
from naastbetrokken.cli.source import dossier_in
from naastbetrokken.cli.streams import STD, complain, read, write, write_all


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command."""
    command = commands.add_parser("draw", help="draw a genogram or another instrument", allow_abbrev=False)
    command.add_argument("file", metavar="FILE", help="dossier JSON or GEDCOM; - is stdin")
    command.add_argument("-o", "--output", default=STD, metavar="OUT", help="file to write; stdout when absent")
    command.add_argument(
        "--previous", metavar="FILE", help="an earlier drawing (--to json): everybody keeps their place"
    )
    command.add_argument(
        "--fold", action="append", default=[], metavar="ID", help="fold this person's descendants away; may be repeated"
    )
    command.add_argument(
        "--since", metavar="FILE_OR_DATE", help="mark what changed since an earlier dossier, or since a date"
    )
    command.add_argument("--paper", metavar="A4|A3", help="on sheets of paper; OUT-1, OUT-2 ... if it takes several")
    command.add_argument("--page", type=int, metavar="N", help="with --paper: only this sheet")
    command.add_argument("--portrait", action="store_true", help="with --paper: the short side lies")
    add_drawing_options(command)
    command.set_defaults(run=run)


def run(asked: Namespace) -> int:
    """Read, draw, write."""
    from naastbetrokken.api import draw, draw_sheets
    from naastbetrokken.model.client import with_some_client

    options: dict[str, Any] = drawing_options(asked)
    options["to"] = asked.to or (usual_format(asked.instrument) if asked.output == STD else format_of(asked.output))
    if asked.previous is not None:
        options["previous"] = read(asked.previous)
    options["fold"] = asked.fold
    if asked.since is not None:
        options["since"] = dossier_in(asked.since) if Path(asked.since).is_file() else asked.since
    dossier = with_some_client(dossier_in(asked.file, asked.client))
    if asked.portrait:
        options["landscape"] = False
    if asked.paper is None or asked.page is not None or asked.output == STD:
        write(asked.output, draw(dossier, asked.instrument, paper=asked.paper, page=asked.page, **options))
        return 0
    sheets = draw_sheets(dossier, asked.instrument, paper=asked.paper, **options)
    if len(sheets) == 1:
        write(asked.output, sheets[0])
    else:
        write_all({_numbered(asked.output, number): sheet for number, sheet in enumerate(sheets, start=1)})
    _say_what_is_left(asked.output, 0 if len(sheets) == 1 else len(sheets))
    return 0


def _say_what_is_left(path: str, sheets: int) -> None:
    """Sheets of an earlier, longer drawing are not ours to take away, but nobody should take them for this one's."""
    left = takewhile(lambda one: Path(one).exists(), (_numbered(path, number) for number in count(sheets + 1)))
    old = [*([path] if sheets and Path(path).exists() else ()), *left]
    if old:
        complain(f"not of this drawing, but of an earlier one: {', '.join(old)}")


def _numbered(path: str, number: int) -> str:
    """The name of a sheet's file: out.svg becomes out-1.svg."""
    whole = PurePath(path)
    return str(whole.with_name(f"{whole.stem}-{number}{whole.suffix}"))
