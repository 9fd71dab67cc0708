# SPDX-License-Identifier: MIT
"""What helped and what hindered in the demo dossier, in his own words and those of others."""

from naastbetrokken.demo._voices import told_by
from naastbetrokken.model import Certainty
from naastbetrokken.model.builder import Builder


def add(b: Builder) -> None:
    """Add the factors, domain by domain; the days at home and some directions are still open."""
    _family_of_origin(b)
    _drastic_events(b)
    _school_and_work(b)
    _social(b)
    _use(b)


def _family_of_origin(b: Builder) -> None:
    b.factor(
        "Bij opa en oma in de bakkerij rook het naar brood en was het rustig",
        "family_of_origin",
        "helps",
        phase="protective",
        persons=["p-mothers-father", "p-mothers-mother"],
        period="1986~/1989~",
        category="F2",
        source=told_by("p-client", "2025-03-06"),
        id="f-bakery",
    )
    b.factor(
        "Marleen paste op hem, en doet dat nog",
        "family_of_origin",
        "helps",
        phase="protective",
        persons=["p-sister"],
        category="F1",
        source=told_by("p-client", "2025-03-06"),
        id="f-sister",
    )
    b.factor(
        "Pa dronk, elke avond; daar werd niet over gepraat",
        "family_of_origin",
        "hinders",
        phase="predisposing",
        persons=["p-father"],
        period="/1988",
        category="F2",
        source=told_by("p-aunt", "2025-11-20"),
        id="f-father-drinks",
    )
    b.factor(
        "Na Pieter was ma een tijd ver weg, ook als ze thuis was",
        "family_of_origin",
        "hinders",
        phase="predisposing",
        persons=["p-mother", "p-stillborn-brother"],
        period="1983-06-17/",
        source=told_by("p-mother", "2026-03-12", Certainty.PROBABLE),
        id="f-stillborn",
    )
    b.factor(
        "Pa die na zijn nacht op de eerste hulp zelf stopte, en dat volhield",
        "family_of_origin",
        "both",
        persons=["p-father"],
        period="2009~/2021-02-19",
        source=told_by("p-client", "2025-04-03"),
        note="‘Als hij het kon, kan ik het ook. Maar hij deed het alleen, dus hulp vragen voelde slap.’",
        id="f-father-stops",
    )


def _drastic_events(b: Builder) -> None:
    b.factor(
        "De scheiding van pa en ma, en niemand die iets uitlegde",
        "drastic_events",
        "hinders",
        phase="predisposing",
        persons=["p-father", "p-mother"],
        period="1988/1990-03",
        category="I6",
        source=told_by("p-client", "2025-03-06"),
        id="f-divorce",
    )
    b.factor(
        "De val van de ladder: pijn in de rug, geen werk en lange avonden",
        "drastic_events",
        "hinders",
        phase="precipitating",
        period="2013-10/..",
        source=told_by("p-client", "2025-04-03"),
        id="f-fall",
    )
    b.factor(
        "De laatste winter met pa, elke zondag koffie",
        "drastic_events",
        "helps",
        persons=["p-father", "p-stepmother"],
        period="2020-11/2021-02",
        category="I6",
        source=told_by("p-stepmother", "2026-01-15"),
        id="f-last-winter",
    )


def _school_and_work(b: Builder) -> None:
    b.factor(
        "Fietsen maken: dat leerde hij van Henk, en daar is hij goed in",
        "school_and_work",
        "helps",
        phase="protective",
        persons=["p-foster-father"],
        period="1991-09/..",
        category="S1",
        source=told_by("p-client", "2025-03-20"),
        id="f-bicycles",
    )
    b.factor(
        "Drie dagen in de werkplaats geven de week een vorm",
        "school_and_work",
        "helps",
        phase="protective",
        persons=["p-foreman"],
        period="2025-09/..",
        category="S1",
        source=told_by("p-foreman", "2026-02-03"),
        id="f-workshop",
    )


def _social(b: Builder) -> None:
    b.factor(
        "Hassan en de groep op dinsdag; bellen mag ook ’s nachts",
        "social",
        "helps",
        phase="protective",
        persons=["p-peer", "p-peer-worker"],
        period="2024-09/..",
        category="P1",
        source=told_by("p-client", "2025-06-11"),
        id="f-group",
    )
    b.factor(
        "Zondagen met Finn, aan het water",
        "social",
        "helps",
        phase="protective",
        persons=["p-son"],
        period="2025-03/..",
        source=told_by("p-client", "2025-06-11"),
        id="f-son",
    )
    b.factor(
        "Het stille contact met Lotte",
        "social",
        "hinders",
        phase="perpetuating",
        persons=["p-daughter"],
        period="2024~/..",
        source=told_by("p-client", "2025-06-11"),
        id="f-daughter",
    )
    b.factor(
        "Ronnie was er toen er niemand was; met hem erbij wordt er gedronken",
        "social",
        "both",
        phase="perpetuating",
        persons=["p-fellow-user"],
        period="2019~/..",
        category="P1",
        source=told_by("p-client", "2025-06-11"),
        id="f-fellow-user",
    )
    b.factor(
        "Ferry heeft het nog vaak over het bandje van vroeger",
        "social",
        "unknown",
        persons=["p-friend"],
        source=told_by("p-partner", "2026-02-17"),
        id="f-band",
    )


def _use(b: Builder) -> None:
    b.factor(
        "Vrijdagavond alleen op de bank",
        "use",
        "hinders",
        phase="perpetuating",
        source=told_by("p-client", "2026-05-07"),
        id="f-friday",
    )
