# SPDX-License-Identifier: MIT
"""Dutch of the life line. The keys are the same in every language and begin with "lifeline."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "lifeline.title": "Levenslijn van {name}",
        "lifeline.title.nobody": "Levenslijn",
        "lifeline.born": "Geboren {date}.",
        "lifeline.died": "Overleden {date}.",
        "lifeline.state": "Stand op {date}.",
        "lifeline.description": "{title}: {events}, {homes}, {wishes}.",
        "lifeline.description.empty": "{title}: er is nog niets ingevuld.",
        "lifeline.empty": "Er is nog niets ingevuld.",
        "lifeline.count.events.one": "1 gebeurtenis",
        "lifeline.count.events.many": "{n} gebeurtenissen",
        "lifeline.count.homes.one": "1 woonplaats",
        "lifeline.count.homes.many": "{n} woonplaatsen",
        "lifeline.count.wishes.one": "1 wens",
        "lifeline.count.wishes.many": "{n} wensen",
        # The ruler
        "lifeline.row.ages": "leeftijd",
        "lifeline.row.years": "jaar",
        "lifeline.row.homes": "woonde in",
        "lifeline.row.good": "goed",
        "lifeline.row.hard": "zwaar",
        "lifeline.axis": "De lijn loopt van {first} tot {last}.",
        "lifeline.axis.today": "De lijn loopt van {first} tot {last}; vandaag is {today}.",
        "lifeline.lane.drastic_events": "Ingrijpende gebeurte\u00adnissen",
        "lifeline.today": "vandaag",
        "lifeline.no_domain": "Overig",
        # When
        "lifeline.age": "{age} jaar",
        "lifeline.age.was": "{age} jaar oud",
        "lifeline.age.from": "van {age} tot {until} jaar",
        "lifeline.age.span": "{age}–{until} jaar",
        "lifeline.or": "{one} of {other}",
        "lifeline.before": "voor {what}",
        "lifeline.during": "tijdens {what}",
        "lifeline.after": "na {what}",
        "lifeline.landmark.event": "‘{title}’",
        "lifeline.landmark.union": "de relatie van {names}",
        "lifeline.undated": "wanneer is niet bekend",
        "lifeline.aged": "{when} ({age})",
        "lifeline.about": "ongeveer {age}",
        # Sentences
        "lifeline.says.dated": "{when}: {what}.",
        "lifeline.says.kind": "{kind}, {when}: {what}.",
        "lifeline.says.kind.undated": "{kind}: {what}.",
        "lifeline.says.home": "Woonplaats",
        "lifeline.says.wish": "Wens",
        "lifeline.says.place": "Waar: {place}.",
        "lifeline.says.rated": "Zelf gegeven: {valence}.",
        "lifeline.says.zero": "Zelf gegeven: 0, niet goed en niet zwaar.",
        "lifeline.says.people": "Wie: {names}.",
        "lifeline.says.expected": "de {what}",
        "lifeline.says.miscarriage": "de zwangerschap ({what})",
        "lifeline.says.ectopic": "de zwangerschap ({what})",
        "lifeline.says.abortion": "de zwangerschap ({what})",
        "lifeline.says.stillbirth": "het {what}",
        "lifeline.says.helped": "Wat hielp: {text}.",
        "lifeline.says.hindered": "Wat niet hielp: {text}.",
        "lifeline.says.domain": "Gebied: {domain}.",
        "lifeline.says.note": "Erbij verteld: {text}.",
        "lifeline.says.sure": "Zekerheid: {sure}.",
        "lifeline.rating": "Hoe hoog of laag iets staat, is zelf gekozen: van -5 (heel zwaar) tot +5 (heel goed). "
        "Is niets gekozen, dan staat het op de lijn.",
        "lifeline.more.helped": "+ {text}",
        "lifeline.more.hindered": "− {text}",
        # Sections
        "lifeline.section.life": "Van {first} tot {last}, {ages}",
        "lifeline.section.years": "Van {first} tot {last}",
        "lifeline.section.before": "Voor de geboorte",
        "lifeline.section.ages": "{first} tot {last} jaar",
        "lifeline.section.undated": "Zonder datum",
        "lifeline.section.wishes": "Wensen en dromen",
        # Legend
        "lifeline.legend.rated": "hoe verder van de lijn, hoe beter of zwaarder",
        "lifeline.legend.unrated": "op de lijn: niet gekozen hoe het was",
        "lifeline.legend.zero": "op de lijn: niet goed en niet zwaar",
        "lifeline.legend.period": "duurde zo lang",
        "lifeline.legend.ongoing": "duurt nog",
        "lifeline.legend.maybe": "wanneer precies is niet zeker",
        "lifeline.legend.wish": "wens of droom",
        "lifeline.legend.mood": "lijn langs hoe het was",
        "lifeline.legend.help": "wat hielp, en wat niet",
        # Compromises
        "lifeline.compromise.ages": "De geboortedatum is niet bekend; daarom staan er geen leeftijden bij de lijn.",
        "lifeline.compromise.ages_rough": "De geboortedatum is niet precies bekend; de leeftijden bij de lijn zijn "
        "ongeveer.",
        "lifeline.compromise.dodged": "Waar veel tegelijk gebeurde staan stippen naast elkaar; de datum in de tekst "
        "klopt.",
        "lifeline.compromise.people": "Er is geen plaats voor de namen van wie erbij hoorden; die staan in de tekst "
        "bij de tekening.",
        "lifeline.compromise.details": "Er is geen plaats voor wie erbij hoorde, wat hielp en wat niet hielp; dat "
        "staat in de tekst bij de tekening.",
        # A form for pen and paper
        "lifeline.form.good": "Goede gebeurtenissen: boven de lijn",
        "lifeline.form.hard": "Zware gebeurtenissen: onder de lijn",
        "lifeline.form.more": "Wat hoort er nog bij?",
        "lifeline.form.later": "Wensen en dromen",
        "lifeline.form.homes": "Waar woonde je?",
        "lifeline.form.description": "{title}: een formulier om met de hand in te vullen.",
    }
)
