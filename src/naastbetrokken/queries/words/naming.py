# SPDX-License-Identifier: MIT
"""From a route to its word: which noun of the table, in which gender, with which remarks beside it."""

from attrs import frozen

from naastbetrokken.model import Gender, ParentageKind
from naastbetrokken.queries.index import Graph, KinIndex
from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.partnership import LOOSE, Phase, Standing
from naastbetrokken.queries.route import LegalStatus, Route, Shape, Step
from naastbetrokken.queries.siblings import Sharing
from naastbetrokken.queries.words.language import Language, Noun, UpDown, same

_FIRST_TERMS = 4


@frozen
class Speaker:
    """A language, spoken about one family, with or without genders."""

    language: Language
    index: KinIndex
    gendered: bool = True

    def gender(self, person: str) -> Gender:
        """The gender to speak of somebody in."""
        return self.index.gender(person) if self.gendered else Gender.UNKNOWN


def word(speaker: Speaker, route: Route) -> str:
    """The word for the person at the end of a named route, with father's or mother's side where that matters."""
    end = route.steps[-1].person if route.steps else route.start
    gender = speaker.gender(end)
    term = noun(speaker, route).of(gender)
    language = speaker.language
    if (route.shape, route.up, route.down) == (Shape.BLOOD, 3, 2) and language.parents_cousin:
        parent = language.blood[1, 0].of(speaker.gender(route.steps[0].person))
        term = language.parents_cousin.format(term=term, parent=parent)
    if route.former and route.shape is not Shape.PARTNER and " " not in term:
        term = "/".join(language.former.format(term=part) for part in term.split("/"))
    elif route.former and route.shape is not Shape.PARTNER and route.nature is Nature.FOSTER:
        term = language.former_words.format(term=term)
    side = side_of(route, speaker.index) if speaker.gendered and not is_ambiguous(language, route) else None
    return term if side is None else language.side[side].format(term=term)


def side_of(route: Route, index: KinIndex) -> Gender | None:
    """Through whose side somebody is a relative: the gender of the first parent on the way, where that matters."""
    beyond = route.up > 1 or (route.up == 1 and route.sharing is Sharing.HALF)
    if route.shape not in (Shape.BLOOD, Shape.KINS_PARTNER) or not beyond:
        return None
    gender = index.gender(route.steps[0].person)
    return gender if gender in (Gender.MAN, Gender.WOMAN) else None


def is_ambiguous(language: Language, route: Route) -> bool:
    """Whether the word alone leaves open which relation is meant."""
    return (route.shape, route.up, route.down) in language.ambiguous


def noun(speaker: Speaker, route: Route) -> Noun:
    """The noun of a route in all genders."""
    language = speaker.language
    if route.shape is Shape.PARTNER:
        return partner_noun(speaker, route.start, route.steps[-1], whole=True)
    if route.shape is Shape.CHOSEN:
        return language.chosen[route.term]
    key = (route.up, route.down)
    if route.shape in (Shape.BLOOD, Shape.SELF):
        return _blood(speaker, route)
    found = language.related.get((route.shape, *key))
    if found is not None:
        return found
    return blood_noun(language, key).within(*language.by_union[route.shape])


def _blood(speaker: Speaker, route: Route) -> Noun:
    language, key, nature = speaker.language, (route.up, route.down), route.nature
    own = language.natures.get(nature, {}).get(key)
    if own is not None:
        return own
    if nature in language.by_nature:
        return blood_noun(language, key).within(language.by_nature[nature])
    plain = blood_noun(language, key, route.sharing)
    if key == (1, 1):
        birth = speaker.index.births.get(route.start, frozenset())
        if route.steps[-1].person in birth:
            return plain.within(language.births.get(len(birth), language.births[0]))
    return plain


def blood_noun(language: Language, key: UpDown, sharing: Sharing | None = None) -> Noun:
    """The noun for a relative by descent: from the table, else by the pattern of its family of words."""
    table = {Sharing.HALF: language.half, Sharing.UNKNOWN: language.open_half}.get(sharing or Sharing.FULL, {})
    found = table.get(key) or language.blood.get(key)
    if found is not None:
        return found
    up, down = key
    if down == 0:
        n = up - language.ancestor_base
        return _counted(language.ancestor, n, _prefix(language, n))
    if up == 0:
        return _counted(language.descendant, down - language.descendant_base)
    if down == 1 and language.pibling:
        return _counted(language.pibling, up - _FIRST_TERMS + 1)
    if up == 1 and language.nibling:
        return _counted(language.nibling, down - _FIRST_TERMS + 1)
    pattern = language.half_cousin if sharing is Sharing.HALF else language.cousin
    if pattern is None:
        return same(language.distant.format(degree=up + down))
    return same(_cousin(language, pattern.x, key))


