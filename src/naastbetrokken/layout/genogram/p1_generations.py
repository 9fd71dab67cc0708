# SPDX-License-Identifier: MIT
"""Phase 1: which generation everybody stands in.

Partners share a row and children stand below both parents. Two things can make that impossible: somebody recorded
as their own ancestor (then a link to a child is ignored) and unions across generations that contradict each other
(then the couple spans rows). Of both as few as possible; everything else is as compact as rows allow.
"""

from attrs import frozen

from naastbetrokken.layout.genogram.graph import Family
from naastbetrokken.layout.genogram.p1_balance import Span, balanced
from naastbetrokken.layout.genogram.p1_loops import components, fewest


@frozen
class Generations:
    """The row of everybody.

    Attributes:
        row: row per node, 0 on top.
        ignored: (joint, child) links left out because somebody is recorded as their own ancestor.
        spanning: joints whose partners could not share a row.
    """

    row: tuple[int, ...]
    ignored: tuple[tuple[int, int], ...]
    spanning: tuple[int, ...]


def generations(family: Family) -> Generations:
    """The generation of everybody in the family."""
    ignored: frozenset[tuple[int, int]] = frozenset()
    spanning: frozenset[int] = frozenset()
    group = _groups(family, spanning)
    if not _leads_down(family, group):
        ignored = _impossible_links(family)
        spanning = _impossible_rows(family, ignored)
        group = _groups(family, spanning)
    row = balanced(len(family.nodes), _spans(family, ignored, spanning, group))
    row = [row[group[node]] for node in range(len(family.nodes))]
    return Generations(tuple(_aligned(family, row)), tuple(sorted(ignored)), tuple(sorted(spanning)))


def _leads_down(family: Family, group: list[int]) -> bool:
    """Whether nobody comes below themselves when all partners share a row, as in nearly every family."""
    joints: dict[int, list[int]] = {}
    waiting = [0] * len(family.nodes)
    for j, joint in enumerate(family.joints):
        joints.setdefault(group[joint.partners[0]], []).append(j)
        for child in joint.children:
            waiting[group[child]] += 1
    ready = [one for one, many in enumerate(waiting) if group[one] == one and not many]
    for one in ready:
        for j in joints.get(one, ()):
            for child in family.joints[j].children:
                below = group[child]
                waiting[below] -= 1
                if not waiting[below]:
                    ready.append(below)
    return len(ready) == len(set(group))


def _impossible_links(family: Family) -> frozenset[tuple[int, int]]:
    """Links to children without which nobody is their own ancestor."""
    links = [(j, child) for j, joint in enumerate(family.joints) for child in joint.children]

    def arcs(link: tuple[int, int]) -> list[tuple[int, int]]:
        return [(parent, link[1]) for parent in family.joints[link[0]].partners]

    # Ties: a link that comes later among a child's parents is further from birth.
    cost = {link: family.parents_of[link[1]].index(link[0]) for link in links}
    suspects = sorted(links, key=lambda link: (-cost[link], -link[0], -link[1]))
    return frozenset(fewest(len(family.nodes), None, suspects, arcs))


def _impossible_rows(family: Family, ignored: frozenset[tuple[int, int]]) -> frozenset[int]:
    """Couples who would have to stand below themselves if partners shared a row."""
    fixed = [
        (parent, child)
        for j, joint in enumerate(family.joints)
        for child in joint.children
        if (j, child) not in ignored
        for parent in joint.partners
    ]
    couples = [j for j, joint in enumerate(family.joints) if len(joint.partners) == 2]

    def arcs(j: int) -> list[tuple[int, int]]:
        one, other = family.joints[j].partners
        return [(one, other), (other, one)]

    # Ties: the couple with the fewest children, then the latest.
    suspects = sorted(couples, key=lambda j: (len(family.joints[j].children), -j))
    return frozenset(fewest(len(family.nodes), fixed, suspects, arcs))


def _groups(family: Family, spanning: frozenset[int]) -> list[int]:
    """The lowest node number among everybody who must share a row with this node."""
    root = list(range(len(family.nodes)))

    def find(node: int) -> int:
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for j, joint in enumerate(family.joints):
        if j not in spanning:
            for one, other in zip(joint.partners, joint.partners[1:], strict=False):
                low, high = sorted((find(one), find(other)))
                root[high] = low
    return [find(node) for node in range(len(family.nodes))]


def _spans(
    family: Family, ignored: frozenset[tuple[int, int]], spanning: frozenset[int], group: list[int]
) -> list[Span]:
    spans: dict[tuple[int, int], int] = {}
    for j, joint in enumerate(family.joints):
        for child in joint.children:
            if (j, child) not in ignored:
                for parent in {group[partner] for partner in joint.partners}:
                    key = (parent, group[child])
                    spans[key] = spans.get(key, 0) + 1
    found = [Span(upper, lower, 1, weight) for (upper, lower), weight in sorted(spans.items())]
    # A couple across rows stays close: the one who stands above anyhow is held just above the other.
    below: dict[int, list[int]] = {}
    for span in found:
        below.setdefault(span.upper, []).append(span.lower)
    for j in sorted(spanning):
        one, other = (group[partner] for partner in family.joints[j].partners)
        upper, lower = (other, one) if _reaches(other, one, below) else (one, other)
        below.setdefault(upper, []).append(lower)
        found.append(Span(upper, lower, 0, 1))
    return found


def _reaches(start: int, goal: int, below: dict[int, list[int]]) -> bool:
    seen, stack = {start}, [start]
    while stack:
        for lower in below.get(stack.pop(), ()):
            if lower not in seen:
                seen.add(lower)
                stack.append(lower)
    return goal in seen


def _aligned(family: Family, row: list[int]) -> list[int]:
    """Rows in which families that hang together in no way stand beside each other by age, or else by height."""
    neighbours = ((joint.partners[0], one) for joint in family.joints for one in (*joint.partners, *joint.children))
    parts = components(len(family.nodes), neighbours)
    parts.sort(key=lambda part: (family.client not in part, -len(part), part[0]))
    aligned = list(row)
    years: dict[int, list[int]] = {}
    height = 0
    for part in parts:
        low = min(row[node] for node in part)
        tall = max(row[node] for node in part) - low + 1
        height = max(height, tall)
        born = [(row[node] - low, family.nodes[node].birth) for node in part]
        dated = [(level, birth[1]) for level, birth in born if birth[0] == 0]
        shift = _shift(dated, years, height - tall)
        for node in part:
            aligned[node] = row[node] - low + shift
        for level, day in dated:
            years.setdefault(level + shift, []).append(day)
    return aligned


def _shift(dated: list[tuple[int, int]], years: dict[int, list[int]], room: int) -> int:
    """The start row where these people stand best among people of their own age; the middle when unknown."""
    mean = {level: sum(days) / len(days) for level, days in years.items()}
    best = (0, 0.0, room // 2)
    for shift in range(room + 1):
        met = [abs(day - mean[level + shift]) for level, day in dated if level + shift in mean]
        if met:
            best = min(best, (-1, sum(met) / len(met), shift))
    return best[2]
