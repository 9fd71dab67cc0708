# SPDX-License-Identifier: MIT
"""The demo dossier's naasten in the care: what they said, who was heard, what it asks of them, what they need."""

from naastbetrokken.demo._voices import told_by
from naastbetrokken.model import (
    Coping,
    CopingWay,
    Formality,
    Helpful,
    PartialDate,
    Questionnaire,
    SupportGiven,
    SupportKind,
    Visibility,
)
from naastbetrokken.model.builder import Builder

_WORKER = "begeleider 07"


def add(b: Builder) -> None:
    """Add voices, then sheets and needs, then roles and contacts."""
    _said(b)
    _heard(b)
    _acknowledged(b)
    _sheets(b)
    _needs(b)
    _roles(b)
    _contacts(b)


def _said(b: Builder) -> None:
    b.statement(
        "p-client",
        "Pa zei nooit sorry. Hij schonk koffie in.",
        about=["p-father"],
        date="2025-02-06",
        source=told_by("p-client", "2025-02-06"),
        id="s-father",
    )
    b.statement(
        "p-client",
        "Gerard zat aan het hoofd van de tafel en ik was lucht.",
        about=["p-stepfather"],
        date="2025-03-20",
        source=told_by("p-client", "2025-03-20"),
        id="s-stepfather",
    )
    b.statement(
        "p-client",
        "Lotte is boos. Dat snap ik wel, ik was er niet.",
        about=["p-daughter"],
        date="2025-06-11",
        source=told_by("p-client", "2025-06-11"),
        id="s-daughter",
    )
    b.statement(
        "p-sister",
        "Ma kijkt eerst naar hem, en dan pas geeft ze antwoord.",
        about=["p-mother", "p-stepfather"],
        date="2026-01-22",
        source=told_by("p-sister", "2026-01-22"),
        visibility=Visibility.RESTRICTED,
        id="s-mother-stepfather",
    )
    b.statement(
        "p-ex",
        "Ze leest zijn kaartjes wel. Ze legt ze in de la van haar bureau.",
        about=["p-daughter", "p-client"],
        date="2026-02-17",
        source=told_by("p-ex", "2026-02-17"),
        visibility=Visibility.TEAM,
        id="s-cards",
    )
    b.statement(
        "p-mother",
        "Ik had geen woorden voor Pieter. Toen had ik er voor Joost ook geen.",
        about=["p-stillborn-brother", "p-client"],
        date="2026-03-12",
        source=told_by("p-mother", "2026-03-12"),
        id="s-mother",
    )
    b.statement(
        "p-partner",
        "Ik ruik aan zijn jas als hij thuiskomt. Dat wil ik niet, en ik doe het toch.",
        about=["p-client"],
        date="2026-09-10",
        source=told_by("p-partner", "2026-09-10"),
        visibility=Visibility.TEAM,
        id="s-partner",
    )


def _heard(b: Builder) -> None:
    b.heard("p-client", by=_WORKER, date="2025-02-06", text="hoe het thuis was toen pa wegging", id="hr-client")
    b.heard("p-client", by=_WORKER, date="2025-03-20", text="het jaar bij Henk en Toos", id="hr-client-2")
    b.heard("p-sister", by=_WORKER, date="2026-01-22", text="altijd de eerste zijn die wordt gebeld", id="hr-sister")
    b.heard(
        "p-ex",
        by=_WORKER,
        date="2026-02-17",
        text="de jaren alleen met twee kinderen",
        visibility=Visibility.TEAM,
        id="hr-ex",
    )
    b.heard(
        "p-daughter",
        by=_WORKER,
        date="2026-02-17",
        in_person=False,
        text="aan Sandra gevraagd hoe Lotte het heeft gehad",
        id="hr-daughter",
    )
    b.heard("p-mother", by=_WORKER, date="2026-03-12", text="het verlies van Pieter", id="hr-mother")
    b.heard(
        "p-stepfather",
        by=_WORKER,
        date="2026-03-12",
        in_person=False,
        text="aan Ria gevraagd hoe het voor hem was: weduwnaar, met een dochter van 7",
        id="hr-stepfather",
    )
    b.heard(
        "p-partner",
        by=_WORKER,
        date="2026-09-10",
        text="houden van iemand die dronk",
        visibility=Visibility.TEAM,
        id="hr-partner",
    )


