# SPDX-License-Identifier: MIT
"""Dutch of `document`: voices. Keys begin with "voices."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Title
        "voices.title": "Meerzijdig gerichte partijdigheid: {name}",
        "voices.title.nobody": "Meerzijdig gerichte partijdigheid",
        "voices.date": "Stand op {date}",
        "voices.about": (
            "Dit blad laat zien wie zelf heeft verteld, over wie is gesproken en wat is erkend. Het zegt niet "
            "wie er gelijk heeft, en er valt niets op te tellen."
        ),
        # Who was heard
        "voices.heard": "Wie is gehoord?",
        "voices.heard.head.who": "Wie",
        "voices.heard.head.own": "Heeft zelf verteld",
        "voices.heard.head.after": "Was er niet bij, wel naar gevraagd",
        "voices.heard.not_yet": "nog niet",
        "voices.heard.deceased": "niet vastgelegd; leeft niet meer",
        "voices.heard.nobody": "Er staat nog niet wie is gehoord.",
        "voices.heard.ask": "Wie heeft al verteld hoe het voor hem of haar is? En wie nog niet?",
        "voices.undated": "zonder datum",
        "voices.way.in_person": "gesprek",
        "voices.way.asked_after": "naar gevraagd",
        "voices.way.statement": "woorden over {names}",
        "voices.way.statement.nobody": "eigen woorden",
        "voices.way.retold": "woorden, doorverteld door {by}",
        "voices.way.account": "eigen verhaal bij ‘{title}’",
        "voices.way.sheet": "SSICS-blad",
        "voices.told": "{date}: {what}",
        "voices.told.with": "{date}, met {by}: {what}",
        "voices.blank": "–",
        "voices.told.undated": "{what}",
        "voices.note": "Opmerking: {text}",
        # Who was not heard yet
        "voices.unheard": "Wie is nog niet gehoord?",
        "voices.unheard.man": (
            "Over {name} is gesproken; zelf is hij nog niet gehoord. Wil en kan hij vertellen hoe het voor hem is?"
        ),
        "voices.unheard.woman": (
            "Over {name} is gesproken; zelf is zij nog niet gehoord. Wil en kan zij vertellen hoe het voor haar is?"
        ),
        "voices.unheard.other": (
            "Over {name} is gesproken; de eigen kant van {name} is nog niet gehoord. Wil en kan {name} "
            "vertellen hoe het is?"
        ),
        "voices.unheard.informant": (
            "{name} heeft wel iets verteld wat in het dossier staat, maar nog niet hoe het voor {name} zelf "
            "is. Past het om daarnaar te vragen?"
        ),
        "voices.unheard.child": "{name} is nog geen 16. Overleg eerst met de ouders of de voogd of en hoe dat goed is.",
        "voices.unheard.deceased": (
            "Over {name} is gesproken; {name} leeft niet meer. Wie kan vertellen hoe het leven van {name} was?"
        ),
        "voices.unheard.nobody": "Iedereen over wie hier is gesproken, heeft ook zelf verteld.",
        # What was said
        "voices.said": "Wat is er gezegd?",
        "voices.said.about": "{by} over {names}, {date}",
        "voices.said.general": "{by}, {date}",
        "voices.said.recorded": "{said} (opgeschreven door {author})",
        "voices.said.retold": "{said} (doorverteld door {by})",
        "voices.said.certainty.probable": "Zeker is dit niet: waarschijnlijk is het zo gezegd.",
        "voices.said.certainty.presumed": "Zeker is dit niet: het is een vermoeden.",
        "voices.said.certainty.unknown": "Niet bekend is hoe zeker dit is.",
        "voices.said.certainty.contradicted": "Een ander spreekt dit tegen.",
        "voices.said.no_words": "De woorden zelf zijn niet opgeschreven.",
        "voices.said.nothing": "Er zijn nog geen woorden opgeschreven.",
        "voices.said.ask": "Welke zin bleef hangen, en van wie is die?",
        # What was acknowledged
        "voices.given": "Wat is erkend?",
        "voices.given.head.to": "Aan wie",
        "voices.given.head.what": "Wat",
        "voices.given.head.by": "Door wie",
        "voices.given.head.date": "Wanneer",
        "voices.given.about": (
            "Erkennen is zeggen wat iemand heeft gemist, gedaan of gedragen. Het is niet hetzelfde als het "
            "eens zijn, en het kiest geen kant."
        ),
        "voices.given.ask": "Wie heeft iets gemist, gedaan of gedragen wat nog niemand hardop heeft gezegd?",
        # To keep in mind: the handbook's cautions in our own words
        "voices.mind": "Om aan te denken",
        "voices.mind.first": (
            "Begin bij wie het nu het meest nodig heeft. Ga niet te snel door naar de naaste: eerst moet de "
            "ander merken dat er echt is geluisterd."
        ),
        "voices.mind.one": (
            "Sta naast één mens tegelijk. Wie naast twee mensen tegelijk wil staan, staat naast geen van beiden."
        ),
        "voices.mind.absent": "Ook wie er niet bij is, heeft een kant. Vraag later hoe diens leven was.",
        "voices.mind.acknowledge": (
            "Erkennen is niet hetzelfde als gelijk geven. Zeg wat iemand heeft gemist, zonder de ander af te schrijven."
        ),
        "voices.mind.own": "Ken de eigen geschiedenis. Onrecht van vroeger kan ongemerkt meepraten.",
        "voices.mind.plain": (
            "Wil iemand een medestander? Zeg dan gewoon dat hier wordt gezocht naar wat voor ieder het beste is."
        ),
        "voices.mind.person": "Is er veel pijn gedaan? Zoek dan de mens achter het gedrag.",
    }
)
