# SPDX-License-Identifier: MIT
"""Reading a drawing back: who is there, who is joined to whom, what hides what."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from naastbetrokken.layout.result import Layout, Line, LineRole, NodeRole, Point
from naastbetrokken.layout.validate.expected import Claim, claims
from naastbetrokken.layout.validate.faults import Fault
from naastbetrokken.layout.validate.grid import Box, Grid, grown, overlap
from naastbetrokken.layout.validate.rims import inside, on_rim
from naastbetrokken.layout.validate.segments import HAIR, Boxed, boxed, crossing, meeting
from naastbetrokken.layout.validate.things import Things, things
from naastbetrokken.model import Dossier

FAMILY = (LineRole.UNION, LineRole.DESCENT)
OTHERS = (LineRole.BOND, LineRole.HOUSEHOLD)
ROOM = 2.5
"""Strokes of different unions that come nearer than this look like one."""


def validate(layout: Layout, dossier: Dossier) -> tuple[Fault, ...]:
    """Every fault of a drawing, in a stable order; empty when it is true and nothing hides anything.

    Args:
        layout: the drawing.
        dossier: what it should say.
    """
    family = [(line, boxed(line.refs[0], line.points)) for line in layout.lines if line.role in FAMILY]
    segments = [piece for _, pieces in family for piece in pieces]
    beside = [piece for line in layout.lines if line.role in OTHERS for piece in boxed(line.refs[0], line.points)]
    placed = things(layout)
    return (
        *_people(layout, dossier),
        *_hidden(placed),
        *_struck(placed, [*segments, *beside]),
        *_unions(layout, dossier, family, placed),
        *_bonds(layout, dossier),
        *_households(layout, dossier),
        *_meetings(segments),
        *_outside(layout, placed),
    )


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


def _hidden(placed: Things) -> Iterator[Fault]:
    """Symbols and labels that cover each other."""
    for a, b in placed.covered:
        yield Fault("overlap", (placed.name(a), placed.name(b)), placed.boxes[b][:2])


def _struck(placed: Things, segments: Sequence[Boxed]) -> Iterator[Fault]:
    """Strokes through a symbol or a label."""
    nodes, count = placed.nodes, len(placed.nodes)
    for segment, box in segments:
        for number in placed.met(box):
            if number < count:
                if inside(nodes[number], segment):
                    yield Fault("through", (segment.union, nodes[number].id), segment.a)
            elif segment.enters(placed.boxes[number]):
                yield Fault("struck", (segment.union, placed.name(number)), segment.a)


Strokes = Sequence[tuple[Line, Sequence[Boxed]]]


def _unions(layout: Layout, dossier: Dossier, family: Strokes, placed: Things) -> Iterator[Fault]:
    """Every union's strokes hang together and join exactly its partners and its children."""
    strokes: dict[str, list[tuple[Line, Sequence[Boxed]]]] = {}
    for line, pieces in family:
        strokes.setdefault(line.refs[0], []).append((line, pieces))
    wanted = claims(dossier, layout.compromises)
    for union in sorted(strokes.keys() - wanted.keys()):
        yield Fault("stranger", (union,))
    for union, claim in sorted(wanted.items()):
        yield from _union(union, claim, strokes.get(union, []), placed)


def _union(union: str, claim: Claim, strokes: Strokes, placed: Things) -> Iterator[Fault]:
    if not strokes:
        if len(claim.partners) > 1 or claim.children or claim.asked:
            yield Fault("joined_wrongly", (union,))
        return
    start = strokes[0][0].points[0]
    if _parts(strokes) > 1:
        yield Fault("torn", (union,), start)
    touched: dict[LineRole, set[str]] = {LineRole.UNION: set(), LineRole.DESCENT: set()}
    placeholders = 0
    for line, _ in strokes:
        rims = [placed.touched(point) for point in line.points]
        for first, second in pairwise(rims):
            for number in {*first, *second}:
                node = placed.nodes[number]
                if node.role is NodeRole.PLACEHOLDER:
                    placeholders += 1
                else:
                    touched[line.role].add(node.id)
    if touched[LineRole.UNION] != claim.partners or touched[LineRole.DESCENT] != claim.children:
        wrong = (touched[LineRole.UNION] ^ claim.partners) | (touched[LineRole.DESCENT] ^ claim.children)
        yield Fault("joined_wrongly", (union, *sorted(wrong)), start)
    if placeholders < claim.asked:
        yield Fault("missing", (union,), start)
    if placeholders > claim.placeholder:
        yield Fault("stranger", (union,), start)


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


def _parts(strokes: Strokes) -> int:
    """In how many pieces a set of polylines hangs together."""
    group = list(range(len(strokes)))
    left = len(strokes)

    def find(i: int) -> int:
        while group[i] != i:
            group[i] = group[group[i]]
            i = group[i]
        return i

    first: dict[Point, int] = {}
    for i, (line, pieces) in enumerate(strokes):
        for corner in line.points if pieces else ():
            one, other = find(i), find(first.setdefault(corner, i))
            if one != other:
                group[one] = other
                left -= 1
    for i, (_, pieces) in enumerate(strokes):
        for k in range(i if left > 1 else 0):
            one, other = find(i), find(k)
            if one != other and _connected(pieces, strokes[k][1]):
                group[one] = other
                left -= 1
    return left


def _connected(first: Sequence[Boxed], second: Sequence[Boxed]) -> bool:
    """Whether two polylines cross, or a corner of one lies on the other; their boxes are a hair too wide."""
    return any(
        overlap(box, its)
        and (
            crossing(one, other) or one.holds(other.a) or one.holds(other.b) or other.holds(one.a) or other.holds(one.b)
        )
        for one, box in first
        for other, its in second
    )


def _meetings(segments: Sequence[Boxed]) -> Iterator[Fault]:
    """Strokes of different unions that touch, run together, or cross otherwise than at a right angle."""
    grid = Grid()
    for number, (segment, box) in enumerate(segments):
        wide = grown(box, ROOM)
        for nearby in grid.filed(number, wide):
            other, its = segments[nearby]
            if other.union != segment.union and overlap(wide, its):
                code = meeting(other, segment, ROOM)
                if code:
                    yield Fault(code, (other.union, segment.union), segment.a)


def _outside(layout: Layout, placed: Things) -> Iterator[Fault]:
    """What lies beyond the edge of the picture."""
    right, bottom = layout.width, layout.height
    boxes: list[tuple[str, Box]] = [
        (placed.name(number), box)
        for number, box in enumerate(placed.boxes)
        if box[0] < 0 or box[1] < 0 or box[2] > right or box[3] > bottom
    ]
    for line in layout.lines:
        xs, ys = zip(*line.points, strict=True)
        if min(xs) < HAIR or min(ys) < HAIR or max(xs) > right - HAIR or max(ys) > bottom - HAIR:
            boxes += [(segment.union, box) for segment, box in boxed(line.refs[0], line.points)]
    for one, (left, top, far, low) in boxes:
        if left < 0 or top < 0 or far > right or low > bottom:
            yield Fault("outside", (one,), (left, top))
