# SPDX-License-Identifier: MIT
"""What the options of an instrument mean, as far as it says so itself."""

from inspect import signature

import pytest

import naastbetrokken as nb
from naastbetrokken.instrument.described import Option, options_of
from naastbetrokken.instrument.registry import BUILT_IN, instrument


def test_an_option_tells_what_it_takes_and_means() -> None:
    assert nb.options("circle")[-2:] == (
        Option(
            name="sectors",
            takes="a text",
            default="used",
            meaning='"used" for the areas of life in which somebody stands, "all" to show the empty ones too.',
        ),
        Option(
            name="blank",
            takes="a text",
            default=None,
            meaning='a form to print and fill in by hand: "empty", or "half" with what is known; '
            "nothing for a plain drawing.",
        ),
    )


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_option_of_ours_is_explained_and_none_is_told_twice(name: str) -> None:
    told = nb.options(name)
    known = set(signature(instrument(name)).parameters)
    assert all(one.takes and one.meaning.endswith(".") for one in told)
    assert {one.name for one in told} <= known - set(signature(nb.draw).parameters)


def test_an_instrument_that_says_little_of_itself_is_listed_as_it_is() -> None:
    def wheel(dossier, *, lang="nl", spokes=3, left_out=None):
        return dossier, lang, spokes, left_out

    assert options_of(wheel, ["lang"]) == (Option(name="spokes", takes="", default=3, meaning=""),)


@pytest.mark.parametrize("wrong", ["genogam", 3])
def test_the_options_of_no_instrument_are_an_error_of_the_call(wrong) -> None:
    with pytest.raises(nb.UsageError, match="instrument"):
        nb.options(wrong)
