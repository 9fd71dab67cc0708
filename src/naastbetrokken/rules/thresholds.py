# SPDX-License-Identifier: MIT
"""The numbers that rules compare with: all of them parameters, none of them a norm for people.

A threshold says from where a worker might want to ask. An organisation that asks earlier or later passes its own.
"""

from attrs import frozen


@frozen(kw_only=True)
class Thresholds:
    """From where on a rule asks; years, days and counts as the names say.

    Attributes:
        about_years: room given to both sides of an "about" or doubtful date before anything is called certain.
        vague_years: a date that may be further apart than this is not held against anybody.
        parent_min_age: a parent younger than this at a birth is asked about.
        mother_max_age: idem older, for somebody who gave birth.
        father_max_age: idem older, for any other biological parent.
        presumption_days: how long after a man's death a child is still his by law (BW 1:199 under b).
        age_unlikely: an age above this is asked about.
        age_impossible: an age above this cannot be right.
        sibling_days: full siblings born closer together than this (about eight months) are asked about.
        twin_days: twins are born within this many days.
        twin_delayed_days: idem, for a second birth that was put off.
        after_death_days: how long after a death an event about that person needs no question.
        marriage_age: age for marriage in the Netherlands since 5 December 2015 (BW 1:31).
        cohabiting_age: somebody younger who lives together with a partner is asked about.
        generation_gap: partners this many generations apart are asked about.
        generation_steps: how many steps of kinship to look for such partners.
        minor_age: below this age somebody is a child.
        own_consent_age: from this age on somebody alone consents (WGBO, BW 7:447).
        joint_consent_age: from this age on child and parents consent together (BW 7:450).
        stale_months: what is known about a naaste is asked about again after this many months.
        daily_contacts: contacts a week that count as daily.
        key_moments: how many key moments the triadic timeline works out.
        minimised: what is not to be kept about people who are not the client; see `rules.privacy`.
    """

    about_years: int = 2
    vague_years: int = 10
    parent_min_age: int = 12
    mother_max_age: int = 55
    father_max_age: int = 80
    presumption_days: int = 306
    age_unlikely: int = 110
    age_impossible: int = 125
    sibling_days: int = 240
    twin_days: int = 2
    twin_delayed_days: int = 90
    after_death_days: int = 366
    marriage_age: int = 18
    cohabiting_age: int = 16
    generation_gap: int = 2
    generation_steps: int = 6
    minor_age: int = 18
    own_consent_age: int = 16
    joint_consent_age: int = 12
    stale_months: int = 6
    daily_contacts: float = 7
    key_moments: int = 3
    minimised: tuple[str, ...] = ("bsn", "address", "birth_day", "sex_assigned", "origin", "special")
