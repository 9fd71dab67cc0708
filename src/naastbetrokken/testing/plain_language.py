# SPDX-License-Identifier: MIT
"""How hard a text is to read, by published formulas: long words and long sentences, counted.

Dutch: Reading Ease after W.H. Douma (De leesbaarheid van landbouwbladen, 1960), RE = 206.84 - 77 s - 0.93 w, and
leesindex A after R.H.M. Brouwer (Onderzoek naar de leesmoeilijkheden van Nederlands proza, 1963), 195 - 66.7 s - 2 w.
English: R. Flesch (A new readability yardstick, Journal of Applied Psychology 32, 1948), 206.835 - 84.6 s - 1.015 w.
In each, s is syllables per word and w is words per sentence; higher is easier. As in Flesch a sentence ends at a full
stop, question mark, exclamation mark, colon or semicolon; a line that ends without one ends a sentence too.

A formula sees length only. It knows nothing of rare words, tone or order, so it guards against relapse and proves no
level of language.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

_ENDS: Final = re.compile(r"[.!?:;…]+(?=\s|$|[’”)])|\n+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_NUCLEUS_NL: Final = re.compile(
    r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|eu|oe|ui|ij|ei|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]", re.IGNORECASE
)
"""A vowel or the letters that are read as one; a vowel with a diaeresis begins a syllable ("cli-ënt")."""
_QU: Final = re.compile("qu", re.IGNORECASE)
_NUCLEUS_EN: Final = re.compile(r"[aeiouy]+", re.IGNORECASE)
_SILENT_EN: Final = re.compile(r"(?<![aeiouyl])e$|(?<=[aeiouy])le$|(?<![dt])ed$", re.IGNORECASE)


def syllables_nl(word: str) -> int:
    """How many syllables a Dutch word has: one for every vowel that is heard by itself, one at least.

    Abbreviations in capitals are read as a word. Where two vowels may be one sound or two ("beantwoord"), it takes one.
    """
    return max(1, len(_NUCLEUS_NL.findall(_QU.sub("k", word))))


def syllables_en(word: str) -> int:
    """How many syllables an English word has, by groups of vowels without those that are silent; one at least."""
    return max(1, len(_NUCLEUS_EN.findall(_SILENT_EN.sub("", word))))


@frozen(kw_only=True)
class Reading:
    """What was counted in a text.

    Attributes:
        sentences: how many there are.
        words: how many words; numbers in figures are none.
        syllables: how many in all words.
    """

    sentences: int
    words: int
    syllables: int

    @property
    def words_per_sentence(self) -> float:
        """The mean length of a sentence."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def syllables_per_word(self) -> float:
        """The mean length of a word."""
        return self.syllables / self.words if self.words else 0.0

    @property
    def douma(self) -> float:
        """Reading Ease for Dutch (Flesch-Douma)."""
        return 206.84 - 77 * self.syllables_per_word - 0.93 * self.words_per_sentence

    @property
    def brouwer(self) -> float:
        """Leesindex A (Brouwer)."""
        return 195 - 200 / 3 * self.syllables_per_word - 2 * self.words_per_sentence

    @property
    def flesch(self) -> float:
        """Reading Ease for English (Flesch)."""
        return 206.835 - 84.6 * self.syllables_per_word - 1.015 * self.words_per_sentence

    def ease(self, lang: str) -> float:
        """The Reading Ease of the language: Douma's for Dutch, Flesch's for English."""
        return self.douma if lang == "nl" else self.flesch


SYLLABLES: Final[Mapping[str, Callable[[str], int]]] = MappingProxyType({"nl": syllables_nl, "en": syllables_en})
"""How to count syllables, by language."""


def sentences_in(texts: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """The words of every sentence; what holds no word is none."""
    found = (tuple(_WORD.findall(part)) for text in texts for part in _ENDS.split(text))
    return tuple(words for words in found if words)


def reading(texts: Iterable[str], lang: str = "nl") -> Reading:
    """What there is to count in some texts.

    Args:
        texts: the texts; the end of each ends a sentence.
        lang: "nl" or "en".
    """
    count, sentences = SYLLABLES[lang], sentences_in(texts)
    return Reading(
        sentences=len(sentences),
        words=sum(map(len, sentences)),
        syllables=sum(count(word) for words in sentences for word in words),
    )


def hardest(texts: Iterable[str], lang: str = "nl", *, least: int = 5) -> tuple[tuple[float, str], ...]:
    """The texts with their Reading Ease, hardest first.

    Args:
        texts: the texts.
        lang: "nl" or "en".
        least: texts with fewer words are left out: one long word is no hard text.
    """
    measured = ((text, reading((text,), lang)) for text in dict.fromkeys(texts))
    return tuple(sorted((round(each.ease(lang), 1), text) for text, each in measured if each.words >= least))
