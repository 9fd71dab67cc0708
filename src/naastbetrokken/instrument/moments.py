# SPDX-License-Identifier: MIT
"""The triadic timeline: key moments of the recovery, told by client, naaste and professional beside each other."""

from collections.abc import Iterable

from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.scene.moments.scene import moments as scene_of
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer


def moments(
    dossier: Dossier,
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    at: PartialDate | None = None,
    title: str | None = None,
    key: Iterable[str] | str | None = None,
    blank: str | None = None,
    measurer: TextMeasurer | None = None,
) -> Scene:
    """The triadic timeline of a dossier.

    Args:
        dossier: whose moments.
        lang: language of the words.
        theme: name of the look, or a look.
        at: the day that stands below the title, if not the dossier's own.
        title: another title than the client's name gives.
        key: ids of the moments to work out; when absent those marked as key moments, else all of them. The others
            stay on the line with their title.
        blank: a form to print and fill in by hand: "empty" without a name, or "half" with what is known, open questions
            with lines to write on, and empty columns up to three; nothing for a plain drawing.
        measurer: how wide texts are; the envelope of four common fonts when absent.

    Raises:
        UsageError: if there is no such language, theme, moment or form.
    """
    return scene_of(dossier, lang=lang, theme=theme, at=at, title=title, key=key, blank=blank, measurer=measurer)
