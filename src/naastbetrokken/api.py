# SPDX-License-Identifier: MIT
"""The front door in one file: each function calls the stages in order and decides nothing itself.

Everything is imported where it is used, so that asking for one function loads only what that function needs.
"""

from collections.abc import Iterable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, overload

from naastbetrokken.errors import UsageError

if TYPE_CHECKING:
    from naastbetrokken.instrument.described import Option
    from naastbetrokken.model import Dossier, PartialDate
    from naastbetrokken.model.dates import DateLike
    from naastbetrokken.queries import Relation
    from naastbetrokken.render.registry import Picture
    from naastbetrokken.rules import Acknowledged, Finding, Rule, Thresholds
    from naastbetrokken.scene.scene import Scene
    from naastbetrokken.scene.theme import Theme

Path = str | PathLike[str]


def load(path: Path, *, client: str | None = None) -> "Dossier":
    """The dossier in a file: dossier JSON or GEDCOM, told apart by what is in it.

    What a GEDCOM file holds and a dossier does not, `naastbetrokken.io.load.load_file` lists.

    Args:
        path: the file.
        client: id of the index person, instead of the file's own; in GEDCOM the xref without @.

    Raises:
        InvalidDossier: with everything that is wrong in the file, each with its place and a hint.
        UsageError: if nobody has the id `client`.
        MissingExtra: if reading this format needs a package that is not installed.
        OSError: if the file cannot be read.
    """
    from naastbetrokken.io.load import load_file

    return load_file(path, client=client).dossier


def loads(text: str | bytes, *, client: str | None = None) -> "Dossier":
    """The dossier in a text: dossier JSON or GEDCOM, told apart by what is in it.

    Args:
        text: the content of a file.
        client: id of the index person, instead of the text's own; in GEDCOM the xref without @.

    Raises:
        InvalidDossier: with everything that is wrong in the text, each with its place and a hint.
        UsageError: if nobody has the id `client`.
        MissingExtra: if reading this format needs a package that is not installed.
    """
    from naastbetrokken.io.load import load_bytes

    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return load_bytes(data, client=client).dossier


def dump(dossier: "Dossier", path: Path) -> None:
    """Write a dossier to a file as dossier JSON; the file is written whole or not at all.

    Args:
        dossier: what to keep.
        path: the file.

    Raises:
        InvalidDossier: if `load` would refuse what was written.
        OSError: if the file cannot be written.
    """
    from naastbetrokken.io.files import write_whole

    write_whole(path, dumps(dossier))


