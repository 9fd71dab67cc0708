# SPDX-License-Identifier: MIT
"""Symbols and labels of a drawing, found by place."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.result import Label, Layout, Placed, Point
from naastbetrokken.layout.validate.grid import EDGE, Box, Grid, grown
from naastbetrokken.layout.validate.rims import on_rim

ROUND = 1.0
"""How far beyond its box something is still found."""


@frozen
class Things:
    """What a stroke may touch or run through: the symbols by their numbers in the layout, then the labels.

    Attributes:
        nodes: the symbols.
        labels: the labels.
        boxes: the box of each, symbols first.
        grid: their numbers by place.
        covered: pairs (earlier, later) that cover each other.
    """

    nodes: Sequence[Placed]
    labels: Sequence[Label]
    boxes: Sequence[Box]
    grid: Grid
    covered: Sequence[tuple[int, int]]

    def name(self, number: int) -> str:
        """The id of a symbol, or of what a label belongs to."""
        count = len(self.nodes)
        return self.nodes[number].id if number < count else self.labels[number - count].of

    def met(self, box: Box) -> list[int]:
        """What has more than a hair in common with a box."""
        return self.grid.met(box, self.boxes)

    def touched(self, point: Point) -> list[int]:
        """The symbols whose rim a stroke touches that ends here."""
        nodes, count = self.nodes, len(self.nodes)
        return [number for number in self.grid.at(point) if number < count and on_rim(nodes[number], point)]


def things(layout: Layout) -> Things:
    """The symbols and labels of a layout."""
    boxes = [node_box(node) for node in layout.nodes]
    boxes += [label_box(label) for label in layout.labels]
    grid, covered = Grid(), []
    for number, box in enumerate(boxes):
        left, top, right, bottom = grown(box, -EDGE)
        for earlier in grid.filed(number, grown(box, ROUND)):
            its = boxes[earlier]
            if its[0] < right and left < its[2] and its[1] < bottom and top < its[3]:
                covered.append((earlier, number))
    return Things(layout.nodes, layout.labels, boxes, grid, covered)


def node_box(node: Placed) -> Box:
    """The box around a symbol."""
    x, y, half_w, half_h = node.x, node.y, node.width / 2, node.height / 2
    return x - half_w, y - half_h, x + half_w, y + half_h


def label_box(label: Label) -> Box:
    """The box around a label."""
    return label.x, label.y, label.x + label.width, label.y + label.height
