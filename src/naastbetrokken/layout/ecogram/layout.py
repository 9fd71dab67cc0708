# SPDX-License-Identifier: MIT
"""Everything of an ecogram in its place: words into symbols, symbols onto orbits, and below them who stays outside."""

import math
from collections.abc import Sequence
from typing import Final

from attrs import evolve

from naastbetrokken.layout.ecogram.fitting import ABOVE, LEADING, SMALL, fitted
from naastbetrokken.layout.ecogram.links import links
from naastbetrokken.layout.ecogram.result import Disc, EcogramLayout, Heading, Ray, Tag, Words
from naastbetrokken.layout.ecogram.seats import Seat
from naastbetrokken.layout.ecogram.star import ASPECTS, Star, half_inside, nearest, star
from naastbetrokken.layout.ecogram.texts import Member, Texts
from naastbetrokken.layout.text import RememberingMeasurer, wrap
from naastbetrokken.typing import TextMeasurer

HUB: Final = 48.0
CODES: Final = 13.0
TAG_WIDTH: Final = 90.0
ROW_GAP: Final = 16.0
BESIDE: Final = 40.0
"""Px between the star and who stands outside it."""
UNDER: Final = 5.0
HEADING: Final = 12.0
LEAST_COLUMN: Final = 300.0
LEAST_SIDE: Final = 120.0
"""Px to the right of the middle that stay free for a sentence below the client."""
ROOMY: Final = 16.0
"""Px between two lines from which on they are not near each other."""


def layout(
    texts: Texts, *, measurer: TextMeasurer | None = None, aspects: Sequence[float] = ASPECTS, least: float = 0.0
) -> EcogramLayout:
    """The layout of an ecogram.

    Args:
        texts: who is to be placed and what is to be read.
        measurer: how wide texts are; the envelope of four common fonts when absent.
        aspects: how much wider than high orbits may be.
        least: least height of the first orbit, from the middle.
    """
    measure = RememberingMeasurer.of(measurer)
    heart = fitted(Member(id=texts.client, name=texts.name, least=HUB), measure)
    seats = [_seat(member, measure) for member in texts.members]
    placed = star(seats, heart.half, aspects=aspects, least=least)
    client = evolve(heart, half=math.ceil(placed.hub))
    placed_discs = tuple(
        _moved(seat.disc, *place.at) for seat, place in zip(placed.seating.seats, placed.places, strict=True)
    )
    tags, rays = _tags(placed), _rays(placed, client.half)
    apart = {member.id for member in texts.outside}
    inside = [pair for pair in texts.contacts if apart.isdisjoint(pair)]
    ways, without = links(inside, placed_discs, tags, client, placed.seating.aspect)
    right = max((x for way in ways for x, _ in way.points), default=0.0)
    heading, outside, beside = _outside(texts, (*placed_discs, client), right, measure)
    return EcogramLayout(
        client=client,
        members=placed_discs,
        outside=outside,
        heading=heading,
        tags=(*tags, *beside),
        rays=rays,
        links=ways,
        unlinked=(*without, *(pair for pair in texts.contacts if not apart.isdisjoint(pair))),
        orbits=placed.seating.count,
    )


def _seat(member: Member, measure: TextMeasurer) -> Seat:
    """Somebody with the symbol and the words on the line, measured."""
    rows = [_row(member.codes, "codes", CODES, measure, bold=True)] if member.codes else []
    for text in member.words:
        rows += [_row(line, "words", SMALL, measure) for line in wrap(text, SMALL, TAG_WIDTH, measurer=measure).lines]
    high = sum(row.size * LEADING for row in rows)
    y, words = -high / 2, []
    for row in rows:
        words.append(evolve(row, y=y + row.size * ABOVE))
        y += row.size * LEADING
    wide = max((row.width for row in rows), default=0.0)
    disc = fitted(member, measure)
    return Seat(disc=disc, group=member.group, width=wide, height=high, words=tuple(words), line=member.line)


