# SPDX-License-Identifier: MIT
"""`naastbetrokken demo`: the bundled fictional dossier in every instrument and format."""

from argparse import ArgumentParser, Namespace, _SubParsersAction

from naastbetrokken.cli.streams import STD, StreamError, make_folder, write


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command."""
    command = commands.add_parser("demo", help="draw the bundled fictional dossier", allow_abbrev=False)
    command.add_argument("folder", nargs="?", default="demo", metavar="DIR", help="folder to fill (demo)")
    command.set_defaults(run=run)


def run(asked: Namespace) -> int:
    """Draw everything and say where."""
    from naastbetrokken.demo.folder import fill

    folder = make_folder(asked.folder)
    try:
        written = fill(folder)
    except OSError as error:
        raise StreamError(f"cannot write in {asked.folder}: {error.strerror}") from None
    write(STD, "".join(f"{path}\n" for path in written))
    return 0
