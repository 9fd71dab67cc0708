# SPDX-License-Identifier: MIT
"""Dutch words for kin.

Ancestors beyond betovergroot- follow the binary system of Dutch genealogy (oud 4, stam 8, edel 16, voor 32, aarts
64, opper 128, hoog 256), which standard Dutch itself does not have. Where sources differ on a word (achterneef,
zwager) the table marks it as ambiguous, and the path is printed beside it.
"""

from typing import Final

from naastbetrokken.model import UnionKind
from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.partnership import Phase
from naastbetrokken.queries.route import LegalStatus, Shape, StepKind
from naastbetrokken.queries.words.language import Chain, Language, Noun, same

_SIBLING = Noun("broer", "zus", "broer/zus")
_HALF_SIBLING = Noun("halfbroer", "halfzus", "halfbroer/halfzus")
_NEEF = Noun("neef", "nicht", "neef/nicht")
_ACHTERNEEF = Noun("achterneef", "achternicht", "achterneef/achternicht")
_ZWAGER = Noun("zwager", "schoonzus", "zwager/schoonzus")
_HUSBAND = Noun("man", "vrouw", "partner")
_EX_HUSBAND = Noun("ex-man", "ex-vrouw", "ex-partner")
_PARENT = Noun("vader", "moeder", "ouder")
_CHILD = Noun("zoon", "dochter", "kind", neuter=True)
_PARTNERS: Final = {
    (Phase.CURRENT, None): same("partner"),
    (Phase.CURRENT, UnionKind.REGISTERED_PARTNERSHIP): same("geregistreerd partner"),
    (Phase.CURRENT, UnionKind.LAT): same("LAT-partner"),
    (Phase.CURRENT, UnionKind.ENGAGEMENT): same("verloofde"),
    (Phase.CURRENT, UnionKind.AFFAIR): same("affaire"),
    (Phase.CURRENT, UnionKind.CASUAL): same("losse relatie"),
    (Phase.CURRENT, UnionKind.MET): same("kennis"),
    (Phase.CURRENT, UnionKind.HOUSEMATES): Noun("huisgenoot", "huisgenote", "huisgenoot"),
    (Phase.FORMER, None): same("ex-partner"),
    (Phase.FORMER, UnionKind.MARRIAGE): _EX_HUSBAND,
    (Phase.FORMER, UnionKind.REGISTERED_PARTNERSHIP): same("ex-partner"),
    (Phase.FORMER, UnionKind.LAT): same("ex-LAT-partner"),
    (Phase.FORMER, UnionKind.ENGAGEMENT): same("ex-verloofde"),
    (Phase.FORMER, UnionKind.AFFAIR): same("vroegere affaire"),
    (Phase.FORMER, UnionKind.CASUAL): same("vroegere losse relatie"),
    (Phase.FORMER, UnionKind.MET): same("vroegere kennis"),
    (Phase.FORMER, UnionKind.HOUSEMATES): Noun("ex-huisgenoot", "ex-huisgenote", "ex-huisgenoot"),
    (Phase.BEREFT, UnionKind.MARRIAGE): Noun("weduwnaar", "weduwe", "nabestaande partner"),
    (Phase.BEREFT, UnionKind.REGISTERED_PARTNERSHIP): same("nabestaande partner"),
    (Phase.BEREFT, None): same("nabestaande partner"),
}

