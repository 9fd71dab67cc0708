# SPDX-License-Identifier: MIT
"""What kind of family a seed gives: large or small, settled or not, well remembered or hardly."""

from collections.abc import Sequence

from attrs import evolve, frozen

from naastbetrokken.testing.generator._stream import Stream
from naastbetrokken.testing.generator._timeline import STYLES


@frozen(kw_only=True)
class Temper:
    """Habits of one family; chances are per thousand, weights are relative.

    Attributes:
        up: weight of recording somebody's parents.
        down: weight of recording a child.
        side: weight of recording a brother or sister.
        partner: weight of recording a partner.
        kin: weight of a couple among people already there, relatives among them.
        sets: weight of a further set of parents.
        fertility: most children of one couple.
        remarry: chance that somebody with a past or present partner gets another.
        affair: chance that the other one is beside, not after, the present partner.
        same_sex: chance of a same-sex couple.
        lone: chance that only one parent is recorded.
        unrecorded: chance that two parents are no recorded couple.
        twins: chance that a birth is of more than one.
        lost: chance that a pregnancy is expected or ended early.
        rare_names: chance of a long or unusual name.
        loose: how many people have no relation to anybody.
        styles: how dates are remembered.
        strict: nothing that any rule would ask about.
    """

    up: int
    down: int
    side: int
    partner: int
    kin: int
    sets: int
    fertility: int
    remarry: int
    affair: int
    same_sex: int
    lone: int
    unrecorded: int
    twins: int
    lost: int
    rare_names: int
    loose: int
    styles: Sequence[tuple[str, int]]
    strict: bool


def draw_temper(stream: Stream, *, strict: bool) -> Temper:
    """The habits of one family."""
    memory = stream.between(0, 3)
    styles = tuple((style, weight if style == "day" else weight * memory) for style, weight in STYLES)
    temper = Temper(
        up=stream.between(2, 10),
        down=stream.between(3, 12),
        side=stream.between(1, 8),
        partner=stream.between(3, 8),
        kin=stream.pick((0, 1, 2, 4, 8)),
        sets=stream.pick((0, 1, 1, 2)),
        fertility=stream.pick((2, 3, 3, 4, 6, 9)),
        remarry=stream.pick((0, 150, 300, 600)),
        affair=stream.pick((0, 0, 100)),
        same_sex=stream.pick((0, 50, 150)),
        lone=stream.pick((0, 100, 300)),
        unrecorded=stream.pick((0, 0, 150)),
        twins=stream.pick((0, 30, 120)),
        lost=stream.pick((0, 40, 120)),
        rare_names=stream.pick((20, 100, 500)),
        loose=stream.pick((0, 0, 0, 1, 3)),
        styles=styles,
        strict=strict,
    )
    return calm(temper) if strict else temper


def calm(temper: Temper) -> Temper:
    """The same habits without what a rule asks about."""
    styles = tuple((style, 0 if style in ("before", "after") else weight) for style, weight in temper.styles)
    return evolve(temper, affair=0, loose=0, styles=styles, strict=True)


def only_descent(temper: Temper) -> Temper:
    """The same habits in a tree: everybody descends from one couple or married in, once, without parents."""
    return evolve(
        temper,
        up=0,
        side=0,
        kin=0,
        sets=0,
        remarry=0,
        affair=0,
        unrecorded=0,
        lone=0,
        loose=0,
        down=temper.down + 4,
    )
