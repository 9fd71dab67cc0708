# SPDX-License-Identifier: MIT
"""What changed, in sentences: "buurvrouw Els kwam erbij; de steun van broer Piet is nu ook moreel".

Every change is told, with the fields that have a sentence of their own spelled out and the others by name. What
follows from somebody's coming or going (their tie, their place in a home) is told with that.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from naastbetrokken.errors import UsageError
from naastbetrokken.model import (
    Condition,
    ConditionStatus,
    Household,
    ParentageKind,
    PartialDate,
    Period,
    UnionKind,
    UnionState,
    When,
)
from naastbetrokken.model.date_words import clause
from naastbetrokken.model.wording import sentence
from naastbetrokken.rules.words_en import GRAMMAR as TERMS_EN
from naastbetrokken.rules.words_nl import GRAMMAR as TERMS_NL
from naastbetrokken.views.callers import Callers
from naastbetrokken.views.difference import Change, ChangeKind, Difference, FieldChange
from naastbetrokken.views.presence import parents_of
from naastbetrokken.views.words_en import WORDS as ENGLISH
from naastbetrokken.views.words_nl import WORDS as DUTCH

_WORDS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {"nl": {**TERMS_NL, **DUTCH}, "en": {**TERMS_EN, **ENGLISH}}
)


def sentences(difference: Difference, lang: str = "nl") -> tuple[str, ...]:
    """What changed, a sentence for each thing, in the order of the difference.

    Args:
        difference: what changed.
        lang: "nl" or "en".

    Raises:
        UsageError: if there are no words in that language.
    """
    return tuple(sentence(said) for said in _clauses(difference, lang))


def in_one_line(difference: Difference, lang: str = "nl") -> str:
    """What changed in one line, with semicolons between; empty if nothing did."""
    return "; ".join(_clauses(difference, lang))


def _clauses(difference: Difference, lang: str) -> tuple[str, ...]:
    if lang not in _WORDS:
        raise UsageError.unknown("language", lang, tuple(_WORDS))
    words = _WORDS[lang]
    teller = _Teller(difference, lang, words, Callers((difference.after, difference.before), lang, words))
    return tuple(dict.fromkeys(said for change in difference.changes for said in teller.told(change)))


@frozen
class _Teller:
    difference: Difference
    lang: str
    words: Mapping[str, str]
    call: Callers

    def told(self, change: Change) -> Iterator[str]:
        """The clauses about one change."""
        if change.kind is ChangeKind.CHANGED:
            places = self._places(change)
            for field in change.fields:
                special = _SPECIAL.get((change.part, field.name))
                if special is None:
                    yield self._said(change.part, "field", **places, field=self._field(field.name))
                else:
                    yield from special(self, change, field)
        elif not self._goes_without_saying(change):
            variant = "born" if change.part == "persons" and self._was_born(change) else change.kind.value
            places = self._places(change)
            parents = self._birth_parents(change.key) if self._with_parents(change) else ()
            if parents:
                variant = f"{variant}_to_one" if len(parents) == 1 else f"{variant}_to"
                places |= {"others": self.call.together(parents)}
            yield self._said(change.part, variant, **places)

    def _goes_without_saying(self, change: Change) -> bool:
        """Whether it follows from somebody's coming or going: the tie of somebody new is no second change."""
        item, kind = change.item, change.kind
        moved = {one.key for one in self.difference.of(kind, "persons")}
        if change.part == "ties":
            return item.person in moved
        if change.part == "contacts":
            return bool(moved & {item.a, item.b})
        if change.part == "twins":
            return bool(moved.intersection(item.children))
        if change.part == "parentages" and kind is ChangeKind.ADDED and item.child in moved:
            born = next(one for one in self.difference.of(kind, "persons") if one.key == item.child)
            mine = parents_of(self.difference.after, item.union, item.parents)
            return self._with_parents(born) and tuple(sorted(mine)) == self._birth_parents(item.child)
        return False

    def _birth_parents(self, child: str) -> tuple[str, ...]:
        """The parents of somebody who was born, by birth or unstated; empty where there are two such sets."""
        after = self.difference.after
        kinds = (ParentageKind.BIOLOGICAL, ParentageKind.UNKNOWN)
        found = {
            tuple(sorted(parents_of(after, one.union, one.parents)))
            for one in after.parentages
            if one.child == child and one.kind in kinds
        }
        return found.pop() if len(found) == 1 else ()

    def _with_parents(self, change: Change) -> bool:
        """Whether somebody's coming is told with the parents: a birth, or a pregnancy whatever became of it."""
        came = change.part == "persons" and change.kind is ChangeKind.ADDED
        return came and (change.item.pregnancy is not None or self._was_born(change))

    def _was_born(self, change: Change) -> bool:
        """Whether somebody is new because of having been born between the dates of the two dossiers.

        Of a pregnancy, whatever became of it, that is not said.
        """
        if change.item.pregnancy is not None:
            return False
        first, born = self.difference.before.date, change.item.born
        return change.kind is ChangeKind.ADDED and first is not None and born is not None and born.surely_after(first)

    def _places(self, change: Change) -> dict[str, str]:
        item = change.item
        dossier = self.difference.before if change.after is None else self.difference.after
        return _PLACES[change.part](self, item, dossier)

    def _said(self, part: str, variant: str, **places: str) -> str:
        return self.words[f"{part}.{variant}"].format(**places)

    def _field(self, name: str) -> str:
        return self.words[f"field.{name}"]

    def code(self, value: StrEnum) -> str:
        """A word of a closed list in the reader's language."""
        return self.words[f"{type(value).__name__}.{value.value}"]

    def home(self, household: Household) -> str:
        """A household by its name, or by who live there."""
        if household.name:
            return self.words["home.named"].format(name=household.name)
        members = tuple(member.person for member in household.members)
        return self.words["home"].format(others=self.call.together(members))

    def died(self, change: Change, field: FieldChange) -> Iterator[str]:
        """A death that became known; other changes of the date by name."""
        who = self.call(change.key)
        if isinstance(field.after, PartialDate) and not change.before.is_deceased:
            yield self._said("persons", "died", who=who, date=clause(field.after, self.lang))
        else:
            yield self._said("persons", "field", who=who, field=self._field("died"))

    def deceased(self, change: Change, field: FieldChange) -> Iterator[str]:
        """A death without a date; one with a date is told by its date."""
        if field.after and change.after.died is None:
            yield self._said("persons", "deceased", who=self.call(change.key))
        elif not field.after and not change.after.is_deceased:
            yield self._said("persons", "field", who=self.call(change.key), field=self._field("deceased"))

    def conditions(self, change: Change, field: FieldChange) -> Iterator[str]:
        """Marks that came and went, with how they stand."""
        who = self.call(change.key)
        old, new = ({self._condition(one): one.status for one in side} for side in (field.before, field.after))
        for condition, status in new.items():
            if condition in old and old[condition] is not status:
                yield self._said("persons", "condition_status", who=who, condition=condition, status=self.code(status))
            elif condition not in old:
                variant = "condition" if status is ConditionStatus.ACTIVE else "condition_so"
                yield self._said("persons", variant, who=who, condition=condition, status=self.code(status))
        went = [one for one in old if one not in new]
        yield from (self._said("persons", "condition_gone", who=who, condition=one) for one in went)
        if old == new:
            yield self._said("persons", "field", who=who, field=self._field("conditions"))

    def _condition(self, condition: Condition) -> str:
        return condition.name or self.code(condition.kind)

    def states(self, change: Change, field: FieldChange) -> Iterator[str]:
        """States that came into a history, and those that went out of it."""
        pair = self.call.pair(change.item.partners)
        old: tuple[UnionState, ...] = field.before
        new: tuple[UnionState, ...] = field.after
        came = [one for one in new if one not in old]
        went = [one for one in old if one not in new and one.kind not in {each.kind for each in came}]
        told_by_death = [one for one in came if one.kind is UnionKind.WIDOWHOOD and self._bereft(change)]
        for state in came:
            if state in told_by_death:
                continue
            if state.date is None:
                yield self._said("unions", "state", state=self.code(state.kind), pair=pair)
            else:
                date = clause(state.date, self.lang)
                yield self._said("unions", "state_dated", state=self.code(state.kind), pair=pair, date=date)
        yield from (self._said("unions", "state_gone", state=self.code(one.kind), pair=pair) for one in went)
        if not came and not went:
            yield self._said("unions", "field", pair=pair, field=self._field("states"))

    def _bereft(self, change: Change) -> bool:
        """Whether a partner is newly dead, so that the end of the union needs no words of its own."""
        before, after = self.difference.before.by_id, self.difference.after.by_id
        return any(
            one in before and one in after and after[one].is_deceased and not before[one].is_deceased
            for one in change.item.partners
        )

    def members(self, change: Change, field: FieldChange) -> Iterator[str]:
        """Who came to live somewhere and who left."""
        home = self.home(change.item)
        old, new = ([one.person for one in side] for side in (field.before, field.after))
        came = [one for one in new if one not in old]
        went = [one for one in old if one not in new]
        yield from (self._said("households", "came", who=self.call(one), home=home) for one in came)
        yield from (self._said("households", "left", who=self.call(one), home=home) for one in went)
        if not came and not went:
            yield self._said("households", "field", home=home, field=self._field("members"))

    def gives(self, change: Change, field: FieldChange) -> Iterator[str]:
        """Help that came beside what was there, first help, and help that is given no longer."""
        who = self.call(change.item.person)
        variant = "gives" if field.before else "gives_first"
        came = [one for one in field.after if one not in field.before]
        went = [one for one in field.before if one not in field.after]
        yield from (self._said("ties", variant, who=who, help=self.code(one)) for one in came)
        yield from (self._said("ties", "gives_gone", who=who, help=self.code(one)) for one in went)
        if not came and not went:
            yield self._said("ties", "field", who=who, field=self._field("gives"))

    def roles(self, change: Change, field: FieldChange) -> Iterator[str]:
        """Roles in the care that came and went."""
        who = self.call(change.item.person)
        came = [one for one in field.after if one not in field.before]
        went = [one for one in field.before if one not in field.after]
        yield from (self._said("ties", "roles", who=who, value=one) for one in came)
        yield from (self._said("ties", "roles_gone", who=who, value=one) for one in went)
        if not came and not went:
            yield self._said("ties", "field", who=who, field=self._field("roles"))

    def ended(self, change: Change, field: FieldChange) -> Iterator[str]:
        """A time that had no end and has one now; any other change of a time by its field."""
        places = self._places(change)
        before, after = (_end(side) for side in (field.before, field.after))
        if before is None and after is not None and _start(field.before) == _start(field.after):
            yield self._said(change.part, "ended", **places, date=clause(after, self.lang))
        else:
            yield self._said(change.part, "field", **places, field=self._field(field.name))

    def coded(self, change: Change, field: FieldChange) -> Iterator[str]:
        """A word of a closed list that is another now; one that was taken away is told by its field."""
        places = self._places(change)
        if field.after is None:
            yield self._said(change.part, "field", **places, field=self._field(field.name))
        else:
            yield self._said(change.part, field.name, **places | {field.name: self.code(field.after)})

    def plain(self, change: Change, field: FieldChange) -> Iterator[str]:
        """A number or a text that is another now."""
        places = self._places(change)
        if field.after in (None, ""):
            yield self._said(change.part, "field", **places, field=self._field(field.name))
        else:
            value = f"{field.after:g}" if isinstance(field.after, float | int) else field.after
            said = value.replace(".", ",") if self.lang == "nl" and not isinstance(field.after, str) else value
            yield self._said(change.part, field.name, **places, value=said)


