# SPDX-License-Identifier: MIT
"""Which options a stage knows: those that it names, keyword-only, in its signature."""

from collections.abc import Callable, Mapping
from inspect import Parameter, signature
from typing import Any

from naastbetrokken.errors import UsageError

Stage = Callable[..., Any]


def accepted(options: Mapping[str, Any], stage: Stage) -> dict[str, Any]:
    """Those of the options that a stage knows."""
    return {name: value for name, value in options.items() if _knows(stage, name)}


def divided(options: Mapping[str, Any], *stages: Stage, what: str) -> tuple[dict[str, Any], ...]:
    """The options for each stage; one that several stages know goes to all of them.

    Args:
        options: what the caller asked for.
        stages: who may know it.
        what: what the stages make together, for the message.

    Raises:
        UsageError: if none of them knows an option.
    """
    for name in options:
        if not any(_knows(stage, name) for stage in stages):
            known = sorted({each for stage in stages for each in _named(stage)})
            raise UsageError.unknown(f"option for {what}:", name, known)
    return tuple(accepted(options, stage) for stage in stages)


def _named(stage: Stage) -> tuple[str, ...]:
    return tuple(name for name, each in signature(stage).parameters.items() if each.kind is Parameter.KEYWORD_ONLY)


def _knows(stage: Stage, name: str) -> bool:
    parameters = signature(stage).parameters.values()
    return name in _named(stage) or any(each.kind is Parameter.VAR_KEYWORD for each in parameters)
