# SPDX-License-Identifier: MIT
"""The demo dossier beyond kinship: other people, who lives with whom, and how people stand to each other."""

from naastbetrokken.demo._voices import told_by
from naastbetrokken.model import (
    Certainty,
    Condition,
    ConditionKind,
    ConditionStatus,
    Membership,
    Name,
    Period,
    Visibility,
)
from naastbetrokken.model.builder import Builder


def add(b: Builder) -> None:
    """Add the people who are no relatives, the households and the bonds."""
    _friends_and_neighbour(b)
    _professionals(b)
    _households(b)
    _bonds(b)


def _friends_and_neighbour(b: Builder) -> None:
    b.person(Name(given="Ferry", family="Dekker"), gender="man", born="1980", id="p-friend")
    b.person(Name(given="Hassan", role="Hassan van de zelfhulpgroep"), gender="man", born="197X", id="p-peer")
    b.person(
        Name(given="Ans", family="Mulder", role="buurvrouw Ans"),
        gender="woman",
        born="1948~",
        id="p-neighbour",
    )
    b.person(
        Name(given="Ronnie"),
        gender="man",
        conditions=[
            Condition(
                kind=ConditionKind.SUBSTANCE,
                name="alcohol",
                status=ConditionStatus.ACTIVE,
                source=told_by("p-client", "2025-06-11"),
                visibility=Visibility.RESTRICTED,
            )
        ],
        id="p-fellow-user",
    )


def _professionals(b: Builder) -> None:
    b.person(
        Name(given="Linda", family="Bakker", role="behandelaar Linda"),
        gender="woman",
        occupation="verpleegkundig specialist",
        id="p-clinician",
    )
    b.person(
        Name(given="Tim", role="Tim, ervaringsdeskundige"),
        gender="nonbinary",
        occupation="ervaringsdeskundige",
        id="p-peer-worker",
    )
    b.person(
        Name(given="Gert", role="Gert van de werkplaats"),
        gender="man",
        occupation="werkmeester",
        id="p-foreman",
    )
    b.person(Name(text="Verslavingszorg De Sluis"), kind="institution", id="p-clinic")


def _households(b: Builder) -> None:
    """Finn lives in two homes; Mirjam keeps her own."""
    since_march = Period.parse("2025-03/..")
    b.household(
        Membership(person="p-client", period=Period.parse("2025-01/..")),
        Membership(person="p-dog", period=Period.parse("2025-01/..")),
        Membership(person="p-son", share=30, period=since_march, note="Om het weekend en de woensdag."),
        name="bij Joost",
        id="h-client",
    )
    b.household(
        Membership(person="p-ex", period=Period.parse("2015-11/..")),
        Membership(person="p-ex-partner", period=Period.parse("2019/..")),
        Membership(person="p-daughter", period=Period.parse("2015-11/..")),
        Membership(person="p-son", share=70, period=since_march),
        name="bij Sandra en Bram",
        id="h-ex",
    )
    b.household("p-sister", "p-sisters-husband", "p-niece-1", "p-niece-2", name="bij Marleen", id="h-sister")
    b.household("p-mother", "p-stepfather", name="bij ma en Gerard", id="h-mother")


def _bonds(b: Builder) -> None:
    b.bond("p-client", "p-sister", "close", id="b-sister")
    b.bond(
        "p-client",
        "p-father",
        "cutoff_repaired",
        period="2009/2021-02-19",
        note="Elf jaar geen woord. De laatste winter kwam Joost elke zondag koffie drinken.",
        source=told_by("p-client"),
        id="b-father",
    )
    b.bond(
        "p-client",
        "p-stepfather",
        "hostile",
        period="1996/..",
        view="p-client",
        source=told_by("p-client"),
        id="b-stepfather",
    )
    b.bond("p-client", "p-half-brother", "distant", view="p-client", id="b-half-brother")
    b.bond(
        "p-aunt",
        "p-client",
        "caretaker",
        period="1988/..",
        note="Bij haar kon hij altijd eten, ook toen hij dronk.",
        id="b-aunt",
    )
    b.bond(
        "p-client",
        "p-daughter",
        "cutoff",
        period="2024~/..",
        view="p-daughter",
        note="Lotte wil nu even geen contact. Ze leest zijn kaartjes wel, zegt Sandra.",
        source=told_by("p-ex", "2026-02-17", Certainty.PROBABLE),
        visibility=Visibility.TEAM,
        id="b-daughter",
    )
    b.bond("p-client", "p-son", "close", view="p-client", id="b-son")
    b.bond("p-client", "p-ex", "discord", period="2014~/..", view="p-ex", id="b-ex")
    b.bond("p-client", "p-partner", "love", id="b-partner")
    b.bond("p-client", "p-friend", "best_friends", id="b-friend")
    b.bond("p-father", "p-mother", "hostile", period="1986~/1990-03", view="p-sister", id="b-parents")
    b.bond(
        "p-stepfather",
        "p-mother",
        "controlling",
        view="p-sister",
        source=told_by("p-sister", "2026-01-22", Certainty.PRESUMED),
        visibility=Visibility.RESTRICTED,
        note="Zo ziet Marleen het. Ma zelf zegt er niets over.",
        id="b-mother-stepfather",
    )
