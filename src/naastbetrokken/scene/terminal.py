# SPDX-License-Identifier: MIT
"""The genogram in text characters: generations with their lines where they fit, else family by family."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import define, field

from naastbetrokken.layout.text import cells
from naastbetrokken.layout.text.clusters import clusters
from naastbetrokken.scene.boxdraw import Canvas, in_ascii
from naastbetrokken.scene.columns import Thing, placed, tie
from naastbetrokken.scene.marks import Point
from naastbetrokken.scene.sketch import GLYPHS, Sketch, Sprite, Wire

LEAST_WIDTH: Final = 20
MODES: Final = ((16, True), (12, True), (10, True), (8, False), (6, False), (4, False))
"""How long names may be, and whether years stand below them; tried in this order."""
SCALE: Final = 1 / 8
LOOSER: Final = (1.0, 0.75, 0.5, 0.25, 0.0)
MOST: Final = 150
"""A family with more people than this never fits; the list comes at once."""
PORT: Final = 3.0


def picture(sketch: Sketch, *, width: int = 80, ascii_only: bool = False) -> str:
    """The sketch in text characters.

    Args:
        sketch: what to draw.
        width: columns at most.
        ascii_only: whether only ASCII characters are used.
    """
    width = max(width, LEAST_WIDTH)
    text = _drawn(sketch, width, ascii_only=ascii_only)
    text = _listed(sketch, width, ascii_only=ascii_only) if text is None else text
    text = "\n\n".join(part for part in (text, _meanings(sketch, width, ascii_only=ascii_only)) if part)
    return in_ascii(text) if ascii_only else text


def _drawn(sketch: Sketch, width: int, *, ascii_only: bool) -> str | None:
    if not sketch.sprites or len(sketch.sprites) > MOST:
        return None
    for longest, years in MODES:
        page = _Page(sketch, longest, years=years, ascii_only=ascii_only)
        if page.narrowest() > width:
            continue
        for looser in LOOSER:
            drawn = page.drawn(SCALE * looser, width)
            if drawn is not None:
                return drawn
    return None


@define
class _Page:
    """One attempt: names of some length, and where everything stands in rows."""

    sketch: Sketch
    longest: int
    years: bool = field(kw_only=True)
    ascii_only: bool = field(kw_only=True)

    def narrowest(self) -> int:
        """Columns that the fullest row needs at least."""
        rows: dict[float, int] = {}
        for sprite in self.sketch.sprites:
            rows[sprite.y] = rows.get(sprite.y, 0) + max(3, *map(cells, self.texts(sprite)), 0) + 1
        return max(rows.values()) - 1

    def texts(self, sprite: Sprite) -> list[str]:
        """What stands below a symbol, line by line."""
        lines = [shortened(sprite.name, self.longest)] if sprite.name else []
        if self.years and sprite.years:
            lines.append(sprite.years)
        return lines or [""]

    def drawn(self, scale: float, width: int) -> str | None:
        """The page at this scale; None where it does not fit or would join what does not belong together."""
        runs = [_orthogonal(wire, self.sketch.sprites) for wire in self.sketch.wires]
        rows = self._rows(runs)
        things, of_sprite, of_point = self._things(runs, rows)
        columns = placed(things, scale, width)
        if columns is None:
            return None
        canvas = Canvas(ranks={wire.owner: wire.union for wire in self.sketch.wires})
        at = {id(thing): column for thing, column in zip(things, columns, strict=True)}
        for sprite in self.sketch.sprites:
            self._write(canvas, sprite, at[id(of_sprite[sprite.id])], rows[sprite.y])
        partings = []
        for number, (wire, points) in enumerate(zip(self.sketch.wires, runs, strict=True)):
            spots = [at[id(of_point[number, i])] for i in range(len(points))]
            for i, ((ax, ay), (bx, by)) in enumerate(pairwise(points)):
                if ay == by and ax != bx:
                    canvas.level(rows[ay], spots[i], spots[i + 1], wire.owner, dashed=wire.dashed)
                    if wire.union and wire.slashes:
                        partings.append((wire, rows[ay], spots[i], spots[i + 1]))
                else:
                    canvas.upright(spots[i], rows[ay], rows[by], wire.owner, dashed=wire.dashed)
        if canvas.clashes():
            return None
        done: set[str] = set()
        for wire, row, first, last in sorted(partings, key=lambda one: (-abs(one[2] - one[3]), one[1])):
            if wire.owner not in done:
                done.add(wire.owner)
                canvas.slash(row, first, last, wire.owner, wire.slashes)
        return str(canvas)

    def _write(self, canvas: Canvas, sprite: Sprite, column: int, row: int) -> None:
        canvas.symbol(column, row, f"{signed(sprite, ascii_only=self.ascii_only):<3}")
        below = self._below(row)
        for i, text in enumerate(self.texts(sprite)):
            if text:
                canvas.write(column - (cells(text) - 1) // 2, below + i, text)

    def _below(self, row: int) -> int:
        return self._text_rows[row]

    _text_rows: dict[int, int] = field(init=False, factory=dict)

    def _rows(self, runs: Sequence[Sequence[Point]]) -> dict[float, int]:
        """The row of every height at which something stands; room for texts comes below each generation."""
        halves: dict[float, float] = {}
        lines: dict[float, int] = {}
        for sprite in self.sketch.sprites:
            halves[sprite.y] = max(halves.get(sprite.y, 0.0), sprite.half)
            lines[sprite.y] = max(lines.get(sprite.y, 0), len(self.texts(sprite)))
        heights = {y for points in runs for _, y in points}
        ends = {y + half: y for y, half in halves.items()}
        rows: dict[float, int] = {}
        row, pending = -1, [(end, y) for end, y in sorted(ends.items())]
        for height in sorted({*heights, *halves}):
            while pending and height > pending[0][0]:
                _, y = pending.pop(0)
                self._text_rows[rows[y]] = row + 1
                row += lines[y]
            row += 1 + (height in halves and row >= 0)
            rows[height] = row
        for _, y in pending:
            self._text_rows[rows[y]] = row + 1
            row += lines[y]
        return rows

    def _things(
        self, runs: Sequence[Sequence[Point]], rows: dict[float, int]
    ) -> tuple[list[Thing], dict[str, Thing], dict[tuple[int, int], Thing]]:
        things: list[Thing] = []
        of_sprite: dict[str, Thing] = {}
        for sprite in self.sketch.sprites:
            row = rows[sprite.y]
            texts = self.texts(sprite)
            left = max(1, *((cells(text) - 1) // 2 for text in texts))
            right = max(1, *(cells(text) - 1 - (cells(text) - 1) // 2 for text in texts))
            thing = Thing(sprite.x, row, self._below(row) + len(texts) - 1, left, right, f"@{sprite.id}")
            of_sprite[sprite.id] = thing
            things.append(thing)
        of_point: dict[tuple[int, int], Thing] = {}
        same: dict[tuple[str, float], list[Thing]] = {}
        for number, (wire, points) in enumerate(zip(self.sketch.wires, runs, strict=True)):
            for i, (x, y) in enumerate(points):
                before = of_point.get((number, i - 1))
                if before is not None and points[i - 1][0] == x:
                    before.top, before.bottom = min(before.top, rows[y]), max(before.bottom, rows[y])
                    of_point[number, i] = before
                    continue
                thing = Thing(x, rows[y], rows[y], owner=wire.owner)
                of_point[number, i] = thing
                things.append(thing)
                same.setdefault((wire.owner, x), []).append(thing)
        for group in same.values():
            for one in group:
                for other in group:
                    if one is not other and one.top <= other.bottom and other.top <= one.bottom:
                        tie(one, other)
        for number, points in enumerate(runs):
            for i, j in ((0, 1), (len(points) - 1, len(points) - 2)):
                upright = points[i][0] == points[j][0]
                self._dock(points[i], of_point[number, i], of_sprite, rows, upright=upright)
        return things, of_sprite, of_point

    def _dock(
        self,
        point: Point,
        thing: Thing,
        of_sprite: dict[str, Thing],
        rows: dict[float, int],
        *,
        upright: bool,
    ) -> None:
        """Tie the end of a line to the symbol on whose rim it lies: to its middle, or to a port beside that."""
        x, y = point
        for sprite in self.sketch.sprites:
            if abs(x - sprite.x) <= sprite.half + 1 and abs(y - sprite.y) <= sprite.half + 1:
                own, dx = of_sprite[sprite.id], x - sprite.x
                middle = abs(dx) < PORT if upright else rows[y] == rows[sprite.y]
                tie(own, thing, 0 if middle else (1 if dx > 0 else -1))
                thing.top = min(thing.top, rows[sprite.y])
                thing.bottom = max(thing.bottom, rows[sprite.y])
                return


def _orthogonal(wire: Wire, sprites: Sequence[Sprite]) -> tuple[Point, ...]:
    """The corners of a line with slanted pieces made level, then upright; it ends at the symbol's own height."""
    points = [wire.points[0]]
    for x, y in wire.points[1:]:
        if x != points[-1][0] and y != points[-1][1]:
            points.append((x, points[-1][1]))
        points.append((x, y))
    (before, _), (x, y) = points[-2], points[-1]
    head = next((s.y for s in sprites if abs(x - s.x) <= s.half and y < s.y and s.y - y <= s.half + 1), y)
    if not wire.union and before == x:
        points[-1] = (x, head)
    return tuple(points)


