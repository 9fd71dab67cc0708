# SPDX-License-Identifier: MIT
"""How emotional relations look: one table from kind of bond to strokes, teeth, marks and arrow heads.

McGoldrick's line styles where there are any, the Dutch software dialect (GenoPro, GenoTool) where there are none; by
form, never by colour. A bond is somebody's view of a relation, and the words beside it say whose.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from naastbetrokken.layout.genogram.texts import Strand
from naastbetrokken.model import BondKind


@frozen(kw_only=True)
class BondLook:
    """How a bond is drawn.

    Attributes:
        rails: distances of straight strokes from the middle, in px.
        dash: dash of the rails.
        weight: width of the rails, in parts of that of a bond.
        teeth: height and length of a zigzag along the middle; None for none.
        wave: height and length of a wave along the middle; None for none.
        middle: mark half way: "bars", "bars and ring", "cross", "box", "diamond", "ring", "rings", "tick",
            "ticks" or "".
        head: arrow head at the second person: "filled", "open", "lines" or "".
    """

    rails: tuple[float, ...] = (0.0,)
    dash: tuple[float, ...] = ()
    weight: float = 1.0
    teeth: tuple[float, float] | None = None
    wave: tuple[float, float] | None = None
    middle: str = ""
    head: str = ""

    @property
    def reach(self) -> float:
        """How far the strokes lie from the middle at most."""
        heights = [abs(rail) for rail in self.rails]
        heights += [shape[0] for shape in (self.teeth, self.wave) if shape is not None]
        return max(heights, default=0.0)

    @property
    def strand(self) -> Strand:
        """How broad it is along its way, and where it leaves a symbol."""
        beside = max(self.reach, HALF_MARK if self.middle else 0.0, HALF_HEAD if self.head else 0.0)
        return Strand(wide=beside + BESIDE, rim=max(self.reach, HALF_TIP if self.head else 0.0) + HALF_STROKE)


BESIDE: Final = 1.5
HALF_STROKE: Final = 0.7
HALF_MARK: Final = 5.0
HALF_HEAD: Final = 3.5
HALF_TIP: Final = 2.5
TEETH: Final = (4.0, 10.0)
SMALL: Final = (2.5, 8.0)
BEADS: Final = (0.1, 5.9)
"""A dash that round ends turn into dots: no family line has those."""

LOOKS: Final[Mapping[BondKind, BondLook]] = MappingProxyType(
    {
        BondKind.CONNECTED: BondLook(),
        BondKind.CLOSE: BondLook(rails=(-2, 2)),
        BondKind.FUSED: BondLook(rails=(-4, 0, 4)),
        BondKind.DISTANT: BondLook(dash=BEADS, weight=1.8),
        BondKind.HOSTILE: BondLook(rails=(), teeth=TEETH),
        BondKind.CLOSE_HOSTILE: BondLook(rails=(-4, 4), teeth=SMALL),
        BondKind.FUSED_HOSTILE: BondLook(rails=(-5, 0, 5), teeth=SMALL),
        BondKind.DISTANT_HOSTILE: BondLook(dash=BEADS, weight=1.8, teeth=TEETH),
        BondKind.CUTOFF: BondLook(middle="bars"),
        BondKind.CUTOFF_REPAIRED: BondLook(middle="bars and ring"),
        BondKind.NEVER_MET: BondLook(dash=(1.5, 5), middle="box"),
        BondKind.HARMONY: BondLook(middle="tick"),
        BondKind.FRIENDSHIP: BondLook(rails=(-2, 2), middle="tick"),
        BondKind.BEST_FRIENDS: BondLook(rails=(-2, 2), middle="ticks"),
        BondKind.LOVE: BondLook(middle="ring"),
        BondKind.IN_LOVE: BondLook(middle="rings"),
        BondKind.LIMERENCE: BondLook(middle="rings", head="filled"),
        BondKind.SPIRITUAL: BondLook(rails=(), wave=(4, 18)),
        BondKind.DISCORD: BondLook(rails=(-3, 3), dash=(10, 3)),
        BondKind.DISTRUST: BondLook(dash=(8, 2, 2, 2, 2, 2)),
        BondKind.HATE: BondLook(rails=(-4, 0, 4), dash=(8, 3)),
        BondKind.INDIFFERENT: BondLook(dash=(2, 8)),
        BondKind.FOCUSED_ON: BondLook(head="filled"),
        BondKind.FOCUSED_ON_NEGATIVELY: BondLook(rails=(), teeth=TEETH, head="lines"),
        BondKind.CARETAKER: BondLook(rails=(-2, 2), head="filled"),
        BondKind.ADMIRATION: BondLook(middle="ring", head="filled"),
        BondKind.CONTROLLING: BondLook(middle="box", head="filled"),
        BondKind.MANIPULATIVE: BondLook(middle="cross", head="filled"),
        BondKind.JEALOUS: BondLook(middle="diamond", head="filled"),
        BondKind.NEGLECT: BondLook(dash=(12, 3), head="filled"),
        BondKind.EMOTIONAL_ABUSE: BondLook(rails=(), teeth=TEETH, head="open"),
        BondKind.PHYSICAL_ABUSE: BondLook(rails=(), teeth=TEETH, head="filled"),
        BondKind.SEXUAL_ABUSE: BondLook(rails=(-5.5, 5.5), teeth=TEETH, head="filled"),
        BondKind.OTHER: BondLook(dash=(3, 3, 3, 7)),
    }
)
"""Look by kind of bond."""
