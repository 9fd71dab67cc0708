# SPDX-License-Identifier: MIT
"""Questions about a dossier: who is whose kin, what is the word for it, how is the network built.

Nothing here is stored. Every question reads an immutable dossier and returns a value.
"""

from naastbetrokken.queries.coefficient import (
    inbreeding_coefficient,
    kinship_coefficient,
    relationship_coefficient,
)
from naastbetrokken.queries.degree import affinity, consanguinity, is_direct_line
from naastbetrokken.queries.graph import bridges, cliques, components, to_networkx
from naastbetrokken.queries.index import Graph, KinIndex
from naastbetrokken.queries.kin import (
    ancestors,
    children,
    cousins,
    descendants,
    niblings,
    parents,
    piblings,
    sibling_sharing,
    siblings,
)
from naastbetrokken.queries.kin_by_union import (
    children_in_law,
    foster_children,
    foster_parents,
    foster_siblings,
    parents_in_law,
    partners,
    siblings_in_law,
    stepchildren,
    stepparents,
    stepsiblings,
)
from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.measures import Measure, measures, what_if_absent
from naastbetrokken.queries.reckoned import Part
from naastbetrokken.queries.relation import Relation, Side, relation, relations, relations_to
from naastbetrokken.queries.relation_text import relation_text
from naastbetrokken.queries.route import LegalStatus, Shape, Step, StepKind
from naastbetrokken.queries.siblings import Sharing

__all__ = [
    "Graph",
    "KinIndex",
    "LegalStatus",
    "Measure",
    "Nature",
    "Part",
    "Relation",
    "Shape",
    "Sharing",
    "Side",
    "Step",
    "StepKind",
    "affinity",
    "ancestors",
    "bridges",
    "children",
    "children_in_law",
    "cliques",
    "components",
    "consanguinity",
    "cousins",
    "descendants",
    "foster_children",
    "foster_parents",
    "foster_siblings",
    "inbreeding_coefficient",
    "is_direct_line",
    "kinship_coefficient",
    "measures",
    "niblings",
    "parents",
    "parents_in_law",
    "partners",
    "piblings",
    "relation",
    "relation_text",
    "relations",
    "relations_to",
    "relationship_coefficient",
    "sibling_sharing",
    "siblings",
    "siblings_in_law",
    "stepchildren",
    "stepparents",
    "stepsiblings",
    "to_networkx",
    "what_if_absent",
]
