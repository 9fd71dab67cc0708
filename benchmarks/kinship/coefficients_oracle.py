# SPDX-License-Identifier: MIT
"""The other side of `coefficients.py`, run by a Python that has lineagekit and PedNet: reads folders of JSON pedigrees.

Prints, a line each: pedigree, implementation, number of pairs, largest difference.
"""

import json
import sys
from pathlib import Path

Parents = dict[str, list[str]]


def by_lineagekit(parents: Parents, pairs: list[tuple[str, str]]) -> list[float]:
    """Kinship of the pairs by lineagekit's compiled reckoner."""
    from lineagekit.core.Pedigree import Pedigree

    number = {person: i for i, person in enumerate(parents)}
    pedigree = Pedigree()
    for person in parents:
        pedigree.add_node(number[person])
    for child, both in parents.items():
        for parent in both:
            pedigree.add_edge(parent=number[parent], child=number[child])
    found = pedigree.calculate_probands_kinship(probands=set(number.values()))
    return [found.get_kinship(number[one], number[other]) for one, other in pairs]


def by_pednet(parents: Parents, pairs: list[tuple[str, str]]) -> list[float] | None:
    """Kinship of the pairs by PedNet's matrix, or None where somebody would be both a father and a mother."""
    from pednet.graph import kinship_matrix
    from pednet.pedigree import Pedigree, Person

    sexes = _roles(parents)
    if sexes is None:
        return None
    people = []
    for person, both in parents.items():
        roles = {sexes[parent]: f"i{parent}" for parent in both}
        for sex in (1, 2) if len(both) == 1 else ():
            if (
                sex not in roles
            ):  # by itself PedNet gives all single-parent children of one person the same other parent
                roles[sex] = f"other of {person}"
                people.append(Person(roles[sex], sex=sex))
        people.append(Person(f"i{person}", roles.get(1), roles.get(2), sexes[person]))
    ids, matrix = kinship_matrix(Pedigree(people))
    place = {person: i for i, person in enumerate(ids)}
    return [float(matrix[place[f"i{one}"], place[f"i{other}"]]) for one, other in pairs]


def _roles(parents: Parents) -> dict[str, int] | None:
    """1 for a father and 2 for a mother, so that no child has two of one; None if that cannot be."""
    mates: dict[str, set[str]] = {person: set() for person in parents}
    for both in parents.values():
        for one in both:
            mates[one].update(other for other in both if other != one)
    sexes: dict[str, int] = {}
    for start in parents:
        queue = [start]
        sexes.setdefault(start, 1)
        while queue:
            one = queue.pop()
            for other in mates[one]:
                if other not in sexes:
                    sexes[other] = 3 - sexes[one]
                    queue.append(other)
                elif sexes[other] == sexes[one]:
                    return None
    return sexes


def main() -> None:
    """Compare every pedigree of the folder."""
    for path in sorted(Path(sys.argv[1]).glob("*.json")):
        pedigree = json.loads(path.read_text(encoding="utf-8"))
        parents = pedigree["parents"]
        if any(len(both) > 2 for both in parents.values()) or not any(parents.values()):
            continue
        pairs = [(one, other) for one, other, _ in pedigree["values"]]
        for name, reckon in (("lineagekit", by_lineagekit), ("pednet", by_pednet)):
            theirs = reckon(parents, pairs)
            if theirs is None:
                continue
            ours = [value for _, _, value in pedigree["values"]]
            worst = max((abs(one - two) for one, two in zip(ours, theirs, strict=True)), default=0.0)
            print(path.stem, name, len(pairs), worst, sep="\t")


if __name__ == "__main__":
    main()
