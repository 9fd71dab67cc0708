# SPDX-License-Identifier: MIT
"""Canonical lives: the handbook's own example, and one with sixty events. Everybody in them is invented."""

from naastbetrokken.model import Dossier

_EVENTS = (
    # title, date, domain, valence
    ("Geboren in Enschede, als derde van vijf", "1957-11-03", "family_of_origin", None),
    ("Zusje Tonnie erbij", "1960", "family_of_origin", 2),
    ("Met vader naar het kanaal, vissen", "1962~", "leisure", 4),
    ("Eerste klas bij juf Grada", "1964-08", "school_and_work", 3),
    ("Broer Harm verdronken", "1966-07-16", "drastic_events", -5),
    ("Moeder ligt een winter lang in bed", "1966", "family_of_origin", -4),
    ("Accordeon gekregen van oom Gerrit", "1968", "leisure", 5),
    ("Naar de lts, timmeren", "1970-08", "school_and_work", 2),
    ("Vader werkloos, de fabriek dicht", "1971", "family_of_origin", -3),
    ("Eerste pilsje achter de kantine", "1972", "use", 1),
    ("Diploma timmeren", "1974-06", "school_and_work", 4),
    ("Bij aannemer Wolters in dienst", "1974-09", "school_and_work", 3),
    ("Opgeroepen voor dienst, Seedorf", "1976-03", "school_and_work", -2),
    ("Kameraden voor het leven in Seedorf", "1976", "social", 4),
    ("Dansavond in Losser: Riet ontmoet", "1978-05-27", "family", 5),
    ("Getrouwd met Riet", "1980-09-12", "family", 5),
    ("Zelf het huis in Glanerbrug verbouwd", "1981", "housing", 4),
    ("Miskraam van Riet", "1982-04", "drastic_events", -4),
    ("Marga geboren", "1983-10-02", "family", 5),
    ("Ontslag bij Wolters", "1984-01", "school_and_work", -3),
    ("Voor zichzelf begonnen, met de bus", "1984-06", "school_and_work", 4),
    ("Erik geboren", "1986-02-19", "family", 5),
    ("Kampioen met het tweede elftal", "1987-05", "leisure", 4),
    ("Vader overleden", "1988-12-08", "family_of_origin", -4),
    ("Boete en rijontzegging", "1990-03", "use", -3),
    ("Riet gaat een week naar haar zus", "1991-08", "family", -3),
    ("Arm gebroken, een half jaar geen werk", "1992-11", "health", -3),
    ("Faillissement", "1993-09-30", "school_and_work", -5),
    ("Scheiding", "1994-06", "family", -5),
    ("Weg uit Glanerbrug, op een kamer", "1994-07", "housing", -4),
    ("Erik komt niet meer", "1995", "family", -5),
    ("Gevonden door de buurvrouw, ziekenhuis", "1997-02-14", "health", -4),
    ("Eerste opname, detox", "1997-03", "care", -1),
    ("Nooit meer, zei hij; het werd mei", "1997-05", "use", -3),
    ("Baantje op de gemeentewerf", "1999-04", "school_and_work", 3),
    ("Moeder overleden", "2000-11-21", "family_of_origin", -4),
    ("Marga belt na jaren", "2002-12-25", "family", 4),
    ("Tweede opname, drie maanden", "2003-09", "care", 1),
    ("De groep op donderdag", "2004-01", "care", 4),
    ("Een jaar nuchter, taart op de werf", "2004-12", "use", 5),
    ("Hond Bikkel uit het asiel", "2005-04", "social", 5),
    ("Opa van Sem", "2007-08-30", "family", 5),
    ("Terugval na de bruiloft van Marga", "2008-09", "use", -4),
    ("Derde keer, nu met Marga erbij", "2009-02", "care", 2),
    ("Eigen flatje met balkon", "2010-05-01", "housing", 4),
    ("Accordeon weer opgepakt", "2011", "leisure", 4),
    ("Hartinfarct", "2012-10-05", "health", -4),
    ("Erik staat ineens voor de deur", "2013-03", "family", 5),
    ("Bikkel dood", "2014-06", "social", -3),
    ("Vrijwilliger in het buurthuis", "2015-01", "school_and_work", 4),
    ("Kleindochter Lieke", "2016-11-11", "family", 5),
    ("Tonnie ziek, elke week naar Hengelo", "2018", "family_of_origin", -2),
    ("Tonnie overleden", "2019-05-02", "family_of_origin", -4),
    ("Corona: de groep ligt stil", "2020-03", "care", -3),
    ("Op het bankje met buurman Ali", "2020-05", "social", 3),
    ("Vijftien jaar werf: het lintje", "2021-04-26", "school_and_work", 4),
    ("Samen met Erik het dak gelegd", "2022-07", "family", 5),
    ("Cursus ervaringsdeskundige", "2023-09", "care", 4),
    ("Optreden op de braderie", "2024-06-15", "leisure", 5),
    ("Knie vervangen", "2025-02", "health", -1),
)
_HELPED = {
    "Broer Harm verdronken": ("Juf Grada liet hem zitten waar hij zat", "Er werd thuis niet over gepraat"),
    "Faillissement": ("", "Schaamte: niemand mocht het weten"),
    "Gevonden door de buurvrouw, ziekenhuis": ("Buurvrouw Annie kwam elke dag", ""),
    "Tweede opname, drie maanden": ("Timmeren in de werkplaats", ""),
    "Hartinfarct": ("Marga sliep drie weken op de bank", ""),
    "Corona: de groep ligt stil": ("Bellen op donderdag, om acht uur", ""),
}
_PERIODS = (
    ("Accordeonvereniging De Harmonie", "1968/1978", "leisure", 3),
    ("Drinken, eerst in het weekend, later elke dag", "1988~/2003-09", "use", -4),
    ("Schuldsanering", "2003/2006", "care", -1),
)
_HOMES = (
    ("Enschede, Pathmos", "1957-11-03/1976-03"),
    ("Seedorf, kazerne", "1976-03/1977-07"),
    ("Enschede, bij ma", "1977-07/1980-09"),
    ("Glanerbrug, met Riet", "1980-09/1994-07"),
    ("Enschede, kamer", "1994-07/1999~"),
    ("Begeleid wonen", "1999~/2010-05"),
    ("Enschede, flat met balkon", "2010-05/.."),
)


