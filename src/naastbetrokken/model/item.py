# SPDX-License-Identifier: MIT
"""What every stored item may carry: where it comes from, for whom it is meant, and other software's own data."""

import json
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from naastbetrokken.model.codes import Certainty, Visibility
from naastbetrokken.model.dates import PartialDate


class Discreet:
    """Shows its class and its id, never what somebody said or is called: reprs end up in logs."""

    __slots__ = ()

    def __repr__(self) -> str:
        identifier = getattr(self, "id", None)
        return f"{type(self).__name__}({'...' if identifier is None else repr(identifier)})"


@frozen(kw_only=True, repr=False)
class Source(Discreet):
    """Who told it, who wrote it down, when, and how sure that is.

    Attributes:
        informant: person id or free text ("het dossier") of the one who told it.
        author: who recorded it, as the organisation names its workers.
        recorded: the day it was written down.
        certainty: how sure the informant is.
    """

    informant: str = ""
    author: str = ""
    recorded: PartialDate | None = None
    certainty: Certainty = Certainty.CERTAIN


@frozen(repr=False)
class Extensions(Discreet):
    """Data of other software, kept untouched: a JSON object, held as text so that nobody can change it by accident."""

    text: str = "{}"

    @classmethod
    def of(cls, value: Mapping[str, Any]) -> "Extensions":
        """The extensions that hold `value`, a JSON object."""
        return cls(json.dumps(value, ensure_ascii=False, separators=(",", ":")))

    @property
    def value(self) -> dict[str, Any]:
        """A fresh copy of the object."""
        result: dict[str, Any] = json.loads(self.text)
        return result

    def __bool__(self) -> bool:
        return self.text != "{}"


@frozen(kw_only=True, repr=False)
class Item(Discreet):
    """A fact or statement of the dossier, with what may be said of any of them.

    Attributes:
        source: where it comes from; absent when nobody recorded that.
        visibility: for whom it is meant.
        note: free text beside it.
        extensions: other software's own data.
    """

    source: Source | None = None
    visibility: Visibility = Visibility.CLIENT
    note: str = ""
    extensions: Extensions = field(factory=Extensions)
