# SPDX-License-Identifier: MIT
"""Lines of descent between two people: up from one to a common ancestor, down to the other.

Wright's paths: two lines that share nobody but the ancestor at the top. Pairs of lines that differ only in which
parent of a couple stands on top are one relation, because people say "my cousin", not "my cousin twice".

The lengths of all lines up from both people are found level by level. They tell which lengths a relation can
have and guide every step down from the top, so that no step is taken that does not end at the person.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from naastbetrokken.model import Gender
from naastbetrokken.queries.index import Graph, KinIndex
from naastbetrokken.queries.lines import Nature

Ascent = Mapping[str, Sequence[int]]
"""For everybody above a person, and the person, the lengths of the lines that lead there, shortest first."""

_CYCLE = 64
"""A line longer than this in a file where nobody is that deep runs in a circle."""
_CROSSINGS = 64
"""How many pairs of lines that may cross are tried when a limit is set, in a family that married itself for ages."""
_KEPT = 256
_GENDERS = tuple(Gender)


@frozen
class BloodPath:
    """One way in which two people descend from each other or from a common ancestor or couple.

    Attributes:
        up: person ids from the first person up to just below the top; for an ancestor, up to that ancestor.
        tops: the ancestor or the couple where both lines meet; empty in the direct line.
        down: person ids from just below the top down to the second person; in the direct line, downwards only.
        u: steps up from the first person.
        d: steps down to the second.
        nature: the weakest sense of kinship along the way.
    """

    up: tuple[str, ...]
    tops: tuple[str, ...]
    down: tuple[str, ...]
    u: int
    d: int
    nature: Nature

    @property
    def persons(self) -> tuple[str, ...]:
        """Everybody along the way, with the first of the tops."""
        return (*self.up, *self.tops[:1], *self.down)


@frozen
class _Pair:
    """The two people asked about, each with everybody above."""

    index: KinIndex
    one: str
    mine: Ascent
    other: str
    theirs: Ascent


class Ascents:
    """The ascents of the people asked about so far, so that questions about one family share the work."""

    def __init__(self, index: KinIndex) -> None:
        self.index = index
        self._known: dict[str, Ascent] = {}

    def of(self, person: str) -> Ascent:
        """Everybody above somebody, with the lengths of the lines."""
        ascent = self._known.get(person)
        if ascent is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            ascent = self._known[person] = _ascent(self.index, person)
        return ascent


def _ascent(index: KinIndex, person: str) -> Ascent:
    parents = index.parents
    lengths: dict[str, list[int]] = {person: [0]}
    level: Sequence[str] = (person,)
    step = 0
    while level and step < len(parents) and step < _longest(index):
        step += 1
        level = tuple(dict.fromkeys(parent for one in level for parent in parents.get(one, ())))
        for one in level:
            lengths.setdefault(one, []).append(step)
    return lengths


def _longest(index: KinIndex) -> int:
    return _CYCLE if len(index.people) < _CYCLE else 4 * _CYCLE


def blood_paths(
    ascents: Ascents, one: str, other: str, *, limit: int | None = None, longest: int | None = None
) -> tuple[BloodPath, ...]:
    """All ways in which two people are related by descent, nearest first.

    Args:
        ascents: the family.
        one: person id, from whom the steps up are counted.
        other: person id, to whom the steps down are counted.
        limit: stop after so many, not between two of the same length unless that doubles them, and give up early on
            lines that run through ancestors of both; None for all, whatever it costs.
        longest: leave out those of more steps.
    """
    mine, theirs = ascents.of(one), ascents.of(other)
    pair = _Pair(ascents.index, one, mine, other, theirs)
    if mine.keys().isdisjoint(theirs):
        return ()
    found: list[BloodPath] = []
    last = 0
    for length, tops, up, down in _meetings(pair, None if limit is None else _CROSSINGS):
        if longest is not None and length > longest:
            break
        if limit is not None and (len(found) >= 2 * limit or (len(found) >= limit and length != last)):
            break
        last = length
        found.append(_in_strongest_sense(ascents.index, up, tops, down))
    return tuple(found)


_Meeting = tuple[int, tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""Length, tops, and the persons of the lines up and down, which share nobody."""


def _meetings(pair: _Pair, crossings: int | None) -> Iterator[_Meeting]:
    """Every two lines that meet at a top and nowhere below it, shortest first."""
    tried = 0
    for length, tops, x, y, i, j in _candidates(pair):
        # Two lines can only meet below the top in somebody above both people, and then x and y are above both too.
        crossing = x != y and x in pair.theirs and y in pair.mine
        if crossing and crossings is not None and tried >= crossings:
            continue
        for up, down in _paths(pair, (x, i), (y, j)):
            if crossing:
                tried += 1
                if crossings is not None and tried > crossings:
                    break
                if not set(up).isdisjoint(down):
                    continue
            yield length, tops, up, down


