# SPDX-License-Identifier: MIT
"""The family as the layout sees it: numbered people and joints, in an order that does not depend on ids or input.

A *joint* is the point where a family hangs together: a couple or a single parent, with the children of that union.
Numbers follow what is known about people (birth, name, place in the family), refined by their relatives' numbers
(Weisfeiler and Leman 1968); ids decide only between people whom nothing else tells apart.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import evolve, frozen

from naastbetrokken.model import Dossier, Gender, Parentage, ParentageKind, Person, Union

KIND_ORDER = {
    ParentageKind.BIOLOGICAL: 0,
    ParentageKind.UNKNOWN: 1,
    ParentageKind.LEGAL: 2,
    ParentageKind.ADOPTIVE: 3,
    ParentageKind.SURROGATE: 4,
    ParentageKind.DONOR: 5,
    ParentageKind.FOSTER: 6,
    ParentageKind.STEP: 7,
}
"""Which parents a child hangs under first: the nearest to birth."""

COUPLE = 2
REFINEMENTS = 8


@frozen
class Node:
    """A person, or a symbol for somebody nobody recorded.

    Attributes:
        id: person id, or `?` and the union id for an unknown partner.
        placeholder: whether it stands for nobody recorded.
        gender: how the person lives; fathers stand left, mothers right.
        birth: sort key of the date of birth; people without a date come after those with one.
    """

    id: str
    placeholder: bool
    gender: Gender
    birth: tuple[int, int, int]


@frozen
class Joint:
    """A couple or a single parent, with their children.

    Attributes:
        id: union id; made of the parents' ids when no union is recorded.
        partners: one or two node numbers.
        children: node numbers, oldest first; a child of several joints stands in each of them.
        recorded: whether the dossier holds this union, or only a parentage.
        start: sort key of the first dated state; unions without dates come last.
        bond: whether this is no family tie but an emotional relation, drawn with the same tools.
    """

    id: str
    partners: tuple[int, ...]
    children: tuple[int, ...]
    recorded: bool
    start: tuple[int, int, int]
    bond: bool = False


@frozen
class Family:
    """Numbered nodes and joints.

    Attributes:
        nodes: everybody, once.
        joints: every couple and single parent, once.
        client: node number of the index person, or None.
        unions_of: joint numbers per node where it is a partner, earliest first.
        parents_of: joint numbers per node where it is a child, nearest to birth first.
        twins: groups of node numbers born of one pregnancy.
    """

    nodes: tuple[Node, ...]
    joints: tuple[Joint, ...]
    client: int | None
    unions_of: tuple[tuple[int, ...], ...]
    parents_of: tuple[tuple[int, ...], ...]
    twins: tuple[tuple[int, ...], ...]


def family(dossier: Dossier) -> Family:
    """The numbered family of a dossier."""
    drafts = _joints(dossier)
    birth = {person.id: _birth(person) for person in dossier.persons}
    rank = _numbering(dossier, drafts, birth)
    people = sorted(dossier.persons, key=lambda person: rank[person.id])
    nodes = [Node(p.id, False, p.gender, birth[p.id]) for p in people]  # noqa: FBT003
    number = {node.id: i for i, node in enumerate(nodes)}
    ordered = _ordered(drafts, number)
    stands_in: dict[str, int] = {}
    for draft in ordered:
        if draft.placeholder:
            one = _unused(f"?{draft.id}", number)
            stands_in[draft.id] = number[one] = len(nodes)
            nodes.append(Node(one, True, Gender.UNKNOWN, UNDATED))  # noqa: FBT003
    joints = tuple(_joint(draft, number, stands_in.get(draft.id), nodes) for draft in ordered)
    unions_of: list[tuple[int, ...]] = [()] * len(nodes)
    for j in sorted(range(len(joints)), key=lambda j: joints[j].start):
        for partner in joints[j].partners:
            unions_of[partner] += (j,)
    parents_of: list[tuple[int, ...]] = [()] * len(nodes)
    for j, draft in enumerate(ordered):
        for child in draft.children:
            parents_of[number[child]] += (j,)
    for i, (node, its) in enumerate(zip(nodes, parents_of, strict=True)):
        if len(its) > 1:
            nearness = {j: KIND_ORDER[ordered[j].children[node.id]] for j in its}
            parents_of[i] = tuple(sorted(its, key=nearness.__getitem__))
    return Family(
        nodes=tuple(nodes),
        joints=joints,
        client=number.get(dossier.client or ""),
        unions_of=tuple(unions_of),
        parents_of=tuple(parents_of),
        twins=_twins(dossier, number),
    )


UNDATED = (1, 0, 0)


def with_bonds(family: Family, dossier: Dossier) -> Family:
    """The family with the bonds of a dossier as joints after all others, each from its first person to its second."""
    number = {node.id: i for i, node in enumerate(family.nodes)}
    bonds = sorted(
        dossier.bonds,
        key=lambda bond: (
            sorted((number[bond.a], number[bond.b])),
            bond.kind.value,
            number[bond.a],
            bond.label,
            bond.id,
        ),
    )
    extra = tuple(
        Joint(bond.id, (number[bond.a], number[bond.b]), (), recorded=True, start=UNDATED, bond=True) for bond in bonds
    )
    return evolve(family, joints=family.joints + extra)


@frozen
class _Draft:
    """A joint by ids, before people have numbers; `start` is the sort key of the first dated state."""

    id: str
    partners: tuple[str, ...]
    children: dict[str, ParentageKind]
    union: Union | None
    start: tuple[int, int, int]

    @property
    def placeholder(self) -> bool:
        """Whether a "?" is drawn: asked for, or there is a couple but only one of the two is recorded."""
        if self.union is None or len(self.partners) == COUPLE:
            return False
        return bool(self.union.unknown_partner or self.union.states or not self.children)

    def more(self, rank: Mapping[str, int]) -> tuple[object, ...]:
        """What decides between joints of the same partners."""
        return (
            self.start,
            sorted(rank[child] for child in self.children),
            [(state.kind.value, str(state.date or "")) for state in (self.union.states if self.union else ())],
            self.id,
        )


def _ordered(drafts: list[_Draft], rank: Mapping[str, int]) -> list[_Draft]:
    """Joints in an order that follows people's numbers."""
    couple = {draft.id: tuple(sorted([rank[partner] for partner in draft.partners])) for draft in drafts}
    shared = Counter(couple.values())
    alike = [draft for draft in drafts if shared[couple[draft.id]] > 1]
    others = [draft for draft in drafts if shared[couple[draft.id]] == 1]
    alike.sort(key=lambda draft: draft.more(rank))
    return sorted([*others, *alike], key=lambda draft: couple[draft.id])


