# SPDX-License-Identifier: MIT
"""The ledger of an import: what was taken over, and hence what was not.

Every structure of the file is either taken by whoever reads it or ends up in the loss report; nobody has to remember
to report. Messages name tags, lines and xrefs, never what stood there.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import field, frozen

from naastbetrokken.io.gedcom._record import Record

NOT_KEPT: Final = "not kept"

MOST_SHARED: Final = 32 * 1024 * 1024
"""So many characters of shared notes are copied into the persons who refer to them."""

_SHOWN: Final = 3


@frozen
class Loss:
    """Something in the file that the dossier does not hold, or not as it stood there.

    Attributes:
        path: The tags down to the structure, as in `INDI.BURI`.
        message: What happened to it; "not kept" covers everything under it as well.
        lines: The lines where such structures begin, in order.
        records: The xrefs of the records they stand in (without @), in order.
    """

    path: str
    message: str = field(kw_only=True)
    lines: tuple[int, ...] = field(kw_only=True)
    records: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def line(self) -> int:
        """The first line."""
        return self.lines[0]

    @property
    def count(self) -> int:
        """How often it occurs."""
        return len(self.lines)

    def __str__(self) -> str:
        """Return the loss as one line for a log or a terminal."""
        shown = ", ".join(str(line) for line in self.lines[:_SHOWN])
        more = f" and {self.count - _SHOWN} more" if self.count > _SHOWN else ""
        return f"{self.path}: {self.message} ({'line' if self.count == 1 else 'lines'} {shown}{more})"


class Ledger:
    """Collects what is taken and what is remarked while one file is read."""

    def __init__(self) -> None:
        self._taken: set[int] = set()
        self._remarks: dict[int, list[str]] = {}
        self._loose: list[tuple[int, str, str]] = []
        self._room = MOST_SHARED

    def has_room(self, text: str) -> bool:
        """Whether one more copy of a shared text fits; a small file could otherwise become an endless dossier."""
        self._room -= len(text)
        return self._room >= 0

    def take(self, *records: Record | None) -> None:
        """Note that the dossier holds what these structures say themselves (not what is under them)."""
        self._taken.update(record.line for record in records if record is not None)

    def remark(self, record: Record, message: str) -> None:
        """Note that a structure is not held as it stands; it counts as lost unless it is taken as well."""
        messages = self._remarks.setdefault(record.line, [])
        if message not in messages:
            messages.append(message)

    def loose(self, line: int, path: str, message: str) -> None:
        """Note that something is wrong with a line that is part of no structure."""
        self._loose.append((line, path, message))

    def losses(self, records: Iterable[Record]) -> tuple[Loss, ...]:
        """Everything that was not taken or was remarked upon: one entry per path and message, by first line."""
        groups: dict[tuple[str, str], tuple[list[int], list[str]]] = {}
        found = list(self._loose_entries())
        for record in records:
            found.extend(self._walk(record, record.tag, record.xref))
        for line, path, message, xref in sorted(found):
            lines, xrefs = groups.setdefault((path, message), ([], []))
            if not lines or lines[-1] != line:
                lines.append(line)
            if xref and (not xrefs or xrefs[-1] != xref):
                xrefs.append(xref)
        return tuple(
            Loss(path, message=message, lines=tuple(lines), records=tuple(xrefs))
            for (path, message), (lines, xrefs) in groups.items()
        )

    def _loose_entries(self) -> Iterator[tuple[int, str, str, str]]:
        for line, path, message in self._loose:
            yield line, path, message, ""

    def _walk(self, record: Record, path: str, xref: str) -> Iterator[tuple[int, str, str, str]]:
        messages = self._remarks.get(record.line, [])
        for message in messages:
            yield record.line, path, message, xref
        if record.line in self._taken:
            for child in record.children:
                yield from self._walk(child, f"{path}.{child.tag}", xref)
        elif not messages:
            yield record.line, path, NOT_KEPT, xref
