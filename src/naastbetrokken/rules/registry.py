# SPDX-License-Identifier: MIT
"""Which rules there are, and asking them all: `check`.

Plug-ins add rules through the entry-point group `naastbetrokken.rules`: an entry point names a `Rule` or a tuple
of them. A plug-in that breaks its contract is named in the error; built-in rules never raise.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import EntryPoint
from typing import Final

from naastbetrokken.errors import PluginError, UsageError
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.model.dates import DateLike
from naastbetrokken.plugins import loaded, offered
from naastbetrokken.rules.case import Case
from naastbetrokken.rules.catalogue import BUILT_IN
from naastbetrokken.rules.finding import Acknowledged, Finding
from naastbetrokken.rules.rule import Rule
from naastbetrokken.rules.thresholds import Thresholds

GROUP: Final = "naastbetrokken.rules"
_OURS: Final = frozenset(rule.code for rule in BUILT_IN)


def rules() -> tuple[Rule, ...]:
    """All rules: the built-in ones by number, then those of plug-ins by number.

    Raises:
        PluginError: if a plug-in cannot be loaded, gives something else than rules, or takes a code twice.
    """
    return (*BUILT_IN, *_plugged())


def check(
    dossier: Dossier,
    *,
    today: DateLike | None = None,
    thresholds: Thresholds | None = None,
    acknowledgements: Iterable[Acknowledged] = (),
    rules: Iterable[str | Rule] | None = None,
    with_acknowledged: bool = False,
) -> tuple[Finding, ...]:
    """Everything in a dossier that is worth a question, heaviest first.

    Args:
        dossier: what to look at; it need not be checked before.
        today: the day of reckoning; the dossier's own date by default. Without either, rules that need a day (a
            child under 18, data that grew old) stay silent.
        thresholds: from where on rules ask.
        acknowledgements: findings that a worker put aside with a reason; what cannot be true is not put aside.
        rules: codes of rules, or rules, to ask; all by default.
        with_acknowledged: whether to give what was put aside too, with its reason.

    Returns:
        Findings by severity, rule, subjects, case and facts: the same for equal dossiers.

    Raises:
        UsageError: if there is no rule of some code.
        PluginError: if a plug-in broke its contract.
    """
    day = PartialDate.coerce(today) or dossier.date
    case = Case(dossier, day, thresholds or Thresholds())
    told = tuple(acknowledgements)
    found: list[Finding] = []
    for rule in _chosen(rules):
        for finding in _findings(rule, case):
            reason = next((each for each in told if each.covers(finding)), None)
            if reason is None:
                found.append(finding)
            elif with_acknowledged:
                found.append(reason.put_aside(finding))
    return tuple(sorted(found, key=lambda finding: finding.sort_key))


def _chosen(wanted: Iterable[str | Rule] | None) -> Iterator[Rule]:
    known = {rule.code: rule for rule in rules()}
    for each in known.values() if wanted is None else wanted:
        if isinstance(each, Rule):
            yield each
        elif each in known:
            yield known[each]
        else:
            raise UsageError.unknown("rule", each, tuple(known))


def _findings(rule: Rule, case: Case) -> tuple[Finding, ...]:
    if rule.code in _OURS:
        return tuple(rule.findings(case))
    try:
        return tuple(rule.findings(case))
    except Exception as error:
        raise PluginError(GROUP, rule.code, f"raised {type(error).__name__} on a dossier") from error


@cache
def _plugged() -> tuple[Rule, ...]:
    """Rules of plug-ins; which ones are installed does not change while a program runs."""
    found: list[Rule] = []
    taken = set(_OURS)
    for entry in offered(GROUP):
        for rule in _loaded(entry):
            if rule.code in taken:
                raise PluginError(GROUP, entry.name, f"takes the code {rule.code!r}, which another rule has")
            taken.add(rule.code)
            found.append(rule)
    return tuple(sorted(found, key=lambda rule: (rule.number, rule.code)))


def _loaded(entry: EntryPoint) -> tuple[Rule, ...]:
    value = loaded(entry)
    found = (value,) if isinstance(value, Rule) else value
    if not isinstance(found, tuple) or not all(isinstance(rule, Rule) for rule in found):
        raise PluginError(GROUP, entry.name, "expected a Rule or a tuple of them")
    return found
