# SPDX-License-Identifier: MIT
"""Thousands of generated families with all notation at random, drawn and read back from the marks of the picture.

    python benchmarks/quality/notation.py [--families 2000] [--from 0]

Each family has 5 to 80 persons and everything the model knows: unions and partings, every kind of parentage, twins,
pregnancies, pets, institutions, conditions, bonds of every kind, households. Styles and themes take turns. Counted are
drawings refused, faults of the read-back (what the drawing says against what the dossier says, and what hides what),
and clashes among the finished marks: texts on texts or outside the picture, symbols on symbols, lines with their teeth
and second strokes through labels. The goal is none.
"""

import argparse
import time
from collections import Counter
from typing import Final

from naastbetrokken.errors import NaastbetrokkenError
from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.scene.parts import PARTS
from naastbetrokken.scene.styles import STYLES
from naastbetrokken.scene.theme import THEMES
from naastbetrokken.testing.generator import random_family
from naastbetrokken.testing.overlaps import Clash, clashes

SMALLEST, LARGEST = 5, 80
CODES: Final = ("overlap", "struck", "too_close", "slanted_crossing", "outside")
"""Faults of the read-back that are drawn and told; after the others a drawing is refused."""
STROKES: Final = ("bond", "descent", "union")
SYMBOLS: Final = ("person", "placeholder")
EVERY: Final = 500
"""Families between two lines of progress."""


def faults(seed: int) -> Counter[str]:
    """What is wrong with the drawing of one family, by code."""
    size = SMALLEST + seed % (LARGEST - SMALLEST + 1)
    styles, themes = tuple(STYLES), tuple(THEMES)
    family = random_family(seed, size, notation=True)
    try:
        scene = genogram(
            family,
            style=styles[seed % len(styles)],
            theme=themes[seed % len(themes)],
            show=PARTS,
            sex_assigned=seed % 3 > 0,
            consultand=family.persons[seed % size].id if seed % 5 == 0 else None,
            secrets=seed % 7 == 0,
        )
    except NaastbetrokkenError as error:
        return Counter({f"refused ({type(error).__name__})": 1})
    found = Counter(told.code for told in scene.compromises if told.code in CODES)
    found.update(clash.code for clash in clashes(scene, lines=STROKES, symbols=SYMBOLS) if _hides(clash))
    return found


def _hides(clash: Clash) -> bool:
    """Whether something cannot be read.

    Lines may end within the box of a symbol, and letters beside a symbol or in a house stand on paper.
    """
    return clash.code != "line_through_symbol" and not (
        clash.code == "line_through_text" and clash.other.startswith((*SYMBOLS, "home"))
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--families", type=int, default=2000)
    parser.add_argument("--from", type=int, default=0, dest="first")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    wrong: list[int] = []
    start = time.process_time()
    for number, seed in enumerate(range(options.first, options.first + options.families), start=1):
        found = faults(seed)
        total += found
        if found:
            wrong.append(seed)
            print(f"seed {seed}: {dict(found)}", flush=True)
        if number % EVERY == 0 or number == options.families:
            print(
                f"{number} families, faults: {dict(total) or 'none'}; {time.process_time() - start:.0f} s", flush=True
            )
    print(f"{len(wrong)} of {options.families} families with a fault")


if __name__ == "__main__":
    main()
