# SPDX-License-Identifier: MIT
"""What can be wrong with a drawing."""

from attrs import frozen


@frozen
class Fault:
    """Something false, missing or hidden in a drawing.

    Attributes:
        code: `missing`, `twice`, `stranger`, `overlap`, `through`, `struck`, `joined_wrongly`, `torn`, `touch`,
            `too_close`, `slanted_crossing`, `outside`.
        refs: ids of the people and unions concerned.
        at: where in the drawing.
    """

    code: str
    refs: tuple[str, ...]
    at: tuple[float, float] = (0.0, 0.0)
