# SPDX-License-Identifier: MIT
"""What the options of an instrument mean, for whoever builds a screen or a command around it.

Everything is read from the instrument itself: its signature and the "Args:" of its docstring; so nobody keeps a second
list, and an instrument of a plugin tells as much of itself as its author wrote.
"""

from collections.abc import Collection
from inspect import Parameter, getdoc, signature
from typing import Any

from attrs import frozen

from naastbetrokken.instrument.option_types import kind_in_words
from naastbetrokken.instrument.options import GIVEN_BY_DRAW, Stage


@frozen(kw_only=True)
class Option:
    """An option of an instrument.

    Attributes:
        name: the keyword.
        takes: what kinds of values, in English words; empty where the instrument does not say.
        default: what it is when nobody gives it.
        meaning: what it is for, in English; empty where the instrument does not say.
    """

    name: str
    takes: str
    default: Any
    meaning: str


def options_of(stage: Stage, common: Collection[str] = ()) -> tuple[Option, ...]:
    """The options that an instrument names, in its own order.

    Args:
        stage: the instrument.
        common: names that are told elsewhere.
    """
    meanings = _meanings(getdoc(stage) or "")
    return tuple(
        Option(
            name=one.name,
            takes=kind_in_words(stage, one.name),
            default=None if one.default is Parameter.empty else one.default,
            meaning=meanings.get(one.name, ""),
        )
        for one in signature(stage).parameters.values()
        if one.kind is Parameter.KEYWORD_ONLY and one.name not in (*common, *GIVEN_BY_DRAW)
    )


def _meanings(doc: str) -> dict[str, str]:
    """What each argument is, from the "Args:" of a docstring in Google style."""
    found: dict[str, str] = {}
    name = ""
    for line in doc.partition("Args:\n")[2].splitlines():
        if not line.startswith("    "):
            break
        key, colon, words = line.strip().partition(": ")
        if colon and key.isidentifier() and not line.startswith("     "):
            name = key
            found[name] = words
        elif name:
            found[name] += f" {line.strip()}"
    return found
