# SPDX-License-Identifier: MIT
"""Shortest paths over parents, children and partners, for pairs of people whose relation has no name.

One search from the person where paths end serves everybody: each gets the first step of a best path. Among paths of
equal length the best is the one that reads first by the kinds of its steps, the genders of the people on it and how
their unions stand, so that the spelling of ids decides only between paths that read the same. To that end all people
at one distance are ranked by their first step and by the rank of whom it leads to.
"""

from collections.abc import Callable, Mapping

from naastbetrokken.model import Gender
from naastbetrokken.queries.index import KinIndex, Partner
from naastbetrokken.queries.partnership import Standing
from naastbetrokken.queries.route import Step, StepKind

Roads = Mapping[str, str]
"""For everybody from whom the end can be reached, the next person on the way there; for the end, itself."""
Couple = Callable[[str, str], tuple[Partner, Standing]]
"""Knows of two partners which of their unions counts, and how it stands."""

_KINDS = tuple(StepKind)
_GENDERS = tuple(Gender)
Face = tuple[int, int, str]
"""Kind of a step, gender of whom it reaches, and how it reads."""
Faces = Callable[[str, str], Face]
"""Knows how the step from somebody to a neighbour looks (`face`)."""


def roads(index: KinIndex, faces: Faces, end: str, until: str | None = None) -> Roads:
    """The next person on the way to the end, for everybody connected with it.

    Args:
        index: the family.
        faces: how steps look.
        end: person id.
        until: stop the search when this person has been reached, and give only the way from there.
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
        best = {
            one: min(
                (faces(one, near), ranks[near], near)
                for near in index.neighbours[one]
                if near in ranks and far[near] == far[one] - 1
            )
            for one in layer
        }
        places = {road: i for i, road in enumerate(sorted({road[:2] for road in best.values()}))}
        ranks = {one: places[road[:2]] for one, road in best.items()}
        towards.update((one, road[2]) for one, road in best.items())
    return towards


def face(index: KinIndex, couple: Couple, one: str, near: str) -> Face:
    """How the step from somebody to a neighbour looks, whatever way it is part of."""
    step = _step(index, couple, one, near)
    how = step.standing
    alive = [not index.people[person].is_deceased for person in (one, near)]
    reading = str(int(step.nature)) if how is None else f"{how.over} {how.form} {how.phase} {alive}"
    return _KINDS.index(step.kind), _GENDERS.index(index.gender(near)), reading


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


def walk(index: KinIndex, couple: Couple, ways: Roads, start: str) -> tuple[Step, ...] | None:
    """The steps of the best path from the start, or None when nothing recorded connects it with the end."""
    if start not in ways:
        return None
    steps: list[Step] = []
    one = start
    while (near := ways[one]) != one:
        steps.append(_step(index, couple, one, near))
        one = near
    return tuple(steps)


def _step(index: KinIndex, couple: Couple, one: str, near: str) -> Step:
    if near in index.parents.get(one, ()):
        return Step(StepKind.PARENT, near, nature=index.nature(one, near))
    if near in index.children.get(one, ()):
        return Step(StepKind.CHILD, near, nature=index.nature(near, one))
    partner, how = couple(one, near)
    return Step(StepKind.PARTNER, near, standing=how, union=partner.union.id)
