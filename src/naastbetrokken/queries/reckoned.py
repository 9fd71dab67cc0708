# SPDX-License-Identifier: MIT
"""What is counted in a network, before words: one function a measure, and the table of them all."""

from collections import Counter
from collections.abc import Callable, Iterable
from statistics import median

from attrs import field, frozen

from naastbetrokken.model import BondKind, Direction, Ring, Sector
from naastbetrokken.model.codes import Stance
from naastbetrokken.model.support import Tie
from naastbetrokken.queries.graph import bridges, cliques, components
from naastbetrokken.queries.network import Network

UNKNOWN = "unknown"


@frozen
class Part:
    """One part of a measure: a ring, a sector, a kind of help, a person.

    Attributes:
        key: the code of the ring, sector or help; a person id; or a role as it was written.
        count: how many.
        persons: ids of the people who are counted.
        share: of all people on the map, from 0 to 1; None where that means nothing.
    """

    key: str
    count: int
    persons: tuple[str, ...] = ()
    share: float | None = field(default=None, kw_only=True)


@frozen
class Outcome:
    """What a measure found, before words: the value and the parts."""

    value: float | None = None
    parts: tuple[Part, ...] = ()
    ratio: bool = False


def _composition(network: Network, keys: Iterable[str], of: Callable[[tuple[Tie, ...], str], Iterable[str]]) -> Outcome:
    """Who counts under which key, in the order of the keys; keys without anybody are left out."""
    found: dict[str, list[str]] = {key: [] for key in keys}
    for person, ties in network.ties.items():
        for key in dict.fromkeys(of(ties, person)):
            found.setdefault(key, []).append(person)
    size = len(network.ties)
    parts = (
        Part(key, len(persons), tuple(persons), share=len(persons) / size) for key, persons in found.items() if persons
    )
    return Outcome(None, tuple(parts))


def _size(network: Network) -> Outcome:
    return Outcome(len(network.ties))


def _outside(network: Network) -> Outcome:
    outside = network.outside
    return Outcome(len(outside), tuple(Part(one, 1, (one,)) for one in outside))


def _rings(network: Network) -> Outcome:
    return _composition(
        network, (*Ring, UNKNOWN), lambda ties, _: [next((tie.ring for tie in ties if tie.ring), UNKNOWN)]
    )


def _sectors(network: Network) -> Outcome:
    return _composition(
        network, (*Sector, UNKNOWN), lambda ties, _: [tie.sector for tie in ties if tie.sector] or [UNKNOWN]
    )


def _stances(network: Network) -> Outcome:
    return _composition(network, Stance, lambda ties, _: [tie.stance for tie in ties])


def _roles(network: Network) -> Outcome:
    found = _composition(network, (), lambda ties, _: [role for tie in ties for role in tie.roles])
    return Outcome(None, tuple(sorted(found.parts, key=lambda part: (-part.count, part.key))))


def _formality(network: Network) -> Outcome:
    return _composition(
        network,
        ("informal", "formal"),
        lambda _, person: ["formal" if network.is_formal(person) else "informal"],
    )


def _kin(network: Network) -> Outcome:
    return _composition(network, ("kin", "non_kin"), lambda _, person: ["kin" if person in network.kin else "non_kin"])


def _density(network: Network) -> Outcome:
    n = len(network.connectable)
    return Outcome(None if n < 2 else 2 * len(network.contacts) / (n * (n - 1)), ratio=True)


def _degree(network: Network) -> Outcome:
    n = len(network.connectable)
    return Outcome(2 * len(network.contacts) / n if n else None)


def _most_connected(network: Network) -> Outcome:
    most = max(network.degrees.values(), default=0)
    if not most:
        return Outcome()
    stars = tuple(Part(one, most, (one,)) for one, degree in network.degrees.items() if degree == most)
    return Outcome(most, stars)


def _isolates(network: Network) -> Outcome:
    if not network.connectable:
        return Outcome()
    alone = tuple(one for one, degree in network.degrees.items() if not degree)
    return Outcome(len(alone), tuple(Part(one, 1, (one,)) for one in alone))


def _groups(network: Network) -> Outcome:
    return _grouped(network, components(network.connectable, network.contacts))


