# SPDX-License-Identifier: MIT
"""The rules in plain Dutch: what is the case, and what a worker could ask.

By code and case: a sentence and a question. `{0}` is the first subject, `{all}` all of them,
`{rest}` all but the first, and whatever else stands in braces is a fact.
No sentence blames or diagnoses; where a date is vague, the question asks for the date.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

GRAMMAR: Final[Mapping[str, str]] = MappingProxyType(
    {
        "and": "en",
        "nameless": "iemand zonder naam ({})",
        "one of": "{} of {}",
        "between": "{} tot {}",
        "at least": "minstens {}",
        "UnionKind.met": "de ontmoeting",
        "UnionKind.relationship": "de relatie",
        "UnionKind.casual": "de losse relatie",
        "UnionKind.lat": "de latrelatie",
        "UnionKind.engagement": "de verloving",
        "UnionKind.cohabitation": "het samenwonen",
        "UnionKind.registered_partnership": "het geregistreerd partnerschap",
        "UnionKind.marriage": "het huwelijk",
        "UnionKind.affair": "de verhouding",
        "UnionKind.housemates": "het delen van een huis",
        "UnionKind.separation": "het uit elkaar gaan",
        "UnionKind.legal_separation": "de scheiding van tafel en bed",
        "UnionKind.divorce": "de scheiding",
        "UnionKind.annulment": "de nietigverklaring",
        "UnionKind.widowhood": "het overlijden van de partner",
        "UnionKind.ended": "het einde van de relatie",
        "UnionKind.other": "de relatie",
        "Visibility.shared": "een naaste",
        "Visibility.client": "de cliënt",
        "Visibility.team": "het team",
        "Visibility.restricted": "een kleine kring",
        "ConditionKind.substance": "middelengebruik",
        "ConditionKind.mental": "psychische klachten",
        "ConditionKind.physical": "een lichamelijke ziekte",
        "ConsentPurpose.involve": "betrekken bij de zorg",
        "ConsentPurpose.inform": "informeren",
        "ConsentPurpose.contact": "benaderen",
        "ConsentPurpose.share": "delen van wat is verteld",
        "ConsentPurpose.plan": "opnemen in het begeleidingsplan",
        "RepresentativeKind.curator": "curator",
        "RepresentativeKind.mentor": "mentor",
        "RepresentativeKind.administrator": "bewindvoerder",
        "RepresentativeKind.authorised": "schriftelijk gemachtigde",
        "RepresentativeKind.partner": "partner",
        "RepresentativeKind.parent": "ouder",
        "RepresentativeKind.child": "kind",
        "RepresentativeKind.sibling": "broer of zus",
        "RepresentativeKind.grandparent": "grootouder",
        "RepresentativeKind.grandchild": "kleinkind",
        "RepresentativeKind.guardian": "voogd",
    }
)

Words = Mapping[str, tuple[str, str]]

TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "CYCLE": "Iemand is de eigen voorouder",
        "SELF": "Iemand heeft een relatie met zichzelf",
        "PARENTS>2": "Meer ouders dan kan",
        "PARENT_YOUNG": "Een heel jonge ouder",
        "PARENT_OLD": "Een heel oude ouder",
        "BORN_AFTER_MOTHER_DEATH": "Geboren na het overlijden van de moeder",
        "BORN_AFTER_FATHER_DEATH": "Geboren lang na het overlijden van de vader",
        "DEATH_BEFORE_BIRTH": "Overleden voor de geboorte",
        "EVENT_OUTSIDE_LIFE": "Een gebeurtenis buiten iemands leven",
        "AGE_MAX": "Een heel hoge leeftijd",
        "SIBLING_GAP": "Broers en zussen kort na elkaar",
        "TWIN_SET": "Een tweeling die niet klopt",
        "UNION_CLOSE_KIN": "Partners die naaste familie zijn",
        "UNION_TWO_LIVING": "Twee relaties tegelijk",
        "UNION_AGE": "Jong getrouwd of gaan samenwonen",
        "UNION_DATES": "Een relatie met data die niet kunnen",
        "PARTNER_IN_DIRECT_LINE": "Partner en ouder of grootouder tegelijk",
        "GENERATION_CONFLICT": "Partners uit verre generaties",
        "HOUSEHOLD_OVERLAP": "Twee huizen tegelijk",
        "KOPP_KOV": "Een kind naast iemand met een actief probleem",
        "CONSENT_MISSING": "Een naaste zonder toestemming van de cliënt",
        "CONSENT_AGE": "Toestemming door wie dat op die leeftijd mag",
        "REPRESENTATIVE": "Een vertegenwoordiger die dat niet kan zijn",
        "DATA_MINIMISATION": "Meer over een ander dan nodig",
        "REFERENCES": "Een verwijzing die niet klopt",
        "INDEX_CONNECTED": "Iemand los van de cliënt",
        "EMPTY_SIDE": "Een lege kant in het netwerk",
        "RING_CONTACT": "Ring en contact passen niet bij elkaar",
        "CIRCLE_PARTIALITY": "Genoemd, maar niet gehoord",
        "TIMELINE_ORDER": "Een tijdlijn die niet vooruitloopt",
        "STALE": "Lang niet nagevraagd",
        "FILL_EVIDENCE": "Een ziekte of gebruik zonder bron",
        "NAMED_IN_TEXT": "Een naam die niet iedere lezer mag zien",
    }
)

PHRASES: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "CYCLE": {
            "cycle": (
                "Volgens het dossier stammen deze mensen van elkaar af in een kring: {all}.",
                "Wie is ouder en wie is kind?",
            ),
        },
        "SELF": {
            "self": ("Hier staat een relatie van iemand met zichzelf: {all}.", "Wie is de ander?"),
        },
        "PARENTS>2": {
            "genetic": ("{0} heeft {count} biologische ouders: {rest}.", "Wie zijn de twee ouders bij de geboorte?"),
            "legal": (
                "Op één moment heeft {0} meer dan twee juridische ouders: {rest}.",
                "Wie zijn volgens de wet de ouders, en vanaf wanneer?",
            ),
            "legal_perhaps": (
                "{0} had misschien meer dan twee juridische ouders tegelijk: {rest}.",
                "Wanneer begon en eindigde het ouderschap van elk?",
            ),
        },
        "PARENT_YOUNG": {
            "young": ("{0} zou {age} zijn geweest toen {1} werd geboren.", "Klopt het jaar?"),
            "young_perhaps": (
                "{0} zou {age} jaar zijn geweest toen {1} werd geboren.",
                "Weet iemand een van de geboortejaren preciezer?",
            ),
            "not_older": ("{0} zou niet ouder zijn dan het eigen kind {1}.", "Kloppen de geboortedata?"),
        },
        "PARENT_OLD": {
            "mother": (
                "{0} zou {age} zijn geweest toen {1} werd geboren.",
                "Klopt het jaar, en is zij de biologische moeder?",
            ),
            "mother_perhaps": (
                "{0} zou {age} jaar zijn geweest toen {1} werd geboren.",
                "Weet iemand een van de geboortejaren preciezer?",
            ),
            "father": ("{0} zou {age} zijn geweest toen {1} werd geboren.", "Klopt het jaar?"),
            "father_perhaps": (
                "{0} zou {age} jaar zijn geweest toen {1} werd geboren.",
                "Weet iemand een van de geboortejaren preciezer?",
            ),
        },
        "BORN_AFTER_MOTHER_DEATH": {
            "bore": (
                "{0} zou {first} zijn overleden, en {1} zou daarna {second} zijn geboren.",
                "Welke van de twee data klopt niet?",
            ),
            "bore_perhaps": (
                "{0} overleed {first} en {1} werd {second} geboren.",
                "Was dat voor of na de geboorte?",
            ),
            "genetic": (
                "{0} overleed {first}, voordat {1} {second} werd geboren.",
                "Heeft een andere vrouw het kind gedragen?",
            ),
        },
        "BORN_AFTER_FATHER_DEATH": {
            "legal": (
                "{0} overleed {first}, meer dan 306 dagen voordat {1} {second} werd geboren.",
                "Is hij volgens de wet de vader?",
            ),
            "legal_perhaps": (
                "{0} overleed {first} en {1} werd {second} geboren, misschien meer dan 306 dagen later.",
                "Weet iemand de data preciezer?",
            ),
            "biological": (
                "{0} overleed {first}, lang voordat {1} {second} werd geboren.",
                "Kloppen de data, en is hij de biologische vader?",
            ),
            "biological_perhaps": (
                "{0} overleed {first} en {1} werd {second} geboren, misschien lang daarna.",
                "Weet iemand de data preciezer?",
            ),
        },
        "DEATH_BEFORE_BIRTH": {
            "death": (
                "{0} zou {died} zijn overleden en pas {born} zijn geboren.",
                "Welke van de twee data klopt niet?",
            ),
        },
        "EVENT_OUTSIDE_LIFE": {
            "before_birth": (
                "Er staat iets {date} in het leven van {0}, die {other} werd geboren.",
                "Klopt de datum, en gaat het over deze persoon?",
            ),
            "after_death": (
                "Er staat iets {date} in het leven van {0}, die {other} overleed.",
                "Klopt de datum, of gaat het over iets na het overlijden?",
            ),
        },
        "AGE_MAX": {
            "now": ("{0} zou nu {age} jaar zijn.", "Leeft deze persoon nog, en klopt het geboortejaar?"),
            "now_perhaps": ("{0} zou nu {age} jaar zijn.", "Leeft deze persoon nog, en weet iemand het geboortejaar?"),
            "at_death": ("{0} zou {age} jaar zijn geworden.", "Kloppen de data van geboorte en overlijden?"),
            "at_death_perhaps": ("{0} zou {age} jaar zijn geworden.", "Weet iemand de data preciezer?"),
        },
        "SIBLING_GAP": {
            "same_day": ("{0} en {1} zijn op dezelfde dag geboren, {first}.", "Zijn zij een tweeling?"),
            "close": (
                "{0} is {first} geboren en {1} {second}; daar zit minder dan acht maanden tussen.",
                "Kloppen de data, en hebben zij dezelfde ouders?",
            ),
            "same_day_perhaps": ("{0} en {1} zijn {first} geboren.", "Zijn zij een tweeling?"),
            "close_perhaps": (
                "{0} is {first} geboren en {1} {second}.",
                "Zijn zij een tweeling, of weet iemand de data preciezer?",
            ),
        },
        "TWIN_SET": {
            "parents": ("{0} en {1} staan als tweeling, maar niet met dezelfde ouders.", "Wie zijn de ouders van elk?"),
            "apart": (
                "{0} en {1} staan als tweeling, maar zijn {first} en {second} geboren.",
                "Zijn zij een tweeling, of klopt een van de data niet?",
            ),
            "delayed": (
                "{0} en {1} staan als tweeling, maar zijn {first} en {second} geboren.",
                "Kwam het tweede kind later, of klopt een van de data niet?",
            ),
            "identical": (
                "{0} en {1} staan als eeneiige tweeling, met een verschillend geslacht bij de geboorte.",
                "Is het een eeneiige tweeling?",
            ),
        },
        "UNION_CLOSE_KIN": {
            "forbidden": (
                "{0} en {1} staan als echtpaar en zijn ook familie in de {degree}e graad.",
                "Kloppen het huwelijk en de familieband?",
            ),
            "near": (
                "{0} en {1} staan als partners en zijn ook familie in de {degree}e graad.",
                "Kloppen de relatie en de familieband?",
            ),
            "side_line": (
                "{0} en {1} staan als partners en zijn ook familie in de {degree}e graad. Dat mag.",
                "Klopt dat?",
            ),
        },
        "UNION_TWO_LIVING": {
            "formal": (
                "{0} zou met {1} en met {2} getrouwd zijn geweest in dezelfde tijd.",
                "Is het eerste huwelijk voorbij, en sinds wanneer?",
            ),
            "formal_perhaps": (
                "De huwelijken van {0} met {1} en met {2} vallen misschien deels samen.",
                "Weet iemand wanneer het eerste eindigde en het tweede begon?",
            ),
            "informal": ("{0} had een relatie met {1} en met {2} in dezelfde tijd.", "Klopt dat?"),
        },
        "UNION_AGE": {
            "marriage": ("{0} zou {age} zijn geweest bij {state} {date}.", "Klopt de datum, en was het in Nederland?"),
            "marriage_perhaps": ("{0} was {age} jaar bij {state} {date}.", "Weet iemand de data preciezer?"),
            "cohabiting": ("{0} zou {age} zijn geweest bij {state} {date}.", "Klopt de datum?"),
            "cohabiting_perhaps": ("{0} was {age} jaar bij {state} {date}.", "Weet iemand de data preciezer?"),
        },
        "UNION_DATES": {
            "end_before_start": (
                "Bij {all} komt {state} {end} voor het begin {start}.",
                "Welke van de data klopt niet?",
            ),
            "out_of_line": (
                "Bij {all} staat {after} {second} na {before} {first}.",
                "In welke volgorde ging het?",
            ),
            "after_death": ("Voor {0}, die {other} overleed, staat {state} {date}.", "Welke van de data klopt niet?"),
            "before_birth": (
                "Voor {0}, die {other} werd geboren, staat {state} {date}.",
                "Welke van de data klopt niet?",
            ),
            "widowhood": (
                "Bij {all} eindigt de relatie {date} door een overlijden dat nergens anders staat.",
                "Wie van de twee overleed, en wanneer?",
            ),
        },
        "PARTNER_IN_DIRECT_LINE": {
            "partner": (
                "{0} is hier partner en ook (voor)ouder van {1}. Meestal is dat een vergissing bij het invullen.",
                "Wat klopt? Is het iets ernstigs, leg het dan vast als gebeurtenis die niet iedereen ziet.",
            ),
        },
        "GENERATION_CONFLICT": {
            "apart": ("{0} en {1} zijn partners en staan {count} generaties uit elkaar in de familie.", "Klopt dat?"),
        },
        "HOUSEHOLD_OVERLAP": {
            "full_time": (
                "{0} woont volgens het dossier op twee plekken tegelijk.",
                "Waar woont deze persoon, en vanaf wanneer?",
            ),
            "shares": (
                "De tijd van {0} in de verschillende huizen telt op tot {share} procent.",
                "Hoe is de tijd verdeeld?",
            ),
            "full_time_perhaps": (
                "{0} woonde misschien een tijd op twee plekken tegelijk.",
                "Wanneer was de verhuizing?",
            ),
            "shares_perhaps": (
                "De tijd van {0} in de verschillende huizen telt misschien op tot {share} procent.",
                "Hoe was de tijd verdeeld, en vanaf wanneer?",
            ),
        },
        "KOPP_KOV": {
            "parent_home": (
                "{0} is {age} jaar {date} en woont samen met {1}. Reden: {reason}.",
                "Is de kindcheck gedaan, en hoe gaat het met het kind?",
            ),
            "parent_contact": (
                "{0} is {age} jaar {date} en heeft contact met {1}. Reden: {reason}.",
                "Is de kindcheck gedaan, en hoe gaat het met het kind?",
            ),
            "parent_unknown": (
                "{0} is {age} jaar {date} en is een kind van {1} of van diens partner. Reden: {reason}.",
                "Is er contact, en is de kindcheck gedaan?",
            ),
            "sibling_home": (
                "{0} is {age} jaar {date} en woont samen met broer of zus {1}. Reden: {reason}.",
                "Wie heeft aandacht voor dit kind?",
            ),
            "sibling_contact": (
                "{0} is {age} jaar {date} en heeft contact met broer of zus {1}. Reden: {reason}.",
                "Wie heeft aandacht voor dit kind?",
            ),
            "carer_home": (
                "{0} is {age} jaar {date} en woont in huis bij {1}. Reden: {reason}.",
                "Zorgt deze persoon voor het kind, en is de kindcheck gedaan?",
            ),
        },
        "CONSENT_MISSING": {
            "none": (
                "Voor {0} staat {purpose}, maar er is geen toestemming van {1}.",
                "Wil de cliënt dit, en is dat gevraagd?",
            ),
            "invalid": (
                "Voor {0} staat {purpose}, maar de toestemming van {1} geldt niet (meer).",
                "Wil de cliënt dit nu, en is dat opnieuw gevraagd?",
            ),
            "invalid_perhaps": (
                "Voor {0} staat {purpose}; misschien geldt de toestemming van {1} niet meer.",
                "Tot wanneer geldt de toestemming?",
            ),
        },
        "CONSENT_AGE": {
            "child": (
                "{0} was {age} jaar bij deze toestemming; dan geven de ouders of de voogd toestemming.",
                "Hebben zij toestemming gegeven?",
            ),
            "both_parent": (
                "{0} was {age} jaar bij deze toestemming; dan geven ook de ouders of de voogd toestemming.",
                "Hebben zij ook toestemming gegeven?",
            ),
            "both_child": (
                "{0} was {age} jaar bij deze toestemming; dan geven kind en ouders samen toestemming.",
                "Wie hebben er toestemming gegeven?",
            ),
            "own": (
                "{0} was {age} jaar bij deze toestemming, en een ander gaf die.",
                "Kan deze persoon hierover zelf beslissen?",
            ),
            "perhaps": (
                "{0} was {age} jaar bij deze toestemming en gaf die alleen.",
                "Hoe oud was {0} precies, en moesten de ouders meebeslissen?",
            ),
        },
        "REPRESENTATIVE": {
            "dead": ("{0} staat als {kind}, maar is overleden.", "Wie vertegenwoordigt de cliënt nu?"),
            "dead_perhaps": (
                "{0} staat als {kind}, maar is misschien overleden.",
                "Wie vertegenwoordigt de cliënt nu?",
            ),
            "minor": ("{0} staat als {kind} en is {age} jaar.", "Wie vertegenwoordigt de cliënt?"),
            "no_partner": (
                "{0} staat als partner die vertegenwoordigt, maar is volgens het dossier nu geen partner.",
                "Zijn zij nog samen?",
            ),
            "lower": (
                "{0} staat als {kind}, maar {1} gaat voor bij de vertegenwoordiging.",
                "Wie beslist er mee namens de cliënt?",
            ),
            "partner_first": (
                "{0} vertegenwoordigt de cliënt, maar de partner {1} gaat voor.",
                "Wil de partner de cliënt niet vertegenwoordigen?",
            ),
            "two_curators": ("{0} en {1} staan tegelijk als curator.", "Wie heeft de rechter benoemd?"),
        },
        "DATA_MINIMISATION": {
            "bsn": ("Bij {0} staat een getal dat een burgerservicenummer kan zijn.", "Kan dit nummer weg?"),
            "address": ("Bij {0} staat een adres.", "Is het adres nodig, of is de woonplaats genoeg?"),
            "birth_day": ("Bij {0} staat een hele geboortedatum.", "Is het jaar genoeg?"),
            "sex_assigned": ("Bij {0} staat het geslacht bij de geboorte.", "Is dat nodig voor de zorg?"),
            "origin": ("Bij {0} staat waar iemand vandaan komt.", "Is dat nodig voor de zorg?"),
            "special": (
                "Bij {0} staat iets over geloof, geaardheid, afkomst, politiek of strafzaken.",
                "Is dat nodig voor de zorg?",
            ),
            "no_author": ("Er staat een uitspraak over {all} zonder wie die heeft vastgelegd.", "Wie schreef dit op?"),
        },
        "REFERENCES": {
            "structure": ("Op {place} klopt een verwijzing of aantal niet.", "Wie of wat is hier bedoeld?"),
            "twice": ("Op {place} staat hetzelfde als op {other}.", "Kan een van de twee weg?"),
        },
        "INDEX_CONNECTED": {
            "alone": ("{0} staat los van de cliënt.", "Hoe kennen zij elkaar?"),
            "island": ("Deze mensen staan los van de cliënt: {all}.", "Hoe horen zij bij de cliënt?"),
        },
        "EMPTY_SIDE": {
            "nobody": ("Rond {0} staat nog niemand.", "Wie is er belangrijk?"),
            "professionals": (
                "In het netwerk van {0} staan alleen hulpverleners.",
                "Wie is er nog meer, of wie was er vroeger?",
            ),
            "hindering": (
                "In het netwerk van {0} staan alleen mensen die belemmeren.",
                "Is er iemand bij wie het goed voelt?",
            ),
        },
        "RING_CONTACT": {
            "inner": (
                "{0} staat in de binnenste ring, en er is nu geen contact.",
                "Hoe zit dat, en wat zou de cliënt willen?",
            ),
            "outer": (
                "{0} staat in de buitenste ring, en er is elke dag contact.",
                "Wat betekent dit contact voor de cliënt?",
            ),
        },
        "CIRCLE_PARTIALITY": {
            "unheard": (
                "Anderen vertelden over {0}, maar {0} is nog niet gehoord.",
                "Wil en kan {0} het eigen verhaal vertellen?",
            ),
        },
        "TIMELINE_ORDER": {
            "end_before_start": (
                "Bij {all} ligt een einde {end} voor het begin {start}.",
                "Welke van de twee data klopt niet?",
            ),
            "age": ("Bij {all} loopt een leeftijd terug, van {first} naar {last}.", "Welke leeftijd klopt niet?"),
            "homes": ("Twee woonplaatsen van de cliënt lopen door elkaar.", "Wanneer was de verhuizing?"),
            "moments": (
                "Sleutelmomenten in het dossier: {count}; de tijdlijn werkt er {wanted} uit.",
                "Welke momenten kiezen jullie samen?",
            ),
        },
        "STALE": {
            "tie": ("Wat er over {0} staat, is {date} opgeschreven.", "Is er sindsdien iets veranderd?"),
            "consent": ("Een toestemming van {0} is verlopen.", "Wil {0} opnieuw toestemming geven?"),
            "consent_until": ("Een toestemming van {0} liep af {date}.", "Wil {0} opnieuw toestemming geven?"),
        },
        "NAMED_IN_TEXT": {
            "named": (
                "Een tekst die {circle} mag lezen, noemt {0}, en {0} is niet zichtbaar voor {circle}.",
                "Mag die naam daar staan?",
            ),
        },
        "FILL_EVIDENCE": {
            "no_source": (
                "Bij {0} staat {kind}, zonder wie dat heeft verteld.",
                "Van wie komt dit, en mag het hier staan?",
            ),
            "guess": (
                "Bij {0} staat {kind}, en dat is een vermoeden.",
                "Wie weet hier meer van, en mag het hier staan?",
            ),
        },
    }
)
