# SPDX-License-Identifier: MIT
"""Renderers: a finished scene or document as text or bytes of one format."""
