# SPDX-License-Identifier: MIT
"""What faults cost, so that they can be weighed against each other."""

APART = 300
"""A couple with somebody between them: itself, the line through that person, a line lying on another."""
FAULT = 100
"""One crossing: the unit of all costs."""
INVERSION = 97
"""A younger child left of an older one: of this and the only crossing of a family, this ..."""
INVERSION_TOO = 103
"""... and where lines cross anyway, rather one more crossing."""
TASTE = 1
"""A preference among equals."""
NOTHING = FAULT // 10
"""A change that costs no more than this is a matter of looks."""
