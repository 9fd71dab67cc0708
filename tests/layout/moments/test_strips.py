# SPDX-License-Identifier: MIT
"""Columns stand at most three side by side, at one height, and fewer where there is much to read."""

import pytest

from naastbetrokken.layout.moments import Bead, Column, Entry, Head, Parts, Sign, layout
from naastbetrokken.layout.moments.measures import TALLEST, WIDEST

HEADS = (Head(key="client", text="Cliënt", lane=True), Head(key="tasks", text="Taken"))


def column(number, text="Kort.", times=1):
    entries = tuple(Entry(id=f"{number}/{i}", text=text) for i in range(times))
    return Column(id=str(number), number=str(number), date="2024", title=f"Moment {number}", cells={"client": entries})


def placed(count, **more):
    return layout(Parts(columns=tuple(column(i, **more) for i in range(count)), heads=HEADS))


@pytest.mark.parametrize(
    ("count", "strips"), [(0, []), (1, [1]), (3, [3]), (4, [2, 2]), (5, [3, 2]), (7, [3, 2, 2]), (12, [3, 3, 3, 3])]
)
def test_strips_hold_one_to_three_columns_and_about_as_many_each(count, strips) -> None:
    assert [len(strip.columns) for strip in placed(count).strips] == strips


def test_long_accounts_get_fewer_and_wider_columns() -> None:
    long = placed(3, text="Dit is een lange zin die vaak wordt herhaald. " * 12, times=8)
    assert len(long.strips) > 1
    for strip in long.strips:
        assert len(strip.columns) == 1 or strip.columns[0].bottom - strip.columns[0].top <= TALLEST
        assert all(one.right - one.left <= WIDEST for one in strip.columns)


def test_a_form_keeps_its_columns_side_by_side_however_tall() -> None:
    columns = tuple(column(i, text="Een lange zin. " * 40, times=6) for i in range(3))
    (strip,) = layout(Parts(columns=columns, heads=HEADS, form=True)).strips
    assert len(strip.columns) == 3


def test_a_row_that_is_empty_everywhere_is_left_out_but_a_lane_never_is() -> None:
    (strip,) = placed(1).strips
    assert [head.key for head in strip.heads] == ["client"]
    bare = layout(Parts(columns=(Column(id="m", title="Titel"),), heads=HEADS))
    assert [head.key for head in bare.strips[0].heads] == ["client"]


def test_everything_of_a_row_stands_between_its_rule_and_the_next() -> None:
    (strip,) = placed(3, times=3).strips
    rule = strip.heads[0].rule[0][1]
    assert all(rule < entry.top and entry.bottom < strip.columns[0].bottom for entry in strip.entries)


def test_a_shared_choice_runs_from_the_first_to_the_last_lane_that_took_part() -> None:
    heads = tuple(Head(key=key, text=key, lane=True) for key in ("client", "naaste", "professional"))
    first = Entry(id="a", sign=Sign.DECIDED, text="Opname", rail=0)
    last = Entry(id="b", sign=Sign.DECIDED, under="Nel koos mee", rail=0)
    one = Column(id="m", title="Titel", cells={"client": (first,), "professional": (last,)}, rails=1)
    (strip,) = layout(Parts(columns=(one,), heads=heads)).strips
    (rail,) = strip.rails
    at = {entry.id: entry.at for entry in strip.entries}
    assert rail.stops == (at["a"][1], at["b"][1])
    assert rail.x == at["a"][0] == at["b"][0]
    assert all(line.x > rail.x for entry in strip.entries for line in entry.lines)


def test_people_stand_beside_each_other_until_the_line_is_full() -> None:
    entries = tuple(
        Entry(id=str(i), sign=Sign.PRESENT, lead="Marleen", under="als zus", flows=True, group="presence")
        for i in range(6)
    )
    (strip,) = layout(Parts(columns=(Column(id="m", title="T", cells={"client": entries}),), heads=HEADS)).strips
    tops = [entry.top for entry in strip.entries]
    assert 1 < len(set(tops)) < 6
    assert tops == sorted(tops)
    assert max(entry.right for entry in strip.entries) <= strip.columns[0].right


def test_the_line_above_takes_rows_and_is_another_where_no_time_is_known() -> None:
    beads = tuple(Bead(id=str(i), date="2024", title=f"Moment {i}", timed=i < 14) for i in range(16))
    line = layout(Parts(beads=beads))
    assert len({bead.at[1] for bead in line.beads}) == 2
    assert [known for _, _, known in line.axes] == [True, True, False]
    assert line.axes[1][1] == line.axes[2][0]


def test_a_word_longer_than_a_line_breaks_without_a_hyphen() -> None:
    word = "Wegrestaurantmedewerkersvergadering" * 4
    (strip,) = placed(1, text=word).strips
    lines = [line.text for line in strip.entries[0].lines]
    assert len(lines) > 1
    assert "".join(lines) == word
