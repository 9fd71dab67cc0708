# SPDX-License-Identifier: MIT
"""Names come from everywhere. Whatever they hold, the drawing stays a drawing."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import islice, product

import pytest

from naastbetrokken.layout.genogram.layout import layout
from naastbetrokken.model import Condition, ConditionKind, Dossier, Name
from naastbetrokken.render.registry import render
from naastbetrokken.scene.genogram import genogram
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.scene.marks import box_of
from naastbetrokken.scene.scene import Scene

MARKUP = (
    "<script>alert(1)</script>", "</text><script>alert(1)</script>", "<svg onload=alert(1)>", "</svg>", "</title>",
    "<![CDATA[", "]]>", "<!--", "-->", "<?xml?>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "&a;", "&#0;", "&lt;", "&amp;amp;",
    "<a href='javascript:alert(1)'>", "<image href='/etc/passwd'/>", "<foreignObject>", "{0.__class__}", "%s%n",
    "</style>", "</main></body></html>", "<img src=x onerror=alert(1)>", "url(#x)", "javascript:alert(1)",
)  # fmt: skip
QUOTES = ('"', "'", "`", '" onload="alert(1)', "' x='", "\\", '\\"', "“”", "«»")
CONTROLS = tuple(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, 0xFFFE, 0xFFFF))
BIDI = tuple("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c")
SURROGATES = ("\ud800", "\udbff", "\udc00", "\udfff", "a\ud83db", "\ude00\ud83d")
EMOJI = (
    "👨‍👩‍👧‍👦", "👩🏽‍🦰", "🏳️‍🌈", "🇳🇱", "❤️", "1️⃣", "👨‍👨‍👦‍👦👨‍👩‍👧‍👦👩‍👩‍👧", "🧑‍🤝‍🧑",
)  # fmt: skip
SCRIPTS = (
    "محمد بن سلمان",
    "王小明",
    "יוסף",
    "Đặng Thị Hồng",
    "Ṽ̷̡̛͉͇̣͎̓̎a̸̢̝͐l̴̰͘",
    "ﷺ",
    "ก็็็็็็",
    "\U0001d575\U0001d586\U0001d593",
    "İıŞş",
)
LENGTHS = ("x" * 10_000, "W" * 10_000, "Jan " * 2_500, "-" * 10_000, "👨‍👩‍👧‍👦" * 900, "\u0301" * 10_000, " " * 10_000)
BLANK = ("", " ", "\u00a0", "\u200b", "\u00ad", "\ufeff", "\u3164", ".", "…", "?")
KINDS = (MARKUP, QUOTES, CONTROLS, BIDI, SURROGATES, EMOJI, SCRIPTS, BLANK)


def hostile() -> list[str]:
    """600 names, each different: every building block alone, then pairs of them."""
    blocks = [block for kind in KINDS for block in kind]
    pairs = (f"{a}Jan{b}" for a, b in product(blocks[::3], blocks[::-1]) if a != b)
    return [*LENGTHS, *blocks, *islice(pairs, 600 - len(blocks) - len(LENGTHS))]


NAMES = hostile()
PART = 30


def family(names: list[str], *, odd_ids: bool = False) -> Dossier:
    """A couple of great-grandparents with everybody below, named and described by these texts."""
    b = Dossier.build()
    ids = [
        b.person(
            Name(text=name),
            gender=("man", "woman", "unknown", "nonbinary")[i % 4],
            id=f"{name}#{i}" if odd_ids else None,
            client=i == 0,
            occupation=name,
            residence=name,
            conditions=[Condition(kind=ConditionKind.MENTAL, name=name)],
        )
        for i, name in enumerate(names)
    ]
    for parent in range(0, len(ids) - 3, 3):
        b.union(ids[parent], ids[parent + 1], ("marriage",), children=[ids[parent + 2], ids[parent + 3]])
    b.household(*ids[:2], name=names[0])
    return b.done()


def scene_of_names(names: list[str], *, odd_ids: bool = False) -> Scene:
    dossier = family(names, odd_ids=odd_ids)
    return genogram(dossier, layout(dossier, genogram_texts(dossier)))


def test_there_are_six_hundred_of_them() -> None:
    assert len(NAMES) == len(set(NAMES)) == 600


class Tags(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, tuple[str, ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, tuple(name for name, _ in attrs)))


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, 600, PART))
def test_no_name_breaks_a_drawing(first: int, unsafe: Callable[[str], list[str]]) -> None:
    names = NAMES[first : first + PART]
    scene = scene_of_names(names)
    svg, page, text, data = (str(render(scene, to)) for to in ("svg", "html", "text", "json"))
    assert unsafe(svg) == []
    assert len(ET.fromstring(svg).findall(".//*[@data-role='person']")) == len(names)  # noqa: S314
    for form in (svg, page, text, data):
        form.encode("utf-8")
    assert len(json.loads(data)["nodes"]) == len(names)
    tags = Tags()
    tags.feed(page)
    assert {tag for tag, _ in tags.seen} <= {
        "html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "h3", "p", "ul", "li", "figure",
        "svg", "desc", "g", "rect", "circle", "path", "polygon", "text",
    }  # fmt: skip
    assert not [name for _, attributes in tags.seen for name in attributes if name.startswith("on")]
    box = box_of(mark for group in scene.groups for mark in group.marks)
    assert box is not None
    assert box.left >= 0
    assert box.top >= 0
    assert box.right <= scene.width
    assert box.bottom <= scene.height


@pytest.mark.slow
def test_ids_may_be_as_hostile_as_names(unsafe: Callable[[str], list[str]]) -> None:
    names = [name for name in NAMES if len(name) < 100 and name][::20]
    scene = scene_of_names(names, odd_ids=True)
    assert unsafe(str(render(scene, "svg"))) == []
    nodes = json.loads(str(render(scene, "json")))["nodes"]
    assert {node["id"] for node in nodes} == {f"{name}#{i}" for i, name in enumerate(names)}


def test_a_control_character_is_replaced_and_a_direction_mark_taken_out() -> None:
    """The one would make the file unreadable, the other lets one name look like another."""
    svg = str(render(scene_of_names(["Jan\x00\u202eKees", "B", "C", "D"]), "svg"))
    assert "Jan\ufffdKees" in svg
    assert "\u202e" not in svg


def test_markup_in_a_name_is_read_as_text() -> None:
    svg = str(render(scene_of_names(["<b>Jan & Co</b>", "B", "C", "D"]), "svg"))
    texts = "".join(ET.fromstring(svg).itertext())  # noqa: S314
    assert "<b>Jan & Co</b>" in texts
