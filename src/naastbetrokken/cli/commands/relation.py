# SPDX-License-Identifier: MIT
"""`naastbetrokken relation`: what one person is to another."""

from argparse import ArgumentParser, Namespace, _SubParsersAction

from naastbetrokken.cli.source import dossier_in
from naastbetrokken.cli.streams import STD, write


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command."""
    command = commands.add_parser("relation", help="what A is to B, in words", allow_abbrev=False)
    command.add_argument("file", metavar="FILE", help="dossier JSON or GEDCOM; - is stdin")
    command.add_argument("a", metavar="A", help="id of the one who is named")
    command.add_argument("b", metavar="B", help="id of the one to whom")
    command.add_argument("--at", metavar="DATE", help="the day to speak of")
    command.add_argument("--lang", default="nl", metavar="nl|en", help="language of the words (nl)")
    command.set_defaults(run=run)


def run(asked: Namespace) -> int:
    """Read, look, tell: the word first, then the path, the law and the genes."""
    from naastbetrokken.api import day
    from naastbetrokken.layout.text import clean
    from naastbetrokken.queries import relation_text

    at = day(asked.at)
    lines = relation_text(dossier_in(asked.file), asked.a, asked.b, asked.lang, at=at)
    write(STD, "".join(f"{clean(line)}\n" for line in lines))
    return 0
