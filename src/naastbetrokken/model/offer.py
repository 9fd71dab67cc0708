# SPDX-License-Identifier: MIT
"""A catalogue of help for naasten, supplied by the organisation; it is no part of anybody's dossier."""

from attrs import field, frozen

from naastbetrokken.model.care_codes import ForWhom, NeedKind, OfferForm
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.model.item import Discreet


@frozen(repr=False)
class Offer(Discreet):
    """One kind of help.

    Attributes:
        id: stable identifier within the catalogue.
        name: what it is called.
        kind: what kind of help it is, in free words ("cursus", "gesprek").
        needs: which needs it is for.
        for_whom: which naasten it is for; empty for everybody.
        forms: group, individual or online; empty when any.
        region: where it is given; empty for everywhere.
        provider: who gives it.
        link: where to read more.
        valid_until: the last day on which this entry holds; absent when it does not grow old.
        recognised: whether it stands in a register of recognised interventions.
        text: what it is, in plain words.
    """

    id: str
    name: str = field(kw_only=True)
    kind: str = field(default="", kw_only=True)
    needs: tuple[NeedKind, ...] = field(default=(), kw_only=True)
    for_whom: tuple[ForWhom, ...] = field(default=(), kw_only=True)
    forms: tuple[OfferForm, ...] = field(default=(), kw_only=True)
    region: str = field(default="", kw_only=True)
    provider: str = field(default="", kw_only=True)
    link: str = field(default="", kw_only=True)
    valid_until: PartialDate | None = field(default=None, kw_only=True)
    recognised: bool = field(default=False, kw_only=True)
    text: str = field(default="", kw_only=True)


@frozen(kw_only=True, repr=False)
class Catalogue(Discreet):
    """Everything that an organisation can offer or refer to.

    Attributes:
        name: whose catalogue it is.
        date: the day on which it was last looked through.
        offers: the kinds of help, in the order in which the organisation wants them read.
    """

    name: str = ""
    date: PartialDate | None = None
    offers: tuple[Offer, ...] = ()
