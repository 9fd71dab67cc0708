# SPDX-License-Identifier: MIT
"""Times that are told by another event, in a dossier that may not hold that event any more."""

from attrs import evolve

from naastbetrokken.model import When


def landmark_among(when: When, kept: frozenset[str]) -> When:
    """The time, without the event or union it is told by where that is not kept."""
    return when if when.landmark is None or when.landmark in kept else evolve(when, relation=None, landmark=None)
