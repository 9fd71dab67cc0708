# SPDX-License-Identifier: MIT
"""English words for kin: nth cousins m times removed, great-grandparents counted from the third."""

from typing import Final

from naastbetrokken.model import UnionKind
from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.partnership import Phase
from naastbetrokken.queries.route import LegalStatus, Shape, StepKind
from naastbetrokken.queries.words.language import Chain, Language, Noun, same

_SIBLING = Noun("brother", "sister", "sibling")
_IN_LAW = Noun("brother-in-law", "sister-in-law", "brother/sister-in-law")
_PARENT = Noun("father", "mother", "parent")
_CHILD = Noun("son", "daughter", "child")
_HUSBAND = Noun("husband", "wife", "spouse")
_STEPCHILD = Noun("stepson", "stepdaughter", "stepchild")
_PARTNERS: Final = {
    (Phase.CURRENT, None): same("partner"),
    (Phase.CURRENT, UnionKind.MARRIAGE): _HUSBAND,
    (Phase.CURRENT, UnionKind.REGISTERED_PARTNERSHIP): same("registered partner"),
    (Phase.CURRENT, UnionKind.LAT): same("LAT partner"),
    (Phase.CURRENT, UnionKind.ENGAGEMENT): Noun("fiancé", "fiancée", "betrothed"),
    (Phase.CURRENT, UnionKind.AFFAIR): same("affair"),
    (Phase.CURRENT, UnionKind.CASUAL): same("casual relationship"),
    (Phase.CURRENT, UnionKind.MET): same("acquaintance"),
    (Phase.CURRENT, UnionKind.HOUSEMATES): same("housemate"),
    (Phase.FORMER, None): same("ex-partner"),
    (Phase.FORMER, UnionKind.MARRIAGE): Noun("ex-husband", "ex-wife", "ex-partner"),
    (Phase.FORMER, UnionKind.LAT): same("ex-LAT partner"),
    (Phase.FORMER, UnionKind.ENGAGEMENT): Noun("ex-fiancé", "ex-fiancée", "ex-partner"),
    (Phase.FORMER, UnionKind.AFFAIR): same("former affair"),
    (Phase.FORMER, UnionKind.CASUAL): same("former casual relationship"),
    (Phase.FORMER, UnionKind.MET): same("former acquaintance"),
    (Phase.FORMER, UnionKind.HOUSEMATES): same("former housemate"),
    (Phase.BEREFT, UnionKind.MARRIAGE): Noun("widower", "widow", "surviving spouse"),
    (Phase.BEREFT, None): same("surviving partner"),
}

