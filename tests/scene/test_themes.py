# SPDX-License-Identifier: MIT
"""Themes: everything can be seen in each of them, and none says a thing by colour alone."""

import math
import os
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path as File
from typing import Final

import pytest
from attrs import asdict, evolve, fields, frozen

from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.errors import PluginError, UsageError
from naastbetrokken.layout.genogram import layout
from naastbetrokken.layout.result import Layout
from naastbetrokken.layout.text import EnvelopeMeasurer
from naastbetrokken.model import DIRECTED_BONDS, BondKind, Dossier, ParentageKind, UnionKind
from naastbetrokken.render.registry import render
from naastbetrokken.scene.blocks import Setter, shifted
from naastbetrokken.scene.bonds import LOOKS
from naastbetrokken.scene.genogram import genogram
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.scene.legend import DEGREES, Entry, Part, legend
from naastbetrokken.scene.legend_set import legend_block
from naastbetrokken.scene.lines import Seen
from naastbetrokken.scene.marks import Bend, Circle, Close, Ink, Mark, Move, Path, Point, Polygon, Rect, Text
from naastbetrokken.scene.parts import PARTS
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.styles import STYLES
from naastbetrokken.scene.symbol_marks import Look
from naastbetrokken.scene.theme import DEFAULT, THEMES, Theme, theme_named
from naastbetrokken.scene.unions import DASHES, SLASHES
from naastbetrokken.scene.walks import Walk
from naastbetrokken.testing.contracts import READABLE, VISIBLE, contrast
from naastbetrokken.testing.families import FAMILIES

GOLDENS = File(__file__).parent / "goldens"
MOSTLY = 0.75
"""A stroke may touch others of its colour, but not for most of its length."""
SHORT: Final = 16.0
"""A stroke shorter than this is part of a mark; it is seen when a third of it is."""
SAMPLES = 24
EVERYTHING = (
    "demo", "pairs", "conditions_of_every_kind", "every_union_kind", "parentage_of_every_kind", "pregnancy_outcomes",
)  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#0000ff", "#ffffff", 8.59),
        ("#00f", "#fff", 8.59),
    ],
)
def test_contrast_is_that_of_the_guidelines(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.05)


@pytest.mark.parametrize("theme", [theme for theme in THEMES.values() if len({theme.ink, theme.soft, theme.tie}) < 3])
def test_without_colours_a_bond_is_seen_to_be_no_family_line_by_its_weight(theme: Theme) -> None:
    assert theme.bond <= 0.7 * theme.descent
    assert theme.descent <= 0.75 * theme.union


@frozen
class Shape:
    """A mark as the polygon it fills and the runs of points it strokes."""

    mark: Mark
    runs: tuple[tuple[Point, ...], ...]

    def covers(self, at: Point) -> str:
        """The colour that this mark puts in a place; empty for none."""
        ink: Ink = self.mark.ink  # type: ignore[union-attr]
        box = self.mark.box
        if not (box.left <= at[0] <= box.right and box.top <= at[1] <= box.bottom):
            return ""
        if ink.stroke and any(_far(at, a, b) <= ink.width / 2 for run in self.runs for a, b in pairwise(run)):
            return ink.stroke
        return ink.fill if ink.fill and any(_inside(at, run) for run in self.runs) else ""


def _far(at: Point, a: Point, b: Point) -> float:
    (px, py), (ax, ay), (bx, by) = at, a, b
    length = (bx - ax) ** 2 + (by - ay) ** 2
    t = max(0.0, min(1.0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length)) if length else 0.0
    return math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay))


