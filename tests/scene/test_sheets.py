# SPDX-License-Identifier: MIT
"""A drawing on sheets of paper: everybody once, nothing cut but lines, and every cut line found again at its letter."""

import functools
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.model import Dossier
from naastbetrokken.scene.connectors import letters, spread
from naastbetrokken.scene.families import families
from naastbetrokken.scene.marks import Box, Circle, Path, Text, box_of
from naastbetrokken.scene.pages import pages
from naastbetrokken.scene.paper import PX, least_scale
from naastbetrokken.scene.scene import Group, Scene
from naastbetrokken.testing.families import FAMILIES
from naastbetrokken.testing.generator import random_family

SOLID = ("person", "placeholder", "label", "stub")
FURNITURE = ("title", "subtitle", "page")


@functools.cache
def whole(name: str) -> tuple[Dossier, Scene]:
    if name == "demo":
        dossier = demo_dossier()
    elif name in FAMILIES:
        dossier = FAMILIES[name]()
    else:
        seed, size = name.split("/")
        dossier = random_family(int(seed), int(size), notation=int(seed) % 3 == 0)
    return dossier, genogram(dossier, effort=0)


GENERATED = [f"{seed}/{60 + seed * 8}" for seed in range(1, 31)]
SOME = ["demo", "1/68", "6/108", "7/150"]
CASES = [
    *((name, "A4") for name in (*FAMILIES, *SOME)),
    *((name, "A3") for name in SOME),
    *(
        pytest.param(name, "A3" if number % 2 else "A4", marks=pytest.mark.slow)
        for number, name in enumerate(GENERATED)
    ),
]
on_paper = pytest.mark.parametrize(("name", "paper"), CASES)


@functools.cache
def sheets(name: str, paper: str) -> tuple[Scene, ...]:
    return pages(whole(name)[1], paper)


def box(group: Group) -> Box:
    found = box_of(group.marks)
    assert found is not None
    return found


def groups(scene: Scene, *roles: str) -> list[Group]:
    return [group for group in scene.groups if group.role in roles]


@pytest.mark.sweep(16)
@on_paper
def test_everybody_stands_on_exactly_one_sheet_with_all_texts(name: str, paper: str) -> None:
    _, scene = whole(name)
    drawn = [group for sheet in sheets(name, paper) for group in groups(sheet, *SOLID)]
    content = [(group.role, group.refs, group.label, texts(group)) for group in drawn]
    assert sorted(content) == sorted((one.role, one.refs, one.label, texts(one)) for one in groups(scene, *SOLID))
    told = [node.id for sheet in sheets(name, paper) for node in sheet.nodes]
    assert sorted(told) == sorted(node.id for node in scene.nodes)
    assert sum(len(sheet.labels) for sheet in sheets(name, paper)) == len(scene.labels)


def texts(group: Group) -> tuple[str, ...]:
    return tuple(mark.text for mark in group.marks if isinstance(mark, Text))


@on_paper
def test_a_name_stands_below_its_own_symbol(name: str, paper: str) -> None:
    _, scene = whole(name)
    before = distances(scene)
    after = {key: value for sheet in sheets(name, paper) for key, value in distances(sheet).items()}
    assert after.keys() == before.keys()
    assert all(after[key] == pytest.approx(before[key], abs=0.02) for key in before)


def distances(scene: Scene) -> dict[tuple[str, str, int], tuple[float, float]]:
    """How far each text about somebody stands from the symbol."""
    places = {node.id: node for node in scene.nodes}
    seen: Counter[tuple[str, str]] = Counter()
    found = {}
    for label in scene.labels:
        if label.of in places:
            seen[label.of, label.text] += 1
            number = seen[label.of, label.text]
            found[label.of, label.text, number] = (label.x - places[label.of].x, label.y - places[label.of].y)
    return found


@on_paper
def test_everything_lies_within_the_margins_and_names_stay_readable(name: str, paper: str) -> None:
    for sheet in sheets(name, paper):
        margin = 10 * PX / sheet.scale
        everything = box_of(mark for group in sheet.groups for mark in group.marks)
        assert everything is not None
        assert everything.left >= margin - 1
        assert everything.top >= margin - 1
        assert everything.right <= sheet.width - margin + 1
        assert everything.bottom <= sheet.height - margin + 1
        assert least_scale("genogram") <= sheet.scale <= 1
        assert 13 * sheet.scale >= 9


