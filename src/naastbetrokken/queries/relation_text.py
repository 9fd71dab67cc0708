# SPDX-License-Identifier: MIT
"""The relations of two people as lines of text: the word first, then the path, the law and the genes."""

from fractions import Fraction

from naastbetrokken.model import Dossier
from naastbetrokken.model.dates import DateLike, PartialDate
from naastbetrokken.queries.family import Family
from naastbetrokken.queries.index import Graph
from naastbetrokken.queries.relation import Naming, Relation, _relations
from naastbetrokken.queries.route import LegalStatus, Shape
from naastbetrokken.queries.routes import NEAREST
from naastbetrokken.queries.siblings import Sharing
from naastbetrokken.queries.words import language
from naastbetrokken.queries.words.language import Language
from naastbetrokken.queries.words.naming import ordinal


def relation_text(
    dossier: Dossier, a: str, b: str, lang: str | Language = "nl", *, at: DateLike | None = None
) -> tuple[str, ...]:
    """What `a` is to `b`, in sentences with their names (ids where no name is known).

    Args:
        dossier: the family.
        a: person id of the one who is named.
        b: person id of the one to whom.
        lang: "nl", "en", or a table of one's own.
        at: the day to speak of.

    Returns:
        First "Kim is Jans dochter.", then its path where that says more, what the law makes of it and the
        coefficient of relationship, then a line for every further relation. One line when nothing connects them.

    Raises:
        UsageError: If a person or the language does not exist.
    """
    words = language(lang)
    family = Family.of(dossier, Graph.ALL, PartialDate.coerce(at))
    family.index.known(a, b)
    one, other = _called(dossier, a), _called(dossier, b)
    found = _relations(family, a, b, Naming(words, owner=other), NEAREST)
    lines = words.lines
    if not found:
        return (lines["none"].format(a=one, b=other),)
    first, *rest = found
    if first.shape is Shape.SELF:
        return (lines["self"].format(a=one),)
    if first.shape is Shape.PATH:
        return (lines["is_path"].format(a=one, path=first.sentence), _law(words, first))
    text = [lines["is"].format(a=one, owner=words.genitive(other), word=first.text)]
    if len(first.path) > 1:
        text.append(lines["path"].format(path=first.sentence))
    text.append(_law(words, first))
    if first.coefficient:
        line = "genes_least" if first.sharing is Sharing.UNKNOWN else "genes"
        text.append(lines[line].format(value=_number(first.coefficient, words)))
    text += [
        lines["also" if len(one.path) > 1 and not _is_told(words, one) else "also_bare"].format(
            word=one.text, path=one.sentence, status=_status(words, one)
        )
        for one in rest
    ]
    return tuple(text)


def _law(words: Language, one: Relation) -> str:
    return words.lines["legal"].format(status=_status(words, one))


def _is_told(words: Language, one: Relation) -> bool:
    """Whether the qualifier tells the path already."""
    return (one.shape, one.up, one.down) in words.ambiguous


def _called(dossier: Dossier, person: str) -> str:
    return dossier.by_id[person].name.display or person


def _status(words: Language, one: Relation) -> str:
    degree = one.degree_consanguinity if one.legal is LegalStatus.BLOOD else one.degree_affinity
    if one.legal is LegalStatus.AFFINE_IF_MARRIED:
        degree = one.up + one.down
    n = degree or 0
    pattern = words.legal[one.legal]
    return pattern.format(degree=words.degrees.format(n=n, ordinal=ordinal(words, n) if n else ""))


def _number(value: float, words: Language) -> str:
    """The figure in four digits, and as a fraction where it is a power of a half."""
    text = f"{value:.4g}".replace(".", words.decimal)
    exact = Fraction(value)
    halves = exact.numerator == 1 and exact.denominator & (exact.denominator - 1) == 0
    return f"{text} (1/{exact.denominator})" if halves and exact.denominator > 1 else text
