# SPDX-License-Identifier: MIT
"""Instructions of fixed pieces of work, against the numbers in counts.json: the regression gate.

    python benchmarks/counts/bench_counts.py [--update] [--only NAME,...]

A clock on a busy machine says little; a count of instructions hardly varies. Each piece of work is done n times and 2n
times under valgrind, and the difference divided by n, so that starting costs nothing and caches are warm. More than 2 %
above the number on file is a regression (exit code 1); `--update` writes the new numbers. cachegrind without its
caches counts what callgrind counts, in less than half the time. Numbers of another Python or valgrind are not compared.
"""

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

from work import WORK

FILE = Path(__file__).with_name("counts.json")
MARGIN = 0.02
COUNTER = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")


def instructions(name: str, times: int) -> int:
    """All instructions of a process that does a piece of work so many times."""
    script = str(Path(__file__).with_name("work.py"))
    done = subprocess.run(
        (*COUNTER, sys.executable, script, name, str(times)),
        env={**os.environ, "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=True,
    )
    return int(re.findall(r"I\s+refs:\s+([\d,]+)", done.stderr)[-1].replace(",", ""))


def once(name: str) -> int:
    """Instructions of a piece of work done once."""
    _, times = WORK[name]
    return (instructions(name, 2 * times) - instructions(name, times)) // times


def setting() -> dict[str, str]:
    """What the numbers depend on beside the library."""
    valgrind = subprocess.run(("valgrind", "--version"), capture_output=True, text=True, check=True).stdout.strip()
    return {"machine": platform.machine(), "python": platform.python_version(), "valgrind": valgrind}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--update", action="store_true", help="write the numbers instead of comparing them")
    parser.add_argument("--only", default="", help=", ".join(WORK))
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("skipped: no valgrind on this machine")
        return 0
    filed = json.loads(FILE.read_text()) if FILE.exists() else {"setting": {}, "counts": {}}
    here = setting()
    names = [name for name in WORK if not options.only or name in options.only.split(",")]
    same = filed["setting"] == here
    if not same and not options.update:
        print(f"not compared: the numbers on file are of {filed['setting']}")
    slower = False
    counts = dict(filed["counts"]) if same else {}
    for name in names:
        new, old = once(name), counts.get(name)
        change = f"{100 * (new / old - 1):+.2f} %" if old else "new"
        slower |= bool(old) and new > old * (1 + MARGIN)
        verdict = "slower" if old and new > old * (1 + MARGIN) else "faster" if old and new < old * (1 - MARGIN) else ""
        print(f"{name:14s}{new:>16,}{change:>12}  {verdict}", flush=True)
        counts[name] = new
    if options.update:
        FILE.write_text(json.dumps({"setting": here, "counts": counts}, indent=2) + "\n")
        return 0
    return int(slower)


if __name__ == "__main__":
    sys.exit(main())
