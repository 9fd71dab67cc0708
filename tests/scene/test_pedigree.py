# SPDX-License-Identifier: MIT
"""The style of clinical genetics: Bennett's symbols, numbers for everybody, and nothing said about feelings."""

import pytest

from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.layout.text import EnvelopeMeasurer
from naastbetrokken.model import Dossier, Gender, Person, Pregnancy
from naastbetrokken.render.registry import render
from naastbetrokken.scene.beside import SIZE
from naastbetrokken.scene.marks import Box, Mark, Path, Polygon, Text, box_of
from naastbetrokken.scene.numbering import roman
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.styles import STYLES
from naastbetrokken.scene.symbol_marks import Look, half_of, symbol
from naastbetrokken.scene.theme import DEFAULT
from naastbetrokken.testing.families import FAMILIES
from naastbetrokken.testing.generator import random_family
from naastbetrokken.testing.overlaps import clashes

STYLE = STYLES["pedigree"]


def pedigree(dossier: Dossier, **options: object) -> Scene:
    return genogram(dossier, style="pedigree", effort=0, **options)  # type: ignore[arg-type]


def marks_of(look: Look) -> tuple[Mark, ...]:
    return symbol(look, 0, 0, style=STYLE, theme=DEFAULT, measurer=EnvelopeMeasurer())


def texts(look: Look) -> list[str]:
    return [mark.text for mark in marks_of(look) if isinstance(mark, Text)]


@pytest.mark.parametrize(
    ("person", "shape", "text"),
    [
        (Person("p", gender=Gender.MAN), "square", ""),
        (Person("p", gender=Gender.WOMAN), "circle", ""),
        (Person("p", gender=Gender.NONBINARY), "diamond", ""),
        (Person("p"), "diamond", "?"),
        (Person("p", pregnancy=Pregnancy.EXPECTED), "diamond", "P"),
        (Person("p", pregnancy=Pregnancy.EXPECTED, gender=Gender.WOMAN), "circle", "P"),
        (Person("p", pregnancy=Pregnancy.MISCARRIAGE), "triangle", ""),
        (Person("p", pregnancy=Pregnancy.ECTOPIC), "triangle", ""),
        (Person("p", pregnancy=Pregnancy.ABORTION), "triangle", ""),
        (Person("p", pregnancy=Pregnancy.STILLBIRTH, gender=Gender.MAN), "square", ""),
    ],
)
def test_gender_gives_the_shape_and_a_pregnancy_has_a_letter(person: Person, shape: str, text: str) -> None:
    kind = STYLE.kind(person)
    assert STYLE.symbols[kind].shape == shape
    assert "".join(texts(Look(kind=kind))) == text


def diagonals(look: Look) -> list[tuple[tuple[float, float], ...]]:
    return [
        tuple(command.to for command in mark.commands)  # type: ignore[union-attr]
        for mark in marks_of(look)
        if isinstance(mark, Path) and len(mark.commands) == 2
    ]


@pytest.mark.parametrize("kind", ["man", "woman", "nonbinary", "unknown"])
def test_one_slash_from_lower_left_to_upper_right_for_somebody_who_died(kind: str) -> None:
    ((start, end),) = diagonals(Look(kind=kind, deceased=True))
    assert start == (-end[0], -end[1])
    assert start[0] < 0 < start[1]


def test_an_ended_pregnancy_is_slashed_and_a_lost_one_is_not() -> None:
    assert (len(diagonals(Look(kind="abortion"))), diagonals(Look(kind="miscarriage"))) == (1, [])


@pytest.mark.parametrize("kind", ["man", "woman", "nonbinary"])
def test_the_client_has_an_arrow_from_the_lower_left_with_a_p(kind: str) -> None:
    """The head comes near the outline without touching it; the layout reserves nothing for the arrow."""
    look = Look(kind=kind, client=True)
    assert half_of(look, STYLE) == STYLE.symbols[kind].half
    assert texts(look) == ["P"]
    (head,) = (mark for mark in marks_of(look) if isinstance(mark, Polygon) and mark.ink.fill == DEFAULT.ink)
    x, y = head.points[0]
    assert x < 0 < y < 22
    tail = min(mark.box.left for mark in marks_of(look) if isinstance(mark, Text))
    assert tail < x - 15


def test_ages_stand_below_because_a_number_inside_counts_people() -> None:
    scene = pedigree(FAMILIES["three_generations"]())
    inside = [
        mark.text
        for group in scene.groups
        if group.role == "person"
        for mark in group.marks
        if isinstance(mark, Text) and mark.size > SIZE + 1
    ]
    assert inside == []
    assert any("jaar" in caption.text for caption in scene.labels)


def test_outcomes_are_labelled_with_the_fields_own_letters_and_the_legend_explains_them() -> None:
    scene = pedigree(FAMILIES["pregnancy_outcomes"]())
    labels = " ".join(caption.text for caption in scene.labels)
    assert all(letters in labels for letters in ("SAB", "ECT 2011", "TOP", "SB 2014"))
    said = [group.label for group in scene.groups if group.role == "legend"]
    assert {
        "miskraam (SAB), buitenbaarmoederlijke zwangerschap (ECT)",
        "zwangerschapsafbreking (TOP)",
        "doodgeboren (SB)",
    } <= set(said)


