# SPDX-License-Identifier: MIT
"""Single edits of a dossier, as an editing screen makes them: each gives a new dossier whose structure holds.

Host software with an editor of its own writes a subclass of `Editor` that calls it, and gives that to the
machine in `naastbetrokken.testing.machines`.
"""

from attrs import evolve

from naastbetrokken.model import Bond, Dossier, Parentage, Person, Tie, Union, UnionState


class Editor:
    """The edits that the machine makes; every method takes a dossier and returns one, and changes neither."""

    def add_person(self, dossier: Dossier, person: Person) -> Dossier:
        """The dossier with one person more."""
        return evolve(dossier, persons=(*dossier.persons, person))

    def replace_person(self, dossier: Dossier, person: Person) -> Dossier:
        """The dossier with other facts about the person of the same id, in the same place."""
        persons = tuple(person if each.id == person.id else each for each in dossier.persons)
        return evolve(dossier, persons=persons)

    def remove_person(self, dossier: Dossier, identifier: str) -> Dossier:
        """The dossier without that person, and without the unions, children, bonds and ties that rest on them."""
        for union in dossier.unions:
            if identifier in union.partners:
                dossier = self.remove_union(dossier, union.id)
        return evolve(
            dossier,
            persons=tuple(each for each in dossier.persons if each.id != identifier),
            parentages=tuple(each for each in dossier.parentages if identifier not in (each.child, *each.parents)),
            bonds=tuple(each for each in dossier.bonds if identifier not in (each.a, each.b, each.view)),
            ties=tuple(each for each in dossier.ties if each.person != identifier),
        )

    def add_union(self, dossier: Dossier, union: Union) -> Dossier:
        """The dossier with one couple or single parent more."""
        return evolve(dossier, unions=(*dossier.unions, union))

    def add_state(self, dossier: Dossier, identifier: str, state: UnionState) -> Dossier:
        """The dossier in which a union has entered a further state."""
        unions = tuple(
            evolve(each, states=(*each.states, state)) if each.id == identifier else each for each in dossier.unions
        )
        return evolve(dossier, unions=unions)

    def remove_union(self, dossier: Dossier, identifier: str) -> Dossier:
        """The dossier without that union; its children stay, without these parents."""
        return evolve(
            dossier,
            unions=tuple(each for each in dossier.unions if each.id != identifier),
            parentages=tuple(each for each in dossier.parentages if each.union != identifier),
        )

    def add_parentage(self, dossier: Dossier, parentage: Parentage) -> Dossier:
        """The dossier in which somebody has one set of parents more."""
        return evolve(dossier, parentages=(*dossier.parentages, parentage))

    def remove_parentage(self, dossier: Dossier, parentage: Parentage) -> Dossier:
        """The dossier without that set of parents."""
        return evolve(dossier, parentages=tuple(each for each in dossier.parentages if each != parentage))

    def add_bond(self, dossier: Dossier, bond: Bond) -> Dossier:
        """The dossier with one bond more."""
        return evolve(dossier, bonds=(*dossier.bonds, bond))

    def put_tie(self, dossier: Dossier, tie: Tie) -> Dossier:
        """The dossier in which this is the tie between the client and that person."""
        return evolve(dossier, ties=(*(each for each in dossier.ties if each.person != tie.person), tie))
