# SPDX-License-Identifier: MIT
"""Dutch of `document`: strain. Keys begin with "strain."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Title
        "strain.title": "SSICS-blad: {name}",
        "strain.title.many": "SSICS-bladen van de naasten van {client}",
        "strain.title.blank": "SSICS-blad",
        "strain.date": "Stand op {date}",
        "strain.about": (
            "SSICS staat voor vijf dingen: stress, wat die doet (strain), informatie, ermee omgaan (coping) en "
            "steun. Dit blad gaat over de naaste zelf. Er is geen goed of fout antwoord en er valt niets op te "
            "tellen."
        ),
        "strain.nobody": "Er is nog geen SSICS-blad.",
        "strain.nobody.ask": "Met welke naaste is een gesprek over de eigen kant welkom?",
        "strain.discussed": "Besproken {date}.",
        "strain.discussed.by": "Besproken {date}, opgeschreven door {author}.",
        "strain.recorded.by": "Opgeschreven door {author}.",
        "strain.told_by": "Verteld door {name}.",
        "strain.fill.who": "Naaste",
        "strain.more": "Wat nog meer?",
        "strain.answer": "Antwoord",
        "strain.fill.naaste": "de naaste",
        "strain.fill.date": "Datum",
        "strain.fill.with": "In gesprek met",
        # Stress
        "strain.stress": "1. Stress: wat is er zwaar?",
        "strain.stress.ask": "Wat is er zwaar in het leven met {client}?",
        "strain.stress.hint": (
            "Denk aan: de band met elkaar, ruzie of dreiging, geld, niet weten wat er komt, zorgen, het gezin, "
            "vrienden en buren."
        ),
        # Strain
        "strain.strain": "2. Strain: wat doet het met de naaste?",
        "strain.strain.ask": "Wat doet het met {name}?",
        "strain.strain.hint": "Denk aan: slaap, eten, lichaam, stemming, werk of school.",
        # Information
        "strain.information": "3. Informatie: wat is bekend, en wat niet?",
        "strain.knows": "Weet al",
        "strain.knows.ask": "Wat weet {name} al over wat er met {client} aan de hand is, en over de zorg?",
        "strain.wants": "Wil nog weten",
        "strain.wants.ask": "Wat wil {name} nog weten?",
        "strain.information.hint": (
            "Algemene informatie geven mag altijd. Vertellen over {client} mag alleen als {client} dat goed "
            "vindt, of als de wet het toestaat."
        ),
        # Coping
        "strain.coping": "4. Coping: hoe gaat de naaste ermee om?",
        "strain.coping.ask": "Wat doet {name} als het moeilijk is?",
        "strain.coping.hint": (
            "De meeste mensen doen nu eens dit en dan weer dat. De ene manier is niet beter dan de andere."
        ),
        "strain.coping.head.way": "Manier",
        "strain.coping.head.text": "Wat de naaste doet",
        "strain.coping.tolerant": "verdragen",
        "strain.coping.engaged": "ingrijpen",
        "strain.coping.withdrawal": "voor zichzelf kiezen",
        # Support
        "strain.support": "5. Steun: wie of wat helpt?",
        "strain.support.ask": "Wie of wat steunt {name}, en helpt dat?",
        "strain.support.hint": (
            "Denk aan: mensen dichtbij en hulpverleners, iemand die luistert en iemand die iets doet."
        ),
        "strain.support.head.who": "Van wie of wat",
        "strain.support.head.what": "Wat voor steun",
        "strain.support.head.helpful": "Helpt het",
        "strain.support.untold": "niet verteld van wie",
        "strain.support.person": "{text} ({name})",
        "strain.support.informal": "van mensen dichtbij",
        "strain.support.formal": "van hulpverleners of een organisatie",
        "strain.support.emotional": "luisteren en meeleven",
        "strain.support.instrumental": "praktisch",
        "strain.support.helpful.yes": "ja",
        "strain.support.helpful.partly": "een beetje",
        "strain.support.helpful.no": "nee",
        "strain.support.helpful.unknown": "nog niet gevraagd",
        # Further needs
        "strain.needs": "Wat is verder nodig?",
        "strain.needs.ask": "Wat heeft {name} zelf nodig?",
        "strain.needs.one": "{kind}: ‘{text}’",
        "strain.needs.met": "{need} (al gevonden)",
        # Questionnaires
        "strain.questionnaires": "Ingevulde vragenlijsten",
        "strain.questionnaires.about": "Alleen naam en datum staan hier, nooit een uitkomst.",
        "strain.questionnaires.one": "{name}, {date}",
        "strain.questionnaires.scale": "{name}, deel ‘{scale}’, {date}",
        # Signals
        "strain.signals": "Voor de begeleider, om te weten",
        "strain.signals.load": (
            "Voor zover bekend is {name} de enige die dit aan {client} geeft: {help}. Wie zou kunnen meehelpen?"
        ),
    }
)
