# SPDX-License-Identifier: MIT
"""The front door: each function does what it says, and says what is wrong with a call."""

import json
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from attrs import evolve

import naastbetrokken as nb
from naastbetrokken import plugins
from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Document
from naastbetrokken.instrument import registry
from naastbetrokken.instrument.previous import places
from naastbetrokken.layout.result import Layout
from naastbetrokken.layout.validate import Fault
from naastbetrokken.scene.scene import Scene

GEDCOM = """\
0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Hendrik /Terpstra/
1 SEX M
1 BIRT
2 DATE ABT 1895
0 @I2@ INDI
1 NAME Grietje /Bouma/
1 SEX F
0 @I3@ INDI
1 NAME Jelle /Terpstra/
1 SEX M
0 @F1@ FAM
1 HUSB @I1@
1 WIFE @I2@
1 CHIL @I3@
1 MARR
2 DATE 1921
0 TRLR
"""


@pytest.fixture(scope="module")
def family() -> nb.Dossier:
    """Jan, divorced from Clarinda, and their daughter Kim."""
    b = nb.Dossier.build()
    jan = b.person("Jan", gender="man", born="1957-04-21", client=True)
    clarinda = b.person("Clarinda", gender="woman", born="1960~")
    kim = b.person("Kim", gender="woman", born="1985")
    b.union(jan, clarinda, ("marriage", "1984"), ("divorce", "1997"), children=[kim])
    return b.done()


# ------------------------------------------------------------------------------------------------- dossiers in and out


def test_what_is_dumped_is_loaded_as_an_equal_dossier(tmp_path: Path) -> None:
    nb.dump(demo_dossier(), tmp_path / "joost.json")
    assert nb.load(tmp_path / "joost.json") == demo_dossier()
    assert nb.loads(nb.dumps(demo_dossier())) == demo_dossier()
    assert nb.loads(nb.dumps(demo_dossier()).encode()) == demo_dossier()


def test_a_gedcom_file_is_known_by_what_is_in_it_and_not_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "family.txt").write_text(GEDCOM, encoding="utf-8")
    from_file, from_text = nb.load(tmp_path / "family.txt"), nb.loads(GEDCOM)
    assert from_file == from_text
    assert [person.name.display for person in from_text.persons] == [
        "Hendrik Terpstra",
        "Grietje Bouma",
        "Jelle Terpstra",
    ]
    assert from_text.client == "I1"


@pytest.mark.parametrize("client", ["I3", "@I3@"])
def test_the_client_can_be_named_while_loading(client: str) -> None:
    assert nb.loads(GEDCOM, client=client).client == "I3"


def test_a_client_who_is_not_there_is_a_wrong_call(family: nb.Dossier) -> None:
    with pytest.raises(nb.UsageError, match="'I9'"):
        nb.loads(GEDCOM, client="I9")
    with pytest.raises(nb.UsageError, match="'p9'"):
        nb.loads(nb.dumps(family), client="p9")


def test_another_client_changes_nothing_else(family: nb.Dossier) -> None:
    other = nb.loads(nb.dumps(family), client="p3")
    assert (other.client, other.persons, other.unions) == ("p3", family.persons, family.unions)


def test_a_file_that_is_neither_is_told_with_its_place() -> None:
    with pytest.raises(nb.InvalidDossier) as caught:
        nb.loads("Beste Jan, hierbij het dossier.")
    assert caught.value.problems
    assert "Jan" not in str(caught.value)


# ------------------------------------------------------------------------------------------------------------- drawing


def test_a_drawing_is_text_in_text_formats_and_bytes_in_the_others(family: nb.Dossier) -> None:
    assert isinstance(nb.draw(family), str)
    assert nb.draw(family) == nb.draw(family, "genogram", to="svg", lang="nl", theme="default", style="mcgoldrick")
    png = nb.draw(family, to="png", scale=1.0)
    assert isinstance(png, bytes)
    assert png.startswith(b"\x89PNG")


@pytest.mark.parametrize("instrument", registry.BUILT_IN)
def test_every_built_in_instrument_is_made_of_the_demo_in_each_of_its_text_formats(instrument: str) -> None:
    for to in nb.formats(instrument):
        if to not in ("png", "pdf"):
            made = nb.draw(demo_dossier(), instrument, to=to)
            assert isinstance(made, str)
            assert "Joost" in made or to == "json"  # drawing JSON has no title, and may name only others


