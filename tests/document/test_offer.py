# SPDX-License-Identifier: MIT
"""The page on fitting help: the need, what fits and why, what nothing fits, and what the catalogue should look after."""

import json
import re

import pytest

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Bullets, Heading, Paragraph, Table, Tone
from naastbetrokken.document.bundled_offer import KINDS, bundled_offer
from naastbetrokken.instrument.offer import offer
from naastbetrokken.io.offer import dumps_offer
from naastbetrokken.model import Catalogue, Dossier, ForWhom, NeedKind, Offer, OfferForm, PartialDate, Visibility


def els_needs(kind="peers", **more):
    b = Dossier.build()
    b.date("2026-10-15")
    b.person("Jan", client=True, id="jan")
    b.person("Els", id="els")
    b.union("jan", "els", ("cohabitation", "2010"))
    b.need("els", kind, **more)
    return b.done()


def rows(document):
    return [row.cells for block in document.blocks if isinstance(block, Table) for row in block.rows]


def entries(document):
    return [entry.text for block in document.blocks if isinstance(block, Bullets) for entry in block.entries]


GROUP = Offer(
    "g",
    name="Partnergroep",
    kind="groep",
    text="Zes avonden.",
    needs=(NeedKind.PEERS,),
    for_whom=(ForWhom.PARTNER, ForWhom.PARENT),
    forms=(OfferForm.GROUP,),
    region="Zwolle",
    provider="De Sluis",
    link="https://example.org/groep",
    recognised=True,
    valid_until=PartialDate.parse("2027-07-01"),
)


def test_what_fits_stands_with_the_reason_in_words():
    ((name, what, why, how),) = rows(offer(els_needs(), catalogue=Catalogue(offers=(GROUP,))))
    assert (name, what) == ("Partnergroep", "Zes avonden.")
    assert why == "contact met lotgenoten; voor partners"
    assert how == (
        "groep; regio: Zwolle; door: De Sluis; erkende aanpak; meer: https://example.org/groep; loopt af op 1 juli 2027"
    )


def test_what_is_for_everybody_says_so():
    everybody = Offer("a", name="Lijn", needs=(NeedKind.PEERS,))
    ((_, what, why, how),) = rows(offer(els_needs(), catalogue=Catalogue(offers=(everybody,)), lang="en"))
    assert (what, why, how) == ("–", "contact with peers; for all naasten", "–")


def test_a_need_without_a_match_is_said_to_be_one():
    document = offer(els_needs("safety"), catalogue=Catalogue(offers=(GROUP,)))
    assert rows(document) == []
    assert entries(document) == [
        "Veiligheid",
        "Voor veiligheid staat er niets in de lijst dat past bij Els. Wie weet iets?",
    ]


def test_what_is_outdated_is_not_offered_but_to_be_checked():
    old = Offer("o", name="Oude groep", needs=(NeedKind.PEERS,), valid_until=PartialDate.parse("2025"))
    document = offer(els_needs(), catalogue=Catalogue(offers=(old,)))
    assert rows(document) == []
    assert Heading("Na te kijken in de lijst") in document.blocks
    assert "‘Oude groep’ liep af in 2025. Bestaat dit aanbod nog, en tot wanneer?" in entries(document)
    assert rows(offer(els_needs(), catalogue=Catalogue(offers=(old,)), today="2024-05-01"))


def test_own_words_and_what_was_met_are_told():
    assert entries(offer(els_needs(text="niet de enige zijn", since="2026-05", met=True))) == [
        "Contact met lotgenoten: ‘niet de enige zijn’ (sinds mei 2026; al gevonden)"
    ]


def test_naasten_of_whom_no_need_is_known_are_asked_about():
    document = offer(demo_dossier())
    (asked,) = [block.text for block in document.blocks if isinstance(block, Paragraph) and block.tone is Tone.QUESTION]
    assert "Lotte" in asked
    assert "Mirjam" not in asked
    assert asked.endswith("Is het al gevraagd?")


def test_a_naaste_of_whom_no_need_is_known_can_be_asked_for_by_id():
    document = offer(demo_dossier(), person="p-niece-1")
    (asked,) = [block.text for block in document.blocks if isinstance(block, Paragraph) and block.tone is Tone.QUESTION]
    assert asked == "Van Noor is nog niet opgeschreven wat er nodig is. Is het al gevraagd?"


