# SPDX-License-Identifier: MIT
"""Values that other software may store beside its own data keep their spelling."""

import pytest

from naastbetrokken.queries import Graph, LegalStatus, Nature, Shape, Sharing, Side, StepKind
from naastbetrokken.queries.agreed import Answer
from naastbetrokken.queries.ecogram import Letter, Support
from naastbetrokken.queries.partnership import Phase
from naastbetrokken.queries.tie_questions import TieQuestion
from naastbetrokken.queries.timing import Basis
from naastbetrokken.queries.voices import Way


@pytest.mark.parametrize(
    ("codes", "values"),
    [
        (Graph, ["legal", "biological", "social", "all"]),
        (Sharing, ["full", "half", "unknown"]),
        (Side, ["father", "mother"]),
        (StepKind, ["parent", "child", "partner", "chosen"]),
        (Phase, ["coming", "current", "apart", "former", "bereft"]),
        (
            LegalStatus,
            ["self", "blood", "affine", "affine_if_married", "spouse", "only_biological", "none"],
        ),
        (
            Shape,
            [
                "self",
                "partner",
                "blood",
                "partners_kin",
                "kins_partner",
                "stepsibling",
                "co_parent",
                "partners_siblings_partner",
                "childs_parent_in_law",
                "chosen",
                "path",
            ],
        ),
        (Nature, [0, 1, 2, 3, 4, 5]),
        (Answer, ["given", "refused", "none"]),
        (Letter, ["G", "F", "V", "K", "B", "R", "Z"]),
        (Support, ["P", "G", "A", "E"]),
        (Basis, ["period", "date", "age", "landmark"]),
        (Way, ["in_person", "asked_after", "statement", "retold", "account", "sheet"]),
        (
            TieQuestion,
            [
                "ring",
                "sector",
                "stance",
                "frequency",
                "initiative",
                "since",
                "reason",
                "value",
                "help_now",
                "help_wanted",
            ],
        ),
    ],
)
def test_the_wire_values_stand(codes, values):
    assert [code.value for code in codes] == values


def test_natures_are_ordered_from_strong_to_weak():
    assert [nature.name for nature in sorted(Nature)] == ["BLOOD", "ADOPTIVE", "DONOR", "FOSTER", "STEP", "SURROGATE"]
