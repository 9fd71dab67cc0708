# SPDX-License-Identifier: MIT
"""The plain graph of a family, for engines that know persons and unions but none of the notation."""

from attrs import frozen

from naastbetrokken.model import Dossier


@frozen
class Union:
    """Parents or partners with their children, all by person id."""

    partners: tuple[str, ...]
    children: tuple[str, ...]


@frozen
class Plain:
    """A family as persons and unions.

    Attributes:
        persons: ids.
        unions: couples and single parents; a child of several parent sets stands in several.
        client: the index person, if any.
    """

    persons: tuple[str, ...]
    unions: tuple[Union, ...]
    client: str | None = None

    def connected(self) -> bool:
        """Whether everybody hangs together."""
        group = {one: one for one in self.persons}

        def find(one: str) -> str:
            while group[one] != one:
                group[one] = group[group[one]]
                one = group[one]
            return one

        for union in self.unions:
            first, *others = (*union.partners, *union.children)
            for other in others:
                group[find(other)] = find(first)
        return len({find(one) for one in self.persons}) <= 1


def plain(dossier: Dossier) -> Plain:
    """The plain graph of a dossier: its unions, and the parents who form no recorded union."""
    partners = {union.id: union.partners for union in dossier.unions}
    by_pair = {tuple(sorted(pair)): one for one, pair in partners.items()}
    children: dict[str, list[str]] = {one: [] for one in partners}
    for parentage in dossier.parentages:
        home = parentage.union
        if home is None:
            pair = tuple(sorted(parentage.parents))
            home = by_pair.setdefault(pair, "+".join(pair))
            partners.setdefault(home, pair)
        here = children.setdefault(home, [])
        if parentage.child not in here:
            here.append(parentage.child)
    unions = tuple(Union(partners[one], tuple(children[one])) for one in partners)
    return Plain(tuple(person.id for person in dossier.persons), unions, dossier.client)
