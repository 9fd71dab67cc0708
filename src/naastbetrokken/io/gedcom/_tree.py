# SPDX-License-Identifier: MIT
"""The lines of a GEDCOM file to a tree of structures, however broken the lines are.

    line = level [ "@" xref "@" ] tag [ text | "@" pointer "@" ]

A line that is none, or that jumps more than one level down, is reported and left out with everything under it: to
guess where it belongs would be to invent. CONT and CONC lines become part of the text above them.
"""

import re
from typing import Final

from naastbetrokken.errors import InvalidDossier, Problem
from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.io.gedcom._record import Record

_LINE: Final = re.compile(
    r"[ \t]*(?P<level>[0-9]{1,2})[ \t]+(?:@(?P<xref>[^@\r\n]{1,100})@[ \t]+)?(?P<tag>[A-Za-z0-9_]{1,40})"
    r"(?:[ \t](?P<payload>.*))?",
    re.DOTALL,
)
_POINTER: Final = re.compile(r"[ \t]*@([^@#][^@]{0,99})@[ \t]*")
_VERSION: Final = re.compile(r"^[ \t]*1[ \t]+GEDC[ \t]*(?:\r\n?|\n)[ \t]*2[ \t]+VERS[ \t]+7", re.MULTILINE)
_HEAD: Final = 20_000


def read_tree(text: str, ledger: Ledger) -> tuple[Record, ...]:
    """The structures at level 0, in file order.

    Raises:
        InvalidDossier: If nothing in the text looks like GEDCOM.
    """
    tree = _Tree(ledger, doubled=_VERSION.search(text[:_HEAD]) is None)
    number = 0
    for number, line in enumerate(re.split(r"\r\n?|\n", text), 1):
        if line and not line.isspace():
            tree.add(number, line)
    records = tree.done()
    if not any(record.tag in ("HEAD", "INDI", "FAM") for record in records):
        raise InvalidDossier([Problem("line 1", "this is no GEDCOM", hint="the first line should be 0 HEAD")])
    if records[-1].tag != "TRLR":
        ledger.loose(number, "TRLR", "the file ends without TRLR: it may have been cut off")
    return records


class _Tree:
    """The tree so far, and the branch at which it grows."""

    def __init__(self, ledger: Ledger, *, doubled: bool) -> None:
        self._ledger = ledger
        self._doubled = doubled
        self._roots: list[Record] = []
        self._branch: list[Record] = []
        self._longer: dict[int, list[str]] = {}
        self._of: dict[int, Record] = {}

    def add(self, number: int, line: str) -> None:
        match = _LINE.fullmatch(line)
        if match is None:
            self._ledger.loose(number, "?", "this is no GEDCOM line; it is left out")
            return
        level, tag = int(match["level"]), match["tag"].upper()
        if level > len(self._branch):
            path = ".".join([*(record.tag for record in self._branch), tag])
            self._ledger.loose(number, path, "this line jumps more than one level; it is left out")
            return
        payload = match["payload"] or ""
        if tag in ("CONT", "CONC") and level > 0:
            self._continue(self._branch[level - 1], payload, "\n" if tag == "CONT" else "")
            del self._branch[level:]
            return
        pointer = _POINTER.fullmatch(payload)
        record = Record(
            tag,
            number,
            xref=(match["xref"] or "").strip(),
            text="" if pointer else self._unescaped(payload),
            pointer=pointer[1].strip() if pointer else "",
        )
        (self._branch[level - 1].children if level else self._roots).append(record)
        self._branch[level:] = [record]

    def done(self) -> tuple[Record, ...]:
        """The whole tree, each text joined once."""
        for number, pieces in self._longer.items():
            self._of[number].text = "".join(pieces)
        return tuple(self._roots)

    def _continue(self, record: Record, payload: str, joint: str) -> None:
        self._of[record.line] = record
        pieces = self._longer.setdefault(record.line, [record.text])
        pieces += (joint, self._unescaped(payload))

    def _unescaped(self, payload: str) -> str:
        """Up to 5.5.1 every @ of a text is written twice; since 7 only one that begins a line."""
        if self._doubled:
            return payload.replace("@@", "@")
        return payload[1:] if payload.startswith("@@") else payload
