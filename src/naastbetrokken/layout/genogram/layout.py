# SPDX-License-Identifier: MIT
"""The genogram layout: phases p1 to p5 in a row, then everything moved inside the margins."""

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from naastbetrokken.layout.genogram.boxes import Box, boxes
from naastbetrokken.layout.genogram.graph import family, with_bonds
from naastbetrokken.layout.genogram.households import homes_of, with_households
from naastbetrokken.layout.genogram.layers import Layers, layers
from naastbetrokken.layout.genogram.loose import columns_below, loose_ids, roughly, seated, with_loose
from naastbetrokken.layout.genogram.p1_generations import generations
from naastbetrokken.layout.genogram.p2_ordering import order
from naastbetrokken.layout.genogram.p3_placement import earlier, place
from naastbetrokken.layout.genogram.p4_routing import Routed, anchoring, route
from naastbetrokken.layout.genogram.p5_labels import person_labels, union_labels
from naastbetrokken.layout.genogram.plan import Plan, child_lines, plan
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.genogram.texts import Texts
from naastbetrokken.layout.result import Compromise, Label, Layout, Line, NodeRole, Placed
from naastbetrokken.layout.text.measure import RememberingMeasurer
from naastbetrokken.model import Dossier
from naastbetrokken.typing import TextMeasurer


def layout(
    dossier: Dossier,
    texts: Texts,
    *,
    sizes: Sizes | None = None,
    measurer: TextMeasurer | None = None,
    effort: int = 1,
    previous: Mapping[str, float] | None = None,
) -> Layout:
    """Lay out a family as a genogram.

    Args:
        dossier: whose family.
        texts: what stands around symbols and lines, in words.
        sizes: the numbers; `Sizes()` when absent.
        measurer: how wide texts are; the envelope of four common fonts when absent.
        effort: how hard to look for a better order of people; 1 is quick, more buys time for print.
        previous: where people stood before (x by person id), to keep them there as far as truth allows.
    """
    sizes = sizes or Sizes()
    loose = loose_ids(dossier)
    kin = family(evolve(dossier, persons=tuple(p for p in dossier.persons if p.id not in loose)))
    level = generations(kin)
    rows = layers(kin, level.row)
    measured = _Measured.of(dossier, rows, texts, sizes, measurer)
    sequence = order(rows, effort=effort, previous=previous)
    planned = measured.plan(rows, sequence)
    before = earlier(previous, (*(one.id for one in dossier.persons), *(node.id for node in kin.nodes)))
    x = place(rows, sequence, planned.gaps.separation, anchoring(planned), before)
    if loose or dossier.bonds:
        alone = tuple(p for p in dossier.persons if p.id in loose)
        apart = family(evolve(dossier, persons=alone, unions=(), parentages=(), twins=()))
        width = max(x, default=0.0) - min(x, default=0.0)
        everywhere = with_loose(rows, sequence, apart, columns_below(width, sizes))
        linked = evolve(everywhere, family=with_bonds(everywhere.family, dossier))
        planned = measured.plan(linked, linked.rows, x=seated(x, linked, roughly(linked, sizes)))
        separation = planned.gaps.separation
        if dossier.bonds:  # only they ask for more room than the family itself
            x = place(rows, sequence, separation[: len(sequence)], anchoring(planned), before, start=x)
        x = seated(x, linked, separation)
    routed = route(planned, x)
    names = {one: text.name for one, text in texts.persons.items()}
    drawn = Layout(
        width=0.0,
        height=0.0,
        nodes=_nodes(planned, x, routed),
        lines=routed.lines,
        labels=(*person_labels(planned, x, routed, names), *union_labels(planned, x, routed)),
        compromises=(*_compromises(planned, level.ignored, routed.untwinned), *_loose_twins(dossier, loose)),
    )
    return _inside_margins(with_households(dossier, drawn), sizes.margin)


@frozen
class _Measured:
    """Texts and the means to measure them."""

    texts: Texts
    sizes: Sizes
    measurer: TextMeasurer
    rooms: Mapping[str, Box]

    @classmethod
    def of(
        cls, dossier: Dossier, rows: Layers, texts: Texts, sizes: Sizes, measurer: TextMeasurer | None
    ) -> "_Measured":
        """The room that everybody needs, recorded or not."""
        remembering = RememberingMeasurer.of(measurer)
        ids = dict.fromkeys([*(node.id for node in rows.family.nodes), *(one.id for one in dossier.persons)])
        rooms = boxes(ids, texts, child_lines(rows), sizes=sizes, measurer=remembering, homes=homes_of(dossier))
        return cls(texts, sizes, remembering, rooms)

    def plan(self, rows: Layers, sequence: Sequence[Sequence[int]], x: Sequence[float] = ()) -> Plan:
        """The plan of an ordered family; with bonds once everybody's place is roughly known."""
        return plan(rows, sequence, self.texts, sizes=self.sizes, measurer=self.measurer, rooms=self.rooms, x=x)


