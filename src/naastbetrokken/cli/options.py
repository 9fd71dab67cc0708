# SPDX-License-Identifier: MIT
"""Options that say how to draw, for `draw` and `batch` alike."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import Any, Final

from naastbetrokken.cli.source import add_client
from naastbetrokken.cli.streams import read
from naastbetrokken.errors import UsageError
from naastbetrokken.render.suffixes import suffix_of

_ALWAYS: Final = ("lang", "theme", "style", "effort", "at", "around", "generations", "audience")

_OF_INSTRUMENTS: Final[Mapping[str, tuple[str, str, str]]] = MappingProxyType(
    {
        "blank": ("store", "empty|half", "a form to fill in by hand, empty or with what is known"),
        "person": ("append", "ID", "strain, offer: only this naaste; may be repeated"),
        "key": ("append", "ID", "moments: work out this moment; may be repeated"),
        "copy": ("store", "worker|client|naaste", "documents: for the worker, or what the client or a naaste may read"),
        "address": ("store", "third|je|u", "review, plan: how it speaks of the client"),
        "today": ("store", "DATE", "lifeline, offer, review: the day of today, if it is another than --at"),
        "recipient": ("store", "WHO", "plan: who gets it; consent given for somebody else does not count"),
    }
)
"""What several people ask of an instrument on the command line: how it is taken, and its help; the rest by --option."""

_WHEN_GIVEN: Final = ("title", "secrets", "width", "ascii_only", "scale", *_OF_INSTRUMENTS)


def add_drawing_options(command: ArgumentParser) -> None:
    """Let a command take everything that says how to draw."""
    from naastbetrokken.instrument.registry import BUILT_IN

    add_client(command)
    command.add_argument(
        "--instrument",
        default="genogram",
        metavar="NAME",
        help=f"which drawing or document (genogram): {', '.join(BUILT_IN)}",
    )
    command.add_argument(
        "--to",
        metavar="FORMAT",
        help="svg, text, markdown, json, html, png or pdf; a document is no svg or png",
    )
    command.add_argument("--lang", default="nl", metavar="nl|en", help="language of the words (nl)")
    command.add_argument("--at", metavar="DATE", help="things as they were on this day, as in 2026-10-15")
    command.add_argument("--around", metavar="ID", help="only those around this person")
    command.add_argument("--generations", type=int, metavar="N", help="so many generations up and down")
    command.add_argument(
        "--audience", metavar="NAME", help="only what this circle may see: naaste, client, team, restricted or author"
    )
    command.add_argument(
        "--style", default="mcgoldrick", metavar="NAME", help="tradition of symbols: mcgoldrick or pedigree"
    )
    command.add_argument(
        "--theme", default="default", metavar="NAME", help="look: default, print, bw, contrast or dark"
    )
    command.add_argument("--show", metavar="PARTS", help="only these of bonds,households,conditions,dates,facts")
    command.add_argument("--hide", metavar="PARTS", help="all but these")
    command.add_argument("--notation", metavar="FILE", help="JSON with bonds and badges of your own")
    command.add_argument("--catalogue", metavar="FILE", help="offer: JSON with the help of your organisation")
    command.add_argument(
        "--secrets",
        action="store_const",
        const=True,
        help="mark people about whom something is on record that is not for everybody",
    )
    command.add_argument("--effort", type=int, default=1, metavar="N", help="1 is quick, 10 takes its time (1)")
    command.add_argument("--title", metavar="WORDS", help="another title")
    command.add_argument("--width", type=int, metavar="N", help="text: columns of the picture (80)")
    for name, (action, metavar, words) in _OF_INSTRUMENTS.items():
        command.add_argument(f"--{name}", action=action, metavar=metavar, help=words)
    command.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="anything else that an instrument knows (`options NAME` lists it), as text or JSON; may be repeated",
    )
    command.add_argument(
        "--ascii", dest="ascii_only", action="store_const", const=True, help="text: only ASCII characters"
    )
    command.add_argument("--scale", type=float, metavar="N", help="png: pixels per px (2)")


def drawing_options(asked: Namespace) -> dict[str, Any]:
    """What was asked, as options of `draw`."""
    options = {name: getattr(asked, name) for name in _ALWAYS}
    if asked.show is not None or asked.hide is not None:
        options["show"] = _shown(asked.show, asked.hide)
    if asked.notation is not None:
        options["notation"] = read(asked.notation)
    if asked.catalogue is not None:
        options["catalogue"] = read(asked.catalogue)
    options |= {name: value for name in _WHEN_GIVEN if (value := getattr(asked, name)) is not None}
    return options | dict(_named_option(one) for one in asked.option)


def _named_option(text: str) -> tuple[str, Any]:
    """An option by its name in Python; its value is JSON where it reads as JSON, else the text itself."""
    name, mark, value = text.partition("=")
    name = name.strip().replace("-", "_")
    if not mark or not name.isidentifier():
        raise UsageError(f"--option takes NAME=VALUE, as in --option bands=[0,6,12]; got {text!r}")
    try:
        return name, json.loads(value)
    except (ValueError, RecursionError):
        return name, value


def _shown(show: str | None, hide: str | None) -> tuple[str, ...]:
    """The parts that are left after both options."""
    from naastbetrokken.scene.parts import PARTS, parts_named

    named = [parts_named(one.strip() for one in text.split(",") if one.strip()) for text in (show or "", hide or "")]
    wanted = PARTS if show is None else named[0]
    return tuple(part for part in wanted if part not in named[1])


def usual_format(instrument: str) -> str:
    """The format of an instrument where nobody asks for one: svg for a drawing, text for a document.

    Raises:
        UsageError: if there is no such instrument.
    """
    from naastbetrokken.api import formats

    return formats(instrument)[0]


def format_of(path: str) -> str:
    """The format that the name of a file asks for.

    Raises:
        UsageError: if it does not tell.
    """
    from naastbetrokken.api import renderers

    suffix = PurePath(path).suffix.lower()
    known = {suffix_of(name): name for name in renderers()} | {".htm": "html"}
    if suffix not in known:
        raise UsageError(f"cannot tell the format from the name {path!r}; add --to")
    return known[suffix]
