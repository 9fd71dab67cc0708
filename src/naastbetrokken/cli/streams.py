# SPDX-License-Identifier: MIT
"""Where bytes come from and go to: files, `-` for stdin and stdout, and one line per problem on stderr."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from naastbetrokken.errors import UsageError
from naastbetrokken.io.files import write_together, write_whole

STD: Final = "-"
PROGRAM: Final = "naastbetrokken"


class StreamError(Exception):
    """A file or a stream could not be read or written; the words say which and why."""


def name_of(path: str, stream: str = "stdin") -> str:
    """What a file is called in a message."""
    return stream if path == STD else path


def read(path: str) -> bytes:
    """Everything in a file, or on stdin.

    Raises:
        StreamError: if it cannot be read.
    """
    try:
        if path == STD:
            return _from_stdin()
        return Path(path).read_bytes()
    except (OSError, ValueError) as error:  # a ValueError: a path with a null in it
        raise StreamError(f"cannot read {name_of(path)}: {_reason(error)}") from None


def write(path: str, content: str | bytes) -> None:
    """Write to a file, whole or not at all, or to stdout.

    Raises:
        StreamError: if it cannot be written.
        UsageError: if it would put bytes on somebody's screen.
        BrokenPipeError: if nobody reads stdout any more.
    """
    try:
        if path == STD:
            _to_stdout(content)
        else:
            write_whole(path, content)
    except (BrokenPipeError, UsageError):
        raise
    except (OSError, ValueError) as error:
        if path == STD:
            forsake_stdout()
        raise StreamError(f"cannot write {name_of(path, 'to stdout')}: {_reason(error)}") from None


def write_all(files: Mapping[str, str | bytes]) -> None:
    """Write several files, all of them or none.

    Raises:
        StreamError: if one of them cannot be written.
    """
    try:
        write_together(dict(files.items()))
    except (OSError, ValueError) as error:
        raise StreamError(f"cannot write {', '.join(files)}: {_reason(error)}") from None


def make_folder(path: str) -> Path:
    """The folder, made if it is not there.

    Raises:
        StreamError: if it cannot be made.
    """
    folder = Path(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise StreamError(f"cannot make the folder {path}: {_reason(error)}") from None
    return folder


def complain(line: str) -> None:
    """One line on stderr, whatever stands in it: characters that steer a terminal are shown, not sent."""
    shown = "".join(each if each.isprintable() else repr(each)[1:-1] for each in line)
    if sys.stderr is not None:
        sys.stderr.write(f"{PROGRAM}: {shown}\n")


def forsake_stdout() -> None:
    """Send what is still to be written to nowhere, so that the end of the program does not fail over it."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError, AttributeError):  # a stdout that is no file needs none of this
        return


def _from_stdin() -> bytes:
    if sys.stdin is None:
        raise OSError(9, "stdin is closed")
    return sys.stdin.buffer.read()


def _to_stdout(content: str | bytes) -> None:
    if sys.stdout is None:
        raise OSError(9, "stdout is closed")
    if isinstance(content, bytes) and sys.stdout.isatty():
        raise UsageError("this format is not for a screen; add -o FILE")
    data = content.encode("utf-8") if isinstance(content, str) else content
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)
