# SPDX-License-Identifier: MIT
"""Any path between two people as a phrase: "de zus van je vader", "your father’s sister"."""

from attrs import frozen

from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.route import Route, Step, StepKind
from naastbetrokken.queries.siblings import Sharing, sharing
from naastbetrokken.queries.words.language import Noun
from naastbetrokken.queries.words.naming import Speaker, partner_noun

Link = tuple[Noun, str]
"""A noun and the person whom it names."""


@frozen
class Told:
    """A path in words.

    Attributes:
        phrase: with its article: "de zus van je vader"; empty for the path from somebody to themself.
        remark: without it, to stand beside a word: "zus van je vader".
    """

    phrase: str
    remark: str


def told(speaker: Speaker, route: Route, *, owner: str = "") -> Told:
    """The path in words, spoken to the one where it begins ("je vader") or about them ("Jans vader").

    Args:
        speaker: the language and the family.
        route: the path.
        owner: the name of the one where it begins; empty to speak to them.
    """
    chain = speaker.language.chain
    text = remark = ""
    for noun, person in _links(speaker, route):
        form = noun.of(speaker.gender(person))
        if not text:
            if owner:
                text = chain.of_name.format(owner=speaker.language.genitive(owner), noun=form)
            else:
                text = chain.own.format(noun=form)
            remark = text
        else:
            article = chain.neuter_article if noun.neuter and form == noun.x else chain.article
            remark = chain.bare.format(noun=form, rest=text)
            text = chain.link.format(article=article, noun=form, rest=text)
    return Told(text, remark)


def _links(speaker: Speaker, route: Route) -> list[Link]:
    """The nouns of a path, with a step up and down again taken together as brother or sister."""
    origins = (route.start, *(step.person for step in route.steps[:-1]))
    links: list[Link] = []
    taken = False
    for one, step, following in zip(origins, route.steps, (*route.steps[1:], None), strict=False):
        if taken:
            taken = False
            continue
        if following is not None and _turns(step, following):
            links.append((_sibling(speaker, one, step, following), following.person))
            taken = True
        elif step.kind is StepKind.PARTNER:
            links.append((partner_noun(speaker, one, step, whole=False), step.person))
        elif step.kind is StepKind.CHOSEN:
            links.append((speaker.language.chosen[route.term], step.person))
        else:
            links.append((speaker.language.step[step.kind, step.nature], step.person))
    return links


def _turns(step: Step, following: Step) -> bool:
    return (step.kind, following.kind) == (StepKind.PARENT, StepKind.CHILD) and max(
        step.nature, following.nature
    ) <= Nature.ADOPTIVE


def _sibling(speaker: Speaker, one: str, step: Step, following: Step) -> Noun:
    language = speaker.language
    if Nature.ADOPTIVE in (step.nature, following.nature):
        return language.natures[Nature.ADOPTIVE][1, 1]
    return language.sibling[sharing(speaker.index, one, following.person) or Sharing.UNKNOWN]
