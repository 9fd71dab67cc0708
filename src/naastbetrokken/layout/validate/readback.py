# SPDX-License-Identifier: MIT
"""Reading a drawing back: who is there, who is joined to whom, what hides what."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from naastbetrokken.layout.result import Label, Layout, Line, LineRole, NodeRole, Placed, Point
from naastbetrokken.layout.validate.expected import Claim, claims
from naastbetrokken.layout.validate.faults import Fault
from naastbetrokken.layout.validate.grid import Box, Grid, meets, pairs
from naastbetrokken.layout.validate.rims import inside, on_rim
from naastbetrokken.layout.validate.segments import Segment, crossing, meeting
from naastbetrokken.model import Dossier

FAMILY = (LineRole.UNION, LineRole.DESCENT)


def validate(layout: Layout, dossier: Dossier) -> tuple[Fault, ...]:
    """Every fault of a drawing, in a stable order; empty when it is true and nothing hides anything.

    Args:
        layout: the drawing.
        dossier: what it should say.
    """
    segments = [segment for line in layout.lines if line.role in FAMILY for segment in _segments(line)]
    others = (LineRole.BOND, LineRole.HOUSEHOLD)
    beside = [segment for line in layout.lines if line.role in others for segment in _segments(line)]
    return (
        *_people(layout, dossier),
        *_hidden(layout),
        *_struck(layout, [*segments, *beside]),
        *_unions(layout, dossier),
        *_bonds(layout, dossier),
        *_households(layout, dossier),
        *_meetings(segments),
        *_outside(layout),
    )


def _segments(line: Line) -> Iterator[Segment]:
    for a, b in pairwise(line.points):
        yield Segment(line.refs[0], a, b)


def _people(layout: Layout, dossier: Dossier) -> Iterator[Fault]:
    """Everybody once, and nobody else."""
    drawn: dict[str, int] = {}
    for node in layout.nodes:
        if node.role is NodeRole.PERSON:
            drawn[node.id] = drawn.get(node.id, 0) + 1
    known = {person.id for person in dossier.persons}
    for one in sorted(known):
        if one not in drawn:
            yield Fault("missing", (one,))
    for one, times in sorted(drawn.items()):
        if times > 1:
            yield Fault("twice", (one,))
        if one not in known:
            yield Fault("stranger", (one,))


def _node_box(node: Placed) -> Box:
    return (
        node.x - node.width / 2,
        node.y - node.height / 2,
        node.x + node.width / 2,
        node.y + node.height / 2,
    )


def _label_box(label: Label) -> Box:
    return (label.x, label.y, label.x + label.width, label.y + label.height)


def _hidden(layout: Layout) -> Iterator[Fault]:
    """Symbols and labels that cover each other."""
    things = [(node.id, _node_box(node)) for node in layout.nodes]
    things += [(label.of, _label_box(label)) for label in layout.labels]
    for a, b in pairs(box for _, box in things):
        yield Fault("overlap", (things[a][0], things[b][0]), things[b][1][:2])


def _struck(layout: Layout, segments: list[Segment]) -> Iterator[Fault]:
    """Strokes through a symbol or a label."""
    symbols, texts = Grid(), Grid()
    for number, node in enumerate(layout.nodes):
        symbols.add(number, _node_box(node))
    for number, label in enumerate(layout.labels):
        texts.add(number, _label_box(label))
    for segment in segments:
        box = segment.box()
        for number in symbols.near(box):
            node = layout.nodes[number]
            if inside(node, segment):
                yield Fault("through", (segment.union, node.id), segment.a)
        for number in texts.near(box):
            label = layout.labels[number]
            if meets(box, _label_box(label)) and segment.enters(_label_box(label)):
                yield Fault("struck", (segment.union, label.of), segment.a)


def _unions(layout: Layout, dossier: Dossier) -> Iterator[Fault]:
    """Every union's strokes hang together and join exactly its partners and its children."""
    grid = Grid()
    for number, node in enumerate(layout.nodes):
        left, top, right, bottom = _node_box(node)
        grid.add(number, (left - 1, top - 1, right + 1, bottom + 1))
    strokes: dict[str, list[Line]] = {}
    for line in layout.lines:
        if line.role in FAMILY:
            strokes.setdefault(line.refs[0], []).append(line)
    wanted = claims(dossier, layout.compromises)
    for union in sorted(strokes.keys() - wanted.keys()):
        yield Fault("stranger", (union,))
    for union, claim in sorted(wanted.items()):
        yield from _union(union, claim, strokes.get(union, []), layout, grid)


