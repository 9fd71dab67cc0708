# SPDX-License-Identifier: MIT
"""What is to be placed: moments in order, and per moment what stands in each row. All words are given."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen


class Sign(StrEnum):
    """What stands before a text."""

    NONE = "none"
    PRESENT = "present"
    INVITED = "invited"
    ABSENT = "absent"
    UNKNOWN = "unknown"
    DECIDED = "decided"
    UNDECIDED = "undecided"
    ACCOUNT = "account"
    TASK_OPEN = "task_open"
    TASK_DOING = "task_doing"
    TASK_DONE = "task_done"
    TASK_DROPPED = "task_dropped"
    UNOWNED = "unowned"


@frozen(kw_only=True)
class Entry:
    """One thing in a cell.

    Attributes:
        id: its own identifier.
        sign: what stands before it.
        lead: a name before the text; where an entry flows, the name itself, in a heavier weight.
        text: the words.
        under: smaller words below, or behind the name where an entry flows.
        soft: whether it is a question that waits for an answer.
        flows: whether it stands beside the entry before it where there is room.
        rail: number of the shared choice on whose line the sign stands; None for all others.
        write: how many lines to write on follow.
        group: entries of one group stand closer together.
    """

    id: str
    sign: Sign = Sign.NONE
    lead: str = ""
    text: str = ""
    under: str = ""
    soft: bool = False
    flows: bool = False
    rail: int | None = None
    write: int = 0
    group: str = ""


@frozen(kw_only=True)
class Head:
    """The head of a row.

    Attributes:
        key: which row.
        text: what it holds.
        under: smaller words below.
        lane: whether it is one of the three lanes.
    """

    key: str
    text: str
    under: str = ""
    lane: bool = False


@frozen(kw_only=True)
class Column:
    """A moment that is worked out.

    Attributes:
        id: of the moment.
        number: its number; empty on a form.
        date: when it was.
        title: what happened; empty on a form, where a line to write on stands instead.
        cells: entries by row key.
        rails: how many shared choices there are.
    """

    id: str
    number: str = ""
    date: str = ""
    title: str = ""
    cells: Mapping[str, tuple[Entry, ...]] = field(factory=dict)
    rails: int = 0


@frozen(kw_only=True)
class Bead:
    """A moment on the line above.

    Attributes:
        id: of the moment.
        number: its number where it is worked out; else empty.
        date: when it was.
        title: what happened.
        timed: whether its place in time is known.
    """

    id: str
    number: str = ""
    date: str = ""
    title: str = ""
    timed: bool = True


@frozen(kw_only=True)
class Parts:
    """Everything to be placed.

    Attributes:
        columns: the moments that are worked out, in order.
        heads: the rows, from above; a row that is empty in a whole strip is left out unless it is a lane.
        beads: all moments, in order; empty where the columns say it all.
        loose: entries that belong to no moment.
        loose_head: what they are.
        form: whether this is a form, whose columns stay side by side however tall they are.
    """

    columns: tuple[Column, ...] = ()
    heads: tuple[Head, ...] = ()
    beads: tuple[Bead, ...] = ()
    loose: tuple[Entry, ...] = ()
    loose_head: str = ""
    form: bool = False
