# SPDX-License-Identifier: MIT
"""Hypothesis strategies for every class of the model and for whole dossiers.

Each strategy makes values that the model accepts. There are four of whole dossiers:

* `dossiers()`: consistent; no rule has anything to ask. They shrink step by step to a small family.
* `broken_dossiers()`: pairs of a rule's code and a dossier about which that rule has to ask.
* `sound_dossiers()`: whatever can be stored, likely or not: every field filled with anything that its type takes,
  only ids are right. For loading, saving, drawing and escaping.
* `seeded_families()`: larger families from the generator, named by their seed; they do not shrink well.
"""

from naastbetrokken.testing.strategies.dates import partial_dates, periods, stamps
from naastbetrokken.testing.strategies.items import extensions, ids, sources, texts
from naastbetrokken.testing.strategies.life import events, residences, statements, whens, wishes
from naastbetrokken.testing.strategies.people import conditions, names, persons
from naastbetrokken.testing.strategies.relations import (
    bonds,
    consents,
    contacts,
    households,
    involvements,
    memberships,
    parentages,
    representations,
    ties,
    twins,
    union_states,
    unions,
)
from naastbetrokken.testing.strategies.triad import (
    acknowledgements,
    care_contacts,
    catalogues,
    choices,
    copings,
    factors,
    hearings,
    moments,
    needs,
    needs_then,
    offers,
    perspectives,
    presences,
    questionnaires,
    roles,
    shared_views,
    strain_sheets,
    supports,
    tasks,
)
from naastbetrokken.testing.strategies.whole import (
    broken_dossiers,
    dossiers,
    seeded_families,
    sound_dossiers,
)

__all__ = [
    "acknowledgements",
    "bonds",
    "broken_dossiers",
    "care_contacts",
    "catalogues",
    "choices",
    "conditions",
    "consents",
    "contacts",
    "copings",
    "dossiers",
    "events",
    "extensions",
    "factors",
    "hearings",
    "households",
    "ids",
    "involvements",
    "memberships",
    "moments",
    "names",
    "needs",
    "needs_then",
    "offers",
    "parentages",
    "partial_dates",
    "periods",
    "persons",
    "perspectives",
    "presences",
    "questionnaires",
    "representations",
    "residences",
    "roles",
    "seeded_families",
    "shared_views",
    "sound_dossiers",
    "sources",
    "stamps",
    "statements",
    "strain_sheets",
    "supports",
    "tasks",
    "texts",
    "ties",
    "twins",
    "union_states",
    "unions",
    "whens",
    "wishes",
]
