# SPDX-License-Identifier: MIT
"""Breaks a label into as few lines as it needs, of about equal width, where a reader would break it.

The breaks are those of the best paragraph, not of the greedy one: dynamic programming over the places where
a line may end (Knuth and Plass, "Breaking paragraphs into lines", 1981), with another measure of good than
theirs. A layout is better if it has (1) fewer lines, (2) fewer breaks at bad places, (3) more even lines.
"""

import re
from collections.abc import Iterator
from typing import Final

import attrs

from naastbetrokken.layout.text.clusters import clusters
from naastbetrokken.layout.text.measure import EnvelopeMeasurer
from naastbetrokken.layout.text.names import family_name_start
from naastbetrokken.typing import TextMeasurer

ELLIPSIS: Final = "…"
SOFT_HYPHEN: Final = "\u00ad"
_ZERO_SPACE: Final = "\u200b"
_HYPHENS: Final = f"-\u2010\u2013{_ZERO_SPACE}"
_BLANKS: Final = re.compile("[ \t\n\r\u1680\u2000-\u2006\u2008-\u200a\u205f]+")
_DOUBLE: Final = re.compile(r"(?<=[^\W\d_]{2}-)(?=[^\W\d_]{2})")

AT_HYPHEN, BETWEEN_NAMES, WITHIN_FAMILY_NAME, WITHIN_WORD = 1, 1, 2, 9
"""How bad it is to break there; before the family name, or between the words of a sentence, it is 0."""


@attrs.frozen
class Wrapped:
    """A text in lines.

    Attributes:
        lines: The lines, top to bottom; none for an empty text.
        width: The width of the widest line.
        shortened: Whether something was left out and an ellipsis stands for it.
    """

    lines: tuple[str, ...]
    width: float = attrs.field(kw_only=True)
    shortened: bool = attrs.field(kw_only=True)


@attrs.frozen(kw_only=True)
class _Piece:
    """What must stay on one line, and what comes of the place behind it."""

    text: str
    glue: str = ""  # stands behind it if the line goes on
    tail: str = ""  # stands behind it if the line ends here
    badness: int = 0  # of ending the line here


def wrap(
    text: str,
    size: float,
    max_width: float,
    *,
    bold: bool = False,
    measurer: TextMeasurer | None = None,
    max_lines: int | None = None,
) -> Wrapped:
    """Break a label into lines that fit.

    A name breaks before the family name if it can ("Jan" / "van der Berg"), next best at a hyphen. A word
    that is too long for a line of its own breaks at its soft hyphens and then anywhere, never within what a
    reader sees as one character. A line is only wider than asked if one such character is.

    Args:
        text: The label, cleaned; runs of spaces count as one, a no-break space does not break.
        size: Font size.
        max_width: The width to keep within, in the same units.
        bold: Whether it will be set in bold.
        measurer: How wide texts are; the safe `EnvelopeMeasurer` if None.
        max_lines: The number of lines at most, 1 or more; what does not fit gives way to an ellipsis.
    """
    fit = _Fit(measurer or EnvelopeMeasurer(), size, max_width, bold)
    words = [word for word in _BLANKS.split(text) if _visible(word)]
    whole = _visible(" ".join(words))
    if not whole:
        return Wrapped((), width=0.0, shortened=False)
    width = fit.width(whole)
    if width <= max_width:
        return Wrapped((whole,), width=width, shortened=False)
    pieces = list(_pieces(words, fit))
    if max_lines is not None and len(pieces) > max_lines and _far_more(pieces, max_lines, fit):
        lines, shortened = _first_lines(pieces, max_lines, fit), True
    else:
        lines = _best_lines(pieces, fit)
        shortened = max_lines is not None and len(lines) > max_lines
        if max_lines is not None and shortened:
            lines = _first_lines(pieces, max_lines, fit)
    return Wrapped(tuple(lines), width=max(map(fit.width, lines)), shortened=shortened)


@attrs.frozen
class _Fit:
    """The question whether a line fits."""

    measurer: TextMeasurer
    size: float
    max_width: float
    bold: bool

    def width(self, line: str) -> float:
        return self.measurer.width(line, self.size, bold=self.bold)

    def holds(self, line: str) -> bool:
        return self.width(line) <= self.max_width


def _pieces(words: list[str], fit: _Fit) -> Iterator[_Piece]:
    """The words, cut only where they must be."""
    family = family_name_start(words)
    for index, word in enumerate(words):
        badness = 0
        if family is not None and index + 1 != family:
            badness = WITHIN_FAMILY_NAME if index + 1 > family else BETWEEN_NAMES
        visible = _visible(word)
        if "-" not in word and fit.holds(visible):
            yield _Piece(text=visible, glue=" ", badness=badness)
            continue
        halves = _DOUBLE.split(word) if "-" in word else [word]
        *firsts, last = [piece for half in halves for piece in _halves(half, fit)]
        yield from firsts
        yield _Piece(text=last.text, glue=" ", badness=badness)


def _halves(half: str, fit: _Fit) -> Iterator[_Piece]:
    """Half of a double name, or a word without a hyphen: whole if it fits."""
    visible = _visible(half)
    if fit.holds(visible):
        yield _Piece(text=visible, badness=AT_HYPHEN)
    else:
        yield from _cut(half, fit)