_Candidate = tuple[int, tuple[str, ...], str, str, int, int]
"""Length, tops, the two below the top (or one and the same in the direct line), and the steps to each."""


def _candidates(pair: _Pair) -> list[_Candidate]:
    """Every pair of lengths that a relation can have, shortest first."""
    index, one, mine, other, theirs = pair.index, pair.one, pair.mine, pair.other, pair.theirs
    found: list[_Candidate] = []
    if one == other:
        return found
    found += [(i, (), other, other, i, 0) for i in mine.get(other, ())]
    found += [(j, (), one, one, 0, j) for j in theirs.get(one, ())]
    forks: dict[tuple[str, str], list[str]] = {}
    small, large = (mine, theirs) if len(mine) <= len(theirs) else (theirs, mine)
    for top in (person for person in small if person in large):
        below = index.children.get(top, ())
        left = [child for child in below if child in mine]
        right = [child for child in below if child in theirs]
        for x in left:
            for y in right:
                if x != y:
                    forks.setdefault((x, y), []).append(top)
    for (x, y), tops in forks.items():
        summit = tuple(sorted(tops))
        found += [(i + j + 2, summit, x, y, i, j) for i in mine[x] for j in theirs[y]]
    return sorted(found, key=lambda one: (one[0], abs(one[4] - one[5]), one[4], one[2], one[3]))


def _paths(
    pair: _Pair, left_end: tuple[str, int], right_end: tuple[str, int]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Each pair of such lines: up from the first, and down to the second."""
    (x, i), (y, j) = left_end, right_end
    if x == y:
        ascent, steps = (pair.mine, i) if i else (pair.theirs, j)
        for line in _lines(pair.index, ascent, x, steps):
            yield (line[::-1], ()) if i else ((), line)
        return
    for left in _lines(pair.index, pair.mine, x, i):
        for right in _lines(pair.index, pair.theirs, y, j):
            yield left[::-1], right


def _lines(index: KinIndex, ascent: Ascent, top: str, steps: int) -> Iterator[tuple[str, ...]]:
    """Every line of exactly so many steps from the top down to where the ascent began."""
    if steps == 0:
        if ascent[top][0] == 0:
            yield (top,)
        return
    for child in index.children.get(top, ()):
        if steps - 1 in ascent.get(child, ()):
            for rest in _lines(index, ascent, child, steps - 1):
                if top not in rest:
                    yield (top, *rest)


def _in_strongest_sense(
    index: KinIndex, up: tuple[str, ...], tops: tuple[str, ...], down: tuple[str, ...]
) -> BloodPath:
    """The path, in the strongest sense in which somebody on top is a parent of both below."""
    nature = max(
        (
            *(index.nature(child, parent) for child, parent in pairwise(up)),
            *(index.nature(child, parent) for parent, child in pairwise(down)),
            Nature.BLOOD,
        )
    )
    if not tops:
        return BloodPath(up, (), down, max(len(up) - 1, 0), max(len(down) - 1, 0), nature)
    senses: dict[Nature, list[str]] = {}
    for top in tops:
        sense = max(index.nature(up[-1], top), index.nature(down[0], top), nature)
        senses.setdefault(sense, []).append(top)
    strongest = min(senses)
    # Who is a parent of both by birth comes first: the path goes that way, and half siblings are told by that side.
    # Among equals it is told by gender, so that the spelling of ids decides only between tops that read the same.
    genetic = (*index.genetic.get(up[-1], ()), *index.genetic.get(down[0], ()))
    first = sorted(
        senses[strongest],
        key=lambda top: (
            genetic.count(top) < 2,
            index.nature(up[-1], top),
            index.nature(down[0], top),
            _GENDERS.index(index.gender(top)),
            top,
        ),
    )
    return BloodPath(up, tuple(first), down, len(up), len(down), strongest)


def is_legal(index: KinIndex, path: BloodPath) -> bool:
    """Whether every step of the path is kinship in Dutch law, through at least one of its tops."""
    legal = index.legal
    lines = (*pairwise(path.up), *pairwise(reversed(path.down)))
    if not all(parent in legal.get(child, ()) for child, parent in lines):
        return False
    if index.graph is Graph.LEGAL or not path.tops:
        return True
    return any(top in legal.get(path.up[-1], ()) and top in legal.get(path.down[0], ()) for top in path.tops)
