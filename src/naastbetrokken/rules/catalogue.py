# SPDX-License-Identifier: MIT
"""The 33 built-in rules as a table. Their words stand in `words_nl` and `words_en`, their functions by theme.

Only what cannot be true is never put aside. What is against the law or unlikely can be, with a reason, because
families, and the laws of other countries, do not always follow the rules.
"""

from typing import Final

from naastbetrokken.rules import (
    births,
    children,
    consent,
    dates,
    households,
    kinship,
    naming,
    privacy,
    statements,
    structure,
    support,
    unions,
    words_en,
    words_nl,
)
from naastbetrokken.rules.finding import Phrase, Severity
from naastbetrokken.rules.rule import Observe, Rule

_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO
_LANGUAGES: Final = (("nl", words_nl), ("en", words_en))


def _rule(  # one line a rule below
    number: int,
    code: str,
    severities: tuple[Severity, ...],
    observe: Observe,
    *,
    asks_from: tuple[str, ...] = (),
    sources: tuple[str, ...] = (),
    never: tuple[str, ...] = (),
    blocks_export: bool = False,
    for_worker_only: bool = False,
) -> Rule:
    return Rule(
        code=code,
        number=f"NB{100 + number}",
        severities=severities,
        observe=observe,
        titles=tuple((lang, words.TITLES[code]) for lang, words in _LANGUAGES),
        phrases=tuple(
            (lang, tuple((variant, Phrase(*said)) for variant, said in words.PHRASES[code].items()))
            for lang, words in _LANGUAGES
        ),
        thresholds=asks_from,
        sources=sources,
        never_acknowledged=never,
        blocks_export=blocks_export,
        for_worker_only=for_worker_only,
    )


BUILT_IN: Final = (
    _rule(1, "CYCLE", (_E,), kinship.cycle, never=("cycle",)),
    _rule(2, "SELF", (_E,), structure.self_relation, never=("self",)),
    _rule(3, "PARENTS>2", (_E, _W), kinship.too_many_parents, sources=("BW 1:198, 1:199",)),
    _rule(4, "PARENT_YOUNG", (_E, _W), births.parent_young, asks_from=("parent_min_age",)),
    _rule(5, "PARENT_OLD", (_W,), births.parent_old, asks_from=("mother_max_age", "father_max_age")),
    _rule(6, "BORN_AFTER_MOTHER_DEATH", (_E, _W), births.born_after_mother_death),
    _rule(
        7,
        "BORN_AFTER_FATHER_DEATH",
        (_E, _W),
        births.born_after_father_death,
        asks_from=("presumption_days",),
        sources=("BW 1:199 under b",),
    ),
    _rule(8, "DEATH_BEFORE_BIRTH", (_E, _W), dates.death_before_birth, never=("death",)),
    _rule(9, "EVENT_OUTSIDE_LIFE", (_E, _W), dates.event_outside_life, asks_from=("after_death_days",)),
    _rule(10, "AGE_MAX", (_E, _W), dates.age_max, asks_from=("age_unlikely", "age_impossible")),
    _rule(11, "SIBLING_GAP", (_W,), births.sibling_gap, asks_from=("sibling_days",)),
    _rule(12, "TWIN_SET", (_E, _W), births.twin_set, asks_from=("twin_days", "twin_delayed_days")),
    _rule(13, "UNION_CLOSE_KIN", (_E, _W), kinship.union_close_kin, sources=("BW 1:3, 1:41",)),
    _rule(14, "UNION_TWO_LIVING", (_E, _W, _I), unions.union_two_living, sources=("BW 1:33",)),
    _rule(
        15,
        "UNION_AGE",
        (_E, _W),
        unions.union_age,
        asks_from=("marriage_age", "cohabiting_age"),
        sources=("BW 1:31, as it reads since 5 December 2015",),
    ),
    _rule(16, "UNION_DATES", (_E, _W), unions.union_dates, never=("end_before_start",)),
    _rule(17, "PARTNER_IN_DIRECT_LINE", (_W,), kinship.partner_in_direct_line, for_worker_only=True),
    _rule(
        18,
        "GENERATION_CONFLICT",
        (_W,),
        kinship.generation_conflict,
        asks_from=("generation_gap", "generation_steps"),
    ),
    _rule(19, "HOUSEHOLD_OVERLAP", (_W,), households.household_overlap),
    _rule(
        20,
        "KOPP_KOV",
        (_I,),
        children.kopp_kov,
        asks_from=("minor_age",),
        sources=("Meldcode huiselijk geweld en kindermishandeling, step 1: the kindcheck",),
        for_worker_only=True,
    ),
    _rule(
        21,
        "CONSENT_MISSING",
        (_E, _W),
        consent.consent_missing,
        sources=("BW 7:457",),
        blocks_export=True,
        for_worker_only=True,
    ),
    _rule(
        22,
        "CONSENT_AGE",
        (_W,),
        consent.consent_age,
        asks_from=("joint_consent_age", "own_consent_age"),
        sources=("BW 7:447, 7:450, 7:465",),
    ),
    _rule(
        23,
        "REPRESENTATIVE",
        (_E, _W),
        consent.representative,
        asks_from=("minor_age",),
        sources=("BW 7:465",),
    ),
    _rule(
        24,
        "DATA_MINIMISATION",
        (_E, _W),
        privacy.data_minimisation,
        asks_from=("minimised",),
        sources=("AVG art. 5, 9, 10",),
        blocks_export=True,
        for_worker_only=True,
    ),
    _rule(25, "REFERENCES", (_E,), structure.references, never=("structure", "twice")),
    _rule(26, "INDEX_CONNECTED", (_W,), structure.index_connected),
    _rule(27, "EMPTY_SIDE", (_I,), support.empty_side),
    _rule(28, "RING_CONTACT", (_I,), support.ring_contact, asks_from=("daily_contacts",)),
    _rule(29, "CIRCLE_PARTIALITY", (_I,), statements.circle_partiality, for_worker_only=True),
    _rule(
        30,
        "TIMELINE_ORDER",
        (_E, _W, _I),
        dates.timeline_order,
        asks_from=("key_moments",),
        never=("end_before_start", "age"),
    ),
    _rule(31, "STALE", (_I,), support.stale, asks_from=("stale_months",)),
    _rule(
        32,
        "FILL_EVIDENCE",
        (_W,),
        privacy.fill_evidence,
        sources=("AVG art. 5, 9",),
        for_worker_only=True,
    ),
    _rule(
        33,
        "NAMED_IN_TEXT",
        (_W,),
        naming.named_in_text,
        sources=("AVG art. 5", "BW 7:456"),
        for_worker_only=True,
    ),
)
