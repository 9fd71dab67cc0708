# SPDX-License-Identifier: MIT
"""People in words: what somebody is called, what is known, what they are to others.

Every output takes its facts about a person from here, which is why all outputs tell the same.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from attrs import astuple, evolve, field, frozen

from naastbetrokken.layout.text import clean
from naastbetrokken.model import (
    Bond,
    Dossier,
    Household,
    Membership,
    Parentage,
    Period,
    Person,
    Tie,
    Twins,
)
from naastbetrokken.model.date_words import period_phrase
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.scene.ages import Age, reckoned
from naastbetrokken.scene.calm import calmer
from naastbetrokken.scene.changes import NOTHING, Changes, changes
from naastbetrokken.scene.families import Families, families
from naastbetrokken.scene.guarded import guarded
from naastbetrokken.scene.histories import history
from naastbetrokken.scene.notation import NONE, Notation
from naastbetrokken.scene.parts import PARTS
from naastbetrokken.scene.words import Words, words
from naastbetrokken.scene.years import year_text
from naastbetrokken.views.difference import ChangeKind, Difference

LONGEST = 60
"""Characters of a name that stand in a sentence about somebody else."""


@frozen(kw_only=True)
class People:
    """The people of one dossier, in one language, on one day.

    Attributes:
        dossier: the facts.
        whole: the same with what is not shown.
        words: the catalogue.
        at: the day on which ages are reckoned; None when nobody said.
        families: who belongs to whom.
        show: which parts of a genogram are shown.
        notation: bonds and badges of one's own.
        assigned: whether it is told as whom people were registered at birth, where they live otherwise.
        consultand: id of who came with the question, if that is not the client; empty for nobody.
        guarded: ids of people with something on record that not everybody may read, if that is to be shown.
        left_out: how many people whom the dossier no longer holds lie behind somebody, by id.
        apart: how many people whom the dossier no longer holds lie behind nobody.
        changes: what became of whom and what, where two dossiers are drawn at once.
    """

    dossier: Dossier
    whole: Dossier
    words: Words
    at: PartialDate | None
    families: Families
    show: tuple[str, ...] = PARTS
    notation: Notation = NONE
    assigned: bool = False
    consultand: str = ""
    guarded: frozenset[str] = frozenset()
    left_out: Mapping[str, int] = field(factory=dict)
    apart: int = 0
    changes: Changes = NOTHING

    @classmethod
    def of(
        cls,
        dossier: Dossier,
        *,
        lang: str = "nl",
        at: PartialDate | None = None,
        show: tuple[str, ...] = PARTS,
        notation: Notation = NONE,
        assigned: bool = False,
        consultand: str | None = None,
        secrets: bool = False,
        left_out: Mapping[str, int] | None = None,
        apart: int = 0,
        since: Difference | None = None,
    ) -> "People":
        """The people of a dossier; ages are reckoned on `at`, or on the day the dossier was kept up to."""
        shown = calmer(dossier, show)
        stubs = {one: count for one, count in (left_out or {}).items() if count > 0 and one in dossier.by_id}
        kin = families(dossier, shown)
        return cls(
            dossier=shown,
            whole=dossier,
            words=words(lang),
            at=at or dossier.date,
            families=kin,
            show=show,
            notation=notation,
            assigned=assigned,
            consultand="" if consultand is None or consultand == dossier.client else consultand,
            guarded=guarded(dossier) if secrets else frozenset(),
            left_out=stubs,
            apart=apart,
            changes=changes(since, kin, show, lang, assigned=assigned),
        )

    @cached_property
    def _full(self) -> dict[str, str]:
        """What everybody is called in full."""
        return {one.id: clean(one.name.display) or self.words(_nameless(one)) for one in self.dossier.persons}

    @cached_property
    def _daily(self) -> dict[str, str]:
        """What everybody is called in a sentence; people of one name by their year of birth."""
        short = [clean(person.name.short) for person in self.dossier.persons]
        shared = Counter(short)
        named = zip(self._full.items(), short, strict=True)
        daily = {one: _within(name if name and shared[name] == 1 else full) for (one, full), name in named}
        alike = Counter(daily.values())
        for person, name in zip(self.dossier.persons, short, strict=True):
            year = year_text(person.born, self.words.lang)
            if name and year and alike[daily[person.id]] > 1:
                daily[person.id] = self.words("person.of_year", name=daily[person.id], year=year)
        return daily

    @cached_property
    def ages(self) -> dict[str, Age | None]:
        """How old everybody is, or was; None where nothing can be said."""
        return {person.id: reckoned(person, self.at) for person in self.dossier.persons}

    @cached_property
    def histories(self) -> dict[str, tuple[str, ...]]:
        """What every home went through in words, by id."""
        return {home.id: history(self.words, home.states) for home in self.families.homes}

    @cached_property
    def ties(self) -> dict[str, list[Tie]]:
        """Ties by the person they are about."""
        found: dict[str, list[Tie]] = {}
        for tie in self.dossier.ties:
            found.setdefault(tie.person, []).append(tie)
        for ties in found.values():
            ties.sort(key=lambda tie: (str(tie.sector or ""), tie.roles, *map(str, astuple(tie, recurse=False))))
        return found

    @cached_property
    def households_in_order(self) -> tuple[Household, ...]:
        """The households in an order that neither ids nor input decide, their members too."""
        order = self.families.order
        sorted_members = (
            evolve(
                home,
                members=tuple(sorted(home.members, key=lambda member: (order[member.person], str(member.period)))),
            )
            for home in self.dossier.households
        )
        return tuple(
            sorted(sorted_members, key=lambda home: ([order[one.person] for one in home.members], home.name, home.id))
        )

    @cached_property
    def bonds_in_order(self) -> tuple[Bond, ...]:
        """The bonds in an order that neither ids nor input decide."""
        order = self.families.order
        return tuple(
            sorted(
                self.dossier.bonds,
                key=lambda bond: (order[bond.a], order[bond.b], bond.kind.value, bond.label, str(bond.period), bond.id),
            )
        )

    @cached_property
    def memberships(self) -> dict[str, list[tuple[Household, Membership]]]:
        """Households by the people who live there."""
        found: dict[str, list[tuple[Household, Membership]]] = {}
        for household in self.households_in_order:
            for member in household.members:
                found.setdefault(member.person, []).append((household, member))
        return found

    @cached_property
    def bonds(self) -> dict[str, list[Bond]]:
        """Bonds by the two people they join."""
        found: dict[str, list[Bond]] = {}
        for bond in self.bonds_in_order:
            found.setdefault(bond.a, []).append(bond)
            found.setdefault(bond.b, []).append(bond)
        return found

    @cached_property
    def cared_for(self) -> dict[str, list[Parentage]]:
        """Parentages that began or ended, by child."""
        found: dict[str, list[Parentage]] = {}
        for parentage in self.dossier.parentages:
            if parentage.period is not None:
                found.setdefault(parentage.child, []).append(parentage)
        for periods in found.values():
            periods.sort(key=lambda parentage: (str(parentage.period), parentage.kind.value))
        return found

    @cached_property
    def twins(self) -> dict[str, list[Twins]]:
        """Twins and multiples by child."""
        found: dict[str, list[Twins]] = {}
        for twins in self.dossier.twins:
            for child in twins.children:
                found.setdefault(child, []).append(twins)
        order = self.families.order
        for groups in found.values():
            groups.sort(key=lambda twins: sorted(order[child] for child in twins.children))
        return found

    def full(self, identifier: str) -> str:
        """The whole name, or what somebody without a name is called."""
        name = self._full.get(identifier)
        return self.words("person.unknown_partner") if name is None else name

    def name(self, identifier: str) -> str:
        """The name in a sentence: the daily one where nobody else has it, and never longer than is readable."""
        name = self._daily.get(identifier)
        return _within(self.words("person.unknown_partner")) if name is None else name

    def names(self, identifiers: Iterable[str]) -> str:
        """Names as a list in a sentence."""
        return self.words.listed([self.name(identifier) for identifier in identifiers])

    def changed(self, text: str, kind: ChangeKind | None) -> str:
        """The text with what became of it before its full stop: "gehuwd met Els (niet meer)"."""
        if kind is None:
            return text
        said = self.words("since.of", what=text.removesuffix("."), word=self.words(f"since.{kind}.short"))
        return f"{said}." if text.endswith(".") else said

    def in_order(self, identifiers: Iterable[str]) -> list[str]:
        """People in an order that neither ids nor input decide."""
        return sorted(identifiers, key=self.families.order.__getitem__)

    def twins_among(self, children: Sequence[str]) -> tuple[Twins, ...]:
        """Twins and multiples of whom all are among these children, each once."""
        own = frozenset(children)
        found: dict[tuple[str, ...], Twins] = {}
        for child in children:
            for twins in self.twins.get(child, ()):
                if own.issuperset(twins.children):
                    found.setdefault(twins.children, twins)
        return tuple(found.values())

    def period(self, period: Period) -> str:
        """A stretch of time in words."""
        return period_phrase(period, self.words.lang)


def _within(name: str) -> str:
    """A name no longer than is readable in a sentence."""
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"


def _nameless(person: Person) -> str:
    if person.pregnancy is not None:
        return f"pregnancy.{person.pregnancy}"
    return "person.nameless"
