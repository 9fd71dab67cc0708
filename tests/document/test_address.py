# SPDX-License-Identifier: MIT
"""Forms of address: variants stand only where a text speaks to or of the client, and they are all there."""

import re
import string

import pytest

from naastbetrokken.document.address import FORMS, spoken
from naastbetrokken.document.words import TABLES
from naastbetrokken.errors import UsageError

JE = re.compile(r"\b(je|jij|jou|jouw)\b", re.IGNORECASE)
U = re.compile(r"\b(u|uw)\b", re.IGNORECASE)
OF_DOCUMENTS = ("review.", "plan.", "calling.")


def variants(lang: str, form: str) -> dict[str, str]:
    return {key.removesuffix(f".{form}"): text for key, text in TABLES[lang].items() if key.endswith(f".{form}")}


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_text_that_speaks_to_the_client_speaks_so_in_both_forms_and_of_the_client_too() -> None:
    for lang, table in TABLES.items():
        assert variants(lang, "je").keys() == variants(lang, "u").keys(), lang
        assert [key for key in variants(lang, "je") if key not in table] == []


def test_je_and_u_are_never_mixed_and_the_third_person_has_neither() -> None:
    assert [key for key, text in variants("nl", "je").items() if U.search(text)] == []
    assert [key for key, text in variants("nl", "u").items() if JE.search(text)] == []
    third = {
        key: text
        for key, text in TABLES["nl"].items()
        if key.startswith(OF_DOCUMENTS) and not key.endswith((".je", ".u"))
    }
    assert [key for key, text in third.items() if JE.search(text) or U.search(text)] == []


def test_a_variant_needs_no_part_that_the_text_itself_does_not_have() -> None:
    for lang, table in TABLES.items():
        for form in ("je", "u"):
            assert [key for key, text in variants(lang, form).items() if not places(text) <= places(table[key])] == []


def test_a_text_without_variants_is_the_same_in_every_form() -> None:
    said = {spoken("nl", form)("review.who") for form in FORMS}
    assert said == {"1. Wie zijn er in beeld?"}


@pytest.mark.parametrize(
    ("form", "said"),
    [("third", "Wat wil Jan?"), ("je", "Wat wil je?"), ("u", "Wat wilt u?")],
)
def test_the_same_question_in_three_forms(form: str, said: str) -> None:
    assert spoken("nl", form)("plan.wishes", client="Jan") == said


def test_another_form_is_a_wrong_call() -> None:
    with pytest.raises(UsageError, match=r"unknown address 'jij'; use one of: third, je, u"):
        spoken("nl", "jij")
