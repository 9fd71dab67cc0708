# SPDX-License-Identifier: MIT
"""Where people stood in an earlier drawing, read from its drawing JSON, and who may know of it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from typing import Any, Final

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier
from naastbetrokken.views.audience import AUDIENCES, audience_named, for_audience

_FAMILY: Final = "naastbetrokken-drawing/"
"""Every version of drawing JSON so far has nodes with an id and an x."""

FARTHEST = 1e9
"""No drawing is wider than this; also keeps a huge whole number from overflowing."""


def places(drawing: str | bytes | Mapping[str, Any] | None, instrument: str = "genogram") -> dict[str, float]:
    """How far to the right everybody stood, by id; empty without an earlier drawing.

    Args:
        drawing: the drawing JSON, as text or parsed.
        instrument: of which drawing it must be; where somebody stood in another one says nothing.

    Raises:
        UsageError: if it is something else.
    """
    if drawing is None:
        return {}
    parsed = drawing if isinstance(drawing, Mapping) else _parsed(drawing)
    if not isinstance(parsed, Mapping) or not str(parsed.get("format", "")).startswith(_FAMILY):
        raise _other()
    if parsed.get("instrument", instrument) != instrument:
        raise UsageError(f"previous must be an earlier {instrument}, and this is a drawing of another instrument")
    nodes = parsed.get("nodes")
    if not isinstance(nodes, list):
        raise _other()
    found = {}
    for node in nodes:
        if not isinstance(node, Mapping) or not isinstance(node.get("id"), str) or not _is_place(node.get("x")):
            raise _other()
        found[node["id"]] = float(node["x"])
    return found


def earlier_drawing(
    drawing: str | bytes | Mapping[str, Any], dossier: Dossier, audience: str, instrument: str = "genogram"
) -> Any:
    """An earlier drawing, if everything in it may be seen by an audience; None where that is not sure.

    A drawing that was made for a wider circle may be used for a narrower one. A place in any other may have been made
    by somebody, or by something, that this audience may not know of; then everything is placed anew.

    Args:
        drawing: the drawing JSON, as text or parsed.
        dossier: the whole dossier of now.
        audience: a name of `views.audience.AUDIENCES`.
        instrument: of which drawing it must be.

    Raises:
        UsageError: if it is something else, or there is no such audience.
    """
    places(drawing, instrument)
    parsed = drawing if isinstance(drawing, Mapping) else _parsed(drawing)
    told = parsed.get("audience", "author")
    made_for = AUDIENCES.get(told) if isinstance(told, str) else None
    if made_for is None or not made_for.reads <= audience_named(audience).reads:
        return None
    hidden = _ids(dossier) - _ids(for_audience(dossier, audience))
    return drawing if hidden.isdisjoint(_refs(parsed)) else None


def _ids(dossier: Dossier) -> frozenset[str]:
    items: tuple[Any, ...] = (*dossier.persons, *dossier.unions, *dossier.households, *dossier.bonds)
    return frozenset(one.id for one in items)


def _refs(drawing: Mapping[str, Any]) -> Iterator[str]:
    """Every id that a drawing names; a list that is not as it should be names none."""
    yield from (node["id"] for node in drawing["nodes"])
    for part in ("lines", "compromises"):
        for one in _list(drawing.get(part)):
            if isinstance(one, Mapping):
                yield from (ref for ref in _list(one.get("refs")) if isinstance(ref, str))


def _list(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else []


def _parsed(text: str | bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError, TypeError):
        raise _other() from None


def _is_place(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) < FARTHEST and isfinite(value)


def _other() -> UsageError:
    return UsageError('previous must be an earlier drawing as JSON (draw with to="json")')
