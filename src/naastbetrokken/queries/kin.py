# SPDX-License-Identifier: MIT
"""Plain questions about kin by blood, law or upbringing: parents, children, siblings, and who comes of them.

Every answer is a tuple of person ids, eldest first and those without a date of birth last. Unless asked otherwise
the answers are about kin in law (`Graph.LEGAL`); kin through a partner stand in `kin_by_union`.
"""

from collections.abc import Iterable, Mapping

from naastbetrokken.model import Dossier
from naastbetrokken.queries.index import Graph, KinIndex, birth_key
from naastbetrokken.queries.siblings import Sharing, sharing


def parents(dossier: Dossier, person: str, *, graph: Graph | str = Graph.LEGAL) -> tuple[str, ...]:
    """The parents of somebody.

    Args:
        dossier: the family.
        person: person id.
        graph: in which sense of kinship.

    Raises:
        UsageError: If the person or the graph does not exist; so do all questions here.
    """
    index = _index(dossier, person, graph)
    return eldest_first(index, index.parents.get(person, ()))


def children(dossier: Dossier, person: str, *, graph: Graph | str = Graph.LEGAL) -> tuple[str, ...]:
    """The children of somebody."""
    return _index(dossier, person, graph).children.get(person, ())


def siblings(
    dossier: Dossier, person: str, *, half: bool | None = None, graph: Graph | str = Graph.LEGAL
) -> tuple[str, ...]:
    """The brothers and sisters of somebody.

    Args:
        dossier: the family.
        person: person id.
        half: True for surely half siblings, False for surely full ones, None for all. Somebody of whom too few
            parents are known to tell is in neither; `sibling_sharing` gives the three values.
        graph: in which sense of kinship.
    """
    index = _index(dossier, person, graph)
    found = _siblings(index, person)
    if half is None:
        return found
    wanted = Sharing.HALF if half else Sharing.FULL
    return tuple(other for other in found if sharing(index, person, other) is wanted)


def sibling_sharing(dossier: Dossier, one: str, other: str, *, graph: Graph | str = Graph.LEGAL) -> Sharing | None:
    """Whether two people are full or half siblings or it cannot be told; None when they are no siblings."""
    index = _index(dossier, one, graph)
    index.known(other)
    return sharing(index, one, other)


def piblings(dossier: Dossier, person: str, *, graph: Graph | str = Graph.LEGAL) -> tuple[str, ...]:
    """The uncles and aunts of somebody: the siblings of the parents, not their partners."""
    index = _index(dossier, person, graph)
    own = index.parents.get(person, ())
    return eldest_first(index, (one for parent in own for one in _siblings(index, parent) if one not in own))


def niblings(dossier: Dossier, person: str, *, graph: Graph | str = Graph.LEGAL) -> tuple[str, ...]:
    """The nephews and nieces of somebody as children of brothers and sisters; for the others see `cousins`."""
    index = _index(dossier, person, graph)
    own = index.children.get(person, ())
    found = (one for sibling in _siblings(index, person) for one in index.children.get(sibling, ()) if one not in own)
    return eldest_first(index, found)


def cousins(dossier: Dossier, person: str, *, graph: Graph | str = Graph.LEGAL) -> tuple[str, ...]:
    """The first cousins of somebody: the children of uncles and aunts."""
    index = _index(dossier, person, graph)
    near = {person, *_siblings(index, person)}
    found = (
        one
        for parent in index.parents.get(person, ())
        for pibling in _siblings(index, parent)
        if pibling not in index.parents.get(person, ())
        for one in index.children.get(pibling, ())
        if one not in near
    )
    return eldest_first(index, found)


def ancestors(
    dossier: Dossier, person: str, *, generation: int | None = None, graph: Graph | str = Graph.LEGAL
) -> tuple[str, ...]:
    """Everybody from whom somebody descends.

    Args:
        dossier: the family.
        person: person id.
        generation: only those so many steps up (2 for grandparents); all when None.
        graph: in which sense of kinship.
    """
    index = _index(dossier, person, graph)
    return eldest_first(index, _along(index.parents, person, generation))


def descendants(
    dossier: Dossier, person: str, *, generation: int | None = None, graph: Graph | str = Graph.LEGAL
) -> tuple[str, ...]:
    """Everybody who descends from somebody; `generation=2` for grandchildren."""
    index = _index(dossier, person, graph)
    return eldest_first(index, _along(index.children, person, generation))


def eldest_first(index: KinIndex, persons: Iterable[str]) -> tuple[str, ...]:
    """Each of these persons once, eldest first, those without a date of birth last."""
    return tuple(sorted(set(persons), key=lambda one: birth_key(index.people.get(one), one)))


def _index(dossier: Dossier, person: str, graph: Graph | str) -> KinIndex:
    index = KinIndex.of(dossier, graph)
    index.known(person)
    return index


def _siblings(index: KinIndex, person: str) -> tuple[str, ...]:
    found = {one for parent in index.parents.get(person, ()) for one in index.children.get(parent, ())}
    found |= index.births.get(person, frozenset())
    return eldest_first(index, found - {person})


def _along(steps: Mapping[str, tuple[str, ...]], person: str, generation: int | None) -> set[str]:
    """Everybody along these steps, or who stands exactly so many steps away; a file with a cycle ends too."""
    level, seen = {person}, set[str]()
    taken = 0
    while level and taken != generation:
        level = {far for near in level for far in steps.get(near, ())}
        if generation is None:
            level -= seen
        elif taken > len(steps):
            return set()
        seen |= level
        taken += 1
    return (seen if generation is None else level) - {person}
