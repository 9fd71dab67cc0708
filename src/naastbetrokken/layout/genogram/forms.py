# SPDX-License-Identifier: MIT
"""The form of each family line in its row: straight, around people, or down from a single parent.

Two partners who stand side by side are joined by a straight line at the height of their symbols. When somebody
stands between them, the line leaves one partner sideways, runs through the channel above or below the row, and
comes back beside the other partner. A single parent's line leaves the symbol sideways and goes down. Every such
vertical piece is a *riser*, with a place of its own in a gap between two slots; that is what keeps lines off labels
and off each other.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from attrs import define, field, frozen

from naastbetrokken.layout.genogram.layers import Layers

LEFT, RIGHT = -1, 1
COUPLE_APART = 10.0
"""Distance between the lines of two unions of the same two people."""


class Shape(StrEnum):
    """How a joint's line runs in its row."""

    STRAIGHT = "straight"
    ABOVE = "above"
    BELOW = "below"
    SINGLE = "single"
    ARRIVAL = "arrival"


@define
class Riser:
    """A vertical line in a gap of a row.

    Attributes:
        joint: whose line it is.
        row: the row.
        owner: slot beside which it runs, or -1 for the drop of a straight couple line.
        side: LEFT or RIGHT of the owner; 0 for a drop.
        up: whether it reaches the channel above.
        down: whether it reaches the channel below.
        reach: sort key among the owner's risers at this side: smaller stands nearer.
        label: width of the text above the stub between owner and riser, or 0.
        gap: number of the gap in the row: gap k is left of the k-th slot.
        dy: height at which the stub leaves the owner's symbol, from its centre.
    """

    joint: int
    row: int
    owner: int
    side: int
    up: bool
    down: bool
    reach: tuple[float, ...] = ()
    label: float = 0.0
    gap: int = -1
    dy: float = 0.0


@define
class Form:
    """How one joint is drawn in its row.

    Attributes:
        joint: joint number.
        row: the row of the (lower) partner.
        shape: how the line runs.
        left: left partner's slot (of a single parent, the parent's).
        right: right partner's slot, or -1.
        dy: height of a straight line, from the row's centre.
        drop: riser number where the line to the children starts; -1 when it starts at a passage, at the line in
            the channel (BELOW), or nowhere.
        ends: riser numbers at the left and right partner, for a line around people.
        departure: riser number where the upper partner of a union across generations leaves, or -1.
        label_gap: number of the gap above whose straight line the union's text stands, or -1.
    """

    joint: int
    row: int
    shape: Shape
    left: int = -1
    right: int = -1
    dy: float = 0.0
    drop: int = -1
    ends: tuple[int, int] = (-1, -1)
    departure: int = -1
    label_gap: int = -1


@frozen(kw_only=True)
class Forms:
    """All forms and risers of an ordered family.

    Attributes:
        forms: one per joint, by joint number.
        risers: every riser.
        position: place of each slot in its row.
    """

    forms: tuple[Form, ...]
    risers: tuple[Riser, ...]
    position: tuple[int, ...]

    def has_level_line(self, form: Form) -> bool:
        """Whether some level piece of a union's line has room for its text."""
        return form.label_gap >= 0 or any(end >= 0 and self.risers[end].label for end in form.ends)


def forms(layers: Layers, order: Sequence[Sequence[int]], label_width: Mapping[int, float]) -> Forms:
    """Choose the form of every joint.

    Args:
        layers: slots and nets.
        order: slots per row, left to right.
        label_width: width of each union's text by joint number; absent or 0 without a text.
    """
    work = _Work(layers, order, label_width)
    for joint, left, right in work.couples_inside_out():
        _couple(work, joint, left, right)
    for net in layers.nets:
        top = layers.slots[net.tops[0]]
        if len(net.tops) == 1 and top.node >= 0:
            _sideways(work, net.joint, net.tops[0], net.bottoms, descent=net.descent)
    for joint in range(len(layers.family.joints)):
        work.forms.setdefault(joint, _childless(work, joint))
    _couple_heights(list(work.forms.values()))
    return Forms(
        forms=tuple(work.forms[joint] for joint in range(len(layers.family.joints))),
        risers=tuple(work.risers),
        position=tuple(work.position),
    )


