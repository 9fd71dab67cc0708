# SPDX-License-Identifier: MIT
"""One file a command: `add` says what it takes, `run` does it and returns the exit code."""
