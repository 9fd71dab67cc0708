# SPDX-License-Identifier: MIT
"""The read-back oracle: looks at a finished layout as a stranger would, and compares what it says with the dossier.

It knows nothing of how the layout was made: only symbols, strokes and labels. Everything it finds is a fault in the
drawing, never in the dossier.
"""

from naastbetrokken.layout.validate.faults import Fault
from naastbetrokken.layout.validate.readback import validate

__all__ = ["Fault", "validate"]
