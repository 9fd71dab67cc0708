# SPDX-License-Identifier: MIT
"""A cut-out of a dossier: the people kept, what is between them, and what is about nobody else."""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve, frozen

from naastbetrokken.model import Dossier
from naastbetrokken.model.references import among, ids_among
from naastbetrokken.views.landmark import landmark_among


@frozen
class Neighbourhood:
    """A cut-out of a dossier.

    Attributes:
        dossier: the people kept and everything that is only about them.
        left_out: where the cut runs: id of somebody kept, and how many people left out lie behind them. Everybody
            left out whom kinship or another relation leads to is counted at exactly one place.
        apart: how many were left out whom no relation leads to.
    """

    dossier: Dossier
    left_out: tuple[tuple[str, int], ...]
    apart: int = 0


def cut(dossier: Dossier, kept: frozenset[str]) -> Dossier:
    """The dossier of the people kept: relations between them, and what is about nobody else.

    Two of triplets are no twins, and how somebody sees a bond is not how everybody does: such a group, and such a bond
    of which the one who sees it so does not stay, goes. So does what would become nobody's, everybody's or somebody
    else's: a task of those who do not stay, what they needed, chose or answered.

    Args:
        dossier: the whole dossier.
        kept: ids of the people who stay; parents of kept people who do not stay are missing from the cut-out, so
            whoever calls this keeps both or neither where a picture would become false.
    """
    unions = frozenset(_unions(dossier, kept))
    own = dossier.client in kept
    return evolve(
        dossier,
        client=dossier.client if own else None,
        persons=tuple(person for person in dossier.persons if person.id in kept),
        unions=tuple(union for union in dossier.unions if union.id in unions),
        parentages=tuple(
            evolve(one, parents=ids_among(one.parents, kept))
            for one in dossier.parentages
            if one.child in kept and (one.union in unions if one.union else ids_among(one.parents, kept))
        ),
        twins=tuple(one for one in dossier.twins if kept.issuperset(one.children)),
        households=tuple(
            evolve(home, members=tuple(one for one in home.members if one.person in kept))
            for home in dossier.households
            if any(one.person in kept for one in home.members)
        ),
        bonds=tuple(one for one in dossier.bonds if kept.issuperset(filter(None, (one.a, one.b, one.view)))),
        ties=tuple(one for one in dossier.ties if own and one.person in kept),
        contacts=tuple(one for one in dossier.contacts if one.a in kept and one.b in kept),
        **_life(dossier, kept, unions, own=own),
    )


def _unions(dossier: Dossier, kept: frozenset[str]) -> Iterator[str]:
    """Couples of whom both are kept, and single parents unless only their children were left out."""
    has_children = {parentage.union for parentage in dossier.parentages}
    has_kept = {parentage.union for parentage in dossier.parentages if parentage.child in kept}
    for union in dossier.unions:
        couple = len(union.partners) > 1 or union.id not in has_children
        if kept.issuperset(union.partners) and (couple or union.id in has_kept):
            yield union.id


def _life(dossier: Dossier, kept: frozenset[str], unions: frozenset[str], *, own: bool) -> dict[str, Any]:
    """The client's life line and agreements, if the client is kept; what others said, if they are."""
    times = unions | frozenset(event.id for event in dossier.events)

    def placed(items: Iterable[Any]) -> tuple[Any, ...]:
        return tuple(
            evolve(one, when=landmark_among(one.when, times), persons=ids_among(one.persons, kept)) for one in items
        )

    return {
        "events": placed(dossier.events) if own else (),
        "residences": placed(dossier.residences) if own else (),
        "wishes": placed(dossier.wishes) if own else (),
        "involvements": tuple(one for one in dossier.involvements if own and one.person in kept),
        "consents": _with(dossier.consents, kept),
        "representations": tuple(one for one in dossier.representations if own and one.person in kept),
        "statements": tuple(
            evolve(one, about=ids_among(one.about, kept)) for one in dossier.statements if one.by in kept
        ),
        "moments": tuple(
            evolve(one, when=landmark_among(one.when, times))
            for moment in dossier.moments
            if own and (one := among(moment, kept)) is not None
        ),
        **{part: _with(getattr(dossier, part), kept) if own else () for part in ("factors", "care_contacts", "tasks")},
        **{
            part: _with(getattr(dossier, part), kept)
            for part in ("hearings", "acknowledgements", "strain_sheets", "needs", "roles")
        },
    }


def _with(items: Iterable[Any], kept: frozenset[str]) -> tuple[Any, ...]:
    """The items as far as they are about people who stay."""
    return tuple(found for one in items if (found := among(one, kept)) is not None)
