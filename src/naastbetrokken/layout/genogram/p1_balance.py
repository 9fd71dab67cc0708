# SPDX-License-Identifier: MIT
"""Rows of least total length, by network simplex.

The method of Gansner, Koutsofios, North and Vo (1993), "A technique for drawing directed graphs", section 2:
minimise sum(weight * (row[lower] - row[upper])) subject to row[lower] - row[upper] >= least for every span. A span
whose removal would cut the graph in two (a bridge) can always have its least length, and almost every span of a family
is one; so only the parts that hang together more than once go through the simplex.
"""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.p1_loops import components

WORK = 3_000_000
"""Bound on steps in one part; beyond it the rows are valid, only less compact."""


@frozen
class Span:
    """`lower` stands at least `least` rows below `upper`; each row between them costs `weight`."""

    upper: int
    lower: int
    least: int
    weight: int


def balanced(size: int, spans: Sequence[Span]) -> list[int]:
    """Row per node; each connected part starts at some row of its own."""
    bridge = _bridges(size, spans)
    tied = [span for i, span in enumerate(spans) if not bridge[i]]
    parts = components(size, [(span.upper, span.lower) for span in tied])
    home = [0] * size
    for k, part in enumerate(parts):
        for node in part:
            home[node] = k
    within: list[list[Span]] = [[] for _ in parts]
    for span in tied:
        within[home[span.upper]].append(span)
    row = [0] * size
    for part, inner in zip(parts, within, strict=True):
        if inner:
            for node, level in _simplex(part, inner).items():
                row[node] = level
    _hang(parts, home, [span for i, span in enumerate(spans) if bridge[i]], row)
    return row


def _hang(parts: list[list[int]], home: list[int], bridges: list[Span], row: list[int]) -> None:
    """Move whole parts so that every bridge has its least length."""
    around: list[list[tuple[int, Span]]] = [[] for _ in parts]
    for span in bridges:
        around[home[span.upper]].append((home[span.lower], span))
        around[home[span.lower]].append((home[span.upper], span))
    placed = [False] * len(parts)
    for start in range(len(parts)):
        if placed[start]:
            continue
        placed[start] = True
        queue = [start]
        for k in queue:
            for other, span in around[k]:
                if not placed[other]:
                    placed[other] = True
                    shift = row[span.upper] + span.least - row[span.lower]
                    shift = shift if other == home[span.lower] else -shift
                    for node in parts[other]:
                        row[node] += shift
                    queue.append(other)


def _bridges(size: int, spans: Sequence[Span]) -> list[bool]:
    """Whether each span is the only tie between two parts (Tarjan 1974)."""
    around: list[list[tuple[int, int]]] = [[] for _ in range(size)]
    for i, span in enumerate(spans):
        around[span.upper].append((span.lower, i))
        around[span.lower].append((span.upper, i))
    bridge = [False] * len(spans)
    seen = [-1] * size
    low = [0] * size
    clock = 0
    for start in range(size):
        if seen[start] >= 0:
            continue
        seen[start] = low[start] = clock
        clock += 1
        work = [(start, -1, 0)]
        while work:
            node, came, step = work.pop()
            for i in range(step, len(around[node])):
                other, by = around[node][i]
                if by == came:
                    continue
                if seen[other] < 0:
                    seen[other] = low[other] = clock
                    clock += 1
                    work += [(node, came, i + 1), (other, by, 0)]
                    break
                low[node] = min(low[node], seen[other])
            else:
                if came >= 0:
                    above = spans[came].upper if spans[came].lower == node else spans[came].lower
                    low[above] = min(low[above], low[node])
                    bridge[came] = low[node] > seen[above]
    return bridge


