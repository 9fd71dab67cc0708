# SPDX-License-Identifier: MIT
"""A scene as plain text: a picture in text characters, and everything it says in sentences."""

from collections.abc import Iterator

from naastbetrokken.errors import UsageError
from naastbetrokken.scene.boxdraw import in_ascii
from naastbetrokken.scene.scene import Scene, Section

PARTS = ("all", "picture", "outline")


def render(scene: Scene, *, width: int = 80, ascii_only: bool = False, part: str = "all") -> str:
    """The scene as text.

    Args:
        scene: what to tell.
        width: columns at most for the picture; sentences are not broken.
        ascii_only: whether only ASCII characters are used.
        part: "picture", "outline" or "all".

    Raises:
        UsageError: if the part is unknown.
    """
    if part not in PARTS:
        raise UsageError.unknown("part", part, PARTS)
    first, *others = scene.facts or (Section(heading=scene.title),)
    blocks = ["\n".join(_section(first))]
    if scene.chart is not None and part != "outline":
        drawn = scene.chart.picture(width=width, ascii_only=ascii_only)
        blocks += [drawn] if drawn else []
    if part != "picture":
        blocks += ["\n".join(_section(section)) for section in others]
    text = "\n\n".join(blocks) + "\n"
    return in_ascii(text) if ascii_only else text


def _section(section: Section) -> Iterator[str]:
    if section.heading:
        yield section.heading
    yield from section.lines
    yield from (f"- {item}" for item in section.items)
