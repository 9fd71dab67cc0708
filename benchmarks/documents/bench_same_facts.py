# SPDX-License-Identifier: MIT
"""Every document of many generated dossiers in every format: does it come, and does each format say the same?

Run: python benchmarks/documents/bench_same_facts.py [how many] [first seed]
"""

import sys
import time
from collections import Counter

from attrs import evolve

from naastbetrokken.instrument.registry import DOCUMENTS, instrument
from naastbetrokken.model import Consent, ConsentPurpose, ConsentState, Dossier
from naastbetrokken.testing.facts import FORMATS, facts_missing
from naastbetrokken.testing.generator import random_triad

TAKEN_UP = tuple(name for name in DOCUMENTS if name != "plan")


def agreeing(dossier: Dossier) -> Dossier:
    yes = Consent("yes", person=dossier.client or "", purpose=ConsentPurpose.PLAN, state=ConsentState.GIVEN)
    return evolve(dossier, consents=(*dossier.consents, yes))


def main(most: str = "300", first: str = "0") -> None:
    made, faults, began = Counter[str](), Counter[str](), time.perf_counter()
    for seed in range(int(first), int(first) + int(most)):
        dossier, lang = agreeing(random_triad(seed, 1 + seed % 14)), ("nl", "en")[seed % 2]
        for name in DOCUMENTS:
            more = {"instruments": TAKEN_UP, "copy": ("worker", "client")[seed % 3 == 0]} if name == "plan" else {}
            try:
                document = instrument(name)(dossier, lang=lang, **more)
                missing = [to for to in FORMATS if facts_missing(document, to)]
            except Exception as error:  # noqa: BLE001  a fault of one is counted, the others go on
                faults[f"{name}: {type(error).__name__}"] += 1
                print(f"seed {seed}: {name} {type(error).__name__}", file=sys.stderr)
                continue
            made[name] += 1
            for to in missing:
                faults[f"{name}: facts missing in {to}"] += 1
                print(f"seed {seed}: {name} misses facts in {to}", file=sys.stderr)
    for name, count in sorted(made.items()):
        print(f"{name:16} {count:6} made in {len(FORMATS)} formats")
    print(f"{sum(faults.values())} faults: {dict(faults)}; {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
