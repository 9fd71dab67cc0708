# SPDX-License-Identifier: MIT
"""The read-back oracle finds every kind of lie: each test spoils a true drawing in one way."""

from collections.abc import Callable

import pytest
from attrs import evolve

from naastbetrokken.layout.genogram import PersonText, Texts, layout
from naastbetrokken.layout.result import Label, Layout, Line, LineRole, NodeRole
from naastbetrokken.layout.validate import validate
from naastbetrokken.model import Bond, BondKind, Dossier


def two_couples() -> Dossier:
    """Two couples with a child each; the second couple has no dates, so that only lines tell them apart."""
    b = Dossier.build()
    first = [b.person("Ada", gender="woman", born="1950"), b.person("Bob", gender="man", born="1949")]
    second = [b.person("Cas", gender="man", born="1951"), b.person("Dee", gender="woman", born="1952")]
    kids = [b.person("Eef", gender="woman", born="1975"), b.person("Fik", gender="man", born="1977")]
    b.union(*first, ("marriage", "1974"), children=[kids[0]])
    b.union(*second, children=[kids[1]])
    b.union(*kids)
    return b.done()


@pytest.fixture
def dossier() -> Dossier:
    return two_couples()


@pytest.fixture
def drawing(dossier: Dossier) -> Layout:
    texts = Texts(
        persons={p.id: PersonText(name=p.name.display, birth=str(p.born)) for p in dossier.persons},
        unions={"u1": ("geh. 1974",)},
    )
    return layout(dossier, texts)


def codes(drawing: Layout, dossier: Dossier) -> set[str]:
    return {fault.code for fault in validate(drawing, dossier)}


def line_of(drawing: Layout, role: LineRole, *refs: str) -> Line:
    return next(line for line in drawing.lines if line.role is role and line.refs == refs)


def with_line(drawing: Layout, old: Line, change: Callable[[Line], Line]) -> Layout:
    return evolve(drawing, lines=tuple(change(line) if line is old else line for line in drawing.lines))


def shifted(dx: float, dy: float) -> Callable[[Line], Line]:
    return lambda line: evolve(line, points=tuple((x + dx, y + dy) for x, y in line.points))


def test_a_true_drawing_has_no_fault(drawing: Layout, dossier: Dossier) -> None:
    assert validate(drawing, dossier) == ()


def test_somebody_who_is_not_drawn_is_missed(drawing: Layout, dossier: Dossier) -> None:
    spoiled = evolve(drawing, nodes=drawing.nodes[1:])
    assert "missing" in codes(spoiled, dossier)


def test_somebody_who_is_drawn_twice_is_noticed(drawing: Layout, dossier: Dossier) -> None:
    again = evolve(drawing.nodes[0], y=drawing.nodes[0].y + 60, x=40.0)
    assert "twice" in codes(evolve(drawing, nodes=(*drawing.nodes, again)), dossier)


def test_a_stranger_is_noticed(drawing: Layout, dossier: Dossier) -> None:
    stranger = evolve(drawing.nodes[0], id="x", x=drawing.width - 30, y=drawing.height - 30)
    assert "stranger" in codes(evolve(drawing, nodes=(*drawing.nodes, stranger)), dossier)


def test_an_unknown_partner_whom_nobody_recorded_is_a_stranger_to_the_union(drawing: Layout, dossier: Dossier) -> None:
    union = line_of(drawing, LineRole.UNION, "u1")
    spoiled = evolve(
        drawing,
        nodes=tuple(
            evolve(node, role=NodeRole.PLACEHOLDER) if node.x - node.width / 2 == union.points[-1][0] else node
            for node in drawing.nodes
        ),
    )
    assert {"missing", "joined_wrongly", "stranger"} <= codes(spoiled, dossier)


def test_two_symbols_on_top_of_each_other_are_noticed(drawing: Layout, dossier: Dossier) -> None:
    first, second, *rest = drawing.nodes
    assert "overlap" in codes(evolve(drawing, nodes=(first, evolve(second, x=first.x + 20), *rest)), dossier)


def test_a_label_on_a_symbol_is_noticed(drawing: Layout, dossier: Dossier) -> None:
    label, *rest = drawing.labels
    node = drawing.nodes[0]
    moved = evolve(label, x=node.x, y=node.y)
    assert "overlap" in codes(evolve(drawing, labels=(moved, *rest)), dossier)


def test_a_line_through_a_name_is_noticed(drawing: Layout, dossier: Dossier) -> None:
    line = line_of(drawing, LineRole.UNION, "u2")
    (x, y), *_ = line.points
    label = Label(of="p1", kind=drawing.labels[0].kind, lines=("?",), x=x + 2, y=y - 5, width=8, height=9, size=9)
    assert "struck" in codes(evolve(drawing, labels=(*drawing.labels, label)), dossier)


def test_a_line_through_somebody_else_is_noticed(drawing: Layout, dossier: Dossier) -> None:
    line = line_of(drawing, LineRole.UNION, "u1")
    y = line.points[0][1]
    across = evolve(line, points=((drawing.nodes[0].x, y), (drawing.width - 40, y)))
    assert "through" in codes(with_line(drawing, line, lambda _: across), dossier)


