# SPDX-License-Identifier: MIT
"""What a language has to supply to name kin: nouns in three genders, patterns around them, and a way to chain them.

Every pattern is a format string; `{term}` stands for the noun inside. Keys (u, d) are steps up from the one who
speaks and steps down to the one who is named.
"""

from collections.abc import Mapping

from attrs import field, frozen

from naastbetrokken.model import Gender, UnionKind
from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.partnership import Phase
from naastbetrokken.queries.route import LegalStatus, Shape, StepKind

UpDown = tuple[int, int]


@frozen
class Noun:
    """A word for a man, for a woman, and for anybody.

    Attributes:
        m: for a man.
        f: for a woman.
        x: for anybody else, for an unknown gender, and where no gender is wanted.
        neuter: whether the third form takes the article and endings of a neuter word ("het kind").
    """

    m: str
    f: str
    x: str
    neuter: bool = False

    def of(self, gender: Gender) -> str:
        """The form for this gender."""
        return self.m if gender is Gender.MAN else self.f if gender is Gender.WOMAN else self.x

    def within(self, pattern: str, neuter: str = "") -> "Noun":
        """The noun inside a pattern with `{term}`; both halves of "broer/zus" each get it.

        Args:
            pattern: the pattern.
            neuter: the pattern for the third form of a neuter noun, where it differs.
        """
        return Noun(
            _filled(pattern, self.m),
            _filled(pattern, self.f),
            _filled(neuter if neuter and self.neuter else pattern, self.x),
            self.neuter,
        )


def same(word: str) -> Noun:
    """A noun that is the same for everybody."""
    return Noun(word, word, word)


def _filled(pattern: str, word: str) -> str:
    return "/".join(pattern.format(term=part) for part in word.split("/"))


@frozen(kw_only=True)
class Chain:
    """How nouns are strung together: "de zus van je vader", "your father’s sister".

    Attributes:
        own: the first noun of somebody spoken to: "je {noun}".
        of_name: the first noun of somebody who is named: "{owner} {noun}", with the owner in the genitive.
        link: the next noun: "{article} {noun} van {rest}".
        bare: the last noun of a remark: "{noun} van {rest}".
        article: the article of a noun.
        neuter_article: the article of a neuter noun.
        genitives: word endings with what the genitive adds, the first that fits; the last fits all.
    """

    own: str
    of_name: str
    link: str
    bare: str
    article: str = ""
    neuter_article: str = ""
    genitives: tuple[tuple[tuple[str, ...], str], ...]


@frozen(kw_only=True)
class Language:
    """The words of one language.

    Attributes:
        code: ISO 639-1 code.
        blood: nouns for relatives by descent.
        half: nouns that differ when one parent is shared.
        open_half: nouns for when nobody can tell whether one parent is shared or two.
        ancestor: pattern beyond the table, with `{n}` generations less `ancestor_base` or with `{prefix}`.
        ancestor_base: what is taken off the generations.
        ancestor_bits: prefixes for the bits of the generations less one, highest first; empty for counting.
        ancestor_low: prefixes for the remainder by four, below the bits.
        descendant: pattern beyond the table, with `{n}`.
        descendant_base: what is taken off the generations.
        pibling: pattern beyond the table for siblings of ancestors; None if there is none.
        nibling: pattern beyond the table for descendants of siblings; None if there is none.
        cousin: pattern with `{ordinal}`; None in a language that does not count cousins.
        half_cousin: the same for one shared ancestor.
        removed: patterns for cousins once, twice and more times removed, with `{cousin}` and `{n}`.
        ordinals: first, second ...; beyond them `ordinal`.
        ordinal: pattern with `{n}`.
        parents_cousin: pattern for a cousin of a parent, with `{term}` and `{parent}`; empty for the table's word.
        distant: word for relatives that have none of their own, with `{degree}`.
        related: nouns for shapes with a partner in them.
        by_union: patterns for such shapes without a noun of their own, for common and neuter nouns.
        natures: nouns for foster, step, adoptive and donor relatives that have their own.
        by_nature: patterns for the others; a nature without one is told in a remark.
        former: pattern for a noun of one word when the union is over.
        former_words: the same for a noun of more words, where that leaves no doubt who or what is over.
        late: pattern for a partner inside a path who died while the other lives.
        partner: nouns for partners by phase and form; None as form for any other.
        partner_step: the same inside a path, where it is shorter.
        step: nouns inside a path by kind of step and nature.
        sibling: nouns inside a path for full, half and open siblings.
        births: patterns for siblings of one birth, by its size; 0 for any other size.
        chosen: nouns for chosen relations by term.
        ambiguous: where the noun leaves open which relation is meant.
        side: pattern with `{term}` for father's and mother's side.
        remarks: short remarks by key.
        legal: sentences by legal status, with `{degree}` in words.
        degrees: degrees in words.
        lines: patterns of `relation_text`.
        chain: how nouns are strung together.
        decimal: the decimal sign.
    """

    code: str
    blood: Mapping[UpDown, Noun]
    half: Mapping[UpDown, Noun]
    open_half: Mapping[UpDown, Noun]
    ancestor: Noun
    ancestor_base: int
    ancestor_bits: tuple[tuple[int, str], ...] = ()
    ancestor_low: tuple[str, ...] = ()
    descendant: Noun
    descendant_base: int
    pibling: Noun | None = None
    nibling: Noun | None = None
    cousin: Noun | None = None
    half_cousin: Noun | None = None
    removed: tuple[str, ...] = ()
    ordinals: tuple[str, ...] = ()
    ordinal: str = "{n}"
    parents_cousin: str = ""
    distant: str
    related: Mapping[tuple[Shape, int, int], Noun]
    by_union: Mapping[Shape, tuple[str, str]]
    natures: Mapping[Nature, Mapping[UpDown, Noun]]
    by_nature: Mapping[Nature, str]
    former: str
    former_words: str = "{term}"
    late: str
    partner: Mapping[tuple[Phase, UnionKind | None], Noun]
    partner_step: Mapping[tuple[Phase, UnionKind | None], Noun]
    step: Mapping[tuple[StepKind, Nature], Noun]
    sibling: Mapping[str, Noun]
    births: Mapping[int, str]
    chosen: Mapping[str, Noun]
    ambiguous: frozenset[tuple[Shape, int, int]]
    side: Mapping[str, str]
    remarks: Mapping[str, str]
    legal: Mapping[LegalStatus, str]
    degrees: str
    lines: Mapping[str, str]
    chain: Chain = field()
    decimal: str = "."

    def genitive(self, name: str) -> str:
        """The name as an owner: "Jans", "Anna’s"."""
        for endings, suffix in self.chain.genitives:
            if name.casefold().endswith(endings):
                return name + suffix
        return name
