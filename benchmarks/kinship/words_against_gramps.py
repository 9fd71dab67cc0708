# SPDX-License-Identifier: MIT
"""Dutch kinship words beside those of Gramps, on 300 pairs: python benchmarks/kinship/words_against_gramps.py ORACLE.

ORACLE is a command that runs a Python with Gramps installed (a separate program; the library never knows it). Gramps
needs PyGObject, which PyPI has as source only; the one of a Linux distribution (python3-gi) serves. Pairs
come from generated families, as many different relations as there are before any is taken twice. Prints how many words
are the same and all that differ, under the decision that was taken; a difference nobody decided ends it with an error.
"""

import json
import re
import subprocess
import sys
from collections import Counter
from itertools import count
from pathlib import Path

from naastbetrokken.model import Dossier, Parentage, UnionKind
from naastbetrokken.queries import Nature, Relation, Shape, relations
from naastbetrokken.testing.generator import random_family

PAIRS = 300
FAMILIES = 40
HELD = ("biological", "adoptive", "foster", "step")
NAMED = (Shape.PARTNER, Shape.BLOOD, Shape.PARTNERS_KIN, Shape.KINS_PARTNER)
ORACLE = Path(__file__).with_name("gramps_oracle.py")

DECISIONS = (
    ('Written otherwise, the same word: ours has a slash for an unknown gender, theirs "of".', r"(.+)/(.+)=\1 of \2"),
    ("Ours says that a union or the care is over; Gramps keeps no history.", r"(ex-|vroegere ).*=.*"),
    (
        "Ours tells forms of a union apart that Gramps does not hold.",
        r"[^=]*(partner|verloofde|relatie)=(partner|echtgenot?[eo]t?e?)",
    ),
    ("Ours leaves open what one known parent leaves open; Gramps takes them for full.", r".* of half.*=.*"),
    ('Gramps calls every line that is not by birth "stief"; foster and adoption are not that.', r".*=stief.*"),
    ("Both right; ours is the word of daily life.", r"(opa|oma)=groot(vader|moeder)"),
    ("Both are in use; we keep to one.", r".*oud(oom|tante).*=.*groot(oom|tante).*"),
    ('Ours prints the path instead; "kozijn" is Flemish, and its "graad" is not that of the law.', r".*=.*kozijn.*"),
    (
        "Ours is what is said, and the path stands beside it; theirs reads as an uncle or a nephew.",
        r".*=.* tweede graad",
    ),
    ('Both right; "zwager" is the usual word in the Netherlands.', r"zwager.*=schoonbroer.*"),
    (
        "Ours tells a partner's child and a parent's partner from in-laws; Gramps has one mark for both.",
        r"stief.*=(schoon|aangetrouwd).*",
    ),
    ("Both are understood; we keep to one.", r"schoongroot.*=aangetrouwde groot.*"),
)
"""What was decided about a difference, by a pattern over "ours=theirs"; the first that fits holds."""

Kind = tuple[object, ...]


def families() -> list[Dossier]:
    """Families with only what Gramps can hold: parents who form a couple, and four kinds of parentage."""
    found = []
    for seed in range(FAMILIES):
        dossier = random_family(seed, 24)
        lines = tuple(line for line in dossier.parentages if line.kind.value in HELD and line.union is not None)
        found.append(Dossier.trusted(persons=dossier.persons, unions=dossier.unions, parentages=lines))
    return found


def kind(one: Relation, dossier: Dossier) -> Kind:
    """What makes a relation different from another for this comparison."""
    gender = dossier.by_id[one.a].gender
    forms = tuple(step.standing.form for step in one.path if step.standing is not None)
    return (
        one.shape,
        one.up,
        one.down,
        one.sharing,
        one.nature,
        one.former,
        gender,
        forms if one.up + one.down == 0 else (),
    )


def chosen(dossiers: list[Dossier]) -> list[tuple[int, Relation]]:
    """The pairs: one of each kind of relation, then a second of each, until there are enough."""
    by_kind: dict[Kind, list[tuple[int, Relation]]] = {}
    for number, dossier in enumerate(dossiers):
        people = [person.id for person in dossier.persons]
        for found in relations(dossier, [(a, b) for a in people for b in people if a != b]).values():
            if (
                found
                and found[0].shape in NAMED
                and found[0].nature in (0, Nature.ADOPTIVE, Nature.FOSTER, Nature.STEP)
            ):
                by_kind.setdefault(kind(found[0], dossier), []).append((number, found[0]))
    picked: list[tuple[int, Relation]] = []
    for turn in count():
        for each in by_kind.values():
            if turn < len(each) and len(picked) < PAIRS:
                picked.append(each[turn])
        if len(picked) == PAIRS or all(turn >= len(each) for each in by_kind.values()):
            return picked
    return picked


def as_question(number: int, dossier: Dossier, pairs: list[tuple[int, Relation]]) -> dict[str, object]:
    """One family with the pairs asked of it, as the other side reads it."""
    lines: dict[str, list[Parentage]] = {}
    for line in dossier.parentages:
        lines.setdefault(line.union or "", []).append(line)
    married = {UnionKind.MARRIAGE, UnionKind.REGISTERED_PARTNERSHIP}
    return {
        "people": [[person.id, person.gender.value] for person in dossier.persons],
        "couples": [
            [
                list(union.partners),
                any(state.kind in married for state in union.states),
                [[line.child, line.kind.value] for line in lines.get(union.id, ())],
            ]
            for union in dossier.unions
        ],
        "questions": [
            {
                "ego": one.b,
                "alter": one.a,
                "up": one.up,
                "down": one.down,
                "in_law": one.shape in (Shape.PARTNERS_KIN, Shape.KINS_PARTNER),
            }
            for place, one in pairs
            if place == number
        ],
    }


def plain(one: Relation) -> str:
    """Our word without the side, which Gramps does not tell."""
    for side in (" van moederskant", " van vaderskant"):
        if one.word.endswith(side):
            return one.word.removesuffix(side)
    return one.word


def main() -> None:
    """Print the figures and the table."""
    dossiers = families()
    pairs = chosen(dossiers)
    asked = [as_question(number, dossier, pairs) for number, dossier in enumerate(dossiers)]
    reply = subprocess.run(
        [*sys.argv[1:], str(ORACLE)], input=json.dumps(asked), capture_output=True, text=True, check=True
    )
    theirs = [iter(answers) for answers in json.loads(reply.stdout)]
    differing: dict[str, Counter[str]] = {decision: Counter() for decision, _ in DECISIONS}
    undecided: Counter[str] = Counter()
    same = 0
    for number, one in pairs:
        ours, word = plain(one), next(theirs[number]).removesuffix(".")
        if word == ours:
            same += 1
            continue
        decided = (decision for decision, pattern in DECISIONS if re.fullmatch(pattern, f"{ours}={word}"))
        differing.get(next(decided, ""), undecided)[f"{ours} ≠ {word}"] += 1
    print(f"{len(pairs)} pairs: {same} words the same, {len(pairs) - same} differ\n")
    for decision, found in differing.items():
        print(f"* **{decision}** {found.total()} pairs: {told(found)}")
    if undecided:
        sys.exit(f"not decided: {told(undecided)}")


def told(found: Counter[str]) -> str:
    """Differences in a row, with how often where that is more than once."""
    return "; ".join(f"{one} ({number}×)" if number > 1 else one for one, number in sorted(found.items()))


if __name__ == "__main__":
    main()
