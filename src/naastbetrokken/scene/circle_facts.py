# SPDX-License-Identifier: MIT
"""What is known of the tie with one naaste, in sentences a client could read, and what is still to be asked.

The circle diagram and the help table take their words from here, so that both say the same.
"""

from collections.abc import Iterator
from typing import Final

from naastbetrokken.layout.text import clean
from naastbetrokken.model import Ring, Stance, Tie
from naastbetrokken.model.date_words import clause
from naastbetrokken.model.wording import sentence
from naastbetrokken.queries import Relation, relation
from naastbetrokken.queries.tie_questions import TieQuestion, blank_questions
from naastbetrokken.queries.words import language
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_facts import what_is
from naastbetrokken.scene.wording import all_in_words, in_words

WEEKS: Final = 52.0
MONTHS: Final = 12.0
DAYS: Final = 7.0
COUNTLESS: Final = ("never", "daily", "less")
"""Frequencies without a number."""


def client_name(people: People) -> str:
    """What the client is called in a sentence."""
    client = people.dossier.client
    return people.words("circle.client") if client not in people.dossier.by_id else people.name(client or "")


def frequency(people: People, per_week: float, *, short: bool = False) -> str:
    """How often there is contact: "2 keer per week", "ongeveer 1 keer per maand"; short: "2× per week".

    Args:
        people: whose words.
        per_week: contacts per week; less than one is told per month or year, and as about.
        short: whether it stands in a drawing.
    """
    key, count = _rate(per_week)
    words = people.words
    number = f"{count:.1f}".removesuffix(".0") if count < 1e6 else f"{count:.0f}"
    number = number.replace(".", ",") if words.lang == "nl" else number
    if short or key in COUNTLESS:
        return words(f"circle.often.{key}{'.short' if short else ''}", n=number)
    return words(f"circle.often.{key}.{'one' if number == '1' else 'many'}", n=number)


def _rate(per_week: float) -> tuple[str, float]:
    per_year = per_week * WEEKS
    if per_week <= 0:
        return "never", 0.0
    if per_week == DAYS:
        return "daily", per_week
    if round(per_week, 1) >= 1:
        return "week", per_week
    if round(per_year / MONTHS) >= 1:
        return "month", round(per_year / MONTHS)
    return ("year", round(per_year)) if round(per_year) >= 1 else ("less", per_year)


def nearest_kin(people: People, identifier: str) -> Relation | None:
    """What somebody is to the client by kinship, the nearest of it; None where nothing is recorded."""
    dossier, kin = people.whole, people.families
    client = dossier.client or ""
    if not all(one in kin.of_partner or one in kin.of_child for one in (client, identifier)):
        return None
    found = relation(dossier, identifier, client, at=people.at, lang=people.words.lang)
    return found[0] if found else None


def kin_word(people: People, identifier: str) -> str:
    """What somebody is to the client by kinship: "zus"; empty where nothing is recorded."""
    found = nearest_kin(people, identifier)
    return clean(found.word) if found else ""


def without_side(kin: str, lang: str) -> str:
    """The word without the side of the family, for where there is little room: "tante" of "tante van vaderskant"."""
    for pattern in language(lang).side.values():
        kin = kin.removesuffix(pattern.format(term=""))
    return kin


def roles(tie: Tie) -> tuple[str, ...]:
    """What somebody is in the care, as it was written down."""
    return all_in_words(tie.roles)


def who(people: People, tie: Tie) -> str:
    """Who somebody is, in a few words: "Riek Terpstra (tante Riek), vrouw, tante van vaderskant"."""
    person = people.dossier.by_id[tie.person]
    full, sort, kin = people.full(person.id), what_is(people, person), kin_word(people, person.id)
    called = clean(person.name.role)
    parts = [_called(people, full, called), sort if sort != full else "", kin]
    parts += (role for role in roles(tie) if role.casefold() not in f"{kin}, {called}".casefold())
    parts.append(clean(person.occupation))
    return people.words("join.comma").join(dict.fromkeys(part for part in parts if part))


def _called(people: People, full: str, called: str) -> str:
    """The name with what the client calls somebody; only that where the name is in it."""
    if f" {full} " in f" {called} ":
        return called
    return people.words("circle.called", name=full, called=called) if called else full


def tie_sentences(people: People, tie: Tie) -> tuple[str, ...]:
    """What the client told about the tie, a sentence for each thing; nothing is said of what is blank."""
    return tuple(sentence(text) for text in _sentences(people, tie))


def _sentences(people: People, tie: Tie) -> Iterator[str]:
    w, person = people.words, people.dossier.by_id[tie.person]
    named = {"client": client_name(people), "name": people.name(tie.person)}
    if person.is_deceased:
        yield w("circle.says.deceased", name=named["name"])
    if tie.stance is not Stance.UNKNOWN:
        yield w(f"circle.says.{tie.stance.value}", **named)
    if tie.contact_per_week is not None:
        often = frequency(people, tie.contact_per_week)
        yield w("circle.says.never") if tie.contact_per_week <= 0 else w("circle.says.often", often=often)
    if tie.initiative is not None:
        yield w(f"circle.says.initiative.{tie.initiative.value}", **named)
    if tie.since is not None:
        yield w("circle.says.since", date=clause(tie.since, w.lang))
    if tie.reason.strip():
        yield w("circle.says.reason", text=in_words(tie.reason))
    if tie.value:
        yield w("circle.says.value", values=value_words(people, tie))
    if tie.gives:
        yield w("circle.says.gives", name=named["name"], help=help_words(people, tie))
    if tie.ask_for.strip():
        yield w("circle.says.ask_for", client=named["client"], text=in_words(tie.ask_for))
    if tie.direction is not None:
        yield w(f"circle.says.direction.{tie.direction.value}", **named)
    if tie.note.strip():
        yield w("circle.says.note", text=in_words(tie.note))


def value_words(people: People, tie: Tie) -> str:
    """What the contact is worth, as a list: "belangrijk en vrijwillig"; empty if blank."""
    return people.words.listed(people.words(f"circle.value.{value.value}") for value in dict.fromkeys(tie.value))


def help_words(people: People, tie: Tie) -> str:
    """Which help there is now, as a list: "morele steun en gezelschap"; empty if blank."""
    return people.words.listed(people.words(f"circle.help.{one.value}") for one in dict.fromkeys(tie.gives))


def initiative_words(people: People, tie: Tie) -> str:
    """Who usually makes contact, by name; empty if blank."""
    if tie.initiative is None:
        return ""
    key = f"circle.initiative.{tie.initiative.value}"
    return people.words(key, client=client_name(people), name=people.name(tie.person))


def ring_word(people: People, ring: Ring | None) -> str:
    """Where the client placed somebody: "binnenste ring"."""
    return people.words(f"circle.ring.{ring.value if ring else 'none'}")


def sector_word(people: People, tie: Tie) -> str:
    """From which area of life the client knows somebody: "familie"."""
    return people.words(f"circle.sector.{tie.sector.value if tie.sector else 'none'}")


def open_questions(people: People, tie: Tie) -> tuple[tuple[TieQuestion, str], ...]:
    """What nobody asked or answered yet about the tie, each as a question to ask."""
    named = {"client": client_name(people), "name": people.name(tie.person)}
    kin = nearest_kin(people, tie.person)
    born = kin is not None and kin.degree_consanguinity is not None
    return tuple(
        (question, sentence(people.words(f"circle.ask.{question.value}", **named)))
        for question in blank_questions(tie, people.dossier.by_id[tie.person], related=born)
    )
