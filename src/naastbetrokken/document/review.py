# SPDX-License-Identifier: MIT
"""The review of a client in a team: five standing questions, answered from the dossier, and what is still to be asked.

The questions are those of the handbook: who is in the picture, what each means to the client, what the client wishes
about the contact, who of the team is in touch with them, and what a stronger network needs. What nobody told is asked,
never filled in; everybody on record is named once at least.
"""

from collections.abc import Iterable, Iterator

from naastbetrokken.document.address import spoken
from naastbetrokken.document.blocks import Block, Bullets, Document, Entry, Heading, Paragraph, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.review_contacts import contacts
from naastbetrokken.document.review_meaning import meaning
from naastbetrokken.document.review_needs import needs
from naastbetrokken.document.review_people import Picture, who
from naastbetrokken.document.review_wishes import wishes
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.model.date_words import phrase

Asked = tuple[str, tuple[str, ...]]
"""A question, and the ids of those whom it is about."""

QUESTIONS = (who, meaning, wishes, contacts, needs)
"""The five standing questions, in order."""


def review(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    address: str = "third",
    further: Iterable[Asked] = (),
    own: Iterable[str] = (),
) -> Document:
    """The review of a client.

    Args:
        dossier: whose review, with only what its readers may see.
        lang: language of the words.
        at: the day of the review, if not the dossier's own.
        address: how it speaks of the client: "third", or to the client: "je", "u".
        further: what else the dossier gives reason to ask.
        own: questions that the team adds.

    Raises:
        UsageError: if there is no such language or form of address.
    """
    words = spoken(lang, address)
    call = Calling.of(dossier, words, at)
    picture, day = Picture(call), at or dossier.date
    known = dossier.client is not None and bool(clean(dossier.by_id[dossier.client].name.short))
    return Document(
        instrument="review",
        lang=lang,
        title=words("review.title", name=call.client) if known else words("review.title.nobody"),
        subtitle="" if day is None else words("review.date", date=phrase(day, lang)),
        blocks=(
            Paragraph(words("review.about", client=call.client), tone=Tone.NOTE),
            *(block for question in QUESTIONS for block in question(picture)),
            *_more("review.further", further, call),
            *_more("review.own", ((clean(text), ()) for text in own), call),
        ),
    )


def _more(heading: str, asked: Iterable[Asked], call: Calling) -> Iterator[Block]:
    entries = tuple(Entry(text, tone=Tone.QUESTION, refs=refs) for text, refs in asked if text)
    if entries:
        yield Heading(call.words(heading))
        yield Bullets(entries)
