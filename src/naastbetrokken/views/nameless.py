# SPDX-License-Identifier: MIT
"""What a sentence calls somebody without a name: "moeder zonder naam", "iemand zonder naam (zus van Ferry)".

By what they are to the client, else to the nearest person who has a name, with the birth if it is known. A
pregnancy is called what became of it. Where that still fits two of them, they are counted; ids are for machines.
"""

from collections.abc import Callable, Iterator, Mapping

from naastbetrokken.model import Dossier, Person, Pregnancy
from naastbetrokken.model.date_words import clause
from naastbetrokken.queries import children, parents, partners, siblings

Kin = Callable[[Dossier, str, str], str]
"""What one person is to another, in a word; empty if there is none that is not a path."""


def nameless(dossier: Dossier, person: Person, *, kin: Kin, lang: str, words: Mapping[str, str]) -> str:
    """What to call one person without a name.

    Args:
        dossier: who is around.
        person: who has no name.
        kin: says what one person is to another.
        lang: "nl" or "en".
        words: the words of that language.
    """
    mine = _described(dossier, person, kin, lang, words)
    unnamed = (one for one in dossier.persons if not one.name.short)
    alike = sorted(one.id for one in unnamed if _described(dossier, one, kin, lang, words) == mine)
    called, *told = mine
    if len(alike) > 1:
        told.append(words["nameless.counted"].format(number=alike.index(person.id) + 1, count=len(alike)))
    return f"{called} ({', '.join(told)})" if told else called


def _described(dossier: Dossier, person: Person, kin: Kin, lang: str, words: Mapping[str, str]) -> tuple[str, ...]:
    """What somebody is called, and what tells them apart from others."""
    date = "" if person.born is None else clause(person.born, lang)
    if person.pregnancy is not None:
        pattern = "nameless.expects" if person.pregnancy is Pregnancy.EXPECTED else "nameless.lost"
        called = words[f"nameless.{person.pregnancy.value}"]
        told = [words[pattern].format(date=date) if date else ""]
    else:
        word = kin(dossier, person.id, dossier.client) if dossier.client else ""
        called = words["nameless.kin"].format(kin=word) if word else words["nameless"]
        told = [
            "" if word else next(_of_others(dossier, person, kin, words), ""),
            words["nameless.born"].format(date=date) if date else "",
        ]
    return (called, *(each for each in told if each))


def _of_others(dossier: Dossier, person: Person, kin: Kin, words: Mapping[str, str]) -> Iterator[str]:
    """What somebody is to people with a name: to a partner, a child, a parent, a brother or sister."""
    for ask in (partners, children, parents, siblings):
        named = [one for one in map(dossier.by_id.__getitem__, ask(dossier, person.id)) if one.name.short]
        for other in sorted(named, key=lambda one: (one.name.short, one.id)):
            word = kin(dossier, person.id, other.id)
            if word:
                yield words["nameless.of"].format(kin=word, who=other.name.short)
