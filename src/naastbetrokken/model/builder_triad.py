# SPDX-License-Identifier: MIT
"""Builder steps for client, naasten and professionals together: moments, voices, strain, roles, factors."""

from collections.abc import Iterable, Mapping
from typing import Any

from naastbetrokken.model.builder_parts import DateLike, Parts, coded, listed, period_of, when_of
from naastbetrokken.model.care_codes import (
    ContactForm,
    FactorDirection,
    FactorPhase,
    NaasteRoleKind,
    NeedKind,
    PresenceState,
    Shared,
    Side,
    Sofa,
    TaskState,
)
from naastbetrokken.model.codes import Domain
from naastbetrokken.model.dates import PartialDate, Period
from naastbetrokken.model.factors import Factor
from naastbetrokken.model.moments import Choice, Moment, NeedThen, Perspective, Presence, SharedView, Task
from naastbetrokken.model.roles import CareContact, NaasteRole
from naastbetrokken.model.strain import Coping, Need, Questionnaire, StrainSheet, SupportGiven
from naastbetrokken.model.voices import Acknowledgement, Hearing, Statement

Somebody = str | tuple[str, str] | Presence
"""A person id, a person id with a role, or the whole of it."""


class TriadSteps(Parts):
    """Steps that record how client, naasten and professionals work together."""

    def moment(
        self,
        title: str,
        date: DateLike = None,
        *,
        key: bool = False,
        present: Iterable[Somebody] = (),
        invited: Iterable[Somebody] = (),
        absent: Iterable[Somebody] = (),
        choices: Iterable[tuple[str, Iterable[str]] | str | Choice] = (),
        shared: Mapping[str, str] | None = None,
        needs: Mapping[str, str] | None = None,
        perspectives: Mapping[str, str] | Iterable[Perspective] = (),
        tasks: Iterable[tuple[str, str | None] | str | Task] = (),
        id: str | None = None,  # noqa: A002  the field's own word
        **more: Any,
    ) -> str:
        """Add a key moment; dated like an event.

        Args:
            title: what happened.
            date: when.
            key: whether it is one of the moments to work out.
            present: who was there: person ids, or (id, role).
            invited: who was invited, in the same way.
            absent: who was absent, in the same way.
            choices: what was chosen, as text or (text, ids of those who decided).
            shared: by side ("client", "naaste", "professional"): "yes", "partly", "no" or "unknown".
            needs: what naasten needed, by person id.
            perspectives: accounts by side.
            tasks: what is to be done, as text (without owner) or (text, owner's id).
            id: own id.
            more: `lesson`, the dating keywords, or any other field of `Moment`.

        Returns:
            The moment's id.
        """
        identifier = id or self._next("m", "moments")
        when, rest = when_of(date, more)
        groups = ((PresenceState.PRESENT, present), (PresenceState.INVITED, invited), (PresenceState.ABSENT, absent))
        told = (
            tuple(Perspective(side=coded(Side, side), text=text) for side, text in perspectives.items())
            if isinstance(perspectives, Mapping)
            else listed(perspectives, "perspectives")
        )
        moment = Moment(
            identifier,
            title=title,
            when=when,
            key=key,
            present=tuple(_presence(one, state) for state, people in groups for one in people),
            choices=tuple(_choice(one) for one in listed(choices, "choices")),
            shared=tuple(
                SharedView(side=coded(Side, side), answer=coded(Shared, yes)) for side, yes in (shared or {}).items()
            ),
            needs=tuple(NeedThen(person=person, text=text) for person, text in (needs or {}).items()),
            tasks=tuple(_task(one) for one in listed(tasks, "tasks")),
            perspectives=told,
            **rest,
        )
        self._add("moments", moment)
        return identifier

    def statement(
        self,
        by: str,
        text: str = "",
        *,
        about: Iterable[str] = (),
        date: DateLike = None,
        id: str | None = None,  # noqa: A002
        **more: Any,
    ) -> str:
        """Add what somebody said, about whom; returns its id."""
        identifier = id or self._next("s", "statements")
        when = PartialDate.coerce(date)
        self._add(
            "statements", Statement(identifier, by=by, about=listed(about, "about"), text=text, date=when, **more)
        )
        return identifier

    def heard(
        self,
        person: str,
        *,
        by: str = "",
        date: DateLike = None,
        id: str | None = None,  # noqa: A002
        **more: Any,
    ) -> str:
        """Say that somebody's side was heard; returns the id."""
        identifier = id or self._next("hr", "hearings")
        self._add("hearings", Hearing(identifier, person=person, by=by, date=PartialDate.coerce(date), **more))
        return identifier

    def acknowledge(
        self,
        to: str,
        what: str,
        *,
        by: str = "",
        date: DateLike = None,
        id: str | None = None,  # noqa: A002
        **more: Any,
    ) -> str:
        """Say that something was acknowledged to somebody; returns the id."""
        identifier = id or self._next("ak", "acknowledgements")
        when = PartialDate.coerce(date)
        self._add("acknowledgements", Acknowledgement(identifier, to=to, what=what, by=by, date=when, **more))
        return identifier

    def strain(
        self,
        person: str,
        *,
        date: DateLike = None,
        stressors: Iterable[str] = (),
        strain: Iterable[str] = (),
        knows: Iterable[str] = (),
        wants_to_know: Iterable[str] = (),
        coping: Iterable[Coping] = (),
        support: Iterable[SupportGiven] = (),
        questionnaires: Iterable[Questionnaire] = (),
        id: str | None = None,  # noqa: A002
        **more: Any,
    ) -> str:
        """Add a sheet on stress, strain, information, coping and support of a naaste; returns its id."""
        identifier = id or self._next("ss", "strain_sheets")
        sheet = StrainSheet(
            identifier,
            person=person,
            date=PartialDate.coerce(date),
            stressors=listed(stressors, "stressors"),
            strain=listed(strain, "strain"),
            knows=listed(knows, "knows"),
            wants_to_know=listed(wants_to_know, "wants_to_know"),
            coping=listed(coping, "coping"),
            support=listed(support, "support"),
            questionnaires=listed(questionnaires, "questionnaires"),
            **more,
        )
        self._add("strain_sheets", sheet)
        return identifier

    def need(
        self,
        person: str,
        kind: str,
        text: str = "",
        *,
        since: DateLike = None,
        id: str | None = None,  # noqa: A002
        **more: Any,
    ) -> str:
        """Add what a naaste needs; `kind` is a `NeedKind` value; returns the id."""
        identifier = id or self._next("n", "needs")
        need = Need(
            identifier, person=person, kind=coded(NeedKind, kind), text=text, since=PartialDate.coerce(since), **more
        )
        self._add("needs", need)
        return identifier

    def role(
        self,
        person: str,
        kind: str = "original",
        *,
        sofa: str = "",
        period: Period | str | None = None,
        text: str = "",
        **more: Any,
    ) -> None:
        """Say what a naaste is in the care; `kind` is a `NaasteRoleKind` value, `sofa` holds letters ("SO")."""
        letters = tuple(coded(Sofa, letter) for letter in sofa)
        role = NaasteRole(
            person=person, kind=coded(NaasteRoleKind, kind), sofa=letters, period=period_of(period), text=text, **more
        )
        self._add("roles", role)

    def care_contact(
        self,
        form: str,
        *persons: str,
        date: DateLike = None,
        by: str = "",
        id: str | None = None,  # noqa: A002
        **more: Any,
    ) -> str:
        """Add a contact of the care with or about naasten; `form` is a `ContactForm` value; returns the id."""
        identifier = id or self._next("cc", "care_contacts")
        when = PartialDate.coerce(date)
        self._add(
            "care_contacts",
            CareContact(identifier, form=coded(ContactForm, form), persons=persons, date=when, by=by, **more),
        )
        return identifier

    def factor(
        self,
        text: str,
        domain: str = "other",
        direction: str = "unknown",
        *,
        phase: str = "unknown",
        persons: Iterable[str] = (),
        period: Period | str | None = None,
        id: str | None = None,  # noqa: A002
        **more: Any,
    ) -> str:
        """Add what helps or hinders in a domain of life; a domain that is no `Domain` value is one's own."""
        identifier = id or self._next("f", "factors")
        known = domain in [one.value for one in Domain]
        factor = Factor(
            identifier,
            text=text,
            domain=Domain(domain) if known else Domain.OTHER,
            own_domain="" if known else domain,
            direction=coded(FactorDirection, direction),
            phase=coded(FactorPhase, phase),
            persons=listed(persons, "persons"),
            period=period_of(period),
            **more,
        )
        self._add("factors", factor)
        return identifier

    def task(
        self, text: str, owner: str | None = None, *, due: DateLike = None, state: str = "open", **more: Any
    ) -> None:
        """Add something that is to be done, by whom if anybody took it."""
        task = Task(text=text, owner=owner, state=coded(TaskState, state), due=PartialDate.coerce(due), **more)
        self._add("tasks", task)


def _presence(one: Somebody, state: PresenceState) -> Presence:
    if isinstance(one, Presence):
        return one
    if isinstance(one, str):
        return Presence(person=one, state=state)
    person, role = one
    return Presence(person=person, role=role, state=state)


def _choice(one: tuple[str, Iterable[str]] | str | Choice) -> Choice:
    if isinstance(one, Choice):
        return one
    if isinstance(one, str):
        return Choice(text=one)
    text, by = one
    return Choice(text=text, by=(by,) if isinstance(by, str) else listed(by, "by"))


def _task(one: tuple[str, str | None] | str | Task) -> Task:
    if isinstance(one, Task):
        return one
    if isinstance(one, str):
        return Task(text=one)
    text, owner = one
    return Task(text=text, owner=owner)
