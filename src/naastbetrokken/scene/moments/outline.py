# SPDX-License-Identifier: MIT
"""The timeline read aloud: the same sentences that the drawing carries, moment by moment."""

from collections.abc import Iterable, Iterator, Sequence

from naastbetrokken.scene.moments.facts import Fact
from naastbetrokken.scene.moments.story import LANES, Story, needs_line
from naastbetrokken.scene.moments.teller import Teller
from naastbetrokken.scene.scene import Section, Told


def outline(
    teller: Teller, title: str, subtitle: Sequence[str], told: Sequence[Story], loose: Sequence[Fact]
) -> Iterator[Section]:
    """Everything the drawing says, in reading order, without its notes."""
    yield Section(heading=title, lines=tuple(line for line in subtitle if line))
    worked = [story for story in told if story.number]
    if needs_line(told):
        listed = tuple(_listed(teller, story) for story in told)
        yield Section(heading=teller.words("moments.outline.all"), items=listed)
    for story in worked:
        yield _section(teller, story)
    if loose:
        yield Section(heading=teller.words("moments.row.loose"), items=tuple(fact.sentence for fact in loose))


def notes(teller: Teller, told: Sequence[Told]) -> Iterator[Section]:
    """What could not be drawn as one would wish."""
    if told:
        yield Section(heading=teller.words("legend.notes"), items=tuple(one.message for one in told))


def _listed(teller: Teller, story: Story) -> str:
    if not story.number:
        return story.said
    return teller.words("moments.outline.worked", number=story.number, title=story.title, date=story.label)


def _section(teller: Teller, story: Story) -> Section:
    words = teller.words
    lines = [story.sentence]
    for lane in LANES:
        there = _sentences(story, "presence", lane)
        if there:
            lines.append(f"{words(f'moments.side.{lane}')}: {' '.join(there)}")
    lines += _sentences(story, "choice")
    lines += [" ".join(some) for some in (_sentences(story, "shared"),) if some]
    for role in ("account", "need", "lesson", "remark"):
        lines += _sentences(story, role)
    asked = list(dict.fromkeys(_sentences(story, "question")))
    if asked:
        lines.append(words("moments.outline.open", questions=" ".join(asked)))
    tasks = _sentences(story, "task")
    if tasks:
        lines.append(words("moments.outline.tasks"))
    heading = words("moments.outline.heading", number=story.number, title=story.title)
    return Section(heading=heading, lines=tuple(lines), items=tuple(tasks))


def _sentences(story: Story, role: str, row: str | None = None) -> list[str]:
    found: Iterable[Fact] = (fact for fact in story.facts if fact.role == role and row in (None, fact.row))
    return [fact.sentence for fact in found if fact.sentence]
