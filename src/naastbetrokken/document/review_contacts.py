# SPDX-License-Identifier: MIT
"""The fourth question of a review: who of the care is in touch with them, and what was agreed about that."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from naastbetrokken.document.blocks import Block, Bullets, Entry, Heading, Paragraph, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.review_people import Picture
from naastbetrokken.document.telling import Telling
from naastbetrokken.layout.text import clean
from naastbetrokken.model import CareContact, Consent, ConsentPurpose, ConsentState, ContactForm, Involvement
from naastbetrokken.model.wording import capital
from naastbetrokken.scene.wording import without_stop

WITH_NAASTE: Final = (ContactForm.TRIADIC, ContactForm.HELP_TO_NAASTE)
"""Forms of contact in which the naaste takes part; in the third form the client is asked about them."""


def contacts(picture: Picture) -> Iterator[Block]:
    """An item for everybody with whom the care had contact or about whom something was agreed, then who is left."""
    call = picture.call
    words, client = call.words, call.client
    yield Heading(words("review.contact"))
    general = [consent for consent in _in_force(call.dossier.consents) if _is_general(call, consent)]
    talks = sorted((one for one in call.dossier.care_contacts if one.form not in WITH_NAASTE), key=_newest_last)
    entries = (
        *_entries(picture),
        *(_talk(call, talks[-1], len(talks) - 1) for _ in talks[-1:]),
        *(Entry(_general(call, one), refs=(one.person,)) for one in general),
    )
    if entries:
        yield Bullets(entries)
    had = {one for contact in call.dossier.care_contacts if contact.form in WITH_NAASTE for one in contact.persons}
    blank = tuple(one for one in picture.naasten if one not in had)
    if blank:
        question = words("review.contact.ask", names=call.names(blank), client=client)
        yield Paragraph(question, tone=Tone.QUESTION, refs=blank)


def _entries(picture: Picture) -> Iterator[Entry]:
    call = picture.call
    for one in (each for people in picture.groups.values() for each in people):
        parts = [*_had(call, one), *_agreed(call, one)]
        if parts:
            told = call.words("join.semicolon").join(parts)
            yield Entry(capital(call.words("review.about_one", who=call.who(one), told=told)), refs=(one,))


def _had(call: Calling, one: str) -> Iterator[str]:
    """The last contact, and how many there were before; a talk about somebody is no contact with them."""
    met = (each for each in call.dossier.care_contacts if one in each.persons and each.form in WITH_NAASTE)
    found = sorted(met, key=_newest_last)
    if found:
        *earlier, last = found
        told = Telling(call).told(_contact(call, last), last)
        before = call.words.count("review.contact.more", len(earlier)) if earlier else ""
        yield " ".join(part for part in (told, before) if part)


def _talk(call: Calling, talk: CareContact, earlier: int) -> Entry:
    """The last talk with the client about the network, about whom it was, and how many there were before."""
    words = call.words
    about = tuple(call.in_order(one for one in talk.persons if one != call.dossier.client))
    said = Telling(call).told(_contact(call, talk), talk)
    if about:
        said = words("review.contact.about", text=said, names=call.names(about))
    before = words.count("review.contact.more", earlier) if earlier else ""
    return Entry(words("review.contact.talk", text=" ".join(part for part in (said, before) if part)), refs=about)


def _contact(call: Calling, contact: CareContact) -> str:
    words = call.words
    what = words(f"review.form.{contact.form.value}", client=call.client)
    if contact.by:
        what = words("review.contact.by", what=what, by=call.somebody(contact.by))
    if clean(contact.text):
        what = words("review.contact.text", what=what, text=without_stop(contact.text))
    date = Telling(call).by_itself(contact.date) or words("review.contact.undated")
    return words("review.contact.last", date=date, form=what)


def _newest_last(contact: CareContact) -> tuple[bool, tuple[object, ...], str]:
    return (contact.date is not None, contact.date.sort_key if contact.date else (), contact.id)


def _agreed(call: Calling, one: str) -> Iterator[str]:
    """What the client and the naaste answered about this naaste, and what the care is to do."""
    involved = (each for each in call.dossier.involvements if each.person == one)
    yield from sorted(Telling(call).told(_involved(call, each), each) for each in involved)
    for consent in _in_force(call.dossier.consents):
        by_client = consent.person == call.dossier.client
        if consent.recipient == one if by_client else consent.person == one:
            yield _answer(call, consent)


def _involved(call: Calling, involvement: Involvement) -> str:
    purpose = call.words(f"review.purpose.{involvement.purpose.value}")
    if involvement.emergency:
        return call.words("review.involved.emergency", purpose=purpose, reason=without_stop(involvement.emergency))
    said = call.words("review.involved", purpose=purpose)
    if involvement.period is None:
        return said
    return call.words("review.involved.period", text=said, period=call.people.period(involvement.period))


def _in_force(consents: Iterable[Consent]) -> Iterator[Consent]:
    """The last answer of everybody to each question; what may be in the plan is told in the plan."""
    asked = sorted((one for one in consents if one.purpose is not ConsentPurpose.PLAN), key=_question)
    for _, answers in groupby(asked, key=_question):
        yield max(answers, key=lambda one: (one.date is not None, one.date.sort_key if one.date else (), one.id))


def _question(consent: Consent) -> tuple[str, str, str]:
    return (consent.person, consent.purpose.value, consent.recipient)


def _answer(call: Calling, consent: Consent) -> str:
    """What somebody answered to which question, when, and until when it holds; and who told it."""
    words, telling = call.words, Telling(call)
    by_client = "client" if consent.person == call.dossier.client else "naaste"
    purpose = words(f"review.purpose.{consent.purpose.value}")
    said = words(f"review.{by_client}.{consent.state.value}", name=call.name(consent.person), purpose=purpose)
    parts = [telling.by_itself(consent.date)]
    if consent.until is not None and consent.state is ConsentState.GIVEN:
        parts.append(words("review.until", date=telling.by_itself(consent.until)))
    dates = words("join.comma").join(part for part in parts if part)
    return telling.told(said, consent, by=consent.person, beside=(dates,))


def _is_general(call: Calling, consent: Consent) -> bool:
    """Whether it is an answer of the client that names nobody of the dossier."""
    return consent.person == call.dossier.client and consent.recipient not in call.dossier.by_id


def _general(call: Calling, consent: Consent) -> str:
    said = _answer(call, consent)
    if consent.recipient:
        return call.words("review.agreed.recipient", recipient=clean(consent.recipient), text=said)
    return call.words("review.agreed.all", text=said)
