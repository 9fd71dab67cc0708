# SPDX-License-Identifier: MIT
"""The triadic timeline as tables: every moment with all that is recorded of it, the tasks, and each account whole."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from naastbetrokken.document.blocks import Block, Bullets, Document, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.model import Dossier, SharedView, Task
from naastbetrokken.model.date_words import phrase
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.scene.moments.bands import owner_of
from naastbetrokken.scene.moments.choosing import Chosen, chosen
from naastbetrokken.scene.moments.story import Story, stories
from naastbetrokken.scene.moments.teller import Teller
from naastbetrokken.scene.wording import in_words


def moments_table(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    title: str | None = None,
    key: Iterable[str] | str | None = None,
) -> Document:
    """The triadic timeline as a document.

    Args:
        dossier: whose moments.
        lang: language of the words.
        at: the day that stands below the title, if not the dossier's own.
        title: another title than the client's name gives.
        key: ids of the moments to show; all when absent, worked out or not.

    Raises:
        UsageError: if there is no such language or moment.
    """
    teller = Teller.of(dossier, lang=lang, at=at)
    words, day = teller.words, teller.people.at
    picked = chosen(dossier, key)
    shown = [story for story in stories(teller, _everything(picked, key)) if story.number]
    asked = [story for story in shown if story.id in picked.worked]
    return Document(
        instrument="moments-table",
        lang=lang,
        title=_title(teller, title),
        subtitle="" if day is None else words("title.date", date=phrase(day, lang)),
        blocks=(*_moments(teller, shown), *_tasks(teller, shown), *_accounts(teller, shown), *_open(teller, asked)),
    )


def _everything(picked: Chosen, key: Iterable[str] | str | None) -> Chosen:
    """All moments with everything, unless some were asked for."""
    return picked if key is not None else evolve(picked, worked=frozenset(one.moment.id for one in picked.all))


def _title(teller: Teller, title: str | None) -> str:
    if title is not None:
        return in_words(title)
    if teller.client is None:
        return teller.words("moments.table.title.nobody")
    return teller.words("moments.table.title", name=teller.client)


def _moments(teller: Teller, shown: Sequence[Story]) -> Iterator[Block]:
    words = teller.words
    if not shown:
        yield Paragraph(words("moments.empty"))
        yield Paragraph(words("moments.question.which"), tone=Tone.QUESTION)
        return
    yield Heading(words("moments.table.moments"))
    columns = ("moment", "present", "choices", "shared", "needs", "lesson")
    rows = tuple(
        Row(
            cells=(
                "\n".join(filter(None, (story.title, story.label, in_words(story.timed.moment.note)))),
                *(_cell(teller, story, role) for role in ("presence", "choice", "shared", "need", "lesson")),
            ),
            refs=(story.id,),
        )
        for story in shown
    )
    yield Table(head=tuple(words(f"moments.table.{column}") for column in columns), rows=rows)


def _cell(teller: Teller, story: Story, role: str) -> str:
    """What is told of a kind; what the head of the column says already is left out."""
    facts = [fact for fact in story.facts if fact.role == role and fact.sentence]
    if role == "shared":
        lines = [_view(teller, view) for view in story.timed.moment.shared]
    elif role in ("need", "lesson"):
        lines = [f"{fact.entry.lead} {fact.entry.text}".strip() for fact in facts]
    else:
        lines = [fact.sentence for fact in facts]
    return "\n".join(lines) or teller.words("moments.table.blank")


def _view(teller: Teller, view: SharedView) -> str:
    words, text = teller.words, in_words(view.text)
    answer = f"{words(f'moments.side.{view.side.value}')}: {words(f'moments.shared.{view.answer.value}')}"
    return f"{answer} ({words('moments.shared.quoted', text=text)})" if text else answer


def _tasks(teller: Teller, shown: Sequence[Story]) -> Iterator[Block]:
    words = teller.words
    rows = [_task(teller, task, story.title, (story.id,)) for story in shown for task in story.timed.moment.tasks]
    rows += [_task(teller, task, words("moments.table.blank"), ()) for task in teller.people.dossier.tasks]
    if not rows:
        return
    yield Heading(words("moments.table.tasks"))
    columns = ("task", "owner", "state", "due", "of")
    yield Table(head=tuple(words(f"moments.table.{column}") for column in columns), rows=tuple(rows))


def _task(teller: Teller, task: Task, where: str, refs: tuple[str, ...]) -> Row:
    words, blank = teller.words, teller.words("moments.table.blank")
    about = [words("moments.task.about", names=teller.names(task.about))] if task.about else []
    due = blank if task.due is None else phrase(task.due, teller.lang)
    state = words(f"moments.task.{task.state.value}")
    owner = () if task.owner is None else (task.owner,)
    return Row(
        cells=(
            "\n".join(filter(None, (in_words(task.text), *about, in_words(task.note)))),
            owner_of(teller, task),
            state,
            due,
            where,
        ),
        refs=(*refs, *owner, *task.about),
    )


def _accounts(teller: Teller, shown: Sequence[Story]) -> Iterator[Block]:
    """The accounts, whole and beside each other, in the order of the lanes."""
    told = [story for story in shown if story.timed.moment.perspectives]
    if not told:
        return
    yield Heading(teller.words("moments.table.accounts"))
    for story in told:
        yield Heading(story.title, level=2)
        for fact in story.facts:
            if fact.role == "account":
                yield Paragraph(fact.sentence, refs=fact.refs)


def _open(teller: Teller, chosen_ones: Sequence[Story]) -> Iterator[Block]:
    """Questions for what is blank of the moments that people chose to work out."""
    asked = [story for story in chosen_ones if any(fact.asks for fact in story.facts)]
    if asked:
        yield Heading(teller.words("moments.table.open"))
    for story in asked:
        yield Heading(story.title, level=2)
        yield Bullets(
            tuple(Entry(fact.sentence, tone=Tone.QUESTION, refs=fact.refs) for fact in story.facts if fact.asks)
        )
