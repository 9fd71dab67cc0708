# SPDX-License-Identifier: MIT
"""Hands out what hidden things need: ids, levels, and people to put them beside."""

from collections.abc import Callable
from itertools import count, cycle
from typing import Any, Final

from attrs import frozen

from naastbetrokken.model import Visibility
from naastbetrokken.testing.secrets import MARK

PREFIX: Final = f"{MARK}-"
"""How the ids of everything that was added begin."""

HOW_MANY: Final = 7
"""People added."""


@frozen
class Adder:
    """Hands out ids, words, levels and people.

    Attributes:
        id: a new id.
        level: a level that the audience does not read.
        seen: somebody who may be seen.
        hidden: somebody who may not.
        client: id of the client.
    """

    id: Callable[[], str]
    level: Callable[[], Visibility]
    seen: Callable[[], str]
    hidden: Callable[[], str]
    client: str | None

    @classmethod
    def of(cls, seen: list[str], levels: list[Visibility], *, turn: int, client: str | None) -> "Adder":
        numbers, people, circles = count(1), cycle(seen), cycle(levels)
        hidden = cycle([f"{PREFIX}p{number}" for number in range(1, HOW_MANY + 1)])
        for _ in range(turn % 97):
            next(people), next(circles), next(hidden)
        return cls(
            lambda: f"{PREFIX}{next(numbers)}",
            lambda: next(circles),
            lambda: next(people),
            lambda: next(hidden),
            client,
        )

    def two(self) -> tuple[str, str] | None:
        """Two others who may be seen, if there are two."""
        one, other = self.seen(), self.seen()
        return None if one == other else (one, other)


def mixed(items: tuple[Any, ...], *more: Any) -> tuple[Any, ...]:
    """The items with others before, among and behind them."""
    half = len(items) // 2
    return (*more[::3], *items[:half], *more[1::3], *items[half:], *more[2::3])
