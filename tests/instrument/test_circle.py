# SPDX-License-Identifier: MIT
"""The circle diagram: everybody once where the client placed them, nothing hidden, and the same facts in every format."""

import html
import json
import re
from collections import Counter

import pytest
from attrs import evolve

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.circle import circle
from naastbetrokken.model import Contact, Dossier, Ring, Sector, Stance, Tie
from naastbetrokken.render import json as as_json
from naastbetrokken.render import svg, text
from naastbetrokken.scene.circle.members import members
from naastbetrokken.scene.marks import Circle, Text, box_of
from naastbetrokken.scene.pages import pages
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.theme import THEMES
from naastbetrokken.testing.generator import random_network
from naastbetrokken.testing.overlaps import assert_legible

SIZES = (0, 1, 2, 5, 8, 13, 21, 25, 40, 60, 80)
SEEDS = [(seed, SIZES[seed % len(SIZES)]) for seed in range(44)]
generated = pytest.mark.parametrize(("seed", "size"), SEEDS)


def assert_whole(scene: Scene, dossier: Dossier) -> None:
    """Everybody with a tie is drawn once, nothing covers anything, nothing lies outside."""
    named = {tie.person for tie in dossier.ties}
    drawn = Counter(node.id for node in scene.nodes if node.role == "member")
    assert drawn == Counter(named)
    assert Counter(ref for group in scene.groups if group.role == "member" for ref in group.refs) == drawn
    assert_legible(scene, lines=("contact",), symbols=("member", "client"))
    around = box_of(mark for group in scene.groups for mark in group.marks)
    assert around is not None
    assert around.left >= 0
    assert around.top >= 0
    assert around.right <= scene.width
    assert around.bottom <= scene.height


def assert_same_facts(scene: Scene) -> None:
    """What the text says of somebody stands at the symbol too, in SVG and in JSON; notes and questions as well."""
    picture, drawing, told = html.unescape(svg.render(scene)), json.loads(as_json.render(scene)), text.render(scene)
    said = [node["description"] for node in drawing["nodes"]]
    assert all(one in picture for one in said)
    members = [node["description"] for node in drawing["nodes"] if node["role"] == "member"]
    lines = [line for part in scene.facts[1:] for line in part.items]
    notes = {one["message"] for one in drawing["compromises"]}
    for line in lines:
        assert line in told
        assert line in notes or any(_holds(one, line) for one in members) or _about_lines(line, drawing)
    for node in drawing["nodes"]:
        assert node["label"] in told
    assert all(note in told and note in picture for note in notes)


def _holds(description: str, line: str) -> bool:
    """Whether a description says a line of the outline: with the place in between, or a question without the name."""
    alike = (one == other for one, other in zip(description, line, strict=False))
    shared = next((number for number, same in enumerate(alike) if not same), min(len(description), len(line)))
    question = line.partition(": ")[2]
    return (shared > 1 and line[shared:] in description[shared:]) or (bool(question) and question in description)


def _about_lines(line: str, drawing: dict) -> bool:
    """Whether it is about who is in touch with whom, which lines and notes tell pair by pair."""
    drawn = any(one["role"] == "contact" for one in drawing["lines"])
    return " contact met " in line and (drawn or any(line in one["message"] for one in drawing["compromises"]))


@generated
def test_everybody_is_drawn_once_and_nothing_is_hidden(seed: int, size: int) -> None:
    dossier = random_network(seed, size)
    assert_whole(circle(dossier), dossier)


@pytest.mark.sweep(13)
@generated
def test_every_format_tells_the_same(seed: int, size: int) -> None:
    assert_same_facts(circle(random_network(seed, size)))


@pytest.mark.parametrize("seed", range(12))
def test_lines_between_people_hide_nothing_and_are_told_in_full(seed: int) -> None:
    dossier = random_network(seed, 3 * seed)
    scene = circle(dossier, ties=True)
    assert_whole(scene, dossier)
    assert_same_facts(scene)
    named = {tie.person for tie in dossier.ties}
    known = {frozenset((one.a, one.b)) for one in dossier.contacts if {one.a, one.b} <= named}
    drawn = {frozenset(line.refs) for line in scene.lines}
    untold = " ".join(one.message for one in scene.compromises if one.code in ("circle_tie", "circle_beside"))
    assert drawn <= known
    assert len(known) - len(drawn) <= untold.count(" contact met ") + untold.count(",") + untold.count(" en ")