def _acknowledged(b: Builder) -> None:
    b.acknowledge(
        "p-client",
        "Dat niemand hem iets uitlegde toen pa wegging, en dat hij dat alleen moest dragen.",
        by=_WORKER,
        date="2025-02-06",
        id="ak-client",
    )
    b.acknowledge(
        "p-mother",
        "Dat zij met het verlies van Pieter alleen stond.",
        by=_WORKER,
        date="2026-03-12",
        id="ak-mother",
    )
    b.acknowledge(
        "p-stepfather",
        "Dat hij na de dood van Lies een gezin bij elkaar moest houden.",
        by=_WORKER,
        date="2026-03-12",
        note="Gezegd tegen Ria. Gerard was er niet bij.",
        id="ak-stepfather",
    )
    b.acknowledge(
        "p-ex",
        "Dat zij jaren alleen voor Lotte en Finn zorgde, ook toen er geen geld kwam.",
        by="p-client",
        date="2026-04-16",
        id="ak-ex",
    )
    b.acknowledge(
        "p-sister",
        "Dat zij meereed en in de wachtkamer bleef, ook toen het haar te veel was.",
        by="p-client",
        date="2026-05-21",
        id="ak-sister",
    )


def _sheets(b: Builder) -> None:
    """Two sheets: Mirjam's is filled in, Marleen's was begun."""
    b.strain(
        "p-partner",
        date="2026-09-10",
        stressors=[
            "Vrijdagavond wachten of hij belt",
            "Een keer geld geleend, en er nooit meer over gepraat",
            "Niet weten of een slecht humeur gewoon een slecht humeur is",
        ],
        strain=["Slaapt licht als hij bij haar is", "Zegt vaker af bij vriendinnen"],
        knows=["Dat een terugval kan gebeuren, en niet het einde is", "Dat controleren de spanning niet wegneemt"],
        wants_to_know=["Wat zij kan doen op een avond dat het misgaat", "Wat zij aan Finn kan vertellen"],
        coping=[
            Coping(way=CopingWay.TOLERANT, text="Zegt er niets van als het een goede dag was"),
            Coping(way=CopingWay.ENGAGED, text="Vertelt hem de volgende ochtend wat zij merkte"),
            Coping(way=CopingWay.WITHDRAWAL, text="Woensdagavond is van haarzelf: dan danst zij"),
        ],
        support=[
            SupportGiven(
                text="Belt elke zondag met haar tante in Paramaribo",
                formality=Formality.INFORMAL,
                kind=SupportKind.EMOTIONAL,
                helpful=Helpful.YES,
            ),
            SupportGiven(
                text="Haalt haar op als het laat wordt",
                formality=Formality.INFORMAL,
                kind=SupportKind.INSTRUMENTAL,
                helpful=Helpful.YES,
                person="p-sister",
            ),
            SupportGiven(
                text="Een gesprek met de huisarts",
                formality=Formality.FORMAL,
                kind=SupportKind.EMOTIONAL,
                helpful=Helpful.PARTLY,
            ),
        ],
        questionnaires=[
            Questionnaire(
                name="Vragenlijst over omgaan met gebruik",
                scale="voor zichzelf kiezen",
                date=PartialDate.parse("2026-09-10"),
                value=11,
            )
        ],
        source=told_by("p-partner", "2026-09-10"),
        visibility=Visibility.TEAM,
        id="ss-partner",
    )
    b.strain(
        "p-sister",
        date="2026-05-21",
        stressors=["Altijd de eerste zijn die wordt gebeld", "Ma en Joost die allebei via haar praten"],
        strain=["Moe", "Kijkt onder de les op haar telefoon"],
        wants_to_know=["Of zij de behandelaar mag bellen als zij het niet vertrouwt"],
        coping=[Coping(way=CopingWay.ENGAGED, text="Belt elke dag even hoe het gaat")],
        source=told_by("p-sister", "2026-05-21"),
        note="Marleen vindt het goed dat Joost dit leest.",
        id="ss-sister",
    )


