# SPDX-License-Identifier: MIT
"""Renderers by name: a lazy table of our own, then the entry points of others.

A renderer is imported when it is asked for, not before, so that a drawing as JSON loads no SVG library.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType
from typing import Final

from naastbetrokken.errors import PluginError, UsageError
from naastbetrokken.scene.scene import Scene

GROUP: Final = "naastbetrokken.renderers"

BUILT_IN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "svg": "naastbetrokken.render.svg:render",
        "text": "naastbetrokken.render.text:render",
        "json": "naastbetrokken.render.json:render",
        "html": "naastbetrokken.render.html:render",
        "png": "naastbetrokken.render.png:render",
        "pdf": "naastbetrokken.render.pdf:render",
    }
)
"""Where each built-in renderer lives."""

SceneRenderer = Callable[..., str | bytes]
"""A renderer of drawings: `renderer(scene, **options)`."""


def names() -> tuple[str, ...]:
    """The names of all renderers: the built-in ones, then those of plugins, sorted."""
    return (*BUILT_IN, *sorted(name for name in _plugins() if name not in BUILT_IN))


def renderer(name: str) -> SceneRenderer:
    """The renderer of this name.

    Raises:
        UsageError: if there is none.
        PluginError: if the plugin that offers it cannot be loaded.
    """
    if name in BUILT_IN:
        module, _, attribute = BUILT_IN[name].partition(":")
        built_in: SceneRenderer = getattr(import_module(module), attribute)
        return built_in
    plugins = _plugins()
    if name not in plugins:
        raise UsageError.unknown("format", name, names())
    return _loaded(plugins[name])


def render(scene: Scene, to: str = "svg", **options: object) -> str | bytes:
    """The scene in the format of this name.

    Raises:
        UsageError: if there is no such format.
        MissingExtra: if the format needs a package that is not installed.
        PluginError: if a plugin cannot be loaded or gives back anything but text or bytes.
    """
    result = renderer(to)(scene, **options)
    if not isinstance(result, str | bytes):
        raise PluginError(GROUP, to, f"gave back {type(result).__name__}, not str or bytes")
    return result


def _plugins() -> dict[str, EntryPoint]:
    return {point.name: point for point in sorted(entry_points(group=GROUP), key=lambda one: one.value)}


def _loaded(point: EntryPoint) -> SceneRenderer:
    try:
        found = point.load()
    except Exception as error:
        raise PluginError(GROUP, point.name, f"cannot be loaded ({type(error).__name__})") from error
    if not callable(found):
        raise PluginError(GROUP, point.name, "is not callable")
    plugin: SceneRenderer = found
    return plugin
