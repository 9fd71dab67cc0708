# SPDX-License-Identifier: MIT
"""Notation of one's own: bonds and marks at people that no convention has, made from the known building blocks."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from types import MappingProxyType
from typing import Any, Final

from attrs import field, frozen

from naastbetrokken.errors import UsageError
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Person
from naastbetrokken.scene.bonds import LOOKS, SMALL, TEETH, BondLook
from naastbetrokken.scene.wording import in_words

RAILS: Final[Mapping[int, tuple[float, ...]]] = MappingProxyType({0: (), 1: (0.0,), 2: (-2, 2), 3: (-4, 0, 4)})
"""Where the strokes of a bond of so many lines lie."""
ZIGZAGS: Final = MappingProxyType({"": None, "small": SMALL, "large": TEETH})
WAVES: Final = MappingProxyType({False: None, True: (4.0, 18.0)})
MIDDLES: Final = ("", "bars", "bars and ring", "cross", "box", "diamond", "ring", "rings", "tick", "ticks")
ARROWS: Final = ("", "filled", "open", "lines")
SHAPES: Final = ("", "circle", "square", "diamond")
LONGEST: Final = 2
"""Letters in a badge."""
MOST_DASHES: Final = 8


@frozen(kw_only=True)
class Badge:
    """A small mark at the lower right of a symbol.

    It stands at everybody who has a condition of the name `condition`, and at everybody in whose note a line is
    `note`, or begins with it and a colon.

    Attributes:
        text: one or two letters; may be empty in a shape.
        shape: outline around the letters: "circle", "square", "diamond", or "" for none.
        means: what it means, for the legend and for those who do not see the picture.
        condition: name of the conditions that are marked.
        note: key of the lines in notes that are marked.
    """

    text: str = ""
    shape: str = ""
    means: str
    condition: str = ""
    note: str = ""

    def stands_at(self, person: Person) -> bool:
        """Whether somebody gets this badge."""
        if self.condition and any(_same(one.name, self.condition) for one in person.conditions):
            return True
        return bool(self.note) and any(_same(line.partition(":")[0], self.note) for line in person.note.splitlines())


def _kept(given: Mapping[str, BondLook]) -> Mapping[str, BondLook]:
    """A copy that nobody can change."""
    return MappingProxyType(dict(given))


@frozen(kw_only=True)
class Notation:
    """Bonds and badges of one's own.

    Attributes:
        bonds: how bonds of the kind `other` are drawn, by their label.
        badges: small marks at people.

    Raises:
        UsageError: with everything that is wrong, each with its place.
    """

    bonds: Mapping[str, BondLook] = field(factory=dict, converter=_kept)
    badges: tuple[Badge, ...] = ()

    def __attrs_post_init__(self) -> None:
        wrong = [*_wrong_bonds(self.bonds), *_wrong_badges(self.badges)]
        if wrong:
            raise UsageError("this notation does not hold: " + "; ".join(wrong))

    def bond(self, label: str) -> BondLook | None:
        """The look of the bond with this label; None if it has none of its own."""
        return next((look for own, look in self.bonds.items() if _same(own, label)), None)

    def badges_of(self, person: Person) -> tuple[Badge, ...]:
        """The badges that somebody gets."""
        return tuple(badge for badge in self.badges if badge.stands_at(person))


def bond_look(parts: Mapping[str, Any]) -> BondLook:
    """A bond from building blocks.

    Args:
        parts: `lines` (0 to 3 parallel strokes), `dash` (lengths of strokes and gaps in px), `zigzag` ("small" or
            "large"), `wave` (true), `middle` (a mark half way, one of `MIDDLES`), `arrow` (one of `ARROWS`).

    Raises:
        UsageError: if a block is unknown or has no such value.
    """
    known = {"lines": 1, "dash": (), "zigzag": "", "wave": False, "middle": "", "arrow": ""}
    for name in parts:
        if name not in known:
            raise UsageError.unknown("part of a bond", str(name), known)
    wanted = {**known, **parts}
    choices: dict[str, Iterable[object]] = {
        "lines": RAILS,
        "zigzag": ZIGZAGS,
        "wave": WAVES,
        "middle": MIDDLES,
        "arrow": ARROWS,
    }
    for name, values in choices.items():
        fits = any(type(wanted[name]) is type(value) and wanted[name] == value for value in values)
        if not fits:
            listed = ", ".join(repr(value) for value in values)
            raise UsageError(f"{name} is {wanted[name]!r}; use one of: {listed}")
    dash = wanted["dash"]
    if not isinstance(dash, list | tuple) or len(dash) > MOST_DASHES or len(dash) % 2 or not all(map(_length, dash)):
        raise UsageError(f"dash is {dash!r}; use pairs of a stroke and a gap, each above 0 and at most 40 px")
    return BondLook(
        rails=RAILS[wanted["lines"]],
        dash=tuple(float(one) for one in dash),
        teeth=ZIGZAGS[wanted["zigzag"]],
        wave=WAVES[wanted["wave"]],
        middle=wanted["middle"],
        head=wanted["arrow"],
    )


def _length(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= 40


def _wrong_bonds(bonds: Mapping[str, BondLook]) -> Iterator[str]:
    for label, look in bonds.items():
        place = f"bonds[{label!r}]"
        if not in_words(label):
            yield f"{place}: the label is empty"
        if not look.rails and look.teeth is None and look.wave is None:
            yield f"{place}: nothing is drawn; give lines, a zigzag or a wave"
        yield from (f"{place}: looks like the bond {kind.value!r}" for kind, own in LOOKS.items() if own == look)
    for (one, look), (other, its) in combinations(bonds.items(), 2):
        if look == its:
            yield f"bonds[{other!r}]: looks like {one!r}"
        if _same(one, other):
            yield f"bonds[{other!r}]: has the same label as {one!r}"


def _wrong_badges(badges: tuple[Badge, ...]) -> Iterator[str]:
    for i, badge in enumerate(badges):
        place = f"badges[{i}]"
        if badge.shape not in SHAPES:
            yield f"{place}.shape is {badge.shape!r}; use one of: {', '.join(map(repr, SHAPES))}"
        if len(badge.text) > LONGEST or clean(badge.text) != badge.text:
            yield f"{place}.text is {badge.text!r}; use at most {LONGEST} letters"
        if not badge.text.strip() and not badge.shape:
            yield f"{place}: nothing is drawn; give a text or a shape"
        if not in_words(badge.means):
            yield f"{place}.means is empty; say what the badge means"
        if not badge.condition.strip() and not badge.note.strip():
            yield f"{place}: stands at nobody; give a condition or a note"
        if any((badge.text, badge.shape) == (other.text, other.shape) for other in badges[:i]):
            yield f"{place}: looks like another badge"


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


NONE: Final = Notation()
"""Nothing of one's own."""