def _cliques(network: Network) -> Outcome:
    return _grouped(network, cliques(network.connectable, network.contacts))


def _bridges(network: Network) -> Outcome:
    return _grouped(network, bridges(network.connectable, network.contacts))


def _grouped(network: Network, groups: tuple[tuple[str, ...], ...]) -> Outcome:
    if not network.connectable:
        return Outcome()
    return Outcome(len(groups), tuple(Part("+".join(group), len(group), group) for group in groups))


def _reciprocity(network: Network) -> Outcome:
    known = {
        person: [tie.direction for tie in ties if tie.direction is not None] for person, ties in network.ties.items()
    }
    told = [person for person, directions in known.items() if directions]
    both = tuple(
        person
        for person in told
        if Direction.MUTUAL in known[person] or {Direction.GIVES, Direction.RECEIVES} <= set(known[person])
    )
    if not told:
        return Outcome()
    return Outcome(len(both) / len(told), tuple(Part(one, 1, (one,)) for one in both), ratio=True)


def _multiplexity(network: Network) -> Outcome:
    kinds = {person: sum(person in givers for givers in network.givers.values()) for person in network.ties}
    helping = {person: count for person, count in kinds.items() if count}
    if not helping:
        return Outcome()
    several = sorted((person for person in helping if helping[person] > 1), key=lambda one: (-helping[one], one))
    return Outcome(sum(helping.values()) / len(helping), tuple(Part(one, helping[one], (one,)) for one in several))


def _frequencies(network: Network) -> list[float]:
    """Contacts a week with everybody of whom that is known; with several ties, the busiest counts."""
    return [
        max(tie.contact_per_week for tie in ties if tie.contact_per_week is not None)
        for ties in network.ties.values()
        if any(tie.contact_per_week is not None for tie in ties)
    ]


def _contact_sum(network: Network) -> Outcome:
    known = _frequencies(network)
    return Outcome(sum(known) if known else None)


def _contact_median(network: Network) -> Outcome:
    known = _frequencies(network)
    return Outcome(median(known) if known else None)


def _help(network: Network) -> Outcome:
    if not any(network.givers.values()):
        return Outcome()
    size = len(network.ties)
    parts = (Part(kind, len(givers), givers, share=len(givers) / size) for kind, givers in network.givers.items())
    return Outcome(None, tuple(parts))


def _alone(network: Network) -> Outcome:
    if not any(network.givers.values()):
        return Outcome()
    alone = tuple(Part(kind, 1, givers) for kind, givers in network.givers.items() if len(givers) == 1)
    return Outcome(len(alone), alone)


def _load(network: Network) -> Outcome:
    if not any(network.givers.values()):
        return Outcome()
    carried = Counter(givers[0] for givers in network.givers.values() if len(givers) == 1)
    parts = (Part(one, carried[one], (one,)) for one in sorted(carried, key=lambda one: (-carried[one], one)))
    return Outcome(max(carried.values(), default=0), tuple(parts))


def _bonds(network: Network) -> Outcome:
    if not network.ties:
        return Outcome()
    able = {*network.ties, network.dossier.client}
    kinds = Counter(bond.kind for bond in network.dossier.bonds if {bond.a, bond.b} <= able)
    parts = tuple(Part(kind, kinds[kind]) for kind in BondKind if kinds[kind])
    return Outcome(sum(kinds.values()), parts)


RECKONED: tuple[tuple[str, Callable[[Network], Outcome]], ...] = (
    ("size", _size),
    ("outside", _outside),
    ("ring", _rings),
    ("sector", _sectors),
    ("stance", _stances),
    ("role", _roles),
    ("formality", _formality),
    ("kin", _kin),
    ("density", _density),
    ("degree", _degree),
    ("most_connected", _most_connected),
    ("isolates", _isolates),
    ("groups", _groups),
    ("cliques", _cliques),
    ("bridges", _bridges),
    ("reciprocity", _reciprocity),
    ("multiplexity", _multiplexity),
    ("contact_sum", _contact_sum),
    ("contact_median", _contact_median),
    ("help", _help),
    ("alone", _alone),
    ("load", _load),
    ("bonds", _bonds),
)
"""Every measure by its code, in the order in which they are told."""
