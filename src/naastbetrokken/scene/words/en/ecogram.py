# SPDX-License-Identifier: MIT
"""English of the ecogram. The keys are the same in every language and begin with "ecogram."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Title
        "ecogram.title": "Ecogram of {name}",
        "ecogram.title.nobody": "Ecogram",
        "ecogram.subtitle": "{date}, as {client} sees it",
        "ecogram.date": "As of {date}",
        "ecogram.date.open": "Date: ....................",
        "ecogram.description": "{title}: {count} around {client}.",
        "ecogram.count.human.one": "1 person",
        "ecogram.count.human.many": "{n} people",
        "ecogram.count.pet.one": "1 pet",
        "ecogram.count.pet.many": "{n} pets",
        "ecogram.count.institution.one": "1 institution",
        "ecogram.count.institution.many": "{n} institutions",
        "ecogram.empty": "There is nobody in this ecogram yet.",
        "ecogram.outside": "Outside the ecogram",
        "ecogram.contacts": "Who are in touch with each other",
        "ecogram.notes": "Not drawn as intended",
        # Groups
        "ecogram.group.G": "family of origin",
        "ecogram.group.F": "own family and other relatives",
        "ecogram.group.V": "friends",
        "ecogram.group.K": "acquaintances",
        "ecogram.group.B": "neighbours and housemates",
        "ecogram.group.R": "counsel",
        "ecogram.group.Z": "care",
        "ecogram.group.pets": "pets",
        "ecogram.group.none": "no group yet",
        "ecogram.heading": "{letter} {group}",
        "ecogram.in_group": "Group: {group}.",
        # Support
        "ecogram.support": "{what}",
        "ecogram.support.lettered": "{what} ({letter})",
        "ecogram.support.P": "practical support",
        "ecogram.support.G": "company",
        "ecogram.support.A": "advice and information",
        "ecogram.support.E": "emotional support",
        "ecogram.support.P.short": "practical",
        "ecogram.support.G.short": "company",
        "ecogram.support.A.short": "advice",
        "ecogram.support.E.short": "emotional",
        # Sentences
        "ecogram.said.who": "{who}.",
        "ecogram.said.unknown": "Whether this contact supports has not been talked about yet.",
        "ecogram.said.stances": "Different answers stand side by side: {stances}.",
        "ecogram.said.gives": "Gives {what}.",
        "ecogram.said.outside": "Stands outside the ecogram.",
        "ecogram.said.touch": "{names} are in touch with each other.",
        # Legend
        "ecogram.legend.lines": "Lines",
        "ecogram.legend.support": "Letters on the line",
        "ecogram.legend.letters": "Letters in the circle",
        "ecogram.legend.symbols": "Shapes",
        "ecogram.legend.supportive": "supportive",
        "ecogram.legend.neutral": "neutral now",
        "ecogram.legend.hindering": "hindering",
        "ecogram.legend.unknown": "not talked about yet whether the contact supports",
        "ecogram.legend.unknown.mixed": "not talked about yet, or different answers",
        "ecogram.legend.mixed": "different answers side by side",
        "ecogram.legend.arrow": "the arrow goes from who gives support to who receives it",
        "ecogram.legend.touch": "are in touch with each other",
        "ecogram.legend.distance": "nearer or further away means nothing here",
        "ecogram.legend.support.P": "practical support (praktisch)",
        "ecogram.legend.support.G": "company (gezelschap)",
        "ecogram.legend.support.A": "advice and information (advies)",
        "ecogram.legend.support.E": "emotional support (emotioneel)",
        "ecogram.legend.letter.G": "family of origin (gezin)",
        "ecogram.legend.letter.F": "own family and other relatives (familie)",
        "ecogram.legend.letter.V": "friends (vrienden)",
        "ecogram.legend.letter.K": "acquaintances, colleagues, former neighbours (kennissen)",
        "ecogram.legend.letter.B": "neighbours and housemates (buren)",
        "ecogram.legend.letter.R": "counsel (raadslieden)",
        "ecogram.legend.letter.Z": "care (zorgverleners)",
        "ecogram.legend.client": "the client",
        "ecogram.legend.pet": "pet",
        "ecogram.legend.institution": "institution",
        "ecogram.legend.deceased": "deceased",
        "ecogram.legend.outside": "placed outside the ecogram by the client",
        # What could not be drawn as one would wish
        "ecogram.note.shortened": "The name does not fit in the circle. In full: {names}.",
        "ecogram.note.stances": "About {names}, different answers stand side by side ({stances}). "
        "So the line shows none of them.",
        "ecogram.note.touch": "{names} are in touch with each other. There was no free way for a line.",
        "ecogram.note.touch.outside": "{names} are in touch with each other. "
        "There is no line, because not both stand in the ecogram.",
        # Forms
        "ecogram.form.title": "Ecogram",
        "ecogram.form.empty": "In each circle goes somebody who matters. A circle may stay empty.",
        "ecogram.form.half": "The names are there already. The lines and the letters on them are still to be drawn.",
        "ecogram.form.place": "empty place",
    }
)
