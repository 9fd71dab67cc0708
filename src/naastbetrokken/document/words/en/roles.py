# SPDX-License-Identifier: MIT
"""English of `document`: roles. Keys begin with "roles."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Title
        "roles.title": "Roles of naasten: {name}",
        "roles.title.nobody": "Roles of naasten",
        "roles.date": "As of {date}",
        "roles.about": (
            "Naasten are the people who matter to {client}: partner, parents, children, brothers and sisters, "
            "and friends, neighbours, colleagues and whoever {client} chooses as well. Somebody may have "
            "several roles at once, and roles change."
        ),
        # The list
        "roles.list": "Who has which role?",
        "roles.head.who": "Naaste",
        "roles.head.role": "Role",
        "roles.head.sofa": "SOFA",
        "roles.head.when": "When",
        "roles.head.words": "In their own words",
        "roles.kind.original": "simply being there",
        "roles.kind.original.as": "simply being there as {what}",
        "roles.kind.carer": "informal carer",
        "roles.kind.source": "source of information",
        "roles.kind.partner_in_care": "partner in the care",
        "roles.kind.representative": "representative",
        "roles.kind.seeks_help": "seeks help themselves",
        "roles.tie": "{role} (as named in the circle)",
        "roles.represents": "representative: {kind}",
        "roles.represents.curator": "guardian appointed by the court (curator)",
        "roles.represents.mentor": "mentor appointed by the court",
        "roles.represents.administrator": "administrator of money (bewindvoerder)",
        "roles.represents.authorised": "authorised in writing",
        "roles.represents.partner": "partner",
        "roles.represents.parent": "parent",
        "roles.represents.child": "child",
        "roles.represents.sibling": "brother or sister",
        "roles.represents.grandparent": "grandparent",
        "roles.represents.grandchild": "grandchild",
        "roles.represents.guardian": "guardian of a minor (voogd)",
        "roles.nobody": "No role has been written down yet.",
        # The letters
        "roles.sofa": "What do the letters mean?",
        "roles.sofa.head.letter": "Letter",
        "roles.sofa.head.text": "Explanation",
        "roles.sofa.letter.S": "S (samenwerken, work together)",
        "roles.sofa.letter.O": "O (ondersteunen, support)",
        "roles.sofa.letter.F": "F (faciliteren, make room)",
        "roles.sofa.letter.A": "A (afstemmen, attune)",
        "roles.sofa.S": "The naaste works along in the care. Who does what?",
        "roles.sofa.O": "The naaste has a hard time too, and gets support.",
        "roles.sofa.F": "There is room to simply be partner, child, family or friend.",
        "roles.sofa.A": "The naaste knows {client} well. Care and naaste agree on what fits.",
        # Who has no role yet
        "roles.open": "No role written down yet",
        "roles.open.ask": (
            "Are these naasten simply there as partner, family or friend? Or do they also do something in the "
            "care, or need help themselves?"
        ),
        "roles.open.ask_nobody": "Who matters to {client}, and what is their role?",
        # The three forms
        "roles.forms": "Three ways to work with naasten",
        "roles.form.triadic": "A talk together: {client}, naaste and professional",
        "roles.form.network_talk": "Talking with {client} about the people around",
        "roles.form.help_to_naaste": "Help or advice for the naaste",
        "roles.form.triadic.ask": "With whom may a talk together be good, and does {client} want it?",
        "roles.form.network_talk.ask": "When can the people around {client} be talked about?",
        "roles.form.help_to_naaste.ask": "Which naaste needs help or advice?",
        "roles.form.head.date": "When",
        "roles.form.head.who": "Who",
        "roles.form.head.by": "With",
        "roles.form.head.text": "About",
    }
)
