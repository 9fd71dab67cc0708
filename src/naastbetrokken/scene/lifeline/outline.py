# SPDX-License-Identifier: MIT
"""A life line in sentences: period by period, then what has no date, then wishes and what could not be drawn."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from naastbetrokken.layout.lifeline import Axis
from naastbetrokken.model.date_words import clause, phrase
from naastbetrokken.scene.lifeline.story import Entry, Story, place_in_time
from naastbetrokken.scene.scene import Section, Told

DECADE: Final = 10


def outline(story: Story, axis: Axis, title: str, told: Sequence[Told]) -> tuple[Section, ...]:
    """Everything that is told, in reading order."""
    w = story.people.words
    sections = [Section(heading=title, lines=tuple(heading_lines(story)))]
    if any(rating_lines(story)):
        sections.append(Section(heading="", lines=tuple(rating_lines(story))))
    sections += _periods(story, axis)
    undated = [entry.sentence for entry in (*story.events, *story.homes) if entry.span is None]
    if undated:
        sections.append(Section(heading=w("lifeline.section.undated"), items=tuple(undated)))
    if story.wishes:
        wishes = tuple(entry.sentence for entry in story.wishes)
        sections.append(Section(heading=w("lifeline.section.wishes"), items=wishes))
    if told:
        sections.append(Section(heading=w("legend.notes"), items=tuple(one.message for one in told)))
    return tuple(sections)


def heading_lines(story: Story) -> Iterator[str]:
    """Birth, death, and the day of looking."""
    w, lang = story.people.words, story.people.words.lang
    client = story.people.dossier.by_id.get(story.people.dossier.client or "")
    if client is not None and client.born is not None:
        yield w("lifeline.born", date=clause(client.born, lang))
    if client is not None and client.died is not None:
        yield w("lifeline.died", date=clause(client.died, lang))
    if story.today is not None:
        yield w("lifeline.state", date=phrase(story.today, lang))
    if not story.entries:
        yield w("lifeline.empty")


def rating_lines(story: Story) -> Iterator[str]:
    """What the numbers mean, where there are any."""
    if any(entry.valence is not None for entry in story.events):
        yield story.people.words("lifeline.rating")


def _periods(story: Story, axis: Axis) -> Iterator[Section]:
    """Events and homes by ten years of life, or by ten years where no birth is known."""
    found: dict[int, list[Entry]] = {}
    for entry in (*story.events, *story.homes):
        if entry.span is not None:
            found.setdefault(_decade(place_in_time(entry, story.times)[0], axis), []).append(entry)
    for decade in sorted(found):
        entries = sorted(found[decade], key=lambda one: (place_in_time(one, story.times), one.role, one.sentence))
        heading = _heading(story, axis, decade)
        yield Section(heading=heading, items=tuple(entry.sentence for entry in entries))


def _decade(day: dt.date, axis: Axis) -> int:
    """In which ten years a day is; what lies before the birth is -1."""
    if axis.born is None:
        return day.year // DECADE
    passed = day.year - axis.born.year - ((day.month, day.day) < (axis.born.month, axis.born.day))
    return max(-1, passed // DECADE)


def _heading(story: Story, axis: Axis, decade: int) -> str:
    w = story.people.words
    first = decade * DECADE
    if axis.born is None:
        return w("lifeline.section.years", first=first, last=first + DECADE - 1)
    if decade < 0:
        return w("lifeline.section.before")
    ages = w("lifeline.section.ages", first=first, last=first + DECADE - 1)
    return w("lifeline.section.life", first=axis.born.year + first, last=axis.born.year + first + DECADE, ages=ages)
