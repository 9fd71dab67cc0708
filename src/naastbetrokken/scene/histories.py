# SPDX-License-Identifier: MIT
"""What a union went through, in words."""

from naastbetrokken.layout.text import clean
from naastbetrokken.model import UnionState
from naastbetrokken.model.date_words import clause
from naastbetrokken.scene.words import Words


def history(words: Words, states: tuple[UnionState, ...]) -> tuple[str, ...]:
    """The states of a union in words, oldest first: "gehuwd in 1984"."""
    return tuple(_state(words, state) for state in states)


def _state(words: Words, state: UnionState) -> str:
    date = clause(state.date, words.lang) if state.date else ""
    text = words(f"union.{state.kind}.was", date=date).strip()
    return f"{text} ({clean(state.note)})" if state.note else text
