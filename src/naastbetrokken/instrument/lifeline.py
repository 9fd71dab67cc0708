# SPDX-License-Identifier: MIT
"""The life line: good above, hard below, at the height the client gave; homes, and wishes after today."""

from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.model.dates import DateLike
from naastbetrokken.scene.lifeline import lifeline as scene_of
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer


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
    measurer: TextMeasurer | None = None,
) -> Scene:
    """The life line of a dossier."""
    return scene_of(
        dossier,
        lang=lang,
        theme=theme,
        today=PartialDate.coerce(today) or at,
        title=title,
        width=width,
        mood=mood,
        measurer=measurer,
    )
