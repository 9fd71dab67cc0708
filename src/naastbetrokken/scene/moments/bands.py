# SPDX-License-Identifier: MIT
"""What stands below the lanes of a moment: needs, lesson and tasks. A task that nobody has is plain to see."""

from collections.abc import Iterable, Iterator

from naastbetrokken.layout.moments import Entry, Sign
from naastbetrokken.model import Moment, Task, TaskState
from naastbetrokken.model.date_words import clause
from naastbetrokken.model.wording import capital, ended
from naastbetrokken.scene.moments.facts import Fact
from naastbetrokken.scene.moments.teller import Teller
from naastbetrokken.scene.wording import in_words

NEEDS = "needs"
LESSON = "lesson"
REMARK = "remark"
TASKS = "tasks"
ALIVE = (TaskState.OPEN, TaskState.DOING)
"""States in which a task asks for somebody."""


def band_facts(teller: Teller, moment: Moment) -> Iterator[Fact]:
    """Needs, lesson, remark and tasks of a moment."""
    words = teller.words
    for number, need in enumerate(moment.needs):
        what = in_words(need.text)
        name = None if need.person is None else teller.name(need.person)
        told = (
            words("moments.need.all", what=ended(what))
            if name is None
            else words("moments.need", name=capital(name), what=ended(what))
        )
        yield Fact(
            row=NEEDS,
            role="need",
            refs=(moment.id, *(() if need.person is None else (need.person,))),
            sentence=told,
            entry=Entry(
                id=f"{moment.id}/need/{number}",
                lead=words("moments.need.drawn", name=words("moments.need.naasten") if name is None else name),
                text=what,
                group=f"need/{number}",
            ),
        )
    lesson = in_words(moment.lesson)
    if lesson:
        yield Fact(
            row=LESSON,
            role="lesson",
            refs=(moment.id,),
            sentence=words("moments.lesson", what=ended(lesson)),
            entry=Entry(id=f"{moment.id}/lesson", text=lesson, group="lesson"),
        )
    remark = in_words(moment.note)
    if remark:
        yield Fact(
            row=REMARK,
            role="remark",
            refs=(moment.id,),
            sentence=words("moments.remark", what=ended(remark)),
            entry=Entry(id=f"{moment.id}/remark", text=remark, group="remark"),
        )
    yield from task_facts(teller, moment.tasks, moment.id, (moment.id,))


def task_facts(teller: Teller, tasks: Iterable[Task], where: str, refs: tuple[str, ...]) -> Iterator[Fact]:
    """Tasks in the order in which they were given.

    Args:
        teller: names and words.
        tasks: what is to be done.
        where: what the ids of the entries begin with.
        refs: ids of what the tasks belong to.
    """
    for number, task in enumerate(tasks):
        owner = () if task.owner is None else (task.owner,)
        yield Fact(
            row=TASKS,
            role="task",
            refs=(*refs, *owner, *task.about),
            sentence=_told(teller, task),
            entry=Entry(
                id=f"{where}/task/{number}",
                sign=Sign.UNOWNED if is_free(task) else Sign(f"task_{task.state.value}"),
                text=in_words(task.text),
                under=_under(teller, task),
                group=f"task/{number}",
            ),
        )


def is_free(task: Task) -> bool:
    """Whether a task that is still to be done has nobody."""
    return task.owner is None and task.state in ALIVE


def _told(teller: Teller, task: Task) -> str:
    words, what = teller.words, ended(in_words(task.text))
    stands = words(f"moments.task.{task.state.value}")
    due = "" if task.due is None else words("moments.task.due", date=clause(task.due, teller.lang))
    parts = {"what": what, "stands": capital(words("join.comma").join(part for part in (stands, due) if part))}
    if task.owner is not None:
        told = words("moments.task.owned", owner=teller.name(task.owner), **parts)
    else:
        told = words("moments.task.unowned" if is_free(task) else "moments.task.ended", **parts)
    if task.about:
        told = f"{told} {words('moments.task.about', names=teller.names(task.about))}"
    note = in_words(task.note)
    return f"{told} {words('moments.remark', what=ended(note))}" if note else told


def _under(teller: Teller, task: Task) -> str:
    """Owner, state, day, whom it concerns and a remark, in small."""
    words = teller.words
    parts = [owner_of(teller, task), words(f"moments.task.{task.state.value}")]
    if task.due is not None:
        parts.append(words("moments.task.due", date=clause(task.due, teller.lang)))
    if task.about:
        parts.append(words("moments.task.for", names=teller.names(task.about)))
    return " · ".join((*parts, *filter(None, (in_words(task.note),))))


def owner_of(teller: Teller, task: Task) -> str:
    """Whose a task is, or that nobody has it."""
    if task.owner is not None:
        return teller.name(task.owner)
    return teller.words("moments.task.nobody" if is_free(task) else "moments.task.nobody.ended")
