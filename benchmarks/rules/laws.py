# SPDX-License-Identifier: MIT
"""The laws of the rules over generated families: python benchmarks/rules/laws.py [families, default 20000] [first].

Runs the laws of the test suite on the families of seeds first, first + 1 ... and prints how many obeyed, and how many
things each law had something to say about. A broken law ends it with the seed.
"""

import importlib.util
import sys
import time
from pathlib import Path

LAWS = Path(__file__).parents[2] / "tests" / "rules" / "test_laws_of_findings.py"


def main() -> None:
    """Print how many families obeyed."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    spec = importlib.util.spec_from_file_location("laws", LAWS)
    if spec is None or spec.loader is None:
        sys.exit(f"no laws at {LAWS}")
    laws = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(laws)
    for law in laws.LAWS:
        begun, told = time.perf_counter(), 0
        for seed in range(first, first + count):
            try:
                told += law(seed)
            except AssertionError:
                print(f"seed {seed} breaks {law.__name__}")
                raise
        print(
            f"{count} families obey {law.__name__} ({told} cases), in {time.perf_counter() - begun:.0f} s", flush=True
        )


if __name__ == "__main__":
    main()
