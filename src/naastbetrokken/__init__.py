# SPDX-License-Identifier: MIT
"""The people around a client in care: one dossier, all instruments.

This is the front door. It imports nothing until a name is asked for (PEP 562), so `import naastbetrokken`
costs next to nothing and leaves the host application's modules alone. `_OFFERS` says where each name lives;
the imports under `TYPE_CHECKING` say the same to type checkers, and a test holds the two together.
"""

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from naastbetrokken.api import (
        check,
        draw,
        draw_sheets,
        dump,
        dumps,
        formats,
        instruments,
        load,
        loads,
        relation,
        renderers,
    )
    from naastbetrokken.batch import Rendered, render_many
    from naastbetrokken.errors import (
        InternalError,
        InvalidCatalogue,
        InvalidDossier,
        MissingExtra,
        NaastbetrokkenError,
        PluginError,
        Problem,
        UsageError,
    )
    from naastbetrokken.io.offer import dump_offer, dumps_offer, load_offer, loads_offer
    from naastbetrokken.model import (
        Bond,
        Catalogue,
        Condition,
        Consent,
        Contact,
        Dossier,
        Household,
        Involvement,
        LifeEvent,
        Membership,
        Moment,
        Name,
        Offer,
        Parentage,
        PartialDate,
        Period,
        Person,
        Representation,
        Residence,
        Source,
        Statement,
        Tie,
        Twins,
        Union,
        UnionState,
        Visibility,
        When,
        Wish,
    )
    from naastbetrokken.queries import Relation
    from naastbetrokken.rules import Finding

    __version__: str

_OFFERS: Final = (
    (
        "naastbetrokken.api",
        (
            "check",
            "draw",
            "draw_sheets",
            "dump",
            "dumps",
            "formats",
            "instruments",
            "load",
            "loads",
            "relation",
            "renderers",
        ),
    ),
    ("naastbetrokken.batch", ("Rendered", "render_many")),
    (
        "naastbetrokken.errors",
        (
            "InternalError",
            "InvalidCatalogue",
            "InvalidDossier",
            "MissingExtra",
            "NaastbetrokkenError",
            "PluginError",
            "Problem",
            "UsageError",
        ),
    ),
    ("naastbetrokken.io.offer", ("dump_offer", "dumps_offer", "load_offer", "loads_offer")),
    (
        "naastbetrokken.model",
        (
            "Bond",
            "Catalogue",
            "Condition",
            "Consent",
            "Contact",
            "Dossier",
            "Household",
            "Involvement",
            "LifeEvent",
            "Membership",
            "Moment",
            "Name",
            "Offer",
            "Parentage",
            "PartialDate",
            "Period",
            "Person",
            "Representation",
            "Residence",
            "Source",
            "Statement",
            "Tie",
            "Twins",
            "Union",
            "UnionState",
            "Visibility",
            "When",
            "Wish",
        ),
    ),
    ("naastbetrokken.queries", ("Relation",)),
    ("naastbetrokken.rules", ("Finding",)),
)
_HOMES: "Final[Mapping[str, str]]" = MappingProxyType({name: home for home, names in _OFFERS for name in names})

__all__ = [
    "Bond",
    "Catalogue",
    "Condition",
    "Consent",
    "Contact",
    "Dossier",
    "Finding",
    "Household",
    "InternalError",
    "InvalidCatalogue",
    "InvalidDossier",
    "Involvement",
    "LifeEvent",
    "Membership",
    "MissingExtra",
    "Moment",
    "NaastbetrokkenError",
    "Name",
    "Offer",
    "Parentage",
    "PartialDate",
    "Period",
    "Person",
    "PluginError",
    "Problem",
    "Relation",
    "Rendered",
    "Representation",
    "Residence",
    "Source",
    "Statement",
    "Tie",
    "Twins",
    "Union",
    "UnionState",
    "UsageError",
    "Visibility",
    "When",
    "Wish",
    "__version__",
    "check",
    "draw",
    "draw_sheets",
    "dump",
    "dump_offer",
    "dumps",
    "dumps_offer",
    "formats",
    "instruments",
    "load",
    "load_offer",
    "loads",
    "loads_offer",
    "relation",
    "render_many",
    "renderers",
]


def __getattr__(name: str) -> object:
    """Fetch a public name from the module where it lives, on first use."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    if name == "__version__":
        from importlib.metadata import version

        return version("naastbetrokken")
    raise AttributeError(f"module 'naastbetrokken' has no attribute {name!r}")


def __dir__() -> list[str]:
    """List what the front door offers, whether or not it has been used yet."""
    return sorted({*globals(), *__all__})