def test_an_adopted_child_stands_in_brackets_below_a_dashed_line_and_a_solid_one() -> None:
    dossier = FAMILIES["adopted_and_foster"]()
    scene = pedigree(dossier)
    (child,) = [one.child for one in dossier.parentages if one.kind.value == "adoptive"]
    (person,) = [group for group in scene.groups if group.role == "person" and group.refs == (child,)]
    brackets = [mark for mark in person.marks if isinstance(mark, Path) and len(mark.commands) == 4]
    assert len(brackets) == 2
    dashes = {
        mark.ink.dash  # type: ignore[union-attr]
        for group in scene.groups
        if group.role == "descent" and group.refs[-1:] == (child,)
        for mark in group.marks
    }
    assert dashes == {(), (5.0, 3.0)}
    assert not [mark for mark in marks_of(Look(kind="man")) if isinstance(mark, Path)]


def test_generations_have_roman_numbers_at_the_left_and_people_arabic_ones_from_left_to_right() -> None:
    scene = pedigree(FAMILIES["three_generations"]())
    left = min(node.x - node.width / 2 for node in scene.nodes)
    rows = [(group.label, group.marks[0]) for group in scene.groups if group.role == "generation"]
    assert [label for label, _ in rows] == ["I", "II", "III"]
    assert all(mark.box.right < left for _, mark in rows)
    numbers = {
        group.refs[0]: [mark.text for mark in group.marks if isinstance(mark, Text) and mark.text.isdigit()]
        for group in scene.groups
        if group.role == "person"
    }
    for y in {node.y for node in scene.nodes}:
        row = sorted((node.x, node.id) for node in scene.nodes if node.y == y)
        assert [numbers[one] for _, one in row] == [[str(i)] for i in range(1, len(row) + 1)]


@pytest.mark.parametrize("to", ["svg", "text", "json", "html"])
def test_numbers_are_told_in_every_form(to: str) -> None:
    assert "III-1" in str(render(pedigree(FAMILIES["three_generations"]()), to))


def test_people_without_family_have_no_number() -> None:
    scene = pedigree(FAMILIES["network_without_family"]())
    assert [group for group in scene.groups if group.role == "generation"] == []


@pytest.mark.parametrize(
    ("number", "text"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (88, "LXXXVIII")]
)
def test_generations_are_counted_in_roman_numbers(number: int, text: str) -> None:
    assert roman(number) == text


@pytest.mark.parametrize("to", ["svg", "text", "json", "html"])
def test_feelings_are_no_part_of_a_pedigree_unless_asked_for(to: str) -> None:
    dossier = FAMILIES["bonds_of_every_kind"]()
    assert "seksueel misbruik" not in str(render(pedigree(dossier), to))
    assert "Niet opgenomen in deze tekening: banden." in str(render(pedigree(dossier), to))
    assert "seksueel misbruik" in str(render(pedigree(dossier, show=("bonds",)), to))


def test_a_pedigree_of_a_family_without_bonds_does_not_speak_of_them() -> None:
    assert "Niet opgenomen" not in str(render(pedigree(FAMILIES["couple"]()), "text"))


@pytest.mark.parametrize("seed", range(12))
def test_what_stands_beside_a_symbol_covers_no_text_and_no_other_symbol(seed: int) -> None:
    """Numbers, arrow and sign find room although the layout knows nothing of them."""
    scene = pedigree(random_family(seed, 30, notation=True), secrets=True)
    labels = [Box(one.x, one.y, one.x + one.width, one.y + one.height) for one in scene.labels]
    symbols = {node.id: Box.around([(node.x, node.y)], node.width / 2) for node in scene.nodes}
    for group in scene.groups:
        if group.role != "person":
            continue
        own = symbols[group.refs[0]].grown(2.5)
        beside = [mark for mark in group.marks if mark.box.right > own.right or mark.box.left < own.left]
        for mark in beside:
            box = mark.box
            if isinstance(mark, Text):  # the ink of digits and capitals
                box = Box(box.left, mark.y - 0.72 * mark.size, box.right, mark.y)
            assert not any(label.meets(box) for label in labels)
            assert not any(other.meets(box) for one, other in symbols.items() if one != group.refs[0])


def test_the_legend_of_a_pedigree_stays_inside_its_column() -> None:
    scene = pedigree(FAMILIES["adopted_and_foster"]())
    box = box_of(mark for group in scene.groups for mark in group.marks)
    assert box is not None
    assert box.left >= 22


@pytest.mark.parametrize(
    ("name", "letter", "means"), [("donor", "D", "donor (D)"), ("surrogate", "S", "surrogate (S)")]
)
def test_a_donor_and_a_surrogate_have_their_letter_inside_and_the_legend_explains_it(
    name: str, letter: str, means: str
) -> None:
    scene = genogram(FAMILIES[name](), style="pedigree", lang="en")
    inside = {
        group.refs[0]: [mark.text for mark in group.marks if isinstance(mark, Text) and mark.text == letter]
        for group in scene.groups
        if group.role == "person"
    }
    assert [one for one, letters in inside.items() if letters] == [{"donor": "donor", "surrogate": "carrier"}[name]]
    assert means in [group.label for group in scene.groups if group.role == "legend"]
    therapy = genogram(FAMILIES[name](), lang="en")
    assert means not in [group.label for group in therapy.groups if group.role == "legend"]


def test_the_arrow_at_an_adopted_client_keeps_clear_of_the_number_of_an_adopted_brother() -> None:
    b = Dossier.build()
    children = [b.person(f"K{n}", gender="man", born=str(1980 + n), client=n == 12) for n in range(1, 13)]
    b.union(b.person("V", gender="man"), b.person("M", gender="woman"), children=children, parentage="adoptive")
    assert clashes(pedigree(b.done()), symbols=("person",)) == ()