def _cousin(language: Language, pattern: str, key: UpDown) -> str:
    term = pattern.format(ordinal=ordinal(language, min(key) - 1))
    removed = abs(key[0] - key[1])
    if not removed:
        return term
    return language.removed[min(removed, len(language.removed)) - 1].format(cousin=term, n=removed)


def ordinal(language: Language, n: int) -> str:
    """The ordinal of a number: "first", "11th"."""
    return language.ordinals[n - 1] if n <= len(language.ordinals) else language.ordinal.format(n=n)


def _counted(pattern: Noun, n: int, prefix: str = "") -> Noun:
    m, f, x = (form.format(n=n, prefix=prefix) for form in (pattern.m, pattern.f, pattern.x))
    return Noun(m, f, x, pattern.neuter)


def _prefix(language: Language, n: int) -> str:
    """The prefixes of an ancestor so many generations above the parents, in the binary system."""
    if not language.ancestor_bits:
        return ""
    high = "".join(prefix for bit, prefix in language.ancestor_bits if n & bit)
    beyond = n >> (language.ancestor_bits[0][0].bit_length())
    return language.ancestor_bits[0][1] * (2 * beyond) + high + language.ancestor_low[n % 4]


def partner_noun(speaker: Speaker, one: str, step: Step, *, whole: bool) -> Noun:
    """The noun for a partner: by how the union stands, and by who of the two is still alive.

    Args:
        speaker: who says it.
        one: whose partner is meant.
        step: the step to the partner.
        whole: whether it stands by itself rather than inside a path.
    """
    how = step.standing or Standing(Phase.CURRENT)
    table = speaker.language.partner if whole else speaker.language.partner_step
    people = speaker.index.people
    parted = how.phase is Phase.BEREFT and how.form not in LOOSE
    bereft = parted and people[one].is_deceased and not people[step.person].is_deceased
    late = parted and people[step.person].is_deceased and not people[one].is_deceased
    phase = Phase.FORMER if how.over else Phase.BEREFT if bereft else Phase.CURRENT
    keys = ((phase, how.form), (phase, None), (Phase.CURRENT, None))
    found = next(table[key] for key in keys if key in table)
    return found.within(speaker.language.late) if late and not whole else found


def remarks(speaker: Speaker, route: Route) -> tuple[str, ...]:
    """Short remarks that keep the word true: former, deceased, by adoption, biological, not certain."""
    language = speaker.language
    keys: list[str] = []
    if route.sharing is Sharing.UNKNOWN and (route.shape, route.up, route.down) == (Shape.BLOOD, 1, 1):
        keys += ["open_half"] if route.nature is Nature.BLOOD else []
    if route.nature is Nature.ADOPTIVE and (route.up, route.down) not in language.natures[Nature.ADOPTIVE]:
        keys.append("adoptive")
    if route.nature is Nature.DONOR and (route.up, route.down) not in language.natures[Nature.DONOR]:
        keys.append("donor")
    keys += _senses(speaker.index, route)
    if route.shape is Shape.PARTNER:
        keys += _partner_remarks(speaker.index, route)
    elif route.former and route.shape is not Shape.PATH and not is_ambiguous(language, route):
        keys.append("former")
    if not route.sure:
        keys.append("unsure")
    if _is_full_in_law(speaker.index, route):
        keys.append("full_in_law")
    return tuple(language.remarks[key] for key in keys)


def _is_full_in_law(index: KinIndex, route: Route) -> bool:
    """Whether half siblings by birth share two parents in law, as after adoption by a step parent."""
    if index.graph not in (Graph.ALL, Graph.SOCIAL):
        return False
    if (route.shape, route.sharing, route.up, route.down) != (Shape.BLOOD, Sharing.HALF, 1, 1):
        return False
    others = index.legal.get(route.steps[-1].person, ())
    return sum(parent in others for parent in index.legal.get(route.start, ())) > 1


def _senses(index: KinIndex, route: Route) -> list[str]:
    """Whether the relation holds only in blood or only in law, where the graph knows both."""
    if index.graph not in (Graph.ALL, Graph.SOCIAL) or route.shape is not Shape.BLOOD:
        return []
    if route.legal is LegalStatus.ONLY_BIOLOGICAL and route.nature is Nature.BLOOD:
        return ["only_biological"]
    if len(route.steps) != 1:
        return []
    end = route.steps[0].person
    child, parent = (route.start, end) if route.up else (end, route.start)
    line = index.lines[child, parent]
    others = [one for one in index.genetic.get(child, ()) if one not in index.legal.get(child, ())]
    return ["only_legal"] if line.kinds == (ParentageKind.LEGAL,) and others else []


def _partner_remarks(index: KinIndex, route: Route) -> list[str]:
    step = route.steps[0]
    how = step.standing or Standing(Phase.CURRENT)
    if how.phase is Phase.APART:
        return ["apart"]
    alive, dead = index.people[route.start], index.people[step.person]
    if how.phase is Phase.BEREFT and dead.is_deceased and not alive.is_deceased:
        return ["deceased"]
    return []
