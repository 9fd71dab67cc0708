# SPDX-License-Identifier: MIT
"""Which options a stage knows: those that it names, keyword-only, in its signature."""

from collections.abc import Callable, Mapping
from inspect import Parameter, signature
from typing import Any, Final

from naastbetrokken.errors import UsageError

GIVEN_BY_DRAW: Final = ("left_out", "apart")
"""What no caller gives: how many people the views left out."""

Stage = Callable[..., Any]


def accepted(options: Mapping[str, Any], stage: Stage) -> dict[str, Any]:
    """Those of the options that a stage knows."""
    named, anything = _named(stage)
    return {name: value for name, value in options.items() if anything or name in named}


def divided(options: Mapping[str, Any], *stages: Stage, what: str) -> tuple[dict[str, Any], ...]:
    """The options for each stage; one that several stages know goes to all of them.

    Args:
        options: what the caller asked for.
        stages: who may know it.
        what: what the stages make together, for the message.

    Raises:
        UsageError: if none of them knows an option.
    """
    if not options:
        return tuple({} for _ in stages)
    knows = [_named(stage) for stage in stages]
    for name in options:
        if name in GIVEN_BY_DRAW or not any(anything or name in named for named, anything in knows):
            known = sorted({each for named, _ in knows for each in named} - set(GIVEN_BY_DRAW))
            raise UsageError.unknown(f"option for {what}:", name, known)
    return tuple(accepted(options, stage) for stage in stages)


def _named(stage: Stage) -> tuple[tuple[str, ...], bool]:
    """The options that a stage names, and whether it takes any others too."""
    parameters = signature(stage).parameters.values()
    named = tuple(each.name for each in parameters if each.kind is Parameter.KEYWORD_ONLY)
    return named, any(each.kind is Parameter.VAR_KEYWORD for each in parameters)