@on_paper
def test_every_letter_stands_on_two_sheets_that_name_each_other(name: str, paper: str) -> None:
    found: dict[str, list[int]] = {}
    for number, sheet in enumerate(sheets(name, paper), start=1):
        for group in groups(sheet, "connector"):
            found.setdefault(texts(group)[0], []).append(number)
    assert all(len(numbers) == 2 for numbers in found.values())

    for number, sheet in enumerate(sheets(name, paper), start=1):
        for group in groups(sheet, "connector"):
            letter = texts(group)[0]
            (other,) = [one for one in found[letter] if one != number] or [number]
            said = "gaat verder op" if number <= other else "komt van"
            assert group.label == f"{letter}: deze lijn {said} blad {other}"


@on_paper
def test_lines_found_again_at_their_letters_join_exactly_who_belongs_together(name: str, paper: str) -> None:
    dossier, scene = whole(name)
    missing = {ref for told in scene.compromises if told.code == "own_ancestor" for ref in told.refs}
    joined = Joined(sheets(name, paper))
    for home in families(dossier).homes:
        if home.id in missing:
            continue
        expected = {*home.couple, *(child for child, _ in home.children)} if home.children else {*home.couple}
        if len(expected) > 1:
            assert joined.people(home.id) == [expected], home.id


class Joined:
    """Reads sheets as a stranger does: strokes that touch go on, and a letter leads to the same letter elsewhere."""

    def __init__(self, read: Sequence[Scene]) -> None:
        self._read = read

    def people(self, owner: str) -> list[set[str]]:
        """Who is joined by the strokes of one union, one set for each connected piece."""
        strokes = [
            (number, line.points)
            for number, sheet in enumerate(self._read)
            for line in sheet.lines
            if line.role in ("union", "descent") and line.refs[0] == owner
        ]
        discs = [
            (number, texts(group)[0], group.marks[0].commands[0].to)
            for number, sheet in enumerate(self._read)
            for group in groups(sheet, "connector")
            if group.refs[0] == owner and isinstance(group.marks[0], Path)
        ]
        pieces: list[set[object]] = []
        for at, (number, points) in enumerate(strokes):
            touched: set[object] = {("stroke", at)}
            touched |= {("stroke", i) for i, (n, other) in enumerate(strokes) if n == number and touch(points, other)}
            touched |= {("letter", letter) for n, letter, place in discs if n == number and near(place, points)}
            touched |= {
                ("person", node.id)
                for node in self._read[number].nodes
                for end in (points[0], points[-1])
                if abs(end[0] - node.x) <= node.width / 2 + 0.1 and abs(end[1] - node.y) <= node.height / 2 + 0.1
            }
            apart = [piece for piece in pieces if not links(piece) & links(touched)]
            merged = touched.union(*(piece for piece in pieces if links(piece) & links(touched)))
            pieces = [*apart, merged]
        return [{str(one[1]) for one in piece if one[0] == "person"} for piece in pieces]


def links(piece: Iterable[object]) -> set[object]:
    return {one for one in piece if one[0] != "person"}


def near(place: tuple[float, float], points: Sequence[tuple[float, float]]) -> bool:
    return any(_off(place, a, b) <= 0.1 for a, b in pairwise(points))


def touch(one: Sequence[tuple[float, float]], other: Sequence[tuple[float, float]]) -> bool:
    """Whether two strokes of one union meet: an end of one on the other, or a trunk through the children's bar."""
    if any(near(p, other) for p in (one[0], one[-1])) or any(near(p, one) for p in (other[0], other[-1])):
        return True
    pieces = [(a, b, c, d) for a, b in pairwise(one) for c, d in pairwise(other)]
    return any(_side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0 for a, b, c, d in pieces)


def _side(a: tuple[float, float], b: tuple[float, float], p: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])


def _off(p: tuple[float, float], a: tuple[float, float], b: tuple[float, float]) -> float:
    (ax, ay), (bx, by) = a, b
    length = (bx - ax) ** 2 + (by - ay) ** 2
    t = max(0.0, min(1.0, ((p[0] - ax) * (bx - ax) + (p[1] - ay) * (by - ay)) / length)) if length else 0.0
    return ((p[0] - ax - t * (bx - ax)) ** 2 + (p[1] - ay - t * (by - ay)) ** 2) ** 0.5


