# SPDX-License-Identifier: MIT
"""The life line: good above, hard below, at the height the client gave; homes, and wishes after today."""

from typing import Final

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.model.asked_day import asked_day
from naastbetrokken.model.dates import DateLike
from naastbetrokken.scene.lifeline import lifeline as scene_of
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer

LEAST: Final = 200.0
"""A shorter line has no room for a single label."""


def lifeline(
    dossier: Dossier,
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    at: PartialDate | None = None,
    today: DateLike | None = None,
    title: str | None = None,
    width: float | None = None,
    mood: bool = False,
    lanes: bool = False,
    blank: str | None = None,
    measurer: TextMeasurer | None = None,
) -> Scene:
    """The life line of a dossier.

    Args:
        dossier: whose life.
        lang: language of the words.
        theme: name of the look, or a look.
        at: the day of looking, if not the dossier's own.
        today: the day after which things are still to come, if not the day of looking.
        title: another title than the client's name gives.
        width: px of the line from end to end; what an A4 sheet that lies holds by default, more for very many events.
        mood: whether to draw a line along the ratings.
        lanes: whether each part of life has a line of its own.
        blank: a form to fill in by hand: "empty" with nothing of the dossier on it, "half" with what is known.
        measurer: how wide texts are; the envelope of four common fonts when absent.

    Raises:
        UsageError: if there is no such language or theme, `today` is no date, `width` is no length, or a line along
            the ratings is asked for in lanes.
    """
    if width is not None and not width >= LEAST:
        raise UsageError(f"width must be {LEAST:g} px or more")
    return scene_of(
        dossier,
        lang=lang,
        theme=theme,
        today=asked_day(today, "today") or at,
        title=title,
        width=width,
        mood=mood,
        lanes=lanes,
        blank=blank,
        measurer=measurer,
    )
