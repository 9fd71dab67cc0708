# SPDX-License-Identifier: MIT
"""English of `document`: voices. Keys begin with "voices."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Title
        "voices.title": "Multidirected partiality: {name}",
        "voices.title.nobody": "Multidirected partiality",
        "voices.date": "As of {date}",
        "voices.about": (
            "This page shows who told their own side, who was spoken about and what was acknowledged. It does "
            "not say who is right, and there is nothing to add up."
        ),
        # Who was heard
        "voices.heard": "Who has been heard?",
        "voices.heard.head.who": "Who",
        "voices.heard.head.own": "Told their own side",
        "voices.heard.head.after": "Was not there, was asked after",
        "voices.heard.not_yet": "not yet",
        "voices.heard.deceased": "not on record; has died",
        "voices.heard.nobody": "It does not say yet who has been heard.",
        "voices.heard.ask": "Who has already told how it is for them? And who has not?",
        "voices.undated": "undated",
        "voices.way.in_person": "a talk",
        "voices.way.asked_after": "asked after",
        "voices.way.statement": "words about {names}",
        "voices.way.statement.nobody": "own words",
        "voices.way.retold": "words, passed on by {by}",
        "voices.way.account": "own account of ‘{title}’",
        "voices.way.sheet": "SSICS sheet",
        "voices.told": "{date}: {what}",
        "voices.told.with": "{date}, with {by}: {what}",
        "voices.blank": "–",
        "voices.told.undated": "{what}",
        "voices.note": "Remark: {text}",
        # Who was not heard yet
        "voices.unheard": "Who has not been heard yet?",
        "voices.unheard.man": (
            "{name} was spoken about; he has not been heard himself yet. Does he want to tell how it is for "
            "him, and can he?"
        ),
        "voices.unheard.woman": (
            "{name} was spoken about; she has not been heard herself yet. Does she want to tell how it is for "
            "her, and can she?"
        ),
        "voices.unheard.other": (
            "{name} was spoken about; the side of {name} has not been heard yet. Does {name} want to tell how "
            "it is, and can that be?"
        ),
        "voices.unheard.informant": (
            "{name} told something that is in the file, but not yet how it is for {name}. Is it the time to ask?"
        ),
        "voices.unheard.child": (
            "{name} is not yet 16. First talk with the parents or guardian about whether and how that is good."
        ),
        "voices.unheard.deceased": "{name} was spoken about and has died. Who can tell what life was like for {name}?",
        "voices.unheard.nobody": "Everybody who was spoken about here also told their own side.",
        # What was said
        "voices.said": "What was said?",
        "voices.said.about": "{by} about {names}, {date}",
        "voices.said.general": "{by}, {date}",
        "voices.said.recorded": "{said} (written down by {author})",
        "voices.said.retold": "{said} (passed on by {by})",
        "voices.said.certainty.probable": "This is not certain: it was probably said like this.",
        "voices.said.certainty.presumed": "This is not certain: it is presumed.",
        "voices.said.certainty.unknown": "It is not known how certain this is.",
        "voices.said.certainty.contradicted": "Somebody else contradicts this.",
        "voices.said.no_words": "The words themselves were not written down.",
        "voices.said.nothing": "No words have been written down yet.",
        "voices.said.ask": "Which sentence stayed, and whose is it?",
        # What was acknowledged
        "voices.given": "What was acknowledged?",
        "voices.given.head.to": "To whom",
        "voices.given.head.what": "What",
        "voices.given.head.by": "By whom",
        "voices.given.head.date": "When",
        "voices.given.about": (
            "To acknowledge is to say what somebody missed, did or carried. It is not the same as agreeing, "
            "and it chooses no side."
        ),
        "voices.given.ask": "Who missed, did or carried something that nobody has said out loud yet?",
        # To keep in mind: the handbook's cautions in our own words
        "voices.mind": "To keep in mind",
        "voices.mind.first": (
            "Begin with the one who needs it most now. Do not move on to the naaste too soon: first the other "
            "has to feel truly listened to."
        ),
        "voices.mind.one": (
            "Stand beside one person at a time. Whoever tries to stand beside two people at once stands beside neither."
        ),
        "voices.mind.absent": "Somebody who is not there has a side too. Ask later what their life was like.",
        "voices.mind.acknowledge": (
            "Acknowledging is not agreeing. Say what somebody missed, without writing off the other."
        ),
        "voices.mind.own": "Know your own history. An old injustice may join the talk unnoticed.",
        "voices.mind.plain": (
            "Is somebody looking for an ally? Then say plainly that the aim here is what is best for each."
        ),
        "voices.mind.person": "Was somebody hurt badly? Then look for the person behind the behaviour.",
    }
)
