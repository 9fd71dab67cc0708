# SPDX-License-Identifier: MIT
"""The views that a drawing asks for, taken one after the other: whose, when, around whom, what is folded away."""

from collections.abc import Iterable

from attrs import evolve

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.views.audience import for_audience
from naastbetrokken.views.cutting import Neighbourhood
from naastbetrokken.views.folding import folded
from naastbetrokken.views.moment import at as at_date
from naastbetrokken.views.neighbourhood import around as around_person
from naastbetrokken.views.unnamed import unnamed


def chosen(
    dossier: Dossier,
    *,
    audience: str | None = None,
    at: PartialDate | None = None,
    around: str | None = None,
    generations: int | None = None,
    fold: Iterable[str] = (),
) -> Neighbourhood:
    """What is left of a dossier once every view that was asked for has been taken.

    What an audience may not see is gone before anything else is asked, so no number betrays it, and somebody who is
    hidden is as absent as somebody who never was.

    Args:
        dossier: the whole dossier.
        audience: for whom, by a name of `views.audience.AUDIENCES`; None leaves nothing out.
        at: the day on which things are shown.
        around: id of the person whose surroundings are shown.
        generations: how many generations up and down from `around` (the client when absent).
        fold: ids of people whose descendants are folded away.

    Raises:
        UsageError: if somebody or something that is asked for is not there, or there is no such audience.
    """
    if audience is not None:
        dossier = for_audience(dossier, audience)
    if isinstance(fold, str):
        raise UsageError("fold takes ids in a list, as in fold=['p3']")
    places = tuple(fold)
    middle = around if around is not None else dossier.client if generations is not None else None
    if generations is not None and middle is None:
        raise UsageError("generations are counted from somebody: name a person in around, since there is no client")
    if middle is not None and middle not in dossier.by_id:
        raise UsageError(f"nobody has the id {middle!r}, so nobody can be around it")
    for place in places:
        if place not in dossier.by_id:
            raise UsageError(f"nobody has the id {place!r}, so nothing can be folded there")
    then = dossier if at is None else at_date(dossier, at).dossier
    if middle is not None and middle not in then.by_id:
        raise UsageError(f"{middle!r} was not there yet on {at}")
    cut = Neighbourhood(then, ()) if middle is None else around_person(then, middle, generations=generations)
    seen = folded(cut, [place for place in places if place in cut.dossier.by_id])
    gone = frozenset(dossier.by_id) - frozenset(seen.dossier.by_id)
    return evolve(seen, dossier=unnamed(seen.dossier, gone))
