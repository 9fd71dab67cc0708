# SPDX-License-Identifier: MIT
"""The form of each family line in its row: straight, around people, or down from a single parent.

Two partners who stand side by side are joined by a straight line at the height of their symbols. When somebody
stands between them, the line leaves one partner sideways, runs through the channel above or below the row, and
comes back beside the other partner. A single parent's line leaves the symbol sideways and goes down. Every such
vertical piece is a *riser*, with a place of its own in a gap between two slots; that is what keeps lines off labels
and off each other.
"""

from collections.abc import Mapping, Sequence

from naastbetrokken.layout.genogram.form import COUPLE_APART, LEFT, RIGHT, Form, Riser, Shape, Work
from naastbetrokken.layout.genogram.layers import Layers


def forms(layers: Layers, order: Sequence[Sequence[int]], label_width: Mapping[int, float]) -> Work:
    """Choose the form of every union and single parent.

    Args:
        layers: slots and nets.
        order: slots per row, left to right.
        label_width: width of each union's text by joint number; absent or 0 without a text.
    """
    work = Work(layers, order, label_width)
    for joint, left, right in work.couples_inside_out():
        _couple(work, joint, left, right)
    for net in layers.nets:
        top = layers.slots[net.tops[0]]
        if len(net.tops) == 1 and top.node >= 0:
            _sideways(work, net.joint, net.tops[0], net.bottoms, descent=net.descent)
    for joint, its in enumerate(layers.family.joints):
        if not its.bond:
            work.forms.setdefault(joint, _childless(work, joint))
    _couple_heights(list(work.forms.values()))
    return work


def _couple(work: Work, joint: int, left: int, right: int) -> None:
    free = not any(work.is_person(slot) for slot in work.between(left, right))
    if work.is_person(left) and work.is_person(right):
        (_straight if free else _around)(work, joint, left, right)
        return
    person, side = (left, RIGHT) if work.is_person(left) else (right, LEFT)
    (_straight if free and not work.has_level(person, side) else _arrival)(work, joint, left, right)


def _straight(work: Work, joint: int, left: int, right: int) -> None:
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


def _around(work: Work, joint: int, left: int, right: int) -> None:
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
    blocked = work.has_level(leaf, side)
    shape = Shape.ABOVE if above + (children and blocked) < below + children else Shape.BELOW
    if children and blocked:
        shape = Shape.BELOW
    span = len(between)
    other = (left, RIGHT) if leaf == right else (right, LEFT)
    told, label = leaf, 0.0 if blocked else _label(work, joint, leaf, side, up=shape is Shape.ABOVE)
    if not (blocked or label or work.has_level(*other)):
        told, label = other[0], _label(work, joint, *other, up=shape is Shape.ABOVE)
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
                    label=label if slot == told else 0.0,
                )
            )
        )
    drop = ends[1 if leaf == right else 0] if shape is Shape.ABOVE and children else -1
    work.forms[joint] = Form(joint, row, shape, left, right, drop=drop, ends=(ends[0], ends[1]))


def _label(work: Work, joint: int, slot: int, side: int, *, up: bool) -> float:
    """How wide the text of a union is beside a symbol; 0 where that of another union has the place.

    Of two lines that leave there the upper one has it: over both, a text would be read as that line's.
    """
    width = work.label_width.get(joint, 0.0)
    number = work.told.get((slot, side))
    if number is None or not width:
        return width
    if work.risers[number].up or not up:
        return 0.0
    work.risers[number].label = 0.0
    return width


def _arrival(work: Work, joint: int, left: int, right: int) -> None:
    """A union across generations whose line comes down away from the lower partner: it ends beside that partner."""
    person, passage = (left, right) if work.is_person(left) else (right, left)
    toward = RIGHT if passage == right else LEFT
    side = toward if not work.has_level(person, toward) or work.has_level(person, -toward) else -toward
    children = joint in work.has_children
    blocked = work.has_level(person, side)
    number = work.riser(
        Riser(
            joint,
            work.layers.slots[person].row,
            person,
            side,
            up=True,
            down=children,
            reach=(2.0, 0.0, joint),
            label=0.0 if blocked else _label(work, joint, person, side, up=True),
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


def _sideways(work: Work, joint: int, top: int, bottoms: Sequence[int], *, descent: bool) -> None:
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


def _childless(work: Work, joint: int) -> Form:
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