def _union(union: str, claim: Claim, lines: list[Line], layout: Layout, grid: Grid) -> Iterator[Fault]:
    if not lines:
        if len(claim.partners) > 1 or claim.children or claim.asked:
            yield Fault("joined_wrongly", (union,))
        return
    if _parts([line.points for line in lines]) > 1:
        yield Fault("torn", (union,), lines[0].points[0])
    touched: dict[LineRole, set[str]] = {LineRole.UNION: set(), LineRole.DESCENT: set()}
    placeholders = 0
    for line in lines:
        for a, b in pairwise(line.points):
            for number in grid.near(Segment(union, a, b).box()):
                node = layout.nodes[number]
                if any(on_rim(node, point) for point in (a, b)):
                    if node.role is NodeRole.PLACEHOLDER:
                        placeholders += 1
                    else:
                        touched[line.role].add(node.id)
    if touched[LineRole.UNION] != claim.partners or touched[LineRole.DESCENT] != claim.children:
        wrong = (touched[LineRole.UNION] ^ claim.partners) | (touched[LineRole.DESCENT] ^ claim.children)
        yield Fault("joined_wrongly", (union, *sorted(wrong)), lines[0].points[0])
    if placeholders < claim.asked:
        yield Fault("missing", (union,), lines[0].points[0])
    if placeholders > claim.placeholder:
        yield Fault("stranger", (union,), lines[0].points[0])


def _bonds(layout: Layout, dossier: Dossier) -> Iterator[Fault]:
    """Every bond is drawn once, from the first person's symbol to the second's."""
    nodes = {node.id: node for node in layout.nodes}
    drawn: dict[str, list[Line]] = {}
    for line in layout.lines:
        if line.role is LineRole.BOND:
            drawn.setdefault(line.refs[0], []).append(line)
    for bond in dossier.bonds:
        lines = drawn.pop(bond.id, [])
        if len(lines) != 1:
            yield Fault("missing" if not lines else "twice", (bond.id,))
            continue
        ends = ((bond.a, lines[0].points[0]), (bond.b, lines[0].points[-1]))
        wrong = tuple(one for one, point in ends if one not in nodes or not on_rim(nodes[one], point))
        if wrong:
            yield Fault("joined_wrongly", (bond.id, *wrong), lines[0].points[0])
    for bond_id in sorted(drawn):
        yield Fault("stranger", (bond_id,))


def _households(layout: Layout, dossier: Dossier) -> Iterator[Fault]:
    """The frames of a household hold its members and nobody else."""
    frames: dict[str, list[Box]] = {}
    for line in layout.lines:
        if line.role is LineRole.HOUSEHOLD:
            xs, ys = [x for x, _ in line.points], [y for _, y in line.points]
            frames.setdefault(line.refs[0], []).append((min(xs), min(ys), max(xs), max(ys)))
    told = {compromise.refs[0] for compromise in layout.compromises if compromise.code == "household_apart"}
    members = {
        home.id: frozenset(member.person for member in home.members)
        for home in dossier.households
        if home.id not in told
    }
    for home, wanted in sorted(members.items()):
        held = {
            node.id
            for left, top, right, bottom in frames.pop(home, [])
            for node in layout.nodes
            if left < node.x < right and top < node.y < bottom
        }
        if held != wanted and (held or len(wanted) > 1):
            yield Fault("joined_wrongly", (home, *sorted(held ^ wanted)))
    for home in sorted(frames):
        yield Fault("stranger", (home,))


def _parts(lines: list[tuple[Point, ...]]) -> int:
    """In how many pieces a set of polylines hangs together."""
    group = list(range(len(lines)))

    def find(i: int) -> int:
        while group[i] != i:
            group[i] = group[group[i]]
            i = group[i]
        return i

    for i, first in enumerate(lines):
        for k in range(i):
            if find(i) != find(k) and _connected(first, lines[k]):
                group[find(i)] = find(k)
    return len({find(i) for i in range(len(lines))})


def _connected(first: tuple[Point, ...], second: tuple[Point, ...]) -> bool:
    return any(
        crossing(Segment("", *one), Segment("", *other))
        or any(Segment("", *one).holds(point) for point in other)
        or any(Segment("", *other).holds(point) for point in one)
        for one in pairwise(first)
        for other in pairwise(second)
    )


def _meetings(segments: list[Segment]) -> Iterator[Fault]:
    """Strokes of different unions that touch, run together, or cross otherwise than at a right angle."""
    room = 2.5
    grid = Grid()
    for number, segment in enumerate(segments):
        left, top, right, bottom = segment.box()
        box = (left - room, top - room, right + room, bottom + room)
        for other in grid.near(box):
            if segments[other].union != segment.union:
                code = meeting(segments[other], segment, room)
                if code:
                    yield Fault(code, (segments[other].union, segment.union), segment.a)
        grid.add(number, box)


def _outside(layout: Layout) -> Iterator[Fault]:
    """What lies beyond the edge of the picture."""
    frame = (0.0, 0.0, layout.width, layout.height)
    boxes: Iterable[tuple[str, Box]] = (
        *((node.id, _node_box(node)) for node in layout.nodes),
        *((label.of, _label_box(label)) for label in layout.labels),
        *((line.refs[0], Segment("", a, b).box()) for line in layout.lines for a, b in pairwise(line.points)),
    )
    for one, (left, top, right, bottom) in boxes:
        if left < frame[0] or top < frame[1] or right > frame[2] or bottom > frame[3]:
            yield Fault("outside", (one,), (left, top))
