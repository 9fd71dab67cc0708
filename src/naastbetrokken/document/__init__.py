# SPDX-License-Identifier: MIT
"""Documents: headings, paragraphs, lists, tables and embedded drawings, as values that any renderer can read."""