def _nodes(planned: Plan, x: Sequence[float], routed: Routed) -> tuple[Placed, ...]:
    return tuple(
        _placed(planned.id(slot), planned.role(slot), planned.box[slot], (x[slot], routed.heights.row[r]))
        for r, row in enumerate(planned.order)
        for slot in row
        if planned.id(slot)
    )


def _placed(one: str, role: NodeRole, box: Box, at: tuple[float, float]) -> Placed:
    return Placed(id=one, role=role, shape=box.shape, x=at[0], y=at[1], width=2 * box.half, height=2 * box.half)


def _compromises(
    planned: Plan, ignored: Sequence[tuple[int, int]], untwinned: Sequence[tuple[int, ...]]
) -> tuple[Compromise, ...]:
    """What was given up: links of people who would be their own ancestors, texts without room, shortened names."""
    kin = planned.layers.family
    everyone = {planned.id(slot): box for slot, box in enumerate(planned.box) if planned.id(slot)}
    lost = [
        Compromise(code="own_ancestor", refs=(kin.joints[joint].id, kin.nodes[child].id)) for joint, child in ignored
    ]
    moved = [
        Compromise(code="union_label_moved", refs=(kin.joints[form.joint].id,))
        for form in planned.forms.forms
        if form.joint in planned.texts and not planned.forms.has_level_line(form)
    ]
    apart = [Compromise(code="twins_apart", refs=tuple(map(planned.id, slots))) for slots in untwinned]
    return (*lost, *moved, *apart, *_shortened(everyone))


def _loose_twins(dossier: Dossier, loose: frozenset[str]) -> list[Compromise]:
    """Twins of whom somebody has no recorded family tie: no line of parents could part into theirs."""
    groups = sorted(tuple(sorted(twins.children)) for twins in dossier.twins)
    return [Compromise(code="twins_apart", refs=group) for group in groups if not loose.isdisjoint(group)]


def _shortened(box: Mapping[str, Box]) -> list[Compromise]:
    return [
        Compromise(code="shortened", refs=(one,))
        for one, its in box.items()
        if its.name.shortened or any(fact.shortened for fact in its.facts)
    ]


def _inside_margins(part: Layout, margin: float) -> Layout:
    """Everything moved so that the margins are equal on all sides."""
    lefts = [n.x - n.width / 2 for n in part.nodes] + [label.x for label in part.labels]
    rights = [n.x + n.width / 2 for n in part.nodes] + [label.x + label.width for label in part.labels]
    tops = [n.y - n.height / 2 for n in part.nodes] + [label.y for label in part.labels]
    bottoms = [n.y + n.height / 2 for n in part.nodes] + [label.y + label.height for label in part.labels]
    for line in part.lines:
        xs, ys = zip(*line.points, strict=True)
        lefts += xs
        rights += xs
        tops += ys
        bottoms += ys
    dx = _hundredths(margin - min(lefts, default=0.0))
    dy = _hundredths(margin - min(tops, default=0.0))
    return Layout(
        width=_hundredths(max(rights, default=0.0) + dx + margin),
        height=_hundredths(max(bottoms, default=0.0) + dy + margin),
        nodes=tuple([_moved_node(node, dx, dy) for node in part.nodes]),
        lines=tuple(
            Line(
                role=line.role,
                refs=line.refs,
                points=tuple([(round(px + dx, 2) + 0.0, round(py + dy, 2) + 0.0) for px, py in line.points]),
            )
            for line in part.lines
        ),
        labels=tuple([_moved_label(label, dx, dy) for label in part.labels]),
        compromises=part.compromises,
    )


def _moved_node(node: Placed, dx: float, dy: float) -> Placed:
    return Placed(
        id=node.id,
        role=node.role,
        shape=node.shape,
        x=_hundredths(node.x + dx),
        y=_hundredths(node.y + dy),
        width=node.width,
        height=node.height,
    )


def _moved_label(label: Label, dx: float, dy: float) -> Label:
    return Label(
        of=label.of,
        kind=label.kind,
        lines=label.lines,
        x=_hundredths(label.x + dx),
        y=_hundredths(label.y + dy),
        width=label.width,
        height=label.height,
        size=label.size,
        bold=label.bold,
        align=label.align,
        full=label.full,
    )


def _hundredths(value: float) -> float:
    return round(value, 2) + 0.0
