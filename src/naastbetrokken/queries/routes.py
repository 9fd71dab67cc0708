# SPDX-License-Identifier: MIT
"""All ways from one person to another that have a name, and the shortest path where none has.

Blood is read from the asked graph; every shape with a
partner in it is made of a blood path with a partner step before, after or in the middle. Such a path is left out
where it only goes around a family: the other parent of one's own child's child is no in-law.

Affinity follows BW 1:3: it comes from marriage or registered partnership, outlives it, and does not reach those who
were born after it ended; nor does it chain.
"""

from collections.abc import Iterator
from itertools import pairwise

from naastbetrokken.queries.blood import BloodPath, blood_paths, is_legal
from naastbetrokken.queries.chosen import chosen
from naastbetrokken.queries.family import Family
from naastbetrokken.queries.index import Graph, Partner
from naastbetrokken.queries.kin_by_union import care_is_over
from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.partnership import LOOSE, Standing
from naastbetrokken.queries.route import LegalStatus, Route, Shape, Step, StepKind
from naastbetrokken.queries.siblings import Sharing, sharing

NEAREST = 6
"""How many relations of two people are looked for unless more are asked; nearly every family has fewer."""

NAMED = 8
"""Relatives by affinity are looked for up to this degree, the last with a word; beyond it only if nothing else is."""


def routes(family: Family, start: str, end: str, limit: int | None = NEAREST) -> tuple[Route, ...]:
    """Every way in which `end` stands to `start`; empty when nothing recorded connects the two."""
    if start == end:
        return (Route(start=start, shape=Shape.SELF, legal=LegalStatus.SELF, degree=0),)
    if family.index.components[start] != family.index.components[end]:
        return tuple(chosen(family.index, start, end))
    found = list(_named(family, start, end, limit)) or list(_in_law(family, start, end, limit=1, longest=None))
    if found:
        return tuple(found)
    path = family.shortest(start, end)
    return () if path is None else (Route(start=start, steps=path, shape=Shape.PATH),)


def _named(family: Family, start: str, end: str, limit: int | None) -> Iterator[Route]:
    through_partner = [*_partner(family, start, end), *_in_law(family, start, end, limit, NAMED)]
    through_partner += _step_siblings(family, start, end)
    taken = {
        (1, 0) if route.shape is Shape.KINS_PARTNER else (0, 1)
        for route in through_partner
        if (route.shape, route.up, route.down) in ((Shape.KINS_PARTNER, 1, 0), (Shape.PARTNERS_KIN, 0, 1))
    } | {(1, 1) for route in through_partner if route.shape is Shape.STEPSIBLING}
    nearest: int | None = None
    for path in blood_paths(family.ascents, start, end, limit=limit):
        steps = path.u + path.d
        if path.nature <= Nature.ADOPTIVE:
            nearest = nearest or steps
        elif steps > 1 and (path.nature is Nature.SURROGATE or (nearest is not None and nearest < steps)):
            continue  # "the daughter of your foster father" is not what anybody calls their mother
        if path.nature is Nature.STEP and (path.u, path.d) in taken:
            continue
        yield _blood(family, start, path)
    yield from through_partner
    yield from _around_children(family, start, end)
    yield from _partners_siblings_partner(family, start, end)
    yield from chosen(family.index, start, end)


def _blood(family: Family, start: str, path: BloodPath) -> Route:
    legal = is_legal(family.index, path)
    status, degree = LegalStatus.NONE, None
    if legal:
        status, degree = LegalStatus.BLOOD, path.u + path.d
    elif path.nature in (Nature.BLOOD, Nature.DONOR):
        status = LegalStatus.ONLY_BIOLOGICAL
        if family.index.graph is Graph.BIOLOGICAL:
            degree = path.u + path.d
    return Route(
        start=start,
        steps=_steps(family, path),
        shape=Shape.BLOOD,
        up=path.u,
        down=path.d,
        tops=path.tops,
        sharing=_sharing(family, path),
        nature=path.nature,
        legal=status,
        degree=degree,
    )


def _sharing(family: Family, path: BloodPath) -> Sharing | None:
    if not path.tops:
        return None
    if path.nature is Nature.ADOPTIVE:
        return Sharing.FULL if len(path.tops) > 1 else Sharing.UNKNOWN
    return sharing(family.index, path.up[-1], path.down[0])


def _steps(family: Family, path: BloodPath) -> tuple[Step, ...]:
    """The path as steps; at the top it goes by the parent whose id comes first, since both give the same words."""
    rise = (*path.up, *path.tops[:1])
    fall = (*path.tops[:1], *path.down)
    up = (_line_step(family, StepKind.PARENT, child, parent, parent) for child, parent in pairwise(rise))
    down = (_line_step(family, StepKind.CHILD, child, parent, child) for parent, child in pairwise(fall))
    return (*up, *down)


def _line_step(family: Family, kind: StepKind, child: str, parent: str, reached: str) -> Step:
    nature = family.index.nature(child, parent)
    over = nature in (Nature.FOSTER, Nature.STEP) and care_is_over(family.index.lines[child, parent], family.at)
    return Step(kind, reached, nature=nature, over=over)


def _partner_step(partner: Partner, how: Standing, reached: str) -> Step:
    return Step(StepKind.PARTNER, reached, standing=how, union=partner.union.id)


