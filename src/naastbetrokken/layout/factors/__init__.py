# SPDX-License-Identifier: MIT
"""Places of a factor analysis: per domain one upright axis, what helps to its right, what hinders to its left."""

from naastbetrokken.layout.factors.layout import layout
from naastbetrokken.layout.factors.result import Block, Card, FactorsLayout, Rule, Sign, Words
from naastbetrokken.layout.factors.sizes import Sizes
from naastbetrokken.layout.factors.texts import CardKind, CardText, DomainText, Side

__all__ = [
    "Block",
    "Card",
    "CardKind",
    "CardText",
    "DomainText",
    "FactorsLayout",
    "Rule",
    "Side",
    "Sign",
    "Sizes",
    "Words",
    "layout",
]
