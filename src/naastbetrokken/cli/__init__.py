# SPDX-License-Identifier: MIT
"""The command line: one file a command, and what they share. It calls the front door and prints."""

from naastbetrokken.cli.main import main

__all__ = ["main"]
