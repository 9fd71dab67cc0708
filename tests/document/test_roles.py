# SPDX-License-Identifier: MIT
"""Roles: several at once with their periods, letters in the organisation's own words, and who has none as a question."""

import pytest

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Bullets, Heading, Paragraph, Table, Tone
from naastbetrokken.instrument.roles import roles
from naastbetrokken.model import Dossier, Visibility


def of_els():
    b = Dossier.build()
    b.date("2026-10-15")
    b.person("Jan", gender="man", client=True, id="jan")
    b.person("Els", gender="woman", id="els")
    b.union("jan", "els", ("cohabitation", "2010"), id="u")
    return b


def table(document, first):
    return [
        row.cells
        for block in document.blocks
        if isinstance(block, Table) and block.head[0] == first
        for row in block.rows
    ]


def test_somebody_may_hold_several_roles_each_in_its_time():
    b = of_els()
    b.role("els", "partner_in_care", sofa="AS", period="2024/..", text="Ik denk mee.")
    b.role("els", "carer", sofa="O", period="2015/2024")
    b.role("els")
    assert table(roles(b.done()), "Naaste") == [
        ("Els (partner)", "mantelzorger", "O (ondersteunen)", "van 2015 tot 2024", "–"),
        ("Els (partner)", "partner in de zorg", "S (samenwerken)\nA (afstemmen)", "sinds 2024", "Ik denk mee."),
        ("Els (partner)", "er gewoon zijn als partner", "–", "–", "–"),
    ]


def test_what_the_circle_calls_somebody_and_who_may_decide_stand_there_too():
    b = of_els()
    b.tie("els", roles=["partner", "eerste contactpersoon"])
    b.represent("els", "mentor", period="2025/..")
    assert [cells[1] for cells in table(roles(b.done()), "Naaste")] == [
        "vertegenwoordiger: mentor",
        "eerste contactpersoon (zo genoemd in de cirkel)",
    ]


def test_an_organisation_says_what_a_letter_means_in_its_own_way():
    """Published explanations of S and A differ."""
    own = dict(table(roles(of_els().done(), sofa={"S": "Wij doen het samen."}), "Letter"))
    assert own["S (samenwerken)"] == "Wij doen het samen."
    assert own["A (afstemmen)"] == "De naaste kent Jan goed. Zorg en naaste stemmen af wat past."


@pytest.mark.parametrize("sofa", [{"X": "?"}, {"s": "klein"}, {"S": 3}])
def test_another_letter_or_no_text_is_a_wrong_call(sofa):
    with pytest.raises(nb.UsageError):
        roles(of_els().done(), sofa=sofa)


def test_who_has_no_role_yet_is_a_question():
    document = roles(of_els().done())
    blocks = list(document.blocks)
    place = next(i for i, block in enumerate(blocks) if block == Heading("Nog geen rol opgeschreven"))
    assert isinstance(blocks[place + 1], Paragraph)
    assert blocks[place + 1].tone is Tone.QUESTION
    assert blocks[place + 2] == Bullets(blocks[place + 2].entries)
    assert [entry.text for entry in blocks[place + 2].entries] == ["Els (partner)"]


def test_in_the_demo_everybody_the_client_named_has_a_role_or_is_asked_about():
    dossier = demo_dossier()
    text = nb.draw(dossier, "roles", to="text")
    for name in (
        "Gerard",
        "Ronnie",
        "Ferry",
        "Hassan",
        "Daan",
        "Lotte",
        "Marleen",
        "Mirjam",
        "Finn",
        "Riek",
        "Ans",
        "Ria",
    ):
        assert name in text
    assert "Linda (" not in text


def test_contacts_stand_with_their_form_and_a_form_without_any_is_asked_about():
    b = of_els()
    b.person("Linda", id="linda")
    b.care_contact("triadic", "els", date="2026-06-18", by="linda", text="kennismaken")
    document = roles(b.done())
    assert table(document, "Wanneer") == [("18 juni 2026", "Els (partner)", "Linda", "kennismaken")]
    asked = [block.text for block in document.blocks if isinstance(block, Paragraph) and block.tone is Tone.QUESTION]
    assert asked[-2:] == [
        "Wanneer kan het over de mensen rond Jan gaan?",
        "Welke naaste heeft zelf hulp of advies nodig?",
    ]


def test_a_copy_for_the_client_says_of_nobody_that_they_have_no_role():
    b = of_els()
    b.role("els", "seeks_help", visibility=Visibility.TEAM)
    text = nb.draw(b.done(), "roles", to="text", copy="client")
    assert "zoekt zelf hulp" not in text
    assert "Nog geen rol" not in text
    assert "Er is nog geen rol" not in text
