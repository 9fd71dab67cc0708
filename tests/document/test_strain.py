# SPDX-License-Identifier: MIT
"""The SSICS sheet: what a naaste told, what is still open, and never what a questionnaire gave."""

import pytest

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Bullets, Heading, PageBreak, Paragraph, Table, Tone
from naastbetrokken.instrument.strain import strain
from naastbetrokken.model import (
    Condition,
    ConditionKind,
    Coping,
    CopingWay,
    Dossier,
    PartialDate,
    Questionnaire,
    SupportGiven,
)
from naastbetrokken.testing.facts import FORMATS


def of_els(**sheet):
    b = Dossier.build()
    b.date("2026-10-15")
    b.person("Jan", gender="man", client=True, id="jan")
    b.person("Els", gender="woman", id="els")
    b.union("jan", "els", ("cohabitation", "2010"), id="u")
    b.strain("els", **sheet)
    return b


def headings(document, level):
    return [block.text for block in document.blocks if isinstance(block, Heading) and block.level == level]


def questions(document):
    return [block.text for block in document.blocks if isinstance(block, Paragraph) and block.tone is Tone.QUESTION]


def test_a_sheet_has_the_five_parts_in_order():
    assert headings(strain(of_els().done()), 2)[:5] == [
        "1. Stress: wat is er zwaar?",
        "2. Strain: wat doet het met de naaste?",
        "3. Informatie: wat is bekend, en wat niet?",
        "4. Coping: hoe gaat de naaste ermee om?",
        "5. Steun: wie of wat helpt?",
    ]


def test_what_is_blank_is_asked_and_what_is_told_is_not():
    assert questions(strain(of_els().done())) == [
        "Wat is er zwaar in het leven met Jan?",
        "Wat doet het met Els?",
        "Wat weet Els al over wat er met Jan aan de hand is, en over de zorg?",
        "Wat wil Els nog weten?",
        "Wat doet Els als het moeilijk is?",
        "Wie of wat steunt Els, en helpt dat?",
        "Wat heeft Els zelf nodig?",
    ]
    told = of_els(
        stressors=["geld"],
        strain=["moe"],
        knows=["veel"],
        wants_to_know=["meer"],
        coping=[Coping(way=CopingWay.TOLERANT, text="zwijgt")],
        support=[SupportGiven(text="haar zus")],
    )
    told.need("els", "peers")
    assert questions(strain(told.done())) == []


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("blank", [None, "half", "empty"])
def test_the_value_of_a_questionnaire_is_in_no_byte_of_any_output(to, blank):
    filled = Questionnaire(name="Omgaan", scale="deel 2", date=PartialDate.parse("2026-09-10"), value=70707.25)
    dossier = of_els(questionnaires=[filled]).done()
    for name in ("partiality", "strain", "roles", "offer", "review"):
        options = {"blank": blank} if name == "strain" else {}
        made = nb.draw(dossier, name, to=to, **options)
        assert "70707" not in made
    assert blank == "empty" or "Omgaan" in nb.draw(dossier, "strain", to=to, blank=blank)


def test_ways_of_coping_are_told_in_a_fixed_order_whatever_was_told_first():
    sheet = [Coping(way=way, text=way.value) for way in reversed(CopingWay)]
    tables = [block for block in strain(of_els(coping=sheet).done()).blocks if isinstance(block, Table)]
    assert [row.cells[0] for row in tables[0].rows] == ["verdragen", "ingrijpen", "voor zichzelf kiezen"]


def test_everybody_with_a_sheet_begins_on_a_new_page():
    document = strain(demo_dossier())
    assert [text.partition(" (")[0] for text in headings(document, 1)] == ["Marleen", "Mirjam"]
    breaks = [i for i, block in enumerate(document.blocks) if isinstance(block, PageBreak)]
    assert [document.blocks[i + 1].text for i in breaks] == ["Mirjam (LAT-partner)"]


