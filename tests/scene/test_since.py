# SPDX-License-Identifier: MIT
"""What changed between two dossiers or two dates, marked in the genogram and told in all its forms."""

import json
from pathlib import Path

import pytest
from attrs import evolve

import naastbetrokken as nb
from naastbetrokken.cli.main import main
from naastbetrokken.demo import demo_dossier
from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.layout.genogram import layout
from naastbetrokken.layout.validate import validate
from naastbetrokken.model import Dossier, structure
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.scene.marks import Box, box_of
from naastbetrokken.scene.scene import Scene
from naastbetrokken.testing.generator import random_family
from naastbetrokken.views.compared import compared, compared_view, overlaid
from naastbetrokken.views.cutting import cut


def family(*, now: bool) -> Dossier:
    """Jan and Clarinda divorce, neighbour Els comes, friend Wim goes, brother Piet does more."""
    b = Dossier.build()
    b.person("Jan", id="jan", client=True, gender="man", born="1960")
    b.person("Clarinda", id="cla", gender="woman")
    b.person("Kim", id="kim", gender="woman")
    b.person("Piet", id="piet", gender="man")
    b.person("Ma", id="ma", gender="woman")
    b.person("Pa", id="pa", gender="man")
    b.union("pa", "ma", children=["jan", "piet"], id="u0")
    b.tie("piet", gives=("tasks", "moral") if now else ("tasks",))
    if now:
        b.union("jan", "cla", ("marriage", "1984"), ("divorce", "2023"), children=["kim"], id="u1")
        b.person("Els", id="els", gender="woman")
        b.tie("els", sector="neighbours", roles=["buurvrouw"])
        b.bond("jan", "piet", "hostile", id="new")
    else:
        b.union("jan", "cla", ("marriage", "1984"), children=["kim"], id="u1")
        b.person("Wim", id="wim", gender="man")
        b.tie("wim", sector="friends")
        b.bond("kim", "piet", "close", id="old")
    return b.done()


BEFORE, NOW = family(now=False), family(now=True)


def dated() -> Dossier:
    """One dossier that knows when: a wedding in 2010, a child in 2015, a divorce in 2023."""
    b = Dossier.build()
    b.person("Jan", id="jan", client=True, gender="man", born="1980", occupation="kok")
    b.person("Els", id="els", gender="woman", born="1982")
    b.person("Kim", id="kim", gender="woman", born="2015-05-01")
    b.union("jan", "els", ("marriage", "2010"), ("divorce", "2023-03-01"), children=["kim"], id="u")
    b.date("2026-01-01")
    return b.done()


def below(scene: Scene, of: str) -> list[str]:
    """The lines of the labels of somebody or something."""
    return [line for label in scene.labels if label.of == of for line in label.text.split("\n")]


def marked(scene: Scene) -> list[tuple[str, ...]]:
    return sorted(group.refs for group in scene.groups if group.role == "change")


def told(scene: Scene, heading: str = "Wat er veranderde") -> tuple[str, ...]:
    return next((part.items for part in scene.facts if part.heading == heading), ())


def node(scene: Scene, identifier: str) -> str:
    return next(one.description for one in scene.nodes if one.id == identifier)


def test_who_came_went_or_changed_has_a_line_below_the_name() -> None:
    scene = genogram(NOW, since=BEFORE)
    assert "erbij gekomen" in below(scene, "els")
    assert "niet meer" in below(scene, "wim")
    assert "veranderd" in below(scene, "piet")
    assert below(scene, "u1") == ["geh. 1984", "gesch. 2023", "veranderd"]
    assert below(scene, "kim") == ["Kim"]


def test_a_second_mark_needs_no_colour_and_stands_at_lines_too() -> None:
    scene = genogram(NOW, since=BEFORE)
    assert marked(scene) == [("els",), ("new",), ("old",), ("piet",), ("wim",)]
    forms = {group.refs: len(group.marks) for group in scene.groups if group.role == "change"}
    assert (forms["els",], forms["wim",]) == (3, 2)  # a ring with a plus, a ring with a minus
    assert all(not group.label for group in scene.groups if group.role == "change")


def test_the_mark_stands_at_the_upper_right_where_it_is_free() -> None:
    scene = genogram(NOW, since=BEFORE)
    (sign,) = [box_of(group.marks) for group in scene.groups if group.refs == ("els",) and group.role == "change"]
    (els,) = [one for one in scene.nodes if one.id == "els"]
    assert sign is not None
    assert sign.left > els.x + els.width / 2
    assert sign.bottom < els.y


def test_the_sentences_stand_in_the_outline() -> None:
    assert told(genogram(NOW, since=BEFORE)) == (
        "Buurvrouw Els kwam erbij.",
        "Vriend Wim staat er niet meer in.",
        "De scheiding van Jan en Clarinda was in 2023.",
        "Tussen Jan en broer Piet staat nu: vijandig.",
        "Tussen dochter Kim en broer Piet staat niet meer: hechte band.",
        "De steun van broer Piet is nu ook moreel.",
    )
    assert "Neighbour Els was added." in told(genogram(NOW, since=BEFORE, lang="en"), "What changed")


