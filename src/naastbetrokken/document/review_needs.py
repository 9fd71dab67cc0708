# SPDX-License-Identifier: MIT
"""The fifth question of a review: what is needed for a stronger network, by whom, and who does what about it."""

from collections.abc import Iterable, Iterator
from typing import Final

from naastbetrokken.document.blocks import Block, Bullets, Entry, Heading, Paragraph, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.review_people import Picture
from naastbetrokken.document.telling import Telling
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Dossier, Need, Task, TaskState
from naastbetrokken.model.wording import capital
from naastbetrokken.queries.moment_order import in_order
from naastbetrokken.scene.wording import without_stop

TO_DO: Final = (TaskState.OPEN, TaskState.DOING)
"""Tasks of which something is still to be done."""


def needs(picture: Picture) -> Iterator[Block]:
    """What naasten need, what is to be done, and what to ask where nothing is known."""
    call = picture.call
    words = call.words
    yield Heading(words("review.need"))
    wanted = [one for one in call.dossier.needs if not one.met]
    people = call.in_order(one.person for one in wanted)
    entries = [_of_one(call, person, (one for one in wanted if one.person == person)) for person in people]
    tasks = [one for one in all_tasks(call.dossier) if one.state in TO_DO and clean(one.text)]
    entries += [_task(call, one) for one in tasks if one.owner is not None]
    if entries:
        yield Bullets(tuple(entries))
    free = [one for one in tasks if one.owner is None]
    if free:
        texts = words("join.semicolon").join(
            Telling(call).beside(without_stop(one.text), _about(call, one)) for one in free
        )
        refs = tuple(call.in_order(each for one in free for each in one.about))
        yield Paragraph(words("review.task.ask", text=texts), tone=Tone.QUESTION, refs=refs)
    asked = {one.person for one in call.dossier.needs} | {one.person for one in call.dossier.strain_sheets}
    blank = tuple(one for one in picture.naasten if one not in asked)
    if blank:
        question = words("review.need.ask" if len(blank) > 1 else "review.need.ask_one", names=call.names(blank))
        yield Paragraph(question, tone=Tone.QUESTION, refs=blank)
    yield Paragraph(words("review.need.ask_client", client=call.client), tone=Tone.QUESTION)


def all_tasks(dossier: Dossier) -> tuple[Task, ...]:
    """The tasks of the dossier, then those of its key moments in the order of time."""
    return (*dossier.tasks, *(task for timed in in_order(dossier) for task in timed.moment.tasks))


def _of_one(call: Calling, person: str, needs: Iterable[Need]) -> Entry:
    """What one naaste needs, each need with their own words for it."""
    words, telling = call.words, Telling(call)
    found = sorted(needs, key=lambda one: (one.kind.value, one.id))
    kinds = words("join.semicolon").join(telling.told(_need(call, one), one, by=person) for one in found)
    said = words("review.need.naaste", who=call.who(person), kinds=kinds)
    return Entry(capital(said), refs=(person, *(one.id for one in found)))


def _need(call: Calling, need: Need) -> str:
    kind = call.words(f"offer.need.{need.kind.value}")
    text = clean(need.text)
    return call.words("review.need.words", kind=kind, text=text) if text else kind


def _task(call: Calling, task: Task) -> Entry:
    who = call.name(task.owner or "")
    key = "review.task.doing" if task.state is TaskState.DOING else "review.task"
    said = call.words(key, who=who, text=without_stop(task.text))
    told = Telling(call).told(said, task, beside=_about(call, task))
    return Entry(told, refs=(*((task.owner,) if task.owner else ()), *task.about))


def _about(call: Calling, task: Task) -> Iterator[str]:
    """Whom a task is about, as far as it does not say so itself, and by when it is to be done."""
    about = call.in_order(one for one in task.about if one != call.dossier.client)
    unsaid = [one for one in about if call.name(one) not in task.text]
    if unsaid:
        yield call.words("review.concerns", names=call.names(unsaid))
    if task.due is not None:
        yield Telling(call).by_itself(task.due)
