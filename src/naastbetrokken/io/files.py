# SPDX-License-Identifier: MIT
"""Files written whole or not at all: nobody ever finds half a dossier or half a drawing."""

import os
import stat
from collections.abc import Mapping
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
    write_together({path: content})


def write_together(files: Mapping[str | os.PathLike[str], str | bytes]) -> None:
    """Write several files, all of them or none.

    No file takes its place before the content of all of them is on the disk.

    Args:
        files: content by path; the folders must exist.

    Raises:
        OSError: if one cannot be written; all are then as they were. Only where a folder refuses a file its place after
            it took the content are the files before it new already.
    """
    parts: list[tuple[Path, Path]] = []
    try:
        for path, content in files.items():
            target = Path(os.path.realpath(path))  # follows links as far as they lead; those in a circle lead nowhere
            data = content.encode("utf-8") if isinstance(content, str) else content
            mode = _mode(target)
            if mode is not None and not stat.S_ISREG(mode):
                target.write_bytes(data)
            else:
                parts.append((_prepared(target, data, mode), target))
        while parts:
            part, target = parts[0]
            part.replace(target)
            parts.pop(0)
    except BaseException:
        for part, _ in parts:
            with suppress(FileNotFoundError):
                part.unlink()
        raise


def _prepared(target: Path, data: bytes, mode: int | None) -> Path:
    """A new file beside the target that holds the content and has its permissions."""
    handle, part = _new_file(target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            part.chmod(stat.S_IMODE(mode))
    except BaseException:
        with suppress(FileNotFoundError):
            part.unlink()
        raise
    return part


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
