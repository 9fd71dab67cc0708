# SPDX-License-Identifier: MIT
"""Which fields of an item are ids of persons: marked where the field stands, so that nobody keeps a second list."""

from collections.abc import Iterator
from typing import Any, Final, TypeVar

import attrs
from attrs import evolve, has

_MARK: Final = "refers"
_NEEDED: Final = "needed"
PERSON: Final = {_MARK: "person"}
"""Metadata of a field that holds the id of a person, or ids of persons."""
WHOSE: Final = {_MARK: "person", _NEEDED: True}
"""As `PERSON`, where nobody has a meaning of its own: without those it names, the item would say something else."""

T = TypeVar("T", bound=attrs.AttrsInstance)


def mentioned(item: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """The path and the id of every person that an item names, its inner parts included.

    Args:
        item: an attrs value whose fields are marked with `PERSON`.
        path: where the item stands.
    """
    for field in attrs.fields(type(item)):
        value, place = getattr(item, field.name), f"{path}.{field.name}"
        if field.metadata.get(_MARK):
            ids = value if isinstance(value, tuple) else () if value is None else (value,)
            yield from ((f"{place}[{i}]" if isinstance(value, tuple) else place, one) for i, one in enumerate(ids))
        elif isinstance(value, tuple):
            for i, one in enumerate(value):
                if has(type(one)):
                    yield from mentioned(one, f"{place}[{i}]")


def among(item: T, kept: frozenset[str]) -> T | None:
    """The item without people who are not kept; None where it is about nobody else.

    A list of ids loses them, an optional id becomes absent, and an item whose one person is gone goes too; so does one
    that would otherwise be nobody's or everybody's (`WHOSE`). Inner parts are treated the same way.
    """
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(item)):
        value = getattr(item, field.name)
        if field.metadata.get(_MARK):
            if value and field.metadata.get(_NEEDED) and not kept.intersection(value if _several(value) else (value,)):
                return None
            if _several(value):
                changes[field.name] = ids_among(value, kept)
            elif value is not None and value not in kept:
                if field.default is attrs.NOTHING:
                    return None
                changes[field.name] = field.default
        elif isinstance(value, tuple) and any(has(type(one)) for one in value):
            parts = (among(one, kept) if has(type(one)) else one for one in value)
            changes[field.name] = tuple(one for one in parts if one is not None)
    return evolve(item, **changes) if changes else item  # type: ignore[misc]


def _several(value: Any) -> bool:
    return isinstance(value, tuple)


def ids_among(ids: tuple[str, ...], kept: frozenset[str]) -> tuple[str, ...]:
    """The ids that are kept, in their order."""
    return tuple(one for one in ids if one in kept)
