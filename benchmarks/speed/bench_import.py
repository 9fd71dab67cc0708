# SPDX-License-Identifier: MIT
"""What starting costs: an interpreter that imports the library against one that does nothing, in interleaved rounds.

    python benchmarks/speed/bench_import.py [--rounds N]

Medians by the clock; the ratio is to the bare interpreter.
"""

import argparse
import statistics
import subprocess
import sys
import time

STARTS = {
    "bare interpreter": "pass",
    "import naastbetrokken": "import naastbetrokken",
    "... and build a dossier": "from naastbetrokken import Dossier; Dossier.build().done()",
    "... and draw nobody": "from naastbetrokken import Dossier, draw; draw(Dossier())",
}


def started(code: str) -> float:
    """Seconds from start to end of an interpreter."""
    start = time.perf_counter()
    subprocess.run((sys.executable, "-I", "-c", code), check=True)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    for code in STARTS.values():
        started(code)  # compiled files are written once
    runs = [{name: started(code) for name, code in STARTS.items()} for _ in range(options.rounds)]
    middle = {name: statistics.median(run[name] for run in runs) for name in STARTS}
    for name, seconds in middle.items():
        print(f"{name:26s}{1000 * seconds:8.1f} ms{seconds / middle['bare interpreter']:8.2f} x")


if __name__ == "__main__":
    main()
