# SPDX-License-Identifier: MIT
"""Outlines of households: one frame around all who live together, or several where others stand in between.

A frame may enclose members only. Where the frame of everybody would enclose somebody else, cut through a text, or
touch another symbol, the members are framed row by row, then by neighbours, and at last one by one.
"""

from collections.abc import Sequence

from attrs import evolve, frozen

from naastbetrokken.layout.genogram.boxes import FRAME
from naastbetrokken.layout.result import Compromise, Label, LabelKind, Layout, Line, LineRole
from naastbetrokken.model import Dossier

Frame = tuple[float, float, float, float]


def homes_of(dossier: Dossier) -> dict[str, frozenset[str]]:
    """Ids of the households around which a frame has to fit, by the person who lives there."""
    homes: dict[str, set[str]] = {}
    for home in dossier.households:
        if len(home.members) > 1:
            for member in home.members:
                homes.setdefault(member.person, set()).add(home.id)
    return {person: frozenset(its) for person, its in homes.items()}


def with_households(dossier: Dossier, layout: Layout) -> Layout:
    """The drawing with the frames of every household of two or more, in the order of who lives in them.

    A household around whom no frame fits, or only several, is a compromise in words.

    Args:
        dossier: whose households.
        layout: the drawing so far.
    """
    scene = _Scene.of(layout)
    place = {node.id: i for i, node in enumerate(layout.nodes)}
    homes = sorted((sorted({place[member.person] for member in home.members}), home.id) for home in dossier.households)
    lines: list[Line] = []
    drawn: list[Frame] = []
    untold: list[Compromise] = []
    for members, home in homes:
        frames = _frames(scene, tuple(members)) if len(members) > 1 else []
        frames = _side_by_side(scene, frames, drawn)
        drawn += frames
        lines += [Line(role=LineRole.HOUSEHOLD, refs=(home,), points=_corners(frame)) for frame in frames]
        if len(members) > 1 and len(frames) != 1:
            people = (layout.nodes[one].id for one in members)
            code = "household_split" if frames else "household_apart"
            untold.append(Compromise(code=code, refs=(home, *people)))
    return evolve(layout, lines=(*layout.lines, *lines), compromises=(*layout.compromises, *untold))


@frozen
class _Scene:
    """Boxes of people with the texts that belong to them, and of texts that stand on lines."""

    rows: tuple[float, ...]
    people: tuple[Frame, ...]
    texts: tuple[Frame, ...]

    @classmethod
    def of(cls, layout: Layout) -> "_Scene":
        own: dict[str, list[Label]] = {}
        for label in layout.labels:
            own.setdefault(label.of, []).append(label)
        people = []
        for node in layout.nodes:
            half = node.width / 2
            boxes = [(node.x - half, node.y - half, node.x + half, node.y + half)]
            boxes += [_box(label) for label in own.get(node.id, ()) if label.kind is not LabelKind.UNION]
            people.append(_around(boxes))
        texts = tuple(_box(label) for label in layout.labels if label.kind is LabelKind.UNION)
        return cls(tuple(node.y for node in layout.nodes), tuple(people), texts)


def _frames(scene: _Scene, members: tuple[int, ...]) -> list[Frame]:
    """As few frames as can hold all members and nobody else; none when somebody cannot be framed at all."""
    whole = _widened(_around([scene.people[one] for one in members]))
    if _free(scene, whole, members):
        return [whole]
    if len(members) == 1:
        return []
    parts = _by_row(scene, members)
    if len(parts) == 1:
        parts = _halved(scene, members)
    framed = [_frames(scene, part) for part in parts]
    return [frame for frames in framed for frame in frames] if all(framed) else []


def _side_by_side(scene: _Scene, frames: Sequence[Frame], drawn: Sequence[Frame]) -> list[Frame]:
    """The frames, made a little wider where they would lie on one that is drawn, as far as there is room."""
    made = []
    for frame in frames:
        inside = [one for one, box in enumerate(scene.people) if _within(box, frame)]
        wider = frame
        while any(_coincide(wider, other) for other in drawn):
            wider = _widened(wider)
            if not _free(scene, wider, inside):
                wider = frame
                break
        made.append(wider)
    return made


def _coincide(a: Frame, b: Frame) -> bool:
    """Whether two frames meet with an edge of one nearly on an edge of the other."""
    return _meet(_widened(a), b) and any(abs(one - other) < FRAME - 0.01 for one, other in zip(a, b, strict=True))


def _by_row(scene: _Scene, members: tuple[int, ...]) -> list[tuple[int, ...]]:
    heights = sorted({scene.rows[one] for one in members})
    return [tuple(one for one in members if scene.rows[one] == y) for y in heights]


def _halved(scene: _Scene, members: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Members of one row cut where they stand farthest apart."""
    across = sorted(members, key=lambda one: scene.people[one][0])
    cut = max(range(1, len(across)), key=lambda i: (scene.people[across[i]][0] - scene.people[across[i - 1]][2], -i))
    return [tuple(across[:cut]), tuple(across[cut:])]


def _free(scene: _Scene, frame: Frame, members: Sequence[int]) -> bool:
    """Whether a frame holds nobody but members and cuts through no text."""
    inside = set(members)
    strangers = (box for one, box in enumerate(scene.people) if one not in inside)
    return not any(_meet(frame, box) for box in strangers) and all(
        _within(text, frame) or not _meet(text, frame) for text in scene.texts
    )


def _box(label: Label) -> Frame:
    return (label.x, label.y, label.x + label.width, label.y + label.height)


def _around(boxes: Sequence[Frame]) -> Frame:
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def _widened(frame: Frame) -> Frame:
    left, top, right, bottom = frame
    return (left - FRAME, top - FRAME, right + FRAME, bottom + FRAME)


def _meet(a: Frame, b: Frame) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _within(inner: Frame, outer: Frame) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def _corners(frame: Frame) -> tuple[tuple[float, float], ...]:
    left, top, right, bottom = (round(edge, 2) + 0.0 for edge in frame)
    return ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
