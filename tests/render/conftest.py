# SPDX-License-Identifier: MIT
"""Small families with places set by hand, so that these tests say what renderers do and nothing about layout."""

import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from naastbetrokken.layout.result import (
    Compromise,
    Label,
    LabelKind,
    Layout,
    Line,
    LineRole,
    NodeRole,
    Placed,
    Point,
)
from naastbetrokken.model import Condition, ConditionKind, ConditionStatus, Dossier, PartialDate
from naastbetrokken.scene.genogram import genogram
from naastbetrokken.scene.scene import Scene

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "desc", "g", "rect", "circle", "path", "polygon", "text"}
ATTRIBUTES = {
    "aria-hidden", "aria-label", "aria-labelledby", "baseProfile", "cx", "cy", "d", "data-ref", "data-role", "fill",
    "font-family", "font-size", "font-weight", "height", "id", "lang", "points", "r", "role", "rx", "stroke",
    "stroke-dasharray", "stroke-linecap", "stroke-width", "text-anchor", "version", "viewBox", "width", "x", "y",
}  # fmt: skip
SPOKEN = {"aria-label", "data-ref"}


def what_is_unsafe(svg: str) -> list[str]:
    """Everything in an SVG that could run, load, or style what is around it; raises when it is not well-formed."""
    found = []
    for element in ET.fromstring(svg).iter():  # noqa: S314 - our own output
        name = element.tag.removeprefix(SVG)
        if name not in ELEMENTS:
            found.append(f"<{name}>")
        for key, value in element.attrib.items():
            if key not in ATTRIBUTES:
                found.append(f"{name} {key}")
            if key not in SPOKEN and any(bad in value.lower() for bad in ("url(", "javascript:", "data:", "//")):
                found.append(f"{name} {key}={value}")
    return found


@pytest.fixture(name="unsafe")
def fixture_unsafe() -> Callable[[str], list[str]]:
    return what_is_unsafe


def person(identifier: str, shape: str, x: float, y: float, half: float = 22) -> Placed:
    return Placed(id=identifier, role=NodeRole.PERSON, shape=shape, x=x, y=y, width=2 * half, height=2 * half)


def line(role: LineRole, refs: tuple[str, ...], *points: Point) -> Line:
    return Line(role=role, refs=refs, points=points)


def label(of: str, kind: LabelKind, text: str, corner: Point, width: float) -> Label:
    name = kind is LabelKind.NAME
    return Label(
        of=of,
        kind=kind,
        lines=tuple(text.split("\n")),
        x=corner[0],
        y=corner[1],
        width=width,
        height=(16.0 if name else 14.0) * (text.count("\n") + 1),
        size=13.0 if name else 11.0,
        bold=name,
    )


def divorced() -> tuple[Dossier, Layout]:
    """Jan and Clarinda, divorced, with Kim and their foster son Bas."""
    b = Dossier.build()
    jan = b.person("Jan", gender="man", born="1957-04-21", client=True)
    clarinda = b.person(
        "Clarinda",
        gender="woman",
        born="1960~",
        died="2020",
        conditions=[
            Condition(
                kind=ConditionKind.SUBSTANCE,
                name="alcohol",
                status=ConditionStatus.RECOVERY,
                since=PartialDate.parse("2011"),
            )
        ],
    )
    kim, bas = b.person("Kim", gender="woman", born="1985"), b.person("Bas", born="1988")
    b.union(jan, clarinda, ("marriage", "1984"), ("divorce", "1997"), children=[kim])
    b.child(bas, union="u1", kind="foster")
    b.household(jan, kim, name="Kade 3")
    b.date("2024-03-01")
    laid_out = Layout(
        width=340,
        height=290,
        nodes=(
            person("p1", "square", 80, 80, 27.5),
            person("p2", "circle", 250, 80),
            person("p3", "circle", 80, 210),
            person("p4", "rounded", 250, 210),
        ),
        lines=(
            line(LineRole.UNION, ("u1",), (107.5, 80), (228, 80)),
            line(LineRole.DESCENT, ("u1",), (168, 80), (168, 164)),
            line(LineRole.DESCENT, ("u1",), (80, 164), (250, 164)),
            line(LineRole.DESCENT, ("u1", "p3"), (80, 164), (80, 188)),
            line(LineRole.DESCENT, ("u1", "p4"), (250, 164), (250, 188)),
        ),
        labels=(
            label("p1", LabelKind.NAME, "Jan", (66, 110), 28),
            label("p1", LabelKind.BIRTH, "1957–", (44, 38), 32),
            label("p2", LabelKind.NAME, "Clarinda", (220, 105), 60),
            label("p2", LabelKind.FACTS, "alcohol, in herstel\nsinds 2011", (200, 121), 100),
            label("p2", LabelKind.BIRTH, "±1960–", (206, 44), 40),
            label("p2", LabelKind.DEATH, "2020", (254, 44), 28),
            label("p3", LabelKind.NAME, "Kim", (66, 235), 28),
            label("p4", LabelKind.NAME, "Bas", (236, 235), 28),
            label("u1", LabelKind.UNION, "geh. 1984\ngesch. 1997", (126, 44), 62),
        ),
        compromises=(Compromise(code="apart", refs=("u1",)),),
    )
    return b.done(), laid_out


def crossing() -> tuple[Dossier, Layout]:
    """Two single mothers whose lines to their children cross."""
    b = Dossier.build()
    els, bep = b.person("Els", gender="woman"), b.person("Bep", gender="woman")
    b.union(els, children=[b.person("Noor", gender="woman")])
    b.union(bep, children=[b.person("Tim", gender="nonbinary")])
    laid_out = Layout(
        width=252,
        height=250,
        nodes=(
            person("p1", "circle", 60, 60),
            person("p2", "circle", 160, 60),
            person("p3", "circle", 192, 190),
            person("p4", "dome", 60, 190),
        ),
        lines=(
            line(LineRole.UNION, ("u1",), (82, 60), (100, 60)),
            line(LineRole.DESCENT, ("u1", "p3"), (100, 60), (100, 120), (192, 120), (192, 168)),
            line(LineRole.UNION, ("u2",), (138, 60), (124, 60)),
            line(LineRole.DESCENT, ("u2", "p4"), (124, 60), (124, 140), (60, 140), (60, 168)),
        ),
    )
    return b.done(), laid_out


FAMILIES = {"divorced": divorced, "crossing": crossing}


@pytest.fixture(name="scene_of")
def fixture_scene_of() -> Callable[..., Scene]:
    def made(name: str, **options: str) -> Scene:
        dossier, laid_out = FAMILIES[name]()
        return genogram(dossier, laid_out, **options)

    return made


@pytest.fixture(name="names")
def fixture_names() -> tuple[str, ...]:
    return tuple(FAMILIES)
