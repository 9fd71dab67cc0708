# SPDX-License-Identifier: MIT
"""`naastbetrokken batch`: one instrument from every file in a folder, with progress on stderr."""

import os
import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from naastbetrokken.cli.options import add_drawing_options, drawing_options, usual_format
from naastbetrokken.cli.source import located
from naastbetrokken.cli.streams import StreamError, complain, make_folder, read, write
from naastbetrokken.errors import InvalidDossier, UsageError
from naastbetrokken.render.suffixes import suffix_of

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from contextlib import AbstractContextManager

    from naastbetrokken.batch import Rendered

EVERY: Final = 100
"""Drawings between two reports on a stderr that is no screen."""


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command."""
    command = commands.add_parser("batch", help="draw every file in a folder", allow_abbrev=False)
    command.add_argument("source", metavar="IN_DIR", help="folder with dossier JSON and GEDCOM files")
    command.add_argument("target", metavar="OUT_DIR", help="folder for the drawings")
    command.add_argument("--jobs", type=int, default=1, metavar="N", help="processes at work; 0 is all processors (1)")
    add_drawing_options(command)
    command.set_defaults(run=run)


def run(asked: Namespace) -> int:
    """Draw every file; 1 if one of them could not be drawn."""
    from naastbetrokken.batch import render_many

    if asked.jobs < 0:
        raise UsageError("--jobs must be a whole number from 0")
    options: dict[str, Any] = {**drawing_options(asked), "to": asked.to or usual_format(asked.instrument)}
    files = _files(asked.source)
    suffix = suffix_of(options["to"])
    with _executor(asked.jobs) as executor:
        cases = ((path.name, read(str(path))) for path in files)
        drawn = render_many(cases, asked.instrument, executor=executor, client=asked.client, **options)
        names = _names(files, suffix)
        _keep_sources(files, Path(asked.target), names)
        return _written(drawn, asked.target, names)


def _files(folder: str) -> list[Path]:
    from naastbetrokken.io.load import SUFFIXES

    readable = tuple(suffix for suffix, _ in SUFFIXES)
    try:
        found = sorted(path for path in Path(folder).iterdir() if path.suffix.lower() in readable and path.is_file())
    except (OSError, ValueError) as error:
        raise StreamError(f"cannot read {folder}: {getattr(error, 'strerror', None) or error}") from None
    if not found:
        raise UsageError(f"no file in {folder} ends in {' or '.join(readable)}")
    return found


def _names(files: list[Path], suffix: str) -> dict[str, str]:
    """The name of each drawing: that of its file, with the whole of it kept where two would be the same."""
    short = Counter((path.stem + suffix).casefold() for path in files)
    names = {path.name: (path.stem if short[(path.stem + suffix).casefold()] == 1 else path.name) for path in files}
    final = Counter((name + suffix).casefold() for name in names.values())
    return {path: (name if final[(name + suffix).casefold()] == 1 else path) + suffix for path, name in names.items()}


def _keep_sources(files: list[Path], folder: Path, names: dict[str, str]) -> None:
    """Refuse to write a drawing over one of the files it is made from."""
    sources = {os.path.realpath(path) for path in files}
    for path in files:
        if os.path.realpath(folder / names[path.name]) in sources:
            raise UsageError(f"{names[path.name]} would be written over a source; name another OUT_DIR or --to")


def _executor(jobs: int) -> "AbstractContextManager[Executor | None]":
    from concurrent.futures import ProcessPoolExecutor

    return nullcontext() if jobs == 1 else ProcessPoolExecutor(jobs or os.cpu_count())


def _written(drawn: "Iterator[Rendered]", target: str, names: dict[str, str]) -> int:
    """Write what was drawn; the folder is made for the first drawing, so that a wrong call leaves none."""
    failed = 0
    for number, one in enumerate(drawn, start=1):
        if one.output is not None:
            write(str(make_folder(target) / names[one.key]), one.output)
        else:
            failed += 1
            for line in _lines(one):
                complain(line)
        _progress(number, len(names))
    if failed:
        complain(f"{failed} of {len(names)} files could not be drawn")
    return int(failed > 0)


def _lines(one: "Rendered") -> list[str]:
    if isinstance(one.error, InvalidDossier):
        return [str(located(problem, one.key)) for problem in one.error.problems]
    return [f"{one.key}: {one.error}"]


def _progress(done: int, of: int) -> None:
    """How far it is: on a screen after every drawing, elsewhere now and then."""
    if sys.stderr is None:
        return
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} of {of}" + ("\n" if done == of else ""))
        sys.stderr.flush()
    elif done % EVERY == 0 or done == of:
        complain(f"{done} of {of}")
