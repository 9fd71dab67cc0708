# SPDX-License-Identifier: MIT
"""Drawing JSON: the contract that other programs read."""

import json
from collections.abc import Callable

from attrs import evolve

from naastbetrokken.render.json import render
from naastbetrokken.scene.scene import Node, Scene

SceneOf = Callable[..., Scene]


def drawing(scene: Scene) -> dict[str, list[dict[str, object]]]:
    read: dict[str, list[dict[str, object]]] = json.loads(render(scene))
    return read


def test_the_keys_are_those_of_the_contract(scene_of: SceneOf) -> None:
    read = drawing(scene_of("divorced"))
    assert list(read) == [
        "format", "instrument", "width", "height", "nodes", "lines", "labels", "compromises",
    ]  # fmt: skip
    assert read["format"] == "naastbetrokken-drawing/1"
    assert {tuple(node) for node in read["nodes"]} == {
        ("id", "role", "x", "y", "width", "height", "label", "description")
    }
    assert {tuple(line) for line in read["lines"]} == {("role", "refs", "points")}
    assert {tuple(label) for label in read["labels"]} == {("for", "text", "x", "y", "width", "height")}
    assert {tuple(one) for one in read["compromises"]} == {("code", "message", "refs")}


def test_a_couple_with_children_reads_as_union_and_descents(scene_of: SceneOf) -> None:
    lines = drawing(scene_of("divorced"))["lines"]
    assert [(line["role"], line["refs"]) for line in lines] == [
        ("union", ["u1"]),
        ("descent", ["u1"]),
        ("descent", ["u1"]),
        ("descent", ["u1", "p3"]),
        ("descent", ["u1", "p4"]),
        ("mark", ["u1"]),
        ("mark", ["u1"]),
    ]


def test_lines_keep_their_corners_where_the_svg_has_gaps(scene_of: SceneOf) -> None:
    lines = drawing(scene_of("crossing"))["lines"]
    assert [len(line["points"]) for line in lines] == [2, 4, 2, 4]  # type: ignore[arg-type]


def test_a_label_is_the_text_in_its_lines(scene_of: SceneOf) -> None:
    labels = drawing(scene_of("divorced"))["labels"]
    assert [label["text"] for label in labels if label["for"] == "u1"] == ["geh. 1984\ngesch. 1997"]


def test_an_id_with_half_a_surrogate_pair_survives(scene_of: SceneOf) -> None:
    odd = Node(id="x\ud83d", role="person", x=1, y=2, width=3, height=4, label="é", description="")
    text = render(evolve(scene_of("crossing"), nodes=(odd,)))
    assert text.encode("utf-8")
    assert json.loads(text)["nodes"][0]["id"] == "x\ud83d"
    assert '"label": "é"' in text