def signed(sprite: Sprite, *, ascii_only: bool) -> str:
    """A person's sign in three columns."""
    sign = GLYPHS[sprite.kind][ascii_only]
    if sprite.client:
        return f"[{sign}]"
    return f" {sign}{GLYPHS['deceased'][ascii_only] if sprite.deceased else ' '}"


def shortened(name: str, longest: int) -> str:
    """The name in at most so many columns."""
    if cells(name) <= longest:
        return name
    kept, used = "", 0
    for cluster in clusters(name):
        used += cells(cluster)
        if used > longest - 1:
            break
        kept += cluster
    return kept.rstrip() + "…"


def _meanings(sketch: Sketch, width: int, *, ascii_only: bool) -> str:
    """What the signs mean, in as few lines as fit."""
    lines = [""]
    for kind, word in sketch.meanings:
        text = f"{GLYPHS[kind][ascii_only]} {word}"
        if lines[-1] and cells(lines[-1]) + 3 + cells(text) > width:
            lines.append("")
        lines[-1] += ("   " if lines[-1] else "") + text
    return "\n".join(part for line in lines for part in _folded(line, width, "  "))


def _listed(sketch: Sketch, width: int, *, ascii_only: bool) -> str:
    """The families one below the other, for what is too wide."""
    by_id = {sprite.id: sprite for sprite in sketch.sprites}
    told: set[str] = set()
    blocks: list[str] = []
    for branch in sketch.branches:
        couple = [_plain(by_id[one], ascii_only=ascii_only) for one in branch.partners if one in by_id]
        head = " ── ".join(couple) + (f": {branch.history}" if branch.history else "")
        lines = list(_folded(head, width, "   "))
        for i, (child, word) in enumerate(branch.children):
            last = i == len(branch.children) - 1
            text = _plain(by_id[child], ascii_only=ascii_only) + (f", {word}" if word else "")
            lines += _folded(f"{'└─' if last else '├─'} {text}", width, "   " if last else "│  ")
        blocks.append("\n".join(lines))
        told.update(branch.partners, (child for child, _ in branch.children))
    rest = [sprite for sprite in sketch.sprites if sprite.id not in told]
    if rest:
        blocks.append(
            "\n".join(line for sprite in rest for line in _folded(_plain(sprite, ascii_only=ascii_only), width, "   "))
        )
    return "\n\n".join(blocks)


def _plain(sprite: Sprite, *, ascii_only: bool) -> str:
    years = f" ({sprite.years})" if sprite.years else ""
    return f"{signed(sprite, ascii_only=ascii_only).strip()} {sprite.name}{years}".strip()


def _folded(text: str, width: int, indent: str) -> Iterator[str]:
    """The text in lines of at most `width` columns, broken at spaces where there are any."""
    line, used = "", 0
    for word in text.split(" "):
        wide = cells(word)
        if line and used + 1 + wide > width:
            yield line
            line, used = indent + word, cells(indent) + wide
        else:
            line, used = (f"{line} {word}", used + 1 + wide) if line else (word, wide)
        while used > width:
            head = shortened(line, width)[:-1]
            yield head
            line = indent + line[len(head) :]
            used = cells(line)
    yield line
