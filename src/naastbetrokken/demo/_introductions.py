# SPDX-License-Identifier: MIT
"""What the page of the demo says above each instrument, in the order in which it shows them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

INTRODUCTIONS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "genogram": (
            "Genogram",
            "De familie in zeven generaties, en daaronder wie geen familie zijn.",
        ),
        "lifeline": (
            "Levenslijn",
            "Wat er gebeurde in het leven van Joost, wat daarvan goed was en wat zwaar, en wat hij nog wil.",
        ),
        "lifeline-table": (
            "Levenslijn als tabel",
            "Hetzelfde leven op een rij: jaar, leeftijd, woonplaats en wat er gebeurde. Een leeg vak is een vraag.",
        ),
        "circle": (
            "Cirkeldiagram",
            "Wie dicht bij Joost staat en wie verder weg, wie steunt en wie het moeilijk maakt, zoals hij het ziet.",
        ),
        "help-table": (
            "Hulptabel",
            "Wie waarmee helpt, wat Joost nog wil vragen, en vijf vragen over ieder contact.",
        ),
        "ecogram": (
            "Ecogram",
            "Hetzelfde netwerk in de tekens die op papier gebruikelijk zijn.",
        ),
        "factors": (
            "Factorenanalyse",
            "Wat helpt en wat het moeilijk maakt, per deel van het leven, even groot getekend.",
        ),
        "factors-table": (
            "Factorenanalyse als tabel",
            "Dezelfde factoren in woorden, met vragen over wat nog niet besproken is.",
        ),
        "moments": (
            "Triadische tijdlijn",
            "Belangrijke momenten: wie erbij was, wie koos, en wat ieder van de drie er zelf over zegt.",
        ),
        "moments-table": (
            "Belangrijke momenten in woorden",
            "Dezelfde momenten onder elkaar, om voor te lezen of te bespreken.",
        ),
        "strain": (
            "Blad voor een naaste",
            "Wat zwaar is, hoe het gaat, wat iemand weet, wat iemand doet en wie er steunt. Zonder punten.",
        ),
        "partiality": (
            "Meerzijdige partijdigheid",
            "Wie gehoord is en erkend, door wie en wanneer, en naast wie nog niemand heeft gestaan.",
        ),
        "roles": (
            "Rollen van naasten",
            "Wat iedere naaste voor Joost is en doet, en met wie van de zorg er contact is.",
        ),
        "offer": (
            "Hulpaanbod",
            "Welke hulp past bij wat een naaste nodig heeft. Het aanbod hier is verzonnen.",
        ),
        "review": (
            "Cliëntbespreking",
            "De vijf vragen van het team, beantwoord uit het dossier. Wat ontbreekt, staat er als vraag.",
        ),
        "plan": (
            "Begeleidingsplan",
            "De gekozen instrumenten in één document, met alleen wat Joost goed vindt.",
        ),
    }
)
"""Heading and introduction of each instrument."""
