# SPDX-License-Identifier: MIT
"""Instruments by name: a lazy table of our own, then the entry points of others.

An instrument is imported when it is asked for, not before. A new one is a file of its own and a row in
`DRAWINGS` or `DOCUMENTS`, so that whoever asks knows what kind of thing comes before it is made.
"""

from collections.abc import Mapping
from enum import StrEnum
from importlib import import_module
from inspect import unwrap
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias, get_type_hints

from naastbetrokken.errors import UsageError
from naastbetrokken.plugins import by_name, loaded_function
from naastbetrokken.typing import Instrument

if TYPE_CHECKING:
    from naastbetrokken.document.blocks import Document
    from naastbetrokken.model import Dossier
    from naastbetrokken.scene.scene import Scene

GROUP: Final = "naastbetrokken.instruments"


class Kind(StrEnum):
    """What an instrument makes; each kind has its own formats (`render.registry`)."""

    DRAWING = "drawing"
    DOCUMENT = "document"


DRAWINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "genogram": "naastbetrokken.instrument.genogram:genogram",
        "lifeline": "naastbetrokken.instrument.lifeline:lifeline",
        "ecogram": "naastbetrokken.instrument.ecogram:ecogram",
        "factors": "naastbetrokken.instrument.factors:factors",
        "moments": "naastbetrokken.instrument.moments:moments",
        "circle": "naastbetrokken.instrument.circle:circle",
    }
)
"""Where each built-in drawing lives."""

DOCUMENTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "lifeline-table": "naastbetrokken.instrument.lifeline_table:lifeline_table",
        "help-table": "naastbetrokken.instrument.help_table:help_table",
        "factors-table": "naastbetrokken.instrument.factors_table:factors_table",
        "moments-table": "naastbetrokken.instrument.moments_table:moments_table",
        "partiality": "naastbetrokken.instrument.partiality:partiality",
        "strain": "naastbetrokken.instrument.strain:strain",
        "roles": "naastbetrokken.instrument.roles:roles",
        "offer": "naastbetrokken.instrument.offer:offer",
        "review": "naastbetrokken.instrument.review:review",
        "plan": "naastbetrokken.instrument.plan:plan",
    }
)
"""Where each built-in document lives."""

BUILT_IN: Final[Mapping[str, str]] = MappingProxyType({**DRAWINGS, **DOCUMENTS})
"""Where each built-in instrument lives; a new one is a row in one of the two tables above."""

COMPARE_DOSSIERS: Final = ("plan",)
"""Instruments whose `previous` is an earlier dossier; that of all others is an earlier drawing."""

Maker: TypeAlias = "Instrument[Dossier, Scene | Document]"
"""An instrument: `maker(dossier, **options)` gives a `Scene` for a drawing, a `Document` for a document."""


def names() -> tuple[str, ...]:
    """The names of all instruments: the built-in ones, then those of plugins, sorted."""
    return (*BUILT_IN, *sorted(name for name in by_name(GROUP) if name not in BUILT_IN))


def kinds(name: str) -> tuple[Kind, ...]:
    """What the instrument of this name may make; one of a plugin may make both unless it says what it returns.

    Raises:
        UsageError: if there is none.
        PluginError: if the plugin that offers it cannot be loaded.
    """
    if name in DRAWINGS:
        return (Kind.DRAWING,)
    if name in DOCUMENTS:
        return (Kind.DOCUMENT,)
    announced = _announced(instrument(name))
    return tuple(Kind) if announced is None else (announced,)


def _announced(maker: Maker) -> Kind | None:
    from naastbetrokken.document.blocks import Document
    from naastbetrokken.scene.scene import Scene

    try:
        returns = get_type_hints(unwrap(maker)).get("return")
    except (NameError, TypeError, AttributeError):  # annotations that only a type checker can read
        return None
    if returns is Document:
        return Kind.DOCUMENT
    return Kind.DRAWING if returns is Scene else None


def instrument(name: str) -> Maker:
    """The instrument of this name.

    Raises:
        UsageError: if there is none.
        PluginError: if the plugin that offers it cannot be loaded.
    """
    if name in BUILT_IN:
        module, _, attribute = BUILT_IN[name].partition(":")
        built_in: Maker = getattr(import_module(module), attribute)
        return built_in
    plugins = by_name(GROUP)
    if name not in plugins:
        raise UsageError.unknown("instrument", name, names())
    return loaded_function(plugins[name])
