# SPDX-License-Identifier: MIT
"""Kinship and living together: unions, parentage, twins, households, bonds."""

from attrs import field, frozen

from naastbetrokken.model.codes import BondKind, ParentageKind, UnionKind, Zygosity
from naastbetrokken.model.dates import PartialDate, Period
from naastbetrokken.model.item import Discreet, Item


@frozen(repr=False)
class UnionState(Discreet):
    """A state that a union entered, with the date if anybody knows it."""

    kind: UnionKind
    date: PartialDate | None = None
    note: str = field(default="", kw_only=True)


@frozen(repr=False)
class Union(Item):
    """A couple, or one parent whose partner is not recorded.

    Attributes:
        id: stable identifier.
        partners: one or two person ids; the order carries no meaning.
        states: the history, oldest first; empty when only the couple itself is known.
        unknown_partner: draw a "?" for the partner nobody recorded (only with one partner).
    """

    id: str
    partners: tuple[str, ...] = field(kw_only=True)
    states: tuple[UnionState, ...] = field(default=(), kw_only=True)
    unknown_partner: bool = field(default=False, kw_only=True)


@frozen(kw_only=True, repr=False)
class Parentage(Item):
    """That somebody is a child of a union, or of one or two persons who form no recorded union.

    Attributes:
        child: person id.
        union: union id; exactly one of `union` and `parents` is given.
        parents: one or two person ids.
        kind: in which sense (biological, legal, adoptive, foster ...).
        period: when it held, for care that began and ended.
    """

    child: str
    union: str | None = None
    parents: tuple[str, ...] = ()
    kind: ParentageKind = ParentageKind.BIOLOGICAL
    period: Period | None = None


@frozen(kw_only=True, repr=False)
class Twins(Item):
    """Children of one pregnancy: two or more person ids."""

    children: tuple[str, ...]
    zygosity: Zygosity = Zygosity.UNKNOWN


@frozen(kw_only=True, repr=False)
class Membership(Item):
    """That somebody lives in a household.

    Attributes:
        person: person id.
        share: part of the time in percent (1 to 100), for children who live in two homes.
        period: since and until when.
    """

    person: str
    share: int | None = None
    period: Period | None = None


@frozen(repr=False)
class Household(Item):
    """People who live at one address."""

    id: str
    name: str = field(default="", kw_only=True)
    members: tuple[Membership, ...] = field(default=(), kw_only=True)


@frozen(repr=False)
class Bond(Item):
    """An emotional relation between two people, as somebody sees it.

    Attributes:
        id: stable identifier.
        kind: which relation; `other` takes its words from `label`.
        a: person id; the one it goes out from, for a directed bond.
        b: person id; the one it goes to.
        view: person id of the one whose view this is; absent when everybody agrees.
        period: when it held.
        label: own words for the relation.
    """

    id: str
    kind: BondKind = field(kw_only=True)
    a: str = field(kw_only=True)
    b: str = field(kw_only=True)
    view: str | None = field(default=None, kw_only=True)
    period: Period | None = field(default=None, kw_only=True)
    label: str = field(default="", kw_only=True)
