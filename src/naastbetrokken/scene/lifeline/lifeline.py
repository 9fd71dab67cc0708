# SPDX-License-Identifier: MIT
"""The life line as a scene: a ruler with ages and years, discs at the height the client gave, words on both sides."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from naastbetrokken.errors import UsageError
from naastbetrokken.layout.lifeline import Axis, Home, Item, Placed, Spot, axis_of, layout
from naastbetrokken.layout.lifeline.labels import MODES
from naastbetrokken.layout.text import RememberingMeasurer, clean
from naastbetrokken.model import Domain, Dossier, PartialDate
from naastbetrokken.scene.blank import EMPTY, HALF, blank_named
from naastbetrokken.scene.blocks import Setter, shifted, title_block
from naastbetrokken.scene.frame import TITLE_GAP, framed
from naastbetrokken.scene.lifeline.breadth import USUAL, breadth
from naastbetrokken.scene.lifeline.chart import LifeChart
from naastbetrokken.scene.lifeline.form import WRITING, empty_form, room_to_write
from naastbetrokken.scene.lifeline.key import key, mood_ink
from naastbetrokken.scene.lifeline.lists import ABOVE, lists
from naastbetrokken.scene.lifeline.marks import bar_marks, disc, label_marks, leader_ink, stem_ink, strip_marks
from naastbetrokken.scene.lifeline.mood import mood_line
from naastbetrokken.scene.lifeline.outline import heading_lines, outline
from naastbetrokken.scene.lifeline.readable import about, axis_words, captions, nodes, strokes
from naastbetrokken.scene.lifeline.ruler import ruler
from naastbetrokken.scene.lifeline.story import WISH, Story, story
from naastbetrokken.scene.marks import Box, Mark, Path, box_of, polyline
from naastbetrokken.scene.paper import paper_named
from naastbetrokken.scene.scene import Group, Scene, Told
from naastbetrokken.scene.theme import Theme, theme_named
from naastbetrokken.scene.words import Words, words
from naastbetrokken.typing import TextMeasurer

LEGEND_GAP: Final = 14.0
LEGEND: Final = 34.0
"""Px of height kept for the legend and a note."""
FAR: Final = 12.0
"""Px that a disc may stand from its date before that is said."""


def lifeline(
    dossier: Dossier,
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    today: PartialDate | None = None,
    title: str | None = None,
    width: float | None = None,
    mood: bool = False,
    lanes: bool = False,
    blank: str | None = None,
    measurer: TextMeasurer | None = None,
) -> Scene:
    """The scene of a life line.

    Args:
        dossier: whose life.
        lang: language of the words.
        theme: name of the look, or a look.
        today: the day up to which things happened; the dossier's own by default.
        title: another title than the client's name gives.
        width: px of the line from end to end; what an A4 sheet holds by default, more for very many events.
        mood: whether to draw a line along the ratings.
        lanes: whether each part of life has a line of its own.
        blank: "empty" for a form without anything from the dossier, "half" for what is known with room to write.
        measurer: how wide texts are; the envelope of four common fonts when absent.

    Raises:
        UsageError: if there is no such language, theme or form, or a line along the ratings is asked for in lanes.
    """
    blank_named(blank)
    if mood and lanes:
        raise UsageError("mood draws one line along all ratings; leave out mood or lanes")
    setter = Setter(theme_named(theme), RememberingMeasurer.of(measurer))
    if blank == EMPTY:
        return empty_form(setter, words(lang))
    told = story(dossier, lang=lang, today=today)
    axis = _axis(told, width)
    heading = _title(told, title)
    subtitle = " ".join(heading_lines(told))
    sheet = paper_named("A4").room
    wide = max(USUAL, axis.width)
    listed = lists(told, setter, axis.width)
    head = title_block(setter, heading, subtitle, wide)
    writing = WRITING + LEGEND_GAP if blank == HALF else 0.0
    spare = writing + head.height + TITLE_GAP + LEGEND_GAP + LEGEND + (listed.height + ABOVE if listed.height else 0.0)
    placed = layout(
        _items(told, lanes=lanes),
        [Home(id=one.id, span=one.span, name=one.title) for one in told.homes if one.span is not None],
        axis,
        room=max(sheet[1] - spare, sheet[1] * 0.4) * max(1.0, axis.width / USUAL),
        lanes=lanes,
        measurer=setter.measurer,
    )
    below = listed.lowered(placed.bottom + ABOVE)
    notes = tuple(_compromises(told, placed))
    groups = [*_groups(told, placed, setter, mood=mood), *below.groups]
    drawn = Box(placed.left, placed.top, placed.right, placed.bottom)
    drawn = drawn.joined(box_of(mark for group in groups for mark in group.marks) or drawn)
    messages = [note.message for note in notes]
    legend = key(placed, setter, told.people.words, max(drawn.width, head.width), mood=mood, notes=messages)
    groups += shifted(legend.groups, drawn.left, drawn.bottom + LEGEND_GAP)
    if blank == HALF:
        lines = room_to_write(setter, told.people.words, drawn.width)
        groups += shifted(lines.groups, drawn.left, drawn.bottom + 2 * LEGEND_GAP + legend.height)
    scene = Scene(
        instrument="lifeline",
        lang=lang,
        title=heading,
        description=_description(told, heading),
        width=0.0,
        height=0.0,
        paper=setter.theme.paper,
        fonts=setter.theme.family,
        nodes=tuple(nodes(told, placed, below)),
        lines=tuple(strokes(placed, mood=mood)),
        labels=(*captions(placed), *below.labels),
        compromises=notes,
        facts=outline(told, axis, heading, notes),
        chart=LifeChart(told, axis) if told.entries else None,
    )
    inner = box_of(mark for group in groups for mark in group.marks) or Box(0, 0, 0, 0)
    return framed(scene, groups, inner, above=head, below=())


def _axis(told: Story, width: float | None) -> Axis:
    client = told.people.dossier.by_id.get(told.people.dossier.client or "")
    spans = [entry.span for entry in told.entries if entry.span is not None]
    return axis_of(
        spans,
        width=width or breadth(entry for entry in (*told.events, *told.wishes) if entry.span is not None),
        born=_day(client.born if client else None),
        today=_day(told.today),
        died=_day(client.died if client else None),
    )


def _day(date: PartialDate | None) -> dt.date | None:
    """The middle of the days that a date may be; its one end where the other is open."""
    if date is None:
        return None
    first, last = date.earliest, date.latest
    if first is None or last is None:
        return first or last
    return dt.date.fromordinal((first.toordinal() + last.toordinal()) // 2)


def _items(told: Story, *, lanes: bool) -> list[Item]:
    """Events and wishes that are dated; in lanes, in the order of the parts of life, wishes last."""
    w = told.people.words
    found = []
    order = {domain: number for number, domain in enumerate(Domain)}
    for entry in (*told.events, *told.wishes):
        if entry.span is None:
            continue
        lane, place = "", 0
        if lanes and entry.role == WISH:
            lane, place = w("lifeline.section.wishes"), len(order) + 1
        elif lanes:
            lane = _lane(entry.domain, w)
            place = len(order) if entry.domain is None else order[entry.domain]
        item = Item(
            id=entry.id,
            wish=entry.role == WISH,
            span=entry.span,
            valence=entry.valence,
            lane=lane,
            head=entry.head,
            title=entry.title,
            people=entry.people,
            help=entry.help,
        )
        found.append((place, item))
    return [item for _, item in sorted(found, key=lambda one: one[0])]


def _lane(domain: Domain | None, w: Words) -> str:
    """The name of a lane, which stands in little room."""
    if domain is None:
        return w("lifeline.no_domain")
    own = f"lifeline.lane.{domain.value}"
    return w(own if own in w else f"factors.domain.{domain.value}")


def _groups(told: Story, placed: Placed, setter: Setter, *, mood: bool) -> Iterator[Group]:
    """Everything on and around the line, back to front."""
    theme = setter.theme
    said = {entry.id: entry.sentence for entry in told.entries}
    yield from ruler(placed, setter, told.people.words, axis_words(told, placed), about(told, placed))
    for number, home in enumerate(placed.homes):
        marks = strip_marks(home.bar, theme, heavy=number % 2 == 0)
        yield Group(role="residence", refs=(home.home.id,), label=said[home.home.id], marks=tuple(marks))
        yield Group(role="label", refs=(home.home.id,), marks=label_marks(home.label, theme))
    if mood:
        marks = [polyline(piece, mood_ink(setter)) for piece in mood_line(placed)]
        if marks:
            yield Group(role="mood", label=told.people.words("lifeline.legend.mood"), marks=tuple(marks))
    for spot in placed.spots:
        leader = polyline(spot.leader, leader_ink(theme, wish=spot.item.wish))
        yield Group(role="leader", refs=(spot.item.id,), marks=(leader,))
    for spot in placed.spots:
        if spot.bar is not None:
            marks = bar_marks(spot.bar, theme, wish=spot.item.wish)
            yield Group(role="period", refs=(spot.item.id,), marks=tuple(marks))
    for spot in placed.spots:
        role = "wish" if spot.item.wish else "event"
        yield Group(role=role, refs=(spot.item.id,), label=said[spot.item.id], marks=tuple(_event(spot, theme)))
    for spot in placed.spots:
        yield Group(role="label", refs=(spot.item.id,), marks=label_marks(spot.label, theme))


def _event(spot: Spot, theme: Theme) -> Iterator[Mark]:
    wish = spot.item.wish
    if spot.stem:
        sure = spot.bar is None or spot.bar.sure is not None
        stem: Path = polyline(spot.stem, stem_ink(theme, sure=sure, wish=wish))
        yield stem
    yield disc(spot.x, spot.y, theme, rated=spot.item.valence is not None, wish=wish)


def _compromises(told: Story, placed: Placed) -> Iterator[Told]:
    w, born = told.people.words, told.times.born
    client = (told.people.dossier.client,) if told.people.dossier.client else ()
    if client and born is None and told.entries:
        yield Told(code="ages_unknown", message=w("lifeline.compromise.ages"), refs=client)
    elif born is not None and (born.precision != "day" or born.approximate or born.uncertain or len(born.stamps) > 1):
        yield Told(code="ages_about", message=w("lifeline.compromise.ages_rough"), refs=client)
    far = tuple(spot.item.id for spot in placed.spots if abs(spot.x - spot.exact) > FAR)
    if far:
        yield Told(code="moved_aside", message=w("lifeline.compromise.dodged"), refs=far)
    if placed.untold:
        helps = {entry.id for entry in told.entries if entry.help}
        all_of_it = placed.mode == len(MODES) - 1 and any(one in helps for one in placed.untold)
        key = "details" if all_of_it else "people"
        yield Told(code="details_in_text", message=w(f"lifeline.compromise.{key}"), refs=placed.untold)


def _title(told: Story, title: str | None) -> str:
    if title is not None:
        return clean(title)
    client = told.people.dossier.client
    if client is None or client not in told.people.dossier.by_id:
        return told.people.words("lifeline.title.nobody")
    return told.people.words("lifeline.title", name=told.people.name(client))


def _description(told: Story, title: str) -> str:
    w = told.people.words
    if not told.entries:
        return w("lifeline.description.empty", title=title)
    counts = (("events", told.events), ("homes", told.homes), ("wishes", told.wishes))
    parts = {name: w.count(f"lifeline.count.{name}", len(entries)) for name, entries in counts}
    return w("lifeline.description", title=title, **parts)
