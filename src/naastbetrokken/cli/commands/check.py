# SPDX-License-Identifier: MIT
"""`naastbetrokken check`: what in a dossier is worth a question."""

import json
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from naastbetrokken.cli.source import add_source, dossier_in
from naastbetrokken.cli.streams import STD, write
from naastbetrokken.errors import UsageError

if TYPE_CHECKING:
    from naastbetrokken.model import Dossier
    from naastbetrokken.rules import Finding

FORMAT: Final = "naastbetrokken-findings/1"
FORMATS: Final = ("text", "json")

HEADINGS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "nl": MappingProxyType(
            {
                "error": "Kan niet kloppen",
                "warning": "Om na te vragen",
                "info": "Ter informatie",
                "none": "Geen vragen bij dit dossier.",
            }
        ),
        "en": MappingProxyType(
            {
                "error": "Cannot be right",
                "warning": "To ask about",
                "info": "For your information",
                "none": "No questions about this dossier.",
            }
        ),
    }
)
"""What stands above the findings of each severity."""


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command."""
    command = commands.add_parser("check", help="what is missing, in doubt or cannot be", allow_abbrev=False)
    add_source(command)
    command.add_argument("--to", default="text", metavar="text|json", help="format (text)")
    command.add_argument("--lang", default="nl", metavar="nl|en", help="language of the questions (nl)")
    command.add_argument("--today", metavar="DATE", help="the day of reckoning; the dossier's own when absent")
    command.set_defaults(run=run)


def run(asked: Namespace) -> int:
    """Read, ask, tell; 1 if something cannot be right."""
    from naastbetrokken.api import check, day

    if asked.lang not in HEADINGS:
        raise UsageError.unknown("language", asked.lang, HEADINGS)
    if asked.to not in FORMATS:
        raise UsageError.unknown("format", asked.to, FORMATS)
    today = day(asked.today, "today")
    dossier = dossier_in(asked.file, asked.client)
    findings = check(dossier, today=today)
    told = _as_json(findings, asked.lang) if asked.to == "json" else _as_text(findings, dossier, asked.lang)
    write(STD, told)
    return int(any(finding.severity == "error" for finding in findings))


def _as_text(findings: "Sequence[Finding]", dossier: "Dossier", lang: str) -> str:
    """The findings as questions with names, the heaviest first."""
    from naastbetrokken.layout.text import clean
    from naastbetrokken.rules import describe

    headings = HEADINGS[lang]
    if not findings:
        return headings["none"] + "\n"
    lines: list[str] = []
    for severity in dict.fromkeys(finding.severity for finding in findings):
        lines += ["", headings[severity.value]] if lines else [headings[severity.value]]
        lines += [
            f"- {clean(describe(finding, dossier, lang))} [{finding.number}]"
            for finding in findings
            if finding.severity == severity
        ]
    return "\n".join(lines) + "\n"


def _as_json(findings: "Sequence[Finding]", lang: str) -> str:
    """The findings for another program, with ids and without names."""
    told = [
        {
            "code": finding.code,
            "number": finding.number,
            "severity": finding.severity.value,
            "subjects": list(finding.subjects),
            "path": finding.path,
            "certain": finding.certain,
            "text": finding.text(lang),
            "question": finding.question(lang),
        }
        for finding in findings
    ]
    return json.dumps({"format": FORMAT, "findings": told}, ensure_ascii=False, indent=1) + "\n"
