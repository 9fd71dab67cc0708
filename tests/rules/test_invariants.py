# SPDX-License-Identifier: MIT
"""Laws that hold for every dossier: silence on consistent ones, certainty, order, and no meddling with others."""

import datetime as dt
import itertools
import os
import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naastbetrokken.model import Bond, Contact, Dossier, PartialDate, Period, Person
from naastbetrokken.rules import Finding, check, registry
from naastbetrokken.testing.broken import BREAKERS, break_rule
from naastbetrokken.testing.generator import random_family

ROOT = Path(__file__).parents[2]
CODES = [rule.code for rule in registry.BUILT_IN]


def _consistent(seed: int) -> Dossier:
    return random_family(seed, 4 + seed % 37, notation=True, strict=True)


def _told(findings: tuple[Finding, ...]) -> set[tuple[object, ...]]:
    """What was found, but for the place in the document."""
    return {(each.code, each.variant, each.severity, each.subjects, each.facts) for each in findings}


def test_consistent_families_raise_no_question() -> None:
    """A hundred of them; the slow test looks at five thousand."""
    for seed in range(100):
        assert check(_consistent(seed)) == (), seed


@pytest.mark.slow
def test_five_thousand_consistent_families_raise_no_question() -> None:
    """Not one of the 33 rules, at any severity."""
    for seed in range(5_000):
        assert check(_consistent(seed)) == (), seed


@pytest.mark.parametrize("code", CODES)
def test_every_rule_fires_on_its_own_broken_family(code) -> None:
    """And says itself in both languages, about the people who broke it."""
    for seed in (1, 2, 3):
        dossier = break_rule(code, _consistent(seed))
        found = [finding for finding in check(dossier) if finding.code == code]
        assert found, (code, seed)
        for finding in found:
            assert str(finding).strip()
            assert finding.question("en")


def _at(dossier: Dossier, path: str) -> object:
    """What stands at a path; an error if nothing can stand there."""
    steps = re.findall(r"\.(\w+)|\[(\d+)\]", path)
    assert "$" + "".join(f".{name}" if name else f"[{index}]" for name, index in steps) == path
    value: object = dossier
    for name, index in steps:
        last = isinstance(value, Bond | Contact)  # `$.bonds[0][1]` is the second end of a bond
        value = getattr(value, name) if name else (value.b if last else value[int(index)])
    return value


@pytest.mark.parametrize("code", CODES)
def test_every_finding_stands_at_a_place_of_the_dossier(code) -> None:
    """A program that follows the path arrives; what is found about an item is found at that item."""
    dossier = break_rule(code, _consistent(5))
    for finding in check(dossier):
        _at(dossier, finding.path)


def test_every_rule_has_a_broken_family() -> None:
    """The test kit breaks each of the 33."""
    assert list(BREAKERS) == CODES


def _mapped(value: object, change: Callable[[PartialDate], PartialDate]) -> object:
    """The value with every date in it changed."""
    if isinstance(value, PartialDate):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_mapped(each, change) for each in value)
    if isinstance(value, str) or not attrs.has(type(value)):
        return value
    fields = {field.name: getattr(value, field.name) for field in attrs.fields(type(value)) if field.init}
    changed = {name: _mapped(each, change) for name, each in fields.items()}
    return value if changed == fields else attrs.evolve(value, **changed)


def _day(date: PartialDate, share: float) -> PartialDate:
    """One day that the date may be: `share` of the way from its first to its last."""
    first, last = date.earliest or dt.date(1500, 1, 1), date.latest or dt.date(2100, 1, 1)
    day = first + dt.timedelta(days=round((last - first).days * share))
    return PartialDate.of(day.year, day.month, day.day)


