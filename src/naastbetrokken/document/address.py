# SPDX-License-Identifier: MIT
"""How a document speaks of the client: to the client (je, u) or about the client (the third person).

Only where a text speaks to or of the client does the catalogue hold variants: beside "review.wish.heading" stand
"review.wish.heading.je" and "review.wish.heading.u". A text without variants is the same in every form.
"""

from enum import StrEnum
from typing import Final

from attrs import frozen

from naastbetrokken.document.words import words
from naastbetrokken.errors import UsageError
from naastbetrokken.scene.words import Words


class Address(StrEnum):
    """A form of address."""

    THIRD = "third"
    JE = "je"
    U = "u"


FORMS: Final = tuple(form.value for form in Address)


def address_named(name: str) -> Address:
    """The form of address of this name.

    Raises:
        UsageError: if there is none.
    """
    if name not in FORMS:
        raise UsageError.unknown("address", name, FORMS)
    return Address(name)


@frozen
class Spoken(Words):
    """A catalogue that speaks in one form of address.

    Attributes:
        address: the form.
    """

    address: Address = Address.THIRD

    def __call__(self, key: str, **parts: object) -> str:
        """The text of a key in this form of address, with its parts filled in."""
        own = f"{key}.{self.address.value}"
        return Words.__call__(self, own if own in self.table else key, **parts)


def spoken(lang: str, address: str = "third") -> Spoken:
    """The catalogue of a language in a form of address.

    Raises:
        UsageError: if there is no such language or form.
    """
    base = words(lang)
    return Spoken(base.lang, base.table, address_named(address))
