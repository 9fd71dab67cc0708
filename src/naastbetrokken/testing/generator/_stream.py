# SPDX-License-Identifier: MIT
"""Where the generator gets its choices from: a seed, or Hypothesis.

Python does not promise that `random.Random` picks the same elements in every version, and generated families
are named in bug reports by their seed. So the numbers come from SplitMix64 (Steele, Lea and Flood, "Fast
splittable pseudorandom number generators", OOPSLA 2014), which is ten lines and fixed.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Final, TypeVar

T = TypeVar("T")

_MASK: Final = (1 << 64) - 1
_GAMMA: Final = 0x9E3779B97F4A7C15


class Stream(ABC):
    """A supply of choices; all of them rest on `below`, and a lower number is the plainer choice."""

    @abstractmethod
    def below(self, bound: int) -> int:
        """A whole number from 0 up to, not including, `bound`."""

    def between(self, low: int, high: int) -> int:
        """A whole number from `low` up to and including `high`."""
        return low + self.below(high - low + 1)

    def chance(self, per_mille: int) -> bool:
        """Whether something happens that does so that many times in a thousand."""
        return per_mille > 0 and self.below(1000) >= 1000 - per_mille

    def pick(self, options: Sequence[T]) -> T:
        """One of the options, each as likely."""
        return options[self.below(len(options))]

    def weighted(self, options: Sequence[tuple[T, int]]) -> T:
        """One of the options, as likely as its weight says."""
        left = self.below(sum(weight for _, weight in options))
        for option, weight in options:
            if left < weight:
                return option
            left -= weight
        return options[-1][0]


class SeededStream(Stream):
    """The choices that follow from a seed, the same on every machine and in every version of Python."""

    def __init__(self, *seeds: int) -> None:
        self._state = 0
        for seed in seeds:
            self._state = (self._state ^ (seed & _MASK)) * _GAMMA & _MASK
            self._state = self._next()

    def _next(self) -> int:
        self._state = (self._state + _GAMMA) & _MASK
        z = self._state
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & _MASK
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB & _MASK
        return z ^ (z >> 31)

    def below(self, bound: int) -> int:
        """A whole number from 0 up to, not including, `bound`, by the high bits of one draw."""
        return self._next() * bound >> 64
