# SPDX-License-Identifier: MIT
"""Dossiers to which something hidden was added, and the question whether anything betrays it.

`with_hidden` adds to a dossier everything that an audience may not see: people among the others, what is known of them,
and guarded things about those who may be seen. For that audience every output must stay, byte for byte, what it was.
It knows nothing of how a view leaves things out; it only adds.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final

from naastbetrokken import api
from naastbetrokken.io import json as dossier_json
from naastbetrokken.model import Dossier, Visibility
from naastbetrokken.testing.hidden._adder import HOW_MANY, PREFIX, Adder
from naastbetrokken.testing.hidden._care import facts, moments, noted, told_by, triad
from naastbetrokken.testing.hidden._family import kinship, network, people
from naastbetrokken.testing.hidden._life import agreements, life, voices
from naastbetrokken.testing.secrets import MARK
from naastbetrokken.views.audience import audience_named, for_audience

__all__ = ["HOW_MANY", "PREFIX", "READABLE", "assert_nothing_betrayed", "with_hidden"]

READABLE: Final = ("svg", "text", "markdown", "json", "html")
"""The formats that are compared byte for byte."""

_ALL: Final[tuple[Callable[[Dossier, Adder], Dossier], ...]] = (
    people, kinship, network, life, agreements, voices, moments, triad, told_by, facts,
)  # fmt: skip


def with_hidden(dossier: Dossier, audience: str, *, turn: int = 0) -> Dossier:
    """The dossier with much that an audience may not see, all of it marked; unchanged for who sees everything.

    Args:
        dossier: any dossier.
        audience: a name of `views.audience.AUDIENCES`.
        turn: which of its people the added things are about, and what is added first.
    """
    reader = audience_named(audience)
    levels = [level for level in Visibility if level not in reader.reads]
    seen = [person.id for person in dossier.persons if person.visibility in reader.reads or person.id == dossier.client]
    if not levels or not seen:
        return dossier
    adder = Adder.of(seen, levels, turn=turn, client=dossier.client)
    for add in _ALL:
        dossier = add(dossier, adder)
    return dossier if reader.notes else noted(dossier)


def assert_nothing_betrayed(
    dossier: Dossier,
    audience: str,
    *,
    instruments: Iterable[str] | None = None,
    formats: Iterable[str] = READABLE,
    turn: int = 0,
    **options: Any,
) -> int:
    """What an audience may not see shows in no byte of what it gets (promise 4).

    Args:
        dossier: any dossier; much that is hidden is added to it.
        audience: a name of `views.audience.AUDIENCES`.
        instruments: which drawings and documents; all by default.
        formats: in which formats.
        turn: what the added things are about; other numbers, other dossiers.
        options: as for `draw`.

    Returns:
        How many outputs were compared.
    """
    added = with_hidden(dossier, audience, turn=turn)
    fewer = dossier_json.dumps(for_audience(added, audience))
    assert MARK not in fewer, f"the dossier for {audience} holds something hidden"
    assert fewer == dossier_json.dumps(for_audience(dossier, audience)), f"the dossier for {audience} betrays something"
    compared = 1
    for instrument in api.instruments() if instruments is None else instruments:
        for to in formats:
            if to in api.formats(instrument):
                one, other = (
                    api.draw(each, instrument, to=to, audience=audience, **options) for each in (added, dossier)
                )
                mark = MARK if isinstance(one, str) else MARK.encode()
                assert mark not in one, f"{instrument} as {to} for {audience} holds something hidden"  # type: ignore[operator]
                assert one == other, f"{instrument} as {to} for {audience} betrays that something is hidden"
                compared += 1
    return compared
