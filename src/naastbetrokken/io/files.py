# SPDX-License-Identifier: MIT
"""Files written whole or not at all: nobody ever finds half a dossier or half a drawing."""

import os
import stat
from contextlib import suppress
from itertools import count
from pathlib import Path


def write_whole(path: str | os.PathLike[str], content: str | bytes) -> None:
    """Write a file so that it holds either all of the content or what it held before.

    The content goes to a new file in the same folder, which then takes the place of the old one. A link stays a
    link; a device or a pipe is written to directly, since it cannot be replaced.

    Args:
        path: the file; its folder must exist.
        content: text, written as UTF-8 with line feeds, or bytes.

    Raises:
        OSError: if it cannot be written; the file is then as it was.
    """
    target = Path(path).resolve()
    data = content.encode("utf-8") if isinstance(content, str) else content
    mode = _mode(target)
    if mode is not None and not stat.S_ISREG(mode):
        target.write_bytes(data)
        return
    handle, part = _new_file(target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            part.chmod(stat.S_IMODE(mode))
        part.replace(target)
    except BaseException:
        with suppress(FileNotFoundError):
            part.unlink()
        raise


def _mode(path: Path) -> int | None:
    """The kind and permissions of a file; None when there is none yet."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _new_file(folder: Path) -> tuple[int, Path]:
    """A new empty file beside the target, with the permissions that new files get here, and its handle."""
    for number in count():
        part = folder / f".naastbetrokken-{os.getpid()}-{number}.tmp"
        with suppress(FileExistsError):
            return os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666), part
    raise AssertionError  # counting does not end
