# SPDX-License-Identifier: MIT
"""The texts stay easy to read: measured by published formulas, on the catalogues and on everything the demo makes."""

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.instrument.registry import BUILT_IN, instrument
from naastbetrokken.testing.catalogue_texts import LANGUAGES, catalogue_sentences, catalogue_texts
from naastbetrokken.testing.facts import facts_of
from naastbetrokken.testing.plain_language import (
    hardest,
    reading,
    sentences_in,
    syllables_en,
    syllables_nl,
)

CATALOGUES = {"nl": 88.0, "en": 88.0}
"""Least Reading Ease of all sentences of the catalogues; measured values stand in docs/plain_language.md."""

OUTPUTS = {"nl": 62.0, "en": 62.0}
"""Least Reading Ease of an output of the demo; what people said in it counts too."""

LONGEST = 25
"""Words of a sentence of ours."""

SPLIT = (
    "cli-ënt", "fa-mi-lie", "re-la-tie", "ge-no-gram", "le-vens-lijn", "cir-kel-di-a-gram", "toe-stem-ming",
    "be-ge-lei-dings-plan", "naas-te", "zus", "broer", "moe-der", "va-der", "op-ge-schre-ven", "be-te-ke-nen",
    "nieuw", "leeuw", "fraai", "ja-nu-a-ri", "fe-bru-a-ri", "maart", "a-pril", "ju-ni", "ju-li", "au-gus-tus",
    "sep-tem-ber", "ok-to-ber", "si-tu-a-tie", "i-dee", "i-dee-ën", "zee-ën", "so-ci-aal", "huis", "bui-ten",
    "au-to", "ou-ders", "kind", "kin-de-ren", "ge-schei-den", "ge-trouwd", "sa-men-wo-nend", "net-werk",
    "steu-nend", "be-lem-me-rend", "neu-traal", "on-ge-veer", "be-han-de-laar", "hulp-ver-le-ner", "lot-ge-noot",
    "me-de-ge-brui-ker", "buur-vrouw", "half-broer", "o-pa", "o-ma", "tan-te", "oom", "neef", "nicht",
    "o-ver-le-den", "ge-bo-ren", "in-for-ma-tie", "con-tact", "af-spra-ken", "ge-or-ga-ni-seerd", "be-ant-woord",
    "ge-ïn-for-meerd", "co-ör-di-na-tor", "vra-gen", "e-co-gram", "fac-to-ren", "mo-men-ten", "taak", "ta-ken",
    "be-las-ting", "on-der-steu-ning", "draai-en", "nooit", "groei-en", "sneeuw", "dui-de-lijk", "moei-lijk",
    "een-ei-ig", "twee-ling", "kwa-li-teit", "e-qui-pe", "meer-zij-dig", "par-tij-dig-heid", "er-ken-ning",
    "ge-sprek",
)  # fmt: skip


@pytest.mark.parametrize("word", SPLIT)
def test_syllables_of_dutch_words_are_counted_as_they_are_spoken(word: str) -> None:
    assert syllables_nl(word.replace("-", "")) == word.count("-") + 1


@pytest.mark.parametrize(
    ("word", "count"),
    [("the", 1), ("care", 1), ("circle", 2), ("table", 2), ("asked", 1), ("wanted", 2), ("support", 2), ("family", 3),
     ("people", 2), ("genogram", 3), ("who", 1), ("relative", 3)],
)  # fmt: skip
def test_syllables_of_english_words_leave_out_what_is_silent(word: str, count: int) -> None:
    assert syllables_en(word) == count


def test_a_sentence_ends_where_flesch_lets_it_end_and_where_a_line_does() -> None:
    texts = ["Marleen (zus): steunend; 2 keer per week. Wie belt?", "Geen punt\nNieuwe regel", "15-10-2026"]
    assert [len(words) for words in sentences_in(texts)] == [2, 1, 3, 2, 2, 2]


def test_the_formulas_are_those_of_douma_brouwer_and_flesch() -> None:
    """Ten words, two sentences, fourteen syllables: 140 syllables in 100 words, 5 words in a sentence."""
    dutch = reading(["De moeder van Jan woont in Delft.", "Hij belt haar."], "nl")
    assert (dutch.sentences, dutch.words, dutch.syllables) == (2, 10, 11)
    assert dutch.douma == pytest.approx(206.84 - 0.77 * 110 - 0.93 * 5)
    assert dutch.brouwer == pytest.approx(195 - 2 / 3 * 110 - 2 * 5)
    english = reading(["The mother of Jan lives in Delft.", "He calls her."], "en")
    assert english.flesch == pytest.approx(206.835 - 1.015 * 5 - 84.6 * english.syllables_per_word)


def test_a_text_of_long_words_is_harder_than_one_of_short_words() -> None:
    long = "De organisatie verantwoordt systematisch haar besluitvormingsprocedures."
    short = "Wij zeggen waarom wij iets doen."
    assert [text for _, text in hardest([short, long])] == [long, short]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sentences_of_all_catalogues_stay_easy(lang: str) -> None:
    assert reading(catalogue_sentences(lang).values(), lang).ease(lang) >= CATALOGUES[lang]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", BUILT_IN)
def test_what_the_demo_says_stays_easy(name: str, lang: str) -> None:
    assert reading(facts_of(instrument(name)(demo_dossier(), lang=lang)), lang).ease(lang) >= OUTPUTS[lang]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_sentence_of_ours_is_long(lang: str) -> None:
    said = catalogue_sentences(lang)
    assert {key: text for key, text in said.items() if max(map(len, sentences_in([text])), default=0) > LONGEST} == {}


def test_catalogues_of_both_languages_are_all_there() -> None:
    """Every family of texts is read; a catalogue that is left out is not measured."""
    for lang in LANGUAGES:
        parts = {key.partition(".")[0] for key in catalogue_texts(lang)}
        assert {"review", "plan", "rules", "views", "measures", "kinship", "lifeline", "circle", "outline"} <= parts