def dumps(dossier: "Dossier") -> str:
    """The dossier as dossier JSON, the same text for equal dossiers; `loads` gives an equal dossier back.

    Raises:
        InvalidDossier: if `loads` would refuse what was written.
    """
    from naastbetrokken.io import json

    return json.dumps(_a_dossier(dossier, "dumps"))


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
        audience: for whom, by the name of an audience view; None leaves nothing out.
        at: the day on which things are shown and ages reckoned; the dossier's own day by default.
        around: id of the person whose surroundings are shown.
        generations: how many generations up and down from `around` (the client when absent).
        theme: the look: "default", "print", "bw", "contrast", "dark", or a theme of one's own.
        style: the tradition of symbols: "mcgoldrick" or "pedigree".
        fold: ids of people whose descendants are folded away; how many they are is drawn with them.
        paper: "A4" or "A3", to draw on sheets of paper (svg, html, png, pdf); the other formats know no paper.
        page: which of the sheets, from 1, in formats that hold only one.
        previous: an earlier drawing (`to="json"`), as text or parsed, to keep everybody's place; of a plan the dossier
            of the earlier plan, or its JSON, to tell what changed.
        effort: how hard to look for a good order of people; 1 is quick, more buys time for print.
        options: what this instrument knows beside that (`options(instrument)` lists it: `title`, `blank` ...), and
            what this format knows: `prefix` (svg, html), `width` and `ascii_only` (text), `scale` (png),
            `landscape` and `margin_mm` (with paper) ...

    Returns:
        The drawing or the document: `str` in text formats, `bytes` in the others. Equal arguments give equal bytes,
        but for pdf, which another library makes.

    Raises:
        UsageError: if the call asks for something that is not there.
        InvalidDossier: if a trusted dossier points at somebody who is not there.
        MissingExtra: if the format needs a package that is not installed.
        PluginError: if a plugin broke its contract.
        InternalError: if the drawing would say something that the dossier does not; better none than that.
    """
    from naastbetrokken.render.paged import ALL_IN_ONE, ONE_EACH, render_sheets, sheet_numbered
    from naastbetrokken.render.registry import render

    picture, sheets, for_renderer = _drawn(
        _whole(_a_dossier(dossier, "draw")),
        instrument,
        to,
        views={"audience": audience, "at": day(at), "around": around, "generations": generations, "fold": fold},
        look={"lang": lang, "theme": theme, "style": style, "previous": previous, "effort": effort},
        paper=paper,
        options=options,
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
        InvalidDossier: if a trusted dossier points at somebody who is not there.
        MissingExtra: if the format needs a package that is not installed.
        PluginError: if a plugin broke its contract.
        InternalError: if the drawing would say something that the dossier does not; better none than that.
    """
    from naastbetrokken.render.paged import render_sheets

    viewed, looked = ("audience", "around", "generations", "fold"), ("lang", "theme", "style", "previous", "effort")
    views: dict[str, Any] = {name: options.pop(name) for name in viewed if name in options}
    views["at"] = day(options.pop("at", None))
    look = {name: options.pop(name) for name in looked if name in options}
    picture, sheets, for_renderer = _drawn(
        _whole(_a_dossier(dossier, "draw_sheets")), instrument, to, views=views, look=look, paper=paper, options=options
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
    from naastbetrokken.views.chosen import chosen
    from naastbetrokken.views.compared import compared_view

    for name, value in (("instrument", instrument), ("to", to)):
        if not isinstance(value, str):
            raise UsageError(f"{name} takes a name, got {type(value).__name__}")
    maker, renders = instrument_named(instrument), renderers_for(instrument, to)
    cutting = () if paper is None else (pages,)
    for_maker, *others = divided(options, maker, *cutting, *renders.values(), what=f"the {instrument} as {to}")
    if "catalogue" in for_maker:
        from naastbetrokken.io.offer import catalogue_of

        for_maker["catalogue"] = catalogue_of(for_maker["catalogue"])
    require_types(views, chosen)
    if for_maker.get("since") is None:
        seen = chosen(dossier, **views)
    else:
        seen, for_maker["since"] = compared_view(dossier, for_maker["since"], **views)
    look = {**look, "previous": _earlier(instrument, look.get("previous"))}
    common = {**look, "at": views["at"], "left_out": dict(seen.left_out), "apart": seen.apart}
    for_maker |= accepted(common, maker)
    require_types(for_maker, maker)
    picture = maker(seen.dossier, **for_maker)
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


def _earlier(instrument: str, previous: Any) -> Any:
    """What an instrument compares with: a dossier is read from its text, an earlier drawing stays as it is."""
    from naastbetrokken.instrument.registry import COMPARE_DOSSIERS

    return loads(previous) if instrument in COMPARE_DOSSIERS and isinstance(previous, str | bytes) else previous


def check(
    dossier: "Dossier",
    *,
    today: "DateLike | None" = None,
    thresholds: "Thresholds | None" = None,
    acknowledgements: "Iterable[Acknowledged]" = (),
    rules: "Iterable[str | Rule] | None" = None,
    with_acknowledged: bool = False,
) -> "tuple[Finding, ...]":
    """Everything in a dossier that is worth a question: what is missing, in doubt, or cannot be.

    Args:
        dossier: what to look at.
        today: the day of reckoning; the dossier's own day by default. Without either, rules that need a day (data
            that grew old) stay silent.
        thresholds: from where on rules ask.
        acknowledgements: findings that a worker put aside with a reason; what cannot be true is not put aside.
        rules: codes of rules, or rules, to ask; all by default.
        with_acknowledged: whether to give what was put aside too, with its reason.

    Returns:
        Findings, heaviest first. Each says itself with ids; `naastbetrokken.rules.describe` says it with names.

    Raises:
        UsageError: if there is no rule of some code, or the day is no date.
        PluginError: if a plugin broke its contract.
    """
    from naastbetrokken.rules import check as ask

    return ask(
        _a_dossier(dossier, "check"),
        today=day(today, "today"),
        thresholds=thresholds,
        acknowledgements=acknowledgements,
        rules=rules,
        with_acknowledged=with_acknowledged,
    )


def relation(
    dossier: "Dossier", a: str, b: str, *, at: "DateLike | None" = None, lang: str = "nl", gendered: bool = True
) -> "tuple[Relation, ...]":
    """What `a` is to `b`: every relation between the two, nearest first.

    Args:
        dossier: the family.
        a: id of the one who is named.
        b: id of the one to whom.
        at: the day to speak of; partners and carers before and after it differ.
        lang: language of the words: "nl" or "en".
        gendered: False for words that tell no gender ("ouder", "broer/zus").

    Returns:
        The relations, each read as "`a` is `b`'s `word`"; empty when nothing recorded connects the two.

    Raises:
        UsageError: if somebody or the language does not exist, or the day is no date.
    """
    from naastbetrokken.queries import relation as relations_of

    return relations_of(_a_dossier(dossier, "relation"), a, b, at=day(at), lang=lang, gendered=gendered)


def instruments() -> tuple[str, ...]:
    """The names of all instruments that `draw` knows: the built-in ones, then those of plugins."""
    from naastbetrokken.instrument import registry

    return registry.names()


def renderers() -> tuple[str, ...]:
    """The names of all formats of drawings and documents: the built-in ones, then those of plugins."""
    from naastbetrokken.render import registry

    return registry.names()


def formats(instrument: str) -> tuple[str, ...]:
    """The names of the formats that an instrument can have: the built-in ones, then those of plugins.

    A drawing can be svg, a document cannot; the first of these is what suits it on a screen.

    Raises:
        UsageError: if there is no such instrument.
    """
    from naastbetrokken.render.registry import formats_of

    if not isinstance(instrument, str):
        raise UsageError(f"instrument takes a text, got {type(instrument).__name__}")
    return formats_of(instrument)


def options(instrument: str) -> "tuple[Option, ...]":
    """What an instrument knows beside what `draw` takes for all of them: name, kind, default and meaning of each.

    The formats know a few options too, such as `width` (text) and `scale` (png); `draw` names them.

    Raises:
        UsageError: if there is no such instrument.
        PluginError: if the plugin that offers it cannot be loaded.
    """
    from inspect import signature

    from naastbetrokken.instrument.described import options_of
    from naastbetrokken.instrument.registry import instrument as instrument_named

    if not isinstance(instrument, str):
        raise UsageError(f"instrument takes a text, got {type(instrument).__name__}")
    return options_of(instrument_named(instrument), signature(draw).parameters)


def with_client(dossier: "Dossier", client: str | None) -> "Dossier":
    """The dossier with another index person; the dossier itself when `client` is None.

    Raises:
        UsageError: if nobody has that id.
    """
    from attrs import evolve

    if client is None:
        return dossier
    if client not in dossier.by_id:
        raise UsageError(f"person {client!r} is not in this dossier; give the id of a person")
    return evolve(dossier, client=client)


def with_some_client(dossier: "Dossier") -> "Dossier":
    """The dossier with its first person as the client, if nobody is."""
    if dossier.client is not None or not dossier.persons:
        return dossier
    return with_client(dossier, dossier.persons[0].id)


def _a_dossier(value: object, where: str) -> "Dossier":
    from naastbetrokken.model import Dossier

    if not isinstance(value, Dossier):
        raise UsageError(f"{where} needs a Dossier, got {type(value).__name__}; load(path) gives one")
    return value


def _whole(dossier: "Dossier") -> "Dossier":
    """The dossier, if its structure holds; one that was only trusted may point at nobody."""
    from naastbetrokken.model.structure import whole

    return whole(dossier)


def day(value: "DateLike | None", what: str = "at") -> "PartialDate | None":
    """The date that a caller means.

    Args:
        value: an EDTF text, a year, a `datetime.date` or nothing.
        what: the name of the option, for the message.

    Raises:
        UsageError: if it is no date.
    """
    from naastbetrokken.model.asked_day import asked_day

    return asked_day(value, what)
