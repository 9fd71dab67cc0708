# SPDX-License-Identifier: MIT
"""The room each slot of a row needs: its symbol and the wrapped, measured texts around it."""

from collections.abc import Iterable, Mapping

from attrs import evolve, frozen

from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.genogram.texts import PersonText, Symbol, Texts
from naastbetrokken.layout.text.wrap import Wrapped, wrap
from naastbetrokken.typing import TextMeasurer

NAME_LINES = 6
FACT_LINES = 5
FRAME = 3.0
"""White between a household's frame and what it encloses, another frame perhaps."""
BESIDE_LINE = 4.0
"""How far birth and death dates keep from the child line between them."""


@frozen(kw_only=True)
class Box:
    """A symbol with its texts, measured from the symbol's centre.

    Attributes:
        shape: outline of the symbol.
        half: half the symbol.
        reach: how far labels or symbol go to the left and to the right.
        above: height of the texts above the symbol.
        below: height of the texts below the symbol.
        name: wrapped name.
        facts: wrapped facts, one entry a fact.
        birth: birth date and its width.
        death: death date and its width.
        homes: ids of the households whose frames have to fit around symbol and texts.
        shoulder: how far the texts above the symbol go to the left and to the right.
        play: how far a child line may leave the middle without touching the dates.
        aside: how far what stands beside the symbol goes to the left and to the right.
        crown: how far from the middle child lines arrive at most; None where none does.
    """

    shape: str
    half: float
    reach: float
    above: float
    below: float
    name: Wrapped
    facts: tuple[Wrapped, ...]
    birth: tuple[str, float]
    death: tuple[str, float]
    homes: frozenset[str] = frozenset()
    shoulder: tuple[float, float] = (0.0, 0.0)
    play: float = 0.0
    aside: tuple[float, float] = (0.0, 0.0)
    crown: float | None = None

    @property
    def framed(self) -> float:
        """How far labels or symbol go to either side, and the frames of all households but the innermost."""
        return self.reach + FRAME * max(0, len(self.homes) - 1)

    def out(self, side: int) -> float:
        """How far anything goes at one side: 1 for the right, -1 for the left."""
        return max(self.framed, self.aside[side > 0])


WITHIN_TOP = 0.9
"""Which part of a symbol's width child lines may use."""
PLAY = 8.0
"""How far a child line may leave the middle of a symbol at most."""
LEAST_PLAY = 1.5
"""How far it may always leave the middle: less than that nobody sees, and a bend everybody does."""
NOTHING = Wrapped((), width=0.0, shortened=False)
UNDATED = ("", 0.0)
PASSAGE = Box(
    shape="dot",
    half=0.0,
    reach=0.0,
    above=0.0,
    below=0.0,
    name=NOTHING,
    facts=(),
    birth=UNDATED,
    death=UNDATED,
)
"""The box of a place in a row where only a line runs through."""


def boxes(
    ids: Iterable[str],
    texts: Texts,
    ports: Mapping[str, int],
    *,
    sizes: Sizes,
    measurer: TextMeasurer,
    homes: Mapping[str, frozenset[str]],
) -> dict[str, Box]:
    """Boxes by person id.

    Args:
        ids: whose boxes are wanted.
        texts: what stands around each symbol.
        ports: how many child lines arrive at each symbol; dates make room for them.
        sizes: the numbers.
        measurer: how wide texts are.
        homes: ids of the households around whom a frame has to fit, by person.
    """
    plain, empty = Symbol(half=sizes.half), PersonText()
    found = {
        one: _box(texts.symbols.get(one, plain), texts.persons.get(one, empty), ports.get(one, 0), sizes, measurer)
        for one in ids
    }
    return {one: evolve(box, homes=homes[one]) if one in homes else box for one, box in found.items()}


def port_step(ports: int, half: float, sizes: Sizes) -> float:
    """Distance between the lines of several sets of parents at one child: less where many have to fit."""
    return min(sizes.corridor, 2 * half * WITHIN_TOP / max(1, ports - 1))


def spread(ports: int, half: float, sizes: Sizes) -> float:
    """How far the outermost of several child lines stands from the symbol's centre line."""
    return max(0, ports - 1) * port_step(ports, half, sizes) / 2


def _box(symbol: Symbol, text: PersonText, ports: int, sizes: Sizes, measurer: TextMeasurer) -> Box:
    name = _wrapped(text.name, NAME_LINES, sizes, measurer, bold=True)
    facts = tuple(_wrapped(fact, FACT_LINES, sizes, measurer, bold=False) for fact in text.facts if fact)
    birth = (text.birth, measurer.width(text.birth, sizes.fact_size)) if text.birth else UNDATED
    death = (text.death, measurer.width(text.death, sizes.fact_size)) if text.death else UNDATED
    beside = spread(ports, symbol.half, sizes) + BESIDE_LINE
    shoulder = (beside + birth[1] if text.birth else 0.0, beside + death[1] if text.death else 0.0)
    sides = [side for side in shoulder if side]
    reach = max([symbol.half, name.width / 2, *(fact.width / 2 for fact in facts), *sides])
    play = min(PLAY, symbol.half / 2, max(LEAST_PLAY, reach - max(sides, default=0.0)))
    return Box(
        shape=symbol.shape,
        half=symbol.half,
        reach=reach,
        above=sizes.fact_line if sides else 0.0,
        below=_below(name, facts, sizes),
        name=name,
        facts=facts,
        birth=birth,
        death=death,
        shoulder=shoulder,
        play=play,
        aside=symbol.aside,
        crown=(play if ports == 1 else spread(ports, symbol.half, sizes)) if ports else None,
    )


def _wrapped(text: str, lines: int, sizes: Sizes, measurer: TextMeasurer, *, bold: bool) -> Wrapped:
    """A text in lines of the usual width, or wide enough for its longest word: better wide than broken."""
    size = sizes.name_size if bold else sizes.fact_size
    longest = max([measurer.width(word, size, bold=bold) for word in text.split()], default=0.0)
    width = max(sizes.name_width, min(sizes.word_width, longest))
    return wrap(text, size, width, bold=bold, measurer=measurer, max_lines=lines)


def _below(name: Wrapped, facts: tuple[Wrapped, ...], sizes: Sizes) -> float:
    lines = len(name.lines) * sizes.name_line + sum(len(fact.lines) for fact in facts) * sizes.fact_line
    return lines + sizes.clear / 2 if lines else 0.0
