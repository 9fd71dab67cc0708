# SPDX-License-Identifier: MIT
"""What the layout of an ecogram must find room for, given as words by `scene`."""

from attrs import frozen


@frozen(kw_only=True)
class Member:
    """Somebody who stands around the client, or an empty place on a form.

    Attributes:
        id: person id, or the id of an empty place.
        shape: "circle", "diamond" for a pet, "square" for an institution.
        letter: code of the group, inside the symbol; empty for none.
        name: the name, inside the symbol.
        below: what somebody is ("zus"), inside the symbol as far as there is room.
        codes: first line on the tie: letters of support, or nothing.
        words: further lines on the tie: how often there is contact.
        group: who have the same one stand together.
        least: half width that the symbol has at least, in px.
        line: whether a line runs to the client.
    """

    id: str
    shape: str = "circle"
    letter: str = ""
    name: str = ""
    below: str = ""
    codes: str = ""
    words: tuple[str, ...] = ()
    group: str = ""
    least: float = 0.0
    line: bool = True


@frozen(kw_only=True)
class Texts:
    """Everything an ecogram has to place.

    Attributes:
        client: id of the symbol in the heart.
        name: what stands in it.
        members: who stand around, in order, clockwise from the top.
        outside: who were placed outside the map.
        outside_heading: what stands above them.
        contacts: pairs of ids that a line joins.
    """

    client: str
    name: str = ""
    members: tuple[Member, ...] = ()
    outside: tuple[Member, ...] = ()
    outside_heading: str = ""
    contacts: tuple[tuple[str, str], ...] = ()
