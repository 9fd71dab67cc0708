# SPDX-License-Identifier: MIT
"""Which domains of life have which factors, and on which side nothing stands yet.

A domain without a factor is as much an answer as one with many: it says what to ask. Nothing is counted against
anything, so there is no number here and no order of weight.
"""

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from naastbetrokken.model import Domain, Dossier, Factor, FactorDirection

ALWAYS: Final = (
    Domain.FAMILY_OF_ORIGIN,
    Domain.DRASTIC_EVENTS,
    Domain.SCHOOL_AND_WORK,
    Domain.LEISURE,
    Domain.SOCIAL,
)
"""The five domains that are always talked about, also when nothing is on record."""

SIDES: Final = (FactorDirection.HELPS, FactorDirection.HINDERS)
"""Both sides, always asked."""


@frozen(kw_only=True)
class FactorDomain:
    """One domain of life with its factors, oldest first; those without a period come last.

    Attributes:
        domain: which one.
        own: name of a domain of one's own; empty for the others.
        factors: all of them.
    """

    domain: Domain
    own: str = ""
    factors: tuple[Factor, ...] = ()

    def of(self, direction: FactorDirection) -> tuple[Factor, ...]:
        """The factors of one direction; what helps and hinders at once is of `BOTH` only."""
        return tuple(factor for factor in self.factors if factor.direction is direction)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is on record."""
        return not self.factors

    @property
    def open_sides(self) -> tuple[FactorDirection, ...]:
        """The sides on which nothing stands by itself; what does both answers for neither, and both are asked."""
        return tuple(side for side in SIDES if not self.of(side))


def factor_domains(dossier: Dossier) -> tuple[FactorDomain, ...]:
    """The domains of life in their order: the five, others in which something stands, one's own by name."""
    found: dict[tuple[Domain, str], list[Factor]] = {(domain, ""): [] for domain in ALWAYS}
    for factor in sorted(dossier.factors, key=_order):
        found.setdefault((factor.domain, _own_name(factor).casefold()), []).append(factor)
    usual = [*ALWAYS, *(domain for domain in Domain if domain not in ALWAYS)]
    ordered = sorted(found, key=lambda key: (usual.index(key[0]), key[1]))
    return tuple(
        FactorDomain(domain=key[0], own=_spelling(found[key]) if key[1] else "", factors=tuple(found[key]))
        for key in ordered
    )


def _own_name(factor: Factor) -> str:
    """The name of a domain of one's own; beside a known domain it is a remark and opens no domain."""
    return " ".join(factor.own_domain.split()) if factor.domain is Domain.OTHER else ""


def _spelling(factors: Iterable[Factor]) -> str:
    """One spelling for a name that was written in several."""
    return min(_own_name(factor) for factor in factors)


def _order(factor: Factor) -> tuple[object, ...]:
    """By period, then by words; ids only part what is otherwise alike."""
    dated = factor.period.sort_key if factor.period is not None else ()
    words = (factor.text, factor.phase.value, factor.category, factor.note, factor.persons)
    return (factor.period is None, dated, *words, factor.id)