@on_paper
def test_discs_and_their_words_cover_nothing(name: str, paper: str) -> None:
    for sheet in sheets(name, paper):
        solid = [box(group).grown(-0.5) for group in groups(sheet, *SOLID) if group.marks]
        marks = [
            [mark for mark in group.marks if isinstance(mark, Circle | Text)] for group in groups(sheet, "connector")
        ]
        own = [mark.box.grown(-0.5) for each in marks for mark in (each[0], *each[2:])]
        for one in own:
            assert not any(one.meets(other) for other in solid)
        for one, other in combinations(own, 2):
            assert not one.meets(other)


@on_paper
def test_legend_and_notes_stand_where_there_is_room_and_say_what_they_said(name: str, paper: str) -> None:
    _, scene = whole(name)
    read = sheets(name, paper)
    notes = [group.label for sheet in read for group in groups(sheet, "note")]
    legend = [group.label for sheet in read for group in groups(sheet, "legend")]
    cut = any(groups(sheet, "connector") for sheet in read)
    more = ["de lijn gaat op een ander blad verder bij dezelfde letter"] if cut else []
    assert notes == [group.label for group in groups(scene, "note")]
    assert Counter(legend) == Counter([*(group.label for group in groups(scene, "legend")), *more])
    drawn = [bool(groups(sheet, *SOLID) or sheet.lines) for sheet in read]
    assert drawn == sorted(drawn, reverse=True), "sheets of their own come last"
    assert sum(bool(groups(sheet, "note")) for sheet in read if sheet.nodes) <= 1, "notes stand together"
    assert sum(bool(groups(sheet, "legend")) for sheet in read if sheet.nodes) <= 2, "a legend torn to pieces"
    heads = Counter(group.label for sheet in read if sheet.nodes for group in groups(sheet, "legend-head"))
    assert all(count == 1 for count in heads.values()), "a part of a legend torn apart"


@on_paper
def test_no_sample_of_the_legend_stands_near_a_person(name: str, paper: str) -> None:
    for sheet in sheets(name, paper):
        said = [box(group) for group in groups(sheet, "legend", "legend-head", "note", "notes-head")]
        for node in sheet.nodes:
            around = Box.around([(node.x, node.y)], node.width / 2 + 20)
            assert not any(one.meets(around) for one in said)


@on_paper
def test_sheets_are_numbered_when_there_are_several(name: str, paper: str) -> None:
    read = sheets(name, paper)
    numbers = [group.label for sheet in read for group in groups(sheet, "page")]
    count = len(read)
    assert numbers == ([f"blad {number} van {count}" for number in range(1, count + 1)] if count > 1 else [])
    assert all(len(groups(sheet, "title")) == 1 for sheet in read)


def test_the_demo_takes_few_sheets() -> None:
    scene = genogram(demo_dossier())
    read = pages(scene, "A4")
    assert len(read) <= 3
    assert all(groups(sheet, *SOLID) for sheet in read), "no sheet for the legend alone"
    assert len(pages(scene, "A3")) <= 3
    assert len(pages(scene, "A4", landscape=False)) <= 5


@on_paper
def test_all_that_is_written_can_be_read(name: str, paper: str) -> None:
    for sheet in sheets(name, paper):
        texts = [
            mark for group in sheet.groups for mark in group.marks if isinstance(mark, Text) and len(mark.text) > 2
        ]
        assert all(mark.size * sheet.scale > 8.99 for mark in texts)


def test_a_small_family_stands_on_one_sheet_at_its_own_size() -> None:
    (sheet,) = sheets("three_generations", "A4")
    assert sheet.scale == 1.0
    assert (sheet.width, sheet.height) == pytest.approx((297 * PX, 210 * PX))


def test_paper_in_english() -> None:
    scene = genogram(demo_dossier(), lang="en", effort=0)
    first = pages(scene, "A4")[0]
    assert groups(first, "page")[0].label == f"sheet 1 of {len(pages(scene))}"
    assert "to sheet" in " ".join(text for group in groups(first, "connector") for text in texts(group))


@pytest.mark.parametrize("option", [{"paper": "B5"}, {"margin_mm": 80}, {"margin_mm": -1}, {"theme": "neon"}])
def test_paper_that_does_not_exist_is_a_wrong_call(option: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        pages(whole("demo")[1], **option)


def test_letters_go_on_after_z() -> None:
    assert [letters(number) for number in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_discs_keep_their_order_and_stand_as_near_as_they_can() -> None:
    assert spread([10, 11, 50], [19, 19], 0, 100) == pytest.approx([1, 20, 50])
    assert spread([90, 95], [19], 0, 100) == pytest.approx([81, 100])
    assert spread([5, 5, 5], [19, 19], 0, 20) == pytest.approx([0, 10, 20])