ENGLISH: Final = Language(
    code="en",
    blood={
        (0, 0): same("self"),
        (1, 0): _PARENT,
        (2, 0): Noun("grandfather", "grandmother", "grandparent"),
        (3, 0): Noun("great-grandfather", "great-grandmother", "great-grandparent"),
        (4, 0): Noun("great-great-grandfather", "great-great-grandmother", "great-great-grandparent"),
        (0, 1): _CHILD,
        (0, 2): Noun("grandson", "granddaughter", "grandchild"),
        (0, 3): Noun("great-grandson", "great-granddaughter", "great-grandchild"),
        (0, 4): Noun("great-great-grandson", "great-great-granddaughter", "great-great-grandchild"),
        (1, 1): _SIBLING,
        (2, 1): Noun("uncle", "aunt", "uncle/aunt"),
        (3, 1): Noun("great-uncle", "great-aunt", "great-uncle/great-aunt"),
        (4, 1): Noun("great-granduncle", "great-grandaunt", "great-granduncle/great-grandaunt"),
        (1, 2): Noun("nephew", "niece", "nephew/niece"),
        (1, 3): Noun("grandnephew", "grandniece", "grandnephew/grandniece"),
        (1, 4): Noun("great-grandnephew", "great-grandniece", "great-grandnephew/great-grandniece"),
    },
    half={
        (1, 1): Noun("half-brother", "half-sister", "half-sibling"),
        (2, 1): Noun("half-uncle", "half-aunt", "half-uncle/half-aunt"),
        (1, 2): Noun("half-nephew", "half-niece", "half-nephew/half-niece"),
    },
    open_half={
        (1, 1): Noun("brother or half-brother", "sister or half-sister", "sibling or half-sibling"),
    },
    ancestor=Noun("{n}× great-grandfather", "{n}× great-grandmother", "{n}× great-grandparent"),
    ancestor_base=2,
    descendant=Noun("{n}× great-grandson", "{n}× great-granddaughter", "{n}× great-grandchild"),
    descendant_base=2,
    pibling=Noun("{n}× great-granduncle", "{n}× great-grandaunt", "{n}× great-granduncle/aunt"),
    nibling=Noun("{n}× great-grandnephew", "{n}× great-grandniece", "{n}× great-grandnephew/niece"),
    cousin=same("{ordinal} cousin"),
    half_cousin=same("half {ordinal} cousin"),
    removed=("{cousin} once removed", "{cousin} twice removed", "{cousin} {n} times removed"),
    ordinals=(
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    ),
    ordinal="{n}th",
    distant="distant relative (degree {degree})",
    related={
        (Shape.PARTNERS_KIN, 1, 0): Noun("father-in-law", "mother-in-law", "parent-in-law"),
        (Shape.PARTNERS_KIN, 2, 0): Noun("grandfather-in-law", "grandmother-in-law", "grandparent-in-law"),
        (Shape.PARTNERS_KIN, 1, 1): _IN_LAW,
        (Shape.PARTNERS_KIN, 1, 2): Noun("nephew-in-law", "niece-in-law", "nephew/niece-in-law"),
        (Shape.PARTNERS_KIN, 0, 1): _STEPCHILD,
        (Shape.PARTNERS_KIN, 0, 2): Noun("step-grandson", "step-granddaughter", "step-grandchild"),
        (Shape.PARTNERS_KIN, 0, 3): Noun("step-great-grandson", "step-great-granddaughter", "step-great-grandchild"),
        (Shape.KINS_PARTNER, 0, 1): Noun("son-in-law", "daughter-in-law", "child-in-law"),
        (Shape.KINS_PARTNER, 1, 1): _IN_LAW,
        (Shape.KINS_PARTNER, 1, 0): Noun("stepfather", "stepmother", "stepparent"),
        (Shape.KINS_PARTNER, 2, 0): Noun("step-grandfather", "step-grandmother", "step-grandparent"),
        (Shape.KINS_PARTNER, 3, 0): Noun("step-great-grandfather", "step-great-grandmother", "step-great-grandparent"),
        (Shape.PARTNERS_SIBLINGS_PARTNER, 1, 1): _IN_LAW,
        (Shape.STEPSIBLING, 1, 1): Noun("stepbrother", "stepsister", "step-sibling"),
        (Shape.CHILDS_PARENT_IN_LAW, 1, 1): Noun("co-father-in-law", "co-mother-in-law", "co-parent-in-law"),
        (Shape.CO_PARENT, 1, 1): same("co-parent"),
    },
    by_union={
        Shape.PARTNERS_KIN: ("{term} by marriage", ""),
        Shape.KINS_PARTNER: ("{term} by marriage", ""),
    },
    natures={
        Nature.ADOPTIVE: {
            (1, 0): Noun("adoptive father", "adoptive mother", "adoptive parent"),
            (0, 1): Noun("adopted son", "adopted daughter", "adopted child"),
            (1, 1): Noun("adoptive brother", "adoptive sister", "adoptive sibling"),
        },
        Nature.DONOR: {
            (1, 0): same("donor"),
            (0, 1): Noun("donor-conceived son", "donor-conceived daughter", "donor-conceived child"),
        },
        Nature.SURROGATE: {
            (1, 0): Noun("surrogate", "surrogate mother", "surrogate"),
            (0, 1): Noun("surrogate son", "surrogate daughter", "surrogate child"),
        },
        Nature.STEP: {
            (1, 0): Noun("stepfather", "stepmother", "stepparent"),
            (0, 1): _STEPCHILD,
            (1, 1): Noun("stepbrother", "stepsister", "step-sibling"),
        },
    },
    by_nature={Nature.FOSTER: "foster {term}", Nature.STEP: "step-{term}"},
    former="ex-{term}",
    former_words="former {term}",
    late="late {term}",
    partner=_PARTNERS,
    partner_step=_PARTNERS,
    step={
        (StepKind.PARENT, Nature.BLOOD): _PARENT,
        (StepKind.PARENT, Nature.ADOPTIVE): Noun("adoptive father", "adoptive mother", "adoptive parent"),
        (StepKind.PARENT, Nature.DONOR): same("donor"),
        (StepKind.PARENT, Nature.FOSTER): Noun("foster father", "foster mother", "foster parent"),
        (StepKind.PARENT, Nature.STEP): Noun("stepfather", "stepmother", "stepparent"),
        (StepKind.PARENT, Nature.SURROGATE): Noun("surrogate", "surrogate mother", "surrogate"),
        (StepKind.CHILD, Nature.BLOOD): _CHILD,
        (StepKind.CHILD, Nature.ADOPTIVE): Noun("adopted son", "adopted daughter", "adopted child"),
        (StepKind.CHILD, Nature.DONOR): Noun(
            "donor-conceived son", "donor-conceived daughter", "donor-conceived child"
        ),
        (StepKind.CHILD, Nature.FOSTER): Noun("foster son", "foster daughter", "foster child"),
        (StepKind.CHILD, Nature.STEP): _STEPCHILD,
        (StepKind.CHILD, Nature.SURROGATE): Noun("surrogate son", "surrogate daughter", "surrogate child"),
    },
    sibling={
        "full": _SIBLING,
        "half": Noun("half-brother", "half-sister", "half-sibling"),
        "unknown": Noun("(half-)brother", "(half-)sister", "(half-)sibling"),
    },
    births={2: "twin {term}", 3: "triplet {term}", 4: "quadruplet {term}", 0: "co-multiple {term}"},
    chosen={
        "godparent": Noun("godfather", "godmother", "godparent"),
        "godchild": Noun("godson", "goddaughter", "godchild"),
    },
    ambiguous=frozenset(
        {
            (Shape.BLOOD, 2, 3),
            (Shape.BLOOD, 3, 2),
            (Shape.PARTNERS_KIN, 1, 1),
            (Shape.KINS_PARTNER, 1, 1),
            (Shape.PARTNERS_SIBLINGS_PARTNER, 1, 1),
        }
    ),
    side={
        "man": "{term} on the father’s side",
        "woman": "{term} on the mother’s side",
    },
    remarks={
        "open_half": "parentage not fully known",
        "former": "former",
        "deceased": "deceased",
        "apart": "separated",
        "unsure": "not certain on this date",
        "adoptive": "by adoption",
        "donor": "through a donor",
        "surrogate": "surrogacy",
        "only_biological": "biological",
        "only_legal": "legal",
        "full_in_law": "in law the same two parents",
    },
    legal={
        LegalStatus.SELF: "the same person",
        LegalStatus.BLOOD: "blood relative in the {degree} degree",
        LegalStatus.AFFINE: "relative by affinity in the {degree} degree",
        LegalStatus.AFFINE_IF_MARRIED: (
            "relative by affinity in the {degree} degree if there was a marriage or registered partnership"
        ),
        LegalStatus.SPOUSE: "spouse or registered partner: neither blood relative nor relative by affinity",
        LegalStatus.ONLY_BIOLOGICAL: "related biologically only, not in law",
        LegalStatus.NONE: "no blood relative or relative by affinity in law",
    },
    degrees="{ordinal}",
    lines={
        "is": "{a} is {owner} {word}.",
        "is_path": "{a} is {path}.",
        "self": "{a} is the same person.",
        "none": "No family relation between {a} and {b} is recorded.",
        "path": "That is {path}.",
        "legal": "Dutch law: {status}.",
        "genes": "Coefficient of relationship (Wright): {value}.",
        "genes_least": "Coefficient of relationship (Wright): at least {value}.",
        "also": "Also: {word} ({path}; Dutch law: {status}).",
        "also_bare": "Also: {word} (Dutch law: {status}).",
    },
    chain=Chain(
        own="your {noun}",
        of_name="{owner} {noun}",
        link="{rest}’s {noun}",
        bare="{rest}’s {noun}",
        genitives=((("",), "’s"),),
    ),
)
