# SPDX-License-Identifier: MIT
"""A rule as a value: a pure function with a code, its words, and what may be done with its findings."""

from collections.abc import Callable, Iterable, Iterator

from attrs import frozen

from naastbetrokken.rules.case import Case
from naastbetrokken.rules.finding import Finding, Observation, Phrase, Severity

Observe = Callable[[Case], Iterable[Observation]]
"""What looks at a case and tells what it sees. It reads nothing else, changes nothing and never raises."""


@frozen(kw_only=True)
class Rule:
    """One rule; plug-ins make their own.

    Attributes:
        code: stable name, as in `PARENT_YOUNG`.
        number: stable number, as in `NB104`; findings of equal severity are shown in its order.
        severities: what its findings may be, heaviest first.
        observe: the function that looks.
        titles: its name by language.
        phrases: its words by language and case.
        thresholds: names of the thresholds that it compares with.
        sources: laws and texts it rests on.
        never_acknowledged: cases that cannot be put aside, because they cannot be true.
        blocks_export: whether data may not leave the house while an error of it stands.
        for_worker_only: whether its findings are left out of what clients get.
    """

    code: str
    number: str
    severities: tuple[Severity, ...]
    observe: Observe
    titles: tuple[tuple[str, str], ...]
    phrases: tuple[tuple[str, tuple[tuple[str, Phrase], ...]], ...]
    thresholds: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    never_acknowledged: tuple[str, ...] = ()
    blocks_export: bool = False
    for_worker_only: bool = False

    def findings(self, case: Case) -> Iterator[Finding]:
        """What the rule finds in a case, in the order in which it looks."""
        for observation in self.observe(case):
            yield self._finding(observation)

    def _finding(self, observation: Observation) -> Finding:
        said = tuple(
            (lang, phrase)
            for lang, phrases in self.phrases
            for variant, phrase in phrases
            if variant == observation.variant
        )
        return Finding(
            code=self.code,
            number=self.number,
            severity=observation.severity,
            subjects=observation.subjects,
            path=observation.path,
            variant=observation.variant,
            facts=observation.facts,
            certain=observation.certain,
            acknowledgeable=observation.variant not in self.never_acknowledged,
            blocks_export=self.blocks_export and observation.severity is Severity.ERROR,
            for_worker_only=self.for_worker_only,
            phrases=said,
        )
