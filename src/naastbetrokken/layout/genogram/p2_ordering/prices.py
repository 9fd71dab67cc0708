# SPDX-License-Identifier: MIT
"""What faults cost, so that they can be weighed against each other."""

APART = 300
"""A couple with somebody between them: itself, the line through that person, a line lying on another."""
FAULT = 100
"""One crossing: the unit of all costs."""
INVERSION = 97
"""A younger child left of an older one; between a crossing and this, this."""
TASTE = 1
"""A preference among equals."""
NOTHING = FAULT // 10
"""A change that costs no more than this is a matter of looks."""