def _start(union: Union) -> tuple[int, int, int]:
    dates = [state.date for state in union.states if state.date]
    return min([(0, day.toordinal(), 0) for date in dates if (day := date.earliest or date.latest)], default=UNDATED)


def _joints(dossier: Dossier) -> list[_Draft]:
    drafts = {union.id: _Draft(union.id, union.partners, {}, union, _start(union)) for union in dossier.unions}
    by_partners: dict[tuple[str, ...], str] = {}
    for union in dossier.unions:
        pair = tuple(sorted(union.partners))
        by_partners[pair] = min(union.id, by_partners.get(pair, union.id))
    for parentage in dossier.parentages:
        draft = drafts[_home(parentage, by_partners, drafts)]
        known = draft.children.get(parentage.child)
        if known is None or KIND_ORDER[parentage.kind] < KIND_ORDER[known]:
            draft.children[parentage.child] = parentage.kind
    return list(drafts.values())


def _home(parentage: Parentage, by_partners: dict[tuple[str, ...], str], drafts: dict[str, _Draft]) -> str:
    """The joint a parentage hangs under; one is made for parents who form no recorded union."""
    if parentage.union is not None:
        return parentage.union
    pair = tuple(sorted(parentage.parents))
    if pair not in by_partners:
        by_partners[pair] = joint_id(pair)
        drafts[by_partners[pair]] = _Draft(by_partners[pair], pair, {}, None, UNDATED)
    return by_partners[pair]


