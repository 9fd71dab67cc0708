# SPDX-License-Identifier: MIT
"""The other side of `words_against_gramps.py`, run by a Python that has Gramps: names pairs of people in Dutch.

Reads JSON families on stdin, puts each into a Gramps database in memory, and asks its Dutch relationship calculator for
every pair what the second is to the first. Writes a JSON list of answers. In-laws are asked for as its own view of all
relations asks: by the distances from the partner, with the in-law flag.
"""

import json
import sys

from gramps.gen.db import DbTxn
from gramps.gen.db.utils import make_database
from gramps.gen.lib import ChildRef, ChildRefType, Family, FamilyRelType, Person, Surname
from gramps.plugins.rel.rel_nl import RelationshipCalculator

GENDERS = {"man": Person.MALE, "woman": Person.FEMALE}
KINDS = {"adoptive": ChildRefType.ADOPTED, "foster": ChildRefType.FOSTER, "step": ChildRefType.STEPCHILD}


def filled(family: dict) -> object:
    """A database that holds the family."""
    db = make_database("sqlite")
    db.load(":memory:", None)
    with DbTxn("load", db) as transaction:
        people = {}
        for identifier, gender in family["people"]:
            person = Person()
            person.set_handle(identifier)
            person.set_gramps_id(identifier)
            person.set_gender(GENDERS.get(gender, Person.UNKNOWN))
            person.get_primary_name().add_surname(Surname())
            people[identifier] = person
        for number, (partners, married, children) in enumerate(family["couples"]):
            couple = Family()
            couple.set_handle(f"F{number}")
            couple.set_gramps_id(f"F{number}")
            couple.set_relationship(FamilyRelType.MARRIED if married else FamilyRelType.UNKNOWN)
            men = [one for one in partners if people[one].get_gender() == Person.MALE]
            father = (men or partners)[0]
            couple.set_father_handle(father)
            for other in partners:
                if other != father:
                    couple.set_mother_handle(other)
                people[other].add_family_handle(f"F{number}")
            for child, kind in children:
                ref = ChildRef()
                ref.set_reference_handle(child)
                ref.set_father_relation(ChildRefType(KINDS.get(kind, ChildRefType.BIRTH)))
                ref.set_mother_relation(ChildRefType(KINDS.get(kind, ChildRefType.BIRTH)))
                couple.add_child_ref(ref)
                people[child].add_parent_family_handle(f"F{number}")
            db.add_family(couple, transaction)
        for person in people.values():
            db.add_person(person, transaction)
    return db


def answer(calculator: RelationshipCalculator, db: object, question: dict) -> str:
    """What the second is to the first, in Gramps' words."""
    one, other = (db.get_person_from_handle(question[key]) for key in ("ego", "alter"))
    if not question["in_law"]:
        return calculator.get_one_relationship(db, one, other)
    up, down = question["up"], question["down"]
    genders = one.get_gender(), other.get_gender()
    if (up, down) == (1, 1):
        return calculator.get_sibling_relationship_string(calculator.NORM_SIB, *genders, in_law_a=True)
    return calculator.get_single_relationship_string(up, down, *genders, "f" * up, "f" * down, in_law_a=True)


def main() -> None:
    """Answer every question of every family."""
    calculator = RelationshipCalculator()
    calculator.set_depth(30)
    answers = []
    for family in json.load(sys.stdin):
        db = filled(family)
        answers.append([answer(calculator, db, question) for question in family["questions"]])
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
