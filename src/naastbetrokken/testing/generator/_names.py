# SPDX-License-Identifier: MIT
"""Ordinary and unusual names for generated people; given and family names are combined at random."""

from typing import Final

from naastbetrokken.model import Gender, Name
from naastbetrokken.testing.generator._stream import Stream

_GIVEN: Final = {
    Gender.MAN: (
        "Jan",
        "Piet",
        "Henk",
        "Kees",
        "Wim",
        "Bas",
        "Daan",
        "Sem",
        "Lars",
        "Thijs",
        "Omar",
        "Yusuf",
        "Ravi",
        "Winston",
        "Wei",
        "Mateusz",
        "Ibrahim",
        "Sietse",
        "Gijs",
        "Ruud",
        "Dirk",
        "Joris",
        "Tom",
        "Koen",
        "Niels",
        "Hugo",
        "Mees",
        "Adam",
        "Marvin",
        "Rachid",
    ),
    Gender.WOMAN: (
        "Anna",
        "Els",
        "Ria",
        "Truus",
        "Bep",
        "Greet",
        "Sanne",
        "Emma",
        "Noor",
        "Lotte",
        "Fatma",
        "Aicha",
        "Priya",
        "Xiu",
        "Agnieszka",
        "Fenna",
        "Jikke",
        "Marijke",
        "Ineke",
        "Karin",
        "Esther",
        "Naomi",
        "Iris",
        "Femke",
        "Julia",
        "Sofie",
        "Tess",
        "Samira",
        "Hennie",
        "Wil",
    ),
    Gender.NONBINARY: ("Robin", "Sam", "Kim", "Noa", "Charlie", "Jip"),
    Gender.UNKNOWN: ("Jo", "Chris", "Alex", "Bo", "Dominique", "Kaj"),
}
_FAMILY: Final = (
    ("de", "Jong"),
    ("", "Jansen"),
    ("de", "Vries"),
    ("van den", "Berg"),
    ("", "Bakker"),
    ("van", "Dijk"),
    ("", "Visser"),
    ("", "Smit"),
    ("", "Meijer"),
    ("", "Hoekstra"),
    ("", "Öztürk"),
    ("el", "Idrissi"),
    ("", "Kowalska"),
    ("", "Ramdin"),
    ("", "Pinas"),
    ("", "Chen"),
    ("ter", "Horst"),
    ("", "Dijkstra"),
    ("van der", "Veen"),
    ("", "Postma"),
)
_RARE_GIVEN: Final = (
    "Zoë",
    "Renée",
    "Anaïs",
    "Çağla",
    "Łukasz",
    "Søren",
    "Þórdís",
    "José María",
    "Jan-Willem",
    "Anna-Maria Elisabeth Wilhelmina",
    "Gert-Jan Hendrikus",
    "Sjoukje-Antje",
    "Ng",
    "Ö",
)
_RARE_FAMILY: Final = (
    ("van den", "Oudenhoven-Klaassens tot Heijdael"),
    ("van ’t", "Westeinde-van der Schoot"),
    ("", "Müller-Łęcki"),
    ("in ’t", "Veld-Roosenschoon"),
    ("", "Papadimitrakopoulos"),
    ("de", "Ó Súilleabháin"),
    ("", "Ng"),
)


def draw_name(stream: Stream, gender: Gender, like: Name | None, rare: int) -> Name:
    """A name for somebody, with the family name of a parent if there is one.

    Args:
        stream: Where choices come from.
        gender: Whose given names to choose from.
        like: The name of the parent whose family name is passed on.
        rare: Chance per thousand of an unusual given name, and of an unusual family name.
    """
    given = stream.pick(_RARE_GIVEN if stream.chance(rare) else _GIVEN[gender])
    if like is not None:
        return Name(given=given, prefix=like.prefix, family=like.family)
    prefix, family = stream.pick(_RARE_FAMILY if stream.chance(rare) else _FAMILY)
    return Name(given=given, prefix=prefix, family=family)
