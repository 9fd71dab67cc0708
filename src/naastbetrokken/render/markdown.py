# SPDX-License-Identifier: MIT
"""A scene as Markdown: everything the drawing says, as headings, sentences and lists."""

from collections.abc import Iterator, Sequence

from naastbetrokken.render.markdown_text import escaped, line
from naastbetrokken.scene.scene import Scene, Section


def render(scene: Scene) -> str:
    """The scene as Markdown.

    Args:
        scene: what to tell.
    """
    first, *others = scene.facts or (Section(heading=scene.title),)
    return "\n\n".join((*in_words([first], level=1), *in_words(others, level=2))) + "\n"


def in_words(facts: Sequence[Section], *, level: int) -> Iterator[str]:
    """What a drawing says, as blocks of Markdown.

    Args:
        facts: the sections of the outline.
        level: of the headings, from 1.
    """
    for section in facts:
        if section.heading:
            yield f"{'#' * level} {escaped(section.heading)}"
        yield from (line(one) for one in section.lines)
        if section.items:
            yield "\n".join(f"- {line(item)}" for item in section.items)
