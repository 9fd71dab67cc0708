# SPDX-License-Identifier: MIT
"""SVG: what a page, a screen reader and another program find in it."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.render.svg import render
from naastbetrokken.scene.scene import Scene

SVG = "{http://www.w3.org/2000/svg}"
SceneOf = Callable[..., Scene]


def tree(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own output


def groups(svg: str, role: str) -> dict[str, ET.Element]:
    found = tree(svg).iter(f"{SVG}g")
    return {group.get("data-ref", ""): group for group in found if group.get("data-role") == role}


def test_title_and_description_come_first_and_name_the_drawing(scene_of: SceneOf) -> None:
    root = tree(render(scene_of("divorced")))
    title, desc = root[0], root[1]
    assert (title.tag, title.text) == (f"{SVG}title", "Genogram van Jan")
    assert (desc.tag, desc.text) == (f"{SVG}desc", "Genogram van Jan: 4 personen in 2 generaties.")
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}" == "nb-title nb-desc"
    assert root.get("role") == "graphics-document"
    assert root.get("lang") == "nl"


def test_every_person_is_a_named_picture(scene_of: SceneOf) -> None:
    people = groups(render(scene_of("divorced")), "person")
    assert set(people) == {"p1", "p2", "p3", "p4"}
    assert people["p3"].get("role") == "img"
    assert people["p3"].get("aria-label") == (
        "Kim, vrouw, geboren in 1985, 38 of 39 jaar; dochter van Jan en Clarinda; huishouden Kade 3, met Jan"
    )
    assert people["p3"].findtext(f"{SVG}title") == people["p3"].get("aria-label")


def test_every_line_says_what_it_is_and_whose(scene_of: SceneOf) -> None:
    svg = render(scene_of("divorced"))
    assert set(groups(svg, "union")) == {"u1"}
    assert set(groups(svg, "descent")) == {"u1", "u1 p3", "u1 p4"}
    union = groups(svg, "union")["u1"]
    assert union.get("aria-label") == "Jan en Clarinda: gehuwd in 1984 en gescheiden in 1997"
    assert len(union.findall(f"{SVG}path")) == 3  # the line and two strokes of the divorce


def test_only_the_foster_sons_line_is_dotted(scene_of: SceneOf) -> None:
    lines = groups(render(scene_of("divorced")), "descent")
    dashes = {ref: [path.get("stroke-dasharray") for path in group.iter(f"{SVG}path")] for ref, group in lines.items()}
    assert dashes == {"u1": [None, None], "u1 p3": [None], "u1 p4": ["3 3"]}


def test_texts_that_repeat_a_name_are_silent(scene_of: SceneOf) -> None:
    """A screen reader would otherwise read every name twice."""
    labels = [g for g in tree(render(scene_of("divorced"))).iter(f"{SVG}g") if g.get("data-role") == "label"]
    assert labels
    assert {label.get("aria-hidden") for label in labels} == {"true"}


def test_where_lines_of_two_families_cross_one_has_a_gap(scene_of: SceneOf) -> None:
    scene = scene_of("crossing")
    lines = groups(render(scene), "descent")
    paths = {ref: group.findall(f"{SVG}path")[0].get("d", "") for ref, group in lines.items()}
    assert {ref: d.count("M") for ref, d in paths.items()} == {"u1 p3": 1, "u2 p4": 2}
    assert {line.refs: len(line.points) for line in scene.lines if line.role == "descent"} == {
        ("u1", "p3"): 4,
        ("u2", "p4"): 4,
    }


def test_ids_begin_with_what_the_page_asked_for(scene_of: SceneOf) -> None:
    root = tree(render(scene_of("crossing"), prefix="dossier-7"))
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert ids == ["dossier-7-title", "dossier-7-desc"]


@pytest.mark.parametrize("prefix", ["", "7", 'x" onload="alert(1)', "a b", "é"])
def test_a_prefix_that_is_no_id_is_a_wrong_call(scene_of: SceneOf, prefix: str) -> None:
    with pytest.raises(UsageError, match="prefix"):
        render(scene_of("crossing"), prefix=prefix)


def test_as_one_image_everything_is_in_the_description(scene_of: SceneOf) -> None:
    root = tree(render(scene_of("divorced"), semantics="image"))
    assert root.get("role") == "img"
    assert "trouwden in 1984" in (root[1].text or "")
    assert not [group for group in root.iter(f"{SVG}g") if group.get("role")]


def test_unknown_semantics_are_a_wrong_call(scene_of: SceneOf) -> None:
    with pytest.raises(UsageError, match="unknown semantics 'poem'; use one of: structure, image"):
        render(scene_of("crossing"), semantics="poem")


def test_nothing_in_it_runs_or_loads(
    scene_of: SceneOf, names: tuple[str, ...], unsafe: Callable[..., list[str]]
) -> None:
    assert [unsafe(render(scene_of(name))) for name in names] == [[] for _ in names]


def test_two_drawings_are_the_same_bytes(scene_of: SceneOf) -> None:
    """svgwrite counts ids for the whole process; none of its ids may come through."""
    assert render(scene_of("divorced")) == render(scene_of("divorced"))


@pytest.mark.slow
def test_the_same_bytes_under_every_hash_seed() -> None:
    script = (
        "from naastbetrokken.layout.genogram.layout import layout\n"
        "from naastbetrokken.render.registry import render\n"
        "from naastbetrokken.scene.genogram import genogram\n"
        "from naastbetrokken.scene.genogram_texts import genogram_texts\n"
        "from naastbetrokken.testing.families import FAMILIES\n"
        "import hashlib\n"
        "sums = hashlib.sha256()\n"
        "for make in FAMILIES.values():\n"
        "    d = make()\n"
        "    scene = genogram(d, layout(d, genogram_texts(d)))\n"
        "    for to in ('svg', 'text', 'json', 'html'):\n"
        "        sums.update(render(scene, to).encode())\n"
        "print(sums.hexdigest())\n"
    )
    sums = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "42")
    }
    assert len(sums) == 1
