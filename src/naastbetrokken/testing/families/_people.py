# SPDX-License-Identifier: MIT
"""Short forms for the people of a small family."""

from typing import Any

from naastbetrokken.model import Dossier
from naastbetrokken.model.builder import Builder
from naastbetrokken.model.builder_parts import DateLike


def man(b: Builder, identifier: str, name: str, born: DateLike = None, **more: Any) -> str:
    """Add a man; returns his id."""
    return b.person(name, gender="man", born=born, id=identifier, **more)


def woman(b: Builder, identifier: str, name: str, born: DateLike = None, **more: Any) -> str:
    """Add a woman; returns her id."""
    return b.person(name, gender="woman", born=born, id=identifier, **more)


def parents(b: Builder) -> tuple[str, str]:
    """Add a father and a mother, not yet a couple; returns their ids."""
    return man(b, "father", "Vader", 1955), woman(b, "mother", "Moeder", 1957)


def start() -> Builder:
    """A builder whose dossier is kept up to a fixed day."""
    b = Dossier.build()
    b.date("2026-06-30")
    return b
