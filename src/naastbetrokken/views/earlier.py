# SPDX-License-Identifier: MIT
"""An earlier dossier, or an earlier drawing, as far as an audience may see it now.

What somebody may read is decided by what is recorded now. Else something that was hidden since would be told as gone,
something opened since as new, and whoever kept their place in a drawing would stand beside a gap.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import evolve, fields

from naastbetrokken.model import Condition, Dossier, Item, Membership, Visibility
from naastbetrokken.views.audience import AUDIENCES, audience_named, for_audience
from naastbetrokken.views.difference import KEYS

_LEVELS: Final = tuple(Visibility)
_DRAWN: Final = ("persons", "unions", "households", "bonds")


def earlier_for(previous: Any, dossier: Dossier, audience: str) -> Any:
    """An earlier dossier or drawing, as far as an audience may see it now."""
    if isinstance(previous, Dossier):
        return earlier_for_audience(previous, dossier, audience)
    return earlier_drawing(previous, dossier, audience)


def earlier_for_audience(before: Dossier, after: Dossier, audience: str) -> Dossier:
    """The part of an earlier dossier that an audience may see, by what it may see of the later one.

    Args:
        before: the earlier dossier.
        after: the later one; what is in both is hidden or shown as it is there.
        audience: a name of `AUDIENCES`.

    Raises:
        UsageError: if there is no such audience.
    """
    changes: dict[str, Any] = {}
    for part, key in KEYS.items():
        now = _grouped((key(one, after), one) for one in getattr(after, part))
        alike = _grouped((key(one, before), one) for one in getattr(before, part))
        changes[part] = tuple(
            _as_now(one, now.get(key(one, before), []), alone=len(alike[key(one, before)]) == 1)
            for one in getattr(before, part)
        )
    return for_audience(evolve(before, **changes), audience)


def earlier_drawing(previous: Any, dossier: Dossier, audience: str) -> Any:
    """An earlier drawing, if everything in it may be seen by this audience; None where that is not sure.

    A drawing that was made for a wider circle may be used for a narrower one. A place in any other may have been made
    by somebody, or by something, that this audience may not know of; then everything is placed anew.

    Args:
        previous: the drawing JSON, as text or parsed; what is none is given back, for others to refuse.
        dossier: the whole dossier.
        audience: a name of `AUDIENCES`.
    """
    drawing = _parsed(previous)
    if not isinstance(drawing, Mapping):
        return previous
    told = drawing.get("audience")
    made_for = AUDIENCES.get(told) if isinstance(told, str) else AUDIENCES["author"]
    if made_for is None or not made_for.reads <= audience_named(audience).reads:
        return None
    hidden = _ids(dossier) - _ids(for_audience(dossier, audience))
    return previous if hidden.isdisjoint(_refs(drawing)) else None


def _as_now(before: Any, now: Sequence[Any], *, alone: bool) -> Any:
    """The item of before, for the circle that it is for now; of several alike, for the narrowest of them."""
    if not now:
        return before
    changes: dict[str, Any] = {}
    for field in fields(type(before)):
        value = getattr(before, field.name)
        if isinstance(value, Visibility):
            levels = [getattr(one, field.name) for one in now]
            changes[field.name] = levels[0] if alone and len(now) == 1 else max([value, *levels], key=_LEVELS.index)
        elif isinstance(value, tuple) and value and isinstance(value[0], Item):
            inner = _grouped((_inner_key(part), part) for one in now for part in getattr(one, field.name))
            alike = _grouped((_inner_key(part), part) for part in value)
            changes[field.name] = tuple(
                _as_now(part, inner.get(_inner_key(part), []), alone=len(alike[_inner_key(part)]) == 1)
                for part in value
            )
    return evolve(before, **changes)


def _grouped(items: Iterable[tuple[Any, Any]]) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = {}
    for key, item in items:
        found.setdefault(key, []).append(item)
    return found


def _inner_key(item: Any) -> Any:
    """What makes an inner part the same one: somebody's stay, a condition, a task."""
    if isinstance(item, Membership):
        return item.person
    return (item.kind, item.name) if isinstance(item, Condition) else item.text


def _parsed(previous: Any) -> Any:
    if not isinstance(previous, str | bytes):
        return previous
    try:
        return json.loads(previous)
    except (ValueError, RecursionError):
        return None


def _ids(dossier: Dossier) -> frozenset[str]:
    return frozenset(one.id for part in _DRAWN for one in getattr(dossier, part))


def _refs(drawing: Mapping[str, Any]) -> Iterator[str]:
    """Every id that a drawing names; what is not as it should be names none."""
    for node in _mappings(drawing.get("nodes")):
        yield from _texts([node.get("id")])
    for part in ("lines", "compromises"):
        for one in _mappings(drawing.get(part)):
            yield from _texts(one.get("refs"))


def _mappings(value: Any) -> Iterable[Mapping[str, Any]]:
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def _texts(value: Any) -> Iterable[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
