# SPDX-License-Identifier: MIT
"""The words that the command line knows: one parser, one file a command."""

from argparse import Action, ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from naastbetrokken.cli.commands import batch, check, convert, demo, draw, options, relation, schema
from naastbetrokken.cli.streams import PROGRAM, STD, write

COMMANDS = (draw, check, relation, convert, demo, batch, options, schema)


def parser() -> ArgumentParser:
    """The parser of the whole command line; each command puts its own function in `run`."""
    whole = ArgumentParser(
        prog=PROGRAM,
        description="The people around a client in care: one dossier, all instruments.",
        epilog="FILE may be dossier JSON or GEDCOM; - is stdin or stdout. "
        "Exit codes: 0 fine, 1 the data has errors, 2 the call is wrong.",
        allow_abbrev=False,
    )
    whole.add_argument("--version", action=_Version, nargs=0, help="show the version and stop")
    commands = whole.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add(commands)
    return whole


class _Version(Action):
    """Shows the version; it is looked up when it is asked for, since that takes time."""

    def __call__(
        self, parser: ArgumentParser, _n: Namespace, _v: str | Sequence[Any] | None, _o: str | None = None
    ) -> None:
        from importlib.metadata import version

        write(STD, f"{PROGRAM} {version(PROGRAM)}\n")
        parser.exit()
