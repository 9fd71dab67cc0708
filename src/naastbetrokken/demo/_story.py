# SPDX-License-Identifier: MIT
"""The life story of the demo dossier: events, homes and wishes, rated only where the client rated them."""

from naastbetrokken.demo._voices import told_by
from naastbetrokken.model import Certainty, Visibility
from naastbetrokken.model.builder import Builder


def add(b: Builder) -> None:
    """Add events by period of life, then homes and wishes."""
    _child(b)
    _young(b)
    _family_years(b)
    _hard_years(b)
    _recovery(b)
    _homes(b)
    _wishes(b)


def _child(b: Builder) -> None:
    b.event("Geboren in Harlingen", "1980-03-12", domain="family_of_origin", place="Harlingen", id="e-birth")
    b.event(
        "Broertje Pieter dood geboren",
        "1983-06-17",
        domain="drastic_events",
        persons=["p-stillborn-brother", "p-mother"],
        note="Hij was drie en weet alleen nog de dichte gordijnen.",
        source=told_by("p-mother", "2026-03-12"),
        id="e-brother",
    )
    b.event(
        "Zaterdagen in de bakkerij van opa Anton",
        age=6,
        age_until=9,
        domain="leisure",
        valence=4,
        persons=["p-mothers-father", "p-mothers-mother"],
        helped="Oma Bep vroeg nooit wat, ze zette gewoon thee",
        id="e-bakery",
    )
    b.event(
        "Met pa mee op de veerboot naar Terschelling",
        before="e-divorce",
        domain="family_of_origin",
        valence=5,
        persons=["p-father"],
        note="Hij mocht aan het roer. Het jaar weet hij niet meer.",
        id="e-ferry",
    )
    b.event(
        "Pa gaat het huis uit",
        "1988",
        domain="drastic_events",
        valence=-3,
        persons=["p-father", "p-mother"],
        helped="Tante Riek haalde hem op vrijdag van school",
        hindered="Niemand legde iets uit",
        id="e-father-leaves",
    )
    b.event(
        "Opa Jelle overleden",
        "1989-12-02",
        domain="family_of_origin",
        persons=["p-fathers-father"],
        id="e-grandfather",
    )
    b.event(
        "Scheiding van pa en ma",
        "1990-03",
        domain="family_of_origin",
        valence=-4,
        persons=["p-father", "p-mother"],
        id="e-divorce",
    )
    b.event(
        "Een jaar bij pleegouders in Dokkum",
        period="1991-09/1992-08",
        domain="housing",
        valence=1,
        persons=["p-foster-father", "p-foster-mother"],
        place="Dokkum",
        helped="Henk leerde hem een fiets uit elkaar halen",
        hindered="Heimwee naar Marleen, die wel bij ma bleef",
        id="e-foster",
    )


def _young(b: Builder) -> None:
    b.event(
        "Naar de brugklas, Ferry zit naast hem",
        "1992-09",
        domain="social",
        valence=3,
        persons=["p-friend"],
        id="e-friend",
    )
    b.event("Halfbroer Daan geboren", "1994-05-30", domain="family", persons=["p-half-brother"], id="e-daan")
    b.event("Eerste keer dronken, op de kermis", age=14, domain="use", valence=2, id="e-first-drink")
    b.event(
        "Ma trouwt met Gerard",
        "1996-08-30",
        domain="family",
        valence=-3,
        persons=["p-mother", "p-stepfather", "p-stepsister"],
        hindered="Ruzie aan tafel, bijna elke dag",
        id="e-stepfather",
    )
    b.event(
        "Diploma metaal, op het vbo",
        "1996-06",
        domain="school_and_work",
        valence=4,
        persons=["p-fathers-mother"],
        note="Oma Trien zat op de eerste rij.",
        id="e-diploma",
    )
    b.event(
        "Eerste baan, bij een fietsenwinkel",
        "1998",
        domain="school_and_work",
        valence=3,
        place="Leeuwarden",
        id="e-first-job",
    )
    b.event(
        "Bassist in een bandje",
        period="1999~/2003",
        domain="leisure",
        valence=4,
        persons=["p-friend"],
        note="Na elk optreden werd er flink gedronken. Dat hoorde zo.",
        id="e-band",
    )


def _family_years(b: Builder) -> None:
    b.event("Ontmoet Sandra op een bruiloft", "2003", domain="family", valence=4, persons=["p-ex"], id="e-sandra")
    b.event("Trouwdag met Sandra", "2007-06-22", domain="family", valence=5, persons=["p-ex"], id="e-wedding")
    b.event(
        "Nichtjes Noor en Salma geboren",
        "2007-09-14",
        domain="family",
        valence=3,
        persons=["p-niece-1", "p-niece-2", "p-sister"],
        id="e-nieces",
    )
    b.event("Lotte geboren", "2008-02-11", domain="family", valence=5, persons=["p-daughter"], id="e-lotte")
    b.event(
        "Breuk met pa, na een ruzie over drank",
        "2009",
        domain="family_of_origin",
        valence=-4,
        persons=["p-father"],
        id="e-break",
    )
    b.event(
        "Miskraam",
        "2010-05~",
        domain="drastic_events",
        valence=-3,
        persons=["p-ex", "p-miscarriage"],
        hindered="Samen praten lukte niet",
        visibility=Visibility.TEAM,
        source=told_by("p-client", "2025-04-03"),
        id="e-miscarriage",
    )
    b.event("Finn geboren", "2012-07-05", domain="family", valence=5, persons=["p-son"], id="e-finn")
    b.event(
        "Val van een ladder, rug kapot",
        "2013-10",
        domain="health",
        valence=-3,
        hindered="Thuiszitten zonder werk; de avonden werden langer",
        id="e-back",
    )


