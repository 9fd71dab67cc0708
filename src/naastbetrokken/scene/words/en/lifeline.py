# SPDX-License-Identifier: MIT
"""English of the life line. The keys are the same in every language and begin with "lifeline."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "lifeline.title": "Life line of {name}",
        "lifeline.title.nobody": "Life line",
        "lifeline.born": "Born {date}.",
        "lifeline.died": "Died {date}.",
        "lifeline.state": "As of {date}.",
        "lifeline.description": "{title}: {events}, {homes}, {wishes}.",
        "lifeline.description.empty": "{title}: nothing has been filled in yet.",
        "lifeline.empty": "Nothing has been filled in yet.",
        "lifeline.count.events.one": "1 event",
        "lifeline.count.events.many": "{n} events",
        "lifeline.count.homes.one": "1 home",
        "lifeline.count.homes.many": "{n} homes",
        "lifeline.count.wishes.one": "1 wish",
        "lifeline.count.wishes.many": "{n} wishes",
        # The ruler
        "lifeline.row.ages": "age",
        "lifeline.row.years": "year",
        "lifeline.row.homes": "lived in",
        "lifeline.row.good": "good",
        "lifeline.row.hard": "hard",
        "lifeline.axis": "The line runs from {first} to {last}.",
        "lifeline.axis.today": "The line runs from {first} to {last}; today is {today}.",
        "lifeline.lane.drastic_events": "Drastic events",
        "lifeline.today": "today",
        "lifeline.no_domain": "Other",
        # When
        "lifeline.age": "age {age}",
        "lifeline.age.was": "{age} years old",
        "lifeline.age.from": "from {age} to {until} years",
        "lifeline.age.span": "age {age}–{until}",
        "lifeline.or": "{one} or {other}",
        "lifeline.before": "before {what}",
        "lifeline.during": "during {what}",
        "lifeline.after": "after {what}",
        "lifeline.landmark.event": "‘{title}’",
        "lifeline.landmark.union": "the relationship of {names}",
        "lifeline.undated": "when is not known",
        "lifeline.aged": "{when} ({age})",
        "lifeline.about": "about {age}",
        # Sentences
        "lifeline.says.dated": "{when}: {what}.",
        "lifeline.says.kind": "{kind}, {when}: {what}.",
        "lifeline.says.kind.undated": "{kind}: {what}.",
        "lifeline.says.home": "Home",
        "lifeline.says.wish": "Wish",
        "lifeline.says.place": "Where: {place}.",
        "lifeline.says.rated": "Own rating: {valence}.",
        "lifeline.says.zero": "Own rating: 0, neither good nor hard.",
        "lifeline.says.people": "Who: {names}.",
        "lifeline.says.expected": "the {what}",
        "lifeline.says.miscarriage": "the pregnancy ({what})",
        "lifeline.says.ectopic": "the pregnancy ({what})",
        "lifeline.says.abortion": "the pregnancy ({what})",
        "lifeline.says.stillbirth": "the {what}",
        "lifeline.says.helped": "What helped: {text}.",
        "lifeline.says.hindered": "What did not help: {text}.",
        "lifeline.says.domain": "Part of life: {domain}.",
        "lifeline.says.note": "Also told: {text}.",
        "lifeline.says.sure": "Certainty: {sure}.",
        "lifeline.rating": "Ratings run from -5 (very hard) to +5 (very good) and are the client's own; without a "
        "rating something stands on the line.",
        "lifeline.more.helped": "+ {text}",
        "lifeline.more.hindered": "− {text}",
        # Sections
        "lifeline.section.life": "From {first} to {last}, {ages}",
        "lifeline.section.years": "From {first} to {last}",
        "lifeline.section.before": "Before birth",
        "lifeline.section.ages": "{first} to {last} years old",
        "lifeline.section.undated": "Without a date",
        "lifeline.section.wishes": "Wishes and dreams",
        # Legend
        "lifeline.legend.rated": "the farther from the line, the better or harder",
        "lifeline.legend.unrated": "on the line: not rated",
        "lifeline.legend.zero": "on the line: neither good nor hard",
        "lifeline.legend.period": "lasted this long",
        "lifeline.legend.ongoing": "still goes on",
        "lifeline.legend.maybe": "not sure exactly when",
        "lifeline.legend.wish": "wish or dream",
        "lifeline.legend.mood": "line along the ratings given",
        "lifeline.legend.help": "what helped, and what did not",
        # Compromises
        "lifeline.compromise.ages": "The date of birth is not known, so there are no ages along the line.",
        "lifeline.compromise.ages_rough": "The date of birth is not known exactly; the ages along the line are about "
        "right.",
        "lifeline.compromise.dodged": "Where much happened at once, dots stand beside each other; the date in the text "
        "is right.",
        "lifeline.compromise.people": "There is no room for the names of who was part of it; the text with this "
        "drawing tells them.",
        "lifeline.compromise.details": "There is no room for who was part of it, what helped and what did not; the "
        "text with this drawing tells it.",
        # A form for pen and paper
        "lifeline.form.good": "Good events: above the line",
        "lifeline.form.hard": "Hard events: below the line",
        "lifeline.form.more": "What else belongs here?",
        "lifeline.form.later": "Wishes and dreams",
        "lifeline.form.homes": "Where did you live?",
        "lifeline.form.description": "{title}: a form to fill in by hand.",
    }
)