_Special = Callable[[_Teller, Change, FieldChange], Iterator[str]]

_SPECIAL: Final[Mapping[tuple[str, str], _Special]] = MappingProxyType(
    {
        ("persons", "died"): _Teller.died,
        ("persons", "deceased"): _Teller.deceased,
        ("persons", "conditions"): _Teller.conditions,
        ("unions", "states"): _Teller.states,
        ("households", "members"): _Teller.members,
        ("parentages", "period"): _Teller.ended,
        ("events", "when"): _Teller.ended,
        ("residences", "when"): _Teller.ended,
        ("bonds", "kind"): _Teller.coded,
        ("ties", "gives"): _Teller.gives,
        ("ties", "roles"): _Teller.roles,
        ("ties", "ring"): _Teller.coded,
        ("ties", "stance"): _Teller.coded,
        ("ties", "contact_per_week"): _Teller.plain,
        ("ties", "ask_for"): _Teller.plain,
        ("consents", "state"): _Teller.coded,
    }
)
"""Fields with a sentence of their own."""


def _period(time: When | Period | None) -> Period | None:
    return time.period if isinstance(time, When) else time


def _start(time: When | Period | None) -> PartialDate | None:
    period = _period(time)
    return None if period is None else period.start


def _end(time: When | Period | None) -> PartialDate | None:
    period = _period(time)
    return None if period is None else period.end


