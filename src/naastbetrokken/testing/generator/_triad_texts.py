# SPDX-License-Identifier: MIT
"""What people say and do in generated triads: short and long, plain and awkward to draw."""

from typing import Final

TITLES: Final = (
    "Opname",
    "Intake",
    "Eerste gesprek met z’n drieën",
    "Terugval na de feestdagen",
    "Weer thuis",
    "De brief aan de dochter",
    "Het gesprek waarin het hele behandelplan opnieuw werd besproken, met iedereen die dat wilde aan tafel",
    "Crisis & spoed <’s nachts>",
    "Verhuizing naar beschermd wonen",
    "Afscheid van de behandelaar",
)
ROLES: Final = ("als zus", "behandelaar", "steun", "chauffeur", "eerste contactpersoon", "om te luisteren en te tolken")
CHOICES: Final = (
    "Opname van drie weken",
    "Niet thuis blijven drinken",
    "Marleen wordt eerste contactpersoon en krijgt te horen hoe het gaat",
    "Afbouwen",
    "De sleutel teruggeven",
    "Eerst zelf bellen, en pas als dat niet lukt belt de begeleider samen met de familie naar de huisarts",
)
NEEDS: Final = ("rust", "weten wat er ging gebeuren", "dat iemand vroeg hoe het met haar ging", "slaap", "een nummer")
LESSONS: Final = (
    "Eerder bellen.",
    "De familie wist al weken dat het niet goed ging, maar niemand wist wie er gebeld mocht worden.",
    "Samen aan tafel gaat beter dan om de beurt.",
)
TASKS: Final = (
    "Afspraken opschrijven",
    "Bellen met de huisarts",
    "Nagaan welke cursus er is voor familie",
    "Sleutel ophalen",
    "Een keer per maand samen om tafel, ook als het goed gaat",
)
ACCOUNTS: Final = (
    "Niets.",
    "Ik wilde niet mee. Toen zei ze: ‘Ik blijf in de auto zitten tot je instapt.’ Toen ben ik ingestapt.",
    "Ik was bang dat hij boos zou worden. Hij was vooral moe. Ik ook, al zag niemand dat, denk ik.",
    "Cliënt kwam met familie naar de intake. Er was weinig tijd; achteraf had er een tweede gesprek moeten komen.",
    (
        "Wat ik nog weet: de lamp, {de gang}, <het loket> & een koffieautomaat die het niet deed. En dat iemand vroeg "
        "of ik ook iets wilde drinken. Dat was de eerste keer dat iemand daar mij iets vroeg. Ik heb toen ja gezegd, "
        "hoewel ik geen dorst had. Daarna ging het over de regels, over het bezoekuur en over wat er in de tas mocht. "
        "Over hoe het zover gekomen was, ging het niet, en dat was goed zo: dat kwam later wel, en dan liever thuis, "
        "met de hond op schoot en mijn zus erbij."
    ),
    "Hottentottententententoonstellingsopeningsplechtigheidsuitnodigingskaartenverzamelaarsclubbestuursvergadering",
)
STATEMENTS: Final = (
    "Zij kwam altijd, ook als ik niet opendeed.",
    "Hij belooft veel.",
    "Vroeger kookten we samen op zondag.",
    "Ik heb nooit gehoord wat er in het plan stond.",
)
HEARD: Final = ("hoe het thuis gaat", "wat er die nacht gebeurde", "")
ACKNOWLEDGED: Final = ("de jaren van zorg", "dat niemand iets vroeg", "het verdriet om de opname", "")
STRESSORS: Final = ("ruzie over geld", "altijd wachten op de telefoon", "niet weten waar hij is")
STRAINS: Final = ("slecht slapen", "vaak hoofdpijn", "minder gaan werken")
KNOWN: Final = ("wat een terugval is", "wie er gebeld kan worden")
WANTED: Final = ("wat mag ik vragen aan de behandelaar", "of het erfelijk is")
COPED: Final = ("de deur open laten", "zeggen waar de grens ligt", "een avond per week zingen", "")
SUPPORTED: Final = ("de buren", "een cursus voor familie", "de huisarts", "")
QUESTIONNAIRES: Final = ("Coping Questionnaire", "FMI")
NEEDED: Final = ("Ik wil een keer uitslapen.", "Iemand die het uitlegt.", "")
CONTACTED: Final = ("kennismaking", "plan doorgenomen", "gebeld na de crisis", "")
FACTORS: Final = (
    "Oma’s huis was altijd rustig",
    "Veel geheimen thuis",
    "Werk met de handen",
    "Vrienden die gebruiken",
    "Elke vrijdag vissen met een vriend die niet drinkt",
)
OWN_DOMAINS: Final = ("geloof", "geld")
EVENTS: Final = ("Verhuizing", "Diploma", "Ongeluk op het werk")
WORKERS: Final = ("a1", "begeleider 07", "")