def _cut(word: str, fit: _Fit) -> Iterator[_Piece]:
    """The pieces of a word that is too long for a line: at hyphens, and where that is not enough anywhere."""
    for stem, hyphen in _hyphenated(word):
        shown = _visible(hyphen)
        tail = "-" if SOFT_HYPHEN in hyphen and not shown else ""
        parts = ["".join(stem)] if fit.holds("".join(stem) + shown + tail) else stem
        *firsts, last = parts or [""]
        for part in firsts:
            dash = "-" if _is_cased(part) and fit.holds(part + "-") else ""
            yield _Piece(text=part, tail=dash, badness=WITHIN_WORD)
        if last and shown and not fit.holds(last + shown):
            yield _Piece(text=last, badness=WITHIN_WORD)
            last = ""
        if last + shown:
            yield _Piece(text=last + shown, tail=tail if fit.holds(last + tail) else "", badness=AT_HYPHEN)


def _hyphenated(word: str) -> Iterator[tuple[list[str], str]]:
    """The clusters up to each run of hyphens, and the hyphens."""
    stem: list[str] = []
    hyphen = ""
    for cluster in clusters(word):
        if cluster in _HYPHENS or cluster == SOFT_HYPHEN:
            hyphen += cluster
            continue
        if hyphen:
            yield stem, hyphen
            stem, hyphen = [], ""
        stem.append(cluster)
    yield stem, hyphen


def _visible(text: str) -> str:
    """The text without the places where it may break."""
    return text if text.isascii() else text.replace(SOFT_HYPHEN, "").replace(_ZERO_SPACE, "")


def _is_cased(cluster: str) -> bool:
    """Whether it is of a script that hyphenates its words."""
    return cluster[0].lower() != cluster[0].upper()


def _line(pieces: list[_Piece], start: int, stop: int) -> str:
    last = pieces[stop - 1]
    inner = "".join([piece.text + piece.glue for piece in pieces[start : stop - 1]]) if start < stop - 1 else ""
    return inner + last.text + ("" if stop == len(pieces) else last.tail)


def _best_lines(pieces: list[_Piece], fit: _Fit) -> list[str]:
    """The lines of the best layout: two, or for each place the best way to get there."""
    return _two_lines(pieces, fit) or _many_lines(pieces, fit)


def _two_lines(pieces: list[_Piece], fit: _Fit) -> list[str]:
    """The best two lines, as most names need; none when two are too few, or one is enough."""
    count = len(pieces)
    if count < 2 or fit.holds(_line(pieces, 0, count)):
        return []
    found: list[tuple[int, float, int, list[str]]] = []
    for stop in range(count - 1, 0, -1):
        lines = [_line(pieces, 0, stop), _line(pieces, stop, count)]
        last = fit.width(lines[1])
        if last > fit.max_width and stop < count - 1:
            break
        first = fit.width(lines[0])
        if first <= fit.max_width or stop == 1:
            found.append((pieces[stop - 1].badness, first * first + last * last, -stop, lines))
    return min(found)[-1] if found else []


def _many_lines(pieces: list[_Piece], fit: _Fit) -> list[str]:
    count = len(pieces)
    heads = [piece.text + piece.glue for piece in pieces]
    best: list[tuple[int, int, float]] = [(0, 0, 0.0)]
    origin = [0]
    for stop in range(1, count + 1):
        badness = pieces[stop - 1].badness if stop < count else 0
        options = []
        line = _line(pieces, stop - 1, stop)
        for start in range(stop - 1, -1, -1):
            if start < stop - 1:
                line = heads[start] + line
            width = fit.width(line)
            if width > fit.max_width and start < stop - 1:
                break
            before, bad, squares = best[start]
            options.append(((before + 1, bad + badness, squares + width * width), -start))
        cost, negative_start = min(options)
        best.append(cost)
        origin.append(-negative_start)
    lines: list[str] = []
    stop = count
    while stop:
        lines.append(_line(pieces, origin[stop], stop))
        stop = origin[stop]
    return lines[::-1]


def _filled(pieces: list[_Piece], start: int, fit: _Fit) -> int:
    """Where a line ends that takes as much as it holds."""
    stop = start + 1
    while stop < len(pieces) and fit.holds(_line(pieces, start, stop + 1)):
        stop += 1
    return stop


def _far_more(pieces: list[_Piece], lines: int, fit: _Fit) -> bool:
    """Whether even full lines would be more than twice too many: then nobody has to look for the best."""
    start = 0
    for _ in range(2 * lines):
        if start < len(pieces):
            start = _filled(pieces, start, fit)
    return start < len(pieces)


def _first_lines(pieces: list[_Piece], max_lines: int, fit: _Fit) -> list[str]:
    """As much as goes into so many lines, then an ellipsis."""
    lines: list[str] = []
    start = 0
    while len(lines) < max_lines - 1:
        stop = _filled(pieces, start, fit)
        lines.append(_line(pieces, start, stop))
        start = stop
    rest = "".join(piece.text + piece.glue for piece in pieces[start:])
    lines.append(_beginning(rest, fit) + ELLIPSIS)
    return lines


def _beginning(rest: str, fit: _Fit) -> str:
    """As many words as fit before an ellipsis; if not even one does, as much of it as fits."""
    kept = ""
    for cluster in clusters(rest):
        if not fit.holds((kept + cluster).rstrip() + ELLIPSIS):
            break
        kept += cluster
    whole, _, cut_short = kept.rpartition(" ")
    if whole and cut_short and not rest[len(kept) :].startswith(" "):
        kept = whole
    return kept.rstrip()
