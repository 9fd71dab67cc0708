# SPDX-License-Identifier: MIT
"""The test kit: families, generators and strategies for whoever tests software on top of this library.

`families` holds small canonical families by name, `generator` grows random ones from a seed, and
`strategies`, `broken` and `machines` serve Hypothesis (extra `testing`). Nothing is imported until you ask for it.
"""
