# SPDX-License-Identifier: MIT
"""The genogram as a scene: everything in it, nothing outside it, and the same facts whoever reads it."""

import functools
import re

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.layout.genogram.layout import layout
from naastbetrokken.layout.result import Compromise, Layout, NodeRole
from naastbetrokken.model import Dossier, Membership, Period, PersonKind
from naastbetrokken.scene.frame import MARGIN
from naastbetrokken.scene.genogram import genogram
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.scene.marks import box_of
from naastbetrokken.scene.scene import Scene
from naastbetrokken.testing.families import FAMILIES


@functools.cache
def family(name: str) -> tuple[Dossier, Layout, Scene]:
    dossier = FAMILIES[name]()
    return (dossier, *drawn(dossier))


def drawn(dossier: Dossier, lang: str = "nl") -> tuple[Layout, Scene]:
    laid_out = layout(dossier, genogram_texts(dossier, lang=lang))
    return laid_out, genogram(dossier, laid_out, lang=lang)


def legend_of(scene: Scene) -> list[str]:
    return [group.label for group in scene.groups if group.role == "legend"]


@pytest.mark.parametrize("name", FAMILIES)
def test_everything_lies_inside_equal_margins(name: str) -> None:
    _, _, scene = family(name)
    box = box_of(mark for group in scene.groups for mark in group.marks)
    assert box is not None
    assert box.left >= MARGIN - 1
    assert box.top >= MARGIN - 1
    assert scene.width - box.right >= MARGIN - 1
    assert MARGIN - 1 <= scene.height - box.bottom < MARGIN + 8


@pytest.mark.parametrize("name", FAMILIES)
def test_the_places_for_other_programs_are_those_that_are_drawn(name: str) -> None:
    _, laid_out, scene = family(name)
    if not laid_out.nodes:
        return
    dx, dy = scene.nodes[0].x - laid_out.nodes[0].x, scene.nodes[0].y - laid_out.nodes[0].y
    assert [(n.id, n.x, n.y) for n in scene.nodes] == [
        (n.id, pytest.approx(n.x + dx), pytest.approx(n.y + dy)) for n in laid_out.nodes
    ]
    told = [line for line in scene.lines if line.role != "mark"]
    assert [(line.role, line.refs) for line in told] == [(line.role.value, line.refs) for line in laid_out.lines]
    groups = {group.refs[0]: group for group in scene.groups if group.role in ("person", "placeholder")}
    for node in scene.nodes:
        box = box_of(groups[node.id].marks)
        assert box is not None
        assert ((box.left + box.right) / 2, (box.top + box.bottom) / 2) == pytest.approx((node.x, node.y))


@pytest.mark.parametrize("name", FAMILIES)
def test_a_child_line_ends_on_the_symbol_that_is_drawn(name: str) -> None:
    _, _, scene = family(name)
    nodes = {node.id: node for node in scene.nodes}
    for line in scene.lines:
        if line.role == "descent" and len(line.refs) == 2:
            (x, y), child = line.points[-1], nodes[line.refs[1]]
            assert abs(x - child.x) <= child.width / 2
            assert child.y - child.height / 2 - 0.01 <= y <= child.y


@pytest.mark.parametrize("name", FAMILIES)
def test_everybody_and_every_union_is_told_in_the_outline(name: str) -> None:
    dossier, _, scene = family(name)
    text = "\n".join(line for part in scene.facts for line in (part.heading, *part.lines, *part.items))
    labels = {node.id: node.label for node in scene.nodes}
    for person in dossier.persons:
        assert re.search(rf"^{re.escape(labels[person.id])}[:.]", text, re.MULTILINE), person.id
    for union in dossier.unions:
        for state in union.states:
            assert state.date is None or str(state.date.year or "") in text


@pytest.mark.parametrize("name", FAMILIES)
def test_nobody_is_introduced_twice(name: str) -> None:
    dossier, _, scene = family(name)
    lines = [line for part in scene.facts for line in (*part.lines, *part.items)]
    introduced = [line for line in lines if re.search(r": .*\b(geboren|overleden) ", line)]
    assert len(introduced) == sum(1 for p in dossier.persons if p.pregnancy is None and (p.born or p.died))


@pytest.mark.parametrize("name", FAMILIES)
def test_the_legend_explains_only_what_occurs(name: str) -> None:
    dossier, _, scene = family(name)
    legend = legend_of(scene)
    occurs = {
        "man": any(p.gender == "man" and p.kind is PersonKind.HUMAN and not p.pregnancy for p in dossier.persons),
        "vrouw": any(p.gender == "woman" and p.kind is PersonKind.HUMAN and not p.pregnancy for p in dossier.persons),
        "huisdier": any(p.kind is PersonKind.PET for p in dossier.persons),
        "cliënt": dossier.client is not None,
        "overleden": any(p.is_deceased and p.pregnancy is None for p in dossier.persons),
        "niet vastgelegde partner": any(node.role == NodeRole.PLACEHOLDER for node in scene.nodes),
        "miskraam": any(p.pregnancy == "miscarriage" for p in dossier.persons),
        "pleegkind": any(parentage.kind == "foster" for parentage in dossier.parentages),
    }
    assert {text: text in legend for text in occurs} == occurs
    assert len(legend) == len(set(legend))


def test_the_title_names_the_client_and_the_day() -> None:
    b = Dossier.build()
    b.person("Jan", client=True)
    b.date("2024-03-01")
    _, scene = drawn(b.done())
    assert scene.title == "Genogram van Jan"
    assert scene.description == "Genogram van Jan: 1 persoon in 1 generatie."
    assert scene.facts[0].lines == ("Stand op 1 maart 2024",)
    _, english = drawn(b.done(), "en")
    assert english.title == "Genogram of Jan"


