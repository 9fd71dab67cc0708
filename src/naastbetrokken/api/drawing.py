# SPDX-License-Identifier: MIT
"""Drawings and documents from a dossier: the stages in order, from views to the renderer."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, overload

from naastbetrokken.api.asked import a_dossier, day
from naastbetrokken.api.files import loads
from naastbetrokken.errors import PluginError, UsageError

if TYPE_CHECKING:
    from naastbetrokken.instrument.registry import Maker
    from naastbetrokken.model import Dossier
    from naastbetrokken.model.dates import DateLike
    from naastbetrokken.render.registry import Picture
    from naastbetrokken.scene.scene import Scene
    from naastbetrokken.scene.theme import Theme


@overload
def draw(
    dossier: "Dossier",
    instrument: str = ...,
    *,
    to: Literal["svg", "text", "markdown", "json", "html"] = "svg",
    **options: Any,
) -> str: ...


@overload
def draw(dossier: "Dossier", instrument: str = ..., *, to: Literal["png", "pdf"], **options: Any) -> bytes: ...


@overload
def draw(dossier: "Dossier", instrument: str = ..., *, to: str, **options: Any) -> str | bytes: ...


def draw(
    dossier: "Dossier",
    instrument: str = "genogram",
    *,
    to: str = "svg",
    lang: str = "nl",
    audience: str | None = None,
    at: "DateLike | None" = None,
    around: str | None = None,
    generations: int | None = None,
    theme: "str | Theme" = "default",
    style: str = "mcgoldrick",
    fold: Iterable[str] = (),
    paper: str | None = None,
    page: int | None = None,
    previous: "Dossier | str | bytes | Mapping[str, Any] | None" = None,
    effort: int = 1,
    **options: Any,
) -> str | bytes:
    """Make one instrument from a dossier: a drawing, or a document.

    Args:
        dossier: what to draw.
        instrument: which drawing or document; `instruments()` lists them.
        to: in which format; `formats(instrument)` lists them. A document has no svg, so it is always asked for by the
            name of a format.
        lang: language of the words: "nl" or "en".
        audience: who reads along: "naaste" or "shared" (what is shared), "client", "team", "restricted" or "author";
            what is for a narrower circle is left out, as if it had never been recorded. None leaves nothing out.
        at: the day on which things are shown and ages reckoned; the dossier's own day by default.
        around: id of the person whose surroundings are shown.
        generations: how many generations up and down from `around` (the client when absent).
        theme: the look: "default", "print", "bw", "contrast", "dark", or a theme of one's own.
        style: the tradition of symbols: "mcgoldrick" or "pedigree".
        fold: ids of people whose descendants are folded away; how many they are is drawn with them.
        paper: "A4" or "A3", to draw on sheets of paper (svg, html, png, pdf); the other formats know no paper.
        page: which of the sheets, from 1, in formats that hold only one.
        previous: an earlier drawing (`to="json"`), as text or parsed, to keep everybody's place; for an audience only
            one that was made for it or for a wider circle counts. Of a plan the dossier of the earlier plan, or its
            JSON, to tell what changed.
        effort: how hard to look for a good order of people; 1 is quick, more buys time for print.
        options: what this instrument knows beside that (`options(instrument)` lists it: `title`, `blank` ...), and
            what this format knows: `prefix` (svg, html), `width` and `ascii_only` (text), `scale` (png),
            `landscape` and `margin_mm` (with paper) ...

    Returns:
        The drawing or the document: `str` in text formats, `bytes` in the others. Equal arguments give equal bytes,
        but for pdf, which another library makes.

    Raises:
        UsageError: if the call asks for something that is not there.
        InvalidDossier: if a trusted dossier points at somebody who is not there, or cannot be drawn because it holds
            values of another type than the model says.
        MissingExtra: if the format needs a package that is not installed.
        PluginError: if a plugin broke its contract.
        InternalError: if the drawing would say something that the dossier does not; better none than that.
    """
    from naastbetrokken.model.mistyped import told_of_the_data
    from naastbetrokken.model.structure import whole
    from naastbetrokken.render.paged import ALL_IN_ONE, ONE_EACH, render_sheets, sheet_numbered
    from naastbetrokken.render.registry import render

    given = a_dossier(dossier, "draw")
    views = {"audience": audience, "at": day(at), "around": around, "generations": generations, "fold": fold}
    look = {"lang": lang, "theme": theme, "style": style, "previous": previous, "effort": effort}
    with told_of_the_data(given):
        picture, sheets, for_renderer = _drawn(
            whole(given), instrument, to, views=views, look=look, paper=paper, options=options
        )
        if paper is None and page is not None:
            raise UsageError("page names a sheet of paper; add paper")
        if paper is None or to not in (*ONE_EACH, *ALL_IN_ONE):
            return render(picture, to, **for_renderer)
        return render_sheets(picture, sheet_numbered(sheets, to, page), to, **for_renderer)[0]


def draw_sheets(
    dossier: "Dossier", instrument: str = "genogram", *, to: str = "svg", paper: str = "A4", **options: Any
) -> tuple[str | bytes, ...]:
    """Draw one instrument on sheets of paper: a file for each sheet, in order.

    Args:
        dossier: what to draw.
        instrument: which drawing; `instruments()` lists them.
        to: in which format; those that hold all sheets (html) or know no paper (text, json) give one file.
        paper: "A4" or "A3".
        options: as for `draw`.

    Raises:
        UsageError: if the call asks for something that is not there.
        InvalidDossier: if a trusted dossier points at somebody who is not there, or cannot be drawn because it holds
            values of another type than the model says.
        MissingExtra: if the format needs a package that is not installed.
        PluginError: if a plugin broke its contract.
        InternalError: if the drawing would say something that the dossier does not; better none than that.
    """
    from naastbetrokken.model.mistyped import told_of_the_data
    from naastbetrokken.model.structure import whole
    from naastbetrokken.render.paged import render_sheets

    given = a_dossier(dossier, "draw_sheets")
    viewed, looked = ("audience", "around", "generations", "fold"), ("lang", "theme", "style", "previous", "effort")
    views: dict[str, Any] = {name: options.pop(name) for name in viewed if name in options}
    views["at"] = day(options.pop("at", None))
    look = {name: options.pop(name) for name in looked if name in options}
    with told_of_the_data(given):
        picture, sheets, for_renderer = _drawn(
            whole(given), instrument, to, views=views, look=look, paper=paper, options=options
        )
        return render_sheets(picture, sheets, to, **for_renderer)


def _drawn(
    dossier: "Dossier",
    instrument: str,
    to: str,
    *,
    views: Mapping[str, Any],
    look: Mapping[str, Any],
    paper: str | None,
    options: Mapping[str, Any],
) -> "tuple[Picture, tuple[Scene, ...], dict[str, Any]]":
    """The drawing or document, its sheets if paper is asked for, and what is left of the options for the renderer."""
    from naastbetrokken.instrument.option_types import require_types
    from naastbetrokken.instrument.options import accepted, divided
    from naastbetrokken.instrument.registry import instrument as instrument_named
    from naastbetrokken.render.registry import kind_of, renderers_for
    from naastbetrokken.scene.pages import pages
    from naastbetrokken.scene.scene import Scene

    for name, value in (("instrument", instrument), ("to", to)):
        if not isinstance(value, str):
            raise UsageError(f"{name} takes a name, got {type(value).__name__}")
    maker, renders = instrument_named(instrument), renderers_for(instrument, to)
    cutting = () if paper is None else (pages,)
    for_maker, *others = divided(options, maker, *cutting, *renders.values(), what=f"the {instrument} as {to}")
    picture = _made(dossier, instrument, maker, views=views, look=look, asked=for_maker)
    kind = kind_of(picture)
    for_renderer = dict(zip(renders, others[len(cutting) :], strict=True)).get(kind, {})
    if kind in renders:
        require_types(for_renderer, renders[kind])
    if paper is None:
        return picture, (), for_renderer
    if not isinstance(picture, Scene):
        raise UsageError(f"the {instrument} is not a drawing, so it is not cut into sheets; leave out paper")
    require_types({"paper": paper, **others[0]}, pages)
    look_of_sheets = accepted({name: look[name] for name in ("theme",) if name in look}, pages)
    return picture, pages(picture, paper, **{**others[0], **look_of_sheets}), for_renderer


def _made(
    dossier: "Dossier",
    instrument: str,
    maker: "Maker",
    *,
    views: Mapping[str, Any],
    look: Mapping[str, Any],
    asked: Mapping[str, Any],
) -> "Picture":
    """What the instrument makes of what is left of a dossier after the views, with what the views ask to be told."""
    from naastbetrokken.document.blocks import Document
    from naastbetrokken.instrument.copies import copy_asked, made_for
    from naastbetrokken.instrument.option_types import require_types
    from naastbetrokken.instrument.options import accepted
    from naastbetrokken.instrument.partial import telling
    from naastbetrokken.instrument.registry import GROUP
    from naastbetrokken.scene.blank import EMPTY
    from naastbetrokken.scene.scene import Scene
    from naastbetrokken.views.chosen import chosen
    from naastbetrokken.views.compared import compared_view

    for_maker, audience = dict(asked), views.get("audience")
    if "catalogue" in for_maker:
        from naastbetrokken.io.offer import catalogue_of

        for_maker["catalogue"] = catalogue_of(for_maker["catalogue"])
    require_types(views, chosen)
    if for_maker.get("since") is None:
        seen = chosen(dossier, **views)
    else:
        seen, for_maker["since"] = compared_view(dossier, for_maker["since"], **views)
    if accepted({"previous": None}, maker):
        look = {**look, "previous": _earlier(instrument, look.get("previous"), dossier, audience)}
    common = {**look, "at": views["at"], "left_out": dict(seen.left_out), "apart": seen.apart}
    for_maker |= accepted(common, maker)
    if audience is not None:
        for_maker |= accepted(copy_asked(audience, for_maker.get("copy")), maker)
    require_types(for_maker, maker)
    picture = maker(seen.dossier, **for_maker)
    if not isinstance(picture, Scene | Document):
        raise PluginError(GROUP, instrument, f"gave back {type(picture).__name__}, not a Scene or a Document")
    if "left_out" not in for_maker and for_maker.get("blank") != EMPTY:
        left_out = sum(number for _, number in seen.left_out) + seen.apart
        picture = telling(picture, left_out, **accepted({**look, **for_maker}, telling))
    return made_for(picture, audience)


def _earlier(instrument: str, previous: Any, dossier: "Dossier", audience: str | None) -> Any:
    """What an instrument compares with, as far as it may be seen; a dossier is read from its text."""
    from naastbetrokken.instrument.previous import earlier_drawing
    from naastbetrokken.instrument.registry import COMPARE_DOSSIERS
    from naastbetrokken.model import Dossier
    from naastbetrokken.views.earlier import earlier_for_audience

    if instrument in COMPARE_DOSSIERS and isinstance(previous, str | bytes):
        previous = loads(previous)
    if audience is None or previous is None:
        return previous
    if isinstance(previous, Dossier):
        return earlier_for_audience(previous, dossier, audience)
    if not isinstance(previous, str | bytes | Mapping):
        return previous
    return earlier_drawing(previous, dossier, audience, instrument)
