# SPDX-License-Identifier: MIT
"""Random factors around a random family: few and many, short and very long, with all that may be said or left out."""

from typing import Final

from attrs import evolve

from naastbetrokken.model import (
    Certainty,
    Domain,
    Dossier,
    Factor,
    FactorDirection,
    FactorPhase,
    PartialDate,
    Period,
    Source,
)
from naastbetrokken.testing.generator._stream import SeededStream, Stream

_TEXTS: Final = (
    "Zondagen aan het water",
    "Opa kon stoppen & deed dat <alleen>",
    "Ruzie aan tafel, bijna elke dag; niemand legde iets uit, en wie iets vroeg kreeg geen antwoord",
    "Het huis stond vol mensen die kwamen en gingen. " * 6,
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbesprechungsprotokoll",
    "友達と毎週末に釣りに行くことが一番の楽しみでした",
    "أصدقاء من الحي القديم",
    "",
)
_OWN: Final = ("", "Geloof", "geloof", "De boot", "Wat er in de winter gebeurt als het ’s avonds vroeg donker is")
_CATEGORIES: Final = ("", "", "F2", "P1", "I6", "S1", "Z9", "eigen soort")
_PERIODS: Final = (None, None, "1999/2003", "2013-10/..", "/1988", "197X/1984~")
_NOTES: Final = ("", "", "‘Dat hoorde zo.’", "Nog eens over praten, als het rustig is. " * 4)


def random_factors(seed: int, family: Dossier, count: int) -> Dossier:
    """The family with this many factors; the same for the same arguments on every machine.

    Args:
        seed: Which factors.
        family: Whose people they are about.
        count: How many, from 0 up.
    """
    stream = SeededStream(seed, count)
    factors = tuple(_factor(number, family, stream) for number in range(1, count + 1))
    return Dossier.checked(**{**_parts(family), "factors": factors})


def _parts(family: Dossier) -> dict[str, object]:
    return {name: getattr(family, name) for name in ("client", "date", "persons", "unions", "parentages", "twins")}


def _factor(number: int, family: Dossier, stream: Stream) -> Factor:
    domain = stream.pick(tuple(Domain))
    period = stream.pick(_PERIODS)
    people = tuple(person.id for person in family.persons if stream.chance(120))
    factor = Factor(
        f"f{number}",
        text=f"{stream.pick(_TEXTS)} {number}" if stream.chance(900) else stream.pick(_TEXTS),
        domain=domain,
        own_domain=stream.pick(_OWN) if domain is Domain.OTHER or stream.chance(50) else "",
        direction=stream.pick(tuple(FactorDirection)),
        phase=stream.pick(tuple(FactorPhase)),
        category=stream.pick(_CATEGORIES),
        persons=people[:5],
        period=Period.parse(period) if period else None,
        note=stream.pick(_NOTES),
    )
    return evolve(factor, source=_source(family, stream)) if stream.chance(700) else factor


def _source(family: Dossier, stream: Stream) -> Source:
    told = stream.pick(("", "het dossier", *(person.id for person in family.persons[:3])))
    day = stream.pick((None, PartialDate.parse("2025-03-06"), PartialDate.parse("2024~")))
    author = stream.pick(("", "begeleider 07"))
    return Source(informant=told, author=author, recorded=day, certainty=stream.pick(tuple(Certainty)))
