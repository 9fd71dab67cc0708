# SPDX-License-Identifier: MIT
"""The genogram layout: phases p1 to p5 in a row, then everything moved inside the margins."""

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from naastbetrokken.layout.genogram.boxes import Box, boxes
from naastbetrokken.layout.genogram.graph import Family, family
from naastbetrokken.layout.genogram.layers import layers
from naastbetrokken.layout.genogram.loose import loose_ids, seats
from naastbetrokken.layout.genogram.p1_generations import generations
from naastbetrokken.layout.genogram.p2_ordering import order
from naastbetrokken.layout.genogram.p3_placement import place
from naastbetrokken.layout.genogram.p4_routing import Routed, anchoring, route
from naastbetrokken.layout.genogram.p5_labels import around, person_labels, union_labels
from naastbetrokken.layout.genogram.plan import Plan, plan
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.genogram.texts import Texts
from naastbetrokken.layout.result import Compromise, Label, Layout, Line, NodeRole, Placed
from naastbetrokken.layout.text.measure import EnvelopeMeasurer
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
    measurer = measurer or EnvelopeMeasurer()
    loose = loose_ids(dossier)
    kin = evolve(dossier, persons=tuple(p for p in dossier.persons if p.id not in loose))
    others = evolve(
        dossier,
        persons=tuple(p for p in dossier.persons if p.id in loose),
        unions=(),
        parentages=(),
        twins=(),
    )
    drawn = _family(family(kin), texts, sizes=sizes, measurer=measurer, effort=effort, previous=previous)
    aside = _aside(family(others), texts, drawn, sizes, measurer)
    return _inside_margins(_together(drawn, aside), sizes)


@frozen(kw_only=True)
class _Part:
    nodes: tuple[Placed, ...] = ()
    lines: tuple[Line, ...] = ()
    labels: tuple[Label, ...] = ()
    compromises: tuple[Compromise, ...] = ()
    width: float = 0.0
    height: float = 0.0
    left: float = 0.0


def _family(
    kin: Family,
    texts: Texts,
    *,
    sizes: Sizes,
    measurer: TextMeasurer,
    effort: int,
    previous: Mapping[str, float] | None,
) -> _Part:
    if not kin.nodes:
        return _Part()
    level = generations(kin)
    rows = layers(kin, level.row)
    sequence = order(rows, effort=effort, previous=previous)
    planned = plan(rows, sequence, texts, sizes=sizes, measurer=measurer)
    x = place(rows, sequence, planned.gaps.separation, anchoring(planned))
    routed = route(planned, x)
    names = {one: text.name for one, text in texts.persons.items()}
    return _Part(
        nodes=_nodes(planned, x, routed),
        lines=routed.lines,
        labels=(*person_labels(planned, x, routed, names), *union_labels(planned, x, routed)),
        compromises=_compromises(planned, level.ignored, routed.untwinned),
        width=max(x, default=0.0) - min(x, default=0.0),
        height=routed.heights.total,
        left=min(x, default=0.0),
    )


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
    lost = [
        Compromise(code="own_ancestor", refs=(kin.joints[joint].id, kin.nodes[child].id)) for joint, child in ignored
    ]
    moved = [
        Compromise(code="union_label_moved", refs=(kin.joints[form.joint].id,))
        for form in planned.forms.forms
        if form.joint in planned.texts and not planned.forms.has_level_line(form)
    ]
    apart = [Compromise(code="twins_apart", refs=tuple(map(planned.id, slots))) for slots in untwinned]
    return (*lost, *moved, *apart, *_shortened({node.id: planned.box[i] for i, node in enumerate(kin.nodes)}))


def _shortened(box: Mapping[str, Box]) -> list[Compromise]:
    return [
        Compromise(code="shortened", refs=(one,))
        for one, its in box.items()
        if its.name.shortened or any(fact.shortened for fact in its.facts)
    ]


def _aside(others: Family, texts: Texts, drawn: _Part, sizes: Sizes, measurer: TextMeasurer) -> _Part:
    """People without family ties, in rows below the family."""
    if not others.nodes:
        return _Part()
    ids = tuple(node.id for node in others.nodes)
    box = boxes(ids, texts, {}, sizes, measurer)
    placed, height = seats(ids, box, drawn.width, sizes)
    top = drawn.height + (sizes.family_gap if drawn.nodes else 0.0)
    nodes = []
    labels: list[Label] = []
    for seat in placed:
        x, y = drawn.left + seat.x, top + seat.y
        nodes.append(_placed(seat.id, NodeRole.PERSON, box[seat.id], (x, y)))
        name = texts.persons[seat.id].name if seat.id in texts.persons else ""
        labels += around(seat.id, (x, y), box[seat.id], arrivals=(), full=name, sizes=sizes)
    return _Part(nodes=tuple(nodes), labels=tuple(labels), compromises=tuple(_shortened(box)), height=height)


def _together(drawn: _Part, aside: _Part) -> _Part:
    return _Part(
        nodes=drawn.nodes + aside.nodes,
        lines=drawn.lines,
        labels=drawn.labels + aside.labels,
        compromises=drawn.compromises + aside.compromises,
    )


def _inside_margins(part: _Part, sizes: Sizes) -> Layout:
    """Everything moved so that the margins are equal on all sides."""
    lefts = [n.x - n.width / 2 for n in part.nodes] + [label.x for label in part.labels]
    rights = [n.x + n.width / 2 for n in part.nodes] + [label.x + label.width for label in part.labels]
    tops = [n.y - n.height / 2 for n in part.nodes] + [label.y for label in part.labels]
    bottoms = [n.y + n.height / 2 for n in part.nodes] + [label.y + label.height for label in part.labels]
    for line in part.lines:
        lefts.append(min(p[0] for p in line.points))
        rights.append(max(p[0] for p in line.points))
        tops.append(min(p[1] for p in line.points))
        bottoms.append(max(p[1] for p in line.points))
    dx = _hundredths(sizes.margin - min(lefts, default=0.0))
    dy = _hundredths(sizes.margin - min(tops, default=0.0))
    return Layout(
        width=_hundredths(max(rights, default=0.0) + dx + sizes.margin),
        height=_hundredths(max(bottoms, default=0.0) + dy + sizes.margin),
        nodes=tuple(evolve(n, x=_hundredths(n.x + dx), y=_hundredths(n.y + dy)) for n in part.nodes),
        lines=tuple(
            evolve(
                line,
                points=tuple((_hundredths(px + dx), _hundredths(py + dy)) for px, py in line.points),
            )
            for line in part.lines
        ),
        labels=tuple(evolve(label, x=_hundredths(label.x + dx), y=_hundredths(label.y + dy)) for label in part.labels),
        compromises=part.compromises,
    )


def _hundredths(value: float) -> float:
    return round(value, 2) + 0.0