def test_what_is_gone_is_nowhere_told_as_if_it_were() -> None:
    scene = genogram(NOW, since=BEFORE)
    assert "niet meer in het dossier" in node(scene, "wim")
    assert "hecht (niet meer)" in node(scene, "kim")
    lines = [line for part in scene.facts for line in (*part.lines, *part.items)]
    assert "Kim en Piet: hecht (niet meer)." in lines
    assert "Jan en Clarinda trouwden in 1984 en scheidden in 2023 (veranderd)." in lines


def test_the_legend_has_only_the_marks_that_occur() -> None:
    def entries(before: Dossier, now: Dossier) -> list[str]:
        words = ("erbij gekomen", "niet meer", "veranderd")
        scene = genogram(now, since=before)
        return [group.label for group in scene.groups if group.role == "legend" and group.label in words]

    assert entries(BEFORE, NOW) == ["erbij gekomen", "niet meer", "veranderd"]
    without = cut(BEFORE, frozenset(BEFORE.by_id) - {"wim"})
    assert entries(without, BEFORE) == ["erbij gekomen"]
    assert entries(BEFORE, without) == ["niet meer"]
    assert entries(BEFORE, BEFORE) == []


@pytest.mark.parametrize("to", ["svg", "text", "json", "html"])
def test_every_form_says_the_same(to: str) -> None:
    drawing = str(nb.draw(NOW, since=BEFORE, to=to))
    for words in ("erbij gekomen", "niet meer in het dossier", "veranderd", "hecht (niet meer)", "Vergeleken met een"):
        assert words in drawing
    if to in ("text", "html"):
        assert "Buurvrouw Els kwam erbij." in drawing


def test_the_facts_stand_in_the_descriptions_of_the_json() -> None:
    drawing = json.loads(nb.draw(NOW, since=BEFORE, to="json", lang="en"))
    found = {one["id"]: one["description"] for one in drawing["nodes"]}
    assert ", new" in found["els"]
    assert ", no longer in the dossier" in found["wim"]
    assert ", changed" in found["piet"]


def test_nothing_changed_is_said_and_nothing_is_marked() -> None:
    scene = genogram(NOW, since=NOW)
    assert marked(scene) == []
    assert told(scene) == ()
    assert [note.message for note in scene.compromises] == [
        "Vergeleken met een eerder dossier veranderde er niets dat hier te zien is."
    ]


def test_without_since_nothing_is_compared() -> None:
    plain = genogram(NOW)
    assert plain == genogram(NOW, since=None)
    assert "change" not in {group.role for group in plain.groups}


def test_since_a_date() -> None:
    scene = genogram(dated(), since="2014")
    assert marked(scene) == [("kim",)]
    assert below(scene, "u")[-1] == "veranderd"
    assert told(scene) == (
        "Dochter Kim werd geboren, met als ouders ex-vrouw Els en Jan.",
        "De scheiding van Jan en Els was op 1 maart 2023.",
    )
    assert next(note.message for note in scene.compromises).startswith("Vergeleken met 2014.")
    assert "kok" in node(scene, "jan")


def test_a_pregnancy_that_ended_is_not_called_a_birth() -> None:
    b = Dossier.build()
    b.person("Jan", id="jan", client=True, born="1980")
    b.person(id="x", pregnancy="miscarriage", born="2015")
    b.child("x", parents=["jan"])
    b.date("2026")
    assert not [one for one in told(genogram(b.done(), since="2014")) if "geboren" in one]


def test_a_death_is_marked_at_the_person_and_not_at_the_marriage() -> None:
    b = Dossier.build()
    b.person("Jan", id="jan", client=True, born="1940")
    b.person("Els", id="els", born="1941", died="2020")
    b.union("jan", "els", ("marriage", "1965"), ("widowhood", "2020"), id="u")
    b.date("2026")
    scene = genogram(b.done(), since="2014")
    assert marked(scene) == [("els",)]
    assert below(scene, "u") == ["geh. 1965"]


def test_since_a_date_until_a_date() -> None:
    drawing = json.loads(nb.draw(dated(), since="2014", at="2020", to="json"))
    assert "gesch" not in json.dumps(drawing)
    assert [one["id"] for one in drawing["nodes"] if "erbij gekomen" in one["description"]] == ["kim"]


@pytest.mark.parametrize(("since", "why"), [("no date", "since"), ("2030", "comes after"), (3.5, "since")])
def test_a_since_that_is_none_is_refused(since: object, why: str) -> None:
    with pytest.raises(nb.UsageError, match=why):
        nb.draw(dated(), since=since)
    with pytest.raises(nb.UsageError, match="later day"):
        nb.draw(NOW, since="2014")


def test_a_cut_drawing_takes_nobody_outside_it_for_gone() -> None:
    """Both dossiers are cut alike."""
    drawing = json.loads(nb.draw(NOW, since=BEFORE, around="kim", generations=1, to="json"))
    assert sorted(one["id"] for one in drawing["nodes"]) == ["cla", "jan", "kim"]
    assert not [one for one in drawing["nodes"] if "niet meer in" in one["description"]]
    assert "Wim" not in json.dumps(drawing["nodes"])


