# SPDX-License-Identifier: MIT
"""A scene as drawing JSON: places, corners and words for other programs to read."""

from typing import Final

from naastbetrokken.render.json_text import json_text
from naastbetrokken.render.numbers import rounded
from naastbetrokken.scene.scene import Caption, Node, Scene, Stroke, Told

FORMAT: Final = "naastbetrokken-drawing/1"


def render(scene: Scene, *, indent: int | None = 1) -> str:
    """The scene as the text of a JSON file.

    Args:
        scene: what to write.
        indent: spaces per level; None for one line.
    """
    return json_text(drawing(scene), indent=indent)


def drawing(scene: Scene) -> dict[str, object]:
    """The scene as the object that a JSON file holds."""
    return {
        "format": FORMAT,
        "instrument": scene.instrument,
        **({"audience": scene.audience} if scene.audience else {}),
        "width": rounded(scene.width),
        "height": rounded(scene.height),
        "nodes": [_node(node) for node in scene.nodes],
        "lines": [_line(line) for line in scene.lines],
        "labels": [_label(label) for label in scene.labels],
        "compromises": [_compromise(one) for one in scene.compromises],
    }


def _node(node: Node) -> dict[str, object]:
    return {
        "id": node.id,
        "role": node.role,
        "x": rounded(node.x),
        "y": rounded(node.y),
        "width": rounded(node.width),
        "height": rounded(node.height),
        "label": node.label,
        "description": node.description,
    }


def _line(line: Stroke) -> dict[str, object]:
    points = [[rounded(x), rounded(y)] for x, y in line.points]
    return {"role": line.role, "refs": list(line.refs), "points": points}


def _label(label: Caption) -> dict[str, object]:
    return {
        "for": label.of,
        "text": label.text,
        "x": rounded(label.x),
        "y": rounded(label.y),
        "width": rounded(label.width),
        "height": rounded(label.height),
    }


def _compromise(one: Told) -> dict[str, object]:
    return {"code": one.code, "message": one.message, "refs": list(one.refs)}
