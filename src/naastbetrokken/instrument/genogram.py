# SPDX-License-Identifier: MIT
"""The genogram: three or more generations, unions and how they ended, who raised whom.

Words first, since the layout has to find room for them; then places; then a look at those places by somebody who does
not know how they came about; only then the picture.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import evolve

from naastbetrokken.errors import InternalError, UsageError
from naastbetrokken.instrument.notation import Given, notation_of
from naastbetrokken.instrument.previous import places
from naastbetrokken.layout.genogram import Sizes, Texts, layout
from naastbetrokken.layout.result import Compromise, Layout
from naastbetrokken.layout.text import RememberingMeasurer
from naastbetrokken.layout.validate import validate
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.scene.blank import EMPTY, blank_named
from naastbetrokken.scene.blank_genogram import empty_genogram
from naastbetrokken.scene.calm import calmer
from naastbetrokken.scene.genogram import picture
from naastbetrokken.scene.genogram_texts import looks_of, texts_of
from naastbetrokken.scene.half_genogram import with_gaps
from naastbetrokken.scene.hidden import LINES, shown_parts
from naastbetrokken.scene.parts import PARTS, parts_named
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.styles import style_named
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer
from naastbetrokken.views.at_home import at_home
from naastbetrokken.views.compared import Since, compared, overlaid

UNTRUE: Final = ("missing", "twice", "stranger", "through", "joined_wrongly", "torn", "touch")
"""Faults after which a drawing would tell of another family; the others only make it harder to read."""
ROOMY: Final = Sizes(pitch=120.0, corridor=18.0, clear=8.0, label_gap=20.0)
"""More room between people and lines, for families whose lines would meet otherwise."""


def genogram(
    dossier: Dossier,
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    style: str = "mcgoldrick",
    at: PartialDate | None = None,
    title: str | None = None,
    effort: int = 1,
    previous: str | bytes | Mapping[str, Any] | None = None,
    measurer: TextMeasurer | None = None,
    show: Iterable[str] | None = None,
    hide: Iterable[str] = (),
    notation: Given = None,
    sex_assigned: bool = False,
    consultand: str | None = None,
    secrets: bool = False,
    left_out: Mapping[str, int] | None = None,
    apart: int = 0,
    since: Since | None = None,
    blank: str | None = None,
) -> Scene:
    """The genogram of a dossier.

    Args:
        dossier: whose family.
        lang: language of the words.
        theme: name of the look, or a look.
        style: name of the tradition of symbols.
        at: the day on which ages are reckoned, if not the dossier's own.
        title: another title than the client's name gives.
        effort: how hard to look for a good order of people, from 0; 1 is quick, more buys time for print.
        previous: an earlier drawing as JSON, to keep everybody's place as far as truth allows.
        measurer: how wide texts are; the envelope of four common fonts when absent.
        show: which parts are shown: "bonds", "households", "conditions", "dates", "facts"; all when absent, but in the
            style "pedigree" no bonds. What is not shown is in no byte of any output.
        hide: which of those parts are left out after all.
        notation: bonds and badges of one's own: a `Notation`, or its JSON as text or parsed.
        sex_assigned: whether to show as whom people were registered at birth, where they live otherwise or are intersex
            (in a pedigree AFAB, AMAB or UAAB; else a smaller symbol inside): only where the care needs it.
        consultand: id of who came with the question, if that is not the client: an arrow without a letter.
        secrets: whether to mark people about whom something is on record that not everybody may read; never what.
        left_out: how many people who are not in the dossier lie behind somebody, by id (`views.Neighbourhood`).
        apart: how many people who are not in the dossier lie behind nobody.
        since: an earlier dossier or a date: what came, went or changed since then is marked and told.
        blank: "empty" for a sheet of A4 to draw on by hand, without anything from the dossier; "half" for the drawing
            with what is still to be asked below it and lines to write on; None for the drawing itself.

    Raises:
        UsageError: if there is no such language, theme, style, part or form, the notation does not hold, the earlier
            drawing is something else, or `since` is no dossier and no earlier date.
        InternalError: if the drawing would say something that the dossier does not; better none than that.
    """
    if type(effort) is not int or effort < 0:
        raise UsageError("effort must be a whole number from 0")
    blank_named(blank, "form")
    if blank == EMPTY:
        return empty_genogram(lang=lang, theme=theme, style=style, title=title, measurer=measurer)
    if consultand is not None and consultand not in dossier.by_id:
        raise UsageError.unknown("person", consultand, dossier.by_id)
    found = None if since is None else compared(dossier, since, at)
    dossier = dossier if found is None else overlaid(found)
    own, left = notation_of(notation), parts_named(hide, "hide")
    parts = tuple(part for part in shown_parts(show, style_named(style)) if part not in left)
    people = People.of(
        dossier,
        lang=lang,
        at=at,
        show=parts,
        notation=own,
        assigned=sex_assigned,
        consultand=consultand,
        secrets=secrets,
        left_out=left_out,
        apart=apart,
        since=found,
    )
    looks, remembering = looks_of(people, style), RememberingMeasurer.of(measurer)
    texts = texts_of(people, style, looks, remembering)
    lined = calmer(dossier, tuple(part for part in PARTS if part in parts or part not in LINES.values()))
    lined = at_home(lined, at or dossier.date)
    truthful = _truthful(lined, texts, effort, previous=places(previous) or None, measurer=remembering)
    asked = show is not None or bool(left)
    scene = picture(people, truthful, looks, theme=theme, style=style, title=title, measurer=remembering, asked=asked)
    if blank is None:
        return scene
    people = People.of(dossier, lang=lang, at=at, show=parts, left_out=left_out)
    return with_gaps(scene, people, theme=theme, measurer=measurer)


def _truthful(
    dossier: Dossier,
    texts: Texts,
    effort: int,
    *,
    previous: Mapping[str, float] | None,
    measurer: TextMeasurer | None,
) -> Layout:
    """A layout that says nothing untrue, with what makes it hard to read as a compromise.

    Where the usual layout draws one line on another, others are tried: people in another order, then with more room.

    Raises:
        InternalError: if every one of them would say something untrue.
    """
    told = ""
    for more, sizes in ((0, None), (1, None), (0, ROOMY), (1, ROOMY)):
        placed = layout(dossier, texts, effort=effort + more, previous=previous, measurer=measurer, sizes=sizes)
        faults = validate(placed, dossier)
        untrue = [fault for fault in faults if fault.code in UNTRUE]
        if not untrue:
            unclear = tuple(dict.fromkeys(Compromise(code=fault.code, refs=fault.refs) for fault in faults))
            return evolve(placed, compromises=(*placed.compromises, *unclear)) if unclear else placed
        told = told or "; ".join(f"{fault.code} {' '.join(fault.refs)}" for fault in untrue[:5])
    raise InternalError(f"this genogram would say something untrue and is not drawn ({told})")
