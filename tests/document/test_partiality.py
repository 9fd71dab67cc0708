# SPDX-License-Identifier: MIT
"""The page on partiality: invites who was not heard, quotes to the letter, and reckons nothing."""

import re

import pytest

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Bullets, Heading, Paragraph, Table, Tone
from naastbetrokken.instrument.partiality import partiality
from naastbetrokken.model import Dossier, Source, Visibility
from naastbetrokken.testing.facts import assert_same_facts


def around_jan():
    b = Dossier.build()
    b.date("2026-10-15")
    b.person("Jan", gender="man", client=True, id="jan")
    b.person("Els", gender="woman", id="els")
    b.person("Gerard", gender="man", id="gerard")
    b.person("Robin", gender="nonbinary", id="robin")
    return b


def invitations(dossier, **options):
    blocks = partiality(dossier, **options).blocks
    return [e.text for block in blocks if isinstance(block, Bullets) for e in block.entries if e.tone is Tone.QUESTION]


def log(dossier):
    (table, *_) = [block for block in partiality(dossier).blocks if isinstance(block, Table)]
    return {row.cells[0]: row.cells[1:] for row in table.rows}


@pytest.mark.parametrize(
    ("person", "nl", "en"),
    [
        ("gerard", "Over Gerard is gesproken; zelf is hij nog niet gehoord.", "he has not been heard himself yet."),
        ("els", "Over Els is gesproken; zelf is zij nog niet gehoord.", "she has not been heard herself yet."),
        ("robin", "de eigen kant van Robin is nog niet gehoord.", "the side of Robin has not been heard yet."),
    ],
)
def test_who_was_only_spoken_about_is_invited(person, nl, en):
    b = around_jan()
    b.statement("jan", "Zo was het.", about=[person])
    (dutch,), (english,) = invitations(b.done()), invitations(b.done(), lang="en")
    assert nl in dutch
    assert en in english


def test_somebody_who_told_of_others_is_not_said_never_to_have_spoken():
    b = around_jan()
    b.statement("jan", "Zij weet het.", about=["els"])
    b.bond("jan", "gerard", "hostile", source=Source(informant="els"))
    (invitation,) = invitations(b.done())
    assert invitation.startswith("Els heeft wel iets verteld wat in het dossier staat")


def test_a_child_is_not_invited_past_the_parents():
    b = around_jan()
    b.person("Kim", gender="woman", born="2015", id="kim")
    b.statement("jan", "Zij merkt alles.", about=["kim"])
    (invitation,) = invitations(b.done())
    assert invitation.endswith("Kim is nog geen 16. Overleg eerst met de ouders of de voogd of en hoe dat goed is.")


def test_of_somebody_who_died_it_is_asked_who_remembers():
    b = around_jan()
    b.person("Klaas", gender="man", died="2021", id="klaas")
    b.statement("jan", "Hij zei nooit sorry.", about=["klaas"])
    assert invitations(b.done()) == [
        "Over Klaas is gesproken; Klaas leeft niet meer. Wie kan vertellen hoe het leven van Klaas was?"
    ]
    assert log(b.done())["Klaas"][0] == "niet vastgelegd; leeft niet meer"


def test_when_everybody_spoke_nobody_is_invited():
    b = around_jan()
    b.statement("jan", "Zij luistert.", about=["els"])
    b.heard("els", date="2026-01-05", by="begeleider 07")
    texts = [block.text for block in partiality(b.done()).blocks if isinstance(block, Paragraph)]
    assert "Iedereen over wie hier is gesproken, heeft ook zelf verteld." in texts


def test_the_log_tells_per_person_when_with_whom_and_about_what():
    b = around_jan()
    b.heard("els", date="2026-01-05", by="begeleider 07", text="de jaren alleen", note="Zij kwam zelf.")
    b.statement(
        "els", "Ik wachtte.", about=["jan"], date="2026-01-05", source=Source(informant="els", author="begeleider 07")
    )
    b.heard("gerard", date="2026-02", by="begeleider 07", in_person=False, text="aan Els gevraagd")
    found = log(b.done())
    assert found["Els"] == (
        "5 januari 2026, met begeleider 07: de jaren alleen; woorden over Jan\nOpmerking: Zij kwam zelf.",
        "–",
    )
    assert found["Gerard"] == ("nog niet", "februari 2026, met begeleider 07: aan Els gevraagd")
    assert next(iter(found)) == "Jan"


def test_words_are_quoted_to_the_letter_with_who_about_whom_and_when():
    words = 'Hij zei: "nou ja"... & <b>toen</b> | was het   stil.'
    b = around_jan()
    b.statement("els", words, about=["jan", "gerard"], date="2026-03-12")
    blocks = partiality(b.done()).blocks
    place = next(i for i, block in enumerate(blocks) if isinstance(block, Paragraph) and block.tone is Tone.QUOTE)
    assert blocks[place - 1].text == "Els over Jan en Gerard, 12 maart 2026"
    assert blocks[place].text == " ".join(words.split())
    assert_same_facts(partiality(b.done()))


def test_who_passed_words_on_is_told():
    b = around_jan()
    b.statement("gerard", "Ik kom niet.", about=["jan"], source=Source(informant="els"))
    texts = [block.text for block in partiality(b.done()).blocks if isinstance(block, Paragraph)]
    assert "Gerard over Jan, zonder datum (doorverteld door Els)" in texts


def test_an_empty_dossier_is_a_page_of_questions():
    document = partiality(around_jan().done())
    asked = [block.text for block in document.blocks if isinstance(block, Paragraph) and block.tone is Tone.QUESTION]
    assert asked == [
        "Wie heeft al verteld hoe het voor hem of haar is? En wie nog niet?",
        "Welke zin bleef hangen, en van wie is die?",
        "Wie heeft iets gemist, gedaan of gedragen wat nog niemand hardop heeft gezegd?",
    ]


def test_the_seven_cautions_stand_at_the_end():
    *_, heading, cautions = partiality(demo_dossier()).blocks
    assert heading == Heading("Om aan te denken")
    assert len(cautions.entries) == 7


def test_nothing_is_counted():
    """No figure stands on the page but in dates, in names and in the age of a child."""
    text = nb.draw(demo_dossier(), "partiality", to="text", width=500)
    known = re.sub(r"\d{1,2} \w+ 20\d\d|begeleider 07|14 jaar|dochter van 7", "", text)
    assert re.findall(r"\d+", known) == []


def test_more_hearings_do_not_move_somebody_up():
    b, more = around_jan(), around_jan()
    for each in (b, more):
        each.heard("els", date="2026-01-01")
        each.heard("gerard", date="2026-01-02")
    for day in range(3, 9):
        more.heard("gerard", date=f"2026-01-0{day}")
    assert list(log(b.done())) == list(log(more.done()))


def test_a_copy_for_the_client_calls_nobody_unheard():
    """Somebody may have been heard in a talk that the client does not see."""
    b = around_jan()
    b.statement("jan", "Zij weet het.", about=["els"])
    b.heard("els", date="2026-01-05", visibility=Visibility.TEAM)
    text = nb.draw(b.done(), "partiality", to="text", copy="client")
    assert "nog niet" not in text
    assert "5 januari" not in text
    assert "5 januari 2026" in nb.draw(b.done(), "partiality", to="text")
