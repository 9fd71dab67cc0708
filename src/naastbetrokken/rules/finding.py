# SPDX-License-Identifier: MIT
"""What a rule found: a value that can say itself as a question, in Dutch and in English.

A finding holds ids and facts only. `text` and `question` name people by id; names come in where a dossier is at
hand, in `describe`. So a finding may stand in a log, and a described one only on a worker's screen.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from attrs import evolve, field, frozen

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.model.date_words import clause
from naastbetrokken.model.dates import AgeRange
from naastbetrokken.model.wording import capital
from naastbetrokken.rules.words_en import GRAMMAR as ENGLISH
from naastbetrokken.rules.words_nl import GRAMMAR as DUTCH

Fact = str | int | PartialDate | AgeRange | StrEnum
"""What a finding tells beside who it is about; words of closed lists are said in the reader's language."""

_GRAMMARS: Final = {"nl": DUTCH, "en": ENGLISH}
LANGUAGES: Final = tuple(_GRAMMARS)


class Severity(StrEnum):
    """What a finding asks of the worker, heaviest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """Place in a list that starts with what is heaviest."""
        return tuple(Severity).index(self)


@frozen
class Phrase:
    """What is the case and what to ask, with a place for each subject (`{0}`) and each fact (`{age}`).

    Attributes:
        text: what is the case, in one sentence; `{all}` stands for all subjects, `{rest}` for all
            but the first.
        question: what to ask, in one sentence.
    """

    text: str
    question: str


@frozen(kw_only=True)
class Observation:
    """What the function of a rule sees, before its code and its words are put to it.

    Attributes:
        variant: which of the rule's phrases says it.
        severity: how heavy it is.
        subjects: ids of those (and that) which it is about, in the order of the phrase.
        path: the place in the dossier.
        facts: what the phrase tells beside the subjects.
        certain: whether it holds for every day that the dates may be; else it holds for some.
    """

    variant: str
    severity: Severity
    subjects: tuple[str, ...]
    path: str
    facts: tuple[tuple[str, Fact], ...] = ()
    certain: bool = True


def seen(
    variant: str, severity: Severity, *subjects: str, path: str, certain: bool = True, **facts: Fact
) -> Observation:
    """The observation in one line, for the functions of rules."""
    return Observation(
        variant=variant,
        severity=severity,
        subjects=subjects,
        path=path,
        facts=tuple(sorted(facts.items())),
        certain=certain,
    )


@frozen(kw_only=True)
class Finding:
    """Something in the dossier that is worth a question.

    Attributes:
        code: stable name of the rule, as in `PARENT_YOUNG`.
        number: stable number of the rule, as in `NB104`.
        severity: error, warning or info.
        subjects: ids of those (and that) which it is about.
        path: the place in the dossier, as in `$.parentages[2]`.
        variant: which case of the rule it is.
        facts: dates, ages and the like, by name.
        certain: whether it holds for every day that the dates may be; else it holds for some.
        acknowledgeable: whether it may be put aside with a reason.
        blocks_export: whether data may not leave the house while it stands.
        for_worker_only: whether it is information for the worker, to be left out of what clients get.
        acknowledged: the reason for which it was put aside; empty as long as it stands.
        phrases: its words by language.
    """

    code: str
    number: str
    severity: Severity
    subjects: tuple[str, ...]
    path: str
    variant: str = ""
    facts: tuple[tuple[str, Fact], ...] = ()
    certain: bool = True
    acknowledgeable: bool = True
    blocks_export: bool = False
    for_worker_only: bool = False
    acknowledged: str = ""
    phrases: tuple[tuple[str, Phrase], ...] = field(default=(), repr=False)

    def text(self, lang: str = "nl") -> str:
        """What is the case, in one sentence that names people by id."""
        return self._said(self._phrase(lang).text, lang, {})

    def question(self, lang: str = "nl") -> str:
        """What to ask, in one sentence that names people by id."""
        return self._said(self._phrase(lang).question, lang, {})

    def __str__(self) -> str:
        """Return the sentence and the question in Dutch, with ids."""
        return f"{self.text()} {self.question()}"

    @property
    def sort_key(self) -> tuple[int, str, tuple[str, ...], str, str, str]:
        """Place in a list: heaviest first, then by rule, subjects, case, facts and place."""
        facts = " ".join(f"{name}={value}" for name, value in self.facts)
        return (self.severity.rank, self.number, self.subjects, self.variant, facts, self.path)

    def named(self, names: Mapping[str, str], lang: str = "nl") -> str:
        """The sentence and the question, with `names` in the place of ids."""
        phrase = self._phrase(lang)
        return f"{self._said(phrase.text, lang, names)} {self._said(phrase.question, lang, names)}"

    def _phrase(self, lang: str) -> Phrase:
        if lang not in LANGUAGES:
            raise UsageError.unknown("language", lang, LANGUAGES)
        return dict(self.phrases).get(lang, Phrase(self.code, ""))

    def _said(self, template: str, lang: str, names: Mapping[str, str]) -> str:
        grammar = _GRAMMARS[lang]
        people = [names.get(subject, subject) for subject in self.subjects]
        facts = {name: _fact(value, lang) for name, value in self.facts}
        lists = {"all": _joined(people, grammar), "rest": _joined(people[1:], grammar)}
        said = template.format(*people, **lists, **facts)
        return capital(said) if names else said


@frozen
class Acknowledged:
    """That a worker looked at a finding and put it aside, with the reason.

    It covers the same case of the same rule about the same subjects, not a heavier one that shows up later.

    Attributes:
        code: the rule.
        subjects: ids in the order of the finding.
        reason: why it can stay as it is; never empty.
        variant: the case of the rule; empty for every case.
        severity: the heaviest that is put aside.
    """

    code: str
    subjects: tuple[str, ...]
    reason: str
    variant: str = field(default="", kw_only=True)
    severity: Severity = field(default=Severity.ERROR, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.reason.strip():
            raise UsageError("a finding is acknowledged with a reason; got an empty one")

    @classmethod
    def of(cls, finding: Finding, reason: str) -> "Acknowledged":
        """The acknowledgement of one finding."""
        return cls(finding.code, finding.subjects, reason, variant=finding.variant, severity=finding.severity)

    def covers(self, finding: Finding) -> bool:
        """Whether it puts this finding aside."""
        return (
            finding.acknowledgeable
            and (finding.code, finding.subjects) == (self.code, self.subjects)
            and self.variant in ("", finding.variant)
            and finding.severity.rank >= self.severity.rank
        )

    def put_aside(self, finding: Finding) -> Finding:
        """The finding with the reason."""
        return evolve(finding, acknowledged=self.reason)


def describe(finding: Finding, dossier: Dossier, lang: str = "nl") -> str:
    """The finding for a worker's screen: sentence and question with the names that the dossier knows.

    Args:
        finding: what was found.
        dossier: where it was found.
        lang: "nl" or "en".

    Raises:
        UsageError: if there are no words in that language.
    """
    if lang not in LANGUAGES:
        raise UsageError.unknown("language", lang, LANGUAGES)
    return finding.named(_names(finding, dossier, lang), lang)


def _names(finding: Finding, dossier: Dossier, lang: str) -> dict[str, str]:
    grammar = _GRAMMARS[lang]

    def called(person: str) -> str:
        known = dossier.by_id.get(person)
        return (known.name.short if known else "") or grammar["nameless"].format(person)

    def couple(people: tuple[str, ...]) -> str:
        return _joined([called(person) for person in dict.fromkeys(people)], grammar)

    names = {event.id: f"‘{event.title}’" for event in dossier.events}
    names |= {moment.id: f"‘{moment.title}’" for moment in dossier.moments}
    names |= {consent.id: f"‘{_fact(consent.purpose, lang)}’" for consent in dossier.consents}
    names |= {home.id: f"‘{home.name}’" for home in dossier.households if home.name}
    names |= {union.id: couple(union.partners) for union in dossier.unions}
    names |= {bond.id: couple((bond.a, bond.b)) for bond in dossier.bonds}
    return {
        subject: called(subject) if subject in dossier.by_id else names.get(subject, subject)
        for subject in finding.subjects
    }


def _joined(people: list[str], grammar: Mapping[str, str]) -> str:
    *first, last = people or [""]
    return f"{', '.join(first)} {grammar['and']} {last}" if first else last


def _fact(value: Fact, lang: str) -> str:
    if isinstance(value, PartialDate):
        return clause(value, lang)
    if isinstance(value, AgeRange):
        return _age(value, _GRAMMARS[lang])
    if isinstance(value, StrEnum):
        return _GRAMMARS[lang].get(f"{type(value).__name__}.{value.value}", value.value)
    return str(value)


def _age(age: AgeRange, grammar: Mapping[str, str]) -> str:
    if age.max is None:
        return grammar["at least"].format(age.min)
    if age.exact is not None:
        return str(age.exact)
    pattern = "one of" if age.max == age.min + 1 else "between"
    return grammar[pattern].format(age.min, age.max)