@define
class _Work:
    """What is being decided."""

    layers: Layers
    order: Sequence[Sequence[int]]
    label_width: Mapping[int, float]
    forms: dict[int, Form] = field(factory=dict)
    risers: list[Riser] = field(factory=list)
    level: dict[tuple[int, int], list[int]] = field(factory=dict)
    position: list[int] = field(init=False)
    has_children: set[int] = field(init=False)
    has_parents: set[int] = field(init=False)
    crowd: dict[tuple[int, int], int] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.position = [0] * len(self.layers.slots)
        for row in self.order:
            for i, slot in enumerate(row):
                self.position[slot] = i
        self.has_children = {net.joint for net in self.layers.nets if net.descent}
        self.has_parents = {bottom for net in self.layers.nets for bottom in net.bottoms}

    def couples_inside_out(self) -> list[tuple[int, int, int]]:
        """Couples as (joint, left slot, right slot), nearest pairs first."""
        couples = []
        for joint, a, b in self.layers.couples:
            left, right = sorted((a, b), key=self.position.__getitem__)
            couples.append((joint, left, right))
        return sorted(couples, key=lambda c: (self.position[c[2]] - self.position[c[1]], c[0]))

    def between(self, left: int, right: int) -> Sequence[int]:
        """The slots strictly between two slots of one row."""
        row = self.order[self.layers.slots[left].row]
        return row[self.position[left] + 1 : self.position[right]]

    def is_person(self, slot: int) -> bool:
        """Whether somebody stands in this slot."""
        return self.layers.slots[slot].node >= 0

    def riser(self, riser: Riser) -> int:
        """Add a riser; gives its number."""
        if riser.owner >= 0:
            riser.gap = self.position[riser.owner] + (1 if riser.side == RIGHT else 0)
            key = (riser.owner, riser.side)
            self.crowd[key] = self.crowd.get(key, 0) + 1
        self.risers.append(riser)
        return len(self.risers) - 1

    def unions(self, slot: int) -> int:
        """In how many unions the person in a slot lives or lived."""
        node = self.layers.slots[slot].node
        return len(self.layers.family.unions_of[node]) if node >= 0 else 0


def _couple(work: _Work, joint: int, left: int, right: int) -> None:
    if not any(work.is_person(slot) for slot in work.between(left, right)):
        _straight(work, joint, left, right)
    elif work.is_person(left) and work.is_person(right):
        _around(work, joint, left, right)
    else:
        _arrival(work, joint, left, right)


