# SPDX-License-Identifier: MIT
"""People in words: what somebody is called, what is known, what they are to others.

Every output takes its facts about a person from here, which is why all outputs tell the same.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from attrs import frozen

from naastbetrokken.layout.text import clean
from naastbetrokken.model import (
    DIRECTED_BONDS,
    Bond,
    BondKind,
    Condition,
    Dossier,
    Household,
    Membership,
    Parentage,
    ParentageKind,
    Period,
    Person,
    PersonKind,
    Pregnancy,
    Sector,
    Tie,
    Twins,
    UnionState,
    Zygosity,
)
from naastbetrokken.model.date_words import clause, period_phrase, phrase
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.scene.descents import nearest
from naastbetrokken.scene.families import Families, Home, families
from naastbetrokken.scene.symbols import gendered
from naastbetrokken.scene.unions import has_ended
from naastbetrokken.scene.words import Words, words
from naastbetrokken.scene.years import age, age_text, is_rough, year_text

LONGEST = 60
"""Characters of a name that stand in a sentence about somebody else."""

OLDEST = 105
"""Years beyond which nobody is said to have reached an age without a recorded death."""

KIN_SECTORS = (Sector.FAMILY, Sector.HOUSEHOLD)


@frozen(kw_only=True)
class People:
    """The people of one dossier, in one language, on one day.

    Attributes:
        dossier: the facts.
        words: the catalogue.
        at: the day on which ages are reckoned; None when nobody said.
        families: who belongs to whom.
    """

    dossier: Dossier
    words: Words
    at: PartialDate | None
    families: Families

    @classmethod
    def of(cls, dossier: Dossier, *, lang: str = "nl", at: PartialDate | None = None) -> "People":
        """The people of a dossier; ages are reckoned on `at`, or on the day the dossier was kept up to."""
        return cls(dossier=dossier, words=words(lang), at=at or dossier.date, families=families(dossier))

    @cached_property
    def _shared(self) -> Counter[str]:
        """How many people go by each short name."""
        return Counter(clean(person.name.short) for person in self.dossier.persons)

    @cached_property
    def _ties(self) -> dict[str, list[Tie]]:
        """Ties by the person they are about."""
        found: dict[str, list[Tie]] = {}
        for tie in self.dossier.ties:
            found.setdefault(tie.person, []).append(tie)
        return found

    @cached_property
    def _memberships(self) -> dict[str, list[tuple[Household, Membership]]]:
        """Households by the people who live there."""
        found: dict[str, list[tuple[Household, Membership]]] = {}
        for household in self.dossier.households:
            for member in household.members:
                found.setdefault(member.person, []).append((household, member))
        return found

    @cached_property
    def _bonds(self) -> dict[str, list[Bond]]:
        """Bonds by the two people they join."""
        found: dict[str, list[Bond]] = {}
        for bond in self.dossier.bonds:
            found.setdefault(bond.a, []).append(bond)
            found.setdefault(bond.b, []).append(bond)
        return found

    @cached_property
    def _cared_for(self) -> dict[str, list[Parentage]]:
        """Parentages that began or ended, by child."""
        found: dict[str, list[Parentage]] = {}
        for parentage in self.dossier.parentages:
            if parentage.period is not None:
                found.setdefault(parentage.child, []).append(parentage)
        return found

    @cached_property
    def _twins(self) -> dict[str, list[Twins]]:
        """Twins and multiples by child."""
        found: dict[str, list[Twins]] = {}
        for twins in self.dossier.twins:
            for child in twins.children:
                found.setdefault(child, []).append(twins)
        return found

    def full(self, identifier: str) -> str:
        """The whole name, or what somebody without a name is called."""
        person = self.dossier.by_id.get(identifier)
        if person is None:
            return self.words("person.unknown_partner")
        return clean(person.name.display) or self.words(_nameless(person))

    def name(self, identifier: str) -> str:
        """The name in a sentence: the daily one where nobody else has it, and never longer than is readable."""
        person = self.dossier.by_id.get(identifier)
        short = clean(person.name.short) if person else ""
        name = short if short and self._shared[short] == 1 else self.full(identifier)
        return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"

    def names(self, identifiers: Iterable[str]) -> str:
        """Names as a list in a sentence."""
        return self.words.listed(self.name(identifier) for identifier in identifiers)

    # What is known of somebody

    def is_outside(self, person: Person) -> bool:
        """Whether the dossier says that somebody is no family: a tie from elsewhere, and no kin recorded."""
        if person.id in self.families.of_partner or person.id in self.families.of_child:
            return False
        sectors = [tie.sector for tie in self._ties.get(person.id, ())]
        return bool(sectors) and all(sector and sector not in KIN_SECTORS for sector in sectors)

    def roles(self, person: Person) -> str:
        """What somebody outside the family is: the roles of the tie, else the occupation."""
        roles = [clean(role) for tie in self._ties.get(person.id, ()) for role in tie.roles]
        return ", ".join(role for role in roles if role) or clean(person.occupation)

    def age_inside(self, person: Person) -> str:
        """The age to stand in the symbol."""
        if person.pregnancy is not None or person.kind is PersonKind.INSTITUTION:
            return ""
        when = person.died if person.is_deceased else self._alive_at(person)
        return age_text(person.born, when)

    def _alive_at(self, person: Person) -> PartialDate | None:
        """The day of reckoning, unless somebody would be so old that the death is likely just not recorded."""
        ages = age(person.born, self.at)
        return None if ages is not None and ages.min > OLDEST else self.at

    def birth_label(self, person: Person) -> str:
        """What stands above the symbol on the left."""
        if person.pregnancy is not None or not (person.born or person.died):
            return ""
        return f"{year_text(person.born, self.words.lang) or '?'}–"

    def death_label(self, person: Person) -> str:
        """What stands above the symbol on the right."""
        if person.pregnancy is not None or not person.is_deceased or not (person.born or person.died):
            return ""
        return year_text(person.died, self.words.lang) or "?"

    def fact_lines(self, person: Person) -> tuple[str, ...]:
        """The short lines below the name."""
        return tuple(line for line in self._fact_lines(person) if line)

    def _fact_lines(self, person: Person) -> Iterator[str]:
        if person.pregnancy is not None:
            date = year_text(person.born or person.died, self.words.lang)
            yield f"{self.words(f'pregnancy.{person.pregnancy.value}.short')} {date}".strip()
        if person.name.birth:
            yield self.words("person.birth_name.short", name=clean(person.name.birth))
        if self.is_outside(person) or person.kind is PersonKind.INSTITUTION:
            yield self.roles(person)
        for condition in person.conditions:
            yield self._condition_line(condition)

    def _condition_line(self, condition: Condition) -> str:
        what = clean(condition.name) or self.words(f"condition.{condition.kind.value}")
        status = self.words(f"condition.{condition.status.value}")
        if status and condition.since and not condition.until and condition.status.value == "recovery":
            since = self.words("condition.since", date=year_text(condition.since, self.words.lang))
            status = f"{status} {since}"
        return self.words("join.comma").join(part for part in (what, status) if part)

    def condition(self, condition: Condition) -> str:
        """A condition in full: what it is, how it stands, since when."""
        lang = self.words.lang
        what = clean(condition.name) or self.words(f"condition.{condition.kind.value}")
        status = self.words(f"condition.{condition.status.value}")
        when = ""
        if condition.since and condition.until:
            first, last = phrase(condition.since, lang), phrase(condition.until, lang)
            when = self.words("condition.between", first=first, last=last)
        elif condition.since:
            when = self.words("condition.since", date=phrase(condition.since, lang))
        elif condition.until:
            when = self.words("condition.until", date=phrase(condition.until, lang))
        stands = " ".join(part for part in (status, when) if part)
        return self.words("join.comma").join(part for part in (what, stands) if part)

    def sort(self, person: Person) -> str:
        """What somebody is: man, woman, pet, stillborn child ..."""
        if person.kind is not PersonKind.HUMAN:
            return self.words(f"kind.{person.kind.value}")
        if person.pregnancy is None:
            return self.words(f"gender.{person.gender.value}")
        key = f"pregnancy.{person.pregnancy.value}"
        gender = f"{key}.{person.gender.value}"
        return self.words(gender if gender in self.words else key)

    def facts(self, person: Person) -> tuple[str, ...]:
        """Everything the drawing says of somebody alone, without the people around."""
        return tuple(fact for fact in self._facts(person) if fact)

    def _facts(self, person: Person) -> Iterator[str]:
        w, lang = self.words, self.words.lang
        sort = self.sort(person)
        yield sort if sort != self.full(person.id) else ""
        if person.pregnancy is Pregnancy.EXPECTED:
            yield w("person.expected", date=clause(person.born, lang)) if person.born else ""
        elif person.pregnancy is not None:  # nobody was born or died here in the everyday sense of the words
            yield from dict.fromkeys(clause(date, lang) for date in (person.born, person.died) if date)
        else:
            yield w("person.born", date=clause(person.born, lang)) if person.born else ""
            yield w("person.died", date=clause(person.died, lang)) if person.died else ""
            yield w("person.died.undated") if person.deceased and not person.died else ""
        yield self._age(person)
        if person.name.birth:
            yield w("person.birth_name", name=clean(person.name.birth))
        if person.id == self.dossier.client:
            yield w("person.client")
        yield from self._circumstances(person)
        for condition in person.conditions:
            yield self.condition(condition)

    def _circumstances(self, person: Person) -> Iterator[str]:
        outside = self.is_outside(person)
        if outside:
            yield self.words("person.outside")
        role = self.roles(person) if outside or person.kind is PersonKind.INSTITUTION else ""
        yield role
        if clean(person.occupation) not in role.split(", "):
            yield clean(person.occupation)
        if person.residence:
            key = "person.lived" if person.is_deceased else "person.lives"
            yield self.words(key, place=clean(person.residence))

    def _age(self, person: Person) -> str:
        if person.pregnancy is not None or person.kind is PersonKind.INSTITUTION:
            return ""
        when = person.died if person.is_deceased else self._alive_at(person)
        ages = age(person.born, when)
        if ages is None or ages.max is None:
            return ""
        key = "person.age.reached" if person.is_deceased else "person.age"
        if is_rough(person.born, when):
            return self.words(f"{key}.about", age=ages.max)
        if ages.exact is not None:
            return self.words(key, age=ages.exact)
        return self.words(f"{key}.between", low=ages.min, high=ages.max)

    # What somebody is to others

    def ties_in_words(self, person: Person) -> tuple[str, ...]:
        """What somebody is to parents, partners and children, and who shared the womb."""
        return (
            *self._as_child(person),
            *self._as_twin(person),
            *self._as_partner(person),
            *self._as_parent(person),
            *self._as_housemate(person),
            *self._as_bonded(person),
        )

    def _as_child(self, person: Person) -> Iterator[str]:
        for home in self.families.of_child.get(person.id, ()):
            kinds = next(kinds for one, kinds in home.children if one == person.id)
            what = f"{self.child_word(person, kinds)} {self.child_period(home, person.id)}".strip()
            yield self.words("of", what=what, whom=self.names(home.partners))

    def _as_twin(self, person: Person) -> Iterator[str]:
        for twins in self._twins.get(person.id, ()):
            others = [child for child in twins.children if child != person.id]
            yield self.words("person.twin", names=self.names(others))

    def _as_partner(self, person: Person) -> Iterator[str]:
        for home in self.families.of_partner.get(person.id, ()):
            others = [one for one in home.couple if one != person.id]
            if others and home.union is not None:
                history = self.words.listed(self.was(state) for state in home.states)
                key = "partner.former" if has_ended(home.states) else "partner"
                key = f"{key}.history" if history else key
                yield self.words(key, name=self.names(others), history=history)

    def _as_parent(self, person: Person) -> Iterator[str]:
        children: dict[str, list[str]] = {}
        for home in self.families.of_partner.get(person.id, ()):
            for child, kinds in home.children:
                children.setdefault(self.parent_word(person, kinds), []).append(child)
        for word, ids in children.items():
            yield self.words("of", what=word, whom=self.names(ids))

    def _as_housemate(self, person: Person) -> Iterator[str]:
        for household, member in self._memberships.get(person.id, ()):
            others = [one.person for one in household.members if one.person != person.id]
            key = "household.person" if others else "household.person.alone"
            key = f"{key}.named" if household.name else key
            text = self.words(key, names=self.names(others), household=clean(household.name))
            limits = self._limits(member)
            yield f"{text} ({limits})" if limits else text

    def _as_bonded(self, person: Person) -> Iterator[str]:
        for bond in self._bonds.get(person.id, ()):
            first = bond.a == person.id
            key = "bond.with" if bond.kind not in DIRECTED_BONDS else "bond.to" if first else "bond.from"
            yield self.words(key, name=self.name(bond.b if first else bond.a), what=self._bond_word(bond))

    def household(self, household: Household) -> str:
        """Who lives together, in a sentence."""
        names = self.words.listed(self._member(member) for member in household.members)
        if household.name:
            return self.words("household.named", household=clean(household.name), names=names)
        return self.words("household.one" if len(household.members) == 1 else "household", names=names)

    def _member(self, member: Membership) -> str:
        limits = self._limits(member)
        return f"{self.name(member.person)} ({limits})" if limits else self.name(member.person)

    def _limits(self, member: Membership) -> str:
        """For which part of the time and since when somebody lives in a household."""
        share = "" if member.share is None else self.words("household.part", share=member.share)
        period = "" if member.period is None else self.period(member.period)
        return self.words("join.comma").join(part for part in (share, period) if part)

    def bond(self, bond: Bond) -> str:
        """A bond in words: "Jan en Kim: hecht, zoals Kim het ziet"."""
        what = self._bond_word(bond)
        if bond.kind in DIRECTED_BONDS:
            return self.words("bond.towards", a=self.name(bond.a), b=self.name(bond.b), what=what)
        return self.words("bond.between", names=self.names((bond.a, bond.b)), what=what)

    def bond_kind(self, bond: Bond) -> str:
        """What kind of bond it is; for one that is in no list, in its own words."""
        word, label = self.words(f"bond.{bond.kind.value}"), clean(bond.label)
        return label if label and bond.kind is BondKind.OTHER else word

    def _bond_word(self, bond: Bond) -> str:
        what, label = self.bond_kind(bond), clean(bond.label)
        if label and label != what:
            what = f"{what} ({label})"
        if bond.period is not None:
            what = f"{what}, {self.period(bond.period)}"
        if bond.view is not None:
            what = f"{what}, {self.words('bond.view', name=self.name(bond.view))}"
        return what

    def parent_word(self, person: Person, kinds: tuple[ParentageKind, ...]) -> str:
        """What a parent is to the child: "vader", "pleegmoeder"."""
        return self.words(f"parent.{nearest(kinds).value}.{gendered(person)}")

    def child_word(self, person: Person, kinds: tuple[ParentageKind, ...]) -> str:
        """What a child is to the parents, in every sense recorded: "zoon", "pleegdochter"."""
        order = sorted(set(kinds), key=lambda kind: (kind is not nearest(kinds), kind.value))
        return self.words.listed(self.words(f"child.{kind.value}.{gendered(person)}") for kind in order)

    def child_period(self, home: Home, child: str) -> str:
        """From when to when somebody was a child of this home, in brackets; empty when nothing is recorded."""
        for parentage in self._cared_for.get(child, ()):
            of_home = parentage.union == home.id or set(parentage.parents) == set(home.partners)
            if of_home and parentage.period is not None:
                return f"({self.period(parentage.period)})"
        return ""

    def was(self, state: UnionState) -> str:
        """A state of a union in words: "gehuwd in 1984"."""
        date = clause(state.date, self.words.lang) if state.date else ""
        text = self.words(f"union.{state.kind.value}.was", date=date).strip()
        return f"{text} ({clean(state.note)})" if state.note else text

    def description(self, identifier: str) -> str:
        """The accessible name of somebody: "Jan, man, geboren in 1957, de cliënt; vader van Kim"."""
        person = self.dossier.by_id.get(identifier)
        if person is None:
            return self.words("person.unknown_partner")
        alone = self.words("join.comma").join((self.full(identifier), *self.facts(person)))
        return self.words("join.semicolon").join((alone, *self.ties_in_words(person)))

    def twins_among(self, children: Sequence[str]) -> tuple[Twins, ...]:
        """Twins and multiples of whom all are among these children, each once."""
        own = frozenset(children)
        found: dict[tuple[str, ...], Twins] = {}
        for child in children:
            for twins in self._twins.get(child, ()):
                if own.issuperset(twins.children):
                    found.setdefault(twins.children, twins)
        return tuple(found.values())

    def twin_word(self, zygosity: Zygosity, children: tuple[str, ...]) -> str:
        """That these are twins, in a sentence."""
        kind = "twins" if len(children) == 2 else "multiples"
        return self.words(f"{kind}.{zygosity.value}", names=self.names(children))

    def period(self, period: Period) -> str:
        """A stretch of time in words."""
        return period_phrase(period, self.words.lang)


def _nameless(person: Person) -> str:
    if person.pregnancy is not None:
        return f"pregnancy.{person.pregnancy.value}"
    return "person.nameless"
