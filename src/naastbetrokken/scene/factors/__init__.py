# SPDX-License-Identifier: MIT
"""The factor analysis as a scene: its words, the picture made of them, and the empty form."""
