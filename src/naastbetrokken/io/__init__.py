# SPDX-License-Identifier: MIT
"""Dossiers in and out: each format in a module or package of its own, `load` for whichever a file has."""
