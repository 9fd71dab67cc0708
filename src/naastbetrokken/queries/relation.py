# SPDX-License-Identifier: MIT
"""What one person is to another, in facts and in words: every relation between the two, nearest first."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from attrs import field, frozen

from naastbetrokken.model import Dossier
from naastbetrokken.model.dates import DateLike, PartialDate
from naastbetrokken.queries.family import Family
from naastbetrokken.queries.index import Graph
from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.paths import told
from naastbetrokken.queries.route import LegalStatus, Route, Shape, Step
from naastbetrokken.queries.routes import NEAREST, routes
from naastbetrokken.queries.siblings import Sharing
from naastbetrokken.queries.words import language
from naastbetrokken.queries.words.language import Language
from naastbetrokken.queries.words.naming import Speaker, is_ambiguous, remarks, side_of, word

_SHAPES = tuple(Shape)


class Side(StrEnum):
    """Through which parent somebody is a relative."""

    FATHER = "father"
    MOTHER = "mother"


@frozen(kw_only=True)
class Relation:
    """One way in which a person stands to another; read "`a` is `b`'s `word`".

    Attributes:
        a: person id of the one who is named.
        b: person id of the one to whom.
        word: what people call it, in the language that was asked ("oma van moederskant"); where there is no word,
            the path without its article ("moeder van de man van je zus").
        qualifier: what the word leaves open or out: which nephew, former, by adoption; empty when nothing.
        sentence: the path as a phrase, spoken to `b` ("de zus van je vader").
        shape: where its steps to partners stand.
        path: the steps from `b` to `a`.
        up: steps up from `b`, along lines of descent.
        down: steps down to `a`.
        tops: the common ancestor or couple where the path turns.
        sharing: full, half, or unknown, of the two below the top; None where nothing turns.
        nature: the weakest sense of its lines.
        former: whether a union or the care on the way is over.
        sure: whether partial dates leave no doubt about that.
        side: through which parent of `b`, where that says something.
        legal: what Dutch law makes of it.
        degree_consanguinity: degree of blood relationship (BW 1:3 lid 1); None when there is none.
        degree_affinity: degree of affinity (BW 1:3 lid 2); None when there is none or nobody can tell.
        coefficient: Wright's coefficient of relationship of the two, over all their lines; None if the recorded
            lines allow no answer. With parents unrecorded it is a lower bound.
        lang: the language of the words.
    """

    a: str
    b: str
    word: str
    qualifier: str = ""
    sentence: str = ""
    shape: Shape
    path: tuple[Step, ...] = ()
    up: int = 0
    down: int = 0
    tops: tuple[str, ...] = ()
    sharing: Sharing | None = None
    nature: Nature = Nature.BLOOD
    former: bool = False
    sure: bool = True
    side: Side | None = None
    legal: LegalStatus = LegalStatus.NONE
    degree_consanguinity: int | None = None
    degree_affinity: int | None = None
    coefficient: float | None = None
    lang: str = "nl"

    @property
    def text(self) -> str:
        """The word with its qualifier: "neef (zoon van je zus)"."""
        return f"{self.word} ({self.qualifier})" if self.qualifier else self.word

    @property
    def half(self) -> bool | None:
        """Whether one common ancestor stands on top instead of a couple; None when unknown or nothing turns."""
        return {Sharing.HALF: True, Sharing.FULL: False}.get(self.sharing) if self.sharing else None


@frozen
class Naming:
    """How relations are put in words.

    Attributes:
        language: the table.
        gendered: whether words tell a gender.
        owner: name of the one to whom; empty to speak to them ("je").
    """

    language: Language
    gendered: bool = True
    owner: str = field(default="", kw_only=True)


def relation(
    dossier: Dossier,
    a: str,
    b: str,
    *,
    at: DateLike | None = None,
    lang: str | Language = "nl",
    graph: Graph | str = Graph.ALL,
    gendered: bool = True,
    limit: int | None = NEAREST,
) -> tuple[Relation, ...]:
    """What `a` is to `b`: every relation between the two, nearest first.

    Args:
        dossier: the family.
        a: person id of the one who is named.
        b: person id of the one to whom.
        at: the day to speak of; partners and carers before and after it differ.
        lang: "nl", "en", or a table of one's own.
        graph: which sense of kinship counts.
        gendered: False for words that tell no gender ("ouder", "broer/zus").
        limit: how many to look for, of blood and of affinity each; those as near as the last one come with it, up to
            twice as many. None for all, which in a dynasty can be thousands.

    Returns:
        The relations; empty when nothing recorded connects the two. When no relation has a name, one with the
        shortest path.

    Raises:
        UsageError: If a person, the graph or the language does not exist.
    """
    family = Family.of(dossier, graph, PartialDate.coerce(at))
    family.index.known(a, b)
    return _relations(family, a, b, Naming(language(lang), gendered), limit)


def relations(
    dossier: Dossier,
    pairs: Iterable[tuple[str, str]],
    *,
    at: DateLike | None = None,
    lang: str | Language = "nl",
    graph: Graph | str = Graph.ALL,
    gendered: bool = True,
    limit: int | None = NEAREST,
) -> Mapping[tuple[str, str], tuple[Relation, ...]]:
    """What each first of a pair is to the second; for many pairs of one family, with the work shared.

    The options are those of `relation`.
    """
    family = Family.of(dossier, graph, PartialDate.coerce(at))
    naming = Naming(language(lang), gendered)
    asked = tuple(pairs)
    family.index.known(*(person for pair in asked for person in pair))
    return {(a, b): _relations(family, a, b, naming, limit) for a, b in asked}


def relations_to(
    dossier: Dossier,
    b: str,
    *,
    at: DateLike | None = None,
    lang: str | Language = "nl",
    graph: Graph | str = Graph.ALL,
    gendered: bool = True,
) -> Mapping[str, tuple[Relation, ...]]:
    """What everybody else is to one person, the client say, in the order of the dossier."""
    pairs = [(person.id, b) for person in dossier.persons if person.id != b]
    found = relations(dossier, pairs, at=at, lang=lang, graph=graph, gendered=gendered)
    return {a: found[a, b] for a, _ in pairs}


def _relations(family: Family, a: str, b: str, naming: Naming, limit: int | None) -> tuple[Relation, ...]:
    speaker = Speaker(naming.language, family.index, naming.gendered)
    found = routes(family, b, a, limit)
    coefficient = family.genes.relationship(a, b) if found else None
    named = [(route, _worded(speaker, route, a, coefficient, naming.owner)) for route in found]
    if len(named) > 1:
        named.sort(key=lambda pair: _nearness(*pair))
    return tuple(one for _, one in named)


def _worded(speaker: Speaker, route: Route, a: str, coefficient: float | None, owner: str) -> Relation:
    path = told(speaker, route, owner=owner)
    notes = remarks(speaker, route)
    if is_ambiguous(speaker.language, route):
        notes = (path.remark, *notes)
    blood = route.legal in (LegalStatus.SELF, LegalStatus.BLOOD, LegalStatus.ONLY_BIOLOGICAL)
    side = side_of(route, speaker.index)
    return Relation(
        a=a,
        b=route.start,
        word=path.remark if route.shape is Shape.PATH else word(speaker, route),
        qualifier="; ".join(notes),
        sentence=path.phrase,
        shape=route.shape,
        path=route.steps,
        up=route.up,
        down=route.down,
        tops=route.tops,
        sharing=route.sharing,
        nature=route.nature,
        former=route.former,
        sure=route.sure,
        side=None if side is None else Side.MOTHER if side == "woman" else Side.FATHER,
        legal=route.legal,
        degree_consanguinity=route.degree if blood else None,
        degree_affinity=route.degree if route.legal is LegalStatus.AFFINE else None,
        coefficient=coefficient,
        lang=speaker.language.code,
    )


def _nearness(route: Route, one: Relation) -> tuple[object, ...]:
    """Fewest steps first, then the direct line, then the smaller difference of generations; ids decide last."""
    return (
        len(route.steps),
        route.former,
        _SHAPES.index(route.shape),
        route.up > 0 and route.down > 0,
        abs(route.up - route.down),
        route.up,
        route.nature,
        route.sharing or "",
        one.text,
        one.sentence,
        tuple(step.person for step in route.steps),
    )
