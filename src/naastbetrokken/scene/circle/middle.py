# SPDX-License-Identifier: MIT
"""The client in the middle: symbol and name, and how they are told."""

from math import hypot

from attrs import evolve, frozen

from naastbetrokken.layout.text import wrap
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.circle.seat import CLIENT_STYLE, STEP, TEXT_GAP
from naastbetrokken.scene.circle_facts import client_name
from naastbetrokken.scene.marks import Mark, Text
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_facts import what_is
from naastbetrokken.scene.scene import Group, Node
from naastbetrokken.scene.symbol_marks import Look, symbol


@frozen(kw_only=True)
class Core:
    """The client in the middle: marks around (0, 0), the radius they need, and what the legend has to explain."""

    marks: tuple[Mark, ...]
    texts: tuple[Text, ...]
    half: float
    y: float
    radius: float
    looks: tuple[Look, ...]


def core(people: People, setter: Setter) -> Core:
    """The client's symbol and name."""
    client = people.dossier.by_id.get(people.dossier.client or "")
    theme = setter.theme
    name = client_name(people)
    lines = wrap(name, theme.name, 96.0, bold=True, measurer=setter.measurer).lines
    look = Look(kind="placeholder")
    if client is not None:
        died = client.is_deceased and client.pregnancy is None
        look = Look(kind=CLIENT_STYLE.kind(client), client=True, deceased=died)
    looks = (evolve(look, client=False),) if client is not None else ()
    recipe = CLIENT_STYLE.symbols[look.kind]
    half = recipe.half + (recipe.second if look.client else 0.0)
    wide = max((setter.measurer.width(line, theme.name, bold=True) for line in lines), default=0.0)
    high = 2 * half + TEXT_GAP + len(lines) * theme.name * STEP
    y = round(-high / 2 + half, 2)
    texts = tuple(
        Text(
            x=0.0,
            y=round(y + half + TEXT_GAP + i * theme.name * STEP + theme.name, 2),
            text=line,
            size=theme.name,
            width=setter.measurer.width(line, theme.name, bold=True),
            anchor="middle",
            bold=True,
            fill=theme.ink,
        )
        for i, line in enumerate(lines)
    )
    drawn = symbol(look, 0.0, y, style=CLIENT_STYLE, theme=theme, measurer=setter.measurer)
    radius = round(hypot(max(wide / 2, half), high / 2) + 6.0, 2)
    return Core(marks=drawn, texts=texts, half=half, y=y, radius=radius, looks=looks)


def client_group(people: People, middle: Core, whole: str) -> Group:
    """The client as drawn, told with the whole circle."""
    client = people.dossier.by_id.get(people.dossier.client or "")
    said = " ".join(part for part in (introduced(people), whole) if part)
    refs = (client.id,) if client is not None else ()
    return Group(role="client", refs=refs, label=said, marks=(*middle.marks, *middle.texts))


def client_node(people: People, middle: Core, whole: str) -> tuple[Node, ...]:
    """The client for other programs; nobody where the dossier has no client."""
    client = people.dossier.by_id.get(people.dossier.client or "")
    if client is None:
        return ()
    size = 2 * middle.half
    said = f"{introduced(people)} {whole}"
    label = people.full(client.id)
    return (
        Node(id=client.id, role="client", x=0.0, y=middle.y, width=size, height=size, label=label, description=said),
    )


def introduced(people: People) -> str:
    """Who stands in the middle."""
    client = people.dossier.by_id.get(people.dossier.client or "")
    if client is None:
        return ""
    facts = (people.full(client.id), what_is(people, client), people.words("person.client"))
    died = (people.words("person.died.undated"),) if client.is_deceased and client.pregnancy is None else ()
    return people.words("circle.middle", who=people.words("join.comma").join((*facts, *died)))
