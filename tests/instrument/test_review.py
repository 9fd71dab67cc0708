# SPDX-License-Identifier: MIT
"""The review: five questions answered from the dossier, everybody named, everything said with whose word it is."""

import re

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Bullets, Document, Heading, Paragraph, Table, Tone
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.review import review
from naastbetrokken.model import Condition, ConditionKind, ConditionStatus, Dossier
from naastbetrokken.render.registry import render
from naastbetrokken.testing.facts import FORMATS, facts_missing
from naastbetrokken.testing.generator import random_triad
from naastbetrokken.testing.secrets import MARK, with_secrets


def text(document: Document) -> str:
    return re.sub(r"\s+", " ", str(render(document, "text", width=2000)))


def questions(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph) and block.tone is Tone.QUESTION]


def part(document: Document, heading: str) -> list[str]:
    """The texts under a heading, cells of a row joined."""
    found, here = [], False
    for block in document.blocks:
        if isinstance(block, Heading):
            here = block.text.startswith(heading)
        elif here and isinstance(block, Paragraph):
            found.append(block.text)
        elif here and isinstance(block, Bullets):
            found += [entry.text for entry in block.entries]
        elif here and isinstance(block, Table):
            found += [" | ".join(row.cells) for row in block.rows]
    return found


def of_jan(**more: object) -> Dossier:
    b = Dossier.build()
    b.date("2026-10-15")
    b.person("Jan", client=True, id="jan")
    b.person("Els", gender="woman", id="els")
    b.person("Kim", gender="woman", born="2012-05-01", id="kim")
    b.union("jan", "els", ("marriage", "2010"), children=["kim"], id="u")
    b.tie("els", **{"ring": "inner", **more})
    return b.done()


def test_the_five_questions_stand_in_order() -> None:
    headings = [block.text for block in review(demo_dossier()).blocks if isinstance(block, Heading)]
    assert headings == [
        "1. Wie zijn er in beeld?",
        "2. Wat betekenen zij voor Joost?",
        "3. Wat wil Joost met deze contacten?",
        "4. Wie van ons heeft contact met hen?",
        "5. Wat is er nodig voor een sterker netwerk?",
        "Verder te vragen",
    ]


def test_who_is_in_the_picture_is_told_from_who_is_only_mentioned() -> None:
    assert part(review(of_jan()), "1.") == [
        "Binnenste ring: Els (echtgenote).",
        "Ouder, kind, partner of huisgenoot, niet in de cirkel: Kim (dochter, 14 jaar).",
        "Wie van de genoemde mensen wil Jan erbij hebben?",
    ]


def test_an_empty_dossier_is_questions() -> None:
    document = review(Dossier.build().done())
    assert document.title == "Cliëntbespreking"
    assert "Wie is er belangrijk voor de cliënt, of was dat vroeger?" in questions(document)
    assert facts_missing(document, "text") == ()


def test_everybody_in_the_dossier_is_named() -> None:
    for dossier in (demo_dossier(), *(random_triad(seed, 14) for seed in range(30))):
        refs = {
            one
            for block in review(dossier).blocks
            if isinstance(block, Bullets)
            for e in block.entries
            for one in e.refs
        }
        assert {person.id for person in dossier.persons} - {dossier.client} <= refs


def test_what_a_contact_means_is_told_with_whose_view_it_is() -> None:
    rows = part(review(demo_dossier()), "2.")
    assert "Marleen (zus): steunend; belangrijk en vrijwillig; hecht. Steun: morele steun, " in "".join(rows)
    assert any(
        "contact verbroken, sinds omstreeks 2024 (zo ziet Lotte het; verteld door Sandra, " in row for row in rows
    )
    assert "Over Lotte, 11 juni 2025: ‘Lotte is boos. Dat snap ik wel, ik was er niet.’" in rows


def test_a_directed_bond_says_from_whom_to_whom() -> None:
    rows = part(review(demo_dossier()), "2.")
    assert any("zorg, van tante Riek naar Joost, sinds 1988" in row for row in rows)
    spoken = part(review(demo_dossier(), address="u"), "2.")
    assert any("zorg, van tante Riek naar u, sinds 1988" in row for row in spoken)


def test_wishes_stand_as_the_client_said_them() -> None:
    said = part(review(demo_dossier()), "3.")
    assert said[0] == "Joost wil vragen:"
    assert "Marleen (zus): samen de brief aan Lotte lezen." in said
    assert any("; Met Finn een week vissen in Zweden (2027); " in text for text in said)
    assert said[-1] == "Wat wil Joost met het contact met Ronnie, Gerard en Sandra?"


