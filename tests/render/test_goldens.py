# SPDX-License-Identifier: MIT
"""Drawings as files that one can open and look at; whoever changes how things look changes these files.

`NAASTBETROKKEN_GOLDENS=update` writes them anew, but only when what would be written is safe and complete.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from naastbetrokken.render.registry import render
from naastbetrokken.scene.scene import Scene

GOLDENS = Path(__file__).parent / "goldens"
UPDATE = os.environ.get("NAASTBETROKKEN_GOLDENS") == "update"
FORMATS = {"svg": "svg", "json": "json", "text": "txt"}


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("name", ["divorced", "crossing"])
def test_the_drawing_is_the_one_that_was_looked_at(
    name: str, to: str, scene_of: Callable[..., Scene], unsafe: Callable[[str], list[str]]
) -> None:
    scene = scene_of(name)
    drawn = render(scene, to)
    assert isinstance(drawn, str)
    golden = GOLDENS / f"{name}.{FORMATS[to]}"
    if UPDATE:
        if to == "svg":
            assert unsafe(drawn) == [], "an unsafe drawing never becomes the example"
        assert all(node.label in drawn for node in scene.nodes), "a drawing without somebody neither"
        golden.write_text(drawn, encoding="utf-8")
    assert drawn == golden.read_text(encoding="utf-8")
