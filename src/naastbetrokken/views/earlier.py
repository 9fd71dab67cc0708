# SPDX-License-Identifier: MIT
"""An earlier dossier, as far as an audience may see it now.

Something that was guarded since would be told as gone, by what it was when everybody could read it. So an item is for
the narrowest circle that it was ever for, then or now. What may be read now but went with somebody hidden, such as the
union of a single parent to which a hidden partner was added, goes from the earlier dossier too.
"""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any, Final

from attrs import evolve, fields

from naastbetrokken.model import Condition, Dossier, Item, Membership, Visibility
from naastbetrokken.views.audience import for_audience
from naastbetrokken.views.difference import KEYS

_narrowness = attrgetter("narrowness")

_OF_OTHERS: Final = "parentages"
"""What is known by its parents, of whom those who are seen stay: its loss is no loss of the rest."""


def earlier_for_audience(before: Dossier, after: Dossier, audience: str) -> Dossier:
    """The part of an earlier dossier that an audience may see, then and now.

    Whoever was the client then and is not now stays only as far as anybody does.

    Args:
        before: the earlier dossier.
        after: the later one; what is in both is matched as `views.difference` matches it.
        audience: a name of `AUDIENCES`.

    Raises:
        UsageError: if there is no such audience.
    """
    seen = for_audience(after, audience)
    changes: dict[str, Any] = {
        part: _as_now(
            [(key(one, before), one) for one in getattr(before, part)],
            [(key(one, after), one) for one in getattr(after, part)],
            _keys(after, part) - _keys(seen, part),
        )
        for part, key in KEYS.items()
    }
    client = after.client if after.client in before.by_id else None
    return for_audience(evolve(before, client=client, **changes), audience)


def _keys(dossier: Dossier, part: str) -> frozenset[Any]:
    return frozenset(KEYS[part](one, dossier) for one in getattr(dossier, part) if part != _OF_OTHERS)


def _as_now(
    before: Sequence[tuple[Any, Any]], after: Iterable[tuple[Any, Any]], lost: frozenset[Any] = frozenset()
) -> tuple[Any, ...]:
    """The items of before, for no wider circle than they are for now; those `lost` with somebody hidden for nobody's.

    Of several things with one key, those that say the same are one; the others may be any of the rest.
    """
    now: dict[Any, list[Any]] = {}
    for key, item in after:
        now.setdefault(key, []).append(item)
    same: dict[int, Any] = {}
    for i, (key, item) in enumerate(before):
        found = next((one for one in now.get(key, ()) if _bare(one) == _bare(item)), None)
        if found is not None:
            same[i] = found
            now[key] = [one for one in now[key] if one is not found]
    return tuple(
        evolve(item, visibility=Visibility.AUTHOR)
        if key in lost
        else _narrowed(item, [same[i]] if i in same else now.get(key, ()))
        for i, (key, item) in enumerate(before)
    )


def _bare(item: Any) -> Any:
    return evolve(item, visibility=Visibility.CLIENT)


def _narrowed(before: Any, now: Sequence[Any]) -> Any:
    """The item of before, for no wider circle than the widest of what it may be now."""
    if not now:
        return before
    changes: dict[str, Any] = {}
    for field in fields(type(before)):
        value = getattr(before, field.name)
        if isinstance(value, Visibility):
            widest = min((getattr(one, field.name) for one in now), key=_narrowness)
            changes[field.name] = max(value, widest, key=_narrowness)
        elif isinstance(value, tuple) and value and isinstance(value[0], Item):
            inner = [(_inner_key(part), part) for one in now for part in getattr(one, field.name)]
            changes[field.name] = _as_now([(_inner_key(part), part) for part in value], inner)
    return evolve(before, **changes)


def _inner_key(item: Any) -> Any:
    """What makes an inner part the same one: somebody's stay, a condition, a task."""
    if isinstance(item, Membership):
        return item.person
    return (item.kind, item.name) if isinstance(item, Condition) else item.text
