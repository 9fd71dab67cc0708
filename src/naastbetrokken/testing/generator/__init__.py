# SPDX-License-Identifier: MIT
"""Random families that hold together, `random_family(seed, size)`, networks, and whole dossiers, `random_triad(seed)`.

Families grow from one person, step by step, with every day known inside; then deaths are settled, and only
then is written down what people remember. So a generated dossier is consistent although its dates are vague.
"""

from typing import Literal

from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.testing.generator._factors import random_factors
from naastbetrokken.testing.generator._growth import TODAY, grow
from naastbetrokken.testing.generator._life import random_life
from naastbetrokken.testing.generator._lifetimes import settle_deaths
from naastbetrokken.testing.generator._network import network_from
from naastbetrokken.testing.generator._notation import annotate, reassure
from naastbetrokken.testing.generator._record import (
    parentages,
    person_id,
    persons,
    remember,
    twins,
    unions,
)
from naastbetrokken.testing.generator._stream import SeededStream, Stream
from naastbetrokken.testing.generator._temper import draw_temper, only_descent
from naastbetrokken.testing.generator._whole_triad import triad_from

Style = Literal["general", "tree"]

__all__ = [
    "Stream",
    "Style",
    "family_from",
    "random_factors",
    "random_family",
    "random_life",
    "random_network",
    "random_triad",
]


def random_family(
    seed: int, size: int, *, style: Style = "general", notation: bool = False, strict: bool = False
) -> Dossier:
    """A fictional family, the same for the same arguments on every machine.

    It has remarriages, half-siblings, single parents, unknown partners, adoptive and foster parents, donors,
    couples who are related or a generation apart, twins, pregnancies, people without relations, and vague or
    absent dates; how much of each depends on the seed. Nobody is their own ancestor, and no date
    contradicts another, whatever day the vague ones may mean.

    Args:
        seed: Which family.
        size: How many persons, from 0 up; the time grows linearly with it.
        style: "general", or "tree": everybody descends from one couple or is the only partner, without
            parents, of somebody who does.
        notation: Whether to add conditions, bonds, households, ties, contacts and, unless `strict`, where
            people came from and as whom they were registered at birth.
        strict: Whether to leave out what a rule asks about although it happens: couples who share a
            grandparent or are a generation apart, affairs, people without relations, dates open to one side.

    Returns:
        A checked dossier of exactly `size` persons. The client is `p1` (in a tree somebody else); the dossier
        is kept up to 2026-06-30.
    """
    stream = SeededStream(seed, size)
    return family_from(stream, size, style=style, notation=notation, strict=strict)


def random_triad(seed: int, size: int = 12) -> Dossier:
    """A fictional dossier of client, naasten and professionals, the same for the same arguments on every machine.

    A random family with a friend (`v1`), a professional (`w1`) and an institution (`w2`), and of each part of the
    triad none, one or several: moments from a bare title to all worked out, some of them chosen, statements,
    hearings, acknowledgements, strain sheets, needs, roles, contacts of the care, factors, tasks and consents.

    Args:
        seed: Which dossier.
        size: How many persons the family has, from 1 up.
    """
    stream = SeededStream(seed, size)
    family = family_from(stream, size, notation=True)
    return triad_from(stream, family, family.persons[0].id)


def random_network(seed: int, members: int) -> Dossier:
    """A fictional network as a circle diagram is filled in, the same for the same arguments on every machine.

    It has members in all rings, outside them and not yet placed, in some or all sectors or in none, of every stance,
    relatives, pets, institutions, people who died, people without a name, long names, people named twice, and contacts
    among them; how much of each, and how much is blank, depends on the seed.

    Args:
        seed: Which network.
        members: How many, from 0 up, beside the client.

    Returns:
        A checked dossier. The client is `p0`; the dossier is kept up to 2026-06-30.
    """
    return network_from(SeededStream(seed, members, 3), members)


def family_from(
    stream: Stream, size: int, *, style: Style = "general", notation: bool = False, strict: bool = False
) -> Dossier:
    """The family that follows from a stream of choices; see `random_family`."""
    tree = style == "tree"
    temper = draw_temper(stream, strict=strict)
    family = grow(stream, size, only_descent(temper) if tree else temper, tree=tree)
    settle_deaths(family, stream)
    record = remember(family, stream, temper)
    client = None
    if family.people:
        living = [human for human in family.people if human.died is None and human.pregnancy is None]
        client = stream.pick(living or family.people) if tree else family.people[0]
    dossier = Dossier.checked(
        client=None if client is None else person_id(client),
        date=PartialDate.parse(TODAY.isoformat()),
        persons=persons(record, stream, temper),
        unions=unions(record),
        parentages=parentages(record),
        twins=twins(family),
    )
    if notation:
        dossier = annotate(dossier, family, stream, strict=strict)
    return reassure(dossier) if strict else dossier
