# SPDX-License-Identifier: MIT
"""Kinship: nobody their own ancestor, no more parents than can be, and partners who are kin.

Sources: BW 1:3 (degrees), 1:41 (no marriage in the direct line or between siblings, by blood or by law).
"""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from naastbetrokken.model import ParentageKind
from naastbetrokken.model.dates import Certainty
from naastbetrokken.rules.case import Case, ParentEdge, couples, is_formal
from naastbetrokken.rules.finding import Observation, Severity, seen

ERROR, WARNING = Severity.ERROR, Severity.WARNING

_GENETIC: Final = (ParentageKind.BIOLOGICAL, ParentageKind.DONOR)
_KIN: Final = (*_GENETIC, ParentageKind.LEGAL, ParentageKind.ADOPTIVE)
_DESCENT: Final = (*_KIN, ParentageKind.SURROGATE, ParentageKind.UNKNOWN)
"""Everything but foster and step parents, who may be anybody."""
_ROWS: Final = (*_KIN, ParentageKind.UNKNOWN)


def cycle(case: Case) -> Iterator[Observation]:
    """Somebody who is their own ancestor."""
    up = _links(case, _DESCENT)
    for knot in _knots(up):
        start = min(knot)
        round_trip = _way_back(start, up, knot)
        path = next(
            edge.path
            for edge in case.edges
            if (edge.child, edge.parent) == (round_trip[0], round_trip[1]) and edge.kind in _DESCENT
        )
        yield seen("cycle", ERROR, *round_trip[:-1], path=path)


def too_many_parents(case: Case) -> Iterator[Observation]:
    """More than two genetic parents, or more than two legal parents at one moment."""
    for child, edges in case.parents.items():
        if case.human(child) is None:
            continue
        genetic = _first_of_each(edge for edge in edges if edge.kind in _GENETIC)
        if len(genetic) > 2:
            ids = sorted(edge.parent for edge in genetic)
            yield seen("genetic", ERROR, child, *ids, path=genetic[2].path, count=len(genetic))
        legal = [edge for edge in edges if edge.kind is ParentageKind.LEGAL]
        together = _together(case, legal)
        if together is not None:
            sure, three = together
            ids = sorted(edge.parent for edge in three)
            severity = ERROR if sure else WARNING
            variant = "legal" if sure else "legal_perhaps"
            yield seen(variant, severity, child, *ids, path=three[2].path, certain=sure)


def union_close_kin(case: Case) -> Iterator[Observation]:
    """A couple who are close kin, by blood or by law."""
    up = _links(case, _KIN)
    for a, b, union in couples(case):
        steps = _nearest(up, a, b)
        if steps is None:
            continue
        degree, formal = sum(steps), is_formal(union)
        if min(steps) == 0 or degree <= 2:
            variant = "forbidden" if formal else "near"
            severity = ERROR if formal else WARNING
        elif degree <= 4:
            variant, severity = "side_line", WARNING
        else:
            continue
        yield seen(variant, severity, a, b, path=case.paths[union.id], degree=degree)


def partner_in_direct_line(case: Case) -> Iterator[Observation]:
    """A couple of whom one descends from the other by blood."""
    up = _links(case, _GENETIC)
    for a, b, union in couples(case):
        for elder, younger in ((a, b), (b, a)):
            if elder in _ancestors(up, younger):
                yield seen("partner", WARNING, elder, younger, path=case.paths[union.id])


def generation_conflict(case: Case) -> Iterator[Observation]:
    """Partners who stand two generations or more apart in one family, by the shortest way between them."""
    for a, b, union in couples(case):
        gap = _generations_apart(case, a, b)
        if gap is not None and gap >= case.thresholds.generation_gap:
            yield seen("apart", WARNING, a, b, path=case.paths[union.id], count=gap)


def _links(case: Case, kinds: tuple[ParentageKind, ...]) -> dict[str, tuple[str, ...]]:
    """Parents by child in these senses, each once, by id."""
    return {
        child: tuple(sorted({edge.parent for edge in edges if edge.kind in kinds}))
        for child, edges in case.parents.items()
    }


def _ancestors(up: dict[str, tuple[str, ...]], person: str) -> dict[str, int]:
    """Everybody above somebody, with the fewest steps; the person too where descent runs in a circle."""
    found: dict[str, int] = {}
    row: tuple[str, ...] = (person,)
    steps = 0
    while row:
        steps += 1
        row = tuple(dict.fromkeys(p for one in row for p in up.get(one, ()) if p not in found))
        found |= dict.fromkeys(row, steps)
    return found


