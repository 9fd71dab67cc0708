# SPDX-License-Identifier: MIT
"""What a life line promises, read back from its outputs: nothing hidden, nobody forgotten, the same in every format."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from naastbetrokken.model import Dossier
from naastbetrokken.render.json import render as render_json
from naastbetrokken.render.svg import render as render_svg
from naastbetrokken.render.text import render as render_text
from naastbetrokken.scene.scene import Scene
from naastbetrokken.testing.overlaps import clashes

SYMBOLS = ("event", "wish")


def problems(dossier: Dossier, scene: Scene) -> list[str]:
    """Everything that is wrong with a life line, by ids and roles; empty when it keeps its promises."""
    found = [f"{one.code}: {one.one} / {one.other}" for one in clashes(scene, symbols=SYMBOLS)]
    found += _forgotten(dossier, scene)
    for name, text in (("svg", svg_words(scene)), ("json", json_words(scene)), ("text", render_text(scene))):
        missing = [number for number, fact in enumerate(sentences(scene)) if fact not in text]
        found += [f"{name} lacks sentence {number}" for number in missing]
    return found


def sentences(scene: Scene) -> list[str]:
    """Every sentence that the drawing says, without the headings between them."""
    return [fact for section in scene.facts for fact in (*section.lines, *section.items)]


def svg_words(scene: Scene) -> str:
    """All words in the SVG: drawn, in titles, descriptions and accessible names."""
    root = ET.fromstring(render_svg(scene))  # noqa: S314  our own output
    words = [text for element in root.iter() for text in (element.text, element.get("aria-label")) if text]
    return "\n".join(words)


def json_words(scene: Scene) -> str:
    """All words in the drawing JSON."""
    drawing = json.loads(render_json(scene))
    nodes = [text for node in drawing["nodes"] for text in (node["label"], node["description"])]
    rest = [one["text"] for one in drawing["labels"]] + [one["message"] for one in drawing["compromises"]]
    return "\n".join((*nodes, *rest))


def _forgotten(dossier: Dossier, scene: Scene) -> Iterator[str]:
    """What is in the dossier and not among the nodes of the drawing, each of which has its symbol and its words."""
    drawn = {node.id for node in scene.nodes if node.role == "event"}
    yield from (f"event {event.id} is missing" for event in dossier.events if event.id not in drawn)
    for role, items in (("residence", dossier.residences), ("wish", dossier.wishes)):
        count = sum(1 for node in scene.nodes if node.role == role)
        if count != len(items):
            yield f"{count} of {len(items)} of role {role}"
    symbols = [group.refs[0] for group in scene.groups if group.role in ("event", "wish", "residence")]
    labels = {group.refs[0] for group in scene.groups if group.role == "label" and group.marks}
    nodes = [node.id for node in scene.nodes if node.role in ("event", "wish", "residence")]
    if sorted(symbols) != sorted(nodes):
        yield "symbols and nodes differ"
    yield from (f"{node.role} {node.id} has no words" for node in scene.nodes if node.label and _needs(node.id, labels))


def _needs(identifier: str, labels: set[str]) -> bool:
    return identifier not in labels and not identifier.startswith("axis")
