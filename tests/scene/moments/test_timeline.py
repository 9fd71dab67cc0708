# SPDX-License-Identifier: MIT
"""The triadic timeline: what stands in which lane, which form means what, and which moments are worked out."""

import pytest
from attrs import evolve

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.moments import moments
from naastbetrokken.model import Presence, PresenceState, Shared, SharedView, Side, Task, TaskState
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.scene.marks import Circle, Path, Polygon, Text
from naastbetrokken.scene.words.nl.moments import TABLE


@pytest.fixture
def b():
    builder = nb.Dossier.build()
    builder.person("Karim", client=True, id="karim")
    builder.person("Els", id="els")
    builder.person("Nel", id="nel")
    builder.tie("nel", sector="professionals")
    return builder


def outline(dossier, **more):
    return nb.draw(dossier, "moments", to="text", **more)


def of(scene, role):
    return [group for group in scene.groups if group.role == role]


def test_form_says_who_was_there_and_who_was_not(b) -> None:
    unknown = Presence(person="nel", state=PresenceState.UNKNOWN)
    b.person("Ma", id="ma")
    b.moment("Intake", present=["karim", unknown], invited=["els"], absent=["ma"])
    drawn = {group.refs[1]: group.marks for group in of(moments(b.done()), "presence")}
    disc = {person: next(mark for mark in marks if isinstance(mark, Circle)).ink for person, marks in drawn.items()}
    assert disc["karim"].fill == disc["karim"].stroke
    assert disc["ma"].fill != disc["ma"].stroke
    assert not disc["ma"].dash
    assert disc["els"].dash
    assert any(isinstance(mark, Path) and mark.ink.fill for mark in drawn["nel"])


def test_the_legend_explains_each_form_that_occurs_and_no_other(b) -> None:
    b.moment("Intake", present=["karim"], invited=["els"])
    shown = [group.label for group in of(moments(b.done()), "legend")]
    assert "was erbij" in shown
    assert "was uitgenodigd" in shown
    assert "was er niet bij" not in shown
    assert not [one for one in shown if "taak" in one or "koos" in one]


def test_presence_choices_and_accounts_read_as_sentences(b) -> None:
    b.moment(
        "Intake",
        "2025-03-04",
        present=["karim", ("els", "vriendin")],
        invited=["nel"],
        choices=[("Opname", ["karim", "els"]), ("Naar huis.", ["nel"]), "Afwachten"],
        perspectives={"client": "Ik ging."},
    )
    lines = outline(b.done()).splitlines()
    assert lines[2:11] == [
        "1. Intake",
        "Dit was op 4 maart 2025.",
        "Cliënt: Karim was erbij.",
        "Naaste: Els was erbij (vriendin).",
        "Professional: Nel was uitgenodigd.",
        "Karim en Els kozen samen: Opname.",
        "Nel koos: Naar huis.",
        "Wie dit koos, is niet bekend: Afwachten.",
        "Karim vertelt: ‘Ik ging.’",
    ]
    assert lines[11] == (
        "Nog te vragen: Vindt de cliënt dat er samen is besloten? Vindt de naaste dat er samen is besloten? "
        "Vindt de professional dat er samen is besloten? Hoe vertelt de naaste het zelf? "
        "Hoe vertelt de professional het zelf? Wat had de naaste nodig? Wat leren we van dit moment?"
    )


def test_a_shared_choice_has_a_diamond_in_each_lane_that_took_part_and_in_no_other(b) -> None:
    b.moment("Intake", choices=[("Opname", ["karim", "nel"])])
    scene = moments(b.done())
    (rail,) = of(scene, "rail")
    diamonds = [mark for group in of(scene, "choice") for mark in group.marks if isinstance(mark, Polygon)]
    assert len(diamonds) == 2
    top, bottom = rail.marks[0].box.top, rail.marks[0].box.bottom
    assert all(top - 6 <= (mark.box.top + mark.box.bottom) / 2 <= bottom + 6 for mark in diamonds)
    words = [mark.text for group in of(scene, "choice") for mark in group.marks if isinstance(mark, Text)]
    assert words == ["Opname", "Nel koos mee"]


def test_sides_may_differ_and_nothing_sums_them_up(b) -> None:
    views = (
        SharedView(side=Side.CLIENT, answer=Shared.NO),
        SharedView(side=Side.NAASTE, answer=Shared.YES, text="wij wel"),
    )
    b.moment("Intake", choices=["Opname"], present=["karim"])
    dossier = b.done()
    text = outline(evolve(dossier, moments=(evolve(dossier.moments[0], shared=views),)))
    assert "De cliënt vindt dat er niet samen is besloten." in text
    assert "De naaste vindt dat er samen is besloten: ‘wij wel’." in text
    assert "Vindt de professional dat er samen is besloten?" in text


@pytest.mark.parametrize(
    ("task", "sentence"),
    [
        (Task(text="Bellen", owner="nel"), "Taak van Nel: Bellen. Nog te doen."),
        (
            Task(text="Bellen", owner="nel", state=TaskState.DOING, due=PartialDate.parse("2026-03"), about=("els",)),
            "Taak van Nel: Bellen. Bezig, uiterlijk in maart 2026. Het gaat om Els.",
        ),
        (Task(text="Bellen"), "Deze taak heeft nog niemand: Bellen. Nog te doen."),
        (Task(text="Bellen", state=TaskState.DONE), "Taak: Bellen. Klaar. Van wie die was, is niet bekend."),
    ],
)
def test_tasks_say_whose_they_are_and_how_they_stand(b, task, sentence) -> None:
    b.moment("Intake", tasks=[task])
    assert sentence in outline(b.done())