def _parentage_places(teller: _Teller, item: Any, dossier: Any) -> dict[str, str]:
    others = tuple(sorted(parents_of(dossier, item.union, item.parents)))
    return {
        "who": teller.call(item.child),
        "others": teller.call.together(others),
        "sense": teller.code(item.kind),
    }


_Places = Callable[[_Teller, Any, Any], dict[str, str]]

_PLACES: Final[Mapping[str, _Places]] = MappingProxyType(
    {
        "persons": lambda teller, item, _: {"who": teller.call(item.id)},
        "unions": lambda teller, item, _: {"pair": teller.call.pair(item.partners)},
        "parentages": _parentage_places,
        "twins": lambda teller, item, _: {"others": teller.call.together(item.children)},
        "households": lambda teller, item, _: {
            "home": teller.home(item),
            "others": teller.call.together(tuple(member.person for member in item.members)),
        },
        "bonds": lambda teller, item, _: {
            "pair": teller.call.together((item.a, item.b)),
            "kind": item.label or teller.code(item.kind),
        },
        "ties": lambda teller, item, _: {"who": teller.call(item.person)},
        "contacts": lambda teller, item, _: {"pair": teller.call.together((item.a, item.b))},
        "events": lambda _, item, __: {"title": item.title},
        "residences": lambda _, item, __: {"place": item.place},
        "wishes": lambda _, item, __: {"text": item.text},
        "involvements": lambda teller, item, _: {
            "who": teller.call(item.person),
            "purpose": teller.code(item.purpose),
        },
        "consents": lambda teller, item, _: {
            "who": teller.call(item.person),
            "purpose": teller.code(item.purpose),
            "state": teller.code(item.state),
        },
        "representations": lambda teller, item, _: {
            "who": teller.call(item.person),
            "kind": teller.code(item.kind),
        },
        "statements": lambda teller, item, _: {"who": teller.call(item.by)},
        "moments": lambda _, item, __: {"title": item.title},
        "factors": lambda _, item, __: {"text": item.text},
        "hearings": lambda teller, item, _: {"who": teller.call(item.person)},
        "acknowledgements": lambda teller, item, _: {"who": teller.call(item.to), "what": item.what},
        "strain_sheets": lambda teller, item, _: {"who": teller.call(item.person)},
        "needs": lambda teller, item, _: {"who": teller.call(item.person), "kind": teller.code(item.kind)},
        "roles": lambda teller, item, _: {"who": teller.call(item.person), "kind": teller.code(item.kind)},
        "care_contacts": lambda teller, item, _: {"kind": teller.code(item.form)},
        "tasks": lambda _, item, __: {"text": item.text},
    }
)
"""Who and what a clause about a part names."""
