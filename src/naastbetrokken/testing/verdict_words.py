# SPDX-License-Identifier: MIT
"""Words that no text of the library may say: verdicts, scores, ranks, blame and diagnoses.

People may use any of them about themselves or each other, and then they stand in the dossier as they were said; the
library never adds one. `verdicts` finds what it did add: words in an output that nobody in the dossier wrote.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final

import attrs

from naastbetrokken.layout.text import clean
from naastbetrokken.model import Dossier

VERDICTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "nl": (
            # Judging
            r"(be|ver|voor)?oorde(el|len|elt|eld|ling)\w*",
            r"schuld(ig|ige|igen|gevoel)?",
            r"(be)?straf(t|te|ten|fen)?",
            r"verwijt\w*",
            r"dader\w*",
            r"slachtoffer\w*",
            # Measuring up
            r"scor(e|es|en|ing)",
            r"scoort",
            r"cijfer\w*",
            r"punten(aantal)?",
            r"rang(lijst|orde|schikking)?",
            r"ranking",
            r"(boven|beneden)gemiddeld\w*",
            r"percentiel\w*",
            r"normaal|normale|abnorma\w*",
            r"norm(en)?",
            r"afwijkend?\w*",
            r"te (weinig|veel|klein|groot|zwak)",
            r"(on)?voldoende",
            r"tekort(schie\w*)?",
            # Valuing people and networks
            r"(on)?gezond(e|er)?",
            r"slecht\w*",
            r"zwakk?e?",
            r"(ge)?faal[dt]?|gefaald|falen",
            r"mislukt\w*",
            r"disfunctione\w*",
            r"giftig\w*|toxisch\w*",
            r"onverantwoord\w*",
            r"ongeschikt\w*",
            r"onhandelbaar",
            r"probleem(gezin|gedrag|persoon)\w*",
            r"ongemotiveerd\w*",
            # Diagnoses and labels
            r"diagnose\w*|gediagnosticeerd",
            r"patholog\w*",
            r"stoornis\w*|gestoord\w*",
            r"verslaafden?",
            r"alcoholist\w*|junk\w*",
            r"codependen\w*|co-?afhankelijk\w*",
            r"(ge)?parentific\w*",
            r"loyaliteitsconflict\w*",
            r"destructie\w*",
        ),
        "en": (
            r"(pre)?judg(e|es|ed|ing|ement|ements|ment|ments)",
            r"verdicts?",
            r"blam(e|es|ed|ing)",
            r"guilt(y)?|faults?",
            r"punish\w*",
            r"reproach\w*",
            r"perpetrators?",
            r"victims?",
            r"scor(e|es|ed|ing)",
            r"grad(e|es|ed|ing)",
            r"rank(s|ed|ing|ings)?",
            r"(above|below) average",
            r"percentiles?",
            r"(ab)?normal(ly)?",
            r"norms?",
            r"deviant\w*",
            r"too (few|little|much|many|small|weak)",
            r"(in)?sufficient\w*",
            r"inadequate\w*",
            r"(un)?healthy",
            r"bad|worse|worst",
            r"weak(er|ness)?",
            r"fail(s|ed|ing|ure|ures)?",
            r"dysfunction\w*",
            r"toxic\w*",
            r"irresponsib\w*",
            r"unfit",
            r"unmotivated",
            r"diagnos\w*",
            r"patholog\w*",
            r"disorder(s|ed)?",
            r"addicts?|alcoholics?|junkie\w*",
            r"codepend\w*",
            r"parentif\w*",
            r"loyalty conflicts?",
            r"destructive",
        ),
    }
)
"""Patterns of whole words by language."""


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(VERDICTS[lang])})(?![\w-])", re.IGNORECASE)


def verdicts(texts: Iterable[str], lang: str, *, said_in: Dossier | None = None) -> tuple[str, ...]:
    """The texts with a word that the library may not say, each with that word in front.

    Args:
        texts: what is said.
        lang: language of the words: "nl" or "en".
        said_in: the dossier it is made of; what people wrote there is taken out first.
    """
    own = _own_words(said_in) if said_in is not None else ()
    found = ((_without(text, own), text) for text in texts)
    return tuple(f"{match[0]}: {text}" for left, text in found for match in _pattern(lang).finditer(left))


def _without(text: str, own: tuple[str, ...]) -> str:
    for each in own:
        if each in text:
            text = text.replace(each, " ")
    return text


def _own_words(dossier: Dossier) -> tuple[str, ...]:
    """What people wrote, longest first, as it is printed and as it was written, with and without its full stop."""
    bare = {clean(text).rstrip(" .") for text in _written(dossier)} | set(_written(dossier))
    written = {form for text in bare for form in (text, text[:1].upper() + text[1:])}
    return tuple(sorted((text for text in written if len(text) > 2), key=lambda text: (-len(text), text)))


def _written(value: Any) -> Iterator[str]:
    for field in attrs.fields(type(value)):
        found = getattr(value, field.name)
        if type(found) is str:
            yield found
            yield from found.split("\n")
        elif isinstance(found, tuple):
            yield from (one for one in found if type(one) is str)
            for one in found:
                if attrs.has(type(one)):
                    yield from _written(one)
        elif found is not None and attrs.has(type(found)):
            yield from _written(found)
