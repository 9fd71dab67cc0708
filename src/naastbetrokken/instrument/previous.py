# SPDX-License-Identifier: MIT
"""Where people stood in an earlier drawing, read from its drawing JSON."""

import json
from collections.abc import Mapping
from math import isfinite
from typing import Any, Final

from naastbetrokken.errors import UsageError

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