def test_an_empty_dossier_says_that_nobody_is_recorded() -> None:
    _, scene = drawn(Dossier.trusted())
    assert scene.title == "Genogram"
    assert scene.facts[0].lines == ("Er is nog niemand vastgelegd.",)
    assert legend_of(scene) == []


def couple() -> tuple[Dossier, Layout]:
    b = Dossier.build()
    a, c = b.person("Piet", gender="man"), b.person("Els", gender="woman")
    b.union(a, c, ("marriage", "1950"), children=[b.person("Jan", gender="man")])
    dossier = b.done()
    return dossier, layout(dossier, genogram_texts(dossier))


@pytest.mark.parametrize(
    ("compromise", "message"),
    [
        (
            Compromise(code="apart", refs=("u1",)),
            "Piet en Els staan niet naast elkaar, omdat daar geen plaats voor was; hun lijn loopt om.",
        ),
        (
            Compromise(code="across", refs=("p1", "p2")),
            "Piet en Els zijn partners uit verschillende generaties; hun lijn gaat van de ene rij naar de andere.",
        ),
        (
            Compromise(code="own_ancestor", refs=("u1", "p3")),
            (
                "Volgens de gegevens stamt iemand van zichzelf af (Piet, Els en Jan); daarom ontbreekt er een lijn. "
                "Klopt dat gegeven?"
            ),
        ),
        (
            Compromise(code="shortened", refs=("p3",)),
            "De tekst bij Jan paste niet en is ingekort. Voluit: Jan",
        ),
        (Compromise(code="novel", refs=("p3",)), "Bij Jan is de tekening anders dan gewoonlijk (novel)."),
        (Compromise(code="novel"), "De tekening is op één plaats anders dan gewoonlijk (novel)."),
        (Compromise(code="apart", refs=("nobody",)), "De tekening is op één plaats anders dan gewoonlijk (apart)."),
    ],
)
def test_a_compromise_is_told_in_words_in_the_picture_and_in_the_outline(compromise: Compromise, message: str) -> None:
    dossier, laid_out = couple()
    scene = genogram(dossier, Layout(**{**fields(laid_out), "compromises": (compromise,)}))
    assert [told.message for told in scene.compromises] == [message]
    assert [group.label for group in scene.groups if group.role == "note"] == [message]
    assert message in scene.facts[-1].items


def fields(laid_out: Layout) -> dict[str, object]:
    return {name: getattr(laid_out, name) for name in ("width", "height", "nodes", "lines", "labels")}


def test_households_are_told_with_shares_and_periods() -> None:
    b = Dossier.build()
    a, c = b.person("Piet", born="1980"), b.person("Finn", born="2012")
    b.household(a, Membership(person=c, share=30, period=Period.parse("2020/..")))
    b.household(a, name="Kade 3")
    _, scene = drawn(b.done())
    assert scene.facts[-1].items == ("Kade 3: Piet.", "Piet en Finn (30% van de tijd, sinds 2020) wonen samen.")


@pytest.mark.parametrize("option", [{"lang": "fr"}, {"theme": "neon"}, {"style": "runes"}])
def test_what_does_not_exist_is_a_wrong_call(option: dict[str, str]) -> None:
    dossier, laid_out = couple()
    with pytest.raises(UsageError, match="use one of"):
        genogram(dossier, laid_out, **option)


def test_partners_who_are_related_have_a_second_stroke_that_ends_on_their_symbols() -> None:
    _, _, scene = family("cousin_marriage")
    related = [line for line in scene.lines if line.role == "mark"]
    (second,) = related
    (first,) = [line for line in scene.lines if line.role == "union" and line.refs == second.refs]
    (ax, ay), (bx, by) = second.points
    assert ay == by == pytest.approx(first.points[0][1] - 4)
    square, circle = sorted(
        (node for node in scene.nodes if abs(node.y - first.points[0][1]) < 1), key=lambda node: node.x
    )
    assert ax == pytest.approx(square.x + 22)
    assert bx == pytest.approx(circle.x - (22**2 - 4**2) ** 0.5, abs=0.01)


def test_a_divorce_has_two_strokes_and_they_are_marks() -> None:
    _, _, scene = family("remarriage_half_siblings")
    marks = [line for line in scene.lines if line.role == "mark"]
    assert len(marks) == 2
    assert {len(line.points) for line in marks} == {2}


@pytest.mark.parametrize("name", FAMILIES)
def test_strokes_of_a_parting_touch_no_text_and_no_line_to_a_child(name: str) -> None:
    _, _, scene = family(name)
    crowded = {ref for told in scene.compromises if told.code == "slash_crowded" for ref in told.refs}
    slanted = [
        line
        for line in scene.lines
        if line.role == "mark" and line.points[0][0] != line.points[1][0] and line.points[0][1] != line.points[1][1]
    ]
    for line in slanted:
        if line.refs[0] in crowded:
            continue
        (ax, ay), (bx, by) = line.points
        for label in scene.labels:
            clear = (
                max(ax, bx) <= label.x
                or label.x + label.width <= min(ax, bx)
                or max(ay, by) <= label.y
                or label.y + label.height <= min(ay, by)
            )
            assert clear, label.of
        for other in scene.lines:
            if other.role == "descent":
                for (cx, cy), (dx, dy) in zip(other.points, other.points[1:], strict=False):
                    if cx == dx and min(cy, dy) < max(ay, by) and max(cy, dy) > min(ay, by):
                        assert not min(ax, bx) <= cx <= max(ax, bx)
