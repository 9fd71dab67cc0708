# SPDX-License-Identifier: MIT
"""The factor analysis: what helps and what hinders, per domain of life, and what is still to be asked."""

from naastbetrokken.model import Dossier, PartialDate
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
) -> Scene:
    """The factor analysis of a dossier.

    Args:
        dossier: whose life.
        lang: language of the words.
        theme: name of the look, or a look.
        at: the day that the title names, if not the dossier's own.
        title: another title than the client's name gives.
        measurer: how wide texts are; the envelope of four common fonts when absent.

    Raises:
        UsageError: if there is no such language or theme.
    """
    return factors_scene(dossier, lang=lang, theme=theme, at=at, title=title, measurer=measurer)
