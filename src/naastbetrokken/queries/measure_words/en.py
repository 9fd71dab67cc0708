# SPDX-License-Identifier: MIT
"""English sentences for the measures of a network. They say what was counted; no sentence says what is enough."""

from typing import Final

from naastbetrokken.queries.measure_words.table import MeasureWords, Sentence

_NOBODY = "Nobody is on the map yet."

ENGLISH: Final = MeasureWords(
    code="en",
    sentences={
        "size": Sentence(
            title="Size",
            meaning="How many people are on the map.",
            many="{value} people are on the map.",
            one="One person is on the map.",
            none=_NOBODY,
            zero=_NOBODY,
        ),
        "outside": Sentence(
            title="Outside the map",
            meaning="How many people the client chose to place outside the map.",
            many="{value} people are outside the map.",
            one="One person is outside the map.",
            none="Nobody is outside the map.",
            zero="Nobody is outside the map.",
        ),
        "ring": Sentence(
            title="Rings",
            meaning="How many people stand in each ring, as the client placed them.",
            many="By ring: {parts}.",
            none=_NOBODY,
        ),
        "sector": Sentence(
            title="Areas of life",
            meaning="From which part of life the client knows each person.",
            many="By area of life: {parts}.",
            none=_NOBODY,
        ),
        "stance": Sentence(
            title="Meaning",
            meaning="Who supports, is neutral or hinders, as the client sees it.",
            many="In the eyes of the client: {parts}.",
            none=_NOBODY,
        ),
        "role": Sentence(
            title="Roles",
            meaning="Which roles in the care people have; somebody with several counts for each.",
            many="Roles: {parts}.",
            none="No roles are recorded.",
        ),
        "formality": Sentence(
            title="By profession or not",
            meaning="How many people are there by profession, and how many are not.",
            many="By profession or not: {parts}.",
            none=_NOBODY,
        ),
        "kin": Sentence(
            title="Family or not",
            meaning="How many people are connected with the client by descent or partnership.",
            many="Family or not: {parts}.",
            none=_NOBODY,
        ),
        "density": Sentence(
            title="Density",
            meaning=(
                "What share of the pairs of people is in touch with each other; the client, pets and those who died "
                "are left out."
            ),
            many="Of all pairs of people, {value} are in touch with each other.",
            none="There are no two people yet to know of any contact between.",
        ),
        "degree": Sentence(
            title="Contacts per person",
            meaning="With how many others somebody is in touch on average.",
            many="On average somebody is in touch with {value} others.",
            none=_NOBODY,
        ),
        "most_connected": Sentence(
            title="Most contacts",
            meaning="Who is in touch with most of the others.",
            many="Whoever has most contacts knows {value} others.",
            one="Nobody knows more than one other.",
            none="No contacts between people are recorded.",
        ),
        "isolates": Sentence(
            title="Apart from the others",
            meaning="How many people are in touch with none of the others.",
            many="{value} people are in touch with none of the others.",
            one="One person is in touch with none of the others.",
            none=_NOBODY,
            zero="Everybody is in touch with somebody else.",
        ),
        "groups": Sentence(
            title="Groups",
            meaning="Into how many groups the network falls apart when the client is not there.",
            many="Without the client there are {value} separate groups.",
            one="Without the client the network still hangs together.",
            none=_NOBODY,
        ),
        "cliques": Sentence(
            title="Everybody knows everybody",
            meaning="Groups of at least three people who are all in touch with each other.",
            many="There are {value} groups in which everybody knows everybody.",
            one="There is one group in which everybody knows everybody.",
            none=_NOBODY,
            zero="There is no group of three or more in which everybody knows everybody.",
        ),
        "bridges": Sentence(
            title="Connecting contacts",
            meaning="Contacts without which a group falls apart in two.",
            many="There are {value} contacts without which a group falls apart in two.",
            one="There is one contact without which a group falls apart in two.",
            none=_NOBODY,
            zero="There is no contact without which a group falls apart in two.",
        ),
        "reciprocity": Sentence(
            title="Both ways",
            meaning="With what share of the people support goes both ways, of those for whom it is known.",
            many="With {value} of the people for whom it is known, support goes both ways.",
            none="For nobody it is known which way support goes.",
        ),
        "multiplexity": Sentence(
            title="Kinds of help per person",
            meaning="How many kinds of help somebody who helps gives on average.",
            many="Who helps gives {value} kinds of help on average.",
            one="Who helps gives one kind of help on average.",
            none="No help is recorded.",
        ),
        "contact_sum": Sentence(
            title="Contact a week",
            meaning="How often a week the client is in touch with all for whom it is known, taken together.",
            many="Taken together there is contact {value} times a week.",
            none="For nobody it is known how often there is contact.",
        ),
        "contact_median": Sentence(
            title="Contact with one person",
            meaning=(
                "How often a week there is contact with the person in the middle of the row, "
                "of those for whom it is known."
            ),
            many="With half of these people there is contact {value} times a week or more.",
            none="For nobody it is known how often there is contact.",
        ),
        "help": Sentence(
            title="Kinds of help",
            meaning="How many people give each kind of help.",
            many="Help now: {parts}.",
            none="No help is recorded.",
        ),
        "load": Sentence(
            title="Who carries much alone",
            meaning="How many kinds of help somebody gives that nobody else gives.",
            many="Whoever carries most alone gives {value} kinds of help that nobody else gives.",
            one="Nobody is the only one to give more than one kind of help.",
            none="No help is recorded.",
            zero="Nobody is the only one to give a kind of help.",
        ),
        "bonds": Sentence(
            title="Emotional bonds",
            meaning="How many emotional bonds are recorded with or between people on the map.",
            many="{value} emotional bonds are recorded.",
            one="One emotional bond is recorded.",
            none=_NOBODY,
            zero="No emotional bonds are recorded.",
        ),
        "alone": Sentence(
            title="Help from one person",
            meaning="Which kinds of help come from one person only.",
            many="{value} kinds of help are given by one person: {parts}.",
            one="One kind of help is given by one person: {parts}.",
            none="No help is recorded.",
            zero="Every kind of help that there is comes from more than one person.",
        ),
        "absence": Sentence(
            title="When somebody is gone",
            meaning="Which kinds of help nobody would give any more without this person.",
            many="Without this person nobody gives any more: {parts}.",
            none="This person is not on the map.",
            zero="Without this person every kind of help that there is now remains.",
        ),
    },
    labels={
        "inner": "inner ring",
        "middle": "middle ring",
        "outer": "outer ring",
        "household": "household",
        "family": "family",
        "friends": "friends",
        "neighbours": "neighbours",
        "work": "work, school or day activities",
        "community": "club or faith",
        "peers": "peers",
        "fellow_users": "fellow users",
        "professionals": "professionals",
        "other": "other",
        "supportive": "supportive",
        "neutral": "neutral",
        "hindering": "hindering",
        "unknown": "not known",
        "formal": "by profession",
        "informal": "not by profession",
        "kin": "family",
        "non_kin": "not family",
        "problem_solving": "thinking along about problems",
        "moral": "moral support",
        "tasks": "help with tasks",
        "sharing_load": "sharing the load",
        "company": "company",
        "information": "information",
        "linking": "showing the way to others",
    },
)
