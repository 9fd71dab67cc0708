# SPDX-License-Identifier: MIT
"""Statements: whose side has been told by others only."""

from collections.abc import Iterator

from naastbetrokken.model.dates import Certainty
from naastbetrokken.queries.voices import heard_themselves
from naastbetrokken.rules.case import Case
from naastbetrokken.rules.finding import Observation, Severity, seen


def circle_partiality(case: Case) -> Iterator[Observation]:
    """Somebody whom statements are about, and who was never heard."""
    heard = heard_themselves(case.dossier)
    first: dict[str, str] = {}
    for i, statement in enumerate(case.dossier.statements):
        for mentioned in statement.about:
            first.setdefault(mentioned, f"$.statements[{i}]")
    for identifier, path in first.items():
        person = case.human(identifier)
        if person is None or identifier in heard or case.gone(person) is Certainty.SURELY:
            continue
        yield seen("unheard", Severity.INFO, identifier, path=path)