def test_parts_that_are_not_shown_are_in_no_sentence() -> None:
    drawing = str(nb.draw(NOW, since=BEFORE, to="html", show=("dates", "facts")))
    assert "hecht" not in drawing
    assert "vijandig" not in drawing


def test_what_no_genogram_shows_is_no_change() -> None:
    people = tuple(evolve(one, note="iets") if one.id == "kim" else one for one in NOW.persons)
    assert compared(evolve(NOW, persons=people), NOW).changes == ()


def test_a_parent_who_became_known_leaves_no_second_line() -> None:
    """First only a mother; then the father too."""

    def known(*parents: str) -> Dossier:
        b = Dossier.build()
        b.person("Jan", id="c", client=True)
        b.person("Ma", id="m")
        b.person("Pa", id="f")
        b.union(*parents, children=["c"])
        return b.done()

    earlier, later = known("m"), known("m", "f")
    later = evolve(later, unions=tuple(evolve(one, id="other") for one in later.unions))
    later = evolve(later, parentages=tuple(evolve(one, union="other") for one in later.parentages))
    both = overlaid(compared(later, earlier))
    assert [one.union for one in both.parentages] == ["other"]
    assert [one.id for one in both.unions] == ["other"]
    scene = genogram(later, since=earlier)
    assert len(scene.nodes) == 3
    assert ("other", "c") in marked(scene)


def test_a_line_to_other_parents_is_marked_as_gone() -> None:
    """Whoever was recorded as the parents of somebody, wrongly, is not drawn as such without a minus."""

    def child_of(home: str) -> Dossier:
        b = Dossier.build()
        b.person("Jan", id="c", client=True)
        for one in "abde":
            b.person(one.upper(), id=one)
        b.union("a", "b", id="ab")
        b.union("d", "e", id="de")
        b.child("c", home)
        return b.done()

    scene = genogram(child_of("de"), since=child_of("ab"))
    assert {("ab", "c"), ("de", "c")} <= set(marked(scene))
    assert "(niet meer)" in node(scene, "a")
    assert "(erbij gekomen)" in node(scene, "d")
    picture = str(nb.draw(child_of("de"), since=child_of("ab"), to="text"))
    assert "(niet meer)" in picture


@pytest.mark.parametrize("seed", range(10))
def test_both_drawn_at_once_read_back_without_fault(seed: int) -> None:
    whole = random_family(seed, 40)
    ids = [one.id for one in whole.persons if one.id != whole.client]
    earlier, later = (cut(whole, frozenset(whole.by_id) - set(ids[i::9])) for i in (0, 1))
    found = compared(later, earlier)
    both = overlaid(found)
    assert structure.problems(both) == ()
    assert set(both.by_id) == {*earlier.by_id, *later.by_id}
    faults = validate(layout(both, genogram_texts(both, since=found), effort=0), both)
    untrue = {"missing", "twice", "stranger", "through", "joined_wrongly", "torn", "touch"}
    assert [fault for fault in faults if fault.code in untrue] == []


@pytest.mark.parametrize("seed", range(6))
def test_marks_at_people_cover_no_name(seed: int) -> None:
    whole = random_family(seed, 40)
    ids = [one.id for one in whole.persons if one.id != whole.client]
    scene = genogram(whole, since=cut(whole, frozenset(whole.by_id) - set(ids[::7])), effort=0)
    people = {one.id for one in scene.nodes}
    signs = [box_of(g.marks) for g in scene.groups if g.role == "change" and set(g.refs) <= people]
    labels = [Box(one.x, one.y, one.x + one.width, one.y + one.height) for one in scene.labels]
    assert signs
    assert not [1 for sign in signs for label in labels if sign is not None and sign.grown(-1).meets(label)]


def test_views_are_taken_of_what_is_gone_too() -> None:
    seen, _ = compared_view(NOW, BEFORE, around="kim", generations=1)
    assert seen.apart + sum(count for _, count in seen.left_out) == len(set(NOW.by_id) | set(BEFORE.by_id)) - 3


def test_at_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    now, before = tmp_path / "now.json", tmp_path / "before.json"
    nb.dump(NOW, now)
    nb.dump(BEFORE, before)
    assert main(["draw", str(now), "--since", str(before), "--to", "text"]) == 0
    assert "Buurvrouw Els kwam erbij." in capsys.readouterr().out
    nb.dump(dated(), now)
    assert main(["draw", str(now), "--since", "2014", "--to", "text"]) == 0
    assert "Dochter Kim werd geboren, met als ouder" in capsys.readouterr().out
    assert main(["draw", str(now), "--since", "gone.json", "--to", "text"]) == 2


@pytest.mark.parametrize("style", ["mcgoldrick", "pedigree"])
def test_the_demo_family_compared_with_an_earlier_day(style: str) -> None:
    dossier = demo_dossier()
    assert "Wat er veranderde" in str(nb.draw(dossier, since="1990", to="text", style=style, at="2026-10-15"))
