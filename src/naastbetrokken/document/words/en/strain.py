# SPDX-License-Identifier: MIT
"""English of `document`: strain. Keys begin with "strain."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Title
        "strain.title": "SSICS sheet: {name}",
        "strain.title.many": "SSICS sheets of the naasten of {client}",
        "strain.title.blank": "SSICS sheet",
        "strain.date": "As of {date}",
        "strain.about": (
            "SSICS stands for five things: stress, what it does (strain), information, coping and support. "
            "This sheet is about the naaste. No answer is right or wrong, and there is nothing to add up."
        ),
        "strain.nobody": "There is no SSICS sheet yet.",
        "strain.nobody.ask": "Which naaste would welcome a talk about their own side?",
        "strain.discussed": "Talked through {date}.",
        "strain.discussed.by": "Talked through {date}, written down by {author}.",
        "strain.recorded.by": "Written down by {author}.",
        "strain.told_by": "Told by {name}.",
        "strain.fill.who": "Naaste",
        "strain.more": "What else?",
        "strain.answer": "Answer",
        "strain.fill.naaste": "the naaste",
        "strain.fill.date": "Date",
        "strain.fill.with": "In a talk with",
        # Stress
        "strain.stress": "1. Stress: what is hard?",
        "strain.stress.ask": "What is hard in life with {client}?",
        "strain.stress.hint": (
            "Think of: the bond, quarrels or threats, money, not knowing what comes, worries, the family, "
            "friends and neighbours."
        ),
        # Strain
        "strain.strain": "2. Strain: what does it do to the naaste?",
        "strain.strain.ask": "What does it do to {name}?",
        "strain.strain.hint": "Think of: sleep, eating, the body, mood, work or school.",
        # Information
        "strain.information": "3. Information: what is known, and what is not?",
        "strain.knows": "Knows already",
        "strain.knows.ask": "What does {name} know already about what is going on with {client}, and about the care?",
        "strain.wants": "Wants to know",
        "strain.wants.ask": "What else does {name} want to know?",
        "strain.information.hint": (
            "General information may always be given. Telling about {client} is allowed only if {client} "
            "agrees, or if the law allows it."
        ),
        # Coping
        "strain.coping": "4. Coping: how does the naaste deal with it?",
        "strain.coping.ask": "What does {name} do when it is hard?",
        "strain.coping.hint": "Most people do one thing now and another thing then. No way is better than another.",
        "strain.coping.head.way": "Way",
        "strain.coping.head.text": "What the naaste does",
        "strain.coping.tolerant": "putting up with it",
        "strain.coping.engaged": "standing up to it",
        "strain.coping.withdrawal": "choosing for oneself",
        # Support
        "strain.support": "5. Support: who or what helps?",
        "strain.support.ask": "Who or what supports {name}, and does it help?",
        "strain.support.hint": (
            "Think of: people close by and professionals, somebody who listens and somebody who does something."
        ),
        "strain.support.head.who": "From whom or what",
        "strain.support.head.what": "What kind of support",
        "strain.support.head.helpful": "Helps",
        "strain.support.untold": "not told from whom",
        "strain.support.person": "{text} ({name})",
        "strain.support.informal": "from people close by",
        "strain.support.formal": "from professionals or an organisation",
        "strain.support.emotional": "listening and sharing",
        "strain.support.instrumental": "practical",
        "strain.support.helpful.yes": "yes",
        "strain.support.helpful.partly": "a little",
        "strain.support.helpful.no": "no",
        "strain.support.helpful.unknown": "not asked yet",
        # Further needs
        "strain.needs": "What else is needed?",
        "strain.needs.ask": "What does {name} need?",
        "strain.needs.one": "{kind}: ‘{text}’",
        "strain.needs.met": "{need} (found by now)",
        # Questionnaires
        "strain.questionnaires": "Questionnaires filled in",
        "strain.questionnaires.about": "Only name and date are given here, never an outcome.",
        "strain.questionnaires.one": "{name}, {date}",
        "strain.questionnaires.scale": "{name}, part ‘{scale}’, {date}",
        # Signals
        "strain.signals": "For the worker, to know",
        "strain.signals.load": (
            "As far as is known {name} is the only one who gives this to {client}: {help}. Who could share in it?"
        ),
    }
)