def joint_id(parents: Iterable[str]) -> str:
    """The id of the joint of parents who form no recorded union."""
    return "parents:" + "+".join(sorted(parents))


def _unused(one: str, used: Mapping[str, int]) -> str:
    """An id for a placeholder that nobody recorded bears."""
    while one in used:
        one = f"?{one}"
    return one


def _joint(draft: _Draft, number: Mapping[str, int], placeholder: int | None, nodes: list[Node]) -> Joint:
    partners = [number[partner] for partner in draft.partners]
    if placeholder is not None:
        partners.append(placeholder)
    children = sorted((number[child] for child in draft.children), key=lambda c: (nodes[c].birth, c))
    return Joint(draft.id, tuple(partners), tuple(children), draft.union is not None, draft.start)


def _birth(person: Person) -> tuple[int, int, int]:
    if person.born is None:
        return UNDATED
    earliest, latest = person.born.earliest, person.born.latest
    if earliest is None or latest is None:
        only = earliest or latest
        return (0, only.toordinal(), only.toordinal()) if only else UNDATED
    return (0, earliest.toordinal(), latest.toordinal())


def _twins(dossier: Dossier, number: Mapping[str, int]) -> tuple[tuple[int, ...], ...]:
    """Twins of whom at least two are here; the others are told in words."""
    groups = (tuple(sorted(number[child] for child in twins.children if child in number)) for twins in dossier.twins)
    return tuple(sorted(group for group in groups if len(group) >= COUPLE))


def _numbering(dossier: Dossier, drafts: list[_Draft], birth: Mapping[str, tuple[int, int, int]]) -> dict[str, int]:
    """Number of each person: by what is known, then by relatives, then by id."""
    known = {person.id: (birth[person.id], person.gender.value, person.name.display) for person in dossier.persons}
    shared = Counter(known.values())
    colour = _ranks(
        {
            person.id: (*known[person.id], *_more(person, dossier))
            if shared[known[person.id]] > 1
            else known[person.id]
            for person in dossier.persons
        }
    )
    for _ in range(REFINEMENTS):
        if len(set(colour.values())) == len(colour):
            break
        finer = _ranks(_surroundings(colour, drafts))
        if len(set(finer.values())) == len(set(colour.values())):
            break
        colour = finer
    return {identifier: i for i, identifier in enumerate(sorted(sorted(colour), key=colour.__getitem__))}


def _more(person: Person, dossier: Dossier) -> tuple[object, ...]:
    """What else is known of people of the same birth, gender and name."""
    name = person.name
    return (
        (name.given, name.prefix, name.family, name.birth, name.use, name.role),
        str(person.born or ""),
        str(person.died or ""),
        person.deceased,
        person.kind.value,
        str(person.pregnancy or ""),
        person.id == dossier.client,
    )


def _surroundings(colour: dict[str, int], drafts: list[_Draft]) -> dict[str, tuple[object, ...]]:
    """Everybody's colour together with the colours of the joints they belong to."""
    above: dict[str, list[tuple[object, ...]]] = {identifier: [] for identifier in colour}
    below: dict[str, list[tuple[object, ...]]] = {identifier: [] for identifier in colour}
    for draft in drafts:
        partners = tuple(sorted(colour[partner] for partner in draft.partners))
        children = tuple(sorted((colour[child], KIND_ORDER[kind]) for child, kind in draft.children.items()))
        around = (draft.start, partners, children)
        for partner in draft.partners:
            below[partner].append(around)
        for child, kind in draft.children.items():
            above[child].append((KIND_ORDER[kind], around))
    return {
        identifier: (colour[identifier], tuple(sorted(above[identifier])), tuple(sorted(below[identifier])))
        for identifier in colour
    }


def _ranks(keys: Mapping[str, tuple[object, ...]]) -> dict[str, int]:
    rank = {key: i for i, key in enumerate(sorted(set(keys.values())))}
    return {identifier: rank[key] for identifier, key in keys.items()}
