# SPDX-License-Identifier: MIT
"""The dossier that a command is about: read, with what could not be taken over said on stderr."""

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Final

from naastbetrokken.cli.streams import complain, name_of, read
from naastbetrokken.errors import InvalidDossier, Problem

if TYPE_CHECKING:
    from naastbetrokken.model import Dossier

_FEW: Final = 3
"""Kinds of losses that are named where they are not asked for."""

_ABOUT_THE_FILE: Final = "HEAD"
"""How the path of what says nothing about people begins in GEDCOM."""


def add_source(command: ArgumentParser) -> None:
    """Let a command take FILE and --client."""
    command.add_argument("file", metavar="FILE", help="dossier JSON or GEDCOM; - is stdin")
    add_client(command)


def add_client(command: ArgumentParser) -> None:
    """Let a command take --client."""
    command.add_argument("--client", metavar="ID", help="id of the client; in GEDCOM the xref without @")


def dossier_in(file: str, client: str | None = None, *, all_losses: bool = False) -> "Dossier":
    """The dossier in a file.

    Args:
        file: the file, or - for stdin.
        client: id of the index person, if not the file's own.
        all_losses: whether to list everything that was not taken over, or only to say that there is some.

    Raises:
        InvalidDossier: with every problem; its path begins with the file.
        UsageError: if nobody has the id `client`.
        StreamError: if the file cannot be read.
    """
    from naastbetrokken.io.load import load_bytes

    data, name = read(file), name_of(file)
    try:
        loaded = load_bytes(data, name=file, client=client)
    except InvalidDossier as error:
        raise InvalidDossier(located(problem, name) for problem in error.problems) from None
    for line in _lost([str(loss) for loss in loaded.losses], [loss.path for loss in loaded.losses], all_losses):
        complain(f"{name}: {line}")
    return loaded.dossier


def located(problem: Problem, file: str) -> Problem:
    """The problem with the file before its path."""
    return Problem(f"{file}: {problem.path}", problem.message, hint=problem.hint, code=problem.code)


def _lost(lines: list[str], paths: list[str], all_losses: bool) -> list[str]:  # noqa: FBT001 - one caller
    if all_losses or len(lines) <= 1:
        return [f"not taken over: {line}" for line in lines]
    about_people = sorted(dict.fromkeys(paths), key=lambda path: path.startswith(_ABOUT_THE_FILE))
    named = ", ".join(about_people[:_FEW])
    return [f"{len(lines)} kinds of data were not taken over ({named} ...); `convert` lists them all"]