@pytest.mark.slow
@pytest.mark.parametrize("block", range(20))
def test_two_thousand_networks_hide_nobody(block: int) -> None:
    for seed in range(100 * block, 100 * block + 100):
        dossier = random_network(seed, seed % 81)
        scene = circle(dossier)
        assert_whole(scene, dossier)
        if seed % 10 == 0:
            assert_same_facts(scene)


def places(scene: Scene) -> dict[str, tuple[float, float]]:
    return {node.id: (node.x, node.y) for node in scene.nodes}


def ring_radii(scene: Scene) -> list[float]:
    return sorted(
        mark.r for group in scene.groups if group.role == "ring" for mark in group.marks if isinstance(mark, Circle)
    )


def test_people_stand_in_the_ring_that_the_client_chose_and_not_where_contact_would_put_them() -> None:
    dossier = random_network(5, 40)
    scene = circle(dossier)
    disc = next(mark for group in scene.groups if group.role == "ring" for mark in group.marks)
    inner, middle, outer = ring_radii(scene)
    edges = {Ring.INNER: (0.0, inner), Ring.MIDDLE: (inner, middle), Ring.OUTER: (middle, outer)}
    for tie in dossier.ties:
        x, y = places(scene)[tie.person]
        away = ((x - disc.x) ** 2 + (y - disc.y) ** 2) ** 0.5
        low, high = edges.get(tie.ring, (outer, float("inf")))
        assert low < away < high


def build() -> tuple[nb.Dossier, object]:
    b = nb.Dossier.build()
    b.person("Jan", client=True, id="c")
    return b


def test_a_dossier_without_anybody_still_has_a_circle() -> None:
    scene = circle(Dossier.trusted())
    assert len(ring_radii(scene)) == 3
    assert scene.title == "Cirkeldiagram"
    assert "Er staat nog niemand in de cirkel." in text.render(scene)


def test_the_client_stands_in_the_middle() -> None:
    scene = circle(demo_dossier())
    (client,) = [node for node in scene.nodes if node.role == "client"]
    disc = next(mark for group in scene.groups if group.role == "ring" for mark in group.marks)
    assert client.label == "Joost Terpstra"
    assert abs(client.x - disc.x) < 0.1
    assert abs(client.y - disc.y) < 25


def test_whose_view_it_is_and_of_which_day_stands_under_the_title() -> None:
    first = circle(demo_dossier()).facts[0]
    assert first.lines[0] == "Stand op 15 oktober 2026, zoals Joost het ziet"


def test_people_outside_the_circle_and_without_a_place_are_not_forgotten() -> None:
    b = build()
    b.person("Ans", id="a")
    b.person("Bo", id="b")
    b.tie("a", ring="outside", stance="hindering")
    b.tie("b")
    told = text.render(circle(b.done()))
    assert "Buiten de cirkel." in told
    assert "Nog niet geplaatst." in told
    assert "Waar in de cirkel hoort Bo?" in told


def test_a_stance_is_told_by_outline_and_mark_in_black_and_white_too() -> None:
    looks = {}
    for stance in Stance:
        dossier = evolve(
            random_network(1, 1), ties=(Tie(person="p1", ring=Ring.INNER, sector=Sector.FAMILY, stance=stance),)
        )
        for theme in ("default", "bw"):
            scene = circle(dossier, theme=theme)
            marks = next(group.marks for group in scene.groups if group.role == "member")
            x, y = places(scene)["p1"]
            looks.setdefault(theme, []).append(tuple(mark.moved(-x, -y) for mark in marks))
    for found in looks.values():
        assert len(set(found)) == len(Stance)


