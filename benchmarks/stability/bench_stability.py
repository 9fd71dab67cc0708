# SPDX-License-Identifier: MIT
"""How far a drawing moves when one thing in the family changes, with and without `previous`.

    python benchmarks/stability/bench_stability.py [--edits N] [--first SEED] [--worst N]

Each edit has a seed, from which follow a generated family of 10 to 60 persons and one change: a child more, a partner
more, somebody on whom nobody hangs less, or another name or date. The family is drawn before; after, with the drawing
before as `previous`; and after, afresh. Everybody who is in both drawings and whom the edit was not about counts:

`moved`    how far they stand from where they stood, on average, in symbol widths, once the best common shift (the
           median, sideways and up and down) has been taken off; then the same sideways only;
`turned`   pairs of them, in one row before and after, who changed sides;
`rows`     edits after which somebody stands in another generation against the others;
`calm`     share of edits with `moved` at most 1.0 and nobody turned: the promise is 95 %;
`faults`   what the read-back finds wrong in the drawings with `previous`.
"""

import argparse
import random
import statistics
import sys
from itertools import combinations
from math import hypot
from pathlib import Path

from attrs import frozen

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from stability.edits import KINDS, Edit, edited

from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.result import Layout
from naastbetrokken.layout.validate import validate
from naastbetrokken.testing.generator import random_family
from naastbetrokken.testing.oracle import drawn

EDITS = 1000
LEAST, MOST = 10, 60
SYMBOL = 2 * Sizes().half
ALLOWED = 1.0
Places = dict[str, tuple[float, float]]


@frozen
class Shift:
    """What one edit did to the others in a drawing."""

    moved: float
    sideways: float
    turned: int
    rows: int
    width: float

    @property
    def calm(self) -> bool:
        """Whether a reader finds everybody again."""
        return self.moved <= ALLOWED and not self.turned


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--edits", type=int, default=EDITS)
    parser.add_argument("--first", type=int, default=0, help="seed of the first edit")
    parser.add_argument("--worst", type=int, default=0, help="so many edits that moved people furthest, by seed")
    options = parser.parse_args()
    kept: list[tuple[int, Edit, Shift]] = []
    fresh: list[tuple[int, Edit, Shift]] = []
    faults = 0
    for seed in range(options.first, options.first + options.edits):
        edit = edit_of(seed)
        before = drawn(edit.before)
        previous = {node.id: node.x for node in before.nodes}
        after = drawn(edit.after, previous=previous)
        faults += len(validate(after, edit.after))
        kept.append((seed, edit, shift(edit, before, after)))
        fresh.append((seed, edit, shift(edit, before, drawn(edit.after))))
    for name, rows in (("with previous", kept), ("afresh", fresh)):
        print(f"{name}, {len(rows)} edits")
        for kind in (*KINDS, "all"):
            mine = [one for _, edit, one in rows if kind in (edit.kind, "all")]
            if mine:
                print(summary(kind, mine))
    ratio = statistics.mean(a.width / b.width for (_, _, a), (_, _, b) in zip(kept, fresh, strict=True))
    print(f"width with previous / afresh: mean {ratio:.3f}; faults {faults}")
    for seed, edit, one in sorted(kept, key=lambda row: (-row[2].turned, -row[2].moved))[: options.worst]:
        print(f"  seed {seed} {edit.kind} {edit.about} of {len(edit.before.persons)}: {one}")


def edit_of(seed: int) -> Edit:
    """The edit with this seed; the kinds take turns."""
    dice = random.Random(seed)
    while True:
        family = random_family(dice.randrange(10**6), dice.randint(LEAST, MOST))
        edit = edited(family, KINDS[seed % len(KINDS)], dice)
        if edit is not None:
            return edit


def shift(edit: Edit, before: Layout, after: Layout) -> Shift:
    """How the others stand after an edit against how they stood."""
    old, new = places(before), places(after)
    others = sorted((old.keys() & new.keys()) - {edit.about})
    if not others:
        return Shift(0.0, 0.0, 0, 0, after.width)
    dx = centred([new[one][0] - old[one][0] for one in others])
    dy = centred([new[one][1] - old[one][1] for one in others])
    level = [generation(old, others), generation(new, others)]
    turned = sum(
        1
        for a, b in combinations(others, 2)
        if old[a][1] == old[b][1] and new[a][1] == new[b][1] and (old[a][0] - old[b][0]) * (new[a][0] - new[b][0]) < 0
    )
    return Shift(
        moved=statistics.mean(map(hypot, dx, dy)) / SYMBOL,
        sideways=statistics.mean(map(abs, dx)) / SYMBOL,
        turned=turned,
        rows=sum(level[0][one] != level[1][one] for one in others),
        width=after.width,
    )


def places(drawing: Layout) -> Places:
    return {node.id: (node.x, node.y) for node in drawing.nodes}


def centred(moves: list[float]) -> list[float]:
    """Moves without what they have in common."""
    common = statistics.median(moves)
    return [move - common for move in moves]


def generation(spots: Places, people: list[str]) -> dict[str, int]:
    """The number of everybody's row among the rows that these people take."""
    rows = {y: row for row, y in enumerate(sorted({spots[one][1] for one in people}))}
    return {one: rows[spots[one][1]] for one in people}


def summary(kind: str, shifts: list[Shift]) -> str:
    moved = sorted(one.moved for one in shifts)
    figures = (
        f"  {kind:8s}",
        f"calm {100 * sum(one.calm for one in shifts) / len(shifts):5.1f} %",
        f"moved median {statistics.median(moved):.2f} mean {statistics.mean(moved):.2f}",
        f"95 % {moved[int(0.95 * (len(moved) - 1))]:.2f} most {moved[-1]:.2f}",
        f"sideways mean {statistics.mean(one.sideways for one in shifts):.2f}",
        f"too far {sum(one.moved > ALLOWED for one in shifts)}",
        f"turned {sum(one.turned for one in shifts)} in {sum(one.turned > 0 for one in shifts)}",
        f"rows {sum(one.rows > 0 for one in shifts)}",
    )
    return "  ".join(figures)


if __name__ == "__main__":
    main()
