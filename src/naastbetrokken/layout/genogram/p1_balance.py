# SPDX-License-Identifier: MIT
"""Rows of least total length, by network simplex.

The method of Gansner, Koutsofios, North and Vo (1993), "A technique for drawing directed graphs", section 2:
minimise sum(weight * (row[lower] - row[upper])) subject to row[lower] - row[upper] >= least for every span. A span
whose removal would cut the graph in two (a bridge) can always have its least length, and almost every span of a family
is one; so only the parts that hang together more than once go through the simplex.
"""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p1_loops import components
from naastbetrokken.layout.genogram.p1_tree import Span, Tree

__all__ = ["Span", "balanced"]

WORK = 3_000_000
"""Bound on steps in one part; beyond it the rows are valid, only less compact."""


def balanced(size: int, spans: Sequence[Span]) -> list[int]:
    """Row per node; each connected part starts at some row of its own."""
    bridge = _bridges(size, spans)
    tied = [span for i, span in enumerate(spans) if not bridge[i]]
    parts = components(size, ((span.upper, span.lower) for span in tied))
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
    around: list[list[Span]] = [[] for _ in parts]
    for span in bridges:
        around[home[span.upper]].append(span)
        around[home[span.lower]].append(span)
    placed = [False] * len(parts)
    for start in range(len(parts)):
        if placed[start]:
            continue
        placed[start] = True
        queue = [start]
        for k in queue:
            for span in around[k]:
                down = home[span.upper] == k
                other = home[span.lower if down else span.upper]
                if not placed[other]:
                    placed[other] = True
                    shift = row[span.upper] + span.least - row[span.lower]
                    shift = shift if down else -shift
                    for node in parts[other]:
                        row[node] += shift
                    queue.append(other)


def _bridges(size: int, spans: Sequence[Span]) -> list[bool]:
    """Whether each span is the only tie between two parts (Tarjan 1974)."""
    around: list[list[int]] = [[] for _ in range(size)]
    for i, span in enumerate(spans):
        around[span.upper].append(i)
        around[span.lower].append(i)
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
                by = around[node][i]
                if by == came:
                    continue
                other = spans[by].lower if spans[by].upper == node else spans[by].upper
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
    tree = Tree(part, spans, _tight_tree(part, spans, row))
    around: dict[int, list[int]] = {node: [] for node in part}
    for i, span in enumerate(spans):
        around[span.upper].append(i)
        around[span.lower].append(i)
    for _ in range(max(20, WORK // (len(part) + len(spans)))):
        root = tree.worst()
        if root < 0:
            break
        side, whole = tree.smaller_side(root)
        # The side that lies below is pulled down (or the other side up) until another span between them is tight.
        down = (spans[tree.link[root]].lower == root) == whole
        entering, least = -1, 0
        for node in side:
            for i in around[node]:
                span = spans[i]
                if (span.upper if down else span.lower) == node:
                    other = span.lower if down else span.upper
                    if other not in side:
                        slack = row[span.lower] - row[span.upper] - span.least
                        if entering < 0 or (slack, i) < (least, entering):
                            entering, least = i, slack
        if entering < 0:
            break
        for node in side:
            row[node] += least if down else -least
        tree.exchange(root, entering)
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
