# SPDX-License-Identifier: MIT
"""The catalogue that comes with the library: kinds of help for naasten, in our own words, without anybody's address.

It says which kinds there are, not what is near; an organisation brings a catalogue of its own (`io.offer`). What is
called recognised is what Dutch addiction care names as such: the five-step method, CRAFT, a course for parents, the
advice talk, and a programme with a part for naasten.
"""

from typing import Final

from attrs import field, frozen

from naastbetrokken.document.words import words
from naastbetrokken.model import Catalogue, ForWhom, NeedKind, Offer, OfferForm

_ALL: Final[tuple[ForWhom, ...]] = ()
_ADULTS: Final = tuple(one for one in ForWhom if one is not ForWhom.MINOR_CHILD)
_OWN_CHILDREN: Final = (ForWhom.ADULT_CHILD, ForWhom.MINOR_CHILD)
_COUPLE: Final = (ForWhom.PARTNER, ForWhom.EX_PARTNER)
_FAMILY: Final = (ForWhom.PARTNER, ForWhom.PARENT, *_OWN_CHILDREN, ForWhom.SIBLING)

_N, _F = NeedKind, OfferForm


@frozen
class _Kind:
    """A kind of help: its id (also in the words), needs, for whom, forms, and whether it is recognised."""

    id: str
    needs: tuple[NeedKind, ...]
    for_whom: tuple[ForWhom, ...]
    forms: tuple[OfferForm, ...]
    recognised: bool = field(default=False, kw_only=True)


KINDS: Final = (
    _Kind("advice_talk", (_N.INFORMATION, _N.BEING_HEARD, _N.COPING), _ALL, (_F.INDIVIDUAL, _F.PHONE), recognised=True),
    _Kind("information_meeting", (_N.INFORMATION, _N.PEERS), _ALL, (_F.GROUP,)),
    _Kind("talk_together", (_N.INFORMATION, _N.BEING_HEARD, _N.RELATION, _N.MEDIATION), _ALL, (_F.FAMILY,)),
    _Kind(
        "five_steps", (_N.BEING_HEARD, _N.INFORMATION, _N.COPING), _ADULTS, (_F.INDIVIDUAL, _F.GROUP), recognised=True
    ),
    _Kind("craft", (_N.COPING, _N.RELATION, _N.OWN_CARE), _ADULTS, (_F.INDIVIDUAL, _F.GROUP), recognised=True),
    _Kind("parents_course", (_N.INFORMATION, _N.COPING, _N.PEERS), (ForWhom.PARENT,), (_F.GROUP,), recognised=True),
    _Kind("own_programme", (_N.BEING_HEARD, _N.COPING, _N.OWN_CARE), _ADULTS, (_F.INDIVIDUAL,), recognised=True),
    _Kind("online_programme", (_N.INFORMATION, _N.COPING, _N.OWN_CARE), _ADULTS, (_F.ONLINE,)),
    _Kind("line", (_N.INFORMATION, _N.BEING_HEARD), _ALL, (_F.PHONE, _F.ONLINE)),
    _Kind("self_help", (_N.PEERS, _N.BEING_HEARD), _ADULTS, (_F.GROUP, _F.ONLINE)),
    _Kind("peer_worker", (_N.PEERS, _N.BEING_HEARD, _N.INFORMATION), _ADULTS, (_F.INDIVIDUAL,)),
    _Kind("family_day", (_N.INFORMATION, _N.PEERS), _ALL, (_F.GROUP,)),
    _Kind("children_group", (_N.PEERS, _N.BEING_HEARD, _N.INFORMATION), (ForWhom.MINOR_CHILD,), (_F.GROUP,)),
    _Kind("young_online", (_N.PEERS, _N.BEING_HEARD, _N.INFORMATION, _N.COPING), _OWN_CHILDREN, (_F.ONLINE,)),
    _Kind("children_talk", (_N.CHILDREN, _N.SAFETY), _ADULTS, (_F.INDIVIDUAL,)),
    _Kind("parenting", (_N.CHILDREN,), _ADULTS, (_F.INDIVIDUAL, _F.FAMILY)),
    _Kind("couple_therapy", (_N.RELATION,), (ForWhom.PARTNER,), (_F.FAMILY,)),
    _Kind("family_therapy", (_N.RELATION, _N.MEDIATION, _N.CHILDREN), _FAMILY, (_F.FAMILY,)),
    _Kind("network_meeting", (_N.MEDIATION, _N.PRACTICAL, _N.RESPITE, _N.RELATION), _ALL, (_F.FAMILY, _F.GROUP)),
    _Kind("divorce_mediation", (_N.MEDIATION, _N.CHILDREN), _COUPLE, (_F.FAMILY,)),
    _Kind("family_confidant", (_N.BEING_HEARD, _N.INFORMATION, _N.MEDIATION), _ALL, (_F.INDIVIDUAL, _F.PHONE)),
    _Kind(
        "carer_point",
        (_N.PRACTICAL, _N.RESPITE, _N.BEING_HEARD, _N.INFORMATION),
        _ALL,
        (_F.INDIVIDUAL, _F.GROUP),
    ),
    _Kind("respite", (_N.RESPITE,), _ALL, ()),
    _Kind("home_help", (_N.PRACTICAL,), _ALL, (_F.INDIVIDUAL,)),
    _Kind("volunteer", (_N.PRACTICAL, _N.RESPITE), _ALL, (_F.INDIVIDUAL,)),
    _Kind("doctor", (_N.OWN_CARE,), _ALL, (_F.INDIVIDUAL,)),
    _Kind("own_treatment", (_N.OWN_CARE,), _ALL, (_F.INDIVIDUAL, _F.ONLINE)),
    _Kind("safety_advice", (_N.SAFETY,), _ALL, (_F.PHONE, _F.INDIVIDUAL)),
    _Kind("debt_advice", (_N.MONEY, _N.PRACTICAL), _ADULTS, (_F.INDIVIDUAL,)),
    _Kind("legal_advice", (_N.MONEY,), _ADULTS, (_F.INDIVIDUAL, _F.PHONE)),
)
"""The kinds of help, in the order in which they are read."""


def bundled_offer(lang: str = "nl") -> Catalogue:
    """The catalogue that comes with the library, in a language.

    Raises:
        UsageError: if there is no such language.
    """
    said = words(lang)
    return Catalogue(
        name=said("offer.bundled"),
        offers=tuple(
            Offer(
                kind.id,
                name=said(f"offer.bundled.{kind.id}.name"),
                kind=said(f"offer.bundled.{kind.id}.kind"),
                text=said(f"offer.bundled.{kind.id}.text"),
                needs=kind.needs,
                for_whom=kind.for_whom,
                forms=kind.forms,
                recognised=kind.recognised,
            )
            for kind in KINDS
        ),
    )
