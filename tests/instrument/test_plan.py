# SPDX-License-Identifier: MIT
"""The plan: only what the client agreed to, only what its readers may read, and what changed of just that."""

import re

import pytest
from attrs import evolve

from naastbetrokken.api import draw, dumps
from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Document, Drawing, Heading, PageBreak, Table
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.plan import CHOSEN, plan
from naastbetrokken.instrument.registry import BUILT_IN
from naastbetrokken.model import Consent, ConsentPurpose, ConsentState, Dossier, PartialDate
from naastbetrokken.render.registry import render
from naastbetrokken.testing.facts import FORMATS, facts_missing
from naastbetrokken.testing.generator import random_triad
from naastbetrokken.testing.secrets import MARK, with_secrets

DAY = PartialDate.parse("2026-10-15")
OTHERS = tuple(name for name in BUILT_IN if name != "plan")


def text(document: Document) -> str:
    return re.sub(r"\s+", " ", str(render(document, "text", width=2000)))


def headings(document: Document, level: int = 1) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading) and block.level == level]


def agreeing(dossier: Dossier, *instruments: str, but: tuple[str, ...] = ()) -> Dossier:
    """The dossier with a yes of the client to these instruments, or to all but some."""
    yes = Consent(
        "yes",
        person=dossier.client or "",
        purpose=ConsentPurpose.PLAN,
        state=ConsentState.GIVEN,
        instruments=instruments,
    )
    no = evolve(yes, id="no", state=ConsentState.REFUSED, instruments=but)
    others = tuple(one for one in dossier.consents if one.purpose is not ConsentPurpose.PLAN)
    return evolve(dossier, consents=(*others, yes, no) if but else (*others, yes))


def test_the_demo_plan_holds_what_joost_agreed_to_and_says_what_it_leaves_out() -> None:
    said = text(plan(demo_dossier(), instruments=["genogram", "review", "lifeline"]))
    assert (
        "Joost vindt het goed dat dit in het plan staat: het genogram en de cliëntbespreking (mondeling, 24 september 2026)."
        in said
    )
    assert "Niet opgenomen: de levenslijn, hiervoor is (nog) geen toestemming vastgelegd." in said


def test_without_consent_a_plan_is_wishes_tasks_and_names_of_what_is_not_there() -> None:
    document = plan(evolve(demo_dossier(), consents=()), instruments=["genogram"])
    assert not any(isinstance(block, Drawing | PageBreak) for block in document.blocks)
    assert headings(document) == ["Wat staat er in dit plan?", "Wat wil Joost?", "Wie doet wat?", "Samen besproken"]
    assert "Niet opgenomen: het genogram, hiervoor is (nog) geen toestemming vastgelegd." in text(document)


def test_the_copy_of_the_client_does_not_speak_of_what_is_not_there() -> None:
    document = plan(evolve(demo_dossier(), consents=()), instruments=["genogram"], copy="client")
    assert "genogram" not in text(document).casefold()


@pytest.mark.sweep(4)
@pytest.mark.parametrize("name", OTHERS)
def test_nothing_of_an_instrument_without_consent_is_in_any_byte(name: str) -> None:
    """Whatever only that instrument shows is marked; every other instrument is in the plan."""
    dossier = agreeing(_marked_by_instrument(demo_dossier(), name), but=(name,))
    document = plan(dossier, instruments=[one for one in OTHERS if one != "review"], previous=demo_dossier())
    assert [to for to in FORMATS if MARK in str(render(document, to))] == []


def _marked_by_instrument(dossier: Dossier, name: str) -> Dossier:
    """The dossier with a mark in the words that this instrument shows."""
    parts = {
        "lifeline": {"events": "title", "residences": "place"},
        "circle": {"ties": "ask_for"},
        "factors": {"factors": "text"},
        "moments": {"moments": "title"},
        "strain": {"needs": "text"},
        "partiality": {"acknowledgements": "what", "statements": "text"},
        "roles": {"roles": "text", "care_contacts": "text"},
        "genogram": {"bonds": "label", "households": "name"},
    }
    same = {"lifeline-table": "lifeline", "help-table": "circle", "ecogram": "circle", "factors-table": "factors"}
    same |= {"moments-table": "moments", "offer": "strain"}
    changes = {}
    for part, words in parts.get(same.get(name, name), {}).items():
        changes[part] = tuple(evolve(one, **{words: f"{MARK} {part}"}) for one in getattr(dossier, part))
    return evolve(dossier, **changes)


@pytest.mark.sweep(6)
@pytest.mark.parametrize("seed", range(20))
def test_no_byte_of_the_copy_of_the_client_holds_a_note_or_what_is_not_for_the_client(seed: int) -> None:
    dossier = random_triad(seed, 10)
    guarded = agreeing(with_secrets(dossier, every=2 + seed % 3))
    document = plan(
        guarded, copy="client", instruments=OTHERS, previous=dossier, date=DAY, address=("third", "je")[seed % 2]
    )
    assert [to for to in FORMATS if MARK in str(render(document, to))] == []


def test_the_copy_for_the_worker_holds_the_notes() -> None:
    b = Dossier.build()
    b.person("Jan", client=True, id="jan")
    b.wish("werk", note="met Els besproken")
    b.consent("jan", "plan")
    assert "met Els besproken" in text(plan(b.done(), instruments=[]))
    assert "met Els besproken" not in text(plan(b.done(), instruments=[], copy="client"))


