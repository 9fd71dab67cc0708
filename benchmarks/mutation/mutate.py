# SPDX-License-Identifier: MIT
"""Break lines at random and see whether the tests notice.

    python benchmarks/mutation/mutate.py --source src/naastbetrokken/queries --tests tests/queries [--count 20]
        [--seed 1] [--tables]

Each time one line of the source folders is broken in a copy of the project: a comparison turned, a condition negated,
a number or text changed, a statement left out. Then the tests run until the first failure. A line that can be broken
without any test failing is printed. Modules that hold only tables are left out unless asked for.
"""

import argparse
import ast
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
SECONDS = 120
TURNED = {
    ast.Lt: ast.GtE,
    ast.LtE: ast.Gt,
    ast.Gt: ast.LtE,
    ast.GtE: ast.Lt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
OTHERWISE = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.And: ast.Or,
    ast.Or: ast.And,
}

Mutant = tuple[Path, int, int, str]
"""File, line, which node in walking order, and what is done to it."""


def mutants(path: Path) -> Iterator[Mutant]:
    """Every way in which one node of a module can be broken; annotations are for readers and mypy, not code."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    unread = {id(each) for annotation in annotations(tree) for each in ast.walk(annotation)}
    for number, node in enumerate(ast.walk(tree)):
        if id(node) not in unread:
            for done in ways(node):
                yield path, getattr(node, "lineno", 0), number, done


def broken(mutant: Mutant) -> ast.Module:
    """The module with that one node broken."""
    path, _, number, _ = mutant
    tree = ast.parse(path.read_text(encoding="utf-8"))
    target = next(islice(ast.walk(tree), number, None))
    changed_tree: ast.Module = Breaker(target).visit(tree)
    return ast.fix_missing_locations(changed_tree)


def annotations(tree: ast.AST) -> Iterator[ast.AST]:
    """What stands behind a colon or an arrow to say a type."""
    for node in ast.walk(tree):
        for said in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if said is not None:
                yield said


def ways(node: ast.AST) -> list[str]:
    """In which ways this node can be broken."""
    if isinstance(node, ast.Compare):
        return ["turn the comparison"]
    if isinstance(node, ast.BoolOp):
        return ["swap and with or"]
    if isinstance(node, ast.BinOp) and type(node.op) in OTHERWISE:
        return ["swap the operator"]
    if isinstance(node, ast.If | ast.While | ast.IfExp):
        return ["negate the condition"]
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float | str) and node.value != "":
        return ["change the constant"]
    nothing = isinstance(node, ast.Return) and isinstance(node.value, ast.Constant) and node.value.value is None
    if isinstance(node, ast.Return) and node.value is not None and not nothing:
        return ["return nothing"]
    if isinstance(node, ast.Assign | ast.AugAssign | ast.Continue | ast.Break):
        return ["leave the statement out"]
    if isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant):
        return ["leave the statement out"]
    return []


class Breaker(ast.NodeTransformer):
    """Breaks one node."""

    def __init__(self, target: ast.AST) -> None:
        self.target = target

    def visit(self, node: ast.AST) -> ast.AST:
        """The node, broken if it is the one."""
        if node is not self.target:
            return super().generic_visit(node)
        if isinstance(node, ast.Compare):
            node.ops[0] = TURNED[type(node.ops[0])]()
        elif isinstance(node, ast.BoolOp | ast.BinOp):
            node.op = OTHERWISE[type(node.op)]()
        elif isinstance(node, ast.If | ast.While | ast.IfExp):
            node.test = ast.UnaryOp(ast.Not(), node.test)
        elif isinstance(node, ast.Constant):
            node.value = changed(node.value)
        elif isinstance(node, ast.Return):
            node.value = ast.Constant(None)
        else:
            return ast.Pass()
        return node


def changed(value: object) -> object:
    """Another value of the same type."""
    if isinstance(value, bool):
        return not value
    return f"{value}x" if isinstance(value, str) else value + 1  # type: ignore[operator]


def breakable(folder: Path, *, tables: bool) -> dict[tuple[Path, int], list[Mutant]]:
    """The mutants of every line that holds code, by file and line; docstrings and imports are no code."""
    found: dict[tuple[Path, int], list[Mutant]] = {}
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        runs = any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree))
        if not runs and not tables:
            continue
        silent = set(uncounted(tree))
        for mutant in mutants(path):
            if mutant[1] not in silent:
                found.setdefault(mutant[:2], []).append(mutant)
    return found


def drawn(lines: dict[tuple[Path, int], list[Mutant]], count: int, seed: int) -> list[Mutant]:
    """So many lines at random, each broken in one of its ways."""
    stream = random.Random(seed)
    return [stream.choice(lines[line]) for line in stream.sample(sorted(lines), count)]


def uncounted(tree: ast.AST) -> Iterator[int]:
    """Lines of docstrings, imports and the export list."""
    for node in ast.walk(tree):
        documents = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        exports = isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__"
        if documents or exports or isinstance(node, ast.Import | ast.ImportFrom):
            yield from range(node.lineno, (node.end_lineno or node.lineno) + 1)  # type: ignore[attr-defined]


def notices(copy: Path, tests: list[str]) -> bool:
    """Whether a test fails, or none ends in time."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-m", "not slow", *tests]
    try:
        return subprocess.run(command, cwd=copy, capture_output=True, check=False, timeout=SECONDS).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def main() -> None:
    """Print which broken lines were noticed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", nargs="+", required=True)
    parser.add_argument("--tests", nargs="+", required=True)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tables", action="store_true")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        ignored = shutil.ignore_patterns("__pycache__", ".git", ".venv", ".hypothesis")
        for part in ("src", "tests", "benchmarks", "docs", "pyproject.toml"):
            take = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
            take(ROOT / part, copy / part, **({"ignore": ignored} if take is shutil.copytree else {}))
        lines: dict[tuple[Path, int], list[Mutant]] = {}
        for source in options.source:
            lines |= breakable(copy / source, tables=options.tables)
        if notices(copy, options.tests):
            sys.exit("the tests fail before anything is broken")
        noticed = 0
        for mutant in drawn(lines, options.count, options.seed):
            path, number, _, done = mutant
            whole = path.read_text(encoding="utf-8")
            path.write_text(ast.unparse(broken(mutant)), encoding="utf-8")
            seen = notices(copy, options.tests)
            path.write_text(whole, encoding="utf-8")
            noticed += seen
            place = path.relative_to(copy)
            before = whole.splitlines()[number - 1].strip()
            print(f"{'noticed ' if seen else 'SURVIVED'} {place}:{number} {done}: {before}", flush=True)
    print(f"{noticed} of {options.count} broken lines noticed, of {len(lines)} that can be broken")


if __name__ == "__main__":
    main()
