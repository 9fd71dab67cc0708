# SPDX-License-Identifier: MIT
"""Stress, strain, information, coping and support of one naaste (Orford's model), as the naaste tells it."""

from attrs import field, frozen

from naastbetrokken.model.care_codes import CopingWay, Formality, Helpful, NeedKind, SupportKind
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.model.item import Discreet, Item
from naastbetrokken.model.references import PERSON


@frozen(kw_only=True, repr=False)
class Coping(Discreet):
    """Something the naaste does to cope; no way is better than another.

    Attributes:
        way: putting up with it, standing up to it, or choosing for oneself.
        text: what the naaste does.
    """

    way: CopingWay
    text: str = ""


@frozen(kw_only=True, repr=False)
class SupportGiven(Discreet):
    """Support that the naaste gets.

    Attributes:
        text: from whom or what.
        formality: from people around, or from an organisation; absent when not told.
        kind: emotional or practical; absent when not told.
        helpful: whether the naaste found it helpful.
        person: person id of the one who gives it, if recorded.
    """

    text: str = ""
    formality: Formality | None = None
    kind: SupportKind | None = None
    helpful: Helpful = Helpful.UNKNOWN
    person: str | None = field(default=None, metadata=PERSON)


@frozen(kw_only=True, repr=False)
class Questionnaire(Discreet):
    """That a questionnaire was filled in. Items of licensed questionnaires are never stored.

    Attributes:
        name: of the questionnaire.
        scale: of the part of it.
        date: when it was filled in.
        value: the sub-score as the organisation keeps it; no output of this library shows it.
    """

    name: str
    scale: str = ""
    date: PartialDate | None = None
    value: float | None = None


@frozen(repr=False)
class StrainSheet(Item):
    """What living near somebody with an addiction asks of one naaste.

    Attributes:
        id: stable identifier.
        person: person id of the naaste.
        date: when it was talked through.
        stressors: what is hard.
        strain: what it does to the naaste.
        knows: what the naaste knows by now.
        wants_to_know: what the naaste would like to know.
        coping: what the naaste does.
        support: what support there is.
        questionnaires: which questionnaires were filled in.
    """

    id: str
    person: str = field(kw_only=True, metadata=PERSON)
    date: PartialDate | None = field(default=None, kw_only=True)
    stressors: tuple[str, ...] = field(default=(), kw_only=True)
    strain: tuple[str, ...] = field(default=(), kw_only=True)
    knows: tuple[str, ...] = field(default=(), kw_only=True)
    wants_to_know: tuple[str, ...] = field(default=(), kw_only=True)
    coping: tuple[Coping, ...] = field(default=(), kw_only=True)
    support: tuple[SupportGiven, ...] = field(default=(), kw_only=True)
    questionnaires: tuple[Questionnaire, ...] = field(default=(), kw_only=True)


@frozen(repr=False)
class Need(Item):
    """What a naaste needs, for which a kind of help can be looked up (`queries.offers`).

    Attributes:
        id: stable identifier.
        person: person id of the naaste.
        kind: what kind of need.
        text: in the naaste's own words.
        since: since when.
        met: whether it has been met.
    """

    id: str
    person: str = field(kw_only=True, metadata=PERSON)
    kind: NeedKind = field(kw_only=True)
    text: str = field(default="", kw_only=True)
    since: PartialDate | None = field(default=None, kw_only=True)
    met: bool = field(default=False, kw_only=True)