def _straight(work: _Work, joint: int, left: int, right: int) -> None:
    row = work.layers.slots[left].row
    passage = next((slot for slot in (left, right) if not work.is_person(slot)), -1)
    gaps = range(work.position[left] + 1, work.position[right] + 1)
    middle = gaps[len(gaps) // 2]
    form = Form(joint, row, Shape.STRAIGHT, left, right, label_gap=middle)
    work.level.setdefault((left, right), []).append(joint)
    for slot, side in ((left, RIGHT), (right, LEFT)):
        work.crowd[(slot, side)] = work.crowd.get((slot, side), 0) + 1
    if joint in work.has_children and passage < 0:
        form.drop = work.riser(Riser(joint, row, -1, 0, up=False, down=True, gap=middle))
    work.forms[joint] = form


def _around(work: _Work, joint: int, left: int, right: int) -> None:
    """A line around the people between two partners, above or below them, whichever meets fewer lines."""
    between = work.between(left, right)
    gaps = range(work.position[left] + 1, work.position[right] + 1)
    row = work.layers.slots[left].row
    above = sum(1 for slot in between if slot in work.has_parents)
    below = sum(1 for slot in between if not work.is_person(slot)) + sum(
        1 for riser in work.risers if riser.row == row and riser.down and riser.gap in gaps
    )
    children = joint in work.has_children
    leaf, side = (right, LEFT) if (work.unions(right), 1) <= (work.unions(left), 2) else (left, RIGHT)
    blocked = _has_level(work, leaf, side)
    shape = Shape.ABOVE if above + (children and blocked) < below + children else Shape.BELOW
    if children and blocked:
        shape = Shape.BELOW
    span = len(between)
    label = 0.0 if blocked else work.label_width.get(joint, 0.0)
    ends = []
    for slot, at in ((left, RIGHT), (right, LEFT)):
        own = slot == leaf
        up = shape is Shape.ABOVE
        full = up and own and children
        ends.append(
            work.riser(
                Riser(
                    joint,
                    row,
                    slot,
                    at,
                    up=up,
                    down=not up or full,
                    reach=(2.0 if full else 1.0, -span, joint),
                    label=label if own else 0.0,
                )
            )
        )
    drop = ends[1 if leaf == right else 0] if shape is Shape.ABOVE and children else -1
    work.forms[joint] = Form(joint, row, shape, left, right, drop=drop, ends=(ends[0], ends[1]))


def _has_level(work: _Work, slot: int, side: int) -> bool:
    return any(slot == pair[0 if side == RIGHT else 1] for pair in work.level)


def _arrival(work: _Work, joint: int, left: int, right: int) -> None:
    """A union across generations whose line comes down away from the lower partner: it ends beside that partner."""
    person, passage = (left, right) if work.is_person(left) else (right, left)
    toward = RIGHT if passage == right else LEFT
    side = toward if not _has_level(work, person, toward) or _has_level(work, person, -toward) else -toward
    children = joint in work.has_children
    blocked = _has_level(work, person, side)
    number = work.riser(
        Riser(
            joint,
            work.layers.slots[person].row,
            person,
            side,
            up=True,
            down=children,
            reach=(2.0, 0.0, joint),
            label=0.0 if blocked else work.label_width.get(joint, 0.0),
        )
    )
    work.forms[joint] = Form(
        joint,
        work.layers.slots[person].row,
        Shape.ARRIVAL,
        person,
        -1,
        drop=number if children else -1,
        ends=(number, number),
    )


def _sideways(work: _Work, joint: int, top: int, bottoms: Sequence[int], *, descent: bool) -> None:
    """The line of a single parent, or of the upper partner of a union across generations, on its way down."""
    row = work.layers.slots[top].row
    here = (work.position[top] + 0.5) / len(work.order[row])
    below = len(work.order[row + 1])
    there = sum(work.position[slot] + 0.5 for slot in bottoms) / len(bottoms) / below
    sides = sorted((RIGHT, LEFT), key=lambda side: (work.crowd.get((top, side), 0), -side if there >= here else side))
    side = sides[0]
    number = work.riser(Riser(joint, row, top, side, up=False, down=True, reach=(0.0, side * there, joint)))
    if descent:
        work.forms[joint] = Form(joint, row, Shape.SINGLE, top, -1, drop=number)
    else:
        form = work.forms[joint]
        form.departure = number


def _childless(work: _Work, joint: int) -> Form:
    """A joint of one recorded partner of whom nothing is drawn (all links to children were ignored)."""
    partner = work.layers.family.joints[joint].partners[0]
    return Form(joint, work.layers.slots[partner].row, Shape.SINGLE, partner, -1)


def _couple_heights(forms_made: Sequence[Form]) -> None:
    """Two unions of the same two people run side by side; every other straight line runs at the middle."""
    pairs: dict[tuple[int, int], list[Form]] = {}
    for form in sorted(forms_made, key=lambda one: one.joint):
        if form.shape is Shape.STRAIGHT:
            pairs.setdefault((form.left, form.right), []).append(form)
    for same in pairs.values():
        for i, form in enumerate(same):
            form.dy = (i - (len(same) - 1) / 2) * COUPLE_APART
