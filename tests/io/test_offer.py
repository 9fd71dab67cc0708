# SPDX-License-Identifier: MIT
"""Catalogue JSON: what is written is read back, what is wrong is located, and the schema agrees."""

import json
import pickle

import jsonschema
import pytest
from hypothesis import given

import naastbetrokken as nb
from naastbetrokken.document.bundled_offer import bundled_offer
from naastbetrokken.io.offer import FORMAT, catalogue_of, dump_offer, dumps_offer, load_offer, loads_offer, offer_schema
from naastbetrokken.model import Catalogue, ForWhom, NeedKind, Offer, OfferForm, PartialDate
from naastbetrokken.testing.strategies import catalogues

WHOLE = {
    "format": FORMAT,
    "name": "Verslavingszorg De Sluis",
    "date": "2026-09",
    "offers": [
        {
            "id": "o1",
            "name": "Partnergroep",
            "kind": "groep",
            "needs": ["peers", "being_heard"],
            "for_whom": ["partner", "ex_partner"],
            "forms": ["group"],
            "region": "Zwolle",
            "provider": "De Sluis",
            "link": "https://example.org/partnergroep",
            "valid_until": "2027-07-01",
            "recognised": True,
            "text": "Zes avonden.",
        }
    ],
}


def problems(text):
    with pytest.raises(nb.InvalidCatalogue) as caught:
        loads_offer(text if isinstance(text, str | bytes) else json.dumps(text))
    return {problem.path: str(problem) for problem in caught.value.problems}


def test_a_catalogue_is_read_with_all_it_holds():
    assert loads_offer(json.dumps(WHOLE)) == Catalogue(
        name="Verslavingszorg De Sluis",
        date=PartialDate.parse("2026-09"),
        offers=(
            Offer(
                "o1",
                name="Partnergroep",
                kind="groep",
                needs=(NeedKind.PEERS, NeedKind.BEING_HEARD),
                for_whom=(ForWhom.PARTNER, ForWhom.EX_PARTNER),
                forms=(OfferForm.GROUP,),
                region="Zwolle",
                provider="De Sluis",
                link="https://example.org/partnergroep",
                valid_until=PartialDate.parse("2027-07-01"),
                recognised=True,
                text="Zes avonden.",
            ),
        ),
    )


def test_every_mistake_is_told_at_once_with_its_place_and_a_hint():
    wrong = {
        "name": 3,
        "offers": [
            {"id": "a", "name": "x", "needs": ["peer"], "nedes": []},
            {"id": "b", "valid_until": 2025},
        ],
    }
    found = problems(wrong)
    assert list(found) == [
        "$.name",
        "$.offers[0].needs[0]",
        "$.offers[0].nedes",
        "$.offers[1].valid_until",
        "$.offers[1].name",
        "$.format",
    ]
    assert 'did you mean "peers"?' in found["$.offers[0].needs[0]"]
    assert 'did you mean "needs"?' in found["$.offers[0].nedes"]
    assert f'add "format": "{FORMAT}"' in found["$.format"]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"format": "naastbetrokken/1"}', b"\xff\xfe{", "[" * 500])
def test_what_is_no_catalogue_is_a_located_error(text):
    assert problems(text)


def test_an_id_stands_for_one_entry_and_a_name_for_something():
    twice = {"format": FORMAT, "offers": [{"id": "a", "name": "x"}, {"id": "a", "name": "y"}, {"id": "b", "name": " "}]}
    assert list(problems(twice)) == ["$.offers[1].id", "$.offers[2].name"]


def test_a_dossier_is_not_taken_for_a_catalogue():
    assert "$.persons" in problems('{"format": "naastbetrokken/1", "persons": []}')


def test_the_error_says_that_it_is_about_a_catalogue_and_survives_a_worker_process():
    error = nb.InvalidCatalogue([nb.Problem("$.name", "expected a text")])
    assert str(error) == "1 problem in the catalogue\n  $.name: expected a text"
    assert pickle.loads(pickle.dumps(error)).problems == error.problems  # noqa: S301
    assert isinstance(error, nb.InvalidDossier)


@given(catalogues())
def test_writing_and_reading_is_identity(catalogue):
    try:
        text = dumps_offer(catalogue)
    except nb.InvalidCatalogue as error:
        assert {problem.code for problem in error.problems} == {"ENTRY"}  # noqa: PT017 - a name of blanks only
        return
    assert loads_offer(text) == catalogue
    assert loads_offer(text.encode()) == catalogue
    jsonschema.validate(json.loads(text), offer_schema())


def test_a_file_is_written_whole_and_read_back(tmp_path):
    path = tmp_path / "aanbod.json"
    dump_offer(bundled_offer("nl"), path)
    assert load_offer(path) == bundled_offer("nl")
    assert nb.load_offer(path) == nb.loads_offer(path.read_text(encoding="utf-8"))


def test_what_a_caller_means_by_a_catalogue():
    whole = loads_offer(json.dumps(WHOLE))
    assert catalogue_of(None) is None
    assert catalogue_of(whole) is whole
    assert catalogue_of(json.dumps(WHOLE)) == whole
    assert catalogue_of(WHOLE) == whole
    with pytest.raises(nb.UsageError, match="got list"):
        catalogue_of([])


def test_the_schema_is_a_schema_and_refuses_what_is_not_known():
    jsonschema.Draft202012Validator.check_schema(offer_schema())
    jsonschema.validate(WHOLE, offer_schema())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**WHOLE, "phone": "x"}, offer_schema())
