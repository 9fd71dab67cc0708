# SPDX-License-Identifier: MIT
"""Factors: what helps and what hinders, per domain of life, as it was told. Never counted against each other."""

from attrs import field, frozen

from naastbetrokken.model.care_codes import FactorDirection, FactorPhase
from naastbetrokken.model.codes import Domain
from naastbetrokken.model.dates import Period
from naastbetrokken.model.item import Item
from naastbetrokken.model.references import WHOSE


@frozen(repr=False)
class Factor(Item):
    """Something in the client's life that helps or hinders.

    Attributes:
        id: stable identifier.
        text: what it is.
        domain: domain of life it belongs to.
        own_domain: name of a domain of one's own, with the domain "other".
        direction: whether it helps, hinders, or does both.
        phase: what part it plays: it was there before, set things off, keeps them going, or protects.
        category: id of a category of the vocabulary ("F2"), to find the same things back; never a score.
        persons: ids of the people it is about.
        period: since and until when.
    """

    id: str
    text: str = field(kw_only=True)
    domain: Domain = field(default=Domain.OTHER, kw_only=True)
    own_domain: str = field(default="", kw_only=True)
    direction: FactorDirection = field(default=FactorDirection.UNKNOWN, kw_only=True)
    phase: FactorPhase = field(default=FactorPhase.UNKNOWN, kw_only=True)
    category: str = field(default="", kw_only=True)
    persons: tuple[str, ...] = field(default=(), kw_only=True, metadata=WHOSE)
    period: Period | None = field(default=None, kw_only=True)
