# SPDX-License-Identifier: MIT
"""A scene as PDF, by vl-convert (extra `pdf`)."""

from naastbetrokken.errors import MissingExtra
from naastbetrokken.render.svg import render as render_svg
from naastbetrokken.scene.scene import Scene


def render(scene: Scene) -> bytes:
    """The scene as the bytes of a PDF file, with text that can be selected.

    Args:
        scene: what to draw.

    Raises:
        MissingExtra: if vl-convert-python is not installed.
    """
    try:
        import vl_convert
    except ImportError as error:
        raise MissingExtra("PDF", "vl-convert-python", "pdf") from error
    return bytes(vl_convert.svg_to_pdf(render_svg(scene)))
