# SPDX-License-Identifier: MIT
"""The fifth question of a review: what is needed for a stronger network, by whom, and who does what about it."""

from collections.abc import Iterator
from typing import Final

from naastbetrokken.document.blocks import Block, Bullets, Entry, Heading, Paragraph, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.review_people import Picture
from naastbetrokken.document.telling import Telling, sentence
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Dossier, Need, Task, TaskState

TO_DO: Final = (TaskState.OPEN, TaskState.DOING)
"""Tasks of which something is still to be done."""


def needs(picture: Picture) -> Iterator[Block]:
    """What naasten need, what is to be done, and what to ask where nothing is known."""
    call = picture.call
    words = call.words
    yield Heading(words("review.need"))
    open_needs = sorted((one for one in call.dossier.needs if not one.met), key=lambda one: _place(call, one))
    entries = [_need(call, one) for one in open_needs]
    tasks = [one for one in all_tasks(call.dossier) if one.state in TO_DO and clean(one.text)]
    entries += [_task(call, one) for one in tasks if one.owner is not None]
    if entries:
        yield Bullets(tuple(entries))
    for task in tasks:
        if task.owner is None:
            yield Paragraph(words("review.task.ask", text=_what(call, task)), tone=Tone.QUESTION, refs=task.about)
    asked = {one.person for one in call.dossier.needs} | {one.person for one in call.dossier.strain_sheets}
    blank = tuple(one for one in picture.naasten if one not in asked)
    if blank:
        question = words("review.need.ask" if len(blank) > 1 else "review.need.ask_one", names=call.names(blank))
        yield Paragraph(question, tone=Tone.QUESTION, refs=blank)
    yield Paragraph(words("review.need.ask_client", client=call.client), tone=Tone.QUESTION)


def all_tasks(dossier: Dossier) -> tuple[Task, ...]:
    """The tasks of the dossier, then those of its key moments."""
    return (*dossier.tasks, *(task for moment in dossier.moments for task in moment.tasks))


def _place(call: Calling, need: Need) -> tuple[int, str, str]:
    return (call.people.families.order[need.person], need.kind.value, need.id)


def _need(call: Calling, need: Need) -> Entry:
    words, telling = call.words, Telling(call)
    kind = words(f"review.need.kind.{need.kind.value}")
    parts = {"who": call.who(need.person), "kind": kind}
    key, own = ("review.need.words", {"text": clean(need.text)}) if clean(need.text) else ("review.need.naaste", {})
    return Entry(telling.told(words(key, **parts, **own), need, by=need.person), refs=(need.id, need.person))


def _task(call: Calling, task: Task) -> Entry:
    who = call.name(task.owner or "")
    text = _what(call, task)
    if task.state is TaskState.DOING:
        text = call.words("review.task.doing", text=text)
    told = Telling(call).told(call.words("review.task", who=who, text=text), task)
    return Entry(told, refs=(*((task.owner,) if task.owner else ()), *task.about))


def _what(call: Calling, task: Task) -> str:
    text = sentence(task.text)
    about = call.in_order(one for one in task.about if one != call.dossier.client)
    if about:
        text = call.words("review.task.about", text=text, names=call.names(about))
    if task.due is not None:
        text = call.words("review.task.due", text=text, date=Telling(call).by_itself(task.due))
    return text
