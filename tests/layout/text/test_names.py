# SPDX-License-Identifier: MIT
"""Where a family name begins."""

import pytest

from naastbetrokken.layout.text.names import family_name_start


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Jan Bakker", "Bakker"),
        ("Jan Willem Bakker", "Bakker"),
        ("Jan van der Berg", "van der Berg"),
        ("Jan Van Der Berg", "Van Der Berg"),
        ("Kim de Vries-van den Berg", "de Vries-van den Berg"),
        ("Kim de Vries - van den Berg", "de Vries - van den Berg"),
        ("Kim Bakker-de Boer", "Bakker-de Boer"),
        ("Gerrit in 't Veld", "in 't Veld"),
        ("Fatima el Amrani", "el Amrani"),
        ("Émile d'Été", None),
        ("李 小龙", "小龙"),
        ("Mevr. Van der Berg", "Van der Berg"),
    ],
)
def test_a_name_has_its_family_name_with_particles_last(name, family):
    words = name.split()
    start = family_name_start(words)
    assert (None if start is None else " ".join(words[start:])) == family


@pytest.mark.parametrize("text", ["Jan", "van der Berg", "woont samen", "Helpt bij koken", "Berg, Jan", "Jan 1957", ""])
def test_what_is_no_name_has_no_family_name(text):
    assert family_name_start(text.split()) is None
