# SPDX-License-Identifier: MIT
"""Whether options are what a stage says it takes: read from its annotations, so that no stage has to ask by itself.

A host gives options from its own settings, and a number where a text belongs would break deep inside a drawing. What
was found is named by its kind only, since it may be somebody's name.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache
from inspect import unwrap
from math import isfinite
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from naastbetrokken.errors import UsageError

_WORDS: Final[Mapping[Any, str]] = MappingProxyType(
    {str: "a text", bool: "True or False", int: "a whole number", float: "a number", Mapping: "a mapping"}
)


def require_types(options: Mapping[str, Any], stage: Callable[..., Any]) -> None:
    """Refuse an option of another kind than a stage says it takes; what it says nothing about may be anything.

    Raises:
        UsageError: for the first option of another kind.
    """
    kinds = _kinds(unwrap(stage))
    for name, value in options.items():
        if name in kinds and not _fits(value, kinds[name]):
            raise UsageError(f"{name} takes {_said(kinds[name])}, got {type(value).__name__}")


def kind_in_words(stage: Callable[..., Any], name: str) -> str:
    """What an option takes, in words; empty where the stage does not say."""
    kinds = _kinds(unwrap(stage))
    return _said(kinds[name]) if name in kinds else ""


@cache
def _kinds(stage: Callable[..., Any]) -> Mapping[str, Any]:
    try:
        return MappingProxyType(get_type_hints(stage))
    except (NameError, TypeError, AttributeError):  # a plugin whose annotations only a type checker can read
        return MappingProxyType({})


def _fits(value: Any, kind: Any) -> bool:
    if get_origin(kind) in (UnionType, Union):
        return any(_fits(value, one) for one in get_args(kind))
    origin, inside = get_origin(kind) or kind, get_args(kind)
    if origin is Mapping:
        return isinstance(value, Mapping) and _all_fit(value, inside[:1]) and _all_fit(value.values(), inside[1:])
    if origin is Iterable:
        return isinstance(value, Iterable) and (not isinstance(value, Collection) or _all_fit(value, inside))
    if origin is Any or not isinstance(origin, type):
        return True
    if origin in (int, float):
        return isinstance(value, (int, origin)) and not isinstance(value, bool) and _is_number(value)
    if getattr(origin, "_is_protocol", False):
        return all(callable(getattr(value, name, None)) for name in vars(origin) if not name.startswith("_"))
    return isinstance(value, origin)


def _all_fit(values: Iterable[Any], kinds: tuple[Any, ...]) -> bool:
    return all(_fits(one, kind) for kind in kinds for one in values)


def _is_number(value: float) -> bool:
    try:
        return isfinite(value)
    except OverflowError:
        return False


def _said(kind: Any) -> str:
    options = get_args(kind) if get_origin(kind) in (UnionType, Union) else (kind,)
    return " or ".join(dict.fromkeys(_word(one) for one in options if one is not NoneType))


def _word(kind: Any) -> str:
    origin = get_origin(kind) or kind
    if origin is Iterable:
        return "a list of texts" if get_args(kind) == (str,) else "a list"
    return _WORDS.get(origin) or str(getattr(origin, "__name__", origin))
