# SPDX-License-Identifier: MIT
"""Which moments are worked out: those that people chose. No moment is ever chosen for them."""

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier
from naastbetrokken.queries.moment_order import Timed, in_order

READABLE: Final = 12
"""So many moments are worked out where nobody chose; with more of them, people are asked to choose."""


@frozen(kw_only=True)
class Chosen:
    """All moments in order of time, and which of them are worked out.

    Attributes:
        all: every moment.
        worked: ids of those to work out.
        unchosen: whether there are too many to work out and nobody chose.
    """

    all: tuple[Timed, ...]
    worked: frozenset[str]
    unchosen: bool = False

    @property
    def numbers(self) -> dict[str, str]:
        """The number of each moment that is worked out, in order of time."""
        ids = [one.moment.id for one in self.all if one.moment.id in self.worked]
        return {identifier: str(number) for number, identifier in enumerate(ids, start=1)}


def chosen(dossier: Dossier, key: Iterable[str] | str | None) -> Chosen:
    """The moments that are worked out.

    Args:
        dossier: whose moments.
        key: ids of those to work out; when absent those that are marked as key moments, else all of them.

    Raises:
        UsageError: if a moment does not exist.
    """
    timed = in_order(dossier)
    known = [one.moment.id for one in timed]
    if key is not None:
        asked = [key] if isinstance(key, str) else list(key)
        for one in asked:
            if one not in known:
                raise UsageError.unknown("moment", str(one), known)
        return Chosen(all=timed, worked=frozenset(asked))
    marked = frozenset(one.moment.id for one in timed if one.moment.key)
    if marked:
        return Chosen(all=timed, worked=marked)
    if len(timed) > READABLE:
        return Chosen(all=timed, worked=frozenset(), unchosen=True)
    return Chosen(all=timed, worked=frozenset(known))
