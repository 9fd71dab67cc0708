# SPDX-License-Identifier: MIT
"""The rules in plain English: what is the case, and what a worker could ask.

By code and case: a sentence and a question. `{0}` is the first subject, `{all}` all of them,
`{rest}` all but the first, and whatever else stands in braces is a fact.
No sentence blames or diagnoses; where a date is vague, the question asks for the date.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

GRAMMAR: Final[Mapping[str, str]] = MappingProxyType(
    {
        "and": "and",
        "nameless": "somebody without a name ({})",
        "one of": "{} or {}",
        "between": "{} to {}",
        "at least": "at least {}",
        "UnionKind.met": "the meeting",
        "UnionKind.relationship": "the relationship",
        "UnionKind.casual": "the casual relationship",
        "UnionKind.lat": "the relationship in two homes",
        "UnionKind.engagement": "the engagement",
        "UnionKind.cohabitation": "the living together",
        "UnionKind.registered_partnership": "the registered partnership",
        "UnionKind.marriage": "the marriage",
        "UnionKind.affair": "the affair",
        "UnionKind.housemates": "the sharing of a house",
        "UnionKind.separation": "the separation",
        "UnionKind.legal_separation": "the legal separation",
        "UnionKind.divorce": "the divorce",
        "UnionKind.annulment": "the annulment",
        "UnionKind.widowhood": "the death of the partner",
        "UnionKind.ended": "the end of the relationship",
        "UnionKind.other": "the relationship",
        "Visibility.shared": "those around the client",
        "Visibility.client": "the client",
        "Visibility.team": "the team",
        "Visibility.restricted": "a few",
        "ConditionKind.substance": "substance use",
        "ConditionKind.mental": "mental health problems",
        "ConditionKind.physical": "a physical illness",
        "ConsentPurpose.involve": "involvement in the care",
        "ConsentPurpose.inform": "being informed",
        "ConsentPurpose.contact": "being approached",
        "ConsentPurpose.share": "sharing what was told",
        "ConsentPurpose.plan": "being taken up in the care plan",
        "RepresentativeKind.curator": "legal guardian of an adult",
        "RepresentativeKind.mentor": "court-appointed mentor",
        "RepresentativeKind.administrator": "administrator",
        "RepresentativeKind.authorised": "person authorised in writing",
        "RepresentativeKind.partner": "partner",
        "RepresentativeKind.parent": "parent",
        "RepresentativeKind.child": "child",
        "RepresentativeKind.sibling": "brother or sister",
        "RepresentativeKind.grandparent": "grandparent",
        "RepresentativeKind.grandchild": "grandchild",
        "RepresentativeKind.guardian": "guardian of a minor",
    }
)

Words = Mapping[str, tuple[str, str]]

TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "CYCLE": "Somebody is their own ancestor",
        "SELF": "Somebody is related to themself",
        "PARENTS>2": "More parents than can be",
        "PARENT_YOUNG": "A very young parent",
        "PARENT_OLD": "A very old parent",
        "BORN_AFTER_MOTHER_DEATH": "Born after the mother's death",
        "BORN_AFTER_FATHER_DEATH": "Born long after the father's death",
        "DEATH_BEFORE_BIRTH": "Died before being born",
        "EVENT_OUTSIDE_LIFE": "An event outside somebody's life",
        "AGE_MAX": "A very high age",
        "SIBLING_GAP": "Brothers and sisters close after each other",
        "TWIN_SET": "Twins that do not agree",
        "UNION_CLOSE_KIN": "Partners who are close kin",
        "UNION_TWO_LIVING": "Two unions at once",
        "UNION_AGE": "Young at marriage or moving in together",
        "UNION_DATES": "A union with dates that cannot be",
        "PARTNER_IN_DIRECT_LINE": "Partner and ancestor at once",
        "GENERATION_CONFLICT": "Partners generations apart",
        "HOUSEHOLD_OVERLAP": "Two homes at once",
        "KOPP_KOV": "A child beside somebody with an active problem",
        "CONSENT_MISSING": "A naaste without the client's consent",
        "CONSENT_AGE": "Consent by the one who may give it at that age",
        "REPRESENTATIVE": "A representative who cannot be one",
        "DATA_MINIMISATION": "More about others than is needed",
        "REFERENCES": "A reference that does not hold",
        "INDEX_CONNECTED": "Somebody apart from the client",
        "EMPTY_SIDE": "An empty side of the network",
        "RING_CONTACT": "Ring and contact do not match",
        "CIRCLE_PARTIALITY": "Mentioned, but not heard",
        "TIMELINE_ORDER": "A time line that does not run forward",
        "STALE": "Not asked about for long",
        "FILL_EVIDENCE": "Illness or substance use without a source",
        "NAMED_IN_TEXT": "A name that not every reader may see",
    }
)

PHRASES: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "CYCLE": {
            "cycle": (
                "According to the dossier these people descend from each other in a circle: {all}.",
                "Who is the parent and who is the child?",
            ),
        },
        "SELF": {
            "self": ("Here somebody is related to themself: {all}.", "Who is the other person?"),
        },
        "PARENTS>2": {
            "genetic": ("{0} has {count} biological parents: {rest}.", "Who are the two parents at birth?"),
            "legal": (
                "At one moment {0} has more than two legal parents: {rest}.",
                "Who are the parents in law, and since when?",
            ),
            "legal_perhaps": (
                "{0} may have had more than two legal parents at once: {rest}.",
                "When did each parenthood begin and end?",
            ),
        },
        "PARENT_YOUNG": {
            "young": ("{0} would have been {age} when {1} was born.", "Is the year right?"),
            "young_perhaps": (
                "{0} would have been {age} years old when {1} was born.",
                "Does anybody know one of the years of birth more precisely?",
            ),
            "not_older": ("{0} would be no older than their own child {1}.", "Are the dates of birth right?"),
        },
        "PARENT_OLD": {
            "mother": (
                "{0} would have been {age} when {1} was born.",
                "Is the year right, and is she the biological mother?",
            ),
            "mother_perhaps": (
                "{0} would have been {age} years old when {1} was born.",
                "Does anybody know one of the years of birth more precisely?",
            ),
            "father": ("{0} would have been {age} when {1} was born.", "Is the year right?"),
            "father_perhaps": (
                "{0} would have been {age} years old when {1} was born.",
                "Does anybody know one of the years of birth more precisely?",
            ),
        },
        "BORN_AFTER_MOTHER_DEATH": {
            "bore": (
                "{0} would have died {first}, and {1} would have been born after that, {second}.",
                "Which of the two dates is wrong?",
            ),
            "bore_perhaps": ("{0} died {first} and {1} was born {second}.", "Was that before or after the birth?"),
            "genetic": (
                "{0} died {first}, before {1} was born {second}.",
                "Did another woman carry the child?",
            ),
        },
        "BORN_AFTER_FATHER_DEATH": {
            "legal": (
                "{0} died {first}, more than 306 days before {1} was born {second}.",
                "Is he the father in law?",
            ),
            "legal_perhaps": (
                "{0} died {first} and {1} was born {second}, perhaps more than 306 days later.",
                "Does anybody know the dates more precisely?",
            ),
            "biological": (
                "{0} died {first}, long before {1} was born {second}.",
                "Are the dates right, and is he the biological father?",
            ),
            "biological_perhaps": (
                "{0} died {first} and {1} was born {second}, perhaps long after.",
                "Does anybody know the dates more precisely?",
            ),
        },
        "DEATH_BEFORE_BIRTH": {
            "death": ("{0} would have died {died} and been born only {born}.", "Which of the two dates is wrong?"),
        },
        "EVENT_OUTSIDE_LIFE": {
            "before_birth": (
                "Something is recorded {date} in the life of {0}, who was born {other}.",
                "Is the date right, and is it about this person?",
            ),
            "after_death": (
                "Something is recorded {date} in the life of {0}, who died {other}.",
                "Is the date right, or is it about something after the death?",
            ),
        },
        "AGE_MAX": {
            "now": ("{0} would now be {age} years old.", "Is this person still alive, and is the year of birth right?"),
            "now_perhaps": (
                "{0} would now be {age} years old.",
                "Is this person still alive, and does anybody know the year of birth?",
            ),
            "at_death": ("{0} would have reached the age of {age}.", "Are the dates of birth and death right?"),
            "at_death_perhaps": (
                "{0} would have reached the age of {age}.",
                "Does anybody know the dates more precisely?",
            ),
        },
        "SIBLING_GAP": {
            "same_day": ("{0} and {1} were born on the same day, {first}.", "Are they twins?"),
            "close": (
                "{0} was born {first} and {1} {second}; that is less than eight months apart.",
                "Are the dates right, and do they have the same parents?",
            ),
            "same_day_perhaps": ("{0} and {1} were born {first}.", "Are they twins?"),
            "close_perhaps": (
                "{0} was born {first} and {1} {second}.",
                "Are they twins, or does anybody know the dates more precisely?",
            ),
        },
        "TWIN_SET": {
            "parents": (
                "{0} and {1} are recorded as twins, but not with the same parents.",
                "Who are the parents of each?",
            ),
            "apart": (
                "{0} and {1} are recorded as twins, but were born {first} and {second}.",
                "Are they twins, or is one of the dates wrong?",
            ),
            "delayed": (
                "{0} and {1} are recorded as twins, but were born {first} and {second}.",
                "Did the second child come later, or is one of the dates wrong?",
            ),
            "identical": (
                "{0} and {1} are recorded as identical twins, with a different sex at birth.",
                "Are they identical twins?",
            ),
        },
        "UNION_CLOSE_KIN": {
            "forbidden": (
                "{0} and {1} are recorded as a married couple and are also kin of degree {degree}.",
                "Are the marriage and the kinship right?",
            ),
            "near": (
                "{0} and {1} are recorded as partners and are also kin of degree {degree}.",
                "Are the union and the kinship right?",
            ),
            "side_line": (
                "{0} and {1} are recorded as partners and are also kin of degree {degree}. The law allows that.",
                "Is that right?",
            ),
        },
        "UNION_TWO_LIVING": {
            "formal": (
                "{0} would have been married to {1} and to {2} at the same time.",
                "Did the first marriage end, and when?",
            ),
            "formal_perhaps": (
                "The marriages of {0} to {1} and to {2} may overlap.",
                "Does anybody know when the first ended and the second began?",
            ),
            "informal": ("{0} had a union with {1} and with {2} at the same time.", "Is that right?"),
        },
        "UNION_AGE": {
            "marriage": (
                "{0} would have been {age} at {state} {date}.",
                "Is the date right, and was it in the Netherlands?",
            ),
            "marriage_perhaps": (
                "{0} was {age} years old at {state} {date}.",
                "Does anybody know the dates more precisely?",
            ),
            "cohabiting": ("{0} would have been {age} at {state} {date}.", "Is the date right?"),
            "cohabiting_perhaps": (
                "{0} was {age} years old at {state} {date}.",
                "Does anybody know the dates more precisely?",
            ),
        },
        "UNION_DATES": {
            "end_before_start": (
                "For {all}, {state} {end} comes before the beginning {start}.",
                "Which of the dates is wrong?",
            ),
            "out_of_line": (
                "For {all}, {after} {second} is recorded after {before} {first}.",
                "In which order did it go?",
            ),
            "after_death": ("For {0}, who died {other}, there is {state} {date}.", "Which of the dates is wrong?"),
            "before_birth": (
                "For {0}, who was born {other}, there is {state} {date}.",
                "Which of the dates is wrong?",
            ),
            "widowhood": (
                "For {all}, the union ends {date} by a death that is recorded nowhere else.",
                "Which of the two died, and when?",
            ),
        },
        "PARTNER_IN_DIRECT_LINE": {
            "partner": (
                "{0} is recorded as partner and also as parent or ancestor of {1}. Mostly that is a slip.",
                "Which is right? If it is something grave, record it as an event that not everybody sees.",
            ),
        },
        "GENERATION_CONFLICT": {
            "apart": ("{0} and {1} are partners and are {count} generations apart in the family.", "Is that right?"),
        },
        "HOUSEHOLD_OVERLAP": {
            "full_time": (
                "According to the dossier {0} lives in two places at once.",
                "Where does this person live, and since when?",
            ),
            "shares": (
                "The time of {0} in the different homes adds up to {share} percent.",
                "How is the time divided?",
            ),
            "full_time_perhaps": ("{0} may have lived in two places at once for a time.", "When was the move?"),
            "shares_perhaps": (
                "The time of {0} in the different homes may add up to {share} percent.",
                "How was the time divided, and since when?",
            ),
        },
        "KOPP_KOV": {
            "parent_home": (
                "{0} is {age} years old {date} and lives with {1}. Reason: {reason}.",
                "Was the child check done, and how is the child?",
            ),
            "parent_contact": (
                "{0} is {age} years old {date} and is in contact with {1}. Reason: {reason}.",
                "Was the child check done, and how is the child?",
            ),
            "parent_unknown": (
                "{0} is {age} years old {date} and is a child of {1} or of their partner. Reason: {reason}.",
                "Is there contact, and was the child check done?",
            ),
            "sibling_home": (
                "{0} is {age} years old {date} and lives with brother or sister {1}. Reason: {reason}.",
                "Who pays attention to this child?",
            ),
            "sibling_contact": (
                "{0} is {age} years old {date} and is in contact with brother or sister {1}. Reason: {reason}.",
                "Who pays attention to this child?",
            ),
            "carer_home": (
                "{0} is {age} years old {date} and lives in the home of {1}. Reason: {reason}.",
                "Does this person care for the child, and was the child check done?",
            ),
        },
        "CONSENT_MISSING": {
            "none": (
                "For {0} there is {purpose}, but no consent of {1}.",
                "Does the client want this, and was it asked?",
            ),
            "invalid": (
                "For {0} there is {purpose}, but the consent of {1} does not hold (any more).",
                "Does the client want this now, and was it asked again?",
            ),
            "invalid_perhaps": (
                "For {0} there is {purpose}; the consent of {1} may hold no more.",
                "Until when does the consent hold?",
            ),
        },
        "CONSENT_AGE": {
            "child": (
                "{0} was {age} years old at this consent; then the parents or the guardian consent.",
                "Did they consent?",
            ),
            "both_parent": (
                "{0} was {age} years old at this consent; then the parents or the guardian consent too.",
                "Did they consent too?",
            ),
            "both_child": (
                "{0} was {age} years old at this consent; then child and parents consent together.",
                "Who consented?",
            ),
            "own": (
                "{0} was {age} years old at this consent, and somebody else gave it.",
                "Can this person decide about it alone?",
            ),
            "perhaps": (
                "{0} was {age} years old at this consent and gave it alone.",
                "How old was {0} exactly, and should the parents have decided too?",
            ),
        },
        "REPRESENTATIVE": {
            "dead": ("{0} is recorded as {kind}, but has died.", "Who represents the client now?"),
            "dead_perhaps": ("{0} is recorded as {kind}, but may have died.", "Who represents the client now?"),
            "minor": ("{0} is recorded as {kind} and is {age} years old.", "Who represents the client?"),
            "no_partner": (
                "{0} is recorded as the partner who represents, but is no partner now according to the dossier.",
                "Are they still together?",
            ),
            "lower": (
                "{0} is recorded as {kind}, but {1} comes first in representing.",
                "Who decides on the client's behalf?",
            ),
            "partner_first": (
                "{0} represents the client, but the partner {1} comes first.",
                "Does the partner not want to represent the client?",
            ),
            "two_curators": (
                "{0} and {1} are both recorded as legal guardian of the client at once.",
                "Whom did the court appoint?",
            ),
        },
        "DATA_MINIMISATION": {
            "bsn": ("The record of {0} holds a number that may be a citizen service number.", "Can this number go?"),
            "address": ("The record of {0} holds an address.", "Is the address needed, or is the town enough?"),
            "birth_day": ("The record of {0} holds a full date of birth.", "Is the year enough?"),
            "sex_assigned": ("The record of {0} holds the sex at birth.", "Is that needed for the care?"),
            "origin": ("The record of {0} holds where somebody came from.", "Is that needed for the care?"),
            "special": (
                "The record of {0} holds something about faith, orientation, origin, politics or crime.",
                "Is that needed for the care?",
            ),
            "no_author": ("There is a statement about {all} without who recorded it.", "Who wrote this down?"),
        },
        "REFERENCES": {
            "structure": ("At {place} a reference or a number does not hold.", "Who or what is meant here?"),
            "twice": ("{place} says the same as {other}.", "Can one of the two go?"),
        },
        "INDEX_CONNECTED": {
            "alone": ("{0} is not connected to the client.", "How do they know each other?"),
            "island": ("These people are not connected to the client: {all}.", "How do they belong to the client?"),
        },
        "EMPTY_SIDE": {
            "nobody": ("Nobody is recorded around {0} yet.", "Who matters?"),
            "professionals": (
                "Only professionals are in the network of {0}.",
                "Who else is there, or who was there before?",
            ),
            "hindering": (
                "Only people who hinder are in the network of {0}.",
                "Is there somebody with whom it feels good?",
            ),
        },
        "RING_CONTACT": {
            "inner": (
                "{0} is in the inner ring, and there is no contact now.",
                "How is that, and what would the client like?",
            ),
            "outer": (
                "{0} is in the outer ring, and there is contact every day.",
                "What does this contact mean to the client?",
            ),
        },
        "CIRCLE_PARTIALITY": {
            "unheard": (
                "Others told about {0}, but {0} has not been heard yet.",
                "Does {0} want to tell their own story, and can that be?",
            ),
        },
        "TIMELINE_ORDER": {
            "end_before_start": (
                "For {all}, an end {end} lies before the beginning {start}.",
                "Which of the two dates is wrong?",
            ),
            "age": ("For {all}, an age runs backwards, from {first} to {last}.", "Which age is wrong?"),
            "homes": ("Two homes of the client overlap in time.", "When was the move?"),
            "moments": (
                "Key moments in the dossier: {count}; the time line works out {wanted}.",
                "Which moments do you choose together?",
            ),
        },
        "STALE": {
            "tie": ("What is recorded about {0} was written down {date}.", "Has anything changed since?"),
            "consent": ("A consent of {0} has expired.", "Does {0} want to consent again?"),
            "consent_until": ("A consent of {0} ran out {date}.", "Does {0} want to consent again?"),
        },
        "NAMED_IN_TEXT": {
            "named": (
                "A text that {circle} may read names {0}, who is hidden from {circle}.",
                "May that name stand there?",
            ),
        },
        "FILL_EVIDENCE": {
            "no_source": (
                "The record of {0} holds {kind}, without who told it.",
                "From whom does this come, and may it be here?",
            ),
            "guess": (
                "The record of {0} holds {kind}, and that is a guess.",
                "Who knows more about this, and may it be here?",
            ),
        },
    }
)