def _inside(at: Point, run: Sequence[Point]) -> bool:
    x, y = at
    hits = 0
    for (ax, ay), (bx, by) in zip(run, (*run[1:], run[0]), strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            hits += 1
    return hits % 2 == 1


def _ring(x: float, y: float, r: float) -> tuple[Point, ...]:
    return tuple((x + r * math.cos(i * math.pi / 16), y + r * math.sin(i * math.pi / 16)) for i in range(33))


def _runs(mark: Mark) -> Iterator[tuple[Point, ...]]:
    match mark:
        case Rect(x=x, y=y, width=w, height=h):
            yield ((x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y))
        case Circle(x=x, y=y, r=r):
            yield _ring(x, y, r)
        case Polygon(points=points):
            yield (*points, points[0])
        case Path(commands=commands):
            run: list[Point] = []
            for command in commands:
                if isinstance(command, Move) and run:
                    yield tuple(run)
                    run = []
                if isinstance(command, Bend):
                    start = run[-1]
                    for t in (0.25, 0.5, 0.75, 1.0):
                        s = 1 - t
                        parts = (s**3, 3 * s * s * t, 3 * s * t * t, t**3)
                        ends = (start, command.first, command.second, command.to)
                        run.append(tuple(sum(k * p[i] for k, p in zip(parts, ends, strict=True)) for i in (0, 1)))  # type: ignore[arg-type]
                else:
                    run.append(run[0] if isinstance(command, Close) else command.to)
            yield tuple(run)


def _samples(shape: Shape) -> list[tuple[Point, Point]]:
    """Places on either side of a stroke, evenly along it."""
    reach = shape.mark.ink.width / 2 + 0.75  # type: ignore[union-attr]
    found = []
    for walk in (Walk(run) for run in shape.runs):
        for i in range(SAMPLES):
            at = walk.length * (i + 0.5) / SAMPLES
            found.append((walk.beside(reach, at=at), walk.beside(-reach, at=at)))
    return found


class Ground:
    """What has been painted so far, found by place."""

    CELL = 64.0

    def __init__(self, paper: str) -> None:
        self.paper = paper
        self.cells: dict[tuple[int, int], list[Shape]] = {}

    def paint(self, shape: Shape) -> None:
        box = shape.mark.box
        for i in range(int(box.left // self.CELL), int(box.right // self.CELL) + 1):
            for j in range(int(box.top // self.CELL), int(box.bottom // self.CELL) + 1):
                self.cells.setdefault((i, j), []).append(shape)

    def at(self, point: Point) -> str:
        cell = self.cells.get((int(point[0] // self.CELL), int(point[1] // self.CELL)), ())
        return next((colour for shape in reversed(cell) if (colour := shape.covers(point))), self.paper)


def unseen(marks: Sequence[Mark], paper: str) -> list[str]:
    """What does not stand out enough from what lies beneath it."""
    ground, found = Ground(paper), []
    for mark in marks:
        if isinstance(mark, Text):
            box = mark.box
            places = [
                (box.left + box.width * i / 8, mark.y - mark.size * up) for i in range(1, 8) for up in (0.1, 0.35, 0.6)
            ]
            worst = min(contrast(mark.fill, ground.at(place)) for place in places)
            if worst < READABLE:
                found.append(f"text {mark.fill}: {worst:.2f}")
            continue
        shape = Shape(mark, tuple(run for run in _runs(mark) if len(run) > 1))
        ink = mark.ink
        if ink.fill not in {"", paper} and contrast(ink.fill, paper) < VISIBLE:
            found.append(f"fill {ink.fill}: {contrast(ink.fill, paper):.2f}")
        if ink.fill:
            ground.paint(Shape(evolve(mark, ink=Ink(fill=ink.fill)), shape.runs))
        if ink.stroke and ink.stroke != paper:
            ratios = [max(contrast(ink.stroke, ground.at(side)) for side in pair) for pair in _samples(shape)]
            seen = sum(ratio >= VISIBLE for ratio in ratios)
            length = max((Walk(run).length for run in shape.runs), default=0.0)
            if seen < (MOSTLY if length >= SHORT else 1 / 3) * len(ratios):
                found.append(f"stroke {ink.stroke} {ink.width}: {sorted(ratios)[len(ratios) // 4]:.2f}")
        if ink.stroke:
            ground.paint(Shape(evolve(mark, ink=evolve(ink, fill="")), shape.runs))
    return found


def pairs() -> Dossier:
    """Two people for every kind of bond."""
    b = Dossier.build()
    for kind in BondKind:
        first, second = b.person(kind.value, gender="man"), b.person(f"{kind.value} 2", gender="woman")
        b.union(first, second)
        b.bond(first, second, kind.value)
    return b.done()


@cache
def family(name: str) -> Dossier:
    return {"demo": demo_dossier, "pairs": pairs, **FAMILIES}[name]()


@cache
def placed(name: str, style: str) -> Layout:
    return layout(family(name), genogram_texts(family(name), style=style), effort=0)


@cache
def drawn(name: str, style: str, theme: Theme) -> tuple[Mark, ...]:
    scene = genogram(family(name), placed(name, style), style=style, theme=theme, show=PARTS, secrets=True)
    return tuple(mark for group in scene.groups for mark in group.marks)


@pytest.mark.sweep(13)
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", EVERYTHING)
def test_everything_stands_out_from_what_lies_beneath_it(name: str, theme: str, style: str) -> None:
    """Text at 4.5 to 1 and strokes and fills at 3 to 1, measured on the marks of whole drawings."""
    assert unseen(drawn(name, style, THEMES[theme]), THEMES[theme].paper) == []


@pytest.mark.sweep(7)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("colour", ["ink", "soft", "pale", "tie", "tint"])
def test_a_colour_that_fades_is_noticed(theme: str, colour: str) -> None:
    """The check above has teeth: half way to the paper is too near for every colour but the strongest."""
    look = THEMES[theme]
    mixed = "#" + "".join(
        f"{(int(getattr(look, colour)[i : i + 2], 16) + 9 * int(look.paper[i : i + 2], 16)) // 10:02x}"
        for i in (1, 3, 5)
    )
    assert unseen(drawn("demo", "mcgoldrick", evolve(look, **{colour: mixed})), look.paper) != []


def test_a_fill_that_swallows_the_cross_of_the_deceased_is_noticed() -> None:
    assert unseen(drawn("demo", "mcgoldrick", evolve(THEMES["bw"], halo=0.0)), "#ffffff") != []


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", EVERYTHING)
def test_black_and_white_is_black_and_white(name: str, style: str) -> None:
    used = set()
    for mark in drawn(name, style, THEMES["bw"]):
        used |= {mark.fill} if isinstance(mark, Text) else {mark.ink.stroke, mark.ink.fill}
    assert used - {""} == {"#000000", "#ffffff"}


def test_high_contrast_is_higher_for_every_colour_and_every_width() -> None:
    high = THEMES["contrast"]
    for name in ("ink", "soft", "pale", "tie", "tint"):
        assert contrast(getattr(high, name), high.paper) >= contrast(getattr(DEFAULT, name), DEFAULT.paper)
    for name in ("person", "union", "descent", "bond", "thin"):
        assert getattr(high, name) > getattr(DEFAULT, name)


def whole_legend(theme: Theme, style: str) -> tuple[Part, ...]:
    """A legend of everything there is."""
    kinds = STYLES[style].symbols
    looks = [Look(kind=kind) for kind in kinds]
    looks += [
        Look(kind="man", client=True),
        Look(kind="man", deceased=True),
        Look(kind="man", outside=True),
        Look(kind="man", secret=True),
    ]
    looks += [Look(kind="man", adopted=True), Look(kind="man", consultand=True), Look(kind="man", moved=True)]
    looks += [Look(kind="man", born_as="woman")] if not STYLES[style].assigned else []
    looks += [Look(kind="man", conditions={mark: degree}) for mark in ("substance", "illness") for degree in DEGREES]
    seen = Seen(
        unions=tuple(map(str, DASHES)),
        endings=tuple(map(str, SLASHES)),
        states=tuple(kind.value for kind in UnionKind),
        descents=tuple(kind.value for kind in ParentageKind),
        again=True,
        related=True,
        twins=("twins", "identical", "multiples", "identical_multiples"),
        bonds=tuple((kind.value, LOOKS[kind]) for kind in BondKind),
        households=True,
    )
    people = People.of(FAMILIES["couple"]())
    return legend(people, looks, seen, style=STYLES[style], theme=theme, measurer=EnvelopeMeasurer())


def entries_of(theme: Theme, style: str) -> list[Entry]:
    return [entry for part in whole_legend(theme, style) for entry in part.entries]


def form(entry: Entry, theme: Theme) -> tuple[object, ...]:
    """What is left of a sample for somebody who sees no colour: where it is painted, and where paper is."""
    seen = []
    for mark in entry.marks:
        if isinstance(mark, Text):
            seen.append(("text", mark.text))
            continue
        ink = evolve(mark.ink, stroke="ink" if mark.ink.stroke not in {"", theme.paper} else mark.ink.stroke)
        ink = evolve(ink, fill="ink" if ink.fill not in {"", theme.paper} else ink.fill)
        seen.append((type(mark).__name__, str(asdict(evolve(mark, ink=ink)))))
    return tuple(seen)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("theme", THEMES)
def test_no_two_things_in_a_legend_differ_by_colour_alone(theme: str, style: str) -> None:
    entries = entries_of(THEMES[theme], style)
    assert len(entries) > 60
    forms = [(entry.text, form(entry, THEMES[theme])) for entry in entries]
    alike = [(one, other) for (one, shape), (other, same) in combinations(forms, 2) if shape == same]
    assert alike == []


def _without_width(entry: Entry) -> tuple[object, ...]:
    thin = [mark if isinstance(mark, Text) else evolve(mark, ink=evolve(mark.ink, width=1.0)) for mark in entry.marks]
    return form(evolve(entry, marks=tuple(thin)), DEFAULT)


@pytest.mark.parametrize("style", STYLES)
def test_known_look_alikes_differ_in_more_than_colour_and_weight(style: str) -> None:
    """A foster child and a distant bond are both dotted, close people and cousins who marry both double."""
    by_text = {entry.text: _without_width(entry) for entry in entries_of(DEFAULT, style)}
    for one, other in (("pleegkind", "distant"), ("partners die bloedverwant zijn", "close")):
        assert by_text[one] != by_text[other]


def test_a_bond_stops_before_the_people_it_joins_and_family_lines_do_not() -> None:
    """So that a double or dotted bond is no couple's or foster child's line."""
    scene = genogram(family("pairs"), placed("pairs", "mcgoldrick"))
    marks_of = {group.refs: group for group in scene.groups if group.role == "bond"}
    plain = [line for line in scene.lines if line.role == "bond"]
    assert len(plain) == len(BondKind)
    for line in plain:
        bond = next(bond for bond in family("pairs").bonds if bond.id == line.refs[0])
        ends = line.points[:1] if bond.kind in DIRECTED_BONDS else (line.points[0], line.points[-1])
        for end in ends:
            shapes = [Shape(mark, tuple(_runs(mark))) for mark in marks_of[line.refs].marks]
            nearest = min(_far(end, a, b) for shape in shapes for run in shape.runs for a, b in pairwise(run))
            assert nearest >= 2.9


def test_every_theme_is_found_by_name_and_a_theme_is_taken_as_it_is() -> None:
    assert set(THEMES) == {"default", "print", "bw", "contrast", "dark"}
    own = Theme(ink="#123456")
    assert theme_named(own) is own
    with pytest.raises(UsageError, match="unknown theme 'pink'; use one of: default, print, bw, contrast, dark"):
        theme_named("pink")


def test_themes_differ_in_looks_only() -> None:
    """Sizes of type and fonts decide where everything stands, so they are the same in all."""
    for theme in THEMES.values():
        for part in fields(Theme):
            if part.name in {"family", "name", "small", "head", "subhead"}:
                assert getattr(theme, part.name) == getattr(DEFAULT, part.name)


@pytest.mark.parametrize(("style", "theme"), [("mcgoldrick", "default"), ("mcgoldrick", "bw"), ("pedigree", "default")])
def test_all_notation_is_the_one_that_was_looked_at(style: str, theme: str) -> None:
    """`NAASTBETROKKEN_GOLDENS=update` writes these anew; whoever changes a mark looks at them."""
    look = THEMES[theme]
    block = legend_block(Setter(look, EnvelopeMeasurer()), whole_legend(look, style), 1200.0)
    scene = Scene(
        instrument="genogram",
        lang="nl",
        title="Legenda",
        description="Alle tekens.",
        width=block.width + 48,
        height=block.height + 48,
        paper=look.paper,
        fonts=look.family,
        groups=tuple(shifted(block.groups, 24, 24)),
    )
    drawing = str(render(scene, "svg"))
    golden = GOLDENS / f"notation-{style}-{theme}.svg"
    if os.environ.get("NAASTBETROKKEN_GOLDENS") == "update":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(drawing, encoding="utf-8")
    assert drawing == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "wrong",
    [
        {"paper": "url(https://example.org)"},
        {"ink": "red"},
        {"person": float("nan")},
        {"name": 0.0},
        {"thin": True},
        {"family": ("Arial'/><script>",)},
        {"family": "Arial"},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_a_theme_holds_nothing_but_colours_numbers_and_fonts(wrong) -> None:
    """What stands in a theme stands in the file as it is."""
    with pytest.raises(UsageError, match=f"theme: {next(iter(wrong))} must be"):
        Theme(**wrong)


class _Point:
    """An entry point of another package."""

    group, name, value = "naastbetrokken.themes", "huisstijl", "elders:HUISSTIJL"

    def __init__(self, found: object) -> None:
        self._found = found

    def load(self) -> object:
        if isinstance(self._found, Exception):
            raise self._found
        return self._found


def test_another_package_offers_a_theme(monkeypatch) -> None:
    """By name, beside the built-in ones; and what is no theme is its author's mistake."""
    own = Theme(ink="#102030")
    monkeypatch.setattr("naastbetrokken.plugins.entry_points", lambda group: [_Point(own)])
    assert theme_named("huisstijl") is own
    with pytest.raises(UsageError, match="default, print, bw, contrast, dark, huisstijl"):
        theme_named("pink")
    for found, told in (("rood", "is no Theme but str"), (ImportError("x"), "cannot be loaded")):
        monkeypatch.setattr("naastbetrokken.plugins.entry_points", lambda group, found=found: [_Point(found)])
        with pytest.raises(PluginError, match=told):
            theme_named("huisstijl")
