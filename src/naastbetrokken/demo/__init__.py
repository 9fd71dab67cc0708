# SPDX-License-Identifier: MIT
"""The bundled fictional dossier, on which every instrument can be tried at once."""

from naastbetrokken.demo.dossier import demo_dossier

__all__ = ["demo_dossier"]
