# SPDX-License-Identifier: MIT
"""How a union stands on a day: going on, apart, over, bereft or still to come."""

import pytest

from naastbetrokken.model import PartialDate, Person, Union, UnionKind
from naastbetrokken.model.kinship import UnionState
from naastbetrokken.queries.partnership import Phase, standing


def stands(states, at=None, died=None, *, deceased=False):
    union = Union(
        "u",
        partners=("a", "b"),
        states=tuple(UnionState(UnionKind(kind), PartialDate.coerce(date)) for kind, date in states),
    )
    people = {"a": Person("a", died=PartialDate.coerce(died), deceased=deceased), "b": Person("b")}
    return standing(union, people, PartialDate.coerce(at))


MARRIED = [("engagement", 1988), ("marriage", 1990)]
DIVORCED = [*MARRIED, ("divorce", "1999-05-01")]


@pytest.mark.parametrize(
    "row",
    [
        ([], None, None, Phase.CURRENT, None, None, None, True),
        ([], 1950, None, Phase.CURRENT, None, None, None, True),
        ([], None, 1980, Phase.BEREFT, None, None, "1980", True),
        (MARRIED, None, None, Phase.CURRENT, UnionKind.MARRIAGE, True, None, True),
        (MARRIED, 1985, None, Phase.COMING, None, None, None, True),
        (MARRIED, 1989, None, Phase.CURRENT, UnionKind.ENGAGEMENT, False, None, True),
        (MARRIED, 1995, None, Phase.CURRENT, UnionKind.MARRIAGE, True, None, True),
        (MARRIED, 1988, None, Phase.CURRENT, UnionKind.ENGAGEMENT, False, None, False),
        (MARRIED, None, 2001, Phase.BEREFT, UnionKind.MARRIAGE, True, "2001", True),
        (MARRIED, 2000, 2001, Phase.CURRENT, UnionKind.MARRIAGE, True, None, True),
        (MARRIED, 2001, 2001, Phase.CURRENT, UnionKind.MARRIAGE, True, None, False),
        (MARRIED, 2002, 2001, Phase.BEREFT, UnionKind.MARRIAGE, True, "2001", True),
        (DIVORCED, None, None, Phase.FORMER, UnionKind.MARRIAGE, True, "1999-05-01", True),
        (DIVORCED, None, 2001, Phase.FORMER, UnionKind.MARRIAGE, True, "1999-05-01", True),
        (DIVORCED, "1999-04-30", None, Phase.CURRENT, UnionKind.MARRIAGE, True, None, True),
        (DIVORCED, 1999, None, Phase.CURRENT, UnionKind.MARRIAGE, True, None, False),
        (DIVORCED, "1999-05", None, Phase.FORMER, UnionKind.MARRIAGE, True, "1999-05-01", True),
        ([("divorce", 1999)], None, None, Phase.FORMER, None, True, "1999", True),
        ([("legal_separation", 1999)], None, None, Phase.APART, None, True, None, True),
        ([*MARRIED, ("separation", 1999)], None, None, Phase.APART, UnionKind.MARRIAGE, True, None, True),
        (
            [("cohabitation", 1990), ("separation", 1999)],
            None,
            None,
            Phase.FORMER,
            UnionKind.COHABITATION,
            False,
            "1999",
            True,
        ),
        ([*MARRIED, ("annulment", 1991)], None, None, Phase.FORMER, UnionKind.MARRIAGE, False, "1991", True),
        ([*MARRIED, ("widowhood", 2000)], None, None, Phase.BEREFT, UnionKind.MARRIAGE, True, "2000", True),
        ([*DIVORCED, ("marriage", 2005)], None, None, Phase.CURRENT, UnionKind.MARRIAGE, True, None, True),
        (
            [("registered_partnership", 2001)],
            None,
            None,
            Phase.CURRENT,
            UnionKind.REGISTERED_PARTNERSHIP,
            True,
            None,
            True,
        ),
        (
            [("cohabitation", None), ("ended", None)],
            None,
            None,
            Phase.FORMER,
            UnionKind.COHABITATION,
            False,
            None,
            True,
        ),
        (
            [("cohabitation", None), ("ended", None)],
            1950,
            None,
            Phase.FORMER,
            UnionKind.COHABITATION,
            False,
            None,
            True,
        ),
    ],
)
def test_a_union_stands_as_its_history_tells(row):
    states, at, died, phase, form, registered, ended, sure = row
    how = stands(states, at, died)
    expected = PartialDate.coerce(ended)
    assert (how.phase, how.form, how.registered, how.ended, how.sure) == (phase, form, registered, expected, sure)
    assert how.over is (phase is Phase.FORMER)


def test_a_death_without_a_date_ends_a_union_without_a_date():
    how = stands(MARRIED, deceased=True)
    assert (how.phase, how.ended) == (Phase.BEREFT, None)
    assert stands(MARRIED, at=2020, deceased=True).phase is Phase.CURRENT
