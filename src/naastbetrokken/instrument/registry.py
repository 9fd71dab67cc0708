# SPDX-License-Identifier: MIT
"""Instruments by name: a lazy table of our own, then the entry points of others.

An instrument is imported when it is asked for, not before. A new one is a file of its own and a row in `BUILT_IN`.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType
from typing import Any, Final

from naastbetrokken.errors import PluginError, UsageError

GROUP: Final = "naastbetrokken.instruments"

BUILT_IN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "genogram": "naastbetrokken.instrument.genogram:genogram",
    }
)
"""Where each built-in instrument lives."""

Maker = Callable[..., Any]
"""An instrument: `maker(dossier, **options)` gives a picture, a `Scene` for a drawing."""


def names() -> tuple[str, ...]:
    """The names of all instruments: the built-in ones, then those of plugins, sorted."""
    return (*BUILT_IN, *sorted(name for name in _plugins() if name not in BUILT_IN))


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
    plugins = _plugins()
    if name not in plugins:
        raise UsageError.unknown("instrument", name, names())
    return _loaded(plugins[name])


def _plugins() -> dict[str, EntryPoint]:
    return {point.name: point for point in sorted(entry_points(group=GROUP), key=lambda one: one.value)}


def _loaded(point: EntryPoint) -> Maker:
    try:
        found = point.load()
    except Exception as error:
        raise PluginError(GROUP, point.name, f"cannot be loaded ({type(error).__name__})") from error
    if not callable(found):
        raise PluginError(GROUP, point.name, "is not callable")
    plugin: Maker = found
    return plugin
