# SPDX-License-Identifier: MIT
"""Dutch of `document`: offer. Keys begin with "offer."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Title
        "offer.title": "Hulp die kan passen bij de naasten van {client}",
        "offer.title.one": "Hulp die kan passen bij {name}",
        "offer.title.nobody": "Hulp voor naasten",
        "offer.date": "Stand op {date}",
        "offer.about": (
            "Hieronder staat per naaste welke hulp past bij wat die naaste nodig heeft. De volgorde is die van "
            "de lijst en zegt niets over wat beter is. De naaste kiest."
        ),
        "offer.from": "Uit: {name}.",
        "offer.from.dated": "Uit: {name}, nagekeken {date}.",
        "offer.from.only_dated": "De lijst is nagekeken {date}.",
        "offer.limits": "Alleen gekeken naar: {what}.",
        "offer.limits.region": "regio {region}",
        # Per naaste
        "offer.wants": "Nodig",
        "offer.wants.one": "{kind}: ‘{text}’",
        "offer.wants.since": "sinds {date}",
        "offer.met": "al gevonden",
        "offer.fits": "Wat kan passen",
        "offer.nothing": "Voor {kind} staat er niets in de lijst dat past bij {name}. Wie weet iets?",
        "offer.age": (
            "De leeftijd van {name} is niet zeker. Sommige hulp is er alleen voor kinderen onder 18, andere "
            "alleen voor volwassen kinderen. Hoe oud is {name}?"
        ),
        "offer.head.name": "Hulp",
        "offer.head.what": "Wat het is",
        "offer.head.why": "Waarom het past",
        "offer.head.how": "Hoe en waar",
        "offer.why": "{need}; {whom}",
        "offer.why.need": "{needs}",
        "offer.why.whom": "voor {whom}",
        "offer.why.everybody": "voor alle naasten",
        "offer.how.forms": "{forms}",
        "offer.how.region": "regio: {region}",
        "offer.how.provider": "door: {provider}",
        "offer.how.link": "meer: {link}",
        "offer.how.recognised": "erkende aanpak",
        "offer.how.until": "loopt af {date}",
        "offer.ask_others": "Van {names} is nog niet opgeschreven wat zij zelf nodig hebben. Is het al gevraagd?",
        "offer.ask_other": "Van {names} is nog niet opgeschreven wat er nodig is. Is het al gevraagd?",
        "offer.nobody": "Er staat nog niet wat naasten zelf nodig hebben.",
        "offer.nobody.ask": "Aan welke naaste kan worden gevraagd: hoe gaat het met jou?",
        "offer.check": "Na te kijken in de lijst",
        "offer.check.about": "Wat al is afgelopen, wordt hierboven niet genoemd.",
        # Needs
        "offer.need.information": "informatie",
        "offer.need.being_heard": "gehoord worden",
        "offer.need.coping": "ermee leren omgaan",
        "offer.need.peers": "contact met lotgenoten",
        "offer.need.practical": "praktische hulp",
        "offer.need.respite": "even vrij zijn van zorg",
        "offer.need.safety": "veiligheid",
        "offer.need.children": "steun rond de kinderen",
        "offer.need.relation": "de band met elkaar",
        "offer.need.own_care": "zorg voor zichzelf",
        "offer.need.mediation": "iemand die bemiddelt",
        "offer.need.money": "hulp bij geld",
        # For whom
        "offer.whom.partner": "partners",
        "offer.whom.ex_partner": "ex-partners",
        "offer.whom.parent": "ouders",
        "offer.whom.adult_child": "volwassen kinderen",
        "offer.whom.minor_child": "kinderen onder 18",
        "offer.whom.sibling": "broers en zussen",
        "offer.whom.other_family": "andere familie",
        "offer.whom.friend": "vrienden",
        "offer.whom.other": "anderen",
        # In which form
        "offer.form.group": "groep",
        "offer.form.individual": "één op één",
        "offer.form.family": "samen met het gezin of de mensen eromheen",
        "offer.form.online": "online",
        "offer.form.phone": "telefoon",
        # The list that comes with the library
        "offer.bundled": "algemene lijst van soorten hulp; wat er in de buurt is, staat er niet in",
        "offer.bundled.advice_talk.name": "Adviesgesprek",
        "offer.bundled.advice_talk.kind": "gesprek",
        "offer.bundled.advice_talk.text": (
            "Een of meer gesprekken met iemand van de verslavingszorg over eigen zorgen: wat is er aan de "
            "hand, wat kan een naaste doen en wat niet. De ander hoeft niet mee."
        ),
        "offer.bundled.information_meeting.name": "Informatiebijeenkomst",
        "offer.bundled.information_meeting.kind": "bijeenkomst",
        "offer.bundled.information_meeting.text": (
            "Uitleg over verslaving of een psychische ziekte, over de zorg, en over wat die wel en niet kan. "
            "Met ruimte voor vragen."
        ),
        "offer.bundled.talk_together.name": "Gesprek samen",
        "offer.bundled.talk_together.kind": "gesprek",
        "offer.bundled.talk_together.text": (
            "Een gesprek met de naaste, de cliënt en de hulpverlener: wat gaat goed, wat is nodig, en welke "
            "afspraken helpen."
        ),
        "offer.bundled.five_steps.name": "Vijfstappenmethode",
        "offer.bundled.five_steps.kind": "gesprekken of groep",
        "offer.bundled.five_steps.text": (
            "Een korte reeks in vijf stappen: luisteren, informatie, omgaan met de situatie, steun zoeken, en "
            "kijken wat verder nodig is."
        ),
        "offer.bundled.craft.name": "Training volgens CRAFT",
        "offer.bundled.craft.kind": "training",
        "offer.bundled.craft.text": (
            "Oefenen met praten, grenzen en belonen wat goed gaat, zodat de band beter wordt en hulp zoeken "
            "makkelijker. En goed voor zichzelf zorgen."
        ),
        "offer.bundled.parents_course.name": "Cursus voor ouders",
        "offer.bundled.parents_course.kind": "cursus",
        "offer.bundled.parents_course.text": (
            "Een groep ouders leert samen over gebruik, over praten zonder strijd en over grenzen. Ook voor "
            "ouders van volwassen kinderen."
        ),
        "offer.bundled.own_programme.name": "Eigen traject met een deel voor naasten",
        "offer.bundled.own_programme.kind": "gesprekken",
        "offer.bundled.own_programme.text": (
            "Een kort traject voor de naaste zelf, over spanning, grenzen en het eigen leven."
        ),
        "offer.bundled.online_programme.name": "Online programma voor naasten",
        "offer.bundled.online_programme.kind": "online",
        "offer.bundled.online_programme.text": (
            "Thuis en in eigen tempo lezen en oefenen, soms met een coach die meeleest."
        ),
        "offer.bundled.line.name": "Hulplijn of chat",
        "offer.bundled.line.kind": "bellen of chatten",
        "offer.bundled.line.text": "Een vraag stellen of het hart luchten, zonder naam te noemen.",
        "offer.bundled.self_help.name": "Zelfhulpgroep voor naasten",
        "offer.bundled.self_help.kind": "zelfhulp",
        "offer.bundled.self_help.text": (
            "Mensen die hetzelfde meemaken, delen ervaringen en steunen elkaar. Er is geen hulpverlener bij."
        ),
        "offer.bundled.peer_worker.name": "Gesprek met een ervaringsdeskundige",
        "offer.bundled.peer_worker.kind": "gesprek",
        "offer.bundled.peer_worker.text": "Praten met iemand die zelf naaste is geweest en daarin is opgeleid.",
        "offer.bundled.family_day.name": "Familiedag",
        "offer.bundled.family_day.kind": "bijeenkomst",
        "offer.bundled.family_day.text": "Een dag waarop naasten de zorg leren kennen en elkaar ontmoeten.",
        "offer.bundled.children_group.name": "Groep voor kinderen (KOPP/KOV)",
        "offer.bundled.children_group.kind": "groep",
        "offer.bundled.children_group.text": (
            "Kinderen en jongeren met een ouder die verslaafd of psychisch ziek is, doen en praten samen. Zij "
            "horen dat zij er niets aan konden doen."
        ),
        "offer.bundled.young_online.name": "Online steun voor jongeren",
        "offer.bundled.young_online.kind": "online",
        "offer.bundled.young_online.text": (
            "Chat en informatie voor jongeren met een ouder die verslaafd of psychisch ziek is."
        ),
        "offer.bundled.children_talk.name": "Gesprek over de kinderen",
        "offer.bundled.children_talk.kind": "gesprek",
        "offer.bundled.children_talk.text": (
            "De kindcheck, of een gesprek met de aandachtsfunctionaris: hoe gaat het met de kinderen, wie "
            "zorgt er, en wat hebben zij nodig?"
        ),
        "offer.bundled.parenting.name": "Hulp bij opvoeden",
        "offer.bundled.parenting.kind": "gesprekken",
        "offer.bundled.parenting.text": (
            "Meedenken over opvoeden en over wat kinderen mogen weten, thuis of bij het wijkteam."
        ),
        "offer.bundled.couple_therapy.name": "Relatietherapie",
        "offer.bundled.couple_therapy.kind": "therapie",
        "offer.bundled.couple_therapy.text": (
            "Partners praten met een therapeut over hun band, en over wat het gebruik of de ziekte daarmee deed."
        ),
        "offer.bundled.family_therapy.name": "Gezinstherapie",
        "offer.bundled.family_therapy.kind": "therapie",
        "offer.bundled.family_therapy.text": (
            "Het gezin of de familie praat met een therapeut over hoe zij met elkaar omgaan."
        ),
        "offer.bundled.network_meeting.name": "Netwerkberaad (eigen-krachtconferentie)",
        "offer.bundled.network_meeting.kind": "bijeenkomst",
        "offer.bundled.network_meeting.text": (
            "De mensen om de cliënt heen maken samen een plan. Iemand van buiten nodigt uit en bereidt voor."
        ),
        "offer.bundled.divorce_mediation.name": "Bemiddeling bij scheiding en omgang",
        "offer.bundled.divorce_mediation.kind": "gesprekken",
        "offer.bundled.divorce_mediation.text": "Een bemiddelaar helpt ouders of ex-partners om afspraken te maken.",
        "offer.bundled.family_confidant.name": "Familievertrouwenspersoon",
        "offer.bundled.family_confidant.kind": "gesprek",
        "offer.bundled.family_confidant.text": (
            "Iemand die los staat van de zorg: luistert, legt uit en steunt in gesprekken."
        ),
        "offer.bundled.carer_point.name": "Steunpunt mantelzorg",
        "offer.bundled.carer_point.kind": "advies",
        "offer.bundled.carer_point.text": (
            "Advies, een luisterend oor en praktische hulp voor wie voor een ander zorgt. Ook voor jonge mantelzorgers."
        ),
        "offer.bundled.respite.name": "Respijtzorg",
        "offer.bundled.respite.kind": "tijdelijke zorg",
        "offer.bundled.respite.text": (
            "Iemand neemt de zorg een dagdeel, een weekend of een week over, zodat de naaste kan uitrusten."
        ),
        "offer.bundled.home_help.name": "Hulp thuis via de gemeente",
        "offer.bundled.home_help.kind": "praktische hulp",
        "offer.bundled.home_help.text": "Hulp in huis of bij het regelen van dingen, aan te vragen bij het wijkteam.",
        "offer.bundled.volunteer.name": "Maatje of vrijwilliger",
        "offer.bundled.volunteer.kind": "praktische hulp",
        "offer.bundled.volunteer.text": "Een vrijwilliger die meegaat, een klus doet of gezelschap biedt.",
        "offer.bundled.doctor.name": "Huisarts of praktijkondersteuner",
        "offer.bundled.doctor.kind": "gesprek",
        "offer.bundled.doctor.text": (
            "Over de eigen gezondheid, zoals wakker liggen, spanning, somber zijn of eigen gebruik."
        ),
        "offer.bundled.own_treatment.name": "Eigen behandeling",
        "offer.bundled.own_treatment.kind": "behandeling",
        "offer.bundled.own_treatment.text": (
            "Behandeling voor de naaste zelf, bijvoorbeeld na nare ervaringen of bij eigen klachten. De "
            "huisarts verwijst."
        ),
        "offer.bundled.safety_advice.name": "Advies over veiligheid thuis",
        "offer.bundled.safety_advice.kind": "advies",
        "offer.bundled.safety_advice.text": (
            "Praten over ruzie, dreiging of geweld thuis, en samen kijken wat veilig is. Kan ook zonder naam "
            "te noemen, bij Veilig Thuis."
        ),
        "offer.bundled.debt_advice.name": "Hulp bij geld en schulden",
        "offer.bundled.debt_advice.kind": "advies",
        "offer.bundled.debt_advice.text": (
            "Overzicht over geld, hulp bij brieven en schulden, en uitzoeken welke schulden wel en niet van de "
            "naaste zijn."
        ),
        "offer.bundled.legal_advice.name": "Juridisch advies",
        "offer.bundled.legal_advice.kind": "advies",
        "offer.bundled.legal_advice.text": (
            "Vragen over geld, huur, het gezag over een kind, of wie er voor iemand beslist."
        ),
    }
)