def _partner(family: Family, start: str, end: str) -> Iterator[Route]:
    if not any(one.person == end for one, _ in family.partners(start)):
        return
    partner, how = family.couple(start, end)
    spouse = how.registered is True and not how.over
    yield Route(
        start=start,
        steps=(_partner_step(partner, how, end),),
        shape=Shape.PARTNER,
        legal=LegalStatus.SPOUSE if spouse else LegalStatus.NONE,
    )


def _in_law(family: Family, start: str, end: str, limit: int | None, longest: int | None) -> Iterator[Route]:
    """The partner's relatives and the relatives' partners."""
    for partner, how in family.partners(start):
        if partner.person == end or how.form in LOOSE or _born_after(family, end, how):
            continue
        for path in blood_paths(family.ascents, partner.person, end, limit=limit, longest=longest):
            through_own_child = path.u == 0 and family.is_parent(start, path.down[1])
            if path.nature <= Nature.ADOPTIVE and start not in path.persons and not through_own_child:
                yield _affine(family, start, path, how, before=_partner_step(partner, how, partner.person))
    for partner, how in family.partners(end):
        if partner.person == start or how.form in LOOSE or _born_after(family, start, how):
            continue
        for path in blood_paths(family.ascents, start, partner.person, limit=limit, longest=longest):
            through_own_parent = path.d == 0 and family.is_parent(end, path.up[-2])
            if path.nature <= Nature.ADOPTIVE and end not in path.persons and not through_own_parent:
                yield _affine(family, start, path, how, after=_partner_step(partner, how, end))


def _affine(
    family: Family,
    start: str,
    path: BloodPath,
    how: Standing,
    *,
    before: Step | None = None,
    after: Step | None = None,
) -> Route:
    status, degree = LegalStatus.NONE, None
    if how.registered is not False and is_legal(family.index, path):
        status, degree = LegalStatus.AFFINE, path.u + path.d
        if how.registered is None:
            status, degree = LegalStatus.AFFINE_IF_MARRIED, None
    steps = _steps(family, path)
    return Route(
        start=start,
        steps=(*((before,) if before else ()), *steps, *((after,) if after else ())),
        shape=Shape.PARTNERS_KIN if before else Shape.KINS_PARTNER,
        up=path.u,
        down=path.d,
        tops=path.tops,
        sharing=_sharing(family, path),
        nature=path.nature,
        legal=status,
        degree=degree,
    )


def _born_after(family: Family, person: str, how: Standing) -> bool:
    """Whether somebody was surely born after the union had ended, so that it made no relation to them."""
    born = family.index.people[person].born
    return born is not None and how.ended is not None and born.surely_after(how.ended)


def _step_siblings(family: Family, start: str, end: str) -> Iterator[Route]:
    mine, theirs = family.index.parents.get(start, ()), family.index.parents.get(end, ())
    if any(parent in theirs and family.is_parent(parent, end) for parent in mine if family.is_parent(parent, start)):
        return
    for parent in mine:
        if family.index.nature(start, parent) > Nature.ADOPTIVE or end == parent:
            continue
        for partner, how in family.partners(parent):
            step = partner.person
            if step in theirs and family.index.nature(end, step) <= Nature.ADOPTIVE and how.form not in LOOSE:
                if step in (start, end) or _born_after(family, start, how) or _born_after(family, end, how):
                    continue
                yield Route(
                    start=start,
                    steps=(
                        _line_step(family, StepKind.PARENT, start, parent, parent),
                        _partner_step(partner, how, step),
                        _line_step(family, StepKind.CHILD, end, step, end),
                    ),
                    shape=Shape.STEPSIBLING,
                    up=1,
                    down=1,
                )


def _around_children(family: Family, start: str, end: str) -> Iterator[Route]:
    """The other parent of one's child, and the parents of one's child's partner unless one is a parent of both."""
    together = any(partner.person == end for partner, _ in family.partners(start))
    for child in family.index.children.get(start, ()):
        if child == end or not family.is_parent(start, child):
            continue
        down = _line_step(family, StepKind.CHILD, child, start, child)
        if family.is_parent(end, child):
            if not together:
                up = _line_step(family, StepKind.PARENT, child, end, end)
                yield Route(start=start, steps=(down, up), shape=Shape.CO_PARENT, up=1, down=1)
            continue
        for partner, how in family.partners(child):
            other = partner.person
            around = other == start or family.is_parent(start, other)
            if family.is_parent(end, other) and not around and how.form not in LOOSE:
                yield Route(
                    start=start,
                    steps=(
                        down,
                        _partner_step(partner, how, other),
                        _line_step(family, StepKind.PARENT, other, end, end),
                    ),
                    shape=Shape.CHILDS_PARENT_IN_LAW,
                    up=1,
                    down=1,
                )


def _partners_siblings_partner(family: Family, start: str, end: str) -> Iterator[Route]:
    for first, how in family.partners(start):
        for last, then in family.partners(end):
            p, q = first.person, last.person
            if len({start, end, p, q}) < 4 or how.form in LOOSE or then.form in LOOSE:
                continue
            for path in blood_paths(family.ascents, p, q, limit=1, longest=2):
                if (path.u, path.d) == (1, 1) and path.nature <= Nature.ADOPTIVE:
                    yield Route(
                        start=start,
                        steps=(
                            _partner_step(first, how, p),
                            *_steps(family, path),
                            _partner_step(last, then, end),
                        ),
                        shape=Shape.PARTNERS_SIBLINGS_PARTNER,
                        up=1,
                        down=1,
                        tops=path.tops,
                        sharing=_sharing(family, path),
                    )