def _row(text: str, kind: str, size: float, measure: TextMeasurer, *, bold: bool = False) -> Words:
    width = measure.width(text, size, bold=bold)
    return Words(text=text, kind=kind, x=0.0, y=0.0, size=size, bold=bold, width=width)


def _moved(disc: Disc, x: float, y: float) -> Disc:
    x, y = round(x, 2) + 0.0, round(y, 2) + 0.0
    return evolve(disc, x=x, y=y, words=tuple(evolve(one, x=one.x + x, y=one.y + y) for one in disc.words))


def _tags(placed: Star) -> tuple[Tag, ...]:
    pairs = zip(placed.seating.seats, placed.places, strict=True)
    return tuple(_tag(seat, place.tag) for seat, place in pairs if place.tag is not None)


def _tag(seat: Seat, box: tuple[float, float, float, float]) -> Tag:
    """The words of a seat in their box."""
    left, top, right, foot = box
    x, y = round((left + right) / 2, 2), round((top + foot) / 2, 2)
    return Tag(
        of=seat.disc.id,
        x=round(left, 2),
        y=round(top, 2),
        width=right - left,
        height=foot - top,
        words=tuple(evolve(one, x=x, y=round(one.y + y, 2)) for one in seat.words),
    )


def _rays(placed: Star, hub: float) -> tuple[Ray, ...]:
    made = []
    angles = nearest(placed.seating)
    for seat, place, angle in zip(placed.seating.seats, placed.places, angles, strict=True):
        if not place.line:
            continue
        far = math.hypot(*place.end)
        way = (place.end[0] / far, place.end[1] / far)
        start = (way[0] * hub, way[1] * hub)
        free = (0.0, 0.0)
        if place.tag is not None:
            left, top, right, foot = place.tag
            middle = math.hypot((left + right) / 2, (top + foot) / 2) - hub
            half = half_inside(right - left, foot - top, way)
            free = (round(middle - half, 2), round(middle + half, 2))
        points = tuple((round(x, 2) + 0.0, round(y, 2) + 0.0) for x, y in (start, place.end))
        lead = max(0.0, ROOMY / angle - hub)
        made.append(Ray(of=seat.disc.id, points=(points[0], points[1]), free=free, lead=round(lead, 2)))
    return tuple(made)


def _outside(
    texts: Texts, drawn: Sequence[Disc], right: float, measure: TextMeasurer
) -> tuple[Heading | None, tuple[Disc, ...], tuple[Tag, ...]]:
    """Who was placed outside, in columns to the right, each with a few words below."""
    if not texts.outside:
        return None, (), ()
    top = min(disc.y - disc.half for disc in drawn)
    foot = max(*(disc.y + disc.half for disc in drawn), top + LEAST_COLUMN)
    left = max(right, LEAST_SIDE, *(disc.x + disc.half for disc in drawn)) + BESIDE
    words = _row(texts.outside_heading, "heading", HEADING, measure, bold=True)
    seats = [_seat(member, measure) for member in texts.outside]
    width = max(max(2 * seat.disc.half, seat.width) for seat in seats)
    x, y = left + width / 2, top + HEADING * LEADING + 12.0
    first = y
    discs, tags = [], []
    for seat in seats:
        high = 2 * seat.disc.half + (UNDER + seat.height if seat.words else 0.0)
        if y > first and y + high > foot:
            x, y = x + width + ROW_GAP, first
        disc = _moved(seat.disc, x, y + seat.disc.half)
        discs.append(disc)
        if seat.words:
            middle = disc.y + disc.half + UNDER + seat.height / 2
            box = (x - seat.width / 2, middle - seat.height / 2, x + seat.width / 2, middle + seat.height / 2)
            tags.append(_tag(seat, box))
        y += high + ROW_GAP
    heading = Heading(x=left, y=top, words=evolve(words, x=left, y=top + HEADING * ABOVE))
    return heading, tuple(discs), tuple(tags)
