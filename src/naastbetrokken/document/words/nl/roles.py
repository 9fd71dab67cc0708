# SPDX-License-Identifier: MIT
"""Dutch of `document`: roles. Keys begin with "roles."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Title
        "roles.title": "Rollen van naasten: {name}",
        "roles.title.nobody": "Rollen van naasten",
        "roles.date": "Stand op {date}",
        "roles.about": (
            "Naasten zijn de mensen die ertoe doen voor {client}: partner, ouders, kinderen, broers en zussen, "
            "en ook vrienden, buren, collega’s en wie {client} zelf kiest. Iemand kan meer rollen tegelijk "
            "hebben, en rollen veranderen."
        ),
        # The list
        "roles.list": "Wie heeft welke rol?",
        "roles.head.who": "Naaste",
        "roles.head.role": "Rol",
        "roles.head.sofa": "SOFA",
        "roles.head.when": "Wanneer",
        "roles.head.words": "In eigen woorden",
        "roles.kind.original": "er gewoon zijn",
        "roles.kind.original.as": "er gewoon zijn als {what}",
        "roles.kind.carer": "mantelzorger",
        "roles.kind.source": "bron van informatie",
        "roles.kind.partner_in_care": "partner in de zorg",
        "roles.kind.representative": "vertegenwoordiger",
        "roles.kind.seeks_help": "zoekt zelf hulp",
        "roles.tie": "{role} (zo genoemd in de cirkel)",
        "roles.represents": "vertegenwoordiger: {kind}",
        "roles.represents.curator": "curator",
        "roles.represents.mentor": "mentor",
        "roles.represents.administrator": "bewindvoerder",
        "roles.represents.authorised": "schriftelijk gemachtigde",
        "roles.represents.partner": "partner",
        "roles.represents.parent": "ouder",
        "roles.represents.child": "kind",
        "roles.represents.sibling": "broer of zus",
        "roles.represents.grandparent": "grootouder",
        "roles.represents.grandchild": "kleinkind",
        "roles.represents.guardian": "voogd",
        "roles.nobody": "Er is nog geen rol opgeschreven.",
        # The letters
        "roles.sofa": "Wat betekenen de letters?",
        "roles.sofa.head.letter": "Letter",
        "roles.sofa.head.text": "Uitleg",
        "roles.sofa.letter.S": "S (samenwerken)",
        "roles.sofa.letter.O": "O (ondersteunen)",
        "roles.sofa.letter.F": "F (faciliteren)",
        "roles.sofa.letter.A": "A (afstemmen)",
        "roles.sofa.S": "De naaste werkt mee in de zorg. Wie doet wat?",
        "roles.sofa.O": "De naaste heeft het zelf zwaar en krijgt steun.",
        "roles.sofa.F": "Er blijft ruimte om gewoon partner, kind, familie of vriend te zijn.",
        "roles.sofa.A": "De naaste kent {client} goed. Zorg en naaste stemmen af wat past.",
        # Who has no role yet
        "roles.open": "Nog geen rol opgeschreven",
        "roles.open.ask": (
            "Zijn deze naasten er gewoon als partner, familie of vriend? Of doen zij ook iets in de zorg, of "
            "hebben zij zelf hulp nodig?"
        ),
        "roles.open.ask_nobody": "Wie doet ertoe voor {client}, en wat is hun rol?",
        # The three forms
        "roles.forms": "Drie manieren om met naasten te werken",
        "roles.form.triadic": "Samen in gesprek: {client}, naaste en hulpverlener",
        "roles.form.network_talk": "Met {client} praten over de mensen eromheen",
        "roles.form.help_to_naaste": "Hulp of advies voor de naaste zelf",
        "roles.form.triadic.ask": "Met wie kan een gesprek samen goed zijn, en wil {client} dat?",
        "roles.form.network_talk.ask": "Wanneer kan het over de mensen rond {client} gaan?",
        "roles.form.help_to_naaste.ask": "Welke naaste heeft zelf hulp of advies nodig?",
        "roles.form.head.date": "Wanneer",
        "roles.form.head.who": "Wie",
        "roles.form.head.by": "Met",
        "roles.form.head.text": "Waarover",
    }
)
