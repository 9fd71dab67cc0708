# SPDX-License-Identifier: MIT
"""Key moments of generated triads: from nothing but a title to all worked out."""

from typing import Final

from naastbetrokken.model import (
    Choice,
    Landmark,
    Moment,
    NeedThen,
    Period,
    Perspective,
    Presence,
    PresenceState,
    Shared,
    SharedView,
    Side,
    Task,
    TaskState,
    When,
)
from naastbetrokken.testing.generator import _triad_texts as said
from naastbetrokken.testing.generator._stream import Stream
from naastbetrokken.testing.generator._triad import FIRST_YEAR, LAST_YEAR, Cast, a_date, maybe_date, several, some

MOST: Final = 12


def moments(cast: Cast, stream: Stream) -> tuple[Moment, ...]:
    """None up to twelve moments, now and then with three chosen."""
    count = stream.weighted(((0, 1), (1, 2), (2, 2), (3, 6), (5, 4), (MOST, 1)))
    chosen = stream.chance(600)
    return tuple(_moment(f"m{i + 1}", cast, stream, key=chosen and stream.chance(500)) for i in range(count))


def _moment(identifier: str, cast: Cast, stream: Stream, *, key: bool) -> Moment:
    title, when = stream.pick(said.TITLES), _when(cast, stream)
    if stream.chance(150):
        return Moment(identifier, title=title, when=when, key=key)
    return Moment(
        identifier,
        title=title,
        when=when,
        key=key,
        present=tuple(_presence(one, stream) for one in some(stream, cast.everybody[:8] + cast.workers, 350)),
        choices=several(stream, 3, lambda _: _choice(cast, stream)),
        shared=tuple(_shared(side, stream) for side in some(stream, tuple(Side), 600)),
        needs=several(stream, 2, lambda _: _need(cast, stream)),
        lesson=stream.pick(("", *said.LESSONS)),
        tasks=several(stream, 3, lambda _: task(cast, stream)),
        perspectives=tuple(_account(side, cast, stream) for side in some(stream, tuple(Side), 700)),
        note="" if stream.chance(900) else "Besproken op het bankje buiten.",
    )


def task(cast: Cast, stream: Stream) -> Task:
    """Something to be done, by somebody or nobody yet."""
    return Task(
        text=stream.pick(said.TASKS),
        owner=stream.pick((None, *cast.everybody)),
        state=stream.pick(tuple(TaskState)),
        due=maybe_date(stream),
        about=some(stream, cast.naasten[:3], 200),
    )


def _when(cast: Cast, stream: Stream) -> When:
    way = stream.weighted((("date", 12), ("period", 2), ("age", 2), ("ages", 1), ("landmark", 2), ("none", 2)))
    if way == "date":
        return When(date=a_date(stream))
    if way == "period":
        year = stream.between(FIRST_YEAR, LAST_YEAR - 2)
        return When(period=Period.parse(stream.pick((f"{year}/{year + 1}", f"{year}-03/..", f"{year}~/{year + 2}"))))
    if way == "age":
        return When(age=stream.between(18, 60))
    if way == "ages":
        age = stream.between(18, 60)
        return When(age=age, age_until=age + stream.between(1, 4))
    if way == "landmark" and cast.landmarks:
        return When(relation=stream.pick(tuple(Landmark)), landmark=stream.pick(cast.landmarks))
    return When()


def _presence(person: str, stream: Stream) -> Presence:
    return Presence(
        person=person,
        state=stream.weighted(
            (
                (PresenceState.PRESENT, 5),
                (PresenceState.ABSENT, 2),
                (PresenceState.INVITED, 2),
                (PresenceState.UNKNOWN, 1),
            )
        ),
        role=stream.pick(("", *said.ROLES)),
        side=stream.pick(tuple(Side)) if stream.chance(80) else None,
    )


def _choice(cast: Cast, stream: Stream) -> Choice:
    by = some(stream, cast.everybody[:6] + cast.workers, 200)
    return Choice(text=stream.pick(said.CHOICES), by=tuple(dict.fromkeys(by)))


def _shared(side: Side, stream: Stream) -> SharedView:
    return SharedView(side=side, answer=stream.pick(tuple(Shared)), text=stream.pick(("", "", "pas achteraf")))


def _need(cast: Cast, stream: Stream) -> NeedThen:
    return NeedThen(person=stream.pick((None, *cast.naasten)), text=stream.pick(said.NEEDS))


def _account(side: Side, cast: Cast, stream: Stream) -> Perspective:
    people = {Side.CLIENT: (cast.client,), Side.NAASTE: cast.naasten, Side.PROFESSIONAL: cast.workers}[side]
    return Perspective(side=side, text=stream.pick(said.ACCOUNTS), person=stream.pick((None, *people)))
