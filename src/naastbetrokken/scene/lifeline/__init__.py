# SPDX-License-Identifier: MIT
"""The life line as a scene: what is told of each event, how it is drawn, and the form to fill in by hand."""

from naastbetrokken.scene.lifeline.lifeline import lifeline
from naastbetrokken.scene.lifeline.story import Entry, Story, story

__all__ = ["Entry", "Story", "lifeline", "story"]