def _simplex(part: list[int], spans: list[Span]) -> dict[int, int]:
    row = _longest_paths(part, spans)
    tree = _tight_tree(part, spans, row)
    demand = dict.fromkeys(part, 0)
    for span in spans:
        demand[span.lower] += span.weight
        demand[span.upper] -= span.weight
    for _ in range(max(20, WORK // (len(part) + len(spans)))):
        leaving, side, lower_side = _worst_cut(part, spans, tree, demand)
        if leaving < 0:
            break
        # Pull the side below up (or the side above down) until another span between the two sides becomes tight.
        entering, least = -1, 0
        for i, span in enumerate(spans):
            if (span.upper in side) != (span.lower in side) and (span.lower in side) != lower_side:
                slack = row[span.lower] - row[span.upper] - span.least
                if entering < 0 or slack < least:
                    entering, least = i, slack
        if entering < 0:
            break
        for node in side:
            row[node] += least if lower_side else -least
        tree = [i for i in tree if i != leaving] + [entering]
    return row


def _longest_paths(part: list[int], spans: list[Span]) -> dict[int, int]:
    row = dict.fromkeys(part, 0)
    waiting = dict.fromkeys(part, 0)
    down: dict[int, list[Span]] = {node: [] for node in part}
    for span in spans:
        waiting[span.lower] += 1
        down[span.upper].append(span)
    queue = [node for node in part if not waiting[node]]
    for node in queue:
        for span in down[node]:
            row[span.lower] = max(row[span.lower], row[node] + span.least)
            waiting[span.lower] -= 1
            if not waiting[span.lower]:
                queue.append(span.lower)
    return row


def _tight_tree(part: list[int], spans: list[Span], row: dict[int, int]) -> list[int]:
    """A spanning tree of spans without slack; `row` is shifted until there is one."""
    around: dict[int, list[int]] = {node: [] for node in part}
    for i, span in enumerate(spans):
        around[span.upper].append(i)
        around[span.lower].append(i)
    inside = {part[0]}
    queue, tree = [part[0]], []
    edge: set[int] = set()
    while True:
        for node in queue:
            for i in around[node]:
                span = spans[i]
                other = span.lower if span.upper == node else span.upper
                if other in inside:
                    edge.discard(i)
                elif row[span.lower] - row[span.upper] == span.least:
                    inside.add(other)
                    queue.append(other)
                    tree.append(i)
                    edge.discard(i)
                else:
                    edge.add(i)
        if len(inside) == len(part):
            return tree
        edge = {i for i in edge if (spans[i].upper in inside) != (spans[i].lower in inside)}
        i = min(edge, key=lambda k: (row[spans[k].lower] - row[spans[k].upper] - spans[k].least, k))
        slack = row[spans[i].lower] - row[spans[i].upper] - spans[i].least
        shift = slack if spans[i].upper in inside else -slack
        for node in inside:
            row[node] += shift
        queue = [spans[i].upper if spans[i].upper in inside else spans[i].lower]
        # Slack of every span at the border changed with the shift.
        queue += [node for k in edge for node in (spans[k].upper, spans[k].lower) if node in inside]
        queue = sorted(set(queue))


def _worst_cut(
    part: list[int], spans: list[Span], tree: list[int], demand: dict[int, int]
) -> tuple[int, set[int], bool]:
    """The tree span with the most negative cut value, the smaller side of the cut, and whether that side is below.

    Flow on the tree is settled by what each side asks for: the cut value of a span is the sum of `demand` over the
    side below it.
    """
    around: dict[int, list[int]] = {node: [] for node in part}
    for i in tree:
        around[spans[i].upper].append(i)
        around[spans[i].lower].append(i)
    came = {part[0]: -1}
    order = [part[0]]
    for node in order:
        for i in around[node]:
            other = spans[i].lower if spans[i].upper == node else spans[i].upper
            if other not in came:
                came[other] = i
                order.append(other)
    total = dict(demand)
    worst, value, root, below = -1, 0, part[0], True
    for node in reversed(order[1:]):
        i = came[node]
        span = spans[i]
        is_lower = span.lower == node
        cut = total[node] if is_lower else -total[node]
        if cut < value or (cut == value and worst >= 0 and i < worst):
            worst, value, root, below = i, cut, node, is_lower
        total[span.upper if is_lower else span.lower] += total[node]
    if worst < 0:
        return worst, set(), True
    side = {root}
    queue = [root]
    for node in queue:
        for i in around[node]:
            other = spans[i].lower if spans[i].upper == node else spans[i].upper
            if i != worst and other not in side:
                side.add(other)
                queue.append(other)
    return worst, side, below
