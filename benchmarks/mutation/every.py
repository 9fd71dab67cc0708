# SPDX-License-Identifier: MIT
"""Break every line once in every way, and list what no test notices.

    python benchmarks/mutation/every.py --source src/naastbetrokken/rules --tests tests/rules [--part 0/2] [--tables]
        [--seeds 1 2 3] [--count 20]

`mutate.py` draws a sample and starts pytest for each; this walks the whole list in one process, or with `--seeds`
the very samples that `mutate.py` draws. The tests are
collected once and looked at once, to learn which of them come past which line. Then each broken function is put in
the place of the whole one in a fork, where only those tests run. What breaks while a module loads (a constant of a
module, a default) is broken before the import instead, in a fork that has loaded nothing of the library yet.
Hypothesis searches the same way in every run.
"""

import argparse
import ast
import gc
import os
import pickle
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest
from mutate import ROOT, Mutant, breakable, broken, drawn

SECONDS = 4
"""Of processor time, beyond what the tests took when they were looked at."""
PASSED = 0
Place = tuple[str, int]


class Survey:
    """Which tests come past which line, and how long each test takes."""

    def __init__(self, folders: list[str]) -> None:
        self.folders = tuple(folders)
        self.passed: dict[Place, set[str]] = {}
        self.seconds: dict[str, float] = {}
        self.test = ""

    def trace(self, frame: Any, event: str, _: object) -> Any:
        """Follow functions of the source folders only."""
        name = frame.f_code.co_filename
        if not name.startswith(self.folders):
            return None
        if event == "line":
            self.passed.setdefault((name, frame.f_lineno), set()).add(self.test)
        return self.trace

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Any:
        """Look at one test."""
        self.test = item.nodeid
        started = time.perf_counter()
        sys.settrace(self.trace)
        try:
            return (yield)
        finally:
            sys.settrace(None)
            self.seconds[item.nodeid] = time.perf_counter() - started


class Forks:
    """Instead of running the tests once, run them for each broken function in a fork."""

    def __init__(self, todo: list[Mutant], survey: Survey) -> None:
        self.todo = todo
        self.survey = survey
        self.late: list[int] = []
        self.survived: list[int] = []

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Break, run, forget."""
        by_id = {item.nodeid: item for item in session.items}
        for number, mutant in enumerate(self.todo):
            swaps, names = swapped(mutant), concerned(self.survey, mutant)
            if swaps is None or not names:
                self.late.append(number)
                continue
            items = [by_id[name] for name in names]
            seconds = sum(self.survey.seconds[name] for name in names)
            if in_fork(partial(run_swapped, session, items, swaps), seconds) == PASSED:
                self.survived.append(number)
                say(mutant)
        return True


def run_swapped(session: pytest.Session, items: list[pytest.Item], swaps: list[tuple[FunctionType, CodeType]]) -> int:
    """0 if these tests pass with broken functions."""
    for function, code in swaps:
        function.__code__ = code
    for item in items:
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
        if session.testsfailed:
            return 1
    return PASSED


def concerned(survey: Survey, mutant: Mutant) -> list[str]:
    """Tests that come past the broken statement, quickest first."""
    path, line, _, _ = mutant
    first, last = statement(path, line)
    found: set[str] = set()
    for number in range(first, last + 1):
        found |= survey.passed.get((str(path), number), set())
    return sorted(found, key=survey.seconds.__getitem__)


def statement(path: Path, line: int) -> tuple[int, int]:
    """First and last line of the function around a line, or the line itself."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    spans = [
        (node.lineno, node.end_lineno or node.lineno)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.lineno <= line <= (node.end_lineno or node.lineno)
    ]
    return max(spans, default=(line, line))


def swapped(mutant: Mutant) -> list[tuple[FunctionType, CodeType]] | None:
    """Living functions with their broken code; nothing if the module itself broke."""
    path = mutant[0]
    whole = compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)
    torn = compile(broken(mutant), str(path), "exec", dont_inherit=True)
    pairs = list(differing(whole, torn))
    if not pairs or any(one.co_name == "<module>" or not one.co_flags & 2 for one, _ in pairs):
        return None
    found = []
    for one, other in pairs:
        alive = [
            each
            for each in gc.get_objects()
            if isinstance(each, FunctionType) and each.__code__ == one and each.__code__.co_filename == str(path)
        ]
        if not alive or len(one.co_freevars) != len(other.co_freevars):
            return None
        found += [(each, other) for each in alive]
    return found


