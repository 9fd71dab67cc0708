# SPDX-License-Identifier: MIT
"""Time, memory and growth of the layout beside Graphviz dot and pedview, on the same families in one run.

    python benchmarks/speed/bench_growth.py [--sizes 30,100,...] [--style tree] [--families N] [--phases] [--limit S]

Every engine runs in a process of its own, in turn. `ratio` is time by the clock against dot (a process, its start
included), the median over the families of a size; `cpu` the same for seconds of computing, which other programs on the
machine disturb less. With `<` dot was stopped first. dot's memory is never less than what the script that starts it
takes. `goal` is the ratio not to exceed. Exponents are slopes from 1,000 persons on.
"""

import argparse
from typing import Any

import attrs
from phases import PARTS
from race import Result, exponent, median, one, race, ratio, told

SIZES = (30, 100, 300, 1_000, 3_000, 10_000, 28_000)
GOAL = {30: 3.0, 100: 3.0, 300: 3.0, 1_000: 1.5, 3_000: 1.0, 10_000: 0.2}
ENGINES = ("naastbetrokken", "dot", "pedview")
STEEP = 1_000


@attrs.frozen
class Effort:
    """How many families of a size, and rounds over each."""

    families: int
    rounds: int


def effort(size: int) -> Effort:
    """The smaller the family, the more of them: single small ones differ a lot."""
    if size <= 300:
        return Effort(5, 3)
    return Effort(3, 2) if size <= 1_000 else Effort(2 if size <= 3_000 else 1, 1)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--style", choices=("general", "tree"), default="general")
    parser.add_argument("--families", type=int, default=0, help="families of each size")
    parser.add_argument("--phases", action="store_true", help="which part of a drawing takes how long")
    parser.add_argument("--limit", type=float, default=120.0, help="seconds after which an engine is stopped")
    options = parser.parse_args()
    sizes = tuple(map(int, options.sizes.split(",")))
    if options.phases:
        parts(sizes, options)
    else:
        growth(sizes, options)


def growth(sizes: tuple[int, ...], options: argparse.Namespace) -> None:
    """Print one line a size, then the exponents."""
    print(f"{options.style} families; seconds by the clock, MiB, ratios to dot and to pedview")
    heads = ("persons", "ours", "MiB", "dot", "MiB", "ratio", "cpu", "goal", "pedview", "MiB", "ratio")
    print("".join(f"{head:>9}" for head in heads))
    seconds: dict[str, list[tuple[int, float | None]]] = {engine: [] for engine in ENGINES}
    for size in sizes:
        plan = effort(size)
        names = [f"{options.style}:{size}:{i}" for i in range(options.families or plan.families)]
        runs = [race(ENGINES, name, rounds=plan.rounds, limit=options.limit) for name in names]
        for engine in ENGINES:
            seconds[engine].append((size, median([run[engine].get("cpu") for run in runs if not _failed(run[engine])])))
        print(_line(size, runs), flush=True)
        for name, run in zip(names, runs, strict=True):
            for engine, result in run.items():
                if _failed(result) and engine != "pedview":
                    print(f"    {engine} on {name}: {result['failed']}")
    for engine, points in seconds.items():
        slope = exponent([point for point in points if point[0] >= STEEP])
        print(f"growth exponent from {STEEP:,} persons on: {engine} {told(slope)}")


def _failed(result: Result) -> bool:
    return "failed" in result


def _line(size: int, runs: list[dict[str, Result]]) -> str:
    def middle(engine: str, key: str) -> float | None:
        return median([run[engine][key] for run in runs if not _failed(run[engine])])

    cells = [f"{size:,}"]
    for engine, others in (("naastbetrokken", ()), ("dot", ("wall", "cpu")), ("pedview", ("wall",))):
        cells += [told(middle(engine, "wall"), 3), told(middle(engine, "peak"), 0)]
        cells += [_ratio(engine, runs, key) for key in others]
        if engine == "dot":
            cells.append(told(GOAL.get(size), 1))
    refused = [run["pedview"]["failed"] for run in runs if _failed(run["pedview"])]
    note = f"   pedview: {refused[0]}, {len(refused)} of {len(runs)}" if refused else ""
    return "".join(f"{cell:>9}" for cell in cells) + note


def _ratio(engine: str, runs: list[dict[str, Result]], key: str) -> str:
    """Our time against another engine's; what it is at most, if that was stopped on every family."""
    known = median([ratio(run, "naastbetrokken", engine, key) for run in runs])
    if known is not None:
        return told(known)
    most = [
        run["naastbetrokken"][key] / run[engine][key]
        for run in runs
        if key in run[engine] and key in run["naastbetrokken"]
    ]
    return f"<{max(most):.2f}" if most and engine == "dot" else told(None)


def parts(sizes: tuple[int, ...], options: argparse.Namespace) -> None:
    """Print seconds of computing per part and size, and the growth of each part."""
    print(f"one {options.style} family of each size; seconds of computing")
    print(f"{'persons':>9}{'whole':>9}" + "".join(f"{part:>9}" for part in PARTS))
    found: list[tuple[int, dict[str, Any]]] = []
    for size in sizes:
        result = one("phases", f"{options.style}:{size}:0", limit=options.limit)
        if _failed(result):
            print(f"{size:>9,}  {result['failed']}")
            continue
        found.append((size, {"whole": result["cpu"], **result["parts"]}))
        cells = (result["cpu"], *(result["parts"][part] for part in PARTS))
        print(f"{size:>9,}" + "".join(f"{cell:>9.3f}" for cell in cells), flush=True)
    slopes = [exponent([(n, each[part]) for n, each in found if n >= STEEP]) for part in ("whole", *PARTS)]
    print(f"{'exponent':>9}" + "".join(f"{told(slope):>9}" for slope in slopes))


if __name__ == "__main__":
    main()
