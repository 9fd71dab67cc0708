# SPDX-License-Identifier: MIT
"""The circle diagram as a scene: rings, sectors, everybody with a name, people beside it, and the legend."""

from naastbetrokken.scene.circle.picture import circle

__all__ = ["circle"]
