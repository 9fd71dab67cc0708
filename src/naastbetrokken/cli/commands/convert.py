# SPDX-License-Identifier: MIT
"""`naastbetrokken convert`: a dossier from any readable format as dossier JSON."""

from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import PurePath

from naastbetrokken.cli.source import add_client, dossier_in
from naastbetrokken.cli.streams import STD, write
from naastbetrokken.errors import UsageError


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command."""
    command = commands.add_parser("convert", help="GEDCOM to dossier JSON", allow_abbrev=False)
    command.add_argument("input", metavar="IN", help="dossier JSON or GEDCOM; - is stdin")
    command.add_argument("output", metavar="OUT", help="dossier JSON; - is stdout")
    add_client(command)
    command.set_defaults(run=run)


def run(asked: Namespace) -> int:
    """Read, tell what is not taken over, write."""
    from naastbetrokken.api import dumps

    if asked.output != STD and PurePath(asked.output).suffix.lower() != ".json":
        raise UsageError(f"cannot write {asked.output!r}: a dossier is written as JSON, to a name that ends in .json")
    write(asked.output, dumps(dossier_in(asked.input, asked.client, all_losses=True)))
    return 0
