# SPDX-License-Identifier: MIT
"""Kinship coefficients against two other implementations, on generated pedigrees and on real families.

    python benchmarks/kinship/coefficients.py ORACLE [FILE.ged ...]

ORACLE is a Python of its own with `lineagekit` and `PedNet` installed (development only; the library knows neither).
Every pair of every pedigree is reckoned by all; the largest difference is printed. PedNet wants each parent to be a
father or a mother throughout, so pedigrees where somebody is both are compared with lineagekit only.
"""

import json
import random
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from naastbetrokken.io.gedcom import read
from naastbetrokken.model import Dossier, Parentage, Person
from naastbetrokken.queries import Graph, KinIndex
from naastbetrokken.queries.coefficient import Genes
from naastbetrokken.testing.generator import random_family

GENERATED = 500
ORACLE = Path(__file__).with_name("coefficients_oracle.py")


def inbred(seed: int) -> Dossier:
    """A pedigree of up to 50 people who mate at random with anybody before them."""
    stream = random.Random(seed)
    size, founders = stream.randint(6, 50), stream.randint(2, 5)
    lines = [
        Parentage(child=f"p{i}", parents=tuple(f"p{j}" for j in stream.sample(range(i), stream.choice((1, 2, 2, 2)))))
        for i in range(founders, size)
    ]
    return Dossier.checked(persons=tuple(Person(f"p{i}") for i in range(size)), parentages=tuple(lines))


def pedigrees(files: list[str]) -> list[tuple[str, Dossier]]:
    """All pedigrees by name: half of the generated ones are families, half are heavily inbred."""
    half = GENERATED // 2
    found = [(f"family {seed}", random_family(seed, 5 + seed % 40)) for seed in range(half)]
    found += [(f"inbred {seed}", inbred(seed)) for seed in range(half)]
    return found + [(Path(name).stem, read(name).dossier) for name in files]


def without_twins(dossier: Dossier) -> Dossier:
    """The same without twins: the others do not know that identical ones share all their genes."""
    return Dossier.trusted(persons=dossier.persons, unions=dossier.unions, parentages=dossier.parentages)


def ours(dossier: Dossier) -> tuple[dict[str, tuple[str, ...]], list[tuple[str, str, float]]]:
    """The genetic parents as we read them, and every pair with its kinship coefficient."""
    index = KinIndex.of(dossier, Graph.BIOLOGICAL)
    genes = Genes(index)
    people = sorted(index.people)
    values = []
    for rank, one in enumerate(people):
        for other in people[: rank + 1]:
            value = genes.kinship(one, other)
            if value is not None:
                values.append((one, other, value))
    return {one: index.genetic.get(one, ()) for one in people}, values


def main() -> None:
    """Print the largest difference for each kind of pedigree."""
    oracle, *files = sys.argv[1:]
    worst: dict[str, tuple[float, int, int]] = {}
    with TemporaryDirectory() as folder:
        for name, dossier in pedigrees(files):
            parents, values = ours(without_twins(dossier))
            path = Path(folder) / f"{name}.json"
            path.write_text(json.dumps({"parents": parents, "values": values}), encoding="utf-8")
        answer = subprocess.run([oracle, ORACLE, folder], capture_output=True, text=True, check=True)
    for line in answer.stdout.splitlines():
        name, against, pairs, difference = line.split("\t")
        kind = f"{name.split()[0]} / {against}"
        largest, number, total = worst.get(kind, (0.0, 0, 0))
        worst[kind] = (max(largest, float(difference)), number + 1, total + int(pairs))
    for kind, (largest, number, total) in sorted(worst.items()):
        print(f"{kind}: {number} pedigrees, {total} pairs, largest difference {largest:.3g}")
    if any(largest > 1e-12 for largest, *_ in worst.values()):
        sys.exit("a coefficient differs by more than 1e-12")


if __name__ == "__main__":
    main()