def _hard_years(b: Builder) -> None:
    b.event("Elke dag drinken", period="2014~/2024~", domain="use", valence=-4, id="e-drinking")
    b.event(
        "Weg bij Sandra en de kinderen",
        "2015-11",
        domain="housing",
        valence=-5,
        persons=["p-ex", "p-daughter", "p-son"],
        id="e-leaves",
    )
    b.event(
        "Oma Bep overleden",
        "2016-12-27",
        domain="family_of_origin",
        valence=-4,
        persons=["p-mothers-mother"],
        id="e-grandmother",
    )
    b.event("Scheiding van Sandra", "2017-04", domain="family", persons=["p-ex"], id="e-own-divorce")
    b.event(
        "Eerste opname, na drie weken weggegaan",
        "2018~",
        domain="care",
        valence=-1,
        persons=["p-clinic"],
        source=told_by("p-client", "2025-04-03", Certainty.PROBABLE),
        id="e-first-admission",
    )
    b.event(
        "Nachten in de opvang",
        period="2019~/2020~",
        domain="housing",
        valence=-3,
        persons=["p-fellow-user"],
        helped="Ronnie deelde zijn slaapzak en zijn brood",
        id="e-shelter",
    )
    b.event(
        "Pa ziek, weer bij hem aan tafel",
        period="2020-11/2021-02",
        domain="family_of_origin",
        valence=3,
        persons=["p-father", "p-stepmother"],
        helped="Carla belde hem, zonder verwijt",
        id="e-repair",
    )
    b.event(
        "Pa overleden",
        "2021-02-19",
        domain="drastic_events",
        valence=-4,
        persons=["p-father"],
        id="e-father-dies",
    )


def _recovery(b: Builder) -> None:
    b.event(
        "Ontmoet Mirjam in de kapsalon",
        "2023",
        domain="social",
        valence=3,
        persons=["p-partner"],
        id="e-mirjam",
    )
    b.event(
        "Begin van de behandeling",
        "2024-02",
        domain="care",
        valence=2,
        persons=["p-clinic", "p-clinician", "p-sister"],
        helped="Marleen reed mee en bleef in de wachtkamer zitten",
        id="e-treatment",
    )
    b.event(
        "Lotte wil geen contact meer",
        "2024~",
        domain="family",
        valence=-5,
        persons=["p-daughter"],
        id="e-lotte-stops",
    )
    b.event(
        "Eerste avond in de zelfhulpgroep",
        "2024-09",
        domain="care",
        valence=2,
        persons=["p-peer", "p-peer-worker"],
        id="e-group",
    )
    b.event(
        "Eigen huis, met Bobbie",
        "2025-01",
        domain="housing",
        valence=4,
        persons=["p-dog", "p-neighbour"],
        id="e-home",
    )
    b.event("Finn komt weer logeren", "2025-03", domain="family", valence=5, persons=["p-son"], id="e-finn-back")
    b.event(
        "Drie dagen werk in de fietswerkplaats",
        "2025-09",
        domain="school_and_work",
        valence=4,
        persons=["p-foreman"],
        id="e-workshop",
    )


def _homes(b: Builder) -> None:
    b.residence("Harlingen, bij pa en ma", period="1980-03-12/1988", persons=["p-father", "p-mother", "p-sister"])
    b.residence("Leeuwarden, bij ma", period="1988/1991-09", persons=["p-mother", "p-sister"])
    b.residence("Dokkum, pleeggezin", period="1991-09/1992-08", persons=["p-foster-father", "p-foster-mother"])
    b.residence("Leeuwarden, bij ma", period="1992-08/1996", persons=["p-mother", "p-sister"])
    b.residence("Heerenveen, bij ma en Gerard", period="1996/1998", persons=["p-mother", "p-stepfather"])
    b.residence("Leeuwarden, op kamers", period="1998/2004-08")
    b.residence("Zwolle, met Sandra", period="2004-08/2015-11", persons=["p-ex", "p-daughter", "p-son"])
    b.residence("Overal en nergens: bank van vrienden, opvang", period="2015-11/2022~")
    b.residence("Zwolle, beschermd wonen", period="2022~/2025-01")
    b.residence("Zwolle, eigen flat", period="2025-01/..", persons=["p-dog"])


def _wishes(b: Builder) -> None:
    b.wish("Lotte weer zien, als zij het wil", persons=["p-daughter"])
    b.wish("Met Finn een week vissen in Zweden", "2027", persons=["p-son"])
    b.wish("Vast werk als fietsenmaker", "2028~")
    b.wish("Met Mirjam onder één dak", age=50, persons=["p-partner"])
    b.wish("Opa zijn die niet naar bier ruikt")
