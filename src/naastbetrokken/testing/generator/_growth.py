# SPDX-License-Identifier: MIT
"""Growing a family: again and again, somebody in it gets a parent, a child, a sibling or a partner.

Picking that somebody at random from all people costs the same however many there are, so growth is linear.
"""

import datetime as dt
from collections.abc import Callable
from typing import Final

from attrs import evolve

from naastbetrokken.errors import InternalError
from naastbetrokken.testing.generator._children import (
    add_birth,
    draw_gender,
    record_child,
    record_more_parents,
    record_parents,
)
from naastbetrokken.testing.generator._couples import meet_somebody_new, meet_within_the_family
from naastbetrokken.testing.generator._family import Family, Human
from naastbetrokken.testing.generator._stream import Stream
from naastbetrokken.testing.generator._temper import Temper
from naastbetrokken.testing.generator._timeline import YEAR

Action = Callable[[Family, Human, Stream, Temper], bool]

TODAY: Final = dt.date(2026, 6, 30)
"""The day up to which every generated dossier is kept."""

_PATIENCE: Final = 15
"""Failed steps in a row after which the family gets a step that nearly always fits."""


def grow(stream: Stream, size: int, temper: Temper, *, tree: bool) -> Family:
    """A family of exactly `size` people; the first is the client."""
    today = TODAY.toordinal()
    span = 105 + 28 * (size // 60).bit_length()
    family = Family(today, today - span * YEAR, size)
    if size:
        age = stream.between(85, 100) if tree else stream.between(16, 75)
        client = family.add(draw_gender(stream), today - age * YEAR - stream.below(YEAR), 0)
        if not tree:
            client.alive_until(today)
        if tree and size > 60:
            family.people[0].born = family.oldest + stream.below(YEAR)
    # Loose people wait for their turn, so that the rest of the family is all connected.
    loose = min(temper.loose, size // 5)
    family.size -= loose
    steps: tuple[tuple[Action, int], ...] = (
        (record_parents, temper.up),
        (record_child, temper.down),
        (_record_sibling, temper.side),
        (meet_somebody_new, temper.partner),
        (meet_within_the_family, temper.kin),
        (record_more_parents, temper.sets),
    )
    failed = 0
    while family.room:
        somebody = stream.pick(family.people)
        if stream.weighted(steps)(family, somebody, stream, temper):
            failed = 0
            continue
        failed += 1
        if failed > _PATIENCE:
            _certain_step(family, stream, evolve(temper, fertility=99), tree=tree)
            failed = 0
    family.size += loose
    for _ in range(loose):
        family.loose.append(
            family.add(draw_gender(stream), today - stream.between(20, 80) * YEAR - stream.below(YEAR), 0)
        )
    return family


def _record_sibling(family: Family, human: Human, stream: Stream, temper: Temper) -> bool:
    """Add a brother or sister."""
    return human.parents is not None and family.room > 0 and add_birth(family, human.parents, stream, temper)


def _certain_step(family: Family, stream: Stream, temper: Temper, *, tree: bool) -> None:
    """Add somebody where nothing else fits, whatever the habits say: a child, a partner, or else a parent."""
    first = stream.below(len(family.people))
    people = (*family.people[first:], *family.people[:first])
    for human in people:
        couple = human.couples[-1] if human.couples else human.parents
        if couple is not None and add_birth(family, couple, stream, temper):
            return
        if not human.couples and meet_somebody_new(family, human, stream, temper):
            return
    if not tree:
        family.oldest -= 50 * YEAR
        if any(record_parents(family, human, stream, temper) for human in people):
            return
    message = f"nobody in a generated family of {len(family.people)} can have another relative"
    raise InternalError(message)
