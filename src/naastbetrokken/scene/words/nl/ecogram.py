# SPDX-License-Identifier: MIT
"""Dutch of the ecogram. The keys are the same in every language and begin with "ecogram."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Title
        "ecogram.title": "Ecogram van {name}",
        "ecogram.title.nobody": "Ecogram",
        "ecogram.subtitle": "{date}, zoals {client} het ziet",
        "ecogram.date": "Stand op {date}",
        "ecogram.date.open": "Datum: ....................",
        "ecogram.description": "{title}: {count} rond {client}.",
        "ecogram.count.human.one": "1 persoon",
        "ecogram.count.human.many": "{n} personen",
        "ecogram.count.pet.one": "1 huisdier",
        "ecogram.count.pet.many": "{n} huisdieren",
        "ecogram.count.institution.one": "1 instelling",
        "ecogram.count.institution.many": "{n} instellingen",
        "ecogram.empty": "Er staat nog niemand in dit ecogram.",
        "ecogram.outside": "Buiten het ecogram",
        "ecogram.contacts": "Wie met elkaar contact hebben",
        "ecogram.notes": "Niet zo getekend als bedoeld",
        # Groups
        "ecogram.group.G": "gezin van herkomst",
        "ecogram.group.F": "eigen gezin en overige familie",
        "ecogram.group.V": "vrienden",
        "ecogram.group.K": "kennissen",
        "ecogram.group.B": "buren en huisgenoten",
        "ecogram.group.R": "raadslieden",
        "ecogram.group.Z": "zorgverleners",
        "ecogram.group.pets": "huisdieren",
        "ecogram.group.none": "nog zonder groep",
        "ecogram.heading": "{letter} {group}",
        "ecogram.in_group": "Groep: {group}.",
        # Support
        "ecogram.support": "{what}",
        "ecogram.support.lettered": "{what} ({letter})",
        "ecogram.support.P": "praktische steun",
        "ecogram.support.G": "gezelschap",
        "ecogram.support.A": "advies en informatie",
        "ecogram.support.E": "emotionele steun",
        "ecogram.support.P.short": "praktisch",
        "ecogram.support.G.short": "gezelschap",
        "ecogram.support.A.short": "advies",
        "ecogram.support.E.short": "emotioneel",
        # Sentences
        "ecogram.said.who": "{who}.",
        "ecogram.said.unknown": "Of dit contact steunt, is nog niet besproken.",
        "ecogram.said.stances": "Er staan verschillende antwoorden naast elkaar: {stances}.",
        "ecogram.said.gives": "Geeft {what}.",
        "ecogram.said.outside": "Staat buiten het ecogram.",
        "ecogram.said.touch": "{names} hebben contact met elkaar.",
        # Legend
        "ecogram.legend.lines": "Lijnen",
        "ecogram.legend.support": "Letters op de lijn",
        "ecogram.legend.letters": "Letters in de cirkel",
        "ecogram.legend.symbols": "Vormen",
        "ecogram.legend.supportive": "steunend",
        "ecogram.legend.neutral": "nu neutraal",
        "ecogram.legend.hindering": "belemmerend",
        "ecogram.legend.unknown": "nog niet besproken of het contact steunt",
        "ecogram.legend.unknown.mixed": "nog niet besproken, of verschillende antwoorden",
        "ecogram.legend.mixed": "verschillende antwoorden naast elkaar",
        "ecogram.legend.arrow": "de pijl gaat van wie steun geeft naar wie steun krijgt",
        "ecogram.legend.touch": "hebben contact met elkaar",
        "ecogram.legend.distance": "dichtbij of verder weg betekent hier niets",
        "ecogram.legend.support.P": "praktische steun",
        "ecogram.legend.support.G": "gezelschap",
        "ecogram.legend.support.A": "advies en informatie",
        "ecogram.legend.support.E": "emotionele steun",
        "ecogram.legend.letter.G": "gezin van herkomst",
        "ecogram.legend.letter.F": "eigen gezin en overige familie",
        "ecogram.legend.letter.V": "vrienden",
        "ecogram.legend.letter.K": "kennissen, collega’s, oude buren",
        "ecogram.legend.letter.B": "buren en huisgenoten",
        "ecogram.legend.letter.R": "raadslieden",
        "ecogram.legend.letter.Z": "zorgverleners",
        "ecogram.legend.client": "de cliënt",
        "ecogram.legend.pet": "huisdier",
        "ecogram.legend.institution": "instelling",
        "ecogram.legend.deceased": "overleden",
        "ecogram.legend.outside": "door de cliënt buiten het ecogram gezet",
        # What could not be drawn as one would wish
        "ecogram.note.shortened": "De naam past niet in de cirkel. Voluit: {names}.",
        "ecogram.note.stances": "Over {names} staan verschillende antwoorden naast elkaar ({stances}). "
        "De lijn laat daarom geen van beide zien.",
        "ecogram.note.touch": "{names} hebben contact met elkaar. Voor een lijn was geen vrije weg.",
        "ecogram.note.touch.outside": "{names} hebben contact met elkaar. "
        "Er is geen lijn, want niet allebei staan ze in het ecogram.",
        # Forms
        "ecogram.form.title": "Ecogram",
        "ecogram.form.empty": "In elke cirkel komt iemand die belangrijk is. Een cirkel mag leeg blijven.",
        "ecogram.form.half": "De namen staan er al. De lijnen en de letters op de lijn zijn nog te tekenen.",
        "ecogram.form.place": "lege plaats",
    }
)
