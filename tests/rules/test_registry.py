# SPDX-License-Identifier: MIT
"""The table of rules: complete, in words of both languages, open to plug-ins."""

import re
import string
from importlib.metadata import EntryPoint

import pytest

from naastbetrokken import plugins
from naastbetrokken.errors import PluginError, UsageError
from naastbetrokken.model import Dossier
from naastbetrokken.rules import Finding, Phrase, Rule, Severity, check, describe, registry, rules, seen
from naastbetrokken.rules.finding import Observation
from naastbetrokken.rules.words_en import GRAMMAR as ENGLISH
from naastbetrokken.rules.words_nl import GRAMMAR as DUTCH

CODES = [
    "CYCLE",
    "SELF",
    "PARENTS>2",
    "PARENT_YOUNG",
    "PARENT_OLD",
    "BORN_AFTER_MOTHER_DEATH",
    "BORN_AFTER_FATHER_DEATH",
    "DEATH_BEFORE_BIRTH",
    "EVENT_OUTSIDE_LIFE",
    "AGE_MAX",
    "SIBLING_GAP",
    "TWIN_SET",
    "UNION_CLOSE_KIN",
    "UNION_TWO_LIVING",
    "UNION_AGE",
    "UNION_DATES",
    "PARTNER_IN_DIRECT_LINE",
    "GENERATION_CONFLICT",
    "HOUSEHOLD_OVERLAP",
    "KOPP_KOV",
    "CONSENT_MISSING",
    "CONSENT_AGE",
    "REPRESENTATIVE",
    "DATA_MINIMISATION",
    "REFERENCES",
    "INDEX_CONNECTED",
    "EMPTY_SIDE",
    "RING_CONTACT",
    "CIRCLE_PARTIALITY",
    "TIMELINE_ORDER",
    "STALE",
    "FILL_EVIDENCE",
    "NAMED_IN_TEXT",
]


def test_there_are_thirty_three_rules_with_stable_codes_and_numbers() -> None:
    """Other people's code and acknowledgements depend on them."""
    assert [rule.code for rule in registry.BUILT_IN] == CODES
    assert [rule.number for rule in registry.BUILT_IN] == [f"NB{number}" for number in range(101, 134)]


def test_every_case_has_the_same_places_in_both_languages() -> None:
    """A sentence that tells less in one language would be another finding."""
    for rule in registry.BUILT_IN:
        dutch, english = dict(rule.phrases[0][1]), dict(rule.phrases[1][1])
        assert list(dutch) == list(english)
        for variant, phrase in dutch.items():
            assert _places(phrase) == _places(english[variant]), (rule.code, variant)


def _places(phrase: Phrase) -> set[str]:
    parts = string.Formatter().parse(phrase.text + phrase.question)
    return {name for _, name, _, _ in parts if name is not None}


def test_every_question_is_one_and_every_text_a_sentence() -> None:
    """What is the case, then what to ask."""
    for rule in registry.BUILT_IN:
        for _, phrases in rule.phrases:
            for variant, phrase in phrases:
                assert phrase.text.endswith("."), (rule.code, variant)
                assert phrase.question.endswith(("?", "ziet.", "sees.")), (rule.code, variant)


def test_words_of_closed_lists_are_there_in_both_languages() -> None:
    """The same ones."""
    assert list(DUTCH) == list(ENGLISH)


def test_nobody_is_scored_or_diagnosed() -> None:
    """No word of judgement stands in any text."""
    forbidden = ("score", "risico", "risk", "diagnos", "schuld", "blame", "norm")
    for rule in registry.BUILT_IN:
        for _, phrases in rule.phrases:
            for _, phrase in phrases:
                assert not any(word in f"{phrase.text} {phrase.question}".lower() for word in forbidden)


def test_an_unknown_rule_is_the_callers_mistake() -> None:
    """The message lists the codes."""
    with pytest.raises(UsageError, match="unknown rule 'PARENTS'; use one of: CYCLE, SELF"):
        check(Dossier(), rules=["PARENTS"])


def test_an_empty_dossier_has_no_findings() -> None:
    """And asking raises nothing."""
    assert check(Dossier()) == ()
    assert check(Dossier(), today="2026-05-01") == ()


PETS = Rule(
    code="NO_PET",
    number="ORG1",
    severities=(Severity.INFO,),
    observe=lambda case: [
        seen("none", Severity.INFO, *([case.dossier.client] if case.dossier.client else []), path="$")
    ],
    titles=(("nl", "Geen huisdier"), ("en", "No pet")),
    phrases=(("nl", (("none", Phrase("{all} heeft geen huisdier.", "Waarom niet?")),)),),
)
BROKEN = Rule(code="BROKEN", number="ORG2", severities=(), observe=lambda case: [case.nothing], titles=(), phrases=())
CLASH = Rule(code="CYCLE", number="ORG3", severities=(), observe=lambda _: [], titles=(), phrases=())


