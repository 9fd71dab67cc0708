# SPDX-License-Identifier: MIT
"""A scene as PNG, by resvg (extra `png`)."""

from naastbetrokken.errors import MissingExtra, UsageError
from naastbetrokken.render.svg import render as render_svg
from naastbetrokken.scene.scene import Scene

LARGEST = 16_000
"""Pixels a side that the image may have; larger ones would take gigabytes."""


def render(scene: Scene, *, scale: float = 2.0) -> bytes:
    """The scene as the bytes of a PNG file.

    Args:
        scene: what to draw.
        scale: pixels per px; lowered where the image would become too large to hold.

    Raises:
        MissingExtra: if resvg-py is not installed.
        UsageError: if the scale is not above zero.
    """
    if not scale > 0:
        raise UsageError("scale must be above 0")
    try:
        import resvg_py
    except ImportError as error:
        raise MissingExtra("PNG", "resvg-py", "png") from error
    fitting = min(scale, LARGEST / max(scene.width, scene.height, 1.0))
    width = max(1, round(scene.width * fitting))
    return bytes(resvg_py.svg_to_bytes(svg_string=render_svg(scene), width=width))