def test_a_sheet_can_be_asked_for_one_naaste_who_has_none_yet():
    document = strain(demo_dossier(), person="p-mother")
    assert document.title == "SSICS-blad: Ria"
    assert len(questions(document)) == 6
    assert "Iemand die bemiddelt: ‘met Joost praten zonder dat Gerard erbij zit’" in [
        entry.text for block in document.blocks if isinstance(block, Bullets) for entry in block.entries
    ]


def test_an_empty_sheet_shows_nothing_that_was_told():
    text = nb.draw(demo_dossier(), "strain", to="text", person="p-partner", blank="empty")
    assert "Vrijdagavond" not in text
    assert "Paramaribo" not in text
    assert "lotgenoten" not in text
    assert "Joost" not in text
    assert "Wat is er zwaar in het leven met de cliënt?" in text


def test_an_empty_sheet_for_nobody_yet_can_be_printed():
    b = Dossier.build()
    b.person("Jan", client=True, id="jan")
    document = strain(b.done(), blank="empty")
    assert document.title == "SSICS-blad"
    assert any(isinstance(block, Table) and block.head[0] == "Naaste" for block in document.blocks)


def test_a_half_empty_sheet_holds_what_was_told_and_room_for_more():
    document = strain(of_els(stressors=["geld"]).done(), blank="half")
    rooms = [
        (block.head[0], len(block.rows))
        for block in document.blocks
        if isinstance(block, Table) and len(block.head) == 1
    ]
    assert rooms == [("Wat nog meer?", 1), *[("Antwoord", 3)] * 4]
    assert questions(document)[0] == "Wat doet het met Els?"


def signals(document):
    blocks = list(document.blocks)
    place = next(
        (i for i, b in enumerate(blocks) if isinstance(b, Heading) and b.text.startswith("Voor de begeleider")), None
    )
    return [] if place is None else [entry.text for entry in blocks[place + 1].entries]


def test_a_child_beside_an_active_problem_is_told_to_the_worker_only():
    b = Dossier.build()
    b.date("2026-10-15")
    active = Condition(kind=ConditionKind.SUBSTANCE, name="alcohol")
    b.person("Jan", client=True, conditions=[active], id="jan")
    b.person("Els", id="els")
    b.person("Kim", born="2015-03-01", id="kim")
    b.union("jan", "els", ("cohabitation", "2010"), children=["kim"], id="u")
    b.household("jan", "els", "kim")
    b.strain("els")
    (signal,) = signals(strain(b.done()))
    assert signal.startswith("Kim is 11 jaar op 15 oktober 2026 en woont samen met Jan.")
    assert "kindcheck" in signal
    assert signals(strain(b.done(), copy="client")) == []


def test_help_that_only_this_naaste_gives_is_named_without_a_number():
    b = of_els()
    b.tie("els", gives=["moral", "tasks"])
    b.person("Bas", id="bas")
    b.tie("bas", gives=["moral"])
    (signal,) = signals(strain(b.done()))
    assert (
        signal == "Voor zover bekend is Els de enige die dit aan Jan geeft: hulp bij taken. Wie zou kunnen meehelpen?"
    )


def test_needs_stand_on_the_sheet_in_the_naastes_own_words():
    b = of_els()
    b.need("els", "peers", "met anderen praten")
    b.need("els", "respite", met=True)
    lists = [[e.text for e in block.entries] for block in strain(b.done()).blocks if isinstance(block, Bullets)]
    assert lists == [["Contact met lotgenoten: ‘met anderen praten’", "Even vrij zijn van zorg (al gevonden)"]]


def test_an_unknown_person_or_blank_is_a_wrong_call():
    with pytest.raises(nb.UsageError, match="'nobody'"):
        strain(demo_dossier(), person="nobody")
    with pytest.raises(nb.UsageError, match="blank"):
        strain(demo_dossier(), blank="full")
