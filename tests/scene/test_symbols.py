# SPDX-License-Identifier: MIT
"""Symbols: the right one for everybody, drawn where the layout thinks its rim is."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.errors import UsageError
from naastbetrokken.layout.outline import SHAPES, side, top
from naastbetrokken.layout.text import EnvelopeMeasurer
from naastbetrokken.model import Condition, ConditionKind, ConditionStatus, Gender, Person, PersonKind, Pregnancy
from naastbetrokken.scene.conditions import drawn, fills, hatching
from naastbetrokken.scene.marks import Circle, Ink, Polygon, Rect, Text, box_of
from naastbetrokken.scene.shapes import OUTLINES, chord, outline, polygon
from naastbetrokken.scene.styles import STYLES, style_named
from naastbetrokken.scene.symbol_marks import Look, half_of, symbol
from naastbetrokken.scene.symbols import kind_of
from naastbetrokken.scene.theme import DEFAULT

STYLE = STYLES["mcgoldrick"]
INK = Ink(stroke="#000000", width=0.0)


@pytest.mark.parametrize(
    ("person", "kind"),
    [
        (Person("p", gender=Gender.MAN), "man"),
        (Person("p", gender=Gender.WOMAN), "woman"),
        (Person("p", gender=Gender.NONBINARY), "nonbinary"),
        (Person("p"), "unknown"),
        (Person("p", kind=PersonKind.PET, gender=Gender.MAN), "pet"),
        (Person("p", kind=PersonKind.INSTITUTION), "institution"),
        (Person("p", pregnancy=Pregnancy.EXPECTED), "expected"),
        (Person("p", pregnancy=Pregnancy.MISCARRIAGE), "miscarriage"),
        (Person("p", pregnancy=Pregnancy.ECTOPIC), "ectopic"),
        (Person("p", pregnancy=Pregnancy.ABORTION), "abortion"),
        (Person("p", pregnancy=Pregnancy.STILLBIRTH, gender=Gender.WOMAN), "stillbirth.woman"),
    ],
)
def test_everybody_has_a_symbol_of_their_kind(person: Person, kind: str) -> None:
    assert kind_of(person) == kind


@pytest.mark.parametrize(
    ("kind", "shape", "half"),
    [
        ("man", "square", 22),
        ("woman", "circle", 22),
        ("nonbinary", "dome", 22),
        ("unknown", "rounded", 22),
        ("pet", "diamond", 18),
        ("expected", "triangle", 15),
        ("miscarriage", "dot", 6),
        ("ectopic", "triangle", 10),
        ("abortion", "cross", 8),
        ("stillbirth.man", "square", 12),
        ("stillbirth.unknown", "rounded", 12),
    ],
)
def test_shapes_and_sizes_are_mcgoldricks(kind: str, shape: str, half: float) -> None:
    assert (STYLE.symbols[kind].shape, STYLE.symbols[kind].half) == (shape, half)


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "cross"])
@given(t=st.floats(-0.98, 0.98))
def test_the_drawn_rim_is_where_lines_end(shape: str, t: float) -> None:
    """The layout ends lines on `layout.outline`; what is drawn must be there, to a tenth of a px."""
    points = polygon(shape, 0, 0, 22)
    across = chord(points, 0, 1, 22 * t)
    assert across is not None
    assert max(x for x, _ in across) == pytest.approx(side(shape, 22, 22 * t), abs=0.15)
    down = chord(points, 1, 0, 22 * t)
    assert down is not None
    assert -min(y for _, y in down) == pytest.approx(top(shape, 22, 22 * t), abs=0.15)


@pytest.mark.parametrize("shape", [shape for shape in OUTLINES if shape != "dot"])
def test_every_outline_fills_its_square(shape: str) -> None:
    box = outline(shape, 100, 50, 22, INK).box
    assert (box.left, box.top, box.right, box.bottom) == pytest.approx((78, 28, 122, 72))


def marks_of(look: Look) -> tuple[object, ...]:
    return symbol(look, 0, 0, style=STYLE, theme=DEFAULT, measurer=EnvelopeMeasurer())


def test_the_client_has_a_second_outline_with_three_px_of_paper_between() -> None:
    outlines = [m for m in marks_of(Look(kind="man", client=True)) if isinstance(m, Rect) and m.ink.stroke]
    outer, inner = sorted(outlines, key=lambda rect: -rect.width)
    gap = (outer.width - inner.width) / 2 - outer.ink.width / 2 - inner.ink.width / 2
    assert gap >= 3
    assert half_of(Look(kind="man", client=True), STYLE) == outer.width / 2


def test_only_the_clients_outline_is_doubled() -> None:
    outlines = [m for m in marks_of(Look(kind="woman")) if isinstance(m, Circle) and m.ink.stroke]
    assert len(outlines) == 1


def test_the_cross_of_the_deceased_runs_behind_the_age() -> None:
    marks = marks_of(Look(kind="man", deceased=True, inside="71"))
    names = [type(mark).__name__ for mark in marks]
    number = names.index("Text")
    ground = marks[number - 1]
    assert names[number - 3 : number - 1] == ["Path", "Path"]
    assert isinstance(ground, Rect)
    assert ground.ink == Ink(fill=DEFAULT.paper)
    assert ground.box.left <= marks[number].box.left  # type: ignore[attr-defined]
    assert marks[number].box.right <= ground.box.right  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", ["man", "woman", "nonbinary", "unknown"])
@pytest.mark.parametrize("age", ["8", "46", "±28", "56/57", "46–56"])
@pytest.mark.parametrize("degree", ["active", "suspected", "recovery"])
def test_the_age_stands_clear_above_a_substance_mark_and_within_the_rim(kind: str, age: str, degree: str) -> None:
    marks = marks_of(Look(kind=kind, inside=age, conditions={"substance": degree}))
    (number,) = [mark for mark in marks if isinstance(mark, Text)]
    assert number.size >= 11
    assert number.y < -1
    shape, half = STYLE.symbols[kind].shape, STYLE.symbols[kind].half
    for dy in (number.y - 0.72 * number.size, number.y):
        assert number.width / 2 <= side(shape, half, dy)
    assert not [
        mark for mark in marks if isinstance(mark, Rect) and mark.ink.fill == DEFAULT.paper and mark.height < half
    ]


@pytest.mark.parametrize(
    "look",
    [
        Look(kind="man", inside="71", deceased=True, conditions={"substance": "active"}),
        Look(kind="woman", inside="71", conditions={"substance": "active", "illness": "active"}),
        Look(kind="man", inside="71", conditions={"illness": "suspected"}),
    ],
)
def test_where_something_runs_through_the_upper_half_the_age_keeps_to_the_middle_on_paper(look: Look) -> None:
    (number,) = [mark for mark in marks_of(look) if isinstance(mark, Text)]
    assert number.y > 0
    assert [mark for mark in marks_of(look) if isinstance(mark, Rect) and mark.ink == Ink(fill=DEFAULT.paper)]


@pytest.mark.parametrize("kind", ["man", "woman", "nonbinary", "unknown", "pet"])
def test_the_cross_of_the_deceased_ends_on_the_rim(kind: str) -> None:
    marks = marks_of(Look(kind=kind, deceased=True))
    points = polygon(STYLE.symbols[kind].shape, 0, 0, STYLE.symbols[kind].half)
    rim = [math.hypot(*end) for d in (1, -1) for end in chord(points, 1, -d, 0) or ()]
    for path in [mark for mark in marks if type(mark).__name__ == "Path" and len(mark.commands) == 2]:  # type: ignore[attr-defined]
        for command in path.commands:  # type: ignore[attr-defined]
            assert min(abs(math.hypot(*command.to) - reach) for reach in rim) < 0.2


def test_somebody_of_unknown_gender_shows_a_question_mark_only_without_an_age() -> None:
    def texts(look: Look) -> list[str]:
        return [mark.text for mark in marks_of(look) if isinstance(mark, Text)]

    assert texts(Look(kind="unknown")) == ["?"]
    assert texts(Look(kind="unknown", inside="8")) == ["8"]
    assert texts(Look(kind="man")) == []


def test_people_outside_the_family_have_a_broken_outline() -> None:
    *_, rim = marks_of(Look(kind="woman", outside=True))
    assert isinstance(rim, Circle)
    assert rim.ink.dash == (4, 3)


def condition(kind: ConditionKind, status: ConditionStatus) -> Condition:
    return Condition(kind=kind, status=status)


def test_of_several_conditions_the_heaviest_is_drawn() -> None:
    conditions = (
        condition(ConditionKind.MENTAL, ConditionStatus.PAST),
        condition(ConditionKind.PHYSICAL, ConditionStatus.ACTIVE),
        condition(ConditionKind.SUBSTANCE, ConditionStatus.RECOVERY),
    )
    assert drawn(conditions) == {"substance": "recovery", "illness": "active"}


def polygons(conditions: dict[str, str]) -> list[tuple[tuple[float, float], ...]]:
    marks = fills(conditions, "square", (0, 0), 10, DEFAULT)
    return [mark.points for mark in marks if isinstance(mark, Polygon)]


@pytest.mark.parametrize(
    ("conditions", "corners"),
    [
        ({"substance": "active"}, {(-10, 0), (10, 0), (10, 10), (-10, 10)}),
        ({"illness": "active"}, {(-10, -10), (0, -10), (0, 10), (-10, 10)}),
        ({"substance": "recovery"}, {(-10, 0), (0, 0), (0, 10), (-10, 10)}),
        ({"illness": "recovery"}, {(-10, 0), (0, 0), (0, 10), (-10, 10)}),
    ],
)
def test_halves_and_quarters_are_those_of_the_chart(
    conditions: dict[str, str], corners: set[tuple[float, float]]
) -> None:
    (filled,) = polygons(conditions)
    assert set(filled) == corners


def test_a_quarter_has_the_dividing_line_that_tells_what_it_is_about() -> None:
    """The quarter alone is the same for illness and for substances."""
    substance, illness = (
        [mark.box for mark in fills({mark: "recovery"}, "square", (0, 0), 10, DEFAULT) if not isinstance(mark, Polygon)]
        for mark in ("substance", "illness")
    )
    assert [(box.width, box.height) for box in substance] == [(21, 1)]
    assert [(box.width, box.height) for box in illness] == [(1, 21)]


def test_serious_illness_and_substances_leave_only_the_upper_right_quarter_empty() -> None:
    lower, left = polygons({"substance": "active", "illness": "active"})
    assert {(0.0, -10.0), (-10.0, -10.0)} <= set(left)
    assert {(10.0, 0.0), (10.0, 10.0)} <= set(lower)


@pytest.mark.parametrize("shape", ["square", "circle", "dome", "rounded", "diamond"])
@pytest.mark.parametrize("degree", ["active", "suspected", "recovery"])
@pytest.mark.parametrize("mark", ["substance", "illness"])
def test_no_fill_leaves_the_symbol(shape: str, degree: str, mark: str) -> None:
    box = box_of(fills({mark: degree}, shape, (0, 0), 20, DEFAULT))
    assert box is not None
    assert box.left >= -21
    assert box.right <= 21
    assert box.top >= -21
    assert box.bottom <= 21


def test_hatching_is_a_handful_of_parallel_strokes() -> None:
    strokes = hatching(((0, 0), (20, 0), (20, 10), (0, 10)))
    assert len(strokes) == 5
    assert all(bx - ax == pytest.approx(ay - by) for (ax, ay), (bx, by) in strokes)


def test_an_unknown_style_is_a_wrong_call() -> None:
    with pytest.raises(UsageError, match="unknown style 'runes'; use one of: mcgoldrick, pedigree"):
        style_named("runes")
