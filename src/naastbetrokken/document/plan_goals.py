# SPDX-License-Identifier: MIT
"""What a plan is about: what the client wants, and who does what for it."""

from collections.abc import Iterator
from typing import Final

from naastbetrokken.document.blocks import Block, Bullets, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.review_needs import all_tasks
from naastbetrokken.document.telling import Telling
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Task, TaskState, Wish
from naastbetrokken.model.wording import capital
from naastbetrokken.scene.wording import without_stop

_STATES: Final = tuple(TaskState)
_TASK_COLUMNS: Final = ("what", "who", "when", "state")


def wishes(call: Calling) -> Iterator[Block]:
    """What the client wants."""
    words = call.words
    yield Heading(words("plan.wishes", client=call.client))
    found = tuple(_wish(call, one) for one in call.dossier.wishes if clean(one.text))
    if found:
        yield Bullets(found)
    else:
        yield Paragraph(words("plan.wishes.none"))
        yield Paragraph(words("plan.wishes.ask", client=call.client), tone=Tone.QUESTION)


def _wish(call: Calling, wish: Wish) -> Entry:
    words, telling = call.words, Telling(call)
    text, when = without_stop(wish.text), telling.when(wish.when)
    if when:
        text = telling.beside(text, (when,))
    others = tuple(call.in_order(one for one in wish.persons if one != call.dossier.client))
    unsaid = [one for one in others if call.name(one) not in text]
    said = words("plan.wish.about", text=text, names=call.names(unsaid)) if unsaid else words("plan.wish", text=text)
    told = telling.told(said, wish, by=call.dossier.client)
    note = clean(wish.note)
    return Entry("\n".join(part for part in (told, note) if part), refs=others)


def tasks(call: Calling) -> Iterator[Block]:
    """Who does what, by when; what is still to be done comes first."""
    words = call.words
    yield Heading(words("plan.tasks"))
    told = [one for one in all_tasks(call.dossier) if clean(one.text)]
    found = sorted(told, key=lambda one: _STATES.index(one.state))
    if not found:
        yield Paragraph(words("plan.tasks.none"))
        return
    head = tuple(words(f"plan.tasks.head.{column}") for column in _TASK_COLUMNS)
    yield Table(head=head, rows=tuple(_task(call, one) for one in found))


def _task(call: Calling, task: Task) -> Row:
    words, telling = call.words, Telling(call)
    text = without_stop(task.text)
    about = call.in_order(one for one in task.about if one != call.dossier.client)
    unsaid = [one for one in about if call.name(one) not in text]
    text = telling.told(text, task, beside=(words("review.concerns", names=call.names(unsaid)),) if unsaid else ())
    note = clean(task.note)
    owner = words("plan.tasks.nobody")
    if task.owner is not None:
        mine = task.owner == call.dossier.client
        owner = words("plan.tasks.you", client=call.client) if mine else call.who(task.owner)
    cells = (
        "\n".join(part for part in (capital(text), note) if part),
        owner,
        telling.by_itself(task.due) or words("plan.tasks.no_day"),
        words(f"plan.task.state.{task.state.value}"),
    )
    return Row(cells=cells, refs=(*((task.owner,) if task.owner else ()), *about))
