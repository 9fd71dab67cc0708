# SPDX-License-Identifier: MIT
"""A picture in text characters that an instrument draws itself."""

from typing import Protocol


class Chart(Protocol):
    """Draws itself in text characters, for terminals, logs and letters."""

    def picture(self, *, width: int, ascii_only: bool) -> str:
        """The picture; empty when there is nothing to draw.

        Args:
            width: columns at most, as far as its words allow.
            ascii_only: whether only ASCII characters are used.
        """
        ...
