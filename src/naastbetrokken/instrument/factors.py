# SPDX-License-Identifier: MIT
"""The factor analysis: what helps and what hinders, per domain of life, and what is still to be asked."""

from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.scene.blank import EMPTY, HALF, blank_named
from naastbetrokken.scene.factors.form import empty_factors
from naastbetrokken.scene.factors.picture import factors_scene
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer


def factors(
    dossier: Dossier,
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    at: PartialDate | None = None,
    title: str | None = None,
    measurer: TextMeasurer | None = None,
    blank: str | None = None,
) -> Scene:
    """The factor analysis of a dossier.

    Args:
        dossier: whose life.
        lang: language of the words.
        theme: name of the look, or a look.
        at: the day that the title names, if not the dossier's own.
        title: another title than the client's name gives.
        measurer: how wide texts are; the envelope of four common fonts when absent.
        blank: "empty" for a form of one sheet of A4 without anything from the dossier; "half" for what is on record,
            with all opening questions and lines to write on; None for the drawing itself.

    Raises:
        UsageError: if there is no such language, theme or form.
    """
    blank_named(blank, "form")
    if blank == EMPTY:
        return empty_factors(lang=lang, theme=theme, title=title, measurer=measurer)
    return factors_scene(dossier, lang=lang, theme=theme, at=at, title=title, measurer=measurer, writing=blank == HALF)
