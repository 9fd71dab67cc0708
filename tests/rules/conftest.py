# SPDX-License-Identifier: MIT
"""How the tests of rules build a dossier and ask one rule about it."""

from collections.abc import Callable

import pytest

from naastbetrokken.model import Dossier
from naastbetrokken.rules import Finding, check


class Asked:
    """What one rule finds in a dossier, shortened to what a test wants to read."""

    def __call__(self, dossier: Dossier, code: str, **options: object) -> tuple[Finding, ...]:
        return check(dossier, rules=[code], **options)

    def short(self, dossier: Dossier, code: str, **options: object) -> list[tuple[object, ...]]:
        """Case, severity and subjects of every finding."""
        return [
            (finding.variant, finding.severity.value, *finding.subjects) for finding in self(dossier, code, **options)
        ]


@pytest.fixture(name="ask")
def _ask() -> Asked:
    return Asked()


@pytest.fixture(name="family")
def _family() -> Callable[..., Dossier]:
    """Mother m, father f and child c, with what the test says of each."""

    def build(m: dict | None = None, f: dict | None = None, c: dict | None = None, **union: object) -> Dossier:
        b = Dossier.build()
        b.person("Mia", id="m", gender="woman", **(m or {}))
        b.person("Fer", id="f", gender="man", **(f or {}))
        b.person("Cas", id="c", client=True, **(c or {}))
        b.union("m", "f", children=["c"], id="u", **union)
        return b.done()

    return build