YEARS = st.integers(1900, 2020)
SHARP = st.one_of(
    st.none(),
    YEARS.map(str),
    YEARS.map(lambda year: f"{year // 10}X"),
    st.tuples(YEARS, st.integers(1, 12)).map(lambda pair: f"{pair[0]}-{pair[1]:02}"),
    st.dates(dt.date(1900, 1, 1), dt.date(2020, 12, 31)).map(str),
    st.tuples(YEARS, st.integers(0, 5)).map(lambda pair: f"[{pair[0]}..{pair[0] + pair[1]}]"),
)
DATES = st.one_of(
    SHARP,
    YEARS.map(lambda year: f"{year}~"),
    YEARS.map(lambda year: f"../{year}"),
    YEARS.map(lambda year: f"{year}/.."),
)


@st.composite
def _careless(draw, dates: st.SearchStrategy = DATES) -> Dossier:
    """A family of two generations of which nobody looked at the dates."""
    b = Dossier.build()
    for person, gender in (("m", "woman"), ("f", "man"), ("c", "unknown"), ("k", "unknown")):
        b.person(id=person, gender=gender, born=draw(dates), died=draw(dates), client=person == "c")
    states = [(kind, draw(dates)) for kind in draw(st.sampled_from(["", "marriage", "marriage divorce"])).split()]
    kind = draw(st.sampled_from(["biological", "legal"]))
    b.union("m", "f", *states, children=["c", "k"], parentage=kind)
    b.union("m", *[(kind, draw(dates)) for kind in draw(st.sampled_from(["", "marriage", "cohabitation"])).split()])
    b.event("iets", draw(dates))
    b.bond("m", "c", "close", period=Period(PartialDate.coerce(draw(dates)), end=PartialDate.coerce(draw(dates))))
    b.date("2026-05-01")
    return b.done()


@given(_careless())
@settings(max_examples=40)
def test_every_finding_about_careless_dates_stands_at_a_place(dossier) -> None:
    """For whatever is found at once."""
    for finding in check(dossier):
        _at(dossier, finding.path)


@given(_careless(), st.integers(0, 10**6))
@settings(max_examples=80)
def test_an_error_holds_for_every_day_that_the_dates_may_be(dossier, seed) -> None:
    """Whatever the real days turn out to be, the same rule reports an error about the same people."""
    errors = {(each.code, frozenset(each.subjects)) for each in check(dossier) if each.severity == "error"}
    if not errors:
        return
    stream = random.Random(seed)  # noqa: S311 - a seed, no secret
    for _ in range(6):
        exact = _mapped(dossier, lambda date: _day(date, stream.choice((0, 1, stream.random()))))
        found = {(each.code, frozenset(each.subjects)) for each in check(exact) if each.severity == "error"}
        assert errors <= found


TWO_DATES = ("PARENT_YOUNG", "PARENT_OLD", "BORN_AFTER_MOTHER_DEATH", "BORN_AFTER_FATHER_DEATH", "AGE_MAX", "UNION_AGE")


@given(_careless(SHARP))
@settings(max_examples=60)
def test_what_is_possible_holds_for_some_days_and_not_for_others(dossier) -> None:
    """With the first or the last of its possible days for each date, it is both found and not found."""
    doubtful = {(each.code, each.path, each.subjects) for each in check(dossier, rules=TWO_DATES) if not each.certain}
    if not doubtful:
        return
    corners = [
        {(each.code, each.path, each.subjects) for each in check(exact, rules=TWO_DATES)} for exact in _corners(dossier)
    ]
    for finding in doubtful:
        assert any(finding in found for found in corners)
        assert any(finding not in found for found in corners)


def _corners(dossier: Dossier) -> Iterator[Dossier]:
    """The family with everybody as early and as late as may be, in every mixture of births, deaths and unions."""
    for shares in itertools.product((0, 1), repeat=4):
        people = tuple(
            attrs.evolve(
                person,
                born=person.born and _day(person.born, shares[0 if person.id in "mf" else 1]),
                died=person.died and _day(person.died, shares[2]),
            )
            for person in dossier.persons
        )
        unions = _mapped(dossier.unions, lambda date, share=shares[3]: _day(date, share))
        yield attrs.evolve(dossier, persons=people, unions=unions)