def _nearest(up: dict[str, tuple[str, ...]], a: str, b: str) -> tuple[int, int] | None:
    """Steps up and down along the shortest line of descent between two; the direct line first."""
    mine, theirs = {a: 0} | _ancestors(up, a), {b: 0} | _ancestors(up, b)
    pairs = ((mine[top], theirs[top]) for top in mine if top in theirs)
    return min(pairs, key=lambda steps: (sum(steps), min(steps)), default=None)


def _generations_apart(case: Case, a: str, b: str) -> int | None:
    """The least difference in generation over the shortest ways between two, not counting their own union.

    A way goes over parents, children and partners; the couple's own children say nothing about them.
    """
    start = (a, 0)
    seen_at = {start: 0}
    queue = deque([start])
    answers: list[int] = []
    nearest = case.thresholds.generation_steps
    while queue:
        person, row = queue.popleft()
        steps = seen_at[person, row]
        if steps >= nearest:
            break
        for neighbour, change in _neighbours(case, person, {a, b}):
            place = (neighbour, row + change)
            if neighbour == b:
                answers.append(abs(row + change))
                nearest = steps + 1
            elif place not in seen_at:
                seen_at[place] = steps + 1
                queue.append(place)
    return min(answers, default=None)


def _neighbours(case: Case, person: str, couple: set[str]) -> Iterator[tuple[str, int]]:
    for edge in case.parents.get(person, ()):
        if edge.kind in _ROWS and not _is_own_child(case, person, couple):
            yield edge.parent, -1
    for edge in case.children.get(person, ()):
        if edge.kind in _ROWS and not (person in couple and _is_own_child(case, edge.child, couple)):
            yield edge.child, 1
    for union in case.unions.get(person, ()):
        if set(union.partners) != couple:
            yield from ((partner, 0) for partner in union.partners if partner != person)


def _is_own_child(case: Case, child: str, couple: set[str]) -> bool:
    return couple <= {edge.parent for edge in case.parents.get(child, ()) if edge.kind in _ROWS}


def _first_of_each(edges: Iterable[ParentEdge]) -> list[ParentEdge]:
    """One edge a parent."""
    found: dict[str, ParentEdge] = {}
    for edge in edges:
        found.setdefault(edge.parent, edge)
    return list(found.values())


def _together(case: Case, edges: list[ParentEdge]) -> tuple[bool, tuple[ParentEdge, ...]] | None:
    """Three parents whose periods share a moment, surely if possible; intervals that meet two by two do."""
    perhaps: tuple[ParentEdge, ...] | None = None
    for three in combinations(sorted(edges, key=lambda edge: (edge.parent, edge.path)), 3):
        if len({edge.parent for edge in three}) < 3:
            continue
        meetings = [case.doubt.overlap(x.period, y.period) for x, y in combinations(three, 2)]
        if all(meeting is Certainty.SURELY for meeting in meetings):
            return True, three
        if perhaps is None and all(meeting is not Certainty.NOT for meeting in meetings):
            perhaps = three
    return None if perhaps is None else (False, perhaps)


def _knots(up: dict[str, tuple[str, ...]]) -> Iterator[frozenset[str]]:
    """Sets of people who are all above each other (strongly connected components: Tarjan 1972, without recursion)."""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    waiting: set[str] = set()
    for root in sorted(up):
        if root in number:
            continue
        work = [(root, iter(up.get(root, ())))]
        number[root] = low[root] = len(number)
        stack.append(root)
        waiting.add(root)
        while work:
            node, parents = work[-1]
            parent = next(parents, None)
            if parent is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == number[node]:
                    knot = frozenset(stack[stack.index(node) :])
                    del stack[stack.index(node) :]
                    waiting -= knot
                    if len(knot) > 1:
                        yield knot
            elif parent not in number:
                number[parent] = low[parent] = len(number)
                stack.append(parent)
                waiting.add(parent)
                work.append((parent, iter(up.get(parent, ()))))
            elif parent in waiting:
                low[node] = min(low[node], number[parent])


def _way_back(start: str, up: dict[str, tuple[str, ...]], knot: frozenset[str]) -> tuple[str, ...]:
    """The shortest way up from somebody back to the same person."""
    before: dict[str, str] = {}
    queue = deque([start])
    while start not in before:
        person = queue.popleft()
        for parent in up[person]:
            if parent in knot and parent not in before:
                before[parent] = person
                queue.append(parent)
    way = [start]
    while before[way[-1]] != start:
        way.append(before[way[-1]])
    return (start, *reversed(way[1:]), start)
