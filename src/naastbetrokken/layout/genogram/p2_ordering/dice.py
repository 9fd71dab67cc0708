# SPDX-License-Identifier: MIT
"""Chance that falls the same way everywhere: a linear congruential generator (Knuth's MMIX constants)."""

import math

PATIENCE = tuple(round(-1000 * math.log((i + 0.5) / 256)) for i in range(256))
"""Exponentially distributed, in thousandths; rounded, so that no platform's logarithm shows."""


class Dice:
    """A stream of numbers from a seed."""

    def __init__(self, seed: int) -> None:
        self._state = (seed * 2862933555777941757 + 3037000493) & 0xFFFFFFFFFFFFFFFF

    def below(self, bound: int) -> int:
        """A number from 0 up to, not including, `bound`."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return (self._state >> 33) * bound >> 31

    def patience(self) -> int:
        """How much worse something may be, in thousandths of the temperature."""
        return PATIENCE[self.below(256)]
