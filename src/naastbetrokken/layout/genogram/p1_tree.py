# SPDX-License-Identifier: MIT
"""The tree of tight spans of a network simplex, which one pivot changes only along two ways to the root.

Flow on the tree is settled by what each side of a cut asks for: the cut value of a span is the sum of the demands below
it (Gansner, Koutsofios, North and Vo 1993, section 2.4; sums over subtrees stand in for their low and lim numbers).
"""

from collections.abc import Sequence

from attrs import frozen

CANDIDATES = 30
"""Of so many spans with a negative cut value the worst leaves the tree."""


@frozen
class Span:
    """`lower` stands at least `least` rows below `upper`; each row between them costs `weight`."""

    upper: int
    lower: int
    least: int
    weight: int


class Tree:
    """A spanning tree of spans.

    Attributes:
        link: the span by which each node hangs at the node nearer to the root; the root has -1.
    """

    def __init__(self, part: Sequence[int], spans: Sequence[Span], tree: Sequence[int]) -> None:
        self._spans = spans
        self._part = part
        self._next = 0
        self._near: dict[int, dict[int, None]] = {node: {} for node in part}
        for i in tree:
            self._near[spans[i].upper][i] = None
            self._near[spans[i].lower][i] = None
        self.link = {part[0]: -1}
        order = [part[0]]
        for node in order:
            for i in self._near[node]:
                other = self._end(i, node)
                if other not in self.link:
                    self.link[other] = i
                    order.append(other)
        # Per node, the demand and the number of everybody who hangs at it.
        self._total = dict.fromkeys(part, 0)
        self._size = dict.fromkeys(part, 1)
        for span in spans:
            self._total[span.lower] += span.weight
            self._total[span.upper] -= span.weight
        for node in reversed(order[1:]):
            above = self._end(self.link[node], node)
            self._total[above] += self._total[node]
            self._size[above] += self._size[node]

    def _end(self, span: int, node: int) -> int:
        one = self._spans[span]
        return one.lower if one.upper == node else one.upper

    def worst(self) -> int:
        """A node that hangs at a span with a very negative cut value; -1 when there is none."""
        spans, total, link, part = self._spans, self._total, self.link, self._part
        found: list[tuple[int, int, int]] = []
        for step in range(len(part)):
            node = part[(self._next + step) % len(part)]
            i = link[node]
            if i >= 0:
                cut = total[node] if spans[i].lower == node else -total[node]
                if cut < 0:
                    found.append((cut, i, node))
                    if len(found) == CANDIDATES:
                        self._next = (self._next + step + 1) % len(part)
                        break
        return min(found)[2] if found else -1

    def smaller_side(self, root: int) -> tuple[set[int], bool]:
        """The smaller part of the tree when it is cut above `root`, and whether that is what hangs at `root`."""
        cut = self.link[root]
        whole = 2 * self._size[root] <= len(self._part)
        start = root if whole else self._end(cut, root)
        side = {start}
        queue = [start]
        for node in queue:
            for i in self._near[node]:
                other = self._end(i, node)
                if i != cut and other not in side:
                    side.add(other)
                    queue.append(other)
        return side, whole

    def exchange(self, root: int, entering: int) -> None:
        """Cut the tree above `root` and tie it together by another span."""
        leaving = self.link[root]
        total, size = self._total[root], self._size[root]
        self._count(self._end(leaving, root), -total, -size)
        for node in (self._spans[leaving].upper, self._spans[leaving].lower):
            del self._near[node][leaving]
        one, other = self._spans[entering].upper, self._spans[entering].lower
        self.link[root] = -1
        inside = one if self._top(one) == root else other
        way = [inside]
        while way[-1] != root:
            way.append(self._end(self.link[way[-1]], way[-1]))
        # What hung at `root` now hangs at the inner end of the span: links on the way between them turn around.
        for above, node in zip(reversed(way), reversed(way[:-1]), strict=False):
            self.link[above] = self.link[node]
            self._total[above] -= self._total[node]
            self._size[above] -= self._size[node]
            self._total[node] += self._total[above]
            self._size[node] += self._size[above]
        self.link[inside] = entering
        for node in (one, other):
            self._near[node][entering] = None
        self._count(self._end(entering, inside), total, size)

    def _count(self, node: int, total: int, size: int) -> None:
        """Add to the sums of a node and everybody above it."""
        while True:
            self._total[node] += total
            self._size[node] += size
            if self.link[node] < 0:
                return
            node = self._end(self.link[node], node)

    def _top(self, node: int) -> int:
        while self.link[node] >= 0:
            node = self._end(self.link[node], node)
        return node