def test_an_answer_is_that_of_the_one_who_gave_it() -> None:
    (marleen,) = (row for row in part(review(demo_dossier()), "4.") if row.startswith("Marleen"))
    assert "Joost zegt ja: betrekken bij de zorg (februari 2024)" in marleen
    assert "Marleen zegt ja: contact opnemen (21 mei 2026)" in marleen


def test_a_talk_with_the_client_about_the_network_stands_by_itself() -> None:
    (talk,) = (text for text in part(review(demo_dossier()), "4.") if "gesprek met Joost over het netwerk" in text)
    assert talk.endswith("over Hassan van de zelfhulpgroep en Ferry en 1 keer eerder.")


def test_a_talk_about_somebody_is_no_contact_with_them() -> None:
    """Ferry was talked about; nobody of the team met him."""
    assert any("Ferry" in question for question in part(review(demo_dossier()), "4.") if question.endswith("?"))


def test_a_task_without_an_owner_is_a_question() -> None:
    (free,) = (text for text in questions(review(demo_dossier())) if text.startswith("Wie doet dit: "))
    assert "bellen met de gemeente over een grotere flat" in free


def test_questions_of_the_team_stand_at_the_end() -> None:
    document = review(demo_dossier(), questions=["Wie belt Lotte?", "Wanneer zien we elkaar weer?"])
    assert part(document, "Eigen vragen") == ["Wie belt Lotte?", "Wanneer zien we elkaar weer?"]
    with pytest.raises(UsageError, match="in a list"):
        review(demo_dossier(), questions="Wie belt Lotte?")


def test_met_needs_are_not_asked_for_again() -> None:
    assert "dat iemand vraagt hoe het met háár gaat" not in text(review(demo_dossier()))


@pytest.mark.parametrize(
    ("address", "said"), [("je", "Wat wil je met deze contacten?"), ("u", "Wat wilt u met deze contacten?")]
)
def test_speaking_to_the_client_makes_it_the_copy_of_the_client(address: str, said: str) -> None:
    told = text(review(demo_dossier(), address=address))
    assert said in told
    assert "Joost wilde hem niet in de cirkel" not in told, "a note of the worker"
    assert "contact verbroken, sinds omstreeks 2024" not in told, "for the team"


def test_what_is_information_for_the_worker_stays_out_of_the_copy_of_the_client() -> None:
    b = Dossier.build()
    b.date("2026-10-15")
    drinks = Condition(kind=ConditionKind.SUBSTANCE, status=ConditionStatus.ACTIVE)
    b.person("Jan", client=True, conditions=[drinks], id="jan")
    b.person("Kim", born="2016-05-01", id="kim")
    b.union("jan", children=["kim"], id="u")
    b.household("jan", "kim", id="h")
    dossier = b.done()
    assert "Is de kindcheck gedaan, en hoe gaat het met het kind?" in text(review(dossier))
    assert "kindcheck" not in text(review(dossier, copy="client"))


@pytest.mark.parametrize("seed", range(25))
def test_no_byte_of_the_copy_of_the_client_holds_a_secret(seed: int) -> None:
    document = review(with_secrets(random_triad(seed, 12)), copy="client", address=("third", "je", "u")[seed % 3])
    assert [to for to in FORMATS if MARK in str(render(document, to))] == []


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_format_carries_the_same_facts(seed: int, lang: str) -> None:
    document = review(random_triad(seed, 1 + seed % 20), lang=lang)
    assert {to: facts_missing(document, to) for to in FORMATS} == dict.fromkeys(FORMATS, ())


def test_english_has_no_dutch_left_but_what_people_said() -> None:
    headings = [block.text for block in review(demo_dossier(), lang="en").blocks if isinstance(block, Heading)]
    assert headings[3] == "4. Who of us is in touch with them?"
    assert questions(review(of_jan(), lang="en"))[0] == "Whom of those only mentioned does Jan want to have around?"


def test_a_question_is_asked_once_though_two_things_ask_it() -> None:
    b = Dossier.build()
    b.date("2026-10-15")
    b.person("Jan", client=True, id="jan")
    for year in ("2020", "2021"):
        b.consent("jan", "share", date=year, state="expired", recipient=f"team {year}")
    asked = [text for text in part(review(b.done()), "Verder te vragen") if "verlopen" in text]
    assert asked == ["Een toestemming van Jan is verlopen. Wil Jan opnieuw toestemming geven?"]


def test_a_day_that_is_none_is_a_wrong_call() -> None:
    with pytest.raises(UsageError, match="today: "):
        review(demo_dossier(), today="gisteren")
