# SPDX-License-Identifier: MIT
"""Each breaker breaks its own rule in a dossier about which no rule had anything to ask."""

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.rules import check, rules
from naastbetrokken.testing.broken import BREAKERS, break_rule
from naastbetrokken.testing.generator import random_family


def test_there_is_a_breaker_for_every_rule():
    assert list(BREAKERS) == [rule.code for rule in rules()]


@pytest.mark.parametrize("code", BREAKERS)
def test_its_own_rule_asks_and_did_not_ask_before(code):
    for seed in range(8):
        base = random_family(seed, 2 + 4 * seed, strict=True, notation=seed % 2 == 1)
        assert check(base) == ()
        found = check(break_rule(code, base), rules=[code])
        assert {finding.code for finding in found} == {code}
        assert any("broken" in part for finding in found for part in (*finding.subjects, finding.path)) or code in (
            "EMPTY_SIDE",
            "REFERENCES",
        )


@pytest.mark.parametrize("code", BREAKERS)
def test_what_stood_in_the_dossier_stays(code):
    base = random_family(4, 12, strict=True, notation=True)
    broken = break_rule(code, base)
    assert broken.persons[: len(base.persons)] == base.persons
    assert broken.unions[: len(base.unions)] == base.unions
    assert broken.parentages[: len(base.parentages)] == base.parentages


def test_an_unknown_code_is_answered_with_the_known_ones():
    with pytest.raises(UsageError, match="CYCLE, SELF"):
        break_rule("NONSENSE", random_family(1, 3))


@pytest.mark.slow
def test_no_rule_asks_about_strict_families():
    for seed in range(1000):
        base = random_family(seed, 2 + seed % 40, strict=True, notation=seed % 2 == 0)
        assert [(seed, str(finding)) for finding in check(base)] == []
