# SPDX-License-Identifier: MIT
"""How old everybody is on the day of a drawing, or was."""

from typing import Final

from attrs import frozen

from naastbetrokken.model import Person, PersonKind
from naastbetrokken.model.dates import AgeRange, PartialDate
from naastbetrokken.scene.years import age, is_rough

OLDEST: Final = 105
"""Years beyond which nobody is said to have reached an age without a recorded death."""


@frozen
class Age:
    """The ages somebody may have, or may have reached; `rough` if a date was given as about, or in doubt."""

    range: AgeRange
    rough: bool


def reckoned(person: Person, at: PartialDate | None) -> Age | None:
    """The age of somebody on a day, or at death; None when nothing can be said.

    Somebody who would be very old is not said to be so: the death is likely just not recorded.
    """
    if person.pregnancy is not None or person.kind is PersonKind.INSTITUTION:
        return None
    when = person.died if person.is_deceased else at
    ages = age(person.born, when)
    if ages is None or (ages.min > OLDEST and not person.is_deceased):
        return None
    return Age(ages, is_rough(person.born, when))
