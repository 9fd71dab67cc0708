# SPDX-License-Identifier: MIT
"""NAME structures to a name: what GEDCOM sets apart is kept apart, nothing else is taken to pieces."""

import re
from collections import Counter
from typing import Final

from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.io.gedcom._record import Record
from naastbetrokken.model import Name

_PAYLOAD: Final = re.compile(r"([^/]*)/([^/]*)/?([^/]*)", re.DOTALL)
_AT_BIRTH: Final = ("BIRTH", "MAIDEN")
_QUOTES: Final = "\"'“”‘’()«»"


def read_name(person: Record, ledger: Ledger) -> Name:
    """The first name of a person, which GEDCOM calls the preferred one, and from others the name at birth."""
    names = list(person.all("NAME"))
    if not names:
        return Name()
    first, *others = names
    given, prefix, family = _parts(first, ledger)
    use = _piece(first, "NICK", ledger)
    birth = ""
    for other in others:
        if not birth and other.word("TYPE") in _AT_BIRTH:
            birth = _family_at_birth(other, ledger)
    ledger.take(first)
    return Name(
        text=_whole(first, (given, prefix, family, use), ledger),
        given=given,
        prefix=prefix,
        family=family,
        birth=birth if birth != " ".join(part for part in (prefix, family) if part) else "",
        use=use,
    )


def _parts(name: Record, ledger: Ledger) -> tuple[str, str, str]:
    """Given names, prefix and family name: from the pieces, else from between the slashes."""
    match = _PAYLOAD.fullmatch(name.text)
    before, between = (_spaced(match[1]), _spaced(match[2])) if match else ("", "")
    given = _piece(name, "GIVN", ledger) or before
    prefix = _piece(name, "SPFX", ledger)
    family = _piece(name, "SURN", ledger)
    if not family:
        family = between.removeprefix(prefix).strip() if prefix else between
    elif not prefix and between.endswith(f" {family}"):
        prefix = between.removesuffix(family).strip()
    return given, prefix, family


def _whole(name: Record, parts: tuple[str, ...], ledger: Ledger) -> str:
    """The name as it stands there, if it says more than its parts (a title, "jr.", another order)."""
    text = _spaced(name.text.replace("/", " "))
    said = Counter(_words(" ".join(parts)))
    more = Counter(_words(text)) - said
    if not more:
        return ""
    for tag in ("NPFX", "NSFX"):
        piece = name.first(tag)
        if piece is not None and not Counter(_words(piece.text)) - more:
            ledger.take(piece)
    return text


def _family_at_birth(name: Record, ledger: Ledger) -> str:
    _, prefix, family = _parts(name, ledger)
    if family:
        ledger.take(name, name.first("TYPE"))
    return " ".join(part for part in (prefix, family) if part)


def _piece(name: Record, tag: str, ledger: Ledger) -> str:
    piece = name.first(tag)
    ledger.take(piece)
    return "" if piece is None else _spaced(piece.text)


def _words(text: str) -> list[str]:
    return [word for word in (each.strip(_QUOTES) for each in text.split()) if word]


def _spaced(text: str) -> str:
    return " ".join(text.split())
