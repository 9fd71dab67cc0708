# SPDX-License-Identifier: MIT
"""Rules: what in a dossier is worth a question. Pure functions of a case; findings, never exceptions."""

from naastbetrokken.rules.case import Case
from naastbetrokken.rules.finding import Acknowledged, Finding, Observation, Phrase, Severity, describe, seen
from naastbetrokken.rules.registry import check, rules
from naastbetrokken.rules.rule import Rule
from naastbetrokken.rules.thresholds import Thresholds

__all__ = [
    "Acknowledged",
    "Case",
    "Finding",
    "Observation",
    "Phrase",
    "Rule",
    "Severity",
    "Thresholds",
    "check",
    "describe",
    "rules",
    "seen",
]
