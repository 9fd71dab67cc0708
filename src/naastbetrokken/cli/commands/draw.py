# SPDX-License-Identifier: MIT
"""`naastbetrokken draw`: one instrument from one file."""

from argparse import ArgumentParser, Namespace, _SubParsersAction
from typing import Any

from naastbetrokken.cli.options import add_drawing_options, drawing_options, format_of
from naastbetrokken.cli.source import dossier_in
from naastbetrokken.cli.streams import STD, read, write


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command."""
    command = commands.add_parser("draw", help="draw a genogram", allow_abbrev=False)
    command.add_argument("file", metavar="FILE", help="dossier JSON or GEDCOM; - is stdin")
    command.add_argument("-o", "--output", default=STD, metavar="OUT", help="file to write; stdout when absent")
    command.add_argument(
        "--previous", metavar="FILE", help="an earlier drawing (--to json): everybody keeps their place"
    )
    add_drawing_options(command)
    command.set_defaults(run=run)


def run(asked: Namespace) -> int:
    """Read, draw, write."""
    from naastbetrokken.api import draw, with_some_client

    options: dict[str, Any] = drawing_options(asked)
    options["to"] = asked.to or ("svg" if asked.output == STD else format_of(asked.output))
    if asked.previous is not None:
        options["previous"] = read(asked.previous)
    dossier = with_some_client(dossier_in(asked.file, asked.client))
    drawing = draw(dossier, asked.instrument, **options)
    write(asked.output, drawing)
    return 0