def differing(one: CodeType, other: CodeType) -> Iterator[tuple[CodeType, CodeType]]:
    """The outermost functions that differ; a class or module whose own code differs is given itself."""
    if one == other:
        return
    ours = [each for each in one.co_consts if isinstance(each, CodeType)]
    theirs = [each for each in other.co_consts if isinstance(each, CodeType)]
    own = (
        one.co_code,
        one.co_names,
        [each for each in one.co_consts if not isinstance(each, CodeType)],
        len(ours),
    ) != (
        other.co_code,
        other.co_names,
        [each for each in other.co_consts if not isinstance(each, CodeType)],
        len(theirs),
    )
    if own or one.co_flags & 2:
        yield one, other
        return
    for mine, yours in zip(ours, theirs, strict=True):
        yield from differing(mine, yours)


def in_fork(work: Callable[[], int], seconds: float) -> int:
    """What some work answers in a process of its own; 1 if it takes much longer than it should."""
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.setpgid(0, 0)
        most = int(seconds) + SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))
        answer = 1
        try:
            answer = work()
        except BaseException:  # noqa: BLE001  whatever it is, it was noticed
            answer = 1
        finally:
            os._exit(answer)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def run_loaded(mutant: Mutant, arguments: list[str]) -> int:
    """0 if all tests pass after a broken module was loaded."""
    from importlib.machinery import SourceFileLoader

    path, text = str(mutant[0]), broken(mutant)
    load = SourceFileLoader.get_code
    SourceFileLoader.get_code = lambda self, name: (  # type: ignore[method-assign]
        compile(text, path, "exec", dont_inherit=True) if self.path == path else load(self, name)
    )
    return int(pytest.main([*arguments, "-x"]))


def say(mutant: Mutant) -> None:
    """One line for what survived."""
    path, line, _, done = mutant
    text = path.read_text(encoding="utf-8").splitlines()[line - 1].strip()
    tree, torn = ast.parse(path.read_text(encoding="utf-8")), broken(mutant)
    pairs = zip(ast.unparse(tree).splitlines(), ast.unparse(torn).splitlines(), strict=False)
    shown = next((new.strip() for old, new in pairs if old != new), "")
    print(f"SURVIVED {path.relative_to(ROOT)}:{line} {done}: {text}  =>  {shown[:200]}", file=sys.stderr, flush=True)


def main() -> None:
    """Print every broken line that no test noticed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", nargs="+", required=True)
    parser.add_argument("--tests", nargs="+", required=True)
    parser.add_argument("--part", default="0/1", help="0/2 and 1/2 share the list over two processes")
    parser.add_argument("--tables", action="store_true")
    parser.add_argument("--seeds", nargs="+", type=int, default=[], help="samples as `mutate.py` draws them")
    parser.add_argument("--count", type=int, default=20)
    options = parser.parse_args()
    os.chdir(ROOT)
    os.environ["HYPOTHESIS_PROFILE"] = "ci"
    folders = [str(ROOT / source) for source in options.source]
    lines: dict[tuple[Path, int], list[Mutant]] = {}
    for folder in folders:
        lines |= breakable(Path(folder), tables=options.tables)
    samples = {seed: drawn(lines, options.count, seed) for seed in options.seeds}
    part, parts = map(int, options.part.split("/"))
    every = [mutant for i, line in enumerate(sorted(lines)) if i % parts == part for mutant in lines[line]]
    todo = list(dict.fromkeys(mutant for sample in samples.values() for mutant in sample)) or every
    arguments = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-m", "not slow", *options.tests]
    survey = Survey(folders)
    survey.passed, survey.seconds = told(partial(look, survey, arguments))
    late, survived = told(partial(swap, todo, survey, arguments))
    for number in late:
        if in_fork(partial(run_loaded, todo[number], arguments), sum(survey.seconds.values())) == PASSED:
            survived.append(number)
            say(todo[number])
    for seed, sample in samples.items():
        noticed = sum(todo.index(mutant) not in survived for mutant in sample)
        print(f"seed {seed}: {noticed} of {len(sample)} broken lines noticed")
    noticed = len(todo) - len(survived)
    print(f"{noticed} of {len(todo)} noticed, {len(late)} of them broken while loading, of {len(lines)} lines")


def look(survey: Survey, arguments: list[str]) -> object:
    """Run all tests once and see what they come past."""
    if pytest.main(arguments, plugins=[survey]) != PASSED:
        raise SystemExit("the tests fail before anything is broken")
    return survey.passed, survey.seconds


def swap(todo: list[Mutant], survey: Survey, arguments: list[str]) -> object:
    """Break every function; tells what has to be broken while loading, and how many survived."""
    forks = Forks(todo, survey)
    pytest.main(arguments, plugins=[forks])
    return forks.late, forks.survived


def told(work: Callable[[], object]) -> Any:
    """What some work answers in a process of its own."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        with os.fdopen(writing, "wb") as pipe:
            pickle.dump(work(), pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return pickle.loads(answer)  # noqa: S301  our own child wrote it


if __name__ == "__main__":
    main()
