# SPDX-License-Identifier: MIT
"""How easy the library's texts read, per catalogue and per output of the demo, with the hardest sentences.

Run: python benchmarks/language/bench_plain_language.py [nl|en] [how many of the hardest]
"""

import sys

from naastbetrokken.demo import demo_dossier
from naastbetrokken.instrument.registry import BUILT_IN, instrument
from naastbetrokken.testing.catalogue_texts import catalogue_sentences
from naastbetrokken.testing.facts import facts_of
from naastbetrokken.testing.plain_language import Reading, hardest, reading


def row(name: str, found: Reading, lang: str) -> str:
    figures = f"{found.words_per_sentence:5.1f} | {found.syllables_per_word:4.2f} | {found.ease(lang):5.1f}"
    brouwer = f" | {found.brouwer:5.1f}" if lang == "nl" else ""
    return f"| {name:15} | {found.sentences:5} | {found.words:6} | {figures}{brouwer} |"


def main(lang: str = "nl", most: str = "20") -> None:
    index = " | leesindex A" if lang == "nl" else ""
    print(f"| text | sentences | words | words per sentence | syllables per word | reading ease{index} |")
    said = catalogue_sentences(lang)
    groups = dict.fromkeys(key.partition(".")[0] for key in said)
    print(row("all catalogues", reading(said.values(), lang), lang))
    for group in sorted(groups):
        texts = [text for key, text in said.items() if key.partition(".")[0] == group]
        print(row(group, reading(texts, lang), lang))
    print()
    whole = demo_dossier()
    for name in BUILT_IN:
        print(row(name, reading(facts_of(instrument(name)(whole, lang=lang)), lang), lang))
    print()
    for ease, text in hardest(said.values(), lang)[: int(most)]:
        print(f"{ease:6.1f}  {text}")


if __name__ == "__main__":
    main(*sys.argv[1:])
