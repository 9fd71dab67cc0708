# SPDX-License-Identifier: MIT
"""Shortest paths over parents, children and partners, for pairs of people whose relation has no name.

One search from the person where paths end serves everybody: each gets the first step of a best path. Among paths of
equal length the best is the one that reads first by the kinds of its steps and the genders of the people on it, so that
the spelling of ids decides only between paths that read the same. To that end all people at one distance are ranked
by their first step and by the rank of whom it leads to.
"""

from collections.abc import Callable, Mapping

from naastbetrokken.model import Gender
from naastbetrokken.queries.index import KinIndex, Partner
from naastbetrokken.queries.partnership import Standing
from naastbetrokken.queries.route import Step, StepKind

Roads = Mapping[str, str]
"""For everybody from whom the end can be reached, the next person on the way there; for the end, itself."""

_KINDS = tuple(StepKind)
_GENDERS = tuple(Gender)


def roads(index: KinIndex, end: str, until: str | None = None) -> Roads:
    """The next person on the way to the end, for everybody connected with it.

    Args:
        index: the family.
        end: person id.
        until: stop the search when this person has been reached.
    """
    far = _distances(index, end, until)
    if until is None:
        layers: list[list[str]] = [[] for _ in range(1 + max(far.values()))]
        for one, distance in far.items():
            layers[distance].append(one)
    elif until in far:
        layers = _between(index, far, until)
    else:
        return {}
    towards = {end: end}
    ranks = {end: 0}
    for layer in layers[1:]:
        best = {one: _first_step(index, far, ranks, one) for one in layer}
        places = {road: i for i, road in enumerate(sorted({road[:3] for road in best.values()}))}
        ranks = {one: places[road[:3]] for one, road in best.items()}
        towards.update((one, road[3]) for one, road in best.items())
    return towards


def _first_step(
    index: KinIndex, far: Mapping[str, int], ranks: Mapping[str, int], one: str
) -> tuple[int, int, int, str]:
    """The best step of a person towards the end: by its kind, whom it reaches, and how the rest of that way reads."""
    return min(
        (_KINDS.index(_kind(index, one, near)), _GENDERS.index(index.gender(near)), ranks[near], near)
        for near in index.neighbours[one]
        if near in ranks and far[near] == far[one] - 1
    )


def _between(index: KinIndex, far: Mapping[str, int], start: str) -> list[list[str]]:
    """Everybody on a shortest path from the start, by distance from the end."""
    layers = [[start]]
    for distance in range(far[start] - 1, -1, -1):
        onward = (near for one in layers[-1] for near in index.neighbours[one] if far.get(near) == distance)
        layers.append(list(dict.fromkeys(onward)))
    return layers[::-1]


def _distances(index: KinIndex, end: str, until: str | None) -> dict[str, int]:
    """Steps to the end, for everybody or for those no farther than the one to stop at."""
    neighbours = index.neighbours
    far = {end: 0}
    level = [end]
    distance = 0
    while level and (until is None or until not in far):
        distance += 1
        following: list[str] = []
        for one in level:
            for near in neighbours[one]:
                if near not in far:
                    far[near] = distance
                    following.append(near)
        level = following
    return far


def walk(index: KinIndex, ways: Roads, start: str, standing: Callable[[Partner], Standing]) -> tuple[Step, ...] | None:
    """The steps of the best path from the start, or None when nothing recorded connects it with the end."""
    if start not in ways:
        return None
    steps: list[Step] = []
    one = start
    while (near := ways[one]) != one:
        steps.append(_step(index, one, near, standing))
        one = near
    return tuple(steps)


def _kind(index: KinIndex, one: str, near: str) -> StepKind:
    if near in index.parents.get(one, ()):
        return StepKind.PARENT
    if near in index.children.get(one, ()):
        return StepKind.CHILD
    return StepKind.PARTNER


def _step(index: KinIndex, one: str, near: str, standing: Callable[[Partner], Standing]) -> Step:
    kind = _kind(index, one, near)
    if kind is StepKind.PARENT:
        return Step(kind, near, nature=index.nature(one, near))
    if kind is StepKind.CHILD:
        return Step(kind, near, nature=index.nature(near, one))
    partner = next(other for other in index.partners[one] if other.person == near)
    return Step(kind, near, standing=standing(partner), union=partner.union.id)