def handbook_life() -> Dossier:
    """The example of the handbook: a birth, a concert, a diploma and a wedding, all on the good side."""
    b = Dossier.build()
    b.date("2010-01-01")
    jan = b.person("Jan", gender="man", born="1957-04-21", client=True)
    clarinda = b.person("Clarinda", gender="woman")
    b.event("Geboren", "1957-04-21", valence=3)
    b.event("Popconcert in Rotterdam", "1978-06", valence=5)
    b.event("Diploma installatiemonteur", "1980-07", valence=4)
    b.event("Getrouwd met Clarinda", "1984-05-18", valence=5, persons=[clarinda, jan])
    return b.done()


def sixty_events() -> Dossier:
    """A long life of sixty dated events, three periods, seven homes and four wishes."""
    b = Dossier.build()
    b.date("2026-05-01")
    b.person("Wim", gender="man", born="1957-11-03", client=True, id="wim")
    people = {name: b.person(name, id=name.lower()) for name in ("Riet", "Marga", "Erik", "Tonnie", "Ali", "Annie")}
    for title, date, domain, valence in _EVENTS:
        helped, hindered = _HELPED.get(title, ("", ""))
        named = [one for name, one in people.items() if name in title]
        b.event(title, date, domain=domain, valence=valence, persons=named, helped=helped, hindered=hindered)
    for title, period, domain, valence in _PERIODS:
        b.event(title, period=period, domain=domain, valence=valence)
    for place, period in _HOMES:
        b.residence(place, period=period)
    b.wish("Met Sem en Lieke naar zee", "2027")
    b.wish("Zeventig worden, met muziek", age=70)
    b.wish("Erik en Marga weer aan één tafel", persons=[people["Erik"], people["Marga"]])
    b.wish("Een cd met de oude liedjes", "2029~")
    return b.done()
