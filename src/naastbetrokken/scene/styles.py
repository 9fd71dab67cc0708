# SPDX-License-Identifier: MIT
"""The traditions of drawing, one row each.

`mcgoldrick`: McGoldrick, Gerson and Petry (2020), "Genograms", and the chart of the Multicultural Family Institute, as
Dutch courses teach them. `pedigree`: Bennett, French, Resta and Austin (2022), "Practice resource-focused revision:
Standardized pedigree nomenclature update centered on sex and gender inclusivity", Journal of Genetic Counseling 31.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve

from naastbetrokken.errors import UsageError
from naastbetrokken.model import ParentageKind, Pregnancy, SexAssigned
from naastbetrokken.scene.descents import LOOKS, DescentLook
from naastbetrokken.scene.parts import PARTS
from naastbetrokken.scene.symbols import CORNERS, Recipe, Style

MAN: Final = Recipe(shape="square")
WOMAN: Final = Recipe(shape="circle")
NONBINARY: Final = Recipe(shape="dome")
UNKNOWN: Final = Recipe(shape="rounded", inside="?")
DIAMOND: Final = Recipe(shape="diamond", room=26.0)
"""In a pedigree: somebody who is neither man nor woman, or of whom that is not recorded."""
UNTOLD: Final = evolve(DIAMOND, inside="?", keep=True)
INSTITUTION: Final = Recipe(shape="square", cornice=True, text=0.0)


def _stillborn(recipe: Recipe) -> Recipe:
    return evolve(recipe, half=12.0, text=0.0, inside="", crossed=True)


def _expected(recipe: Recipe) -> Recipe:
    return evolve(recipe, inside="P", keep=True)


STYLES: Final[Mapping[str, Style]] = MappingProxyType(
    {
        "mcgoldrick": Style(
            symbols=MappingProxyType(
                {
                    "man": MAN,
                    "woman": WOMAN,
                    "nonbinary": NONBINARY,
                    "unknown": UNKNOWN,
                    "pet": Recipe(shape="diamond", half=18.0, text=11.0, room=22.0, second=7.0),
                    "institution": INSTITUTION,
                    "expected": Recipe(shape="triangle", half=15.0, text=0.0, second=8.0),
                    "miscarriage": Recipe(shape="dot", half=6.0, filled=True, text=0.0),
                    "ectopic": Recipe(shape="triangle", half=10.0, text=0.0, crossed=True),
                    "abortion": Recipe(shape="cross", half=8.0, text=0.0),
                    "stillbirth.man": _stillborn(MAN),
                    "stillbirth.woman": _stillborn(WOMAN),
                    "stillbirth.nonbinary": _stillborn(NONBINARY),
                    "stillbirth.unknown": _stillborn(UNKNOWN),
                    "placeholder": Recipe(shape="rounded", half=16.0, dash=(3.0, 3.0), soft=True, inside="?"),
                }
            )
        ),
        "pedigree": Style(
            symbols=MappingProxyType(
                {
                    "man": MAN,
                    "woman": WOMAN,
                    "nonbinary": DIAMOND,
                    "unknown": UNTOLD,
                    "pet": Recipe(shape="rounded", half=14.0, text=11.0, room=22.0),
                    "institution": INSTITUTION,
                    "expected.man": _expected(MAN),
                    "expected.woman": _expected(WOMAN),
                    "expected.nonbinary": _expected(DIAMOND),
                    "expected.unknown": _expected(DIAMOND),
                    "miscarriage": Recipe(shape="triangle", half=10.0, text=0.0),
                    "ectopic": Recipe(shape="triangle", half=10.0, text=0.0),
                    "abortion": Recipe(shape="triangle", half=10.0, text=0.0, crossed=True),
                    "stillbirth.man": evolve(MAN, half=16.0, text=0.0, crossed=True),
                    "stillbirth.woman": evolve(WOMAN, half=16.0, text=0.0, crossed=True),
                    "stillbirth.nonbinary": evolve(DIAMOND, half=16.0, text=0.0, crossed=True),
                    "stillbirth.unknown": evolve(DIAMOND, half=16.0, text=0.0, crossed=True),
                    "placeholder": evolve(UNTOLD, half=18.0, dash=(3.0, 3.0), soft=True),
                }
            ),
            corners=MappingProxyType({**CORNERS, "triangle": (1.0, 1.0)}),  # the slash of a TOP goes beyond it
            deceased="slash",
            client="arrow",
            ages=False,  # a number inside a symbol of a pedigree says how many people it stands for
            numbered=True,
            brackets=True,
            outcomes=MappingProxyType(
                {
                    Pregnancy.MISCARRIAGE: "SAB",
                    Pregnancy.ECTOPIC: "ECT",
                    Pregnancy.ABORTION: "TOP",
                    Pregnancy.STILLBIRTH: "SB",
                }
            ),
            assigned=MappingProxyType(
                {
                    SexAssigned.FEMALE: "AFAB",
                    SexAssigned.MALE: "AMAB",
                    SexAssigned.UNKNOWN: "UAAB",
                }
            ),
            letters=MappingProxyType({ParentageKind.DONOR: "D", ParentageKind.SURROGATE: "S"}),
            descents=MappingProxyType({**LOOKS, ParentageKind.ADOPTIVE: DescentLook(dash=(5.0, 3.0))}),
            show=tuple(part for part in PARTS if part != "bonds"),
        ),
    }
)
"""Styles by name."""


def style_named(name: str) -> Style:
    """The style of this name.

    Raises:
        UsageError: if there is none.
    """
    if name not in STYLES:
        raise UsageError.unknown("style", name, STYLES)
    return STYLES[name]