def test_children_who_hang_under_another_couple_are_noticed(drawing: Layout, dossier: Dossier) -> None:
    spoiled = evolve(
        drawing,
        lines=tuple(
            evolve(line, refs=({"u1": "u2", "u2": "u1"}.get(line.refs[0], line.refs[0]), *line.refs[1:]))
            for line in drawing.lines
        ),
    )
    faults = [fault for fault in validate(spoiled, dossier) if fault.code == "joined_wrongly"]
    assert {fault.refs[0] for fault in faults} == {"u1", "u2"}


def test_a_line_that_stops_short_of_a_partner_is_noticed(drawing: Layout, dossier: Dossier) -> None:
    line = line_of(drawing, LineRole.UNION, "u1")
    short = evolve(line, points=(line.points[0], (line.points[-1][0] - 4, line.points[-1][1])))
    assert "joined_wrongly" in codes(with_line(drawing, line, lambda _: short), dossier)


def test_a_child_line_that_does_not_reach_its_parents_is_noticed(drawing: Layout, dossier: Dossier) -> None:
    line = line_of(drawing, LineRole.DESCENT, "u1", "p5")
    short = evolve(line, points=((line.points[0][0] + 15, line.points[0][1] + 6), *line.points[1:]))
    assert "torn" in codes(with_line(drawing, line, lambda _: short), dossier)


def test_a_missing_couple_line_is_noticed(drawing: Layout, dossier: Dossier) -> None:
    spoiled = evolve(drawing, lines=tuple(line for line in drawing.lines if line.refs[0] != "u3"))
    assert codes(spoiled, dossier) == {"joined_wrongly"}


def test_lines_of_two_couples_that_touch_are_noticed(drawing: Layout, dossier: Dossier) -> None:
    first = line_of(drawing, LineRole.UNION, "u1")
    x, y = first.points[-1]
    foot = Line(role=LineRole.DESCENT, refs=("u2",), points=((x - 10, y), (x - 10, y + 30)))
    assert "touch" in codes(evolve(drawing, lines=(*drawing.lines, foot)), dossier)


def test_lines_of_two_couples_that_run_on_top_of_each_other_are_noticed(drawing: Layout, dossier: Dossier) -> None:
    first = line_of(drawing, LineRole.UNION, "u1")
    twin = Line(role=LineRole.DESCENT, refs=("u2",), points=tuple(first.points))
    assert "touch" in codes(evolve(drawing, lines=(*drawing.lines, twin)), dossier)


def test_lines_of_two_couples_that_run_too_close_are_noticed(drawing: Layout, dossier: Dossier) -> None:
    first = line_of(drawing, LineRole.UNION, "u1")
    twin = Line(role=LineRole.DESCENT, refs=("u2",), points=tuple((x, y + 1.5) for x, y in first.points))
    assert "too_close" in codes(evolve(drawing, lines=(*drawing.lines, twin)), dossier)


def test_a_crossing_at_a_slant_is_noticed(drawing: Layout, dossier: Dossier) -> None:
    first = line_of(drawing, LineRole.UNION, "u1")
    (ax, y), (bx, _) = first.points[0], first.points[-1]
    x = (ax + bx) / 2
    slant = Line(role=LineRole.DESCENT, refs=("u2",), points=((x - 8, y - 8), (x + 8, y + 8)))
    assert "slanted_crossing" in codes(evolve(drawing, lines=(*drawing.lines, slant)), dossier)


def test_what_lies_beyond_the_edge_is_noticed(drawing: Layout, dossier: Dossier) -> None:
    assert "outside" in codes(evolve(drawing, width=drawing.width / 2), dossier)


def with_bond() -> tuple[Dossier, Layout]:
    dossier = evolve(two_couples(), bonds=(Bond("b1", kind=BondKind.CLOSE, a="p1", b="p6"),))
    return dossier, layout(dossier, Texts())


def test_a_true_bond_has_no_fault() -> None:
    dossier, drawing = with_bond()
    assert validate(drawing, dossier) == ()


def test_a_bond_that_is_not_drawn_is_missed() -> None:
    dossier, drawing = with_bond()
    spoiled = evolve(drawing, lines=tuple(line for line in drawing.lines if line.role is not LineRole.BOND))
    assert codes(spoiled, dossier) == {"missing"}


def test_a_bond_that_goes_the_other_way_is_noticed() -> None:
    dossier, drawing = with_bond()
    turned = [evolve(line, points=line.points[::-1]) if line.role is LineRole.BOND else line for line in drawing.lines]
    assert codes(evolve(drawing, lines=tuple(turned)), dossier) == {"joined_wrongly"}


def test_a_bond_through_somebody_is_noticed() -> None:
    dossier, drawing = with_bond()
    nodes = {node.id: node for node in drawing.nodes}
    ends = tuple((nodes[one].x, nodes[one].y) for one in ("p1", "p6"))
    straight = [evolve(line, points=ends) if line.role is LineRole.BOND else line for line in drawing.lines]
    assert "through" in codes(evolve(drawing, lines=tuple(straight)), dossier)