@pytest.mark.parametrize("seed", range(40))
def test_somebody_new_changes_nothing_about_the_others(seed) -> None:
    """An unrelated person is found apart, and everything else stays as it was, at its place."""
    dossier = break_rule(CODES[seed % len(CODES)], random_family(seed, 12, notation=True))
    more = attrs.evolve(dossier, persons=(*dossier.persons, Person("zz-new")))
    before, after = check(dossier), check(more)
    assert tuple(each for each in after if "zz-new" not in each.subjects) == before
    assert [each.code for each in after if "zz-new" in each.subjects] == ["INDEX_CONNECTED"]


@pytest.mark.parametrize("seed", range(40))
def test_the_order_of_input_changes_nothing_but_places(seed) -> None:
    """Persons, unions, parentages and all other lists in another order give the same findings."""
    dossier = break_rule(CODES[seed % len(CODES)], random_family(seed, 12, notation=True))
    stream = random.Random(seed)  # noqa: S311 - a seed, no secret
    lists = {
        name: list(value) for name, value in attrs.asdict(dossier, recurse=False).items() if isinstance(value, tuple)
    }
    for items in lists.values():
        stream.shuffle(items)
    shuffled = attrs.evolve(dossier, **{name: tuple(items) for name, items in lists.items()})
    code = CODES[seed % len(CODES)]
    if code in ("SELF", "REFERENCES", "CIRCLE_PARTIALITY"):
        assert len(check(shuffled)) == len(check(dossier))  # these tell their place in words
    else:
        assert _told(check(shuffled)) == _told(check(dossier))


@pytest.mark.parametrize("seed", range(40))
def test_a_death_after_everything_adds_no_error(seed) -> None:
    """The day after the dossier was closed nothing that is recorded becomes impossible."""
    dossier = random_family(seed, 15, notation=True)
    before = {(each.code, each.subjects) for each in check(dossier) if each.severity == "error"}
    for i, person in enumerate(dossier.persons):
        if person.is_deceased or person.kind != "human" or person.pregnancy:
            continue
        gone = attrs.evolve(person, died=PartialDate.parse("2026-07-01"))
        people = (*dossier.persons[:i], gone, *dossier.persons[i + 1 :])
        after = check(attrs.evolve(dossier, persons=people), today="2026-07-02")
        assert {(each.code, each.subjects) for each in after if each.severity == "error"} <= before


def _signals(dossier: Dossier, day: str) -> set[tuple[str, ...]]:
    return {finding.subjects for finding in check(dossier, today=day, rules=["KOPP_KOV"])}


@pytest.mark.parametrize("seed", range(10))
def test_the_signal_only_ends_with_time_while_the_problem_lasts(seed) -> None:
    """A child grows up once, and from the eighteenth birthday on the signal is gone for good."""
    dossier = break_rule("KOPP_KOV", random_family(seed, 10))
    days = [f"{year}-01-09" for year in range(2016, 2040)]
    signals = [("broken-2", "broken-1") in _signals(dossier, day) for day in days]
    last = max(i for i, raised in enumerate(signals) if raised)
    assert not any(signals[last + 1 :])
    assert days[last] == "2034-01-09"


SCRIPT = """
from naastbetrokken.rules import check
from naastbetrokken.testing.broken import BREAKERS, break_rule
from naastbetrokken.testing.generator import random_family
for code in BREAKERS:
    print(*map(repr, check(break_rule(code, random_family(7, 20, notation=True)))))
"""


def test_every_process_finds_the_same_in_the_same_order() -> None:
    """No order of a set or a dict shows: other hash seeds, same bytes."""
    printed = set()
    for seed in ("0", "1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": "src"}
        run = subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, check=True, cwd=ROOT)
        printed.add(run.stdout)
    assert len(printed) == 1
    assert printed.pop().count(b"Finding(") > 33