def test_a_drawing_can_be_svg_and_a_document_cannot() -> None:
    for instrument in registry.BUILT_IN:
        assert ("svg" in nb.formats(instrument)) is (instrument in registry.DRAWINGS)
        assert {"text", "markdown", "html", "json"} <= set(nb.formats(instrument))
    with pytest.raises(nb.UsageError, match="unknown instrument 'genogam'"):
        nb.formats("genogam")


def test_a_document_asked_for_as_the_default_is_told_its_formats(family: nb.Dossier) -> None:
    with pytest.raises(
        nb.UsageError, match=r"the help-table is a document, and a document has no svg; use one of: text"
    ):
        nb.draw(family, "help-table")
    assert nb.draw(family, "help-table", to="text").startswith("Hulptabel van Jan\n")


def test_a_document_takes_its_own_options_and_those_of_its_format(family: nb.Dossier) -> None:
    text = nb.draw(family, "help-table", to="text", lang="en", title="At Jan's", blank="half", width=100)
    assert text.startswith("At Jan's\n")
    with pytest.raises(nb.UsageError, match="unknown option for the help-table as html: 'width'"):
        nb.draw(family, "help-table", to="html", width=100)
    with pytest.raises(nb.UsageError, match="unknown blank 'all'; use one of: empty, half"):
        nb.draw(family, "help-table", to="text", blank="all")


def test_a_document_is_not_cut_into_sheets(family: nb.Dossier) -> None:
    with pytest.raises(nb.UsageError, match="the help-table is not a drawing, so it is not cut into sheets"):
        nb.draw(family, "help-table", to="html", paper="A4")


def test_the_language_is_asked_for(family: nb.Dossier) -> None:
    assert "Jan en Clarinda trouwden in 1984 en scheidden in 1997." in nb.draw(family, to="text")
    assert "Jan and Clarinda married in 1984 and divorced in 1997." in nb.draw(family, to="text", lang="en")


def test_ages_are_reckoned_on_the_day_that_is_asked_for(family: nb.Dossier) -> None:
    assert "jaar" not in nb.draw(family, to="text")
    assert "Jan: man, geboren op 21 april 1957, 69 jaar, de cliënt." in nb.draw(family, to="text", at="2026-10-15")
    assert "68 jaar" in nb.draw(family, to="text", at="2026-04-20")


def test_a_drawing_at_a_date_shows_what_was_so_then(family: nb.Dossier) -> None:
    then = nb.draw(family, to="text", at="1990-01-01")
    assert "Jan en Clarinda trouwden in 1984." in then
    assert "Kim" in then
    assert "Kim" not in nb.draw(family, to="text", at="1984-12-31")


def test_a_drawing_around_somebody_shows_so_many_generations() -> None:
    whole, near = (json.loads(nb.draw(demo_dossier(), to="json", generations=n)) for n in (None, 1))
    drawn = {node["id"] for node in near["nodes"]}
    assert {"p-client", "p-mother", "p-daughter", "p-half-brother"} <= drawn
    assert "p-mothers-mother" not in drawn
    assert len(drawn) < len(whole["nodes"])
    assert nb.draw(demo_dossier(), around="p-client", generations=1) == nb.draw(demo_dossier(), generations=1)


def test_generations_are_counted_from_somebody() -> None:
    b = nb.Dossier.build()
    b.person("Jan")
    with pytest.raises(nb.UsageError, match="generations are counted from somebody"):
        nb.draw(b.done(), generations=1)


def test_options_of_the_instrument_and_of_the_format_go_where_they_belong(family: nb.Dossier) -> None:
    text = nb.draw(family, to="text", title="Bij Jan thuis", ascii_only=True)
    assert text.startswith("Bij Jan thuis\n")
    assert text.isascii()
    assert 'id="left-title"' in nb.draw(family, prefix="left")


