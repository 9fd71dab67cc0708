# SPDX-License-Identifier: MIT
"""Dossier JSON: the library's own format, strict in both directions.

`{"format": "naastbetrokken/1", "client": ..., "persons": [...], ...}`, keys in the order of the model,
defaults left out. What `dumps` writes, `loads` reads back as an equal dossier; what `loads` would refuse, it
refuses to write.
"""

import json

from naastbetrokken.errors import InvalidDossier, Problem
from naastbetrokken.io import _migrations, _parse, _problems, _wire
from naastbetrokken.model import Dossier

_FORMAT = _migrations.current_format()


def loads(text: str | bytes) -> Dossier:
    """The dossier that a JSON text holds.

    Args:
        text: The text; bytes must be UTF-8, with or without a byte order mark.

    Raises:
        InvalidDossier: With everything that is wrong, each with its JSON path and a hint.
    """
    document, flaws = _parse.parse(text)
    if not isinstance(document, dict):
        message = f"expected an object, got {_parse.kind_of(document)}"
        raise InvalidDossier([Problem("$", message, hint=f'a dossier begins with {{"format": "{_FORMAT}"')])
    body, wrong_format = _migrations.migrate(document)
    if body is None:
        raise InvalidDossier(wrong_format)
    dossier, problems = _problems.read(body)
    unreadable = tuple(flaw.path for flaw in flaws)
    rest = (problem for problem in problems if not _about_any(problem, unreadable))
    found_problems = (*flaws, *wrong_format, *rest)
    if dossier is None or found_problems:
        raise InvalidDossier(_problems.in_order(found_problems, document))
    return dossier


def dumps(dossier: Dossier) -> str:
    """The dossier as JSON text, the same for equal dossiers, ending in a line break.

    Raises:
        InvalidDossier: If `loads` would refuse what was written: a trusted dossier with a reference to
            nothing, a value of another type than the model says, half a surrogate pair in a text.
    """
    body = _wire.plain(dossier)
    flaws = _parse.flaws(body)
    _, problems = _problems.read(body)
    if flaws or problems:
        raise InvalidDossier(_problems.in_order((*flaws, *problems), body))
    document = {"format": _FORMAT, **body}
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def _about_any(problem: Problem, paths: tuple[str, ...]) -> bool:
    """Whether the problem follows from a flaw of the text at, or inside, the same place."""
    inside = (f"{problem.path}.", f"{problem.path}[")
    return any(path == problem.path or path.startswith(inside) for path in paths)
