# SPDX-License-Identifier: MIT
"""Scenes: what the reader is told, in symbols, strokes and words, before any format."""
