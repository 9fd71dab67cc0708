# SPDX-License-Identifier: MIT
"""Instruments: from a dossier to a finished picture, one file an instrument, found through a lazy table."""
