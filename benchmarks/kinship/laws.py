# SPDX-License-Identifier: MIT
"""The laws of kinship over many generated families: python benchmarks/kinship/laws.py [families, default 20000].

Runs the laws of the test suite on the families of seeds 0, 1, 2 ... and prints how many obeyed. A broken law ends it
with the seed.
"""

import importlib.util
import sys
import time
from pathlib import Path

LAWS = Path(__file__).parents[2] / "tests" / "queries" / "test_laws_of_kinship.py"


def main() -> None:
    """Print how many families obeyed."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    spec = importlib.util.spec_from_file_location("laws", LAWS)
    if spec is None or spec.loader is None:
        sys.exit(f"no laws at {LAWS}")
    laws = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(laws)
    begun = time.perf_counter()
    for seed in range(count):
        try:
            laws.obeys(seed)
        except AssertionError:
            print(f"seed {seed} breaks a law")
            raise
    print(f"{count} generated families obey laws 1 to 6 and 14, in {time.perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
