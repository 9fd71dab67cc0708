# SPDX-License-Identifier: MIT
"""The care plan: the chosen instruments as one document, with only what the client agreed to.

First it is asked what the client agreed to, of the whole dossier. Then everything that may not be in the plan is taken
out of the dossier, and only from what is left are the instruments made; so no drawing can tell of another one.
"""

from collections.abc import Iterable
from typing import Any, Final

from naastbetrokken.document.blocks import Document
from naastbetrokken.document.plan import Changed, Cover, TakenUp
from naastbetrokken.document.plan import plan as document_of
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.copies import copy_for, earlier_copy_for
from naastbetrokken.instrument.options import accepted
from naastbetrokken.instrument.registry import instrument, names
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.model.asked_day import asked_day
from naastbetrokken.model.dates import DateLike
from naastbetrokken.queries.agreed import agreed, agreement
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer
from naastbetrokken.views import difference, sentences
from naastbetrokken.views.withheld import changes_of, withheld

CHOSEN: Final = ("genogram", "circle", "help-table", "lifeline", "lifeline-table")
"""What a plan takes up when nobody chooses."""

_SELF: Final = "plan"


def plan(
    dossier: Dossier,
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    at: PartialDate | None = None,
    date: DateLike | None = None,
    version: str = "",
    author: str = "",
    recipient: str = "",
    copy: str = "worker",
    address: str = "third",
    instruments: Iterable[str] | None = None,
    previous: Dossier | None = None,
    measurer: TextMeasurer | None = None,
) -> Document:
    """The plan of a client.

    Args:
        dossier: whose plan.
        lang: language of the words.
        theme: look of the drawings.
        at: the day on which things are shown and ages reckoned, if not the dossier's own.
        date: the day of the plan, on which consent must hold; `at` or the dossier's own day by default.
        version: of the plan, as the organisation counts.
        author: who made it.
        recipient: who gets it; consent given for somebody else does not count.
        copy: "worker", or "client" or "naaste" for a copy without notes and without what is not for them to read.
        address: how it speaks of the client: "third", or to the client: "je", "u".
        instruments: what to take up, in order; what the client did not agree to is left out.
        previous: the dossier of the earlier plan, to tell what changed.
        measurer: how wide texts in drawings are.

    Raises:
        UsageError: if there is no such language, theme, copy, form of address or instrument, `instruments` is one
            text, or the date is no date.
    """
    if isinstance(instruments, str):
        raise UsageError("instruments takes names in a list, as in instruments=['genogram']")
    if previous is not None and not isinstance(previous, Dossier):
        raise UsageError(f"previous must be the dossier of the earlier plan, got {type(previous).__name__}")
    asked = _known(CHOSEN if instruments is None else instruments)
    day = asked_day(date, "date") or at or dossier.date
    may = agreed(dossier, names(), day, recipient=recipient)
    shown = withheld(copy_for(dossier, copy), may)
    options = {"lang": lang, "theme": theme, "at": at, "copy": copy, "address": address, "measurer": measurer}
    taken_up = tuple(
        TakenUp(name=name, part=_made(name, shown, options), consent=consent)
        for name in asked
        if (consent := agreement(dossier, name, day, recipient=recipient).given) is not None
    )
    changed = None
    if previous is not None:
        earlier = withheld(earlier_copy_for(previous, dossier, copy), may)
        told = changes_of(difference(earlier, shown), [one.name for one in taken_up])
        changed = Changed(since=previous.date, sentences=sentences(told, lang))
    return document_of(
        shown,
        lang=lang,
        at=at,
        address=address,
        cover=Cover(date=day, version=version, author=author, recipient=recipient, copy=copy),
        taken_up=taken_up,
        left_out=tuple(name for name in asked if name not in may),
        changed=changed,
    )


def _made(name: str, dossier: Dossier, options: dict[str, Any]) -> Scene | Document:
    maker = instrument(name)
    made = maker(dossier, **accepted(options, maker))
    if not isinstance(made, Scene | Document):
        raise UsageError(f"the {name} is no drawing and no document, so it cannot be in a plan")
    return made


def _known(asked: Iterable[str]) -> tuple[str, ...]:
    """The instruments that were asked for, each once; a plan does not hold a plan."""
    chosen, known = tuple(dict.fromkeys(asked)), [name for name in names() if name != _SELF]
    for name in chosen:
        if name not in known:
            raise UsageError.unknown("instrument for a plan", name, known)
    return chosen
