# SPDX-License-Identifier: MIT
"""The triadic timeline as a scene: what is told of each moment, how it looks, and the form to fill in on paper."""
