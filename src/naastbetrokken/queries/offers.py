# SPDX-License-Identifier: MIT
"""Which kinds of help fit what a naaste needs: by need and by whom the help is for, and by nothing else.

Nothing is ranked: what fits comes in the order of the catalogue. What fits the need but is meant for others does not
fit, and neither does what is past its date.
"""

from collections.abc import Collection, Iterable
from typing import Final

from attrs import frozen

from naastbetrokken.model import (
    BondKind,
    Catalogue,
    Dossier,
    ForWhom,
    Need,
    NeedKind,
    Offer,
    OfferForm,
    PartialDate,
    Sector,
)
from naastbetrokken.model.dates import age_at
from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.relation import Relation, relations
from naastbetrokken.queries.route import Shape
from naastbetrokken.queries.voices import can_be_heard

ADULT: Final = 18
_FRIENDS: Final = (BondKind.FRIENDSHIP, BondKind.BEST_FRIENDS)
_CHILDREN: Final = (ForWhom.ADULT_CHILD, ForWhom.MINOR_CHILD)
_BY_STEPS: Final = {
    (Shape.BLOOD, 1, 0): (ForWhom.PARENT,),
    (Shape.KINS_PARTNER, 1, 0): (ForWhom.PARENT,),
    (Shape.BLOOD, 0, 1): _CHILDREN,
    (Shape.PARTNERS_KIN, 0, 1): _CHILDREN,
    (Shape.BLOOD, 1, 1): (ForWhom.SIBLING,),
    (Shape.STEPSIBLING, 1, 1): (ForWhom.SIBLING,),
}
"""What somebody is for a catalogue, by where partners stand on the way from the client and the steps up and down."""


@frozen(kw_only=True)
class Position:
    """What a naaste is to the client, in the words of a catalogue.

    Attributes:
        surely: kinds of naaste that this person is.
        perhaps: kinds of which the person is one, while nobody knows which (a child of unknown age).
    """

    surely: tuple[ForWhom, ...] = ()
    perhaps: tuple[ForWhom, ...] = ()

    def among(self, meant: Collection[ForWhom]) -> tuple[ForWhom, ...]:
        """The kinds for which this person is among those meant; empty if the person is not surely."""
        found = [one for one in self.surely if one in meant]
        if self.perhaps and all(one in meant for one in self.perhaps):
            found += self.perhaps
        return tuple(one for one in ForWhom if one in found)


@frozen(kw_only=True)
class Match:
    """That a kind of help fits.

    Attributes:
        offer: the entry of the catalogue.
        needs: the recorded needs that it is for.
        position: what of the naaste it is for; empty when it is for everybody.
    """

    offer: Offer
    needs: tuple[Need, ...]
    position: tuple[ForWhom, ...] = ()

    @property
    def kinds(self) -> tuple[NeedKind, ...]:
        """The kinds of need that it is for, each once."""
        return tuple(dict.fromkeys(need.kind for need in self.needs))


@frozen(kw_only=True)
class Fit:
    """What a catalogue holds for one naaste.

    Attributes:
        person: person id of the naaste.
        position: what the naaste is to the client.
        needs: what was recorded, earliest first.
        matches: what fits, in the order of the catalogue.
        unmatched: needs for which nothing fits.
        met: needs that were met before.
    """

    person: str
    position: Position
    needs: tuple[Need, ...] = ()
    matches: tuple[Match, ...] = ()
    unmatched: tuple[Need, ...] = ()
    met: tuple[Need, ...] = ()


def fits(
    dossier: Dossier,
    catalogue: Catalogue,
    *,
    at: PartialDate | None = None,
    today: PartialDate | None = None,
    persons: Collection[str] | None = None,
    region: str = "",
    forms: Collection[OfferForm] = (),
) -> tuple[Fit, ...]:
    """What a catalogue holds for each naaste with a recorded need, in the order of the dossier.

    Args:
        dossier: whose naasten.
        catalogue: what can be offered.
        at: the day on which ages and relations are reckoned; `today` by default.
        today: the day on which it is offered; the dossier's own by default.
        persons: only these naasten; all when None.
        region: only what is given there or everywhere; all regions when empty.
        forms: only what is given in one of these forms or in any; all forms when empty.
    """
    day = today or dossier.date
    needs = _needs_by_person(dossier)
    asked = [
        one.id
        for one in dossier.persons
        if one.id in needs and (persons is None or one.id in persons) and can_be_heard(dossier, one.id, day)
    ]
    open_now = tuple(
        offer
        for offer in catalogue.offers
        if not is_outdated(offer, day) and _is_near(offer, region) and _is_given_as(offer, forms)
    )
    found = positions(dossier, asked, at=at or day)
    client = dossier.client  # may need something too, but what a catalogue offers is for naasten
    return tuple(
        _fit(one, needs[one], Position(), ()) if one == client else _fit(one, needs[one], found[one], open_now)
        for one in asked
    )