def test_the_known_instruments_and_formats() -> None:
    assert nb.instruments()[:1] == ("genogram",)
    assert nb.renderers()[:7] == ("svg", "text", "markdown", "json", "html", "png", "pdf")


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"instrument": "genogam"}, "unknown instrument 'genogam'; use one of: genogram"),
        ({"to": "gif"}, "unknown format 'gif'; use one of: svg, text, markdown, json, html, png, pdf"),
        ({"lang": "fr"}, "unknown language 'fr'; use one of: nl, en"),
        ({"theme": "neon"}, "unknown theme 'neon'; use one of: default, print, bw, contrast, dark"),
        ({"style": "gothic"}, "unknown style 'gothic'; use one of: mcgoldrick, pedigree"),
        (
            {"audience": "buren"},
            "unknown audience 'buren'; use one of: naaste, shared, client, team, restricted, author",
        ),
        ({"effort": -1}, "a whole number"),
        ({"effort": True}, "a whole number"),
        ({"colour": "red"}, "unknown option for the genogram as svg: 'colour'; use one of: "),
        ({"width": 90}, "unknown option for the genogram as svg: 'width'; use one of: "),
        ({"around": "p9"}, "nobody has the id 'p9', so nobody can be around it"),
        ({"around": "p3", "at": "1980"}, "'p3' was not there yet on 1980"),
        ({"around": "p1", "generations": -1}, "generations must be 0 or more, got -1"),
        ({"at": "gisteren"}, "at: "),
        ({"at": 3.5}, "at: "),
        ({"previous": "<svg/>"}, 'previous must be an earlier drawing as JSON (draw with to="json")'),
        ({"scale": 0.0, "to": "png"}, "scale must be above 0"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_wrong_call_is_told_what_would_be_right(family: nb.Dossier, asked: dict, words: str) -> None:
    with pytest.raises(nb.UsageError) as caught:
        nb.draw(family, **asked)
    assert words in str(caught.value)


@pytest.mark.parametrize("function", [nb.draw, nb.check, nb.dumps, lambda value: nb.relation(value, "p1", "p2")])
def test_a_path_where_a_dossier_belongs_is_told_how_to_load(function) -> None:
    with pytest.raises(nb.UsageError, match=r"needs a Dossier, got str; load\(path\) gives one"):
        function("dossier.json")


def test_a_format_whose_package_is_missing_says_what_to_install(
    family: nb.Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "resvg_py", None)
    with pytest.raises(nb.MissingExtra, match=r"naastbetrokken\[png\]"):
        nb.draw(family, to="png")


def test_a_drawing_that_would_say_something_untrue_is_not_drawn(
    family: nb.Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The layout hands back a picture without Kim; better no picture than that one."""
    from naastbetrokken.instrument import genogram

    drawn = genogram.layout

    def forgetful(*args, **options) -> Layout:
        from attrs import evolve

        whole = drawn(*args, **options)
        return evolve(whole, nodes=tuple(node for node in whole.nodes if node.id != "p3"))

    monkeypatch.setattr(genogram, "layout", forgetful)
    with pytest.raises(nb.InternalError, match="missing p3"):
        nb.draw(family)


def test_what_is_only_hard_to_read_is_drawn_and_said(family: nb.Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    from naastbetrokken.instrument import genogram

    monkeypatch.setattr(genogram, "validate", lambda *_: (Fault("overlap", ("p1", "p2")),) * 2)
    drawing = json.loads(nb.draw(family, to="json"))
    assert [(each["code"], each["refs"]) for each in drawing["compromises"]] == [("overlap", ["p1", "p2"])]
    assert "Jan en Clarinda" in drawing["compromises"][0]["message"]


# ----------------------------------------------------------------------------------------------------- earlier drawings


def test_an_earlier_drawing_tells_where_everybody_stood(family: nb.Dossier) -> None:
    drawing = nb.draw(family, to="json")
    stood = places(drawing)
    assert set(stood) == {"p1", "p2", "p3"}
    assert places(json.loads(drawing)) == places(drawing.encode()) == stood
    assert places(None) == {}


def test_with_itself_as_the_earlier_drawing_nobody_moves(family: nb.Dossier) -> None:
    before = nb.draw(family, to="json")
    assert nb.draw(family, to="json", previous=before) == before


@pytest.mark.parametrize(
    "drawing",
    [
        "",
        b"\xff",
        "[]",
        "3",
        "[" * 100_000,
        {"format": "naastbetrokken/1"},
        {"format": "naastbetrokken-drawing/1"},
        {"format": "naastbetrokken-drawing/1", "nodes": [{"id": "p1"}]},
        {"format": "naastbetrokken-drawing/1", "nodes": [{"id": "p1", "x": "left"}]},
        {"format": "naastbetrokken-drawing/1", "nodes": [{"id": "p1", "x": True}]},
        {"format": "naastbetrokken-drawing/1", "nodes": [{"id": 1, "x": 1}]},
        {"format": "naastbetrokken-drawing/1", "nodes": [{"id": "p1", "x": float("nan")}]},
    ],
    ids=lambda drawing: str(drawing)[:50],
)
def test_what_is_no_earlier_drawing_is_a_wrong_call(drawing) -> None:
    with pytest.raises(nb.UsageError, match="previous must be"):
        places(drawing)


# -------------------------------------------------------------------------------------------------- asking and relating


def test_the_findings_of_a_dossier_are_those_of_its_rules(family: nb.Dossier) -> None:
    from naastbetrokken.rules import check

    assert nb.check(demo_dossier()) == check(demo_dossier())
    assert len(nb.check(demo_dossier(), rules=[])) == 0
    with pytest.raises(nb.UsageError, match="today: "):
        nb.check(family, today="morgen")


def test_the_word_for_one_person_to_another(family: nb.Dossier) -> None:
    assert [one.word for one in nb.relation(family, "p3", "p1")] == ["dochter"]
    assert [one.word for one in nb.relation(family, "p1", "p3", lang="en")] == ["father"]
    assert [one.word for one in nb.relation(family, "p3", "p1", gendered=False)] == ["kind"]
    with pytest.raises(nb.UsageError, match="p9"):
        nb.relation(family, "p9", "p1")


# -------------------------------------------------------------------------------------------------------------- plugins


def plugged(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """Pretend that a package offers the instrument `wheel` at this place."""
    point = EntryPoint(name="wheel", value=value, group=registry.GROUP)
    monkeypatch.setattr(plugins, "entry_points", lambda *, group: [point] if group == registry.GROUP else [])


def wheel(dossier: nb.Dossier, *, lang: str = "nl", spokes: int = 3):
    """Give an instrument of somebody else: here simply a genogram with the number of spokes as its title."""
    from naastbetrokken.instrument.genogram import genogram

    return genogram(dossier, lang=lang, title=f"{spokes} spaken")


def test_an_instrument_of_a_plugin_is_drawn_like_our_own(family: nb.Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EntryPoint, "load", lambda _: wheel)
    plugged(monkeypatch, "wheels:wheel")
    assert nb.instruments()[-1] == "wheel"
    assert nb.draw(family, "wheel", to="text", spokes=5).startswith("5 spaken\n")
    assert registry.instrument("genogram").__module__ == "naastbetrokken.instrument.genogram"


def leaflet(dossier: nb.Dossier, *, lang: str = "nl", copies: int = 1):
    """Give a document of somebody else."""
    from naastbetrokken.document.blocks import Document, Paragraph

    people = ", ".join(person.name.short for person in dossier.persons)
    return Document(instrument="wheel", lang=lang, title="Folder", blocks=(Paragraph(people),) * copies)


def test_a_plugin_may_make_a_document(family: nb.Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EntryPoint, "load", lambda _: leaflet)
    plugged(monkeypatch, "wheels:wheel")
    text = nb.draw(family, "wheel", to="text", copies=2, width=40)
    assert text == "Folder\n──────\n\nJan, Clarinda, Kim\n\nJan, Clarinda, Kim\n"
    assert nb.formats("wheel")[:2] == ("svg", "text")
    with pytest.raises(nb.UsageError, match="the wheel is a document, and a document has no svg"):
        nb.draw(family, "wheel")


def folder(dossier: nb.Dossier, *, lang: str = "nl") -> Document:
    """Give a document, and say so."""
    return leaflet(dossier, lang=lang)


def spokes(dossier: nb.Dossier, *, lang: str = "nl") -> Scene:
    """Give a drawing, and say so."""
    return wheel(dossier, lang=lang)


@pytest.mark.parametrize(("function", "like"), [(folder, "review"), (spokes, "circle")])
def test_a_plugin_that_says_what_it_returns_has_the_formats_of_that(
    monkeypatch: pytest.MonkeyPatch, function, like: str
) -> None:
    monkeypatch.setattr(EntryPoint, "load", lambda _: function)
    plugged(monkeypatch, "wheels:wheel")
    assert nb.formats("wheel") == nb.formats(like)


def punctured(dossier: nb.Dossier, *, lang: str = "nl"):
    """An instrument that breaks while it works."""
    return {}[lang]


def no_picture(dossier: nb.Dossier) -> str:
    """An instrument that makes neither a drawing nor a document."""
    return "wheel"


@pytest.mark.parametrize(
    ("function", "reason"),
    [(punctured, "raised KeyError"), (no_picture, "gave back str, not a Scene or a Document")],
)
def test_a_plugin_that_breaks_while_it_works_is_named_and_not_blamed_on_us(
    family: nb.Dossier, monkeypatch: pytest.MonkeyPatch, function, reason: str
) -> None:
    monkeypatch.setattr(EntryPoint, "load", lambda _: function)
    plugged(monkeypatch, "wheels:wheel")
    with pytest.raises(nb.PluginError, match=rf"plugin 'wheel' \(naastbetrokken.instruments\): {reason}"):
        nb.draw(family, "wheel", to="text")


def test_a_plugin_may_say_that_a_call_is_wrong(family: nb.Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(dossier: nb.Dossier) -> None:
        raise nb.UsageError("no wheel without a road")

    monkeypatch.setattr(EntryPoint, "load", lambda _: refusing)
    plugged(monkeypatch, "wheels:wheel")
    with pytest.raises(nb.UsageError, match="no wheel without a road"):
        nb.draw(family, "wheel", to="text")


def test_the_options_of_a_plugin_are_told_like_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EntryPoint, "load", lambda _: wheel)
    plugged(monkeypatch, "wheels:wheel")
    assert [(one.name, one.takes, one.default) for one in nb.options("wheel")] == [("spokes", "a whole number", 3)]
    with pytest.raises(nb.UsageError, match="spokes takes a whole number, got str"):
        nb.draw(demo_dossier(), "wheel", to="text", spokes="five")


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("nowhere_at_all:wheel", r"cannot be loaded \(ModuleNotFoundError\)"),
        ("sys:maxsize", "is not callable"),
    ],
)
def test_a_plugin_that_fails_is_named(
    family: nb.Dossier, monkeypatch: pytest.MonkeyPatch, value: str, reason: str
) -> None:
    plugged(monkeypatch, value)
    with pytest.raises(nb.PluginError, match=rf"plugin 'wheel' \(naastbetrokken.instruments\): {reason}"):
        nb.draw(family, "wheel")


def with_a_text_for_a_name() -> nb.Dossier:
    """A dossier as somebody makes it who did not read that a name is a `Name`."""
    dossier = demo_dossier()
    return evolve(dossier, persons=(*dossier.persons, nb.Person("p-new", name="Noor")))


@pytest.mark.parametrize("function", [nb.draw, nb.draw_sheets, nb.check], ids=lambda function: function.__name__)
def test_a_value_of_another_type_is_told_with_its_place_and_not_as_a_bug_of_ours(function) -> None:
    with pytest.raises(nb.InvalidDossier) as caught:
        function(with_a_text_for_a_name())
    assert [str(problem) for problem in caught.value.problems] == ["$.persons[41].name: expected Name, got str"]


def test_a_dossier_is_changed_part_by_part_and_looked_at_again() -> None:
    dossier = demo_dossier()
    noor = nb.Person("p-new", name=nb.Name(given="Noor"), gender=nb.Gender.WOMAN, born=nb.PartialDate.parse("1991"))
    larger = dossier.changed(persons=(*dossier.persons, noor))
    assert larger.by_id["p-new"] == noor
    assert larger.changed(persons=dossier.persons) == dossier
    with pytest.raises(nb.InvalidDossier) as caught:
        dossier.changed(
            persons=(*dossier.persons, nb.Person("p-new", born="1991")),
            parentages=(*dossier.parentages, nb.Parentage(child="p-nobody", union="u-ex")),
        )
    assert [problem.path for problem in caught.value.problems] == ["$.persons[41].born"]
    with pytest.raises(TypeError, match="personen"):
        dossier.changed(personen=())


def test_where_people_stood_in_another_instrument_says_nothing_about_a_genogram() -> None:
    with pytest.raises(nb.UsageError, match="previous must be an earlier genogram"):
        nb.draw(demo_dossier(), previous=nb.draw(demo_dossier(), "circle", to="json"))


@pytest.mark.parametrize("name", ["left_out", "apart"])
def test_what_only_the_views_can_know_is_no_option(name: str) -> None:
    with pytest.raises(nb.UsageError, match=f"unknown option for the genogram as svg: '{name}'; use one of: at, blank"):
        nb.draw(demo_dossier(), **{name: 3})
