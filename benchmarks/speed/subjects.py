# SPDX-License-Identifier: MIT
"""The families that are laid out, by name: `general:1000:0`, `tree:300:2`, or the path of a GEDCOM file.

The number after the size counts connected families: general families that a seed happens to leave in pieces are passed.
"""

import itertools
import os
import sys
from pathlib import Path
from typing import Literal, cast

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from peers.plain import plain

from naastbetrokken.model import Dossier
from naastbetrokken.testing.generator import random_family

ROYAL = "gs_royal92.ged"


def subject(name: str) -> Dossier:
    """The family of this name."""
    style, _, rest = name.partition(":")
    if style not in ("general", "tree"):
        from naastbetrokken.io.gedcom import read

        return read(name).dossier
    size, number = map(int, rest.split(":"))
    seeds = itertools.count(1)
    known = (random_family(seed, size, style=cast("Literal['general', 'tree']", style)) for seed in seeds)
    return next(itertools.islice((one for one in known if plain(one).connected()), number, None))


def corpus() -> Path:
    """The folder of real families, which is not part of the repository."""
    checkout = Path(__file__).resolve().parents[2]
    return Path(os.environ.get("NAASTBETROKKEN_CORPUS", checkout.parent / "shared" / "corpus"))
