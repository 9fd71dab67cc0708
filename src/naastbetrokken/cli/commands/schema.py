# SPDX-License-Identifier: MIT
"""`naastbetrokken schema`: the JSON Schema of dossier JSON."""

import json
from argparse import ArgumentParser, Namespace, _SubParsersAction

from naastbetrokken.cli.streams import STD, write


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command."""
    command = commands.add_parser("schema", help="JSON Schema of the dossier format", allow_abbrev=False)
    command.add_argument("-o", "--output", default=STD, metavar="OUT", help="file to write; stdout when absent")
    command.set_defaults(run=run)


def run(asked: Namespace) -> int:
    """Write the schema."""
    from naastbetrokken.io.schema import schema

    write(asked.output, json.dumps(schema(), ensure_ascii=False, indent=2) + "\n")
    return 0
