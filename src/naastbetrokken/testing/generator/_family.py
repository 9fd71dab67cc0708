# SPDX-License-Identifier: MIT
"""The family while it grows: mutable people and couples with hidden days, known in full."""

from typing import Final

from attrs import define, field

from naastbetrokken.model import Gender, ParentageKind, Pregnancy, UnionKind, Zygosity
from naastbetrokken.testing.generator._timeline import YEAR

ADULT: Final = 18 * YEAR + 10
"""Days after birth at which somebody may marry, with room for leap years."""


@define(eq=False)
class Human:
    """Somebody, or a pregnancy.

    Attributes:
        index: place in the order in which people were added; also the number in the id.
        gender: drives names and who can be whose mother.
        born: hidden day of birth, as a proleptic Gregorian ordinal.
        level: generation; children stand one below the lower of their parents.
        died: hidden day of death, once it is settled.
        needed_until: last day on which this person is known to have been alive.
        parents: the couple that this person was born to.
        kind: in which sense they are parents.
        sets: further parents.
        couples: couples that this person is a partner in, in order of their start.
        pregnancy: how the pregnancy stands or ended.
        mates: everybody of the same birth, this person among them.
    """

    index: int
    gender: Gender
    born: int
    level: int
    died: int | None = None
    needed_until: int = 0
    parents: "Couple | None" = None
    kind: ParentageKind = ParentageKind.BIOLOGICAL
    sets: "list[ParentSet]" = field(factory=list)
    couples: "list[Couple]" = field(factory=list)
    pregnancy: Pregnancy | None = None
    mates: "list[Human]" = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.mates = [self]

    def all_parents(self) -> "list[Human]":
        """Parents in every sense."""
        born_to = self.parents.partners if self.parents else []
        return [*born_to, *(parent for each in self.sets for parent in each.parents)]

    def children(self) -> "list[Human]":
        """Everybody born to a couple that this person is a partner in."""
        return [child for couple in self.couples for child in couple.children]

    def alive_until(self, day: int) -> None:
        """Record that this person was alive on a day."""
        self.needed_until = max(self.needed_until, day)


@define(eq=False)
class Couple:
    """Two partners, or one parent whose partner is not recorded.

    Attributes:
        index: place in the order in which couples were added.
        partners: one or two people.
        kind: what they were from `start` on.
        start: hidden day from which they were a couple.
        end: hidden day on which that ended, if it did before somebody's death or while another couple began.
        widowed: it ended because a partner died.
        recorded: whether the dossier knows the couple, or only that both are parents.
        unknown_partner: whether the missing partner is drawn.
        children: born to them.
    """

    index: int
    partners: list[Human]
    kind: UnionKind
    start: int
    end: int | None = None
    widowed: bool = False
    recorded: bool = True
    unknown_partner: bool = False
    children: list[Human] = field(factory=list)


@define(eq=False)
class ParentSet:
    """Parents in another sense than birth: a couple, or people without one."""

    kind: ParentageKind
    parents: list[Human]
    couple: Couple | None = None
    start: int | None = None
    end: int | None = None


@define(eq=False)
class Family:
    """Everybody who was added so far, and the day up to which the record runs.

    Attributes:
        today: the last day of the record.
        oldest: the first day on which somebody may be born.
        size: how many people there will be.
    """

    today: int
    oldest: int
    size: int
    people: list[Human] = field(factory=list)
    couples: list[Couple] = field(factory=list)
    twins: list[tuple[list[Human], Zygosity]] = field(factory=list)
    loose: list[Human] = field(factory=list)

    @property
    def room(self) -> int:
        """How many people may still be added."""
        return self.size - len(self.people)

    def add(self, gender: Gender, born: int, level: int) -> Human:
        """Add somebody."""
        human = Human(len(self.people), gender, born, level)
        self.people.append(human)
        return human

    def pair(self, partners: list[Human], kind: UnionKind, start: int) -> Couple:
        """Make a couple, or a single parent."""
        couple = Couple(len(self.couples), partners, kind, start)
        self.couples.append(couple)
        for partner in partners:
            partner.couples.append(couple)
            partner.alive_until(start)
        return couple


def ancestors(human: Human, steps: int) -> dict[int, Human]:
    """The person and everybody who is their parent in any sense, up to so many steps, by index."""
    found = {human.index: human}
    edge = [human]
    for _ in range(steps):
        edge = [parent for each in edge for parent in each.all_parents() if parent.index not in found]
        found.update((each.index, each) for each in edge)
    return found
