# SPDX-License-Identifier: MIT
"""A machine that edits a dossier at random and checks after each step that it still holds together.

Use it as it is, with your own editor, or with a look of your own at every dossier on the way:

    class TestOurEditor(DossierMachine.TestCase):
        pass

    class DrawnMachine(DossierMachine):
        editor = OurEditor()

        def look(self, dossier):
            draw(dossier)
"""

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from naastbetrokken.model import (
    Bond,
    BondKind,
    Dossier,
    Gender,
    Name,
    Parentage,
    ParentageKind,
    PartialDate,
    Person,
    Ring,
    Stance,
    Tie,
    Union,
    UnionKind,
    UnionState,
)
from naastbetrokken.model.structure import problems
from naastbetrokken.testing.edits import Editor

# Few facts a person and a couple: the machine is about edits, and short runs shrink to readable ones.
_BORN = st.none() | st.integers(1920, 2020).map(PartialDate.of)
_PERSONS = st.builds(Person, st.just("p0"), name=st.just(Name(given="Kim")), gender=st.sampled_from(Gender), born=_BORN)
_STATES = st.builds(UnionState, st.sampled_from(UnionKind), st.none() | st.integers(1940, 2026).map(PartialDate.of))


class DossierMachine(RuleBasedStateMachine):
    """Adds, changes and removes people, unions, children, bonds and ties, and keeps its own account of them.

    Attributes:
        editor: what makes the edits; put your own here in a subclass.
        dossier: the dossier as it stands.
    """

    editor: Editor = Editor()

    def __init__(self) -> None:
        super().__init__()
        self.dossier = Dossier()
        self.people: dict[str, Person] = {}
        self.couples: dict[str, Union] = {}
        self.lines: list[Parentage] = []
        self.added = 0

    def look(self, dossier: Dossier) -> None:
        """Look at the dossier after each step; for subclasses, which assert what they promise."""

    def _next(self, prefix: str) -> str:
        self.added += 1
        return f"{prefix}{self.added}"

    def _parents(self, line: Parentage) -> tuple[str, ...]:
        return line.parents if line.union is None else self.couples[line.union].partners

    def _ancestors(self, person: str) -> set[str]:
        found = {person}
        edge = [person]
        while edge:
            current = edge.pop()
            above = {p for line in self.lines if line.child == current for p in self._parents(line)}
            edge.extend(sorted(above - found))
            found |= above
        return found

    @initialize(person=_PERSONS)
    def begin(self, person: Person) -> None:
        """Begin with the client, who stays."""
        self.dossier = evolve(self.editor.add_person(Dossier(), person), client=person.id)
        self.people[person.id] = person

    @rule(person=_PERSONS)
    def add_person(self, person: Person) -> None:
        """Somebody new comes into the picture."""
        person = evolve(person, id=self._next("p"))
        self.dossier = self.editor.add_person(self.dossier, person)
        self.people[person.id] = person

    @rule(person=_PERSONS, data=st.data())
    def replace_person(self, person: Person, data: st.DataObject) -> None:
        """What is known of somebody changes."""
        person = evolve(person, id=data.draw(st.sampled_from(list(self.people))))
        self.dossier = self.editor.replace_person(self.dossier, person)
        self.people[person.id] = person

    @precondition(lambda self: len(self.people) > 1)
    @rule(data=st.data())
    def remove_person(self, data: st.DataObject) -> None:
        """Somebody is taken out again, and what rests on them goes too."""
        gone = data.draw(st.sampled_from(list(self.people)[1:]))
        self.dossier = self.editor.remove_person(self.dossier, gone)
        del self.people[gone]
        self.lines = [line for line in self.lines if gone not in (line.child, *self._parents(line))]
        self.couples = {own: union for own, union in self.couples.items() if gone not in union.partners}

    @rule(data=st.data())
    def add_union(self, data: st.DataObject) -> None:
        """Two become a couple, or one a single parent."""
        partners = data.draw(st.lists(st.sampled_from(list(self.people)), min_size=1, max_size=2, unique=True))
        union = Union(self._next("u"), partners=tuple(partners))
        self.dossier = self.editor.add_union(self.dossier, union)
        self.couples[union.id] = union

    @precondition(lambda self: self.couples)
    @rule(state=_STATES, data=st.data())
    def add_state(self, state: UnionState, data: st.DataObject) -> None:
        """A couple marries, parts, or comes together again."""
        union = self.couples[data.draw(st.sampled_from(list(self.couples)))]
        self.dossier = self.editor.add_state(self.dossier, union.id, state)
        self.couples[union.id] = evolve(union, states=(*union.states, state))

    @precondition(lambda self: self.couples)
    @rule(data=st.data())
    def remove_union(self, data: st.DataObject) -> None:
        """A couple was recorded by mistake."""
        gone = data.draw(st.sampled_from(list(self.couples)))
        self.dossier = self.editor.remove_union(self.dossier, gone)
        del self.couples[gone]
        self.lines = [line for line in self.lines if line.union != gone]

    @precondition(lambda self: self.couples)
    @rule(kind=st.sampled_from(ParentageKind), data=st.data())
    def add_child(self, kind: ParentageKind, data: st.DataObject) -> None:
        """Somebody turns out to be a child of a couple, unless one of the couple descends from them."""
        union = self.couples[data.draw(st.sampled_from(list(self.couples)))]
        above = {ancestor for partner in union.partners for ancestor in self._ancestors(partner)}
        fitting = [person for person in self.people if person not in above]
        line = Parentage(child=data.draw(st.sampled_from(fitting)), union=union.id, kind=kind) if fitting else None
        if line is not None and line not in self.lines:
            self.dossier = self.editor.add_parentage(self.dossier, line)
            self.lines.append(line)

    @precondition(lambda self: self.lines)
    @rule(data=st.data())
    def remove_child(self, data: st.DataObject) -> None:
        """Somebody turns out not to be a child of that couple."""
        line = data.draw(st.sampled_from(self.lines))
        self.dossier = self.editor.remove_parentage(self.dossier, line)
        self.lines.remove(line)

    @precondition(lambda self: len(self.people) > 1)
    @rule(data=st.data())
    def add_bond(self, data: st.DataObject) -> None:
        """Somebody tells how two people stand to each other."""
        a, b = data.draw(st.lists(st.sampled_from(list(self.people)), min_size=2, max_size=2, unique=True))
        bond = Bond(self._next("b"), kind=data.draw(st.sampled_from(BondKind)), a=a, b=b)
        self.dossier = self.editor.add_bond(self.dossier, bond)

    @precondition(lambda self: len(self.people) > 1)
    @rule(data=st.data())
    def put_tie(self, data: st.DataObject) -> None:
        """The client places somebody in the circle."""
        person = data.draw(st.sampled_from(list(self.people)[1:]))
        tie = Tie(person=person, ring=data.draw(st.sampled_from(Ring)), stance=data.draw(st.sampled_from(Stance)))
        self.dossier = self.editor.put_tie(self.dossier, tie)

    @invariant()
    def structure_holds(self) -> None:
        """Every id exists once, nothing points at itself or at nothing."""
        assert problems(self.dossier) == ()

    @invariant()
    def nothing_is_lost_or_invented(self) -> None:
        """The dossier holds exactly the people, couples and children that were recorded and not removed."""
        assert {person.id: person for person in self.dossier.persons} == self.people
        assert {union.id: union for union in self.dossier.unions} == self.couples
        assert sorted(map(repr, self.dossier.parentages)) == sorted(map(repr, self.lines))

    @invariant()
    def nobody_is_their_own_ancestor(self) -> None:
        """No line of descent comes back to where it began."""
        for line in self.lines:
            assert all(line.child not in self._ancestors(parent) for parent in self._parents(line))

    @invariant()
    def looked_at(self) -> None:
        """Whatever a subclass promises holds."""
        self.look(self.dossier)
