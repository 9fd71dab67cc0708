# SPDX-License-Identifier: MIT
"""Bonds at one symbol: apart where they leave it, and not across each other on their way."""

from itertools import combinations, pairwise
from math import dist, hypot

import pytest
from attrs import evolve

from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.layout.genogram import Sizes
from naastbetrokken.layout.genogram.boxes import PASSAGE
from naastbetrokken.layout.genogram.form import LEFT, RIGHT, Form, Forms, Riser, Shape
from naastbetrokken.layout.genogram.ports import set_ports
from naastbetrokken.layout.outline import side, top
from naastbetrokken.model import Dossier
from naastbetrokken.scene.bonds import HALF_STROKE, LOOKS
from naastbetrokken.scene.scene import Scene
from naastbetrokken.testing.families import FAMILIES
from naastbetrokken.testing.oracle import drawn

SQUARE = evolve(PASSAGE, shape="square", half=22.0, reach=22.0)


def hub(kinds: tuple[str, ...]) -> Scene:
    """A client with a bond of each kind to a brother or sister, all at the client's right."""
    b = Dossier.build()
    one, other = b.person("Vader", gender="man"), b.person("Moeder", gender="woman")
    client = b.person("Cliënt", gender="woman", born="1980", client=True)
    others = [b.person(f"Kind {n}", gender="man", born=str(1980 + n)) for n, _ in enumerate(kinds, 1)]
    b.union(one, other, children=[client, *others])
    for sibling, kind in zip(others, kinds, strict=True):
        b.bond(client, sibling, kind)
    return genogram(b.done())


@pytest.mark.parametrize(
    "kinds", [("close",) * 6, ("hostile", "close", "distant", "fused", "cutoff", "love", "caretaker")]
)
def test_bonds_of_one_person_do_not_cross_each_other(kinds: tuple[str, ...]) -> None:
    bonds = [line.points for line in hub(kinds).lines if line.role == "bond"]
    assert len(bonds) == len(kinds)
    for one, other in combinations(bonds, 2):
        assert not any(meet(a, b) for a in pairwise(one) for b in pairwise(other))


