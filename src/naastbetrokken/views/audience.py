# SPDX-License-Identifier: MIT
"""The dossier as an audience may see it: `for_audience(dossier, "client")`.

An audience reads what is meant for it and everything meant for a wider circle. What it may not read is gone from the
dossier itself, so that nothing made of it can tell: no drawing, no document, no number and no empty place. What is left
is what would be there if the rest had never been recorded.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import attrs
from attrs import evolve, field, frozen, has

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier, Extensions, Item, Person, Visibility
from naastbetrokken.views.unseen import unseen


@frozen(kw_only=True)
class Audience:
    """Who reads along.

    Attributes:
        up_to: the narrowest circle whose items it reads; it reads those of every wider circle too.
        notes: whether it reads notes beside what it may read.
        copy: the copy of a document that is made for it, if it is not the worker's.
        reads: the circles whose items it reads.
    """

    up_to: Visibility
    notes: bool = False
    copy: str | None = None
    reads: frozenset[Visibility] = field(init=False)

    @reads.default
    def _wider(self) -> frozenset[Visibility]:
        return frozenset(one for one in Visibility if one.narrowness <= self.up_to.narrowness)

    @property
    def everything(self) -> bool:
        """Whether nothing is left out for it."""
        return self.up_to is Visibility.AUTHOR


_NEAR: Final = Audience(up_to=Visibility.SHARED, copy="naaste")

AUDIENCES: Final[Mapping[str, Audience]] = MappingProxyType(
    {
        "naaste": _NEAR,
        Visibility.SHARED.value: _NEAR,
        Visibility.CLIENT.value: Audience(up_to=Visibility.CLIENT, copy="client"),
        Visibility.TEAM.value: Audience(up_to=Visibility.TEAM, notes=True),
        Visibility.RESTRICTED.value: Audience(up_to=Visibility.RESTRICTED, notes=True),
        Visibility.AUTHOR.value: Audience(up_to=Visibility.AUTHOR, notes=True),
    }
)
"""Every audience by name, widest first: the names of `Visibility`, and "naaste" for who reads what is shared."""


def audience_named(name: str) -> Audience:
    """The audience of this name.

    Raises:
        UsageError: if there is none.
    """
    if not isinstance(name, str):
        raise UsageError(f"audience takes a text, got {type(name).__name__}")
    if name not in AUDIENCES:
        raise UsageError.unknown("audience", name, AUDIENCES)
    return AUDIENCES[name]


def for_audience(dossier: Dossier, audience: str) -> Dossier:
    """The part of a dossier that an audience may see.

    The client always stays. Notes are for those who work with the dossier: they stay for the team and for narrower
    circles, beside what these may read. Other software's data goes for everybody but the author, who sees all of the
    dossier, since nobody can tell what is in it.

    Args:
        dossier: the whole dossier.
        audience: a name of `AUDIENCES`.

    Raises:
        UsageError: if there is no such audience.
    """
    reader = audience_named(audience)
    if reader.everything:
        return dossier
    readable: Any = _readable(dossier, reader, always=dossier.client)
    gone = frozenset(dossier.by_id) - frozenset(readable.by_id)
    return unseen(dossier, readable, gone)


def _readable(item: Any, reader: Audience, always: str | None) -> Any:
    """The item without parts that are not for this reader; the person with the id `always` stays."""
    changes: dict[str, Any] = {}
    for part in attrs.fields(type(item)):
        value = getattr(item, part.name)
        if part.name == "note":
            if value and not reader.notes:
                changes["note"] = ""
        elif isinstance(value, Extensions):
            if value:
                changes[part.name] = Extensions()
        elif isinstance(value, tuple):
            parts = [
                _readable(one, reader, always) if has(type(one)) else one for one in value if _may(one, reader, always)
            ]
            if len(parts) != len(value) or any(new is not old for new, old in zip(parts, value, strict=True)):
                changes[part.name] = tuple(parts)
    return evolve(item, **changes) if changes else item


def _may(one: Any, reader: Audience, always: str | None) -> bool:
    return not isinstance(one, Item) or one.visibility in reader.reads or _is(one, always)


def _is(one: Item, always: str | None) -> bool:
    return always is not None and isinstance(one, Person) and one.id == always
