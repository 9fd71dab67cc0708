# SPDX-License-Identifier: MIT
"""What a plug-in promises can be tested by its author, and each broken promise is noticed."""

import pytest
from attrs import evolve

from naastbetrokken.document.blocks import Document, Paragraph
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.registry import BUILT_IN as INSTRUMENTS
from naastbetrokken.instrument.registry import Kind, instrument
from naastbetrokken.render.registry import BUILT_IN as FORMATS
from naastbetrokken.render.registry import renderer
from naastbetrokken.rules import Phrase, Rule, Severity, rules, seen
from naastbetrokken.scene.theme import THEMES
from naastbetrokken.testing.contracts import assert_instrument, assert_renderer, assert_rule, assert_theme
from naastbetrokken.testing.families import FAMILIES

SMALL = FAMILIES["couple"]()


@pytest.mark.parametrize("name", THEMES)
def test_our_own_themes_keep_the_contract(name):
    assert_theme(THEMES[name])


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_our_own_rules_keep_the_contract(rule):
    assert_rule(rule, [SMALL, FAMILIES["self_ancestor_loop"](), FAMILIES["partners_across_two_generations"]()])


@pytest.mark.parametrize("name", INSTRUMENTS)
def test_our_own_instruments_keep_the_contract(name):
    assert_instrument(instrument(name), [SMALL])


@pytest.mark.parametrize("to", ["svg", "text", "json"])
def test_our_own_renderers_of_drawings_refuse_documents_only_through_the_registry(to):
    drawings = renderer(to, Kind.DRAWING)

    def ours(picture):
        if isinstance(picture, Document):
            raise UsageError("drawings only")
        return drawings(picture)

    assert to in FORMATS[Kind.DRAWING]
    assert_renderer(ours, SMALL)


def fickle():
    said = iter("abcdefghijklmnopqrstuvwxyz" * 9)
    return lambda picture: next(said)


def refusing(picture):
    raise UsageError("never")


@pytest.mark.parametrize(
    ("broken", "promise"),
    [
        (lambda picture: 5, "it gave back int for the genogram, not str or bytes"),
        (fickle(), "the genogram rendered twice differs"),
        (refusing, "it refuses every drawing and every document"),
    ],
)
def test_a_renderer_that_breaks_a_promise_is_noticed(broken, promise):
    with pytest.raises(AssertionError, match=promise):
        assert_renderer(broken, SMALL)


def letter(text, lang="nl"):
    return Document(instrument="letter", title="Brief", lang=lang, blocks=(Paragraph(text),))


def fickle_letters():
    told = fickle()
    return lambda dossier: letter(told(dossier))


@pytest.mark.parametrize(
    ("broken", "promise"),
    [
        (lambda dossier: "letter", "it made str, not a Scene or a Document"),
        (fickle_letters(), "made twice of .* it differs as text"),
        (refusing, "it refuses every dossier"),
    ],
)
def test_an_instrument_that_breaks_a_promise_is_noticed(broken, promise):
    with pytest.raises(AssertionError, match=promise):
        assert_instrument(broken, [SMALL])


def rule_that(observe, **other):
    words = (("seen", Phrase("Er is iets.", "Wat is dat?")),)
    parts = {"severities": (Severity.INFO,), "phrases": (("nl", words), ("en", words))} | other
    return Rule(code="OURS", number="ORG1", observe=observe, titles=(("nl", "Iets"), ("en", "Something")), **parts)


def something(case):
    yield seen("seen", Severity.INFO, path="$")


@pytest.mark.parametrize(
    ("broken", "promise"),
    [
        (rule_that(lambda case: case.nothing), r"OURS raised AttributeError on Dossier\(client="),
        (rule_that(something, severities=(Severity.ERROR,)), "OURS is info, which it does not announce"),
        (rule_that(something, phrases=()), "OURS has no words for 'seen' in every language"),
        (
            rule_that(something, phrases=tuple((lang, (("seen", Phrase("Iets.", "")),)) for lang in ("nl", "en"))),
            "OURS asks nothing in nl",
        ),
    ],
)
def test_a_rule_that_breaks_a_promise_is_noticed(broken, promise):
    assert_rule(rule_that(something), [SMALL])
    with pytest.raises(AssertionError, match=promise):
        assert_rule(broken, [SMALL])


@pytest.mark.parametrize(
    ("part", "colour"), [("ink", "#888"), ("soft", "#9aa5b1"), ("pale", "#cccccc"), ("tie", "#ddd")]
)
def test_a_theme_that_fades_is_noticed(part, colour):
    with pytest.raises(AssertionError, match=f"{part} on paper has a contrast of"):
        assert_theme(evolve(THEMES["default"], **{part: colour}))
