# SPDX-License-Identifier: MIT
"""The factor analysis as a scene: placed domains with their signs, words, title and legend."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.layout.factors import Block, Card, CardKind, Rule, Sizes, Words, layout
from naastbetrokken.layout.text import RememberingMeasurer
from naastbetrokken.model import Dossier
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.scene.blocks import Setter, notes_block, title_block
from naastbetrokken.scene.factors.signs import sign
from naastbetrokken.scene.factors.texts import DomainSaid, Said, domain_texts
from naastbetrokken.scene.factors.title import factors_subtitle, factors_title, unknown_kinds
from naastbetrokken.scene.frame import framed
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.legend_set import legend_block
from naastbetrokken.scene.marks import Box, Ink, Mark, Rect, Text, box_of, polyline
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Caption, Group, Node, Scene, Section, Stroke, Told
from naastbetrokken.scene.theme import Theme, theme_named
from naastbetrokken.typing import TextMeasurer

SAMPLE_R: Final = 8.0
FRAME_R: Final = 6.0


def factors_scene(
    dossier: Dossier,
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    at: PartialDate | None = None,
    title: str | None = None,
    measurer: TextMeasurer | None = None,
    writing: bool = False,
) -> Scene:
    """The scene of a factor analysis.

    Args:
        dossier: the facts.
        lang: language of the words.
        theme: name of the look, or a look.
        at: the day that the title names, if not the dossier's own.
        title: another title than the client's name gives.
        measurer: how wide texts are; the envelope of four common fonts when absent.
        writing: whether there is room to write in every domain, and every domain asks its opening questions.

    Raises:
        UsageError: if there is no such language or theme.
    """
    look = theme_named(theme)
    people = People.of(dossier, lang=lang, at=at)
    setter = Setter(look, RememberingMeasurer.of(measurer))
    said = domain_texts(people, writing=writing)
    sizes = Sizes(name=look.name, small=look.small, title=look.name)
    placed = layout([one.text for one in said], sizes=sizes, measurer=setter.measurer)
    drawer = Drawer(setter, sizes)
    pairs = list(zip(said, placed.blocks, strict=True))
    groups = [group for domain, block in pairs for group in drawer.block(domain, block)]
    heading, subtitle = factors_title(people, title), factors_subtitle(people)
    notes = unknown_kinds(people)
    scene = Scene(
        instrument="factors",
        lang=lang,
        title=heading,
        description=people.words(
            "factors.description", title=heading, domains=people.words.count("factors.domains", len(said))
        ),
        width=0.0,
        height=0.0,
        paper=look.paper,
        fonts=look.family,
        nodes=tuple(node for domain, block in pairs for node in _nodes(domain, block)),
        lines=tuple(stroke for _, block in pairs for stroke in _strokes(block)),
        labels=tuple(label for domain, block in pairs for label in captions(domain, block)),
        compromises=notes,
        facts=_facts(people, heading, subtitle, said, notes),
    )
    inner = box_of(mark for group in groups for mark in group.marks) or Box(0, 0, 0, 0)
    return framed(
        scene,
        groups,
        inner,
        above=title_block(setter, heading, subtitle, inner.width),
        below=(
            legend_block(setter, _legend(people, said, setter), inner.width),
            notes_block(setter, people.words("legend.notes"), [note.message for note in notes], inner.width),
        ),
    )


def _facts(
    people: People, heading: str, subtitle: str, said: Sequence[DomainSaid], notes: Sequence[Told]
) -> tuple[Section, ...]:
    sections = [Section(heading=heading, lines=(subtitle,))]
    for domain in said:
        items = tuple(card.sentence for card in domain.cards if card.sentence)
        sections.append(Section(heading=domain.text.title, items=items))
    if notes:
        sections.append(Section(heading=people.words("outline.notes"), items=tuple(note.message for note in notes)))
    return tuple(sections)


@frozen
class Drawer:
    """Gives placed words, signs and lines their look.

    Attributes:
        setter: theme and widths of texts.
        sizes: how large signs are.
    """

    setter: Setter
    sizes: Sizes

    def block(self, domain: DomainSaid, block: Block) -> Iterator[Group]:
        """One domain, back to front."""
        theme = self.setter.theme
        for top, bottom in block.axis:  # a group each, so that a sheet of paper may end between two
            yield Group(role="axis", marks=(polyline(((0.0, top), (0.0, bottom)), self._pale()),))
        rules = [self._rule(rule) for rule in block.rules]
        heads = [self._text(one, theme.ink) for one in block.heads]
        title = [self._text(one, theme.ink) for one in block.title]
        yield Group(role="domain", refs=(block.id,), label=domain.text.title, marks=(*rules, *title, *heads))
        for said, card in _in_order(domain, block):
            yield self._card(said, card)

    def _card(self, said: Said, card: Card) -> Group:
        theme = self.setter.theme
        marks: list[Mark] = []
        if card.framed:
            dash = (4.0, 3.0) if card.signs[0].name == "asks" else ()
            rim = Ink(stroke=theme.pale, width=theme.thin, dash=dash)
            marks.append(Rect(card.x, card.y, card.width, card.height, FRAME_R, ink=rim))
        for one in card.signs:
            if one.reach != one.x:
                marks.append(polyline(((one.reach, one.y), (one.x, one.y)), self._pale()))
            marks += sign(one.name, one.x, one.y, self.sizes.sign, theme=theme, measurer=self.setter.measurer)
        loud = card.kind is CardKind.FACTOR
        marks += [self._text(one, theme.ink if loud and not one.small else theme.soft) for one in card.words]
        marks += [self._rule(rule) for rule in card.rules]
        refs = (card.id,) if loud else ()
        return Group(role=card.kind.value, refs=refs, label=said.sentence, marks=tuple(marks))

    def _pale(self) -> Ink:
        return Ink(stroke=self.setter.theme.pale, width=self.setter.theme.thin)

    def _rule(self, rule: Rule) -> Mark:
        return polyline(((rule.left, rule.y), (rule.right, rule.y)), self._pale())

    def _text(self, words: Words, fill: str) -> Text:
        return Text(
            x=words.x,
            y=words.y + words.height / 2 + 0.36 * words.size,
            text=words.text,
            size=words.size,
            width=words.width,
            anchor=words.align,
            bold=words.bold,
            fill=fill,
        )


def _in_order(domain: DomainSaid, block: Block) -> Iterator[tuple[Said, Card]]:
    """The cards in the order in which they are read: what helps comes first."""
    placed = {(card.kind, card.id): card for card in block.cards}
    return ((said, placed[said.card.kind, said.card.id]) for said in domain.cards)


def _nodes(domain: DomainSaid, block: Block) -> Iterator[Node]:
    for said, card in _in_order(domain, block):
        if card.kind is CardKind.FACTOR:
            yield Node(
                id=card.id,
                role="factor",
                x=round(card.x + card.width / 2, 2),
                y=round(card.y + card.height / 2, 2),
                width=round(card.width, 2),
                height=round(card.height, 2),
                label=said.label,
                description=said.sentence,
            )


def captions(domain: DomainSaid, block: Block) -> Iterator[Caption]:
    """The texts of a domain for other programs to read."""
    yield _caption(block.id, domain.text.title, block.title)
    for head in block.heads:
        yield _caption(block.id, head.text, (head,))
    for said, card in _in_order(domain, block):
        if card.words:
            drawn = "\n".join(line.text for line in card.words)
            yield _caption(card.id, drawn if card.kind is CardKind.FACTOR else said.sentence, card.words)


def _caption(of: str, text: str, lines: Sequence[Words]) -> Caption:
    edge = {"start": 0.0, "middle": 0.5, "end": 1.0}
    box = Box.around(
        [
            point
            for line in lines
            for left in [line.x - edge[line.align] * line.width]
            for point in ((left, line.y), (left + line.width, line.y + line.height))
        ]
    )
    return Caption(
        of=of,
        text=text,
        x=round(box.left, 2),
        y=round(box.top, 2),
        width=round(box.width, 2),
        height=round(box.height, 2),
    )


def _strokes(block: Block) -> Iterator[Stroke]:
    for top, bottom in block.axis:
        yield Stroke(role="axis", refs=(block.id,), points=((0.0, round(top, 2)), (0.0, round(bottom, 2))))


def _legend(people: People, said: Sequence[DomainSaid], setter: Setter) -> list[Part]:
    """The signs that occur."""
    seen = {card.card.signs for domain in said for card in domain.cards if card.card.signs}
    parts = []
    for head, keys in LEGEND.items():
        entries = tuple(
            Entry(marks=_sample(signs, setter), text=people.words(f"factors.legend.{key}"))
            for key, signs in keys.items()
            if signs in seen
        )
        if entries:
            parts.append(Part(head=people.words(head), entries=entries))
    return parts


LEGEND: Final = {
    "factors.legend": {"hinders": ("hinders",), "helps": ("helps",), "both": ("hinders", "helps")},
    "factors.legend.questions": {"question": ("asks",), "unknown": ("asks", "asks")},
}
"""Parts of the legend, with the signs that each entry stands for."""


def _sample(signs: tuple[str, ...], setter: Setter) -> tuple[Mark, ...]:
    """One sign, or a frame with a sign at both ends."""
    theme, measurer = setter.theme, setter.measurer
    if len(signs) == 1:
        return sign(signs[0], 0.0, 0.0, SAMPLE_R, theme=theme, measurer=measurer)
    dash = (4.0, 3.0) if signs[0] == "asks" else ()
    frame = Rect(-13, -8, 26, 16, 4.0, ink=Ink(stroke=theme.pale, width=theme.thin, dash=dash))
    left = sign(signs[0], -13.0, 0.0, 6.0, theme=theme, measurer=measurer)
    return (frame, *left, *sign(signs[1], 13.0, 0.0, 6.0, theme=theme, measurer=measurer))
