# SPDX-License-Identifier: MIT
"""Layout: from a dossier and measured texts to positions and routes. No colour, no words."""
