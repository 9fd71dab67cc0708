# SPDX-License-Identifier: MIT
"""What is worth a question in a catalogue of help. It concerns the organisation and nobody's dossier."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Catalogue, Offer, PartialDate
from naastbetrokken.model.dates import DateLike
from naastbetrokken.rules.finding import LANGUAGES, Finding, Phrase, Severity
from naastbetrokken.rules.finding import Fact as Value

NUMBERS: Final[Mapping[str, str]] = MappingProxyType(
    {"OFFER_OUTDATED": "NB201", "OFFER_WITHOUT_NEED": "NB202", "CATALOGUE_UNDATED": "NB203"}
)
"""Codes of what is found in catalogues, with stable numbers."""

PHRASES: Final[Mapping[str, Mapping[str, Phrase]]] = MappingProxyType(
    {
        "outdated": MappingProxyType(
            {
                "nl": Phrase("{0} liep af {until}.", "Bestaat dit aanbod nog, en tot wanneer?"),
                "en": Phrase("{0} ran out {until}.", "Is it still there, and until when?"),
            }
        ),
        "perhaps": MappingProxyType(
            {
                "nl": Phrase("{0} loopt af {until}; dat kan al voorbij zijn.", "Bestaat dit aanbod nog?"),
                "en": Phrase("{0} runs out {until}, which may be past.", "Is it still there?"),
            }
        ),
        "no_need": MappingProxyType(
            {
                "nl": Phrase("Bij {0} staat niet wat een naaste eraan heeft.", "Voor welke behoeften is het?"),
                "en": Phrase("{0} does not say what a naaste gets from it.", "Which needs is it for?"),
            }
        ),
        "undated": MappingProxyType(
            {
                "nl": Phrase("Er staat niet wanneer de catalogus is nagekeken.", "Klopt alles nog?"),
                "en": Phrase(
                    "It does not say when the catalogue was last looked through.", "Is all of it still right?"
                ),
            }
        ),
    }
)
"""What is the case and what to ask, by case and language; `{0}` is the entry."""


def check_catalogue(catalogue: Catalogue, *, today: DateLike | None = None) -> tuple[Finding, ...]:
    """Everything in a catalogue that is worth a question, heaviest first.

    Args:
        catalogue: what to look at.
        today: the day of reckoning; the catalogue's own date by default. Without either, nothing is outdated.

    Returns:
        Findings whose subjects are ids of entries. They say themselves with those ids; `describe_offer` uses names.
    """
    day = PartialDate.coerce(today) or catalogue.date
    return tuple(sorted(_found(catalogue, day), key=lambda finding: finding.sort_key))


def describe_offer(finding: Finding, catalogue: Catalogue, lang: str = "nl") -> str:
    """The finding for somebody who keeps the catalogue: sentence and question with the names of entries.

    Raises:
        UsageError: if there are no words in that language.
    """
    if lang not in LANGUAGES:
        raise UsageError.unknown("language", lang, LANGUAGES)
    return finding.named({offer.id: f"‘{offer.name}’" for offer in catalogue.offers}, lang)


def _found(catalogue: Catalogue, day: PartialDate | None) -> Iterator[Finding]:
    for i, offer in enumerate(catalogue.offers):
        path = f"$.offers[{i}]"
        if offer.valid_until is not None and day is not None and offer.valid_until.possibly_before(day):
            sure = offer.valid_until.surely_before(day)
            variant, severity = ("outdated", Severity.WARNING) if sure else ("perhaps", Severity.INFO)
            yield _finding(
                "OFFER_OUTDATED", variant, severity, offer, path=f"{path}.valid_until", until=offer.valid_until
            )
        if not offer.needs:
            yield _finding("OFFER_WITHOUT_NEED", "no_need", Severity.INFO, offer, path=f"{path}.needs")
    if catalogue.offers and catalogue.date is None:
        yield _finding("CATALOGUE_UNDATED", "undated", Severity.INFO, None, path="$.date")


def _finding(code: str, variant: str, severity: Severity, offer: Offer | None, *, path: str, **facts: Value) -> Finding:
    return Finding(
        code=code,
        number=NUMBERS[code],
        severity=severity,
        subjects=() if offer is None else (offer.id,),
        path=path,
        variant=variant,
        facts=tuple(sorted(facts.items())),
        certain=variant != "perhaps",
        phrases=tuple(PHRASES[variant].items()),
    )
