# SPDX-License-Identifier: MIT
"""The factor analysis: what helps and what hinders, per domain of life, and what is still to be asked."""

from typing import Final

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.scene.factors.form import empty_factors
from naastbetrokken.scene.factors.picture import factors_scene
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer

FORMS: Final = ("empty", "half")
"""What may be drawn to fill in by hand."""


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
    if blank is not None and blank not in FORMS:
        raise UsageError.unknown("form", blank, FORMS)
    if blank == "empty":
        return empty_factors(lang=lang, theme=theme, title=title, measurer=measurer)
    return factors_scene(
        dossier, lang=lang, theme=theme, at=at, title=title, measurer=measurer, writing=blank == "half"
    )
