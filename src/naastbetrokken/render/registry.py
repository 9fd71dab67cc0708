# SPDX-License-Identifier: MIT
"""Renderers by name: lazy tables of our own for drawings and for documents, then the entry points of others.

A renderer is imported when it is asked for, not before, so that a drawing as JSON loads no SVG library. A renderer of
a plugin is given drawings and documents alike.
"""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Final

from naastbetrokken.document.blocks import Document
from naastbetrokken.errors import PluginError, UsageError
from naastbetrokken.instrument import registry as instruments
from naastbetrokken.instrument.registry import Kind
from naastbetrokken.plugins import by_name, loaded_function
from naastbetrokken.scene.scene import Scene
from naastbetrokken.typing import Renderer

GROUP: Final = "naastbetrokken.renderers"

DRAWINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "svg": "naastbetrokken.render.svg:render",
        "text": "naastbetrokken.render.text:render",
        "markdown": "naastbetrokken.render.markdown:render",
        "json": "naastbetrokken.render.json:render",
        "html": "naastbetrokken.render.html:render",
        "png": "naastbetrokken.render.png:render",
        "pdf": "naastbetrokken.render.pdf:render",
    }
)
"""Where each built-in renderer of drawings lives."""

DOCUMENTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "text": "naastbetrokken.render.document_text:render",
        "markdown": "naastbetrokken.render.document_markdown:render",
        "html": "naastbetrokken.render.document_html:render",
        "json": "naastbetrokken.render.document_json:render",
        "pdf": "naastbetrokken.render.document_pdf:render",
    }
)
"""Where each built-in renderer of documents lives."""

BUILT_IN: Final[Mapping[Kind, Mapping[str, str]]] = MappingProxyType({Kind.DRAWING: DRAWINGS, Kind.DOCUMENT: DOCUMENTS})
"""The tables by what they render."""

Picture = Scene | Document
"""What an instrument makes."""

PictureRenderer = Renderer[Picture]
"""A renderer: `renderer(picture, **options)`."""


def names(kind: Kind | None = None) -> tuple[str, ...]:
    """The names of all renderers: the built-in ones, then those of plugins, sorted.

    Args:
        kind: of what; of drawings and of documents when absent.
    """
    tables = BUILT_IN.values() if kind is None else (BUILT_IN[kind],)
    built_in = tuple(dict.fromkeys(name for table in tables for name in table))
    return (*built_in, *sorted(name for name in by_name(GROUP) if name not in _ours()))


def formats_of(instrument: str) -> tuple[str, ...]:
    """The names of the formats that an instrument can have.

    Raises:
        UsageError: if there is no such instrument.
    """
    kinds = instruments.kinds(instrument)
    return names(kinds[0]) if len(kinds) == 1 else names()


def renderers_for(instrument: str, to: str) -> dict[Kind, PictureRenderer]:
    """The renderer of a format for each kind of thing that an instrument may make.

    Raises:
        UsageError: if there is no such instrument, or it has no such format.
        PluginError: if the plugin that offers the format cannot be loaded.
    """
    kinds = instruments.kinds(instrument)
    if to in _ours():
        kinds = tuple(kind for kind in kinds if to in BUILT_IN[kind]) or kinds
    return {kind: renderer(to, kind, of=f"the {instrument}") for kind in kinds}


def kind_of(picture: Picture) -> Kind:
    """Whether this is a drawing or a document."""
    return Kind.DOCUMENT if isinstance(picture, Document) else Kind.DRAWING


def renderer(name: str, kind: Kind = Kind.DRAWING, *, of: str = "this") -> PictureRenderer:
    """The renderer of this name.

    Args:
        name: the format.
        kind: what is rendered.
        of: what it is called, for the message ("the review").

    Raises:
        UsageError: if there is none, with the formats there are.
        PluginError: if the plugin that offers it cannot be loaded.
    """
    if name in BUILT_IN[kind]:
        module, _, attribute = BUILT_IN[kind][name].partition(":")
        built_in: PictureRenderer = getattr(import_module(module), attribute)
        return built_in
    if name in _ours():
        raise UsageError(f"{of} is a {kind}, and a {kind} has no {name}; use one of: {', '.join(names(kind))}")
    plugins = by_name(GROUP)
    if name not in plugins:
        raise UsageError.unknown("format", name, names())
    return loaded_function(plugins[name])


def render(picture: Picture, to: str = "svg", **options: object) -> str | bytes:
    """The drawing or the document in the format of this name.

    Raises:
        UsageError: if there is no such format.
        MissingExtra: if the format needs a package that is not installed.
        PluginError: if a plugin cannot be loaded or gives back anything but text or bytes.
    """
    result = renderer(to, kind_of(picture), of=f"the {picture.instrument}")(picture, **options)
    if not isinstance(result, str | bytes):
        raise PluginError(GROUP, to, f"gave back {type(result).__name__}, not str or bytes")
    return result


def _ours() -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for table in BUILT_IN.values() for name in table))
