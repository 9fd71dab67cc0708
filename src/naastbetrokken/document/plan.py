# SPDX-License-Identifier: MIT
"""The care plan: what the client wants, who does what, and the instruments that the client agreed to take up.

It is handed what it may show: the dossier of its readers, the instruments made from that, and the agreements they
rest on. Of an instrument that is left out it knows the name only.
"""

from collections.abc import Iterator

from attrs import frozen

from naastbetrokken.document.address import spoken
from naastbetrokken.document.blocks import Block, Bullets, Document, Entry, Heading, PageBreak, Paragraph, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.embedding import embedded
from naastbetrokken.document.plan_consent import agreed, named, signed
from naastbetrokken.document.plan_goals import tasks, wishes
from naastbetrokken.document.telling import Telling
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Consent, Dossier, PartialDate
from naastbetrokken.scene.scene import Scene


@frozen(kw_only=True)
class TakenUp:
    """An instrument that the plan holds.

    Attributes:
        name: of the instrument.
        part: the finished drawing or document.
        consent: the answer by which it is here.
    """

    name: str
    part: Scene | Document
    consent: Consent


@frozen(kw_only=True)
class Changed:
    """What changed since an earlier plan.

    Attributes:
        since: the day of the earlier plan, if known.
        sentences: what changed of what this plan shows.
    """

    since: PartialDate | None = None
    sentences: tuple[str, ...] = ()


@frozen(kw_only=True)
class Cover:
    """What stands on the first page.

    Attributes:
        date: of the plan.
        version: of the plan, as the organisation counts.
        author: who made it.
        recipient: who gets it.
        copy: "worker" or "client".
    """

    date: PartialDate | None = None
    version: str = ""
    author: str = ""
    recipient: str = ""
    copy: str = "worker"


def plan(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    address: str = "third",
    cover: Cover | None = None,
    taken_up: tuple[TakenUp, ...] = (),
    left_out: tuple[str, ...] = (),
    changed: Changed | None = None,
) -> Document:
    """The plan of a client.

    Args:
        dossier: whose plan, with only what its readers may see.
        lang: language of the words.
        at: the day on which ages and kinship are reckoned.
        address: how it speaks of the client: "third", or to the client: "je", "u".
        cover: what stands on the first page.
        taken_up: the instruments in it, in order.
        left_out: names of the instruments that were asked for and may not be in it; said in the worker's copy only.
        changed: what changed since an earlier plan; None where there is none to compare with.

    Raises:
        UsageError: if there is no such language or form of address.
    """
    call, front = Calling.of(dossier, spoken(lang, address), at), cover or Cover()
    known = dossier.client is not None and bool(clean(dossier.by_id[dossier.client].name.short))
    title = call.words("plan.title", name=call.client) if known else call.words("plan.title.nobody")
    return Document(
        instrument="plan",
        lang=lang,
        title=title,
        subtitle=Telling(call).by_itself(front.date),
        blocks=(
            *_cover(call, front),
            *_contents(call, taken_up, left_out if front.copy == "worker" else ()),
            *wishes(call),
            *tasks(call),
            *_changes(call, changed),
            *agreed(call, ((one.name, one.consent) for one in taken_up)),
            *signed(call, front.author),
            *(block for one in taken_up for block in (PageBreak(), *embedded(one.part))),
        ),
    )


def _cover(call: Calling, cover: Cover) -> Iterator[Block]:
    words, client = call.words, call.dossier.client
    name = call.people.full(client) if client is not None else call.client
    said = [words("plan.cover.client", name=name)]
    for part in ("version", "author", "recipient"):
        text = clean(getattr(cover, part))
        if text:
            said.append(words(f"plan.cover.{part}", **{part: text}))
    yield Bullets(tuple(Entry(text) for text in said))
    yield Paragraph(words(f"plan.cover.copy.{cover.copy}", name=call.client), tone=Tone.NOTE)


def _contents(call: Calling, taken_up: tuple[TakenUp, ...], left_out: tuple[str, ...]) -> Iterator[Block]:
    words = call.words
    yield Heading(words("plan.contents"))
    if taken_up:
        yield Bullets(tuple(Entry(one.part.title) for one in taken_up))
    else:
        yield Paragraph(words("plan.contents.none"))
    for name in left_out:
        yield Paragraph(words("plan.left_out", instrument=named(call, name)), tone=Tone.NOTE)


def _changes(call: Calling, changed: Changed | None) -> Iterator[Block]:
    if changed is None:
        return
    words, date = call.words, Telling(call).by_itself(changed.since)
    yield Heading(words("plan.changes"))
    if not changed.sentences:
        yield Paragraph(words("plan.changes.none"))
        return
    yield Paragraph(words("plan.changes.since", date=date) if date else words("plan.changes.undated"))
    yield Bullets(tuple(Entry(text) for text in changed.sentences))
