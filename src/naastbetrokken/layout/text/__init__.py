# SPDX-License-Identifier: MIT
"""Text before it is drawn: cleaned, measured without a font, and wrapped."""

from naastbetrokken.layout.text.cells import cells
from naastbetrokken.layout.text.clean import clean
from naastbetrokken.layout.text.measure import EnvelopeMeasurer, RememberingMeasurer
from naastbetrokken.layout.text.wrap import Wrapped, wrap

__all__ = ["EnvelopeMeasurer", "RememberingMeasurer", "Wrapped", "cells", "clean", "wrap"]
