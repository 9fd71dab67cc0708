# SPDX-License-Identifier: MIT
"""The third question of a review: what the client wishes about the contacts."""

from collections.abc import Iterator

from naastbetrokken.document.blocks import Block, Bullets, Entry, Heading, Paragraph, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.review_people import Picture
from naastbetrokken.document.telling import Telling
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Wish
from naastbetrokken.model.wording import capital
from naastbetrokken.scene.wording import without_stop


def wishes(picture: Picture) -> Iterator[Block]:
    """What the client wants to ask of whom, other wishes, and about whom no wish is known."""
    call = picture.call
    words, client = call.words, call.client
    yield Heading(words("review.wish", client=client))
    to_ask = tuple(_to_ask(picture))
    if to_ask:
        yield Paragraph(words("review.wish.to_ask", client=client))
        yield Bullets(to_ask)
    wanted = tuple(_wish(call, one) for one in call.dossier.wishes if clean(one.text))
    if wanted:
        texts = words("join.semicolon").join(entry.text for entry in wanted)
        refs = tuple(dict.fromkeys(one for entry in wanted for one in entry.refs))
        yield Paragraph(words("review.wish.wants", texts=texts), refs=refs)
    known = {one for entry in (*to_ask, *wanted) for one in entry.refs}
    blank = tuple(one for one in picture.naasten if one not in known)
    if blank:
        question = words("review.wish.ask", names=call.names(blank), client=client)
        yield Paragraph(question, tone=Tone.QUESTION, refs=blank)


def _to_ask(picture: Picture) -> Iterator[Entry]:
    call = picture.call
    for one in (each for people in picture.groups.values() for each in people):
        for tie in call.people.ties.get(one, ()):
            if clean(tie.ask_for):
                asked = call.words("review.wish.ask_for", who=call.who(one), text=without_stop(tie.ask_for))
                yield Entry(capital(Telling(call).told(asked, tie, by=call.dossier.client)), refs=(one,))


def _wish(call: Calling, one: Wish) -> Entry:
    words, telling = call.words, Telling(call)
    text, when = without_stop(one.text), telling.when(one.when)
    others = tuple(call.in_order(each for each in one.persons if each != call.dossier.client))
    unsaid = [each for each in others if call.name(each) not in text]
    about = words("review.concerns", names=call.names(unsaid)) if unsaid else ""
    return Entry(telling.told(text, one, by=call.dossier.client, beside=(when, about)), refs=others)