def test_somebody_who_is_named_twice_stands_once_and_it_is_said() -> None:
    b = build()
    b.person("Ans", id="a")
    b.tie("a", ring="outer", sector="work")
    b.tie("a", ring="inner", sector="friends", stance="supportive")
    scene = circle(b.done())
    (note,) = [one for one in scene.compromises if one.code == "circle_once"]
    (ans,) = [node for node in scene.nodes if node.id == "a"]
    assert note.refs == ("a",)
    assert "Binnenste ring" in ans.description or "binnenste ring" in ans.description
    assert "Ans staat ook genoemd bij: werk, school en dagbesteding, buitenste ring." in ans.description


def test_people_of_the_dossier_who_were_never_named_are_mentioned() -> None:
    (note,) = [one for one in circle(demo_dossier()).compromises if one.code == "circle_others"]
    assert "Lotte" in note.message


@pytest.mark.parametrize(
    ("person", "below"),
    [
        ("p-sister", ("zus", "eerste contactpersoon", "2× per week")),
        ("p-partner", ("LAT-partner", "4× per week")),
        ("p-aunt", ("±2× per maand",)),
        ("p-half-brother", ("halfbroer van vaderskant", "±5× per jaar")),
        ("p-clinician", ("±2× per maand",)),
    ],
)
def test_below_a_name_stands_what_somebody_is_unless_the_name_says_it(person, below):
    """A sister who is also the one to call is a sister first; "tante Riek" need not be called an aunt."""
    found = {one.person.id: one.small for one in members(People.of(demo_dossier()))}
    assert found[person] == below


def test_only_stances_and_kinds_that_occur_stand_in_the_legend() -> None:
    b = build()
    b.person("Ans", gender="woman", id="a")
    b.tie("a", ring="inner", sector="friends", stance="supportive")
    entries = [group.label for group in circle(b.done()).groups if group.role == "legend"]
    assert entries[0] == "steunend"
    assert "belemmerend" not in entries
    assert entries[-2:] == ["vrouw", "gender niet vastgelegd"]  # Ans, and Jan in the middle


def test_contacts_are_drawn_and_told_only_when_asked_for() -> None:
    plain, joined = circle(demo_dossier()), circle(demo_dossier(), ties=True)
    assert plain.lines == ()
    assert "contact met elkaar" not in text.render(plain)
    assert {line.role for line in joined.lines} == {"contact"}
    assert "Wie contact met elkaar hebben" in text.render(joined)


def test_a_contact_with_somebody_who_is_not_in_the_circle_is_not_drawn() -> None:
    dossier = demo_dossier()
    named = {tie.person for tie in dossier.ties}
    assert all(set(line.refs) <= named for line in circle(dossier, ties=True).lines)
    strangers = evolve(dossier, contacts=(Contact(a="p-ex", b="p-daughter"),))
    assert circle(strangers, ties=True).lines == ()


def test_input_order_and_spelling_of_ids_change_nothing() -> None:
    dossier = demo_dossier()
    turned = evolve(
        dossier,
        persons=dossier.persons[::-1],
        ties=dossier.ties[::-1],
        contacts=tuple(Contact(a=one.b, b=one.a) for one in dossier.contacts[::-1]),
    )
    assert svg.render(circle(dossier, ties=True)) == svg.render(circle(turned, ties=True))


def test_other_ids_for_the_same_people_give_the_same_words() -> None:
    dossier = random_network(9, 20)
    new = {person.id: f"x{hash_of(person.id)}" for person in dossier.persons}
    renamed = Dossier.checked(
        client=new["p0"],
        date=dossier.date,
        persons=tuple(evolve(person, id=new[person.id]) for person in dossier.persons),
        unions=tuple(evolve(one, partners=tuple(new[each] for each in one.partners)) for one in dossier.unions),
        parentages=tuple(evolve(one, child=new[one.child]) for one in dossier.parentages),
        ties=tuple(evolve(tie, person=new[tie.person]) for tie in dossier.ties),
    )
    alike = evolve(dossier, contacts=())
    assert text.render(circle(renamed)) == text.render(circle(alike))


def hash_of(identifier: str) -> int:
    """Another order of ids, the same on every run."""
    return int(identifier[1:]) * 7919 % 1009


