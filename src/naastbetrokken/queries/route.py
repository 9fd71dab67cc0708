# SPDX-License-Identifier: MIT
"""One way from one person to another, as facts: the steps, their shape and what law makes of it. No words here."""

from enum import StrEnum

from attrs import field, frozen

from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.partnership import Phase, Standing
from naastbetrokken.queries.siblings import Sharing


class StepKind(StrEnum):
    """One step of a path, read from the person it leaves."""

    PARENT = "parent"
    CHILD = "child"
    PARTNER = "partner"
    CHOSEN = "chosen"


@frozen
class Step:
    """One step of a path.

    Attributes:
        kind: to a parent, a child, a partner, or somebody who was chosen (a godparent).
        person: id of the person that the step reaches.
        nature: the sense of a step along a line of descent.
        standing: how the union of a step to a partner stands.
        union: id of that union.
        over: whether the care that the step stands for has ended.
    """

    kind: StepKind
    person: str
    nature: Nature = field(default=Nature.BLOOD, kw_only=True)
    standing: Standing | None = field(default=None, kw_only=True)
    union: str | None = field(default=None, kw_only=True)
    over: bool = field(default=False, kw_only=True)


class Shape(StrEnum):
    """Where the partner steps of a path stand; with the steps up and down it decides the word."""

    SELF = "self"
    PARTNER = "partner"
    BLOOD = "blood"
    PARTNERS_KIN = "partners_kin"
    KINS_PARTNER = "kins_partner"
    STEPSIBLING = "stepsibling"
    CO_PARENT = "co_parent"
    PARTNERS_SIBLINGS_PARTNER = "partners_siblings_partner"
    CHILDS_PARENT_IN_LAW = "childs_parent_in_law"
    CHOSEN = "chosen"
    PATH = "path"


class LegalStatus(StrEnum):
    """What Dutch law makes of a relation (BW 1:3)."""

    SELF = "self"
    BLOOD = "blood"
    AFFINE = "affine"
    AFFINE_IF_MARRIED = "affine_if_married"
    SPOUSE = "spouse"
    ONLY_BIOLOGICAL = "only_biological"
    NONE = "none"


@frozen(kw_only=True)
class Route:
    """One way in which the last person of a path stands to the first.

    Attributes:
        start: id of the person where the path begins.
        steps: the path.
        shape: where its partner steps stand.
        up: steps up, of the part along lines of descent.
        down: steps down.
        tops: the common ancestor or couple where it turns.
        sharing: whether the two below the top are full or half siblings, or nobody can tell.
        nature: the weakest sense of its lines.
        legal: what law makes of it.
        degree: the degree of blood or affinity in law, if any.
        term: for somebody who was chosen, what they are ("godparent").
    """

    start: str
    steps: tuple[Step, ...] = ()
    shape: Shape
    up: int = 0
    down: int = 0
    tops: tuple[str, ...] = ()
    sharing: Sharing | None = None
    nature: Nature = Nature.BLOOD
    legal: LegalStatus = LegalStatus.NONE
    degree: int | None = None
    term: str = ""

    @property
    def standings(self) -> tuple[Standing, ...]:
        """How the unions along the way stand."""
        return tuple(step.standing for step in self.steps if step.standing is not None)

    @property
    def former(self) -> bool:
        """Whether a union or the care on the way is over."""
        return any(step.over for step in self.steps) or any(one.phase is Phase.FORMER for one in self.standings)

    @property
    def sure(self) -> bool:
        """Whether the partial dates leave no doubt about how the unions stand."""
        return all(one.sure for one in self.standings)