DUTCH: Final = Language(
    code="nl",
    blood={
        (0, 0): same("zelf"),
        (1, 0): _PARENT,
        (2, 0): Noun("opa", "oma", "grootouder"),
        (3, 0): Noun("overgrootvader", "overgrootmoeder", "overgrootouder"),
        (4, 0): Noun("betovergrootvader", "betovergrootmoeder", "betovergrootouder"),
        (0, 1): _CHILD,
        (0, 2): Noun("kleinzoon", "kleindochter", "kleinkind", neuter=True),
        (0, 3): Noun("achterkleinzoon", "achterkleindochter", "achterkleinkind", neuter=True),
        (0, 4): Noun("achterachterkleinzoon", "achterachterkleindochter", "achterachterkleinkind", neuter=True),
        (1, 1): _SIBLING,
        (2, 1): Noun("oom", "tante", "oom/tante"),
        (3, 1): Noun("oudoom", "oudtante", "oudoom/oudtante"),
        (4, 1): Noun("overoudoom", "overoudtante", "overoudoom/overoudtante"),
        (5, 1): Noun("betoveroudoom", "betoveroudtante", "betoveroudoom/betoveroudtante"),
        (1, 2): _NEEF,
        (1, 3): _ACHTERNEEF,
        (1, 4): Noun("achterachterneef", "achterachternicht", "achterachterneef/achterachternicht"),
        (2, 2): _NEEF,
        (2, 3): _ACHTERNEEF,
        (3, 2): _NEEF,
        (3, 3): _ACHTERNEEF,
        (4, 4): Noun("verre neef", "verre nicht", "verre neef/nicht"),
    },
    half={(1, 1): _HALF_SIBLING},
    open_half={
        (1, 1): Noun("broer of halfbroer", "zus of halfzus", "broer/zus of halfbroer/halfzus"),
    },
    ancestor=Noun("{prefix}vader", "{prefix}moeder", "{prefix}ouder"),
    ancestor_base=1,
    ancestor_bits=(
        (256, "hoog"),
        (128, "opper"),
        (64, "aarts"),
        (32, "voor"),
        (16, "edel"),
        (8, "stam"),
        (4, "oud"),
    ),
    ancestor_low=("", "groot", "overgroot", "betovergroot"),
    descendant=same("afstammeling in de {n}e generatie"),
    descendant_base=0,
    parents_cousin="{term} van {parent}",
    distant="verre familie (graad {degree})",
    related={
        (Shape.PARTNERS_KIN, 1, 0): Noun("schoonvader", "schoonmoeder", "schoonouder"),
        (Shape.PARTNERS_KIN, 2, 0): Noun("schoongrootvader", "schoongrootmoeder", "schoongrootouder"),
        (Shape.PARTNERS_KIN, 1, 1): _ZWAGER,
        (Shape.PARTNERS_KIN, 0, 1): Noun("stiefzoon", "stiefdochter", "stiefkind", neuter=True),
        (Shape.PARTNERS_KIN, 0, 2): Noun("stiefkleinzoon", "stiefkleindochter", "stiefkleinkind", neuter=True),
        (Shape.PARTNERS_KIN, 0, 3): Noun(
            "stiefachterkleinzoon", "stiefachterkleindochter", "stiefachterkleinkind", neuter=True
        ),
        (Shape.KINS_PARTNER, 0, 1): Noun("schoonzoon", "schoondochter", "schoonkind", neuter=True),
        (Shape.KINS_PARTNER, 1, 1): _ZWAGER,
        (Shape.KINS_PARTNER, 1, 0): Noun("stiefvader", "stiefmoeder", "stiefouder"),
        (Shape.KINS_PARTNER, 2, 0): Noun("stiefopa", "stiefoma", "stiefgrootouder"),
        (Shape.KINS_PARTNER, 3, 0): Noun("stiefovergrootvader", "stiefovergrootmoeder", "stiefovergrootouder"),
        (Shape.PARTNERS_SIBLINGS_PARTNER, 1, 1): _ZWAGER,
        (Shape.STEPSIBLING, 1, 1): Noun("stiefbroer", "stiefzus", "stiefbroer/stiefzus"),
        (Shape.CHILDS_PARENT_IN_LAW, 1, 1): Noun("medeschoonvader", "medeschoonmoeder", "medeschoonouder"),
        (Shape.CO_PARENT, 1, 1): same("medeouder"),
    },
    by_union={
        Shape.PARTNERS_KIN: ("aangetrouwde {term}", "aangetrouwd {term}"),
        Shape.KINS_PARTNER: ("aangetrouwde {term}", "aangetrouwd {term}"),
    },
    natures={
        Nature.ADOPTIVE: {
            (1, 0): Noun("adoptievader", "adoptiemoeder", "adoptieouder"),
            (0, 1): Noun("adoptiezoon", "adoptiedochter", "adoptiekind", neuter=True),
            (1, 1): Noun("adoptiebroer", "adoptiezus", "adoptiebroer/adoptiezus"),
        },
        Nature.DONOR: {
            (1, 0): same("donor"),
            (0, 1): Noun("donorzoon", "donordochter", "donorkind", neuter=True),
        },
        Nature.SURROGATE: {
            (1, 0): Noun("draagouder", "draagmoeder", "draagouder"),
            (0, 1): Noun("draagzoon", "draagdochter", "draagkind", neuter=True),
        },
    },
    by_nature={Nature.FOSTER: "pleeg{term}", Nature.STEP: "stief{term}"},
    former="ex-{term}",
    late="overleden {term}",
    partner={
        **_PARTNERS,
        (Phase.CURRENT, UnionKind.MARRIAGE): Noun("echtgenoot", "echtgenote", "huwelijkspartner"),
    },
    partner_step={
        **_PARTNERS,
        (Phase.CURRENT, UnionKind.MARRIAGE): _HUSBAND,
    },
    step={
        (StepKind.PARENT, Nature.BLOOD): _PARENT,
        (StepKind.PARENT, Nature.ADOPTIVE): Noun("adoptievader", "adoptiemoeder", "adoptieouder"),
        (StepKind.PARENT, Nature.DONOR): same("donor"),
        (StepKind.PARENT, Nature.FOSTER): Noun("pleegvader", "pleegmoeder", "pleegouder"),
        (StepKind.PARENT, Nature.STEP): Noun("stiefvader", "stiefmoeder", "stiefouder"),
        (StepKind.PARENT, Nature.SURROGATE): Noun("draagouder", "draagmoeder", "draagouder"),
        (StepKind.CHILD, Nature.BLOOD): _CHILD,
        (StepKind.CHILD, Nature.ADOPTIVE): Noun("adoptiezoon", "adoptiedochter", "adoptiekind", neuter=True),
        (StepKind.CHILD, Nature.DONOR): Noun("donorzoon", "donordochter", "donorkind", neuter=True),
        (StepKind.CHILD, Nature.FOSTER): Noun("pleegzoon", "pleegdochter", "pleegkind", neuter=True),
        (StepKind.CHILD, Nature.STEP): Noun("stiefzoon", "stiefdochter", "stiefkind", neuter=True),
        (StepKind.CHILD, Nature.SURROGATE): Noun("draagzoon", "draagdochter", "draagkind", neuter=True),
    },
    sibling={
        "full": _SIBLING,
        "half": _HALF_SIBLING,
        "unknown": Noun("(half)broer", "(half)zus", "(half)broer/(half)zus"),
    },
    births={2: "tweeling{term}", 3: "drieling{term}", 4: "vierling{term}", 0: "meerling{term}"},
    chosen={
        "godparent": Noun("peetoom", "peettante", "peetouder"),
        "godchild": Noun("petekind", "petekind", "petekind", neuter=True),
    },
    ambiguous=frozenset(
        {
            (Shape.BLOOD, 1, 2),
            (Shape.BLOOD, 2, 2),
            (Shape.BLOOD, 1, 3),
            (Shape.BLOOD, 1, 4),
            (Shape.BLOOD, 2, 3),
            (Shape.BLOOD, 3, 2),
            (Shape.BLOOD, 3, 3),
            (Shape.BLOOD, 4, 4),
            (Shape.PARTNERS_KIN, 1, 1),
            (Shape.KINS_PARTNER, 1, 1),
            (Shape.PARTNERS_SIBLINGS_PARTNER, 1, 1),
        }
    ),
    side={
        "man": "{term} van vaderskant",
        "woman": "{term} van moederskant",
    },
    remarks={
        "open_half": "ouderschap onvolledig bekend",
        "former": "voormalig",
        "deceased": "overleden",
        "apart": "uit elkaar",
        "unsure": "op deze datum niet zeker",
        "adoptive": "door adoptie",
        "donor": "via donor",
        "surrogate": "draagmoederschap",
        "only_biological": "biologisch",
        "only_legal": "juridisch",
        "full_in_law": "voor de wet dezelfde twee ouders",
    },
    legal={
        LegalStatus.SELF: "dezelfde persoon",
        LegalStatus.BLOOD: "bloedverwant in de {degree} graad",
        LegalStatus.AFFINE: "aanverwant in de {degree} graad",
        LegalStatus.AFFINE_IF_MARRIED: (
            "aanverwant in de {degree} graad als er een huwelijk of geregistreerd partnerschap was"
        ),
        LegalStatus.SPOUSE: "gehuwd of geregistreerd partner: geen bloed- of aanverwant",
        LegalStatus.ONLY_BIOLOGICAL: "alleen biologisch verwant, niet in de wet",
        LegalStatus.NONE: "geen bloed- of aanverwant in de wet",
    },
    degrees="{n}e",
    lines={
        "is": "{a} is {owner} {word}.",
        "is_path": "{a} is {path}.",
        "self": "{a} is dezelfde persoon.",
        "none": "Tussen {a} en {b} is geen familierelatie vastgelegd.",
        "path": "Dat is {path}.",
        "legal": "Wet: {status}.",
        "genes": "Verwantschapscoëfficiënt (Wright): {value}.",
        "genes_least": "Verwantschapscoëfficiënt (Wright): ten minste {value}.",
        "also": "Ook: {word} ({path}; wet: {status}).",
        "also_bare": "Ook: {word} (wet: {status}).",
    },
    chain=Chain(
        own="je {noun}",
        of_name="{owner} {noun}",
        link="{article} {noun} van {rest}",
        bare="{noun} van {rest}",
        article="de",
        neuter_article="het",
        genitives=(
            (("s", "x", "z", "ß"), "’"),
            (("a", "i", "o", "u", "y"), "’s"),
            (("",), "s"),
        ),
    ),
    decimal=",",
)
