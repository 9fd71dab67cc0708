# SPDX-License-Identifier: MIT
"""Whether the parts of a dossier are what the model says they are: a text where a text belongs, tuples, not lists.

The model has no validators, so that loading pays for none; who makes values by hand is told here, all at once. What
was found is named by its kind only, since it may be somebody's name.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin

import attrs

from naastbetrokken.errors import InvalidDossier, NaastbetrokkenError, Problem

TYPE: Final = "TYPES"

Check = Callable[[Any, str], Iterator[Problem]]


def mistyped(item: Any, path: str = "$") -> Iterator[Problem]:
    """Every place in an attrs value that holds something else than its class says."""
    for name, check in _checks(item.__class__):
        yield from check(getattr(item, name), f"{path}.{name}")


@contextmanager
def told_of_the_data(item: Any) -> Iterator[None]:
    """What breaks in here because of a value of another type is told as that, and where it stands.

    A dossier that was only trusted is not looked through beforehand, since that takes as long as a small drawing.

    Raises:
        InvalidDossier: if something broke and the item holds values of another type than its class says.
    """
    try:
        yield
    except NaastbetrokkenError:
        raise
    except Exception:
        found = tuple(mistyped(item))
        if found:
            raise InvalidDossier(found) from None
        raise


@cache
def _checks(cls: type) -> tuple[tuple[str, Check], ...]:
    attrs.resolve_types(cls)
    return tuple((field.name, _check(field.type)) for field in attrs.fields(cls) if field.init)


def _check(kind: Any) -> Check:
    if get_origin(kind) is tuple:
        return _many(_check(get_args(kind)[0]))
    options = get_args(kind) if isinstance(kind, UnionType) else (kind,)

    def check(value: Any, path: str) -> Iterator[Problem]:
        right = isinstance(value, options) or (float in options and type(value) is int)
        if not right or (isinstance(value, bool) and bool not in options):
            yield _wrong(options, value, path)
        elif attrs.has(type(value)):
            yield from mistyped(value, path)

    return check


def _many(check: Check) -> Check:
    def checked(value: Any, path: str) -> Iterator[Problem]:
        if not isinstance(value, tuple):
            yield _wrong((tuple,), value, path)
            return
        for i, one in enumerate(value):
            yield from check(one, f"{path}[{i}]")

    return checked


def _wrong(options: tuple[type, ...], value: Any, path: str) -> Problem:
    words = " or ".join("nothing" if one is NoneType else one.__name__ for one in options)
    enums = [one for one in options if issubclass(one, Enum)]
    hint = f"use {enums[0].__name__}(...)" if enums and isinstance(value, str) else ""
    if options == (tuple,) and isinstance(value, list):
        hint = "use a tuple; a list can be changed afterwards"
    return Problem(path=path, message=f"expected {words}, got {type(value).__name__}", hint=hint, code=TYPE)
