# SPDX-License-Identifier: MIT
"""What a class looks like on the wire: which keys, in which order, and which may be left out.

The writer, the converter and the schema all read this one description, so that they cannot disagree.
"""

from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import Any, Final

import attrs

from naastbetrokken.model import Extensions, PartialDate, Period


@cache
def keys(cls: type) -> tuple["attrs.Attribute[Any]", ...]:
    """The keys of a class as they are written: its own first, those that every item has at the end."""
    attrs.resolve_types(cls)
    fields = attrs.fields(cls)
    own = tuple(key for key in fields if not key.inherited)
    return own + tuple(key for key in fields if key.inherited)


def is_required(key: "attrs.Attribute[Any]") -> bool:
    """Whether the key must be given."""
    return key.default is attrs.NOTHING


def plain(value: Any) -> Any:
    """The value as JSON knows it; keys that hold their default are left out.

    It follows the values and not the annotations: what is of a wrong type stays wrong, and the check that
    comes after finds it.
    """
    for kind, written in _WRITTEN:
        if isinstance(value, kind):
            return written(value)
    return _object(value) if attrs.has(type(value)) else value


def _number(value: float) -> int | float:
    """One spelling for 2 and 2.0, since JSON knows one kind of number."""
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


_WRITTEN: Final[tuple[tuple[type, Callable[[Any], Any]], ...]] = (
    (PartialDate, str),
    (Period, str),
    (Enum, lambda member: member.value),
    (tuple, lambda items: [plain(item) for item in items]),
    (float, _number),
    (Extensions, lambda extensions: extensions.value),
)


def _object(value: Any) -> dict[str, Any]:
    cls: type = type(value)
    members = ((key, getattr(value, key.name)) for key in keys(cls))
    return {key.name: plain(member) for key, member in members if not _is_default(key, member)}


def _is_default(key: "attrs.Attribute[Any]", member: Any) -> bool:
    default: Any = key.default
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # typed as a function, is a class
        default = default.factory()
    return type(member) is type(default) and bool(member == default)
