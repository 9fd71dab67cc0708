# SPDX-License-Identifier: MIT
"""Run the command line as `python -m naastbetrokken`."""

import sys

from naastbetrokken.cli import main

if __name__ == "__main__":
    sys.exit(main())
