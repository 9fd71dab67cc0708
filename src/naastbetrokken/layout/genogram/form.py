# SPDX-License-Identifier: MIT
"""The form of a line in its row, the risers it needs, and what is being decided about them."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from attrs import define, field, frozen

from naastbetrokken.layout.genogram.layers import Layers

LEFT, RIGHT = -1, 1
COUPLE_APART = 10.0
"""Distance between the lines of two unions of the same two people."""
LINE, WHITE = 1.0, 1.0
"""Half of what a line takes where it leaves a symbol, and the white between two, at least."""


class Shape(StrEnum):
    """How a joint's line runs in its row."""

    STRAIGHT = "straight"
    ABOVE = "above"
    BELOW = "below"
    SINGLE = "single"
    ARRIVAL = "arrival"
    ARC = "arc"
    STEPS = "steps"


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
        wide: half the room that the line itself takes, for bonds that are more than one stroke.
        rim: half of what it takes of that where it leaves the symbol.
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
    wide: float = 0.0
    rim: float = 0.0
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
        steps: risers of a bond between rows, from the upper person to the lower one.
        label_gap: number of the gap above whose straight line the union's text stands, or -1.
        arc: heights at which an arc leaves its left and its right symbol, from the row's centre.
        wide: half the room that the strokes of an arc take.
        rim: half of what they take of that where they leave a symbol.
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
    steps: tuple[int, ...] = ()
    label_gap: int = -1
    arc: tuple[float, float] = (0.0, 0.0)
    wide: float = 0.0
    rim: float = 0.0


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


@define
class Work:
    """What is being decided.

    Attributes:
        layers: slots and nets.
        order: slots per row, left to right.
        label_width: width of each union's text by joint number.
        forms: the forms so far, by joint number.
        risers: the risers so far.
        level: joints of the straight lines between two slots.
        position: place of each slot in its row.
        has_children: joints with children.
        has_parents: slots of children.
        crowd: how many lines leave each (slot, side).
        arcs: how many arcs there are between two slots.
        bonded: how many bonds leave each (slot, side), upwards or not.
        rims: how much of each (slot, side), upwards or not, the lines take that leave there, in px.
        lines: how many risers stand in each (row, gap).
        falling: how many of those go down.
        told: the riser above whose stub the text of a union stands, by (slot, side).
    """

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
    arcs: dict[tuple[int, int], int] = field(factory=dict)
    bonded: dict[tuple[int, int, bool], int] = field(factory=dict)
    rims: dict[tuple[int, int, bool], float] = field(factory=dict)
    lines: dict[tuple[int, int], int] = field(factory=dict)
    falling: dict[tuple[int, int], int] = field(factory=dict)
    told: dict[tuple[int, int], int] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.position = [0] * len(self.layers.slots)
        for row in self.order:
            for i, slot in enumerate(row):
                self.position[slot] = i
        self.has_children = {net.joint for net in self.layers.nets if net.descent}
        self.has_parents = {bottom for net in self.layers.nets for bottom in net.bottoms}

    def couples_inside_out(self) -> list[tuple[int, int, int]]:
        """Couples as (joint, left slot, right slot): two people before lines that come down, nearest pairs first."""
        couples = []
        for joint, a, b in self.layers.couples:
            left, right = sorted((a, b), key=self.position.__getitem__)
            couples.append((joint, left, right))

        def rank(couple: tuple[int, int, int]) -> tuple[bool, int, int]:
            joint, left, right = couple
            alone = not (self.is_person(left) and self.is_person(right))
            return alone, self.position[right] - self.position[left], joint

        return sorted(couples, key=rank)

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
            self.takes(riser.owner, riser.side, up=riser.up, rim=riser.rim)
            if riser.label:
                self.told[key] = len(self.risers)
        place = (riser.row, riser.gap)
        self.lines[place] = self.lines.get(place, 0) + 1
        if riser.down:
            self.falling[place] = self.falling.get(place, 0) + 1
        self.risers.append(riser)
        return len(self.risers) - 1

    def takes(self, slot: int, side: int, *, up: bool, rim: float) -> None:
        """Count a line that leaves a symbol, with the white beside it."""
        key = (slot, side, up)
        self.rims[key] = self.rims.get(key, 0.0) + 2 * max(rim, LINE) + WHITE

    def full(self, slot: int, side: int, room: float, *, up: bool, rim: float) -> float:
        """How many px one more line at this side of a symbol would be too many; less than 0 where it has room.

        Args:
            slot: the symbol.
            side: LEFT or RIGHT.
            room: how much room there is above a couple's line, and below it.
            up: whether the line goes up.
            rim: half of what it takes.
        """
        taken = self.rims.get((slot, side, up), 0.0)
        if not self.has_level(slot, side):
            room, taken = 2 * room, taken + self.rims.get((slot, side, not up), 0.0)
        return taken + 2 * max(rim, LINE) + WHITE - room

    def has_level(self, slot: int, side: int) -> bool:
        """Whether a straight couple line leaves a symbol at this side."""
        return any(slot == pair[0 if side == RIGHT else 1] for pair in self.level)

    def unions(self, slot: int) -> int:
        """In how many unions the person in a slot lives or lived."""
        node = self.layers.slots[slot].node
        return len(self.layers.family.unions_of[node]) if node >= 0 else 0

    def finished(self) -> Forms:
        """All forms and risers as decided."""
        return Forms(
            forms=tuple(self.forms[joint] for joint in range(len(self.layers.family.joints))),
            risers=tuple(self.risers),
            position=tuple(self.position),
        )
