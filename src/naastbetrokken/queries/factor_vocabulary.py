# SPDX-License-Identifier: MIT
"""Kinds of factors by id, each with a risk side and a protective side, in our own words.

To find the same thing back in another dossier, and to say it with the same words; never a list to tick off, and
never a score. Levels and kinds follow Hawkins, Catalano and Miller (1992), "Risk and protective factors for alcohol
and other drug problems", Psychological Bulletin 112, and the Dutch guideline for youth care on the use of substances.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen


@frozen
class Category:
    """A kind of factor.

    Attributes:
        id: what `Factor.category` holds.
        level: "individual", "family", "peers", "school_and_work" or "community".
        topic: what both sides are about, by language.
        risk: the side that hinders, by language.
        protective: the side that helps, by language.
    """

    id: str
    level: str
    topic: Mapping[str, str]
    risk: Mapping[str, str]
    protective: Mapping[str, str]


def category(identifier: str) -> Category | None:
    """The kind of this id; None for an id that is not in the list."""
    return CATEGORIES.get(identifier)


_ROWS: Final = (
    (
        ("I1", "individual"),
        ("zelfbeheersing", "zich moeilijk kunnen inhouden", "zichzelf kunnen remmen"),
        ("self-control", "finding it hard to hold back", "being able to hold back"),
    ),
    (
        ("I2", "individual"),
        (
            "gemoed en verwerken",
            "angst, somberheid of iets naars dat nog doorwerkt",
            "met tegenslag kunnen omgaan en hulp vragen",
        ),
        (
            "mood and coping",
            "fear, low mood or a bad experience that still weighs",
            "coping with setbacks and asking for help",
        ),
    ),
    (
        ("I3", "individual"),
        ("omgaan met anderen", "vaak ruzie, regels breken", "goed met anderen kunnen omgaan"),
        ("getting on with others", "many quarrels, breaking rules", "getting on well with others"),
    ),
    (
        ("I4", "individual"),
        ("leren en begrijpen", "moeite met leren en begrijpen", "hulp die past bij wat iemand begrijpt"),
        (
            "learning and understanding",
            "difficulty in learning and understanding",
            "help that fits what somebody understands",
        ),
    ),
    (
        ("I5", "individual"),
        ("het begin van het gebruik", "jong begonnen met gebruiken", "laat begonnen, of tijden zonder gebruik"),
        ("the start of use", "began to use when young", "began late, or times without use"),
    ),
    (
        ("I6", "individual"),
        (
            "grote gebeurtenissen",
            "zware gebeurtenissen, zoals verlies, scheiding of verhuizen",
            "een keerpunt ten goede",
        ),
        ("great events", "hard events, such as loss, divorce or moving house", "a turn for the better"),
    ),
    (
        ("I7", "individual"),
        ("jezelf zijn", "zoeken naar wie je bent, onder druk van anderen", "jezelf mogen zijn"),
        ("being yourself", "finding out who you are under pressure of others", "being allowed to be yourself"),
    ),
    (
        ("I8", "individual"),
        ("aanleg en karakter", "aanleg, spanning zoeken, weinig hoop", "vertrouwen in jezelf en in later"),
        (
            "disposition and character",
            "disposition, seeking thrills, little hope",
            "trust in yourself and in the future",
        ),
    ),
    (
        ("I9", "individual"),
        ("het gaan naar school", "achterstand op school, spijbelen", "het goed doen op school"),
        ("going to school", "falling behind at school, truancy", "doing well at school"),
    ),
    (
        ("I10", "individual"),
        ("waar iemand woont", "wonen in een instelling", "een vaste plek om te wonen"),
        ("where somebody lives", "living in an institution", "a steady place to live"),
    ),
    (
        ("F1", "family"),
        ("hoe het gezin met elkaar omgaat", "ruzie of geweld in het gezin", "een warme band, weinig kritiek"),
        ("how the family gets on", "quarrels or violence in the family", "a warm bond, little criticism"),
    ),
    (
        ("F2", "family"),
        (
            "hoe het met ouders, broers en zussen gaat",
            "verslaving of psychische ziekte in het gezin",
            "een volwassene op wie te bouwen is",
        ),
        ("how parents, brothers and sisters are", "addiction or mental illness in the family", "an adult to rely on"),
    ),
    (
        ("F3", "family"),
        ("regels in het gezin", "onduidelijke regels, weinig toezicht", "duidelijke afspraken, iemand die oplet"),
        ("rules in the family", "unclear rules, little supervision", "clear agreements, somebody who keeps an eye out"),
    ),
    (
        ("F4", "family"),
        (
            "steun voor het gezin",
            "een gezin dat er alleen voor staat, veel spanning",
            "praktische hulp en steun van anderen",
        ),
        ("support for the family", "a family on its own, much stress", "practical help and support from others"),
    ),
    (
        ("F5", "family"),
        ("hoe het gezin over gebruik denkt", "thuis is gebruiken gewoon", "samen verantwoordelijk, vaste gewoonten"),
        ("what the family thinks of use", "use is taken for granted at home", "shared responsibility, steady habits"),
    ),
    (
        ("P1", "peers"),
        (
            "vrienden en gebruik",
            "vrienden die gebruiken, druk om mee te doen",
            "vrienden die niet gebruiken, samen dingen doen",
        ),
        ("friends and use", "friends who use, pressure to join in", "friends who do not use, doing things together"),
    ),
    (
        ("S1", "school_and_work"),
        ("band met school of werk", "geen band met school of werk", "erbij horen op school of werk, een vast ritme"),
        ("bond with school or work", "no bond with school or work", "belonging at school or work, a steady rhythm"),
    ),
    (
        ("C1", "community"),
        (
            "hoe makkelijk middelen te krijgen zijn",
            "middelen zijn makkelijk te krijgen",
            "middelen zijn moeilijk te krijgen",
        ),
        ("how easy substances are to get", "substances are easy to get", "substances are hard to get"),
    ),
    (
        ("C2", "community"),
        ("geld en woning", "armoede, schulden, een slechte woning", "genoeg inkomen, een goede woning"),
        ("money and housing", "poverty, debts, poor housing", "enough income, good housing"),
    ),
    (
        ("C3", "community"),
        ("band met de buurt", "weinig op elkaar letten, discriminatie", "band met de buurt, geloof of vereniging"),
        (
            "ties with the neighbourhood",
            "people do not look out for each other, discrimination",
            "ties with neighbours, faith or a club",
        ),
    ),
)
"""Id and level; topic, risk and protection in Dutch; the same in English."""

CATEGORIES: Final[Mapping[str, Category]] = MappingProxyType(
    {
        identifier: Category(
            identifier,
            level,
            *(MappingProxyType({"nl": dutch[i], "en": english[i]}) for i in range(3)),
        )
        for (identifier, level), dutch, english in _ROWS
    }
)
"""All kinds by id."""
