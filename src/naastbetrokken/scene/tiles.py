# SPDX-License-Identifier: MIT
"""How a drawing is divided over sheets: bands of rows, and in each band cuts from top to bottom.

A cut may step aside between two rows, so that it never goes through a symbol or a text. `Tiles` says on which tile a
point lies, and takes lines apart along the cuts.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from attrs import field, frozen

from naastbetrokken.scene.marks import Point


@frozen(kw_only=True)
class Run:
    """A stretch of a line on one tile.

    Attributes:
        tile: its number.
        points: its corners.
        level: whether the cut at its end is level (the line goes up or down there); meaningless at the last run.
    """

    tile: int
    points: tuple[Point, ...]
    level: bool = False


@frozen(kw_only=True)
class Tiles:
    """A division into tiles.

    Attributes:
        edges: heights at which one row ends and the next begins, from the top.
        bands: number of the band, row by row.
        cuts: where the tiles of its band are cut apart, row by row; as many cuts in all rows of a band.
    """

    edges: tuple[float, ...]
    bands: tuple[int, ...]
    cuts: tuple[tuple[float, ...], ...]

    _starts: tuple[int, ...] = field(init=False)
    """Number of the first tile of each band, and at the end how many tiles there are."""

    @_starts.default
    def _counted(self) -> tuple[int, ...]:
        widths = dict(zip(self.bands, (len(cuts) + 1 for cuts in self.cuts), strict=True))
        return (0, *accumulate(widths[band] for band in sorted(widths)))

    @property
    def count(self) -> int:
        """How many tiles there are."""
        return self._starts[-1]

    def band_of(self, tile: int) -> int:
        """The band in which a tile lies."""
        return bisect_right(self._starts, tile) - 1

    def row_of(self, y: float) -> int:
        """The row in which a height lies."""
        return bisect_right(self.edges, y)

    def tile_of(self, at: Point) -> int:
        """The tile on which a point lies."""
        row = self.row_of(at[1])
        return self._starts[self.bands[row]] + bisect_right(self.cuts[row], at[0])

    def runs(self, points: Sequence[Point]) -> list[Run]:
        """A line taken apart where it crosses a cut."""
        found: list[Run] = []
        for tile, a, b, level in self._pieces(points):
            last = found[-1] if found else None
            if last is not None and last.tile == tile:
                found[-1] = Run(tile=tile, points=(*last.points, b), level=level)
            else:
                found.append(Run(tile=tile, points=(a, b), level=level))
        return found

    def _pieces(self, points: Sequence[Point]) -> Iterator[tuple[int, Point, Point, bool]]:
        """Straight pieces, each on one tile, and whether what ends it is the edge of a row."""
        for start, end in pairwise(points):
            for a, b, level in _split(start, end, self.edges, axis=1):
                row = self.row_of((a[1] + b[1]) / 2)
                for c, d, upright in _split(a, b, self.cuts[row], axis=0):
                    yield self.tile_of(((c[0] + d[0]) / 2, (c[1] + d[1]) / 2)), c, d, level and not upright


def _split(a: Point, b: Point, at: Iterable[float], *, axis: int) -> Iterator[tuple[Point, Point, bool]]:
    """A straight piece taken apart at some heights (or widths), and whether each part ends at one."""
    low, high = sorted((a[axis], b[axis]))
    places = sorted((place for place in at if low < place < high), reverse=a[axis] > b[axis])
    begin = a
    for place in places:
        part = (place - a[axis]) / (b[axis] - a[axis])
        end = (a[0] + part * (b[0] - a[0]), place) if axis else (place, a[1] + part * (b[1] - a[1]))
        yield begin, end, True
        begin = end
    yield begin, b, False