def test_drawing_takes_a_catalogue_as_text_parsed_or_as_a_value():
    catalogue = Catalogue(name="De Sluis", date=PartialDate.parse("2026-09"), offers=(GROUP,))
    text = dumps_offer(catalogue)
    made = {nb.draw(els_needs(), "offer", to="text", catalogue=given) for given in (catalogue, text, json.loads(text))}
    assert len(made) == 1
    assert "Uit: De Sluis, nagekeken in september 2026." in made.pop()


def test_a_wrong_catalogue_is_a_located_error_and_no_page():
    with pytest.raises(nb.InvalidCatalogue, match=r"\$\.offers\[0\]\.name"):
        nb.draw(
            els_needs(), "offer", to="text", catalogue='{"format": "naastbetrokken-offer/1", "offers": [{"id": "a"}]}'
        )
    with pytest.raises(nb.UsageError, match="Catalogue"):
        offer(els_needs(), catalogue="{}")


def test_region_form_and_person_narrow_what_is_shown():
    dossier = demo_dossier()
    only = nb.draw(dossier, "offer", to="text", person="p-son", form="online", region="Zwolle")
    assert "Alleen gekeken naar: regio Zwolle, online." in only
    assert "Hulp die kan passen bij Finn" in only
    assert "Online steun voor jongeren" in only
    assert "Groep voor kinderen" not in only
    assert "Mirjam" not in only
    with pytest.raises(nb.UsageError, match="form"):
        offer(dossier, form="letter")


def test_a_minor_is_offered_what_is_for_minors_and_nothing_that_is_for_adults():
    text = nb.draw(demo_dossier(), "offer", to="text", person="p-son")
    assert "Groep voor kinderen (KOPP/KOV)" in text
    assert "Zelfhulpgroep voor naasten" not in text


def test_a_copy_for_the_client_holds_no_need_that_was_told_to_the_team():
    text = nb.draw(els_needs(text="even weg", visibility=Visibility.TEAM), "offer", to="text", copy="client")
    assert "even weg" not in text
    assert "nog niet" not in text


# ------------------------------------------------------------------------------- the catalogue that comes with the library


def test_the_bundled_catalogue_holds_kinds_of_help_and_nobodys_contact_data():
    for lang in ("nl", "en"):
        for entry in bundled_offer(lang).offers:
            assert (entry.region, entry.provider, entry.link) == ("", "", "")
            assert not re.search(
                r"\d{3}|@|www|https?:", f"{entry.name} {entry.kind} {entry.text}".replace("KOPP/KOV", "")
            )


def test_the_bundled_catalogue_has_help_for_every_need_and_every_naaste():
    catalogue = bundled_offer()
    for kind in NeedKind:
        assert sum(kind in entry.needs for entry in catalogue.offers) >= 2, kind
    for whom in ForWhom:
        assert sum(not entry.for_whom or whom in entry.for_whom for entry in catalogue.offers) >= 10, whom


def test_what_addiction_care_names_as_recognised_is_marked_and_nothing_else():
    recognised = [kind.id for kind in KINDS if kind.recognised]
    assert recognised == ["advice_talk", "five_steps", "craft", "parents_course", "own_programme"]


def test_both_languages_hold_the_same_kinds():
    dutch, english = bundled_offer("nl"), bundled_offer("en")
    assert [entry.id for entry in dutch.offers] == [entry.id for entry in english.offers]
    assert [(e.needs, e.for_whom, e.forms) for e in dutch.offers] == [
        (e.needs, e.for_whom, e.forms) for e in english.offers
    ]


def test_what_the_client_needs_is_told_but_help_for_naasten_is_not_for_the_client() -> None:
    """A need that was written down is not forgotten; what fits it is another question."""
    b = Dossier.build()
    b.person("Jan", client=True, id="jan")
    b.need("jan", "peers", text="anderen die dit kennen")
    found = offer(b.done())
    assert entries(found)[0] == "Contact met lotgenoten: ‘anderen die dit kennen’"
    assert rows(found) == []
