# SPDX-License-Identifier: MIT
"""The strategies make what they say, and `import hypothesis` alone is enough to use them."""

import subprocess
import sys
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from naastbetrokken import model
from naastbetrokken.model import Dossier, PartialDate, Period
from naastbetrokken.model.dates import Stamp
from naastbetrokken.model.structure import problems
from naastbetrokken.rules import check
from naastbetrokken.testing import _register, strategies

BY_CLASS = {
    Stamp: strategies.stamps,
    model.Acknowledgement: strategies.acknowledgements,
    model.Bond: strategies.bonds,
    model.CareContact: strategies.care_contacts,
    model.Catalogue: strategies.catalogues,
    model.Choice: strategies.choices,
    model.Condition: strategies.conditions,
    model.Consent: strategies.consents,
    model.Contact: strategies.contacts,
    model.Coping: strategies.copings,
    model.Dossier: strategies.sound_dossiers,
    model.Extensions: strategies.extensions,
    model.Factor: strategies.factors,
    model.Hearing: strategies.hearings,
    model.Household: strategies.households,
    model.Involvement: strategies.involvements,
    model.LifeEvent: strategies.events,
    model.Membership: strategies.memberships,
    model.Moment: strategies.moments,
    model.NaasteRole: strategies.roles,
    model.Name: strategies.names,
    model.Need: strategies.needs,
    model.NeedThen: strategies.needs_then,
    model.Offer: strategies.offers,
    model.Parentage: strategies.parentages,
    model.PartialDate: strategies.partial_dates,
    model.Period: strategies.periods,
    model.Person: strategies.persons,
    model.Perspective: strategies.perspectives,
    model.Presence: strategies.presences,
    model.Questionnaire: strategies.questionnaires,
    model.Representation: strategies.representations,
    model.Residence: strategies.residences,
    model.SharedView: strategies.shared_views,
    model.Source: strategies.sources,
    model.Statement: strategies.statements,
    model.StrainSheet: strategies.strain_sheets,
    model.SupportGiven: strategies.supports,
    model.Task: strategies.tasks,
    model.Tie: strategies.ties,
    model.Twins: strategies.twins,
    model.Union: strategies.unions,
    model.UnionState: strategies.union_states,
    model.When: strategies.whens,
    model.Wish: strategies.wishes,
}


def test_every_class_of_the_model_has_a_strategy():
    classes = {getattr(model, name) for name in model.__all__}
    values = {cls for cls in classes if isinstance(cls, type) and attrs.has(cls)}
    assert values - {model.Item} - set(BY_CLASS) == set()


@pytest.mark.parametrize("cls", BY_CLASS, ids=lambda cls: cls.__name__)
def test_each_makes_values_of_its_class(cls):
    """Every field is filled now and then, so that a test over the strategy sees it."""
    seen = {attribute.name: set() for attribute in attrs.fields(cls)}

    def unfilled():
        return {name for name, found in seen.items() if len(found) < 2}

    for examples in (10, 30, 200):  # as many as it takes
        if unfilled():

            @settings(max_examples=examples, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
            @given(BY_CLASS[cls]())
            def collect(value):
                assert type(value) is cls
                for name, found in seen.items():
                    found.add(getattr(value, name))

            collect()
    assert unfilled() == set()


@given(strategies.partial_dates())
def test_dates_can_be_written_and_read(date):
    assert PartialDate.parse(str(date)) == date


@given(strategies.periods())
def test_periods_can_be_written_and_read(period):
    assert Period.parse(str(period)) == period


@given(strategies.stamps(1950, 1960))
def test_stamps_keep_to_the_years_they_are_given(stamp):
    assert 1950 <= stamp.year <= 1960


@given(strategies.dossiers())
@settings(max_examples=min(40, settings.default.max_examples), suppress_health_check=[HealthCheck.too_slow])
def test_no_rule_asks_about_consistent_dossiers(dossier):
    assert dossier.client is not None
    assert 2 <= len(dossier.persons) <= 8
    assert problems(dossier) == ()
    assert check(dossier) == ()


@given(strategies.broken_dossiers())
@settings(max_examples=min(40, settings.default.max_examples), suppress_health_check=[HealthCheck.too_slow])
def test_the_rule_of_the_tag_asks_about_broken_dossiers(pair):
    code, dossier = pair
    assert {finding.code for finding in check(dossier, rules=[code])} == {code}


@given(strategies.sound_dossiers())
@settings(max_examples=min(40, settings.default.max_examples), suppress_health_check=[HealthCheck.too_slow])
def test_rules_never_raise_on_whatever_can_be_stored(dossier):
    assert problems(dossier) == ()
    assert all(finding.text("en") for finding in check(dossier))


@given(strategies.seeded_families(5, 9))
@settings(max_examples=min(20, settings.default.max_examples))
def test_seeded_families_keep_to_their_size(dossier):
    assert 5 <= len(dossier.persons) <= 9


@pytest.mark.slow
def test_consistent_dossiers_shrink_to_a_couple_of_people():
    """A failing test ends with the smallest family that shows it."""
    found = find(strategies.dossiers(), lambda dossier: bool(dossier.unions), settings=settings(database=None))
    assert len(found.persons) <= 3


def test_from_type_makes_whole_objects_once_registered():
    _register.register()
    people = st.lists(st.from_type(model.Person), min_size=1, max_size=2)
    first = settings(phases=[Phase.generate], database=None)
    assert isinstance(find(people, lambda _: True, settings=first)[0], model.Person)
    assert isinstance(find(st.from_type(Dossier), lambda _: True, settings=first), Dossier)


def test_the_hook_imports_little_so_that_it_cannot_break_other_suites():
    """It runs in every `import hypothesis` of the environment."""
    script = (
        "import sys; from naastbetrokken.testing._register import register; before = set(sys.modules);"
        "assert not any(name.startswith('hypothesis') for name in before);"
        "register();"
        "ours = {n for n in sys.modules if n.startswith('naastbetrokken')};"
        "print(sorted(n for n in ours if not n.startswith('naastbetrokken.model')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(Path(model.__file__).parents[2]), "HYPOTHESIS_NO_PLUGINS": "1"},
    )
    assert done.stdout.split() == [
        "['naastbetrokken',",
        "'naastbetrokken.errors',",
        "'naastbetrokken.testing',",
        "'naastbetrokken.testing._register']",
    ]