def positions(dossier: Dossier, persons: Iterable[str], *, at: PartialDate | None = None) -> dict[str, Position]:
    """What naasten are to the client, in the words of a catalogue, by person id.

    A child's age is reckoned on the day; with a date of birth that leaves it open whether the child is of age, the
    position does too. Nothing is known of a naaste in a dossier without a client.

    Args:
        dossier: where they are recorded.
        persons: person ids.
        at: the day of reckoning; the dossier's own by default.

    Raises:
        UsageError: If a person does not exist.
    """
    day, client = at or dossier.date, dossier.client
    asked = tuple(one for one in dict.fromkeys(persons) if one != client)
    if client is None:
        return dict.fromkeys(asked, Position())
    found = relations(dossier, [(one, client) for one in asked], at=day)
    return {one: _position(dossier, one, client, found[one, client], day) for one in asked}


def is_outdated(offer: Offer, today: PartialDate | None) -> bool:
    """Whether an entry surely no longer holds; without a day nobody can tell."""
    return offer.valid_until is not None and today is not None and offer.valid_until.surely_before(today)


def outdated(catalogue: Catalogue, today: PartialDate | None) -> tuple[Offer, ...]:
    """The entries that surely no longer hold on the day, in the order of the catalogue."""
    return tuple(offer for offer in catalogue.offers if is_outdated(offer, today))


def _needs_by_person(dossier: Dossier) -> dict[str, list[Need]]:
    """Needs by person: earliest first, then in the order of the kinds; ids decide ties only."""
    found: dict[str, list[Need]] = {}
    for need in sorted(dossier.needs, key=_since_when):
        found.setdefault(need.person, []).append(need)
    return found


def _since_when(need: Need) -> tuple[object, ...]:
    undated = need.since is None
    return (undated, need.since.sort_key if need.since else (), tuple(NeedKind).index(need.kind), need.text, need.id)


def _is_near(offer: Offer, region: str) -> bool:
    wanted = region.strip().casefold()
    return not wanted or not offer.region.strip() or offer.region.strip().casefold() == wanted


def _is_given_as(offer: Offer, forms: Collection[OfferForm]) -> bool:
    return not forms or not offer.forms or any(form in forms for form in offer.forms)


def _fit(person: str, needs: Collection[Need], position: Position, offers: Iterable[Offer]) -> Fit:
    met = tuple(need for need in needs if need.met)
    wanted = tuple(need for need in needs if not need.met)
    matches = []
    for offer in offers:
        meant = position.among(offer.for_whom)
        suited = tuple(need for need in wanted if need.kind in offer.needs)
        if suited and (meant or not offer.for_whom):
            matches.append(Match(offer=offer, needs=suited, position=meant))
    found = {need.id for match in matches for need in match.needs}
    unmatched = tuple(need for need in wanted if need.id not in found)
    return Fit(
        person=person, position=position, needs=tuple(needs), matches=tuple(matches), unmatched=unmatched, met=met
    )


def _position(
    dossier: Dossier, person: str, client: str, found: Iterable[Relation], day: PartialDate | None
) -> Position:
    kinds = {kind for one in found for kind in _kinds(one)}
    surely, perhaps = kinds - set(_CHILDREN), kinds & set(_CHILDREN)
    if perhaps:
        ages = age_at(dossier.by_id[person].born, day)
        if ages is not None and ages.min >= ADULT:
            perhaps, surely = set(), surely | {ForWhom.ADULT_CHILD}
        elif ages is not None and ages.max is not None and ages.max < ADULT:
            perhaps, surely = set(), surely | {ForWhom.MINOR_CHILD}
    sectors = {tie.sector for tie in dossier.ties if tie.person == person}
    if Sector.FRIENDS in sectors or _are_friends(dossier, person, client):
        surely = surely | {ForWhom.FRIEND}
    if not surely | perhaps and Sector.FAMILY in sectors:
        surely = {ForWhom.OTHER_FAMILY}
    if len(surely | perhaps) > 1:
        surely = surely - {ForWhom.OTHER_FAMILY}
    if not surely | perhaps:
        surely = {ForWhom.OTHER}
    return Position(
        surely=tuple(one for one in ForWhom if one in surely), perhaps=tuple(one for one in ForWhom if one in perhaps)
    )


def _kinds(relation: Relation) -> tuple[ForWhom, ...]:
    """What a relation with the client makes of somebody; what is over or only by a donor makes other family."""
    if relation.shape is Shape.PARTNER:
        return (ForWhom.EX_PARTNER if relation.former else ForWhom.PARTNER,)
    if relation.shape in (Shape.SELF, Shape.CHOSEN):
        return ()
    if relation.former or relation.nature in (Nature.DONOR, Nature.SURROGATE):
        return (ForWhom.OTHER_FAMILY,)
    return _BY_STEPS.get((relation.shape, relation.up, relation.down), (ForWhom.OTHER_FAMILY,))


def _are_friends(dossier: Dossier, person: str, client: str) -> bool:
    pair = {person, client}
    return any({bond.a, bond.b} == pair and bond.kind in _FRIENDS for bond in dossier.bonds)
