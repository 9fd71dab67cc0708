# SPDX-License-Identifier: MIT
"""The ecogram: the client in the heart, the naasten around, and on each line what support there is.

The paper instrument of Dutch care, or Hartman's ecomap, over the same ties as the circle diagram.
"""

from naastbetrokken.layout.ecogram import layout
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.scene.blank import EMPTY
from naastbetrokken.scene.ecogram.form import ASPECTS, HEIGHT, form, form_texts
from naastbetrokken.scene.ecogram.naasten import around
from naastbetrokken.scene.ecogram.notations import notation_named
from naastbetrokken.scene.ecogram.picture import picture
from naastbetrokken.scene.ecogram.texts import texts
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.theme import Theme, theme_named
from naastbetrokken.typing import TextMeasurer


def ecogram(
    dossier: Dossier,
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    at: PartialDate | None = None,
    title: str | None = None,
    measurer: TextMeasurer | None = None,
    lines: str = "dutch",
    ties: bool = False,
    blank: str | None = None,
) -> Scene:
    """The ecogram of a dossier.

    Args:
        dossier: whose network.
        lang: language of the words; the letters of the notation are the same in each.
        theme: name of the look, or a look.
        at: the day of the map, if not the dossier's own.
        title: another title than the client's name gives.
        measurer: how wide texts are; the envelope of four common fonts when absent.
        lines: in which notation: "dutch" (thick, dotted and zigzag lines; letters for groups and support) or "hartman"
            (double, dashed and hatched lines; support in words).
        ties: whether to draw who is in touch with whom.
        blank: a form for pen and paper, on A4 that lies: "empty", or "half" with the names already there.

    Raises:
        UsageError: if there is no such language, theme, notation or form.
    """
    look, notation = theme_named(theme), notation_named(lines)
    if blank == EMPTY:
        dossier, at = Dossier(), None
    people = People.of(dossier, lang=lang, at=at)
    found = around(people, notation, ties=ties)
    if blank is not None:
        places = layout(form_texts(found, _heart(dossier), blank), measurer=measurer, aspects=ASPECTS, least=HEIGHT)
        return form(found, places, theme=look, title=title, measurer=measurer)
    laid = layout(texts(found, _heart(dossier)), measurer=measurer)
    return picture(found, laid, theme=look, title=title, measurer=measurer)


def _heart(dossier: Dossier) -> str:
    """The id of the symbol in the heart: the client's, or one that is nobody's."""
    if dossier.client is not None and dossier.client in dossier.by_id:
        return dossier.client
    identifier = "client"
    while identifier in dossier.by_id:
        identifier += "-"
    return identifier
