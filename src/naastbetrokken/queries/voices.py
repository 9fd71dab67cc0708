# SPDX-License-Identifier: MIT
"""Whose side was heard: a log of people and days, and who was spoken about without having been heard.

After contextual therapy (Boszormenyi-Nagy): the worker stands beside each in turn. Nothing here weighs who is right,
and nothing follows from silence but an invitation.
"""

from collections.abc import Iterator
from enum import StrEnum

from attrs import fields, frozen

from naastbetrokken.model import Dossier, Item, PartialDate, PersonKind, Side, Statement
from naastbetrokken.model.dates import Certainty


class Way(StrEnum):
    """How somebody's side came to be known."""

    IN_PERSON = "in_person"
    ASKED_AFTER = "asked_after"
    STATEMENT = "statement"
    RETOLD = "retold"
    ACCOUNT = "account"
    SHEET = "sheet"


IN_OWN_WORDS = (Way.IN_PERSON, Way.STATEMENT, Way.ACCOUNT, Way.SHEET)
"""Ways in which people told their side themselves."""


@frozen(kw_only=True)
class Heard:
    """That somebody's side was told, or asked after.

    Attributes:
        person: person id of the one whose side it was.
        way: in person, asked after in absence, by a statement, by words that somebody else passed on, by an account
            of a key moment, or by a strain sheet.
        date: when, if known.
        by: person id or free text of the one who listened, or who passed words on; empty when nobody said.
        text: what it was about.
        note: the remark that was recorded with a hearing.
        item: id of the hearing, statement, moment or sheet.
    """

    person: str
    way: Way
    date: PartialDate | None = None
    by: str = ""
    text: str = ""
    note: str = ""
    item: str

    @property
    def sort_key(self) -> tuple[object, ...]:
        """Place in a log: undated last, then by day; ids decide ties only."""
        dated = self.date is not None
        return (not dated, self.date.sort_key if self.date else (), tuple(Way).index(self.way), self.text, self.item)


def heard(dossier: Dossier) -> tuple[Heard, ...]:
    """Everything by which somebody's side is known, earliest first and undated last."""
    return tuple(sorted(_heard(dossier), key=lambda one: one.sort_key))


def _heard(dossier: Dossier) -> Iterator[Heard]:
    for hearing in dossier.hearings:
        way = Way.IN_PERSON if hearing.in_person else Way.ASKED_AFTER
        yield Heard(
            person=hearing.person,
            way=way,
            date=hearing.date,
            by=hearing.by,
            text=hearing.text,
            note=hearing.note,
            item=hearing.id,
        )
    for statement in dossier.statements:
        teller = passed_on_by(statement)
        author = statement.source.author if statement.source else ""
        yield Heard(
            person=statement.by,
            way=Way.RETOLD if teller else Way.STATEMENT,
            date=statement.date,
            by=teller or author,
            item=statement.id,
        )
    for moment in dossier.moments:
        for account in moment.perspectives:
            if account.person is not None and account.side is not Side.PROFESSIONAL:
                yield Heard(person=account.person, way=Way.ACCOUNT, text=moment.title, item=moment.id)
    for sheet in dossier.strain_sheets:
        listener = sheet.source.author if sheet.source else ""
        yield Heard(person=sheet.person, way=Way.SHEET, date=sheet.date, by=listener, item=sheet.id)


def passed_on_by(statement: Statement) -> str:
    """Who passed somebody's words on, where that was not the one who spoke: a person id or free text; else empty."""
    informant = statement.source.informant if statement.source else ""
    return "" if informant == statement.by else informant


def heard_themselves(dossier: Dossier) -> frozenset[str]:
    """Ids of everybody who told their own side, in whatever way."""
    return frozenset(one.person for one in _heard(dossier) if one.way in IN_OWN_WORDS)


def mentioned(dossier: Dossier) -> tuple[str, ...]:
    """Ids of everybody whom others spoke about or quoted, who was asked after, or to whom something was acknowledged.

    Each once, in the order of the dossier.
    """
    found = {one for statement in dossier.statements for one in statement.about if one != statement.by}
    found |= {hearing.person for hearing in dossier.hearings if not hearing.in_person}
    found |= {statement.by for statement in dossier.statements if passed_on_by(statement)}
    found |= {given.to for given in dossier.acknowledgements}
    return tuple(person.id for person in dossier.persons if person.id in found)


def informants(dossier: Dossier) -> frozenset[str]:
    """Ids of everybody who told something of what is recorded, about whomever."""
    parts = (value for value in (getattr(dossier, one.name) for one in fields(Dossier)) if isinstance(value, tuple))
    items = [item for part in parts for item in part if isinstance(item, Item)]
    items += [condition for person in dossier.persons for condition in person.conditions]
    told = {item.source.informant for item in items if item.source is not None}
    return frozenset(told & set(dossier.by_id))


def unheard(dossier: Dossier, *, at: PartialDate | None = None) -> tuple[str, ...]:
    """Ids of people who were mentioned and never told their own side, in the order of the dossier.

    Pets, institutions and people who surely died by the day are left out: they cannot be invited.

    Args:
        dossier: where it is recorded.
        at: the day of reckoning; the dossier's own by default.
    """
    spoke, day = heard_themselves(dossier), at or dossier.date
    return tuple(one for one in mentioned(dossier) if one not in spoke and can_be_heard(dossier, one, day))


def can_be_heard(dossier: Dossier, person: str, at: PartialDate | None) -> bool:
    """Whether somebody is a human being who was born and did not surely die by the day."""
    known = dossier.by_id.get(person)
    if known is None or known.kind is not PersonKind.HUMAN or known.pregnancy is not None:
        return False
    return has_died(dossier, person, at) is not Certainty.SURELY


def has_died(dossier: Dossier, person: str, at: PartialDate | None) -> Certainty:
    """Whether somebody died by the day; a recorded death came before the day up to which the dossier is kept."""
    known = dossier.by_id[person]
    if not known.is_deceased:
        return Certainty.NOT
    if known.died is None or at is None:
        return Certainty.SURELY
    if known.died.surely_after(at):
        return Certainty.NOT
    earlier = dossier.date is not None and at.surely_before(dossier.date)
    return Certainty.POSSIBLY if earlier and known.died.possibly_after(at) else Certainty.SURELY
