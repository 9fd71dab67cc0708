# SPDX-License-Identifier: MIT
"""What a dossier asks, and what people in it are to each other."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from naastbetrokken.api.asked import a_dossier, day

if TYPE_CHECKING:
    from naastbetrokken.model import Dossier
    from naastbetrokken.model.dates import DateLike
    from naastbetrokken.queries import Relation
    from naastbetrokken.rules import Acknowledged, Finding, Rule, Thresholds


def check(
    dossier: "Dossier",
    *,
    today: "DateLike | None" = None,
    thresholds: "Thresholds | None" = None,
    acknowledgements: "Iterable[Acknowledged]" = (),
    rules: "Iterable[str | Rule] | None" = None,
    with_acknowledged: bool = False,
) -> "tuple[Finding, ...]":
    """Everything in a dossier that is worth a question: what is missing, in doubt, or cannot be.

    Args:
        dossier: what to look at.
        today: the day of reckoning; the dossier's own day by default. Without either, rules that need a day (data
            that grew old) stay silent.
        thresholds: from where on rules ask.
        acknowledgements: findings that a worker put aside with a reason; what cannot be true is not put aside.
        rules: codes of rules, or rules, to ask; all by default.
        with_acknowledged: whether to give what was put aside too, with its reason.

    Returns:
        Findings, heaviest first. Each says itself with ids; `naastbetrokken.rules.describe` says it with names.

    Raises:
        UsageError: if there is no rule of some code, or the day is no date.
        InvalidDossier: if a trusted dossier cannot be read because it holds values of another type than the model says.
        PluginError: if a plugin broke its contract.
    """
    from naastbetrokken.model.mistyped import told_of_the_data
    from naastbetrokken.rules import check as ask

    given = a_dossier(dossier, "check")
    with told_of_the_data(given):
        return ask(
            given,
            today=day(today, "today"),
            thresholds=thresholds,
            acknowledgements=acknowledgements,
            rules=rules,
            with_acknowledged=with_acknowledged,
        )


def relation(
    dossier: "Dossier", a: str, b: str, *, at: "DateLike | None" = None, lang: str = "nl", gendered: bool = True
) -> "tuple[Relation, ...]":
    """What `a` is to `b`: every relation between the two, nearest first.

    >>> from naastbetrokken.demo import demo_dossier
    >>> [one.text for one in relation(demo_dossier(), "p-niece-1", "p-client")]
    ['nicht (dochter van je zus)']

    Args:
        dossier: the family.
        a: id of the one who is named.
        b: id of the one to whom.
        at: the day to speak of; partners and carers before and after it differ.
        lang: language of the words: "nl" or "en".
        gendered: False for words that tell no gender ("ouder", "broer/zus").

    Returns:
        The relations, each read as "`a` is `b`'s `word`"; empty when nothing recorded connects the two.

    Raises:
        UsageError: if somebody or the language does not exist, or the day is no date.
    """
    from naastbetrokken.queries import relation as relations_of

    return relations_of(a_dossier(dossier, "relation"), a, b, at=day(at), lang=lang, gendered=gendered)
