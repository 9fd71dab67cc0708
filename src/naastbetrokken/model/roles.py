# SPDX-License-Identifier: MIT
"""Roles of naasten in the care, and the kinds of contact that the care has with them."""

from attrs import field, frozen

from naastbetrokken.model.care_codes import ContactForm, NaasteRoleKind, Sofa
from naastbetrokken.model.dates import PartialDate, Period
from naastbetrokken.model.item import Item
from naastbetrokken.model.references import PERSON, WHOSE


@frozen(kw_only=True, repr=False)
class NaasteRole(Item):
    """A role that a naaste has in the care; one person may hold several at once.

    The kinds are a reconstruction of the list in the Dutch care standard (generic module on working with naasten);
    the letters are those of the SOFA model (Expertisecentrum Mantelzorg).

    Attributes:
        person: person id of the naaste.
        kind: which role.
        sofa: how the care relates to the naaste in this role.
        period: since and until when.
        text: the role in their own words.
    """

    person: str = field(metadata=PERSON)
    kind: NaasteRoleKind = NaasteRoleKind.ORIGINAL
    sofa: tuple[Sofa, ...] = ()
    period: Period | None = None
    text: str = ""


@frozen(repr=False)
class CareContact(Item):
    """A contact of the care with or about naasten, in one of the three forms of working with them.

    Attributes:
        id: stable identifier.
        form: together in the treatment, a talk with the client about the network, or help to a naaste.
        persons: person ids of the naasten whom it was with or about.
        date: when.
        by: person id or free text of the professional.
        text: what it was about, in a few words.
    """

    id: str
    form: ContactForm = field(kw_only=True)
    persons: tuple[str, ...] = field(default=(), kw_only=True, metadata=WHOSE)
    date: PartialDate | None = field(default=None, kw_only=True)
    by: str = field(default="", kw_only=True)
    text: str = field(default="", kw_only=True)
