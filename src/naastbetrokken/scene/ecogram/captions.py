# SPDX-License-Identifier: MIT
"""The texts in an ecogram for other programs to read: inside symbols, on lines, and above who stands outside."""

from collections.abc import Iterable, Iterator

from naastbetrokken.layout.ecogram import Disc, EcogramLayout, Tag
from naastbetrokken.scene.ecogram.naasten import Naaste
from naastbetrokken.scene.marks import Mark, Text, box_of
from naastbetrokken.scene.scene import Caption, Group


def name_captions(laid: EcogramLayout, naasten: dict[str, Naaste]) -> Iterator[Caption]:
    """The words inside symbols."""
    for disc in (laid.client, *laid.members, *laid.outside):
        box = box_of(_as_texts(disc))
        if box is None:
            continue
        lines = [one.text for one in disc.words]
        if disc.shortened:
            lines = [naasten[disc.id].name] if disc.id in naasten else lines
        yield Caption(
            of=disc.id,
            text="\n".join(lines),
            x=round(box.left, 2),
            y=round(box.top, 2),
            width=round(box.width, 2),
            height=round(box.height, 2),
        )


def _as_texts(disc: Disc) -> tuple[Mark, ...]:
    return tuple(
        Text(x=one.x, y=one.y, text=one.text, size=one.size, width=one.width, anchor="middle", fill="")
        for one in disc.words
    )


def tag_caption(tag: Tag) -> Caption:
    """The words on a line."""
    text = "\n".join(one.text for one in tag.words)
    return Caption(of=tag.of, text=text, x=tag.x, y=tag.y, width=round(tag.width, 2), height=round(tag.height, 2))


def heading_captions(laid: EcogramLayout, groups: Iterable[Group]) -> Iterator[Caption]:
    """What stands above who is outside, and that there is nobody."""
    for group in groups:
        box = box_of(group.marks) if group.role == "heading" else None
        if box is not None:
            x, y, width, height = (round(one, 2) for one in (box.left, box.top, box.width, box.height))
            yield Caption(of=laid.client.id, text=group.label, x=x, y=y, width=width, height=height)
