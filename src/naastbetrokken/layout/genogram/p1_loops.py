# SPDX-License-Identifier: MIT
"""Breaking cycles by giving up as few of the suspected relations as possible.

Minimum feedback arc set is hard in general (Karp 1972); records contain few and short cycles, so one or two culprits
are searched exhaustively in each knot (strongly connected component, Tarjan 1972). Larger knots give up the relation
that lies on most short cycles until nothing is left, and then take back whatever turns out to be harmless.
"""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import TypeVar

Arc = tuple[int, int]
Suspect = TypeVar("Suspect", int, tuple[int, int])

SINGLES = 300
"""Up to this many suspects in one knot each is tried alone ..."""
PAIRS = 30
"""... and up to this many, each pair."""
PROBES = 24
"""Short cycles looked at before a relation in a large knot is given up."""


def components(size: int, links: Iterable[Arc]) -> list[list[int]]:
    """Connected parts of an undirected graph, members ascending, by union-find with the lowest on top (Tarjan 1975)."""
    lowest = list(range(size))
    for one, other in links:
        a, b = one, other
        while lowest[a] != a:
            lowest[a] = a = lowest[lowest[a]]
        while lowest[b] != b:
            lowest[b] = b = lowest[lowest[b]]
        if a < b:
            lowest[b] = a
        else:
            lowest[a] = b
    parts: dict[int, list[int]] = {}
    for node, low in enumerate(lowest):
        if low == node:
            parts[node] = [node]
        else:
            lowest[node] = first = lowest[low]
            parts[first].append(node)
    return list(parts.values())


def knots(members: Sequence[int], arcs: Iterable[Arc]) -> list[list[int]]:
    """Strongly connected parts with at least one arc inside, by Tarjan's algorithm without recursion."""
    after: dict[int, list[int]] = {node: [] for node in members}
    own = set()
    for tail, head in arcs:
        after[tail].append(head)
        if tail == head:
            own.add(tail)
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    standing: set[int] = set()
    found = []
    for start in members:
        work = [(start, 0)] if start not in index else []
        while work:
            node, step = work.pop()
            if step == 0:
                index[node] = low[node] = len(index)
                stack.append(node)
                standing.add(node)
            else:
                low[node] = min(low[node], low[after[node][step - 1]])
            for i in range(step, len(after[node])):
                other = after[node][i]
                if other not in index:
                    work += [(node, i + 1), (other, 0)]
                    break
                if other in standing:
                    low[node] = min(low[node], index[other])
            else:
                if low[node] == index[node]:
                    part = [stack.pop()]
                    while part[-1] != node:
                        part.append(stack.pop())
                    standing.difference_update(part)
                    if len(part) > 1 or node in own:
                        found.append(sorted(part))
    return sorted(found)


def fewest(
    size: int,
    fixed: Iterable[Arc] | None,
    suspects: Sequence[Suspect],
    arcs: Callable[[Suspect], list[Arc]],
) -> list[Suspect]:
    """The fewest suspects (earlier ones first among equals) without whose arcs every cycle is harmless.

    A cycle is harmful when it holds an arc of `fixed`; when that is None, always.
    """
    hard = None if fixed is None else list(fixed)
    soft = [(suspect, arc) for suspect in suspects for arc in arcs(suspect)]
    given_up: list[Suspect] = []
    for knot in _harmful(range(size), hard, [arc for _, arc in soft]):
        inside = set(knot)
        inner_hard = hard and [arc for arc in hard if arc[0] in inside and arc[1] in inside]
        inner = [s for s in suspects if any(a in inside and b in inside for a, b in arcs(s))]
        given_up += _untie(knot, inner_hard, inner, arcs)
    return given_up


def _harmful(members: Sequence[int], hard: list[Arc] | None, soft: list[Arc]) -> list[list[int]]:
    tied = knots(members, [*(hard or ()), *soft])
    if hard is None:
        return tied
    home = {node: k for k, knot in enumerate(tied) for node in knot}
    bad = {home[a] for a, b in hard if a in home and home[a] == home.get(b)}
    return [knot for k, knot in enumerate(tied) if k in bad]


def _untie(
    knot: list[int], hard: list[Arc] | None, suspects: list[Suspect], arcs: Callable[[Suspect], list[Arc]]
) -> list[Suspect]:
    inside = set(knot)
    mine = {s: [arc for arc in arcs(s) if arc[0] in inside and arc[1] in inside] for s in suspects}

    def left(without: Iterable[Suspect]) -> list[list[int]]:
        gone = set(without)
        kept = [arc for s in suspects if s not in gone for arc in mine[s]]
        return _harmful(knot, hard, kept)

    for count, limit in ((1, SINGLES), (2, PAIRS)):
        if len(suspects) <= limit:
            for culprits in combinations(suspects, count):
                if not left(culprits):
                    return list(culprits)
    given_up: list[Suspect] = []
    rest = [knot]
    while rest:
        given_up.append(_worst(rest[0], hard, [s for s in suspects if s not in given_up], mine))
        rest = left(given_up)
    for suspect in list(given_up):
        others = [s for s in given_up if s != suspect]
        if not left(others):
            given_up = others
    return given_up


def _worst(knot: list[int], hard: list[Arc] | None, suspects: list[Suspect], arcs: dict[Suspect, list[Arc]]) -> Suspect:
    """The suspect on most of the short harmful cycles through a sample of this knot's members."""
    inside = set(knot)
    after: dict[int, list[tuple[int, Suspect | None]]] = {node: [] for node in knot}
    for a, b in hard or ():
        if a in inside and b in inside:
            after[a].append((b, None))
    for suspect in suspects:
        for a, b in arcs[suspect]:
            if a in inside and b in inside:
                after[a].append((b, suspect))
    counts: dict[Suspect, int] = {}
    starts = [(a, b, s) for a in knot for b, s in after[a] if s is None or hard is None]
    for a, b, first in starts[:: max(1, len(starts) // PROBES)]:
        for suspect in _way(b, a, after) + ([first] if first is not None else []):
            counts[suspect] = counts.get(suspect, 0) + 1
    # A cycle of fixed arcs alone cannot be helped by suspects; callers exclude it by breaking those first.
    most = max(counts.values())
    return next(suspect for suspect in suspects if counts.get(suspect) == most)


def _way(start: int, goal: int, after: dict[int, list[tuple[int, Suspect | None]]]) -> list[Suspect]:
    """The suspects on a shortest way."""
    came: dict[int, tuple[int, Suspect | None]] = {}
    queue = deque([start])
    while queue and goal not in came and start != goal:
        node = queue.popleft()
        for other, suspect in after[node]:
            if other not in came and other != start:
                came[other] = (node, suspect)
                queue.append(other)
    suspects = []
    while goal != start:
        goal, used = came[goal]
        if used is not None:
            suspects.append(used)
    return suspects
