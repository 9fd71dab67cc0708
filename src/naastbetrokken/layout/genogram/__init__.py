# SPDX-License-Identifier: MIT
"""Genogram layout in phases p1 to p5, each a pure function whose result the next one takes."""
