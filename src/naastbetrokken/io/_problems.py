# SPDX-License-Identifier: MIT
"""The errors that cattrs collected, unpacked into problems with paths and hints, and in document order."""

import copy
import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from typing import Any, Final

import attrs
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from naastbetrokken.errors import Problem
from naastbetrokken.io import _wire
from naastbetrokken.io._converter import Wrong, structure
from naastbetrokken.io._parse import MOST_FLAWS, step
from naastbetrokken.model import Catalogue, Dossier
from naastbetrokken.model import structure as rules

SHAPE: Final = "SHAPE"

Keys = tuple[str | int, ...]

_REFERRED_TO: Final[tuple[Keys, ...]] = (("persons",), ("unions",), ("events",))
"""Parts that others point into: without them, sound references would seem to dangle."""

_STEP: Final = re.compile(r"\.([^.\[]+)|\[([0-9]+)\]")


@attrs.frozen
class Fault:
    """A problem of shape, with what must be left out so that the rest can still be looked at.

    Attributes:
        problem: What is wrong.
        cut: The keys to the smallest part that can be missed; None if the whole cannot do without it.
    """

    problem: Problem
    cut: Keys | None


def read(body: Any) -> tuple[Dossier | None, tuple[Problem, ...]]:
    """The dossier that plain values stand for, and everything that is wrong with them.

    Structure is checked as well when the shape is wrong in places, as far as those places can be missed.
    """
    try:
        dossier = structure(body, Dossier)
    except (Wrong, BaseValidationError) as error:
        found = tuple(faults(error))
        return None, tuple(fault.problem for fault in found) + _of_the_rest(body, found)
    return dossier, rules.problems(dossier)


def in_order(problems: tuple[Problem, ...], document: Any) -> tuple[Problem, ...]:
    """The problems in the order of the places they are about; those about one place as they came."""
    position = _positions(document)
    return tuple(sorted(problems, key=lambda problem: position(problem.path)))


def faults(error: BaseException, keys: Keys = (), cut: Keys | None = None) -> Iterator[Fault]:
    """What is wrong with the shape of plain values, from the errors that cattrs collected.

    Args:
        error: what structuring raised.
        keys: where the values stand.
        cut: the smallest part around them that can be missed.
    """
    if isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(error.extra_fields)[:MOST_FLAWS]:
            yield Fault(_unknown(error.cl, key, keys), (*keys, key))
    elif isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from faults(inner, *_inside(inner, error.cl, keys, cut))
    elif isinstance(error, KeyError):
        yield Fault(_problem(keys, "this key is missing", "add it"), cut)
    elif isinstance(error, Wrong):
        yield Fault(_problem(keys, error.message, error.hint), cut)
    else:  # a hook of ours let something else through: an error of this library, never of the data
        raise error


def _inside(inner: BaseException, cls: type, keys: Keys, cut: Keys | None) -> tuple[Keys, Keys | None]:
    for note in getattr(inner, "__notes__", ()):
        if isinstance(note, IterableValidationNote):
            return (*keys, note.index), cut
        if isinstance(note, AttributeValidationNote):
            inside = (*keys, note.name)
            missable = not _wire.is_required(getattr(attrs.fields(cls), note.name))
            return inside, inside if missable and inside not in _REFERRED_TO else cut
    return keys, cut


def _unknown(cls: type, key: str, keys: Keys) -> Problem:
    known = [each.name for each in _wire.keys(cls)]
    if cls in (Dossier, Catalogue):
        known.insert(0, "format")
    near = get_close_matches(str(key).lower(), known, 1, 0.6)
    hint = f'did you mean "{near[0]}"?' if near else "own data belongs in extensions"
    if not near and "extensions" not in known:
        hint = f"known here: {', '.join(known)}"
    return _problem((*keys, key), "this key is not known", hint)


def _problem(keys: Keys, message: str, hint: str) -> Problem:
    return Problem(path=_path(keys), message=message, hint=hint, code=SHAPE)


def _path(keys: Keys) -> str:
    path = "$"
    for key in keys:
        path = step(path, key)
    return path


def _of_the_rest(body: Any, found: tuple[Fault, ...]) -> tuple[Problem, ...]:
    """Structural problems of what remains when everything of a wrong shape is cut out."""
    cuts = [fault.cut for fault in found if fault.cut is not None]
    if len(cuts) < len(found):
        return ()
    rest = copy.deepcopy(body)
    for cut in cuts:
        _remove(rest, cut)
    try:
        dossier = structure(rest, Dossier)
    except (Wrong, BaseValidationError):
        return ()
    touched = tuple(_path(cut) for cut in cuts)
    return tuple(
        problem
        for problem in rules.problems(dossier)
        if not any(_covers(problem.path, path) or _covers(path, problem.path) for path in touched)
    )


def _remove(rest: Any, cut: Keys) -> None:
    for key in cut[:-1]:
        if isinstance(rest, dict) and key not in rest:
            return  # cut already, as a part of something larger
        rest = rest[key]
    rest.pop(cut[-1], None)


def _covers(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith((f"{outer}.", f"{outer}["))


def _positions(document: Any) -> Callable[[str], tuple[int, ...]]:
    """A function that says where a path stands; a key that is not there stands behind its neighbours."""
    places: dict[int, dict[str, int]] = {}  # by id of the object, since every object is asked for often

    def position(path: str) -> tuple[int, ...]:
        result: list[int] = []
        here = document
        for key, index in _STEP.findall(path):
            if isinstance(here, dict) and key:
                order = places.setdefault(id(here), {})
                if len(order) < len(here):
                    order.update((each, place) for place, each in enumerate(here))
                result.append(order.get(key, len(here)))
                here = here.get(key)
            elif isinstance(here, list) and index and int(index) < len(here):
                result.append(int(index))
                here = here[int(index)]
            else:
                break
        return tuple(result)

    return position
