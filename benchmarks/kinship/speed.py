# SPDX-License-Identifier: MIT
"""What a relation costs: python benchmarks/kinship/speed.py ROYAL92.ged.

Two ratios, so that the machine does not matter. In a dynasty: one relation, with the index made, against one
breadth-first search of networkx over the same graph from the same person. In a family of 60: all 3,540 ordered pairs
against one pair, both from a dossier just loaded. Then the memory that one coefficient takes in the dynasty.
"""

import gc
import random
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable

import networkx as nx  # noqa: TID253 - this script compares with it

from naastbetrokken.io.gedcom import read
from naastbetrokken.model import Dossier
from naastbetrokken.queries import KinIndex, relation, relations, relationship_coefficient
from naastbetrokken.testing.generator import random_family

PAIRS = 1000
FAMILIES = 5


def best(question: Callable[[], object], times: int = 5) -> float:
    """The least processor time of several runs, in seconds; other work on the machine does not count."""
    found = []
    for _ in range(times):
        begun = time.process_time()
        question()
        found.append(time.process_time() - begun)
    return min(found)


def fresh(dossier: Dossier) -> Dossier:
    """The same dossier as if just loaded, with nothing reckoned yet."""
    return Dossier.trusted(
        client=dossier.client,
        persons=dossier.persons,
        unions=dossier.unions,
        parentages=dossier.parentages,
        twins=dossier.twins,
    )


def dynasty(dossier: Dossier) -> None:
    """Print what one relation costs in breadth-first searches."""
    neighbours = KinIndex.of(dossier).neighbours
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(neighbours)
    graph.add_edges_from((one, other) for one, others in neighbours.items() for other in others)
    print(f"graph of {len(graph)} people and {graph.number_of_edges()} steps")
    stream = random.Random(92)
    people = sorted(neighbours)
    ratios, firsts = [], []
    for _ in range(PAIRS):
        a, b = stream.sample(people, 2)
        begun = time.process_time()
        relation(dossier, a, b)
        first = time.process_time() - begun
        search = best(lambda b=b: nx.single_source_shortest_path_length(graph, b))
        ratios.append((best(lambda a=a, b=b: relation(dossier, a, b)) / search, a, b))
        firsts.append(first / search)
    ratios.sort()
    plain = [ratio for ratio, *_ in ratios]
    print(
        f"one relation / one search, {PAIRS} pairs: median {statistics.median(plain):.2f}, "
        f"99 of 100 under {plain[-PAIRS // 100]:.2f}, largest {plain[-1]:.2f} ({ratios[-1][1]}, {ratios[-1][2]}); "
        f"when asked for the first time: median {statistics.median(firsts):.2f}"
    )


def family(seed: int) -> float:
    """All pairs of a family of 60 against one pair."""
    dossier = random_family(seed, 60)
    people = [person.id for person in dossier.persons]
    pairs = [(a, b) for a in people for b in people if a != b]
    everything = best(lambda: relations(fresh(dossier), pairs), 3)
    stream = random.Random(seed)
    some = stream.sample(pairs, 40)
    cold = statistics.fmean(best(lambda a=a, b=b: relation(fresh(dossier), a, b), 3) for a, b in some)
    warm = statistics.fmean(best(lambda a=a, b=b: relation(dossier, a, b), 3) for a, b in some)
    print(
        f"family {seed}: {len(pairs)} pairs in {everything:.3f} s, "
        f"{everything / cold:.0f} x one pair, {everything / warm:.0f} x one pair with the index made"
    )
    return everything / cold


def memory(dossier: Dossier) -> None:
    """Print the memory that coefficients take beyond the dossier and its index."""
    people = sorted(KinIndex.of(dossier).people)
    stream = random.Random(1992)
    pairs = [tuple(stream.sample(people, 2)) for _ in range(200)]
    relationship_coefficient(dossier, *pairs[0])
    peaks = []
    for a, b in pairs:
        tracemalloc.start()
        relationship_coefficient(dossier, a, b)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    matrix = 8 * len(people) ** 2
    print(f"one coefficient: at most {max(peaks) / 1024:.0f} KiB; the matrix of all would be {matrix / 2**20:.0f} MiB")


def main() -> None:
    """Print all figures."""
    gc.disable()
    if len(sys.argv) > 1:
        royal = read(sys.argv[1]).dossier
        dynasty(royal)
        memory(royal)
    print(f"largest of the families: {max(family(seed) for seed in range(FAMILIES)):.0f} x one pair")


if __name__ == "__main__":
    main()
