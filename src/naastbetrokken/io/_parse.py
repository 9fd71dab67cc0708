# SPDX-License-Identifier: MIT
"""JSON text to plain values, with every flaw of the text itself located.

What Python's reader would let pass (a key given twice, NaN, half a surrogate pair, an endless nest) is a
problem here, because another reader of the same file would see another dossier, or none.
"""

import codecs
import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from types import NoneType
from typing import Any, Final

from naastbetrokken.errors import InvalidDossier, Problem

MAX_BYTES: Final = 32 * 1024 * 1024
"""A dossier of a hundred thousand persons is about this large."""

MAX_DEPTH: Final = 100
"""The dossier itself is six levels deep; the rest is room for extensions."""

MOST_FLAWS: Final = 1000
"""So many are told; a file that is wrong throughout needs no more."""

SYNTAX: Final = "SYNTAX"

_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_OF_OTHERS: Final = re.compile(r"\.extensions(?![A-Za-z0-9_-])")
_PLAIN_KEY: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,39}")


class _Twice(dict[str, Any]):
    """An object in which some keys were given more than once."""

    repeated: tuple[str, ...] = ()


class _NoNumber:
    """Stands where the text held something that looks like a number and is none that JSON knows."""

    def __init__(self, text: str) -> None:
        self.text = text if len(text) <= 12 else text[:11] + "…"


def parse(text: str | bytes) -> tuple[Any, tuple[Problem, ...]]:
    """Read JSON text.

    Returns:
        The value, and what is wrong in it although it could be read.

    Raises:
        InvalidDossier: If the text cannot be read at all; the problem names line and column.
    """
    source = _decoded(text)
    try:
        value = json.loads(
            source,
            object_pairs_hook=_object,
            parse_constant=_NoNumber,
            parse_int=_integer,
        )
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise _unreadable(where, f"this is no JSON: {error.msg[:1].lower()}{error.msg[1:]}") from None
    except RecursionError:
        raise _unreadable("$", f"nested deeper than {MAX_DEPTH} levels", "flatten the extensions") from None
    return value, tuple(flaws(value))


def step(path: str, key: str | int) -> str:
    """The path of a member: `$.persons` and 4 give `$.persons[4]`.

    A key that is no name of a field, or any key within extensions, may be somebody's name and stays untold.
    """
    if isinstance(key, int):
        return f"{path}[{key}]"
    told = _PLAIN_KEY.fullmatch(key) and not _OF_OTHERS.search(path)
    return f"{path}.{key}" if told else f"{path}[…]"


def kind_of(value: Any) -> str:
    """What kind of JSON value this is, in words that give nothing away of what it says."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return next((words for kind, words in _KINDS if isinstance(value, kind)), "something that is not JSON")


_KINDS: Final = (
    (NoneType, "null"),
    (int, "a whole number"),
    (float, "a number with a fraction"),
    (str, "a text"),
    (list, "a list"),
    (dict, "an object"),
    (_NoNumber, "no number that JSON can hold"),
)


def _decoded(text: str | bytes) -> str:
    if len(text) > MAX_BYTES:
        message = f"a dossier holds at most {MAX_BYTES // 2**20} MB, got {len(text) // 2**20} MB"
        raise _unreadable("$", message)
    if isinstance(text, str):
        return text.removeprefix("\ufeff")
    for mark, name in _MARKS:
        if text.startswith(mark):
            raise _unreadable("$", f"expected UTF-8, got {name}", "save the file as UTF-8")
    try:
        return text.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        line = text.count(b"\n", 0, error.start) + 1
        message = f"expected UTF-8, got byte 0x{error.object[error.start]:02x}"
        raise _unreadable(f"line {line}", message, "save the file as UTF-8") from None


def _unreadable(path: str, message: str, hint: str = "") -> InvalidDossier:
    return InvalidDossier([Problem(path=path, message=message, hint=hint, code=SYNTAX)])


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    twice = _Twice(plain)
    counts = Counter(key for key, _ in pairs)
    twice.repeated = tuple(key for key in plain if counts[key] > 1)
    return twice


def _integer(digits: str) -> int | _NoNumber:
    try:
        return int(digits)
    except ValueError:  # more digits than Python converts in linear time
        return _NoNumber(digits)


_SOUND: Final = frozenset({int, bool, NoneType})
_TEXTS: Final = frozenset({str})

_Place = tuple[Any, "str | int"] | None
"""Where a value stands: the place of its parent and its own key there; None is the whole document."""


def flaws(root: Any) -> list[Problem]:
    """What no other reader of JSON could be given, in the order of the document.

    A loop, since depth is one of the flaws; what is nested too deep is emptied, so that later stages may
    recurse. It stops when enough has been found.
    """
    found: list[Problem] = []
    waiting: list[tuple[Any, _Place, int]] = [(root, None, 1)]
    while waiting and len(found) < MOST_FLAWS:
        value, place, depth = waiting.pop()
        if isinstance(value, dict):
            if not _has_sound_keys(value):
                found.extend(_key_flaws(value, place))
            members: list[tuple[str | int, Any]] = list(value.items())
        elif isinstance(value, list):
            members = list(enumerate(value))
        else:
            message = _scalar_flaw(value)
            if message:
                found.append(_flaw(_path(place), message))
            continue
        if depth == MAX_DEPTH and members:
            found.append(_flaw(_path(place), f"nested deeper than {MAX_DEPTH} levels", "flatten this part"))
            value.clear()
            continue
        waiting.extend(
            [(member, (place, key), depth + 1) for key, member in reversed(members) if not _is_sound(member)]
        )
    return found


def _is_sound(value: Any) -> bool:
    """Whether one look tells that there is no flaw in it: most values are short texts of everyday letters."""
    kind = type(value)
    return value.isascii() if kind is str else kind in _SOUND


def _has_sound_keys(value: dict[Any, Any]) -> bool:
    return type(value) is dict and set(map(type, value)) <= _TEXTS and "".join(value).isascii()


def _key_flaws(value: dict[str, Any], place: _Place) -> Iterator[Problem]:
    if isinstance(value, _Twice):
        for key in value.repeated[:MOST_FLAWS]:
            yield _flaw(step(_path(place), key), "this key is given more than once")
    if any(type(key) is not str for key in value):
        yield _flaw(_path(place), "a key is no text")
    elif any(_SURROGATE.search(key) for key in value):
        yield _flaw(_path(place), "a key holds half a surrogate pair, which is no character")


def _scalar_flaw(value: Any) -> str:
    if isinstance(value, str) and _SURROGATE.search(value):
        return "the text holds half a surrogate pair, which is no character"
    if isinstance(value, _NoNumber):
        return f"{value.text} is no number that JSON can hold"
    if isinstance(value, float) and not math.isfinite(value):
        return "the number is not finite"
    return ""


def _path(place: _Place) -> str:
    keys: list[str | int] = []
    while place is not None:
        place, key = place
        keys.append(key)
    path = "$"
    for key in reversed(keys):
        path = step(path, key)
    return path


def _flaw(path: str, message: str, hint: str = "") -> Problem:
    return Problem(path=path, message=message, hint=hint, code=SYNTAX)