@pytest.fixture(name="plugged")
def _plugged(monkeypatch):
    """Installs entry points for one test."""

    def plug(*names: str) -> None:
        points = [EntryPoint(name.lower(), f"{__name__}:{name}", registry.GROUP) for name in names]
        values = {"pets": PETS, "broken": BROKEN, "clash": CLASH, "both": (PETS, BROKEN), "twice": (PETS, PETS)}
        values |= {"text": "no rule", "list": [PETS], "mixed": (PETS, "no rule")}
        monkeypatch.setattr(plugins, "entry_points", lambda group: points if group == registry.GROUP else [])
        monkeypatch.setattr(EntryPoint, "load", lambda self: values[self.name])
        registry._plugged.cache_clear()

    yield plug
    monkeypatch.undo()
    registry._plugged.cache_clear()


def test_a_plug_in_adds_a_rule(plugged) -> None:
    """It stands behind the built-in ones, and speaks for itself."""
    plugged("PETS")
    assert rules()[-1] is PETS
    b = Dossier.build()
    b.person(id="c", client=True)
    (finding,) = check(b.done(), rules=["NO_PET"])
    assert str(finding) == "c heeft geen huisdier. Waarom niet?"
    assert finding.text("en") == "NO_PET"


def test_a_rule_may_be_handed_over_without_an_entry_point() -> None:
    """A script needs no packaging."""
    (finding,) = check(Dossier(), rules=[PETS])
    assert finding.number == "ORG1"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("CLASH", "takes the code 'CYCLE', which another rule has"),
        ("TWICE", "takes the code 'NO_PET', which another rule has"),
        ("TEXT", "expected a Rule or a tuple of them"),
        ("LIST", "expected a Rule or a tuple of them"),
        ("MIXED", "expected a Rule or a tuple of them"),
        ("ABSENT", "cannot be loaded (KeyError)"),
    ],
)
def test_a_broken_plug_in_is_named(plugged, name, reason) -> None:
    """Whoever made it has to act."""
    plugged(name)
    with pytest.raises(PluginError, match=rf"{re.escape(reason)}$") as caught:
        rules()
    assert caught.value.plugin == name.lower()


def test_a_plug_in_that_raises_is_named(plugged) -> None:
    """Built-in rules never raise; a plug-in that does is to blame by its code."""
    plugged("BOTH")
    with pytest.raises(PluginError, match=r"plugin 'BROKEN'.*: raised AttributeError on a dossier$"):
        check(Dossier())


def test_what_a_plug_in_leaves_unsaid_is_the_mildest() -> None:
    """A finding is certain, may be put aside, blocks nothing and is no secret, unless its rule says otherwise."""
    finding = Finding(code="NO_PET", number="ORG1", severity=Severity.INFO, subjects=(), path="$")
    (found,) = check(Dossier(), rules=[PETS])
    for one in (finding, found):
        assert (one.certain, one.acknowledgeable) == (True, True)
        assert (one.blocks_export, one.for_worker_only, one.acknowledged) == (False, False, "")
    assert finding.variant == ""
    assert "phrases" not in repr(finding)
    assert Observation(variant="none", severity=Severity.INFO, subjects=(), path="$").certain
    assert PETS.thresholds == PETS.sources == PETS.never_acknowledged == ()


def test_whatever_has_an_id_is_described_by_what_it_is() -> None:
    """A plug-in may ask about a union, a bond, a consent, an event, a moment or a home: no id reaches the worker."""
    b = Dossier.build()
    for person in ("Jan", "Els", "Ans"):
        b.person(person, id=person.lower(), client=person == "Jan")
    b.union("jan", "els", id="u")
    b.bond("els", "ans", "close", id="b")
    b.consent("jan", "inform", id="k")
    b.event("Werk", id="e")
    b.moment("Opname", id="m")
    b.household("els", name="bij ma", id="h")
    ids = ("u", "b", "k", "e", "m", "h")
    everything = Rule(
        code="ALL",
        number="ORG4",
        severities=(Severity.INFO,),
        observe=lambda _: [seen("all", Severity.INFO, *ids, path="$")],
        titles=(),
        phrases=(("nl", (("all", Phrase("{all}.", "Klopt dat?")),)), ("en", (("all", Phrase("{all}.", "Right?")),))),
    )
    dossier = b.done()
    (finding,) = check(dossier, rules=[everything])
    assert describe(finding, dossier) == (
        "Jan en Els, Els en Ans, ‘informeren’, ‘Werk’, ‘Opname’ en ‘bij ma’. Klopt dat?"
    )
    assert describe(finding, dossier, "en").startswith("Jan and Els, Els and Ans, ‘being informed’, ‘Werk’")
    assert finding.sort_key == (2, "ORG4", ids, "all", "", "$")


def test_findings_stand_in_one_order(ask) -> None:
    """Heaviest first, then by rule, subjects and place, whatever the order of asking."""
    b = Dossier.build()
    b.person(id="m", born="1961", died="1950")
    b.person(id="c", born="1962", client=True)
    b.person(id="x")
    b.child("c", parents=["m"])
    found = check(b.done(), today="2026")
    assert [(finding.severity.value, finding.code) for finding in found] == [
        ("error", "DEATH_BEFORE_BIRTH"),
        ("warning", "PARENT_YOUNG"),
        ("warning", "BORN_AFTER_FATHER_DEATH"),
        ("warning", "INDEX_CONNECTED"),
    ]
    assert check(b.done(), today="2026", rules=list(reversed(CODES))) == found