def test_wishes_and_tasks_stand_with_those_who_take_them() -> None:
    document = plan(demo_dossier(), instruments=[])
    assert "Met Mirjam onder één dak (als Joost 50 is)." in text(document)
    (tasks, _) = (block for block in document.blocks if isinstance(block, Table))
    cells = [row.cells for row in tasks.rows]
    assert cells[:3] == [
        ("Met Marleen de brief aan Lotte lezen", "Joost", "november 2026", "nog te doen"),
        ("Een avond kiezen om samen te eten met Ferry", "Joost", "31 oktober 2026", "nog te doen"),
        ("Bellen met de gemeente over een grotere flat", "nog niemand", "geen datum", "nog te doen"),
    ]
    assert (
        "Uitzoeken of er een groep is voor jongeren van 14 (over Finn)",
        "behandelaar Linda",
        "geen datum",
        "bezig",
    ) in cells
    states = [row[-1] for row in cells]
    assert states == sorted(states, key=["nog te doen", "bezig", "klaar", "gaat niet door"].index)


def test_embedded_documents_begin_on_a_new_page_one_level_down() -> None:
    document = plan(demo_dossier(), instruments=["genogram", "review"])
    assert headings(document)[-2:] == ["Genogram van Joost", "Cliëntbespreking: Joost"]
    assert headings(document, 2)[0] == "1. Wie zijn er in beeld?"
    starts = [i for i, block in enumerate(document.blocks) if isinstance(block, PageBreak)]
    assert [type(document.blocks[i + 1]) for i in starts] == [Heading, Heading]


def test_what_changed_is_told_of_what_the_plan_shows_and_of_nothing_else() -> None:
    now = demo_dossier()
    earlier = evolve(
        now, date=PartialDate.parse("2026-03-01"), wishes=now.wishes[1:], events=now.events[1:], factors=()
    )
    said = text(plan(now, instruments=["genogram"], previous=earlier))
    assert (
        "Sinds het vorige plan, 1 maart 2026: - Een wens kwam erbij: Lotte weer zien, als zij het wil. Wat vindt"
        in said
    )


def test_nothing_changed_is_said_too() -> None:
    said = text(plan(demo_dossier(), instruments=["genogram"], previous=demo_dossier()))
    assert "In wat dit plan laat zien, is sinds het vorige plan niets veranderd." in said


def test_the_front_door_reads_the_earlier_dossier_from_its_text() -> None:
    earlier = evolve(demo_dossier(), wishes=())
    by_text, by_value = (
        draw(demo_dossier(), "plan", to="text", instruments=[], previous=previous)
        for previous in (dumps(earlier), earlier)
    )
    assert by_text == by_value
    assert "Een wens kwam erbij: Vast werk als fietsenmaker." in by_text


@pytest.mark.parametrize(
    ("address", "title", "agrees"),
    [
        ("third", "Begeleidingsplan van Joost", "Joost vindt het goed dat"),
        ("je", "Jouw begeleidingsplan, Joost", "Je vindt het goed dat"),
        ("u", "Uw begeleidingsplan, Joost", "U vindt het goed dat"),
    ],
)
def test_the_plan_speaks_of_the_client_or_to_the_client(address: str, title: str, agrees: str) -> None:
    document = plan(demo_dossier(), instruments=["genogram"], address=address)
    assert document.title == title
    assert agrees in text(document)


def test_the_cover_tells_version_author_and_for_whom() -> None:
    said = text(
        plan(demo_dossier(), instruments=[], version="3", author="begeleider 07", recipient="team Zuid", date=DAY)
    )
    assert "15 oktober 2026" in said
    for line in (
        "Versie: 3",
        "Gemaakt door: begeleider 07",
        "Wie dit plan krijgt: team Zuid",
        "het exemplaar voor het team",
    ):
        assert line in said


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"instruments": "genogram"}, "in a list"),
        ({"instruments": ["plan"]}, "unknown instrument for a plan 'plan'"),
        ({"instruments": ["horoscoop"]}, "unknown instrument for a plan 'horoscoop'"),
        ({"copy": "boss"}, "unknown copy 'boss'; use one of: worker, client"),
        ({"date": "morgen"}, "date: "),
        ({"previous": "{}"}, "previous must be the dossier of the earlier plan, got str"),
    ],
)
def test_a_wrong_call_says_what_would_be_right(options: dict[str, object], message: str) -> None:
    with pytest.raises(UsageError, match=re.escape(message)):
        plan(demo_dossier(), **options)  # type: ignore[arg-type]


def test_a_plan_takes_up_family_network_and_life_line_when_nobody_chooses() -> None:
    assert CHOSEN == ("genogram", "circle", "help-table", "lifeline", "lifeline-table")


@pytest.mark.sweep(4)
@pytest.mark.parametrize("seed", range(12))
def test_every_format_carries_the_same_facts(seed: int) -> None:
    document = plan(agreeing(random_triad(seed, 1 + seed)), instruments=OTHERS, date=DAY, lang=("nl", "en")[seed % 2])
    assert {to: facts_missing(document, to) for to in FORMATS} == dict.fromkeys(FORMATS, ())


def test_consents_and_other_items_in_another_order_change_no_byte() -> None:
    dossier = demo_dossier()
    turned = evolve(dossier, consents=dossier.consents[::-1], ties=dossier.ties[::-1], persons=dossier.persons[::-1])
    first, second = (render(plan(one, instruments=["genogram", "review"]), "json") for one in (dossier, turned))
    assert first == second
