# SPDX-License-Identifier: MIT
"""Which instruments and formats there are, and what each of them knows."""

from typing import TYPE_CHECKING

from naastbetrokken.errors import UsageError

if TYPE_CHECKING:
    from naastbetrokken.instrument.described import Option


def instruments() -> tuple[str, ...]:
    """The names of all instruments that `draw` knows: the built-in ones, then those of plugins."""
    from naastbetrokken.instrument import registry

    return registry.names()


def renderers() -> tuple[str, ...]:
    """The names of all formats of drawings and documents: the built-in ones, then those of plugins."""
    from naastbetrokken.render import registry

    return registry.names()


def formats(instrument: str) -> tuple[str, ...]:
    """The names of the formats that an instrument can have: the built-in ones, then those of plugins.

    A drawing can be svg, a document cannot; the first of these is what suits it on a screen.

    Raises:
        UsageError: if there is no such instrument.
    """
    from naastbetrokken.render.registry import formats_of

    if not isinstance(instrument, str):
        raise UsageError(f"instrument takes a text, got {type(instrument).__name__}")
    return formats_of(instrument)


def options(instrument: str) -> "tuple[Option, ...]":
    """What an instrument knows beside what `draw` takes for all of them: name, kind, default and meaning of each.

    The formats know a few options too, such as `width` (text) and `scale` (png); `draw` names them.

    Raises:
        UsageError: if there is no such instrument.
        PluginError: if the plugin that offers it cannot be loaded.
    """
    from inspect import signature

    from naastbetrokken.api.drawing import draw
    from naastbetrokken.instrument.described import options_of
    from naastbetrokken.instrument.registry import instrument as instrument_named

    if not isinstance(instrument, str):
        raise UsageError(f"instrument takes a text, got {type(instrument).__name__}")
    return options_of(instrument_named(instrument), signature(draw).parameters)
