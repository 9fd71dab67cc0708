# SPDX-License-Identifier: MIT
"""The shortest path between two people over parents, children and partners, for pairs whose relation has no name.

Among paths of equal length it takes the one that reads first by the kinds of its steps and the genders of the
people on it, so that the spelling of ids decides only between paths that read the same.
"""

from collections.abc import Callable
from itertools import pairwise

from naastbetrokken.model import Gender
from naastbetrokken.queries.index import KinIndex, Partner
from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.partnership import Standing
from naastbetrokken.queries.route import Step, StepKind

_KINDS = tuple(StepKind)
_GENDERS = tuple(Gender)


def shortest(index: KinIndex, start: str, end: str, standing: Callable[[Partner], Standing]) -> tuple[Step, ...] | None:
    """The steps of a shortest path, or None when nothing recorded connects the two."""
    far = _distances(index, start, end)
    if far is None:
        return None
    walked: list[tuple[str, ...]] = [(start,)]
    for left in range(far[start] - 1, -1, -1):
        choices: dict[tuple[int, int], list[tuple[str, ...]]] = {}
        for path in walked:
            for near in index.neighbours[path[-1]]:
                if far.get(near) == left:
                    label = (_KINDS.index(_kind(index, path[-1], near)), _GENDERS.index(index.gender(near)))
                    choices.setdefault(label, []).append((*path, near))
        # One path for each place reached: longer ones from there read the same.
        walked = sorted({path[-1]: path for path in sorted(choices[min(choices)], reverse=True)}.values())
    path = walked[0]
    return tuple(_step(index, one, two, standing) for one, two in pairwise(path))


def _distances(index: KinIndex, start: str, end: str) -> dict[str, int] | None:
    """Steps to the end for everybody no farther from it than the start; None when the start is out of reach."""
    neighbours = index.neighbours
    far = {end: 0}
    level = [end]
    while level:
        following: list[str] = []
        for one in level:
            for near in neighbours[one]:
                if near not in far:
                    far[near] = far[one] + 1
                    following.append(near)
        if start in far:
            return far
        level = following
    return None


def _kind(index: KinIndex, one: str, near: str) -> StepKind:
    if near in index.parents.get(one, ()):
        return StepKind.PARENT
    if near in index.children.get(one, ()):
        return StepKind.CHILD
    return StepKind.PARTNER


def _step(index: KinIndex, one: str, near: str, standing: Callable[[Partner], Standing]) -> Step:
    kind = _kind(index, one, near)
    if kind is StepKind.PARTNER:
        partner = next(other for other in index.partners[one] if other.person == near)
        return Step(kind, near, standing=standing(partner), union=partner.union.id)
    nature: Nature = index.nature(one, near) if kind is StepKind.PARENT else index.nature(near, one)
    return Step(kind, near, nature=nature)
