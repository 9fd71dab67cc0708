# SPDX-License-Identifier: MIT
"""What each naaste of the demo dossier means to the client, as he placed and told it himself."""

from naastbetrokken.model.builder import Builder


def add(b: Builder) -> None:
    """Add the ties from the inner ring outwards, then who knows whom."""
    _inner(b)
    _middle(b)
    _outer(b)
    _contacts(b)


def _inner(b: Builder) -> None:
    b.tie(
        "p-partner",
        ring="inner",
        sector="family",
        stance="supportive",
        contact_per_week=4,
        initiative="both",
        since="2023",
        reason="Ze knipte zijn haar voor de begrafenis van een vriend",
        value=["voluntary", "important"],
        gives=["moral", "company", "sharing_load"],
        ask_for="op tijd zeggen wanneer ze zich zorgen maakt",
        roles=["partner"],
        direction="mutual",
    )
    b.tie(
        "p-sister",
        ring="inner",
        sector="family",
        stance="supportive",
        contact_per_week=2,
        initiative="other",
        since="1980-03-12",
        reason="zijn grote zus",
        value=["important", "voluntary"],
        gives=["moral", "problem_solving", "linking"],
        ask_for="samen de brief aan Lotte lezen",
        roles=["eerste contactpersoon"],
        direction="receives",
    )
    b.tie(
        "p-son",
        ring="inner",
        sector="household",
        stance="supportive",
        contact_per_week=3,
        initiative="client",
        since="2012-07-05",
        reason="zijn zoon",
        value=["important", "voluntary"],
        gives=["company"],
        direction="mutual",
        note="Hij helpt niet met drank en dat hoeft ook niet. Ze vissen.",
    )
    b.tie(
        "p-dog",
        ring="inner",
        sector="household",
        stance="supportive",
        contact_per_week=7,
        since="2025-01",
        reason="Marleen vond dat het stil was in huis",
        value=["important"],
        gives=["company"],
    )


def _middle(b: Builder) -> None:
    b.tie(
        "p-aunt",
        ring="middle",
        sector="family",
        stance="supportive",
        contact_per_week=0.5,
        initiative="varying",
        since="1980",
        reason="zus van zijn vader",
        value=["important", "habit"],
        gives=["moral", "tasks"],
        ask_for="vertellen hoe pa stopte",
        direction="mutual",
    )
    b.tie(
        "p-friend",
        ring="middle",
        sector="friends",
        stance="supportive",
        contact_per_week=1,
        initiative="other",
        since="1992-09",
        reason="zaten naast elkaar in de brugklas",
        value=["voluntary", "important"],
        gives=["company", "tasks"],
        ask_for="op vrijdagavond samen iets doen, zonder kroeg",
        direction="mutual",
    )
    b.tie(
        "p-peer",
        ring="middle",
        sector="peers",
        stance="supportive",
        contact_per_week=1,
        initiative="both",
        since="2024-09",
        reason="zelfhulpgroep op dinsdag",
        value=["voluntary", "important"],
        gives=["moral", "information", "sharing_load"],
        ask_for="bellen mag ook ’s nachts",
        direction="mutual",
    )
    b.tie(
        "p-mother",
        ring="middle",
        sector="family",
        stance="neutral",
        contact_per_week=0.5,
        initiative="client",
        value=["important", "habit"],
        gives=["moral"],
        ask_for="een keer zonder Gerard langskomen",
        direction="gives",
    )


def _outer(b: Builder) -> None:
    b.tie(
        "p-neighbour",
        ring="outer",
        sector="neighbours",
        stance="supportive",
        contact_per_week=2,
        initiative="other",
        since="2025-01",
        reason="bracht soep toen hij er kwam wonen",
        value=["voluntary"],
        gives=["tasks"],
        ask_for="op Bobbie passen als hij moet werken",
        direction="mutual",
    )
    b.tie(
        "p-half-brother",
        ring="outer",
        sector="family",
        stance="neutral",
        contact_per_week=0.1,
        initiative="client",
        since="1994",
        reason="zelfde vader",
        value=["voluntary"],
        ask_for="samen naar het graf van pa",
        direction="none",
    )
    b.tie(
        "p-fellow-user",
        ring="outer",
        sector="fellow_users",
        stance="hindering",
        contact_per_week=0.5,
        initiative="other",
        since="2019~",
        reason="sliepen in dezelfde opvang",
        value=["habit"],
        gives=["company"],
        note="‘Hij was er toen er niemand was.’ Joost wil hem niet wegdoen, wel minder zien.",
        direction="mutual",
    )
    b.tie(
        "p-clinician",
        ring="outer",
        sector="professionals",
        stance="supportive",
        contact_per_week=0.5,
        initiative="both",
        since="2024-02",
        reason="begin van de behandeling",
        value=["voluntary"],
        gives=["problem_solving", "information"],
        roles=["behandelaar"],
        direction="receives",
    )
    b.tie(
        "p-stepfather",
        ring="outside",
        sector="family",
        stance="hindering",
        contact_per_week=0,
        value=["involuntary", "unimportant"],
        direction="none",
        note="Joost wilde hem niet in de cirkel, maar ook niet vergeten.",
    )


def _contacts(b: Builder) -> None:
    for one, other in (
        ("p-sister", "p-mother"),
        ("p-sister", "p-aunt"),
        ("p-sister", "p-partner"),
        ("p-sister", "p-ex"),
        ("p-sister", "p-clinician"),
        ("p-mother", "p-stepfather"),
        ("p-partner", "p-son"),
        ("p-partner", "p-friend"),
        ("p-friend", "p-neighbour"),
        ("p-son", "p-neighbour"),
        ("p-half-brother", "p-aunt"),
        ("p-peer", "p-clinician"),
    ):
        b.contact(one, other)
