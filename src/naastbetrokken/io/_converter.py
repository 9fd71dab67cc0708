# SPDX-License-Identifier: MIT
"""Plain values to a dossier or a catalogue, strictly, with every error at once.

cattrs walks the classes; its built-in conversions are all replaced, because they would turn `5` into the name
"5", `null` into "None", `1957.9` into 1957, "false" into true and "abc" into three texts. Each hook takes
exactly what the schema says and nothing else.
"""

from collections.abc import Callable
from contextlib import suppress
from difflib import get_close_matches
from enum import Enum
from functools import cache
from typing import Any, Final, NoReturn, TypeVar, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import BaseValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn

from naastbetrokken.io._parse import MOST_FLAWS, kind_of
from naastbetrokken.model import Extensions, PartialDate, Period
from naastbetrokken.model.dates import BadDate

Hook = Callable[[Any, Any], Any]

T = TypeVar("T")


class Wrong(ValueError):  # noqa: N818 - a value on its way to becoming a Problem
    """A value that is not what belongs in its place."""

    def __init__(self, expected: str, found: Any, hint: str = "") -> None:
        self.message = f"expected {expected}, got {found if isinstance(found, _Found) else kind_of(found)}"
        self.hint = hint
        super().__init__(self.message, hint)


class _Found(str):
    """What was found, already in words."""

    __slots__ = ()


def structure(body: Any, cls: type[T]) -> T:
    """The dossier or catalogue that plain values stand for.

    Raises:
        Wrong: If they are no object at all.
        BaseValidationError: With every error inside; `io._problems` unpacks it.
    """
    made: T = _converter().structure(body, cls)
    return made


@cache
def _converter() -> Converter:
    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    for scalar in (str, bool, int, float):
        converter.register_structure_hook(scalar, _scalar)
    converter.register_structure_hook(PartialDate, _date)
    converter.register_structure_hook(Period, _period)
    converter.register_structure_hook(Extensions, _extensions)
    converter.register_structure_hook_factory(_is_list, lambda kind: _list_hook(kind, converter))
    converter.register_structure_hook_factory(_is_object, lambda cls: _object_hook(cls, converter))
    return converter


def _is_list(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _is_object(kind: Any) -> bool:
    return isinstance(kind, type) and attrs.has(kind) and kind not in (PartialDate, Period, Extensions)


def _scalar(value: Any, kind: Any) -> Any:
    if issubclass(kind, Enum):  # an enum of texts is a text to cattrs
        return _member(value, kind)
    if kind is float:
        return _number(value)
    if kind is int and type(value) is float and value.is_integer():
        return int(value)  # JSON knows one kind of number; 50.0 is 50, and no other number is rounded
    if type(value) is not kind:
        expected, hint = _SCALARS[kind]
        raise Wrong(expected, value, hint if isinstance(value, str | int | float) else "")
    return value


_SCALARS: Final = {
    str: ("a text", "write it between quotes"),
    bool: ("true or false", "write true or false, without quotes"),
    int: ("a whole number", "write digits only, without quotes"),
}


def _number(value: Any) -> int | float:
    if type(value) is int or type(value) is float:
        return value
    raise Wrong("a number", value, "write digits, without quotes" if isinstance(value, str) else "")


def _member(value: Any, kind: type[Enum]) -> Enum:
    if type(value) is str:
        with suppress(ValueError):
            return kind(value)
    words: list[str] = [member.value for member in kind]
    expected = f"one of {', '.join(words)}"
    if type(value) is not str:
        raise Wrong(expected, value)
    near = get_close_matches(value.strip().lower(), words, 1, 0.75)
    raise Wrong(expected, _Found("another text"), f'did you mean "{near[0]}"?' if near else "")


def _date(value: Any, _: Any) -> PartialDate:
    if type(value) is not str:
        hint = "write a year between quotes" if type(value) is int else ""
        raise Wrong('a date as text, such as "1957-04-21" or "1960~"', value, hint)
    try:
        return PartialDate.parse(value)
    except BadDate as error:
        _refuse_date(error)


def _period(value: Any, _: Any) -> Period:
    if type(value) is not str:
        raise Wrong('a period as text, such as "1957/1960" or "1957/.."', value)
    try:
        return Period.parse(value)
    except BadDate as error:
        _refuse_date(error)


def _refuse_date(error: BadDate) -> NoReturn:
    raise Wrong(error.expected, _Found(repr(error.found))) from None


def _extensions(value: Any, _: Any) -> Extensions:
    if not isinstance(value, dict):
        raise Wrong("an object", value)
    try:
        return Extensions.of(value)
    except (TypeError, ValueError):
        raise Wrong("an object of plain JSON values", _Found("something else inside")) from None


def _list_hook(kind: Any, converter: Converter) -> Hook:
    (item, _) = get_args(kind)
    hook = converter.get_structure_hook(item)

    def structure_list(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise Wrong("a list", value, "put it between square brackets" if value else "")
        result: list[Any] = []
        errors: list[Exception] = []
        for index, member in enumerate(value):
            try:
                result.append(hook(member, item))
            except (Wrong, BaseValidationError) as error:
                error.add_note(IterableValidationNote(f"at {index}", index, item))
                errors.append(error)
                if len(errors) == MOST_FLAWS:
                    errors.append(Wrong("sound members", _Found("more wrong ones than are told here")))
                    break
        if errors:
            raise BaseValidationError("in a list", errors, tuple)
        return tuple(result)

    return structure_list


def _object_hook(cls: type, converter: Converter) -> Hook:
    members: Hook = make_dict_structure_fn(
        cls, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True
    )

    def structure_object(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise Wrong("an object", value, "put its parts between braces" if isinstance(value, str) else "")
        return members(value, cls)

    return structure_object