def test_the_same_dossier_gives_the_same_bytes() -> None:
    assert nb.draw(demo_dossier(), "circle") == nb.draw(demo_dossier(), "circle")


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_changes_no_word_and_no_place(theme: str) -> None:
    plain, themed = circle(demo_dossier()), circle(demo_dossier(), theme=theme)
    assert themed.facts == plain.facts
    assert places(themed) == places(plain)


def test_no_text_is_smaller_than_nine_px() -> None:
    for scene in (circle(random_network(7, 60)), circle(demo_dossier(), blank="half")):
        sizes = {mark.size for group in scene.groups for mark in group.marks if isinstance(mark, Text)}
        assert min(sizes) >= 9


def usual(size: int) -> Dossier:
    """A network as clients make them: most in the outer rings, family and friends above all."""
    b = build()
    sectors = ("family", "family", "friends", "family", "work", "friends", "neighbours", "professionals", "peers")
    rings = ("inner", "middle", "outer", "middle", "outer")
    stances = ("supportive", "neutral", "supportive", "hindering", "supportive")
    for number in range(size):
        b.person(f"Naam{number}", gender=("woman", "man")[number % 2], id=f"p{number}")
        b.tie(
            f"p{number}",
            ring=rings[number % 5],
            sector=sectors[number % 9],
            stance=stances[number % 5],
            contact_per_week=1,
            roles=["buddy"] if number % 4 == 0 else [],
        )
    return b.done()


def test_twenty_five_people_fit_a_sheet_with_names_that_can_be_read() -> None:
    (sheet,) = pages(circle(usual(25)), "A4")
    assert 13 * sheet.scale >= 9


@pytest.mark.parametrize("blank", ["empty", "half"])
def test_a_form_fits_a_sheet_and_has_room_to_write(blank: str) -> None:
    scene = circle(demo_dossier(), blank=blank)
    (sheet,) = pages(scene, "A4")
    assert 13 * sheet.scale >= 9
    assert [group.role for group in scene.groups].count("write") == 1
    assert_legible(scene, lines=("write",), symbols=("member",))  # the client's place may hold a question mark


def test_an_empty_form_holds_nobody_and_all_areas_of_life() -> None:
    scene = circle(demo_dossier(), blank="empty")
    assert scene.nodes == ()
    names = [group.refs[0] for group in scene.groups if group.role == "sector"]
    assert names == [sector.value for sector in Sector]
    assert "Ferry" not in svg.render(scene)


def test_a_form_is_told_in_full_in_every_format() -> None:
    scene = circle(demo_dossier(), blank="empty")
    drawing = json.loads(as_json.render(scene))
    printed = {one["text"] for one in drawing["labels"]}
    told = text.render(scene)
    form = [group.label for group in scene.groups if group.role == "form"]
    assert set(form) <= printed
    assert all(re.sub(r"[.?]$", "", line).casefold() in told.casefold() for line in form)


def test_half_a_form_keeps_everybody() -> None:
    dossier = demo_dossier()
    assert_whole(circle(dossier, blank="half"), dossier)


def test_a_form_for_nobody_yet_leaves_the_name_open() -> None:
    form = circle(Dossier.trusted(), blank="empty")
    assert form.title == "Cirkeldiagram"
    assert next(group.label for group in form.groups if group.role == "field") == "Naam"


@pytest.mark.parametrize("option", [{"blank": "full"}, {"sectors": "some"}, {"theme": "pink"}, {"lang": "fr"}])
def test_what_does_not_exist_is_a_wrong_call(option: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        circle(demo_dossier(), **option)


def test_questions_may_be_left_out_of_every_format() -> None:
    scene = circle(demo_dossier(), questions=False)
    assert "?" not in text.render(scene, part="outline")
    assert "Nog te bespreken" not in svg.render(scene)


def test_english_reads_aloud() -> None:
    told = text.render(circle(demo_dossier(), lang="en"))
    assert "Circle diagram of Joost" in told
    assert (
        "- Ferry Dekker, man. Joost calls Ferry supportive. They are in touch once a week. "
        "Usually it is Ferry who makes contact. The contact began in September 1992." in told
    )
