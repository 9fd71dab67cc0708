# SPDX-License-Identifier: MIT
"""Views: a smaller or an earlier dossier, and what changed between two. What comes out is again a dossier."""

from naastbetrokken.views.audience import AUDIENCES, for_audience
from naastbetrokken.views.cutting import Neighbourhood
from naastbetrokken.views.difference import Change, ChangeKind, Difference, FieldChange, difference, over_time
from naastbetrokken.views.folding import folded
from naastbetrokken.views.moment import Snapshot, at
from naastbetrokken.views.neighbourhood import around
from naastbetrokken.views.sentences import in_one_line, sentences

__all__ = [
    "AUDIENCES",
    "Change",
    "ChangeKind",
    "Difference",
    "FieldChange",
    "Neighbourhood",
    "Snapshot",
    "around",
    "at",
    "difference",
    "folded",
    "for_audience",
    "in_one_line",
    "over_time",
    "sentences",
]