def _needs(b: Builder) -> None:
    """What naasten need; what they told about themselves is for the team, unless they shared it with Joost."""
    team = Visibility.TEAM
    for identifier, person, kind, text, since, visibility in (
        ("n-1", "p-partner", "information", "weten wat te doen op een avond dat het misgaat", "2026-09-10", team),
        ("n-2", "p-partner", "peers", "praten met anderen die houden van iemand die dronk", "2026-09-10", team),
        ("n-4", "p-sister", "respite", "een weekend niet bereikbaar zijn", "2026-05-21", Visibility.CLIENT),
        ("n-5", "p-mother", "mediation", "met Joost praten zonder dat Gerard erbij zit", "2026-03-12", team),
        ("n-6", "p-ex", "children", "hoe zij het met Lotte en Finn over papa kan hebben", "2026-02-17", team),
        ("n-7", "p-ex", "money", "praten over alimentatie die nog openstaat", "2026-02-17", team),
        ("n-8", "p-son", "peers", "iemand van zijn leeftijd die dit ook heeft", "2026-06", Visibility.CLIENT),
        ("n-9", "p-son", "money", "zelf zijn buskaart kunnen betalen", "2026-06", Visibility.CLIENT),
    ):
        b.need(person, kind, text, since=since, visibility=visibility, id=identifier)
    b.need("p-sister", "being_heard", "dat iemand vraagt hoe het met háár gaat", since="2026-01-22", met=True, id="n-3")


def _roles(b: Builder) -> None:
    b.role("p-sister", "carer", sofa="O", period="2016~/2024-02", text="Ik hield het bij elkaar.")
    b.role("p-sister", "partner_in_care", sofa="SA", period="2024-02/..", text="Ik denk mee.")
    b.role("p-partner", "original", sofa="F", period="2024-05/..", text="Ik ben zijn vriendin, niet zijn verpleegster.")
    b.role("p-partner", "seeks_help", sofa="O", period="2026-09-10/..")
    b.role("p-mother", "source", sofa="A", period="2026-03/..")
    b.role("p-ex", "source", sofa="A", period="2026-02/..", text="Voor de kinderen wil ik best meepraten.")
    b.role("p-son", "original", sofa="F", text="Gewoon zijn zoon.")


def _contacts(b: Builder) -> None:
    b.care_contact(
        "triadic", "p-sister", date="2024-02", by="p-clinician", text="begin van de behandeling", id="cc-start"
    )
    b.care_contact("network_talk", date="2025-03-20", by=_WORKER, text="genogram gemaakt", id="cc-genogram")
    b.care_contact(
        "network_talk",
        "p-friend",
        "p-peer",
        date="2025-11-20",
        by=_WORKER,
        text="cirkeldiagram: wie belt hij op een slechte avond",
        id="cc-circle",
    )
    b.care_contact(
        "help_to_naaste", "p-sister", date="2026-05-21", by=_WORKER, text="SSICS-blad begonnen", id="cc-sister"
    )
    b.care_contact(
        "triadic",
        "p-partner",
        date="2026-06-18",
        by="p-clinician",
        text="kennismaken, en wat Mirjam mag weten",
        id="cc-together",
    )
    b.care_contact(
        "help_to_naaste", "p-partner", date="2026-09-10", by=_WORKER, text="SSICS-blad ingevuld", id="cc-partner"
    )
