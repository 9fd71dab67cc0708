# SPDX-License-Identifier: MIT
"""Writes the pages under docs/rules/ from the table of rules: `python docs/rule_pages.py`.

A test fails when a page is not what this script would write.
"""

import inspect
import re
from pathlib import Path

from naastbetrokken.rules import Rule, Thresholds
from naastbetrokken.rules.registry import BUILT_IN

FOLDER = Path(__file__).parent / "rules"

SEVERITIES = {
    "error": "error: it cannot be right, or the law forbids it",
    "warning": "warning: it is unlikely, or possible in some reading of the dates; ask",
    "info": "info: something to talk about",
}

INTRODUCTION = """# Rules

<!-- written by docs/rule_pages.py -->

A rule looks at a dossier and asks. It never says that somebody is wrong, and it never raises: what it sees comes
back as findings, each with a sentence and a question in Dutch and English.

```python
import naastbetrokken.rules as rules
from naastbetrokken.model import Dossier

b = Dossier.build()
oma = b.person("Oma Bep", gender="woman", born="1950")
mother = b.person("Ria", gender="woman", born="1961", client=True)
b.child(mother, parents=[oma])
dossier = b.done()

(finding,) = rules.check(dossier)
assert str(finding) == "p1 zou 10 of 11 zijn geweest toen p2 werd geboren. Klopt het jaar?"
assert rules.describe(finding, dossier).startswith("Oma Bep zou 10 of 11 zijn geweest")
```

A finding holds ids and facts only, so it may stand in a log. `describe` puts names in, for a worker's screen.

**Certain and possible.** Dates are often known in part. What holds for every day that the dates may be is
certain; what holds for some of them is possible, and never more than a warning. "About 1960" gets two years of
room on both sides before anything is called certain. A date that may be more than ten years apart, or is open on
the side that matters, is held against nobody. An order that nature prescribes (birth before death, start before
end) is presumed wherever some reading of the dates has it: "born in 1950, died in 1950" raises no question.

**Thresholds** are parameters: `check(dossier, thresholds=Thresholds(parent_min_age=14))`. None of them is a norm.

**Today** is a parameter too: `check(dossier, today="2026-05-01")`; else the dossier's own date counts.

**Putting a finding aside** takes a reason, and covers that case about those people only. What cannot be true is
never put aside.

```python
told = rules.Acknowledged.of(finding, "Staat zo in de akte.")
assert rules.check(dossier, acknowledgements=[told]) == ()
```

**For the worker only.** Findings with `for_worker_only` are left out of what clients get. **Export.** While a
finding with `blocks_export` stands, data should not leave the house; recording goes on.

**A rule of your own** is a value with a function; hand it to `check`, or name it under the entry-point group
`naastbetrokken.rules` to have it asked always.

```python
def no_pet(case):
    if not any(person.kind == "pet" for person in case.dossier.persons):
        yield rules.seen("none", rules.Severity.INFO, path="$.persons")


pets = rules.Rule(
    code="NO_PET",
    number="ORG1",
    severities=(rules.Severity.INFO,),
    observe=no_pet,
    titles=(("nl", "Geen huisdier"), ("en", "No pet")),
    phrases=(
        ("nl", (("none", rules.Phrase("Er staat geen huisdier.", "Is er een dier dat telt?")),)),
        ("en", (("none", rules.Phrase("There is no pet.", "Is there an animal that matters?")),)),
    ),
)
assert [found.text("en") for found in rules.check(dossier, rules=[pets])] == ["There is no pet."]
```

## The built-in rules

Number | Code | Severity | What it is about | Waar het over gaat
---|---|---|---|---
"""


def pages() -> dict[str, str]:
    """Every page by its file name."""
    rows = "".join(
        f"{rule.number} | [`{rule.code}`]({name(rule)}) | {', '.join(rule.severities)} "
        f"| {dict(rule.titles)['en']} | {dict(rule.titles)['nl']}\n"
        for rule in BUILT_IN
    )
    return {"index.md": INTRODUCTION + rows} | {name(rule): page(rule) for rule in BUILT_IN}


def name(rule: Rule) -> str:
    """The file name of a rule's page."""
    return re.sub(r"[^a-z0-9]+", "_", rule.code.lower().replace(">", "_over_")) + ".md"


def page(rule: Rule) -> str:
    """One page: what the rule looks at, what it says, what may be done with it."""
    titles = dict(rule.titles)
    parts = [
        f"# {rule.code}\n\n<!-- written by docs/rule_pages.py -->\n",
        f"{rule.number} · {titles['en']} · {titles['nl']}\n",
        f"{inspect.getdoc(rule.observe)}\n",
        "## Severity\n",
        "".join(f"- {SEVERITIES[severity]}\n" for severity in rule.severities),
        "## What it asks\n",
        cases(rule),
        "## What may be done with it\n",
        "".join(f"- {line}\n" for line in handling(rule)),
    ]
    if rule.thresholds:
        parts += ["## Thresholds\n", "Name | Default | Meaning\n---|---|---\n" + thresholds(rule)]
    if rule.sources:
        parts += ["## Sources\n", "".join(f"- {source}\n" for source in rule.sources)]
    return "\n".join(parts)


def cases(rule: Rule) -> str:
    """Every case with its sentence and question in both languages."""
    dutch, english = (dict(phrases) for _, phrases in rule.phrases)
    return "\n".join(
        f"**{variant}**\n\n"
        f"- {shown(dutch[variant].text)} *{shown(dutch[variant].question)}*\n"
        f"- {shown(english[variant].text)} *{shown(english[variant].question)}*\n"
        for variant in dutch
    )


def shown(template: str) -> str:
    """A phrase with letters for people and the names of facts."""
    letters = {"{0}": "A", "{1}": "B", "{2}": "C", "{all}": "A, B and C", "{rest}": "B, C and D"}
    for place, letter in letters.items():
        template = template.replace(place, letter)
    return re.sub(r"\{(\w+)\}", r"[\1]", template)


def handling(rule: Rule) -> list[str]:
    """What an application may do with findings of the rule."""
    dutch = dict(rule.phrases[0][1])
    if not rule.never_acknowledged:
        aside = "It may be put aside with a reason."
    elif set(dutch) == set(rule.never_acknowledged):
        aside = "It is never put aside, because it cannot be true."
    else:
        listed = ", ".join(f"`{variant}`" for variant in rule.never_acknowledged)
        aside = f"It may be put aside with a reason, but for {listed}, which cannot be true."
    lines = [aside]
    if rule.blocks_export:
        lines.append("An error of it blocks export, not recording.")
    if rule.for_worker_only:
        lines.append("It is for the worker only and left out of what clients get.")
    return lines


def thresholds(rule: Rule) -> str:
    """The thresholds of the rule, with their defaults."""
    meanings = dict(re.findall(r"^ +(\w+): (.+?)(?=\n +\w+:|\Z)", Thresholds.__doc__ or "", re.DOTALL | re.MULTILINE))
    rows = []
    for threshold in rule.thresholds:
        default = getattr(Thresholds(), threshold)
        said = ", ".join(default) if isinstance(default, tuple) else f"{default:g}"
        rows.append(f"`{threshold}` | {said} | {' '.join(meanings[threshold].split())}\n")
    return "".join(rows)


def main() -> None:
    """Write all pages, and remove pages of rules that are gone."""
    FOLDER.mkdir(exist_ok=True)
    wanted = pages()
    for path in FOLDER.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for file_name, text in wanted.items():
        (FOLDER / file_name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