def test_a_task_that_waits_for_somebody_has_the_boldest_ring_of_all(b) -> None:
    b.moment("Intake", present=["karim"], absent=["els"], tasks=["Bellen", ("Schrijven", "nel")])
    scene = moments(b.done())
    rings = {
        group.label: mark.ink.width
        for group in scene.groups
        if group.role in ("presence", "task")
        for mark in group.marks
        if isinstance(mark, Circle)
    }
    waiting = "Deze taak heeft nog niemand: Bellen. Nog te doen."
    assert all(rings[waiting] >= 2 * width for label, width in rings.items() if label != waiting)
    (group,) = [group for group in of(scene, "task") if group.label == waiting]
    assert [mark.text for mark in group.marks if isinstance(mark, Text)] == ["Bellen", "nog niemand · nog te doen"]


def test_chosen_moments_are_worked_out_and_the_others_stay_on_the_line(b) -> None:
    for number in range(12):
        b.moment(f"Moment {number}", f"{2010 + number}", key=number in (2, 5, 9), present=["karim"])
    scene = moments(b.done())
    assert [g.label for g in of(scene, "moment") if "Niet uitgewerkt" not in g.label] == [
        "1. Moment 2. Dit was in 2012.",
        "2. Moment 5. Dit was in 2015.",
        "3. Moment 9. Dit was in 2019.",
    ]
    assert len([g for g in of(scene, "moment") if "Niet uitgewerkt" in g.label]) == 9
    assert "Van 9 momenten staat hier alleen wat het was en wanneer." in scene.compromises[0].message
    other = moments(b.done(), key=["m1"])
    assert [g.label for g in of(other, "moment") if "Niet" not in g.label] == ["1. Moment 0. Dit was in 2010."]


def test_without_a_choice_all_are_worked_out_as_far_as_that_can_be_read(b) -> None:
    for number in range(12):
        b.moment(f"Moment {number}", f"{2010 + number}")
    assert len(of(moments(b.done()), "presence")) == 0
    assert all("Niet uitgewerkt" not in group.label for group in of(moments(b.done()), "moment"))
    b.moment("Nog een", "2024")
    many = moments(b.done())
    assert all("Niet uitgewerkt" in group.label for group in of(many, "moment"))
    assert many.compromises[0].message.endswith("Welke drie momenten werken we samen uit?")


def test_a_moment_that_does_not_exist_cannot_be_chosen(b) -> None:
    b.moment("Intake")
    with pytest.raises(UsageError, match="unknown moment 'm9'; use one of: m1"):
        moments(b.done(), key=["m9"])


@pytest.mark.parametrize(
    ("date", "more", "label", "sentence"),
    [
        ("2025-03", {}, "maart 2025", "Dit was in maart 2025."),
        ("2019~", {}, "omstreeks 2019", "Dit was omstreeks 2019."),
        (None, {"age": 14}, "Karim was 14 jaar", "Dit was toen Karim 14 jaar was. Wanneer dat was, is niet bekend."),
        (None, {"before": "e1"}, "voor ‘Scheiding’", "Dit was voor ‘Scheiding’."),
        (None, {"period": "2019/2020"}, "van 2019 tot 2020", "Wanneer: van 2019 tot 2020."),
        (None, {}, "datum onbekend", "Wanneer dit was, is niet bekend. Daarom staat het achteraan."),
    ],
)
def test_dates_are_never_more_exact_than_they_were_told(b, date, more, label, sentence) -> None:
    b.event("Scheiding", "2010", id="e1")
    b.moment("Intake", date, **more)
    scene = moments(b.done())
    (column,) = of(scene, "moment")
    assert label in [mark.text for mark in column.marks if isinstance(mark, Text)]
    assert sentence in column.label


def test_no_moment_at_all_asks_for_one() -> None:
    text = outline(nb.Dossier.build().done())
    assert text == (
        "Triadische tijdlijn\nEr is nog geen moment vastgelegd.\nWelke momenten waren belangrijk in het herstel?\n"
    )


VERDICTS = ("helaas", "gelukkig", "goed gedaan", "fout", "schuld", "score", "punten", "beter dan", "slechter", "eens")


def test_the_catalogue_judges_nobody() -> None:
    assert [(key, word) for key, text in TABLE.items() for word in VERDICTS if word in text.lower()] == []


def test_the_demo_fits_two_sheets_with_the_worked_moments_on_the_first() -> None:
    dossier = demo_dossier()
    sheets = nb.draw_sheets(dossier, "moments", paper="A4")
    assert len(sheets) == 2
    for title in ("Begin van de behandeling", "De sleutel van zijn eigen huis", "Finn komt weer logeren"):
        assert f"{title}</text>" in sheets[0]


def test_the_demo_has_three_accounts_that_differ() -> None:
    text = outline(demo_dossier())
    assert "Ik heb zijn zus gevraagd of ze erbij wilde." in text
    assert "Niemand kwam kijken." in text