def meet(one: tuple[tuple[float, float], ...], other: tuple[tuple[float, float], ...]) -> bool:
    """Whether two pieces cross: the ends of each lie on both sides of the other."""

    def side(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    (a, b), (c, d) = one, other
    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def ports(*risers: Riser, forms: tuple[Form, ...] = ()) -> list[float]:
    set_ports(Forms(forms=forms, risers=risers, position=(0, 1)), (SQUARE, SQUARE), Sizes())
    return [riser.dy for riser in risers]


def rising(rim: float, near: float, *, up: bool = True) -> Riser:
    return Riser(0, 0, 0, RIGHT, up=up, down=not up, reach=(near,), rim=rim)


def test_a_line_that_is_alone_leaves_in_the_middle() -> None:
    assert ports(rising(2.0, 0.0)) == [0.0]


def test_between_broad_and_narrow_bonds_there_is_the_same_white() -> None:
    rims = (1.0, 5.0, 2.5, 3.5)
    at = ports(*(rising(rim, near) for near, rim in enumerate(rims)))
    white = [b - b_rim - (a + a_rim) for (a, a_rim), (b, b_rim) in pairwise(zip(at, rims, strict=True))]
    assert white == pytest.approx([white[0]] * 3)
    assert white[0] >= 1.0
    assert min(at) - rims[0] >= -22.0
    assert max(at) + rims[-1] <= 22.0


def test_above_and_below_a_couples_line_bonds_keep_to_their_side_of_it() -> None:
    couple = Form(0, 0, Shape.STRAIGHT, 0, 1)
    arc = Form(1, 0, Shape.ARC, 0, 1, rim=2.0)
    up, down = rising(2.0, 0.0), rising(2.0, 0.0, up=False)
    above, below = ports(up, down, forms=(couple, arc))
    assert above < 0 < arc.arc[0] < below
    assert arc.arc[0] - 2.0 > 1.0


def test_nothing_comes_between_a_line_and_the_text_that_stands_above_it() -> None:
    arc = Form(1, 0, Shape.ARC, 0, 1, rim=2.0)
    (line,) = ports(Riser(0, 0, 0, RIGHT, up=False, down=True, label=60.0), forms=(arc,))
    assert line < arc.arc[0]


def test_the_line_nearest_to_the_symbol_leaves_farthest_from_the_middle() -> None:
    couple = Form(0, 0, Shape.STRAIGHT, 0, 1)
    near, far = ports(rising(1.0, 0.0), rising(1.0, 1.0), forms=(couple,))
    assert near < far < 0
    left = Riser(0, 0, 1, LEFT, up=True, down=False, reach=(0.0,), rim=1.0)
    assert ports(left, forms=(couple,))[0] < 0


@pytest.mark.parametrize("shape", ["square", "circle", "diamond"])
@pytest.mark.parametrize("crown", [0.0, 6.0, 8.0, 12.0])
def test_a_line_leaves_a_symbol_clear_of_where_a_child_line_arrives(shape: str, crown: float) -> None:
    box = evolve(SQUARE, shape=shape, crown=crown)
    single = Riser(0, 0, 0, LEFT, up=True, down=True)
    others = [Riser(n, 0, 0, LEFT, up=False, down=True, reach=(float(n),), rim=6.5) for n in (1, 2)]
    set_ports(Forms(forms=(), risers=(single, *others), position=(0, 1)), (box, box), Sizes())
    arrives = (-crown, -top(shape, 22.0, crown))
    leaves = (-side(shape, 22.0, single.dy), single.dy)
    assert hypot(arrives[0] - leaves[0], arrives[1] - leaves[1]) >= 2.5
    assert leaves[0] <= arrives[0]


@pytest.mark.parametrize("shape", ["square", "circle", "diamond"])
def test_beside_broad_bonds_two_family_lines_stay_two(shape: str) -> None:
    box = evolve(SQUARE, shape=shape, crown=1.5)
    couple = Form(0, 0, Shape.STRAIGHT, 0, 1)
    bonds = [Riser(n, 0, 0, RIGHT, up=True, down=False, reach=(float(n),), rim=rim) for n, rim in ((1, 4.7), (2, 2.7))]
    family = [Riser(n, 0, 0, RIGHT, up=True, down=False, reach=(float(n),)) for n in (3, 4)]
    set_ports(Forms(forms=(couple,), risers=(*bonds, *family), position=(0, 1)), (box, box), Sizes())
    assert family[1].dy - family[0].dy >= 2.5
    assert family[1].dy <= -2.5


def test_bonds_that_do_not_fit_keep_off_the_couples_line_before_they_keep_off_each_other() -> None:
    couple = Form(0, 0, Shape.STRAIGHT, 0, 1)
    rims = (5.4, 4.7, 5.4, 4.7)
    bonds = [Riser(n, 0, 0, RIGHT, up=True, down=False, reach=(float(n),), rim=rim) for n, rim in enumerate(rims)]
    at = ports(*bonds, forms=(couple,))
    assert max(at) + 3.5 <= -1.0
    gaps = [b - a for a, b in pairwise(at)]
    assert max(gaps) - min(gaps) < 1.0


def test_somebody_with_twelve_bonds_has_room_for_each_since_they_leave_on_all_sides() -> None:
    dossier = FAMILIES["bonds_with_everybody"]()
    drawing = drawn(dossier)
    client = next(node for node in drawing.nodes if node.id == "client")
    rims = {bond.id: LOOKS[bond.kind].strand.rim for bond in dossier.bonds}
    sides: dict[int, list[tuple[float, float]]] = {}
    for line in drawing.lines:
        if line.role == "bond":
            x, y = min((line.points[0], line.points[-1]), key=lambda end: dist(end, (client.x, client.y)))
            sides.setdefault(RIGHT if x > client.x else LEFT, []).append((y, rims[line.refs[0]]))
    assert sum(map(len, sides.values())) == len(dossier.bonds)
    for ports_here in sides.values():
        for (a, a_rim), (b, b_rim) in pairwise(sorted(ports_here)):
            assert b - b_rim >= a + a_rim - HALF_STROKE


def test_a_broad_bond_farthest_out_keeps_all_its_strokes_below_the_top_of_the_symbol() -> None:
    box = evolve(SQUARE, shape="circle", crown=1.5)
    couple = Form(0, 0, Shape.STRAIGHT, 0, 1)
    rims = (6.4, 4.7, 5.4, 4.7)
    bonds = [Riser(n, 0, 0, RIGHT, up=True, down=False, reach=(float(n),), rim=rim) for n, rim in enumerate(rims)]
    set_ports(Forms(forms=(couple,), risers=tuple(bonds), position=(0, 1)), (box, box), Sizes())
    highest = min(bonds, key=lambda bond: bond.dy)
    assert highest.dy - highest.rim >= -22.0
