# SPDX-License-Identifier: MIT
"""`naastbetrokken options`: what an instrument knows beside what all of them take."""

from argparse import ArgumentParser, Namespace, _SubParsersAction

from naastbetrokken.cli.streams import STD, write


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command."""
    command = commands.add_parser("options", help="list the options of an instrument", allow_abbrev=False)
    command.add_argument("instrument", metavar="NAME", help="which drawing or document")
    command.set_defaults(run=run)


def run(asked: Namespace) -> int:
    """Write an option a line: its name, what it takes, what it means."""
    from naastbetrokken.api import options

    lines = [
        f"{one.name}: {' '.join(part for part in (one.takes and f'({one.takes})', one.meaning) if part)}\n"
        for one in options(asked.instrument)
    ]
    write(STD, "".join(lines))
    return 0
