# SPDX-License-Identifier: MIT
"""Older dossiers made current: one pure step from each version to the next.

A step takes the whole document (without its `format`) and returns a new one. Steps are only ever added, each
with a frozen sample document of its time in the tests. There is one version so far, hence no step.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from naastbetrokken.errors import Problem

Step = Callable[[Mapping[str, Any]], dict[str, Any]]

STEPS: Final[tuple[Step, ...]] = ()
"""The step at place 0 leads from version 1 to 2, and so on."""

FORMAT: Final = "naastbetrokken/{}"
VERSION: Final = "FORMAT"

_FORMAT: Final = re.compile(r"naastbetrokken/([1-9][0-9]{0,8})")


def current_format(steps: tuple[Step, ...] = STEPS) -> str:
    """What stands in `format` of every dossier that is written now."""
    return FORMAT.format(len(steps) + 1)


def migrate(
    document: Mapping[str, Any], steps: tuple[Step, ...] = STEPS
) -> tuple[dict[str, Any] | None, tuple[Problem, ...]]:
    """The document as the newest version writes it, without its `format`.

    Args:
        document: A whole dossier as plain values.
        steps: The steps to take; the library's own unless a test brings others.

    Returns:
        The document, or None if it cannot be read by this version; and what is wrong with its `format`. A
        document without a `format` is taken for a current one, so that its other problems can be told too.
    """
    body = {key: value for key, value in document.items() if key != "format"}
    current = current_format(steps)
    if "format" not in document:
        return body, (_problem("the format is missing", f'add "format": "{current}"'),)
    found = document["format"]
    match = _FORMAT.fullmatch(found) if isinstance(found, str) else None
    if match is None:
        return body, (_problem("this is no format of a dossier", f'expected "{current}"'),)
    version = int(match[1])
    if version > len(steps) + 1:
        message = f"this dossier is of version {version}; this library reads versions up to {len(steps) + 1}"
        return None, (_problem(message, "install a newer release of naastbetrokken"),)
    for step in steps[version - 1 :]:
        body = step(body)
    return body, ()


def _problem(message: str, hint: str) -> Problem:
    return Problem(path="$.format", message=message, hint=hint, code=VERSION)
