# SPDX-License-Identifier: MIT
"""The edges of what a dossier can be: nobody, one person, nobody related, no names, very long names."""

from typing import Final

from naastbetrokken.model import Dossier, Name, Person
from naastbetrokken.testing.families._people import man, parents, start, woman


def empty_dossier() -> Dossier:
    """Nobody at all."""
    return Dossier.checked()


def one_person() -> Dossier:
    """Only the client."""
    b = start()
    woman(b, "client", "Cliënt", 1980, client=True)
    return b.done()


def nobodys_file() -> Dossier:
    """A family without a client and without a date up to which it is kept."""
    return Dossier.checked(persons=(Person("a"), Person("b")))


def loose_persons() -> Dossier:
    """A client with parents, and three people of whom no relation is recorded."""
    b = start()
    father, mother = parents(b)
    b.union(father, mother, children=[man(b, "client", "Cliënt", 1980, client=True)], id="u")
    for i in (1, 2, 3):
        woman(b, f"loose{i}", f"Kennis {i}", 1970 + i)
    return b.done()


def two_components() -> Dossier:
    """Two families without a relation between them."""
    b = start()
    for i in (1, 2):
        father, mother = man(b, f"father{i}", f"Vader {i}", 1950), woman(b, f"mother{i}", f"Moeder {i}", 1952)
        children = [man(b, f"child{i}{j}", f"Kind {i}.{j}", 1975 + 3 * j, client=i == j == 1) for j in (1, 2)]
        b.union(father, mother, ("marriage", 1974), children=children, id=f"u{i}")
    return b.done()


def pet_and_institution() -> Dossier:
    """A couple with a dog, and an institution in their lives."""
    b = start()
    father, mother = parents(b)
    b.union(father, mother, ("marriage", 1980), id="u")
    b.person("Bello", kind="pet", born=2020, id="pet")
    b.person("Huis aan de Gracht", kind="institution", id="institution")
    b.bond(mother, "pet", "close", id="b1")
    b.bond(father, "institution", "distrust", id="b2")
    return b.done()


def long_names() -> Dossier:
    """Names that take three lines, with prefixes, double names, diacritics and one very long word."""
    b = start()
    names = (
        Name(
            given="Anna-Maria Elisabeth Wilhelmina",
            prefix="van den",
            family="Oudenhoven-Klaassens tot Heijdael",
        ),
        Name(given="Jan-Willem", prefix="van ’t", family="Westeinde-van der Schoot"),
        Name(
            given="Zoë Françoise",
            family="Ünlütürk-Müller-Łęcki",
            birth="Ünlütürk",
            role="de vriendin van Daan",
        ),
        Name(text="Rhoshandiatellyneshiaunneveshenkescianneshaimondrischlyndasaccarnae"),
    )
    people = [
        b.person(
            name,
            gender="woman" if i % 2 == 0 else "man",
            born=(1950, 1952, 1975, 1978)[i],
            id=f"p{i}",
            client=i == 2,
        )
        for i, name in enumerate(names)
    ]
    b.union(people[0], people[1], ("marriage", "1974-05-14"), children=people[2:], id="u")
    return b.done()


def nameless_and_undated() -> Dossier:
    """A family of which nobody remembers a name or a year."""
    b = start()
    people = [b.person(gender=g, id=f"p{i}") for i, g in enumerate(("man", "woman", "unknown", "nonbinary"))]
    b.union(people[0], people[1], children=people[2:], id="u")
    return b.done()


def everybody_died() -> Dossier:
    """A couple and their children who are all dead, some without a date."""
    b = start()
    father = man(b, "father", "Vader", 1890, died=1944)
    mother = woman(b, "mother", "Moeder", "1893~", deceased=True)
    children = [
        man(b, "child1", "Kind 1", 1915, died="../1920"),
        woman(b, "child2", "Kind 2", 1918, died="1944-09-17"),
    ]
    b.union(father, mother, ("marriage", 1914), ("widowhood", 1944), children=children, id="u")
    return b.done()


def every_gender() -> Dossier:
    """Four brothers, sisters and siblings, one of each gender."""
    b = start()
    father, mother = parents(b)
    children = [
        b.person(f"Kind {i}", gender=gender, born=1980 + 2 * i, id=f"child{i}", client=i == 3)
        for i, gender in enumerate(("man", "woman", "nonbinary", "unknown"), start=1)
    ]
    b.union(father, mother, ("marriage", 1979), children=children, id="u")
    return b.done()


ALL: Final = (
    empty_dossier,
    every_gender,
    everybody_died,
    long_names,
    loose_persons,
    nameless_and_undated,
    nobodys_file,
    one_person,
    pet_and_institution,
    two_components,
)
"""The families of this file."""
