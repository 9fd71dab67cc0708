# SPDX-License-Identifier: MIT
"""Key moments: what client, naaste and professional look back on together in the triadic timeline.

Three accounts of one moment stand beside each other. Nothing here merges, weighs or orders them.
"""

from attrs import field, frozen

from naastbetrokken.model.care_codes import PresenceState, Shared, Side, TaskState
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.model.item import Discreet, Item
from naastbetrokken.model.life import When
from naastbetrokken.model.references import PERSON, WHOSE


@frozen(kw_only=True, repr=False)
class Presence(Discreet):
    """That somebody was there, was invited, or was absent, and in which role.

    Attributes:
        person: person id.
        state: present, invited (and not known to have come), absent or unknown.
        role: in which role, in free words ("als zus", "behandelaar").
        side: lane of the person, when it is another than the network tells (`queries.sides`).
    """

    person: str = field(metadata=PERSON)
    state: PresenceState = PresenceState.PRESENT
    role: str = ""
    side: Side | None = None


@frozen(kw_only=True, repr=False)
class Choice(Discreet):
    """A choice that was made, and who made it.

    Attributes:
        text: what was chosen.
        by: person ids of those who decided; empty when that is not known.
    """

    text: str
    by: tuple[str, ...] = field(default=(), metadata=WHOSE)


@frozen(kw_only=True, repr=False)
class SharedView(Discreet):
    """Whether a decision was taken together, as one side saw it; sides may differ.

    Attributes:
        side: whose view.
        answer: yes, partly, no or unknown.
        text: in their own words.
    """

    side: Side
    answer: Shared = Shared.UNKNOWN
    text: str = ""


@frozen(kw_only=True, repr=False)
class NeedThen(Discreet):
    """What a naaste needed at that moment.

    Attributes:
        person: person id of the naaste; absent when it holds for all of them.
        text: what was needed.
    """

    person: str | None = field(default=None, metadata=WHOSE)
    text: str


@frozen(kw_only=True, repr=False)
class Perspective(Discreet):
    """The moment as one side tells it, in their own words; never altered.

    Attributes:
        side: whose account.
        text: the account.
        person: person id of the one who tells it, when that is known.
    """

    side: Side
    text: str
    person: str | None = field(default=None, metadata=PERSON)


@frozen(kw_only=True, repr=False)
class Task(Item):
    """Something that is to be done.

    Attributes:
        text: what.
        owner: person id of the one who does it; absent when nobody has taken it.
        state: how it stands.
        due: by when.
        about: person ids of those whom it concerns.
    """

    text: str
    owner: str | None = field(default=None, metadata=WHOSE)
    state: TaskState = TaskState.OPEN
    due: PartialDate | None = None
    about: tuple[str, ...] = field(default=(), metadata=PERSON)


@frozen(repr=False)
class Moment(Item):
    """A moment that mattered in the recovery.

    Attributes:
        id: stable identifier.
        title: what happened, in a few words.
        when: when it was.
        key: whether it is one of the moments chosen to be worked out.
        present: who was there, invited or absent.
        choices: which choices mattered, and who made them.
        shared: whether decisions were taken together, side by side.
        needs: what the naasten needed.
        lesson: what was learned about the network and the choices.
        tasks: what is to be done since.
        perspectives: the accounts, side by side.
    """

    id: str
    title: str = field(kw_only=True)
    when: When = field(factory=When, kw_only=True)
    key: bool = field(default=False, kw_only=True)
    present: tuple[Presence, ...] = field(default=(), kw_only=True)
    choices: tuple[Choice, ...] = field(default=(), kw_only=True)
    shared: tuple[SharedView, ...] = field(default=(), kw_only=True)
    needs: tuple[NeedThen, ...] = field(default=(), kw_only=True)
    lesson: str = field(default="", kw_only=True)
    tasks: tuple[Task, ...] = field(default=(), kw_only=True)
    perspectives: tuple[Perspective, ...] = field(default=(), kw_only=True)
