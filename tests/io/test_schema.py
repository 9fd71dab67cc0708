# SPDX-License-Identifier: MIT
"""The schema as it is published; a change of it is a change of the format and must be meant."""

import json
import os
from pathlib import Path

import jsonschema

from naastbetrokken.io.schema import schema

SNAPSHOT = Path(__file__).parent / "dossier.schema.json"


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(schema())


def test_the_schema_changes_only_on_purpose():
    """When it was: UPDATE_SNAPSHOTS=1 pytest tests/io/test_schema.py, and look at the difference."""
    now = json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        SNAPSHOT.write_text(now, encoding="utf-8")
    assert now == SNAPSHOT.read_text(encoding="utf-8")


def test_everything_in_the_schema_says_what_it_means():
    whole = schema()
    assert [name for name, part in whole["$defs"].items() if not part.get("description")] == []
    assert [name for name, key in whole["properties"].items() if not key.get("description")] == []
    born = whole["$defs"]["Person"]["properties"]["born"]
    assert born["description"] == "Date of birth (of a pregnancy: the expected date)."


def test_two_calls_share_nothing():
    schema()["properties"].clear()
    assert "persons" in schema()["properties"]
