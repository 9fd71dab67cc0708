# SPDX-License-Identifier: MIT
"""One document in four formats: each as its reader expects it, and the same facts in all."""

import json
import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from attrs import evolve

from naastbetrokken.document.blocks import (
    Bullets,
    Document,
    Drawing,
    Entry,
    Heading,
    PageBreak,
    Paragraph,
    Row,
    Table,
    Tone,
)
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.registry import Kind
from naastbetrokken.render import registry
from naastbetrokken.render.column_widths import column_widths
from naastbetrokken.render.page import POLICY
from naastbetrokken.render.registry import render
from naastbetrokken.scene.scene import Scene
from naastbetrokken.testing.facts import FORMATS, assert_same_facts, facts_missing, told

SceneOf = Callable[..., Scene]


def letter(*blocks, title: str = "Bespreking van Jan") -> Document:
    return Document(instrument="review", lang="nl", title=title, subtitle="Stand op 1 maart 2026", blocks=blocks)


SMALL = letter(
    Heading("Wie zijn er?"),
    Paragraph("Jan noemt drie mensen."),
    Paragraph("Wie mist Jan?", tone=Tone.QUESTION),
    Paragraph("Dit zei Jan zelf.", tone=Tone.NOTE),
    Paragraph("Niemand vroeg hoe het met mij ging.", tone=Tone.QUOTE),
    Heading("Kim", level=2),
    Bullets((Entry("belt op zondag"), Entry("Wil Kim vaker komen?", tone=Tone.QUESTION, refs=("p3",)))),
    Table(
        caption="Hulp",
        head=("Naam", "Helpt met", "Wil vragen"),
        rows=(Row(cells=("Kim", "koken", "samen koken\neen film"), refs=("p3",)), Row(cells=("Piet", "", ""))),
    ),
    PageBreak(),
    Heading("Later"),
)


def test_the_text_reads_as_a_letter() -> None:
    assert render(SMALL, "text") == (
        "Bespreking van Jan\n"
        "Stand op 1 maart 2026\n"
        "─────────────────────\n"
        "\n\n"
        "Wie zijn er?\n"
        "────────────\n"
        "\n"
        "Jan noemt drie mensen.\n"
        "\n"
        "? Wie mist Jan?\n"
        "\n"
        "  Dit zei Jan zelf.\n"
        "\n"
        "    “Niemand vroeg hoe het met mij ging.”\n"
        "\n"
        "Kim\n"
        "\n"
        "- belt op zondag\n"
        "? Wil Kim vaker komen?\n"
        "\n"
        "Hulp\n"
        "Naam  Helpt met  Wil vragen\n"
        "────  ─────────  ───────────\n"
        "Kim   koken      samen koken\n"
        "                 een film\n"
        "\n"
        "Piet\n"
        "\n\n"
        "Later\n"
        "─────\n"
    )


def test_the_markdown_has_tables_as_github_reads_them() -> None:
    assert render(SMALL, "markdown") == (
        "# Bespreking van Jan\n\n"
        "Stand op 1 maart 2026\n\n"
        "## Wie zijn er?\n\n"
        "Jan noemt drie mensen.\n\n"
        "**?** Wie mist Jan?\n\n"
        "*Dit zei Jan zelf.*\n\n"
        "> Niemand vroeg hoe het met mij ging.\n\n"
        "### Kim\n\n"
        "- belt op zondag\n"
        "- **?** Wil Kim vaker komen?\n\n"
        "**Hulp**\n\n"
        "| Naam | Helpt met | Wil vragen |\n"
        "| --- | --- | --- |\n"
        "| Kim | koken | samen koken<br>een film |\n"
        "| Piet |  |  |\n\n"
        "---\n\n"
        "## Later\n"
    )


def test_the_json_says_of_each_block_what_it_is(scene_of: SceneOf) -> None:
    written = json.loads(str(render(letter(*SMALL.blocks, Drawing(scene_of("divorced"))), "json")))
    blocks = written.pop("blocks")
    assert written == {
        "format": "naastbetrokken-document/1",
        "instrument": "review",
        "lang": "nl",
        "title": "Bespreking van Jan",
        "subtitle": "Stand op 1 maart 2026",
    }
    assert [block["kind"] for block in blocks] == [
        "heading", "paragraph", "paragraph", "paragraph", "paragraph", "heading", "list", "table", "page-break",
        "heading", "drawing",
    ]  # fmt: skip
    assert blocks[0] == {"kind": "heading", "level": 1, "text": "Wie zijn er?"}
    assert blocks[2] == {"kind": "paragraph", "tone": "question", "text": "Wie mist Jan?", "refs": []}
    assert blocks[6]["entries"][1] == {"tone": "question", "text": "Wil Kim vaker komen?", "refs": ["p3"]}
    assert blocks[7]["head"] == ["Naam", "Helpt met", "Wil vragen"]
    assert blocks[7]["rows"][0] == {"cells": ["Kim", "koken", "samen koken\neen film"], "refs": ["p3"]}
    assert blocks[10]["drawing"] == json.loads(str(render(scene_of("divorced"), "json")))


class Page(HTMLParser):
    """What a browser finds on a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def tags(self) -> list[str]:
        return [tag for tag, _ in self.seen]

    def values(self, name: str) -> list[str | None]:
        return [attributes[name] for _, attributes in self.seen if name in attributes]


def test_the_page_has_one_title_headings_in_steps_and_tables_that_can_be_heard(scene_of: SceneOf) -> None:
    page = Page(str(render(letter(*SMALL.blocks, Drawing(scene_of("divorced"))), "html")))
    assert page.seen[0] == ("html", {"lang": "nl"})
    levels = [int(tag[1]) for tag in page.tags() if re.fullmatch("h[1-6]", tag)]
    assert levels[:5] == [1, 2, 3, 2, 4]
    assert levels.count(1) == 1
    assert page.values("scope") == ["col", "col", "col", "row", "row"]
    assert page.tags().count("blockquote") == 1
    assert page.tags().count("caption") == 1


def test_the_page_needs_nothing_and_runs_nothing(scene_of: SceneOf) -> None:
    text = str(render(letter(*SMALL.blocks, Drawing(scene_of("divorced"))), "html"))
    style = text.partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f'content="{POLICY.format(digest=digest)}"' in text
    page = Page(text)
    assert not {"script", "link", "img", "iframe", "object", "a"} & set(page.tags())
    assert not {name for _, attributes in page.seen for name in attributes if name == "style" or name.startswith("on")}


def test_two_drawings_on_a_page_have_ids_of_their_own(scene_of: SceneOf) -> None:
    scene = scene_of("divorced")
    page = Page(str(render(letter(Drawing(scene), Drawing(scene)), "html", prefix="plan")))
    ids = page.values("id")
    assert len(ids) == len(set(ids)) == 4
    assert all(str(one).startswith("plan-") for one in ids)


def test_what_is_printed_begins_on_a_new_page_where_the_document_says_so() -> None:
    text = str(render(SMALL, "html"))
    assert text.count('<div class="page"></div>') == 1
    assert ".page { break-before: page; }" in text


@pytest.mark.parametrize("to", FORMATS)
def test_a_drawing_in_a_document_says_in_every_format_what_it_says_alone(scene_of: SceneOf, to: str) -> None:
    document = letter(Heading("De familie"), Drawing(scene_of("divorced")))
    assert facts_missing(document, to) == ()


def test_every_format_holds_the_same_facts(scene_of: SceneOf) -> None:
    assert_same_facts(SMALL)
    assert_same_facts(letter(*SMALL.blocks, Drawing(scene_of("crossing"))))
    assert_same_facts(letter())


# --------------------------------------------------------------------------------------------------------------- text


def test_a_table_that_does_not_fit_is_told_row_by_row() -> None:
    table = Table(
        head=("Naam", "Geeft hulp in de vorm van", "Ik wil vragen"),
        rows=(
            Row(cells=("Kim", "boodschappen\nklussen in huis", "elke week een keer bellen, en komen eten")),
            Row(cells=("Piet", "", "")),
        ),
    )
    text = str(render(letter(table), "text", width=50))
    assert text.endswith(
        "Naam: Kim\n"
        "  Geeft hulp in de vorm van:\n"
        "    - boodschappen\n"
        "    - klussen in huis\n"
        "  Ik wil vragen: elke week een keer bellen, en\n"
        "  komen eten\n"
        "\n"
        "Naam: Piet\n"
        "  Geeft hulp in de vorm van:\n"
        "  Ik wil vragen:\n"
    )
    assert_same_facts(letter(table))


def test_several_things_in_a_cell_are_never_read_through_those_beside_it() -> None:
    """Read aloud line by line, columns with lists side by side would mix."""
    table = Table(head=("A", "B", "C"), rows=(Row(cells=("x", "een\ntwee", "drie")),))
    assert "  B:\n    - een\n    - twee\n  C: drie" in str(render(letter(table), "text"))


@pytest.mark.parametrize("width", [30, 41, 80, 120])
def test_no_line_is_wider_than_asked_for(width: int) -> None:
    words = " ".join(["één", "twee-drie", "vier", "vijfenzestig", "王小明", "zeven"] * 9)
    tones = [Paragraph(words, tone=tone) for tone in Tone] + [Bullets(tuple(Entry(words, tone=tone) for tone in Tone))]
    table = Table(head=("Een", "Twee"), rows=(Row(cells=(words, f"{words}\n{words}")),), caption=words)
    text = str(render(letter(Heading(words), *tones, table), "text", width=width))
    wide = set("王小明")
    assert max(len(line) + sum(char in wide for char in line) for line in text.splitlines()) <= width
    assert_same_facts(letter(Heading(words), *tones, table))


def test_a_word_that_is_too_long_stays_whole() -> None:
    assert "x" * 99 in str(render(letter(Paragraph(f"een {'x' * 99} drie")), "text"))


def test_text_can_be_ascii_only() -> None:
    text = str(render(SMALL, "text", ascii_only=True))
    assert text.isascii()
    assert "Bespreking van Jan" in text


def test_a_width_without_room_is_a_wrong_call() -> None:
    with pytest.raises(UsageError, match="width must be 30 or more"):
        render(SMALL, "text", width=20)


# ------------------------------------------------------------------------------------------------------ kinds of output


def test_documents_and_drawings_have_formats_of_their_own() -> None:
    assert registry.names(Kind.DOCUMENT)[:4] == ("text", "markdown", "html", "json")
    assert registry.names(Kind.DRAWING)[:3] == ("svg", "text", "markdown")


def test_a_document_as_svg_is_told_which_formats_it_has() -> None:
    with pytest.raises(
        UsageError,
        match=r"the review is a document, and a document has no svg; use one of: text, markdown, html, json",
    ):
        render(SMALL, "svg")
    with pytest.raises(UsageError, match="unknown format 'gif'; use one of: svg, text, markdown"):
        render(SMALL, "gif")


# --------------------------------------------------------------------------------------------------------------- paper


def broad(scene: Scene) -> Scene:
    return evolve(scene, width=900, height=500)


def test_a_broad_drawing_lies_on_a_sheet_of_its_own_with_its_heading(scene_of: SceneOf) -> None:
    """Page breaks beside it would print empty sheets, since it begins and ends a page by itself."""
    drawing = Drawing(broad(scene_of("divorced")))
    page = str(render(letter(PageBreak(), Heading("Familie"), drawing, PageBreak(), Paragraph("Verder.")), "html"))
    assert '<div class="broad">\n<h2>Familie</h2>\n<figure class="d3">' in page
    assert '<div class="page">' not in page
    alone = str(render(letter(Paragraph("Eerst."), drawing, Heading("Verder"), Paragraph("Zo.")), "html"))
    assert '<p>Eerst.</p>\n<div class="broad">\n\n<figure class="d2">' in alone
    assert_same_facts(letter(PageBreak(), Heading("Familie"), drawing, PageBreak(), Paragraph("Verder.")))


def test_a_drawing_that_stands_stays_among_the_words(scene_of: SceneOf) -> None:
    page = str(render(letter(Heading("Familie"), Drawing(scene_of("divorced"))), "html"))
    assert '<div class="broad">' not in page


def test_columns_are_as_wide_as_what_stands_in_them_and_the_same_in_tables_with_the_same_columns() -> None:
    head = ("Jaar", "Wat er was")
    tables = [Table(head=head, rows=(Row(cells=("1997", words)),)) for words in ("kort", "heel veel woorden " * 20)]
    year, event = column_widths(letter(*tables), head)
    assert event > 2 * year
    assert year + event == pytest.approx(1.0)
    page = str(render(letter(*tables), "html"))
    assert page.count('<table class="t1">') == 2
    assert ".t1 col:nth-child(2)" in page
    assert column_widths(letter(Table(head=("", ""))), ("", "")) == (0.5, 0.5)


def test_a_part_of_a_page_says_what_the_page_says_and_brings_no_style() -> None:
    part = render(SMALL, "html", fragment=True, level=3)
    assert part.startswith('<div class="naastbetrokken" lang="nl">\n<h3>Bespreking van Jan</h3>\n')
    assert "<h4>Wie zijn er?</h4>" in part
    assert "<h5>Kim</h5>" in part
    assert "<style" not in part
    assert "<html" not in part
    assert told(part, "html").split() == told(render(SMALL, "html"), "html").split()


def test_a_drawing_as_a_part_of_a_page_holds_the_picture_and_its_words(scene_of: SceneOf) -> None:
    scene = scene_of("divorced")
    part = render(scene, "html", fragment=True, level=2, prefix="g")
    assert part.count("<svg") == 1
    assert re.findall(r"<h(\d)>", part)[:3] == ["2", "3", "4"]
    assert "<style" not in part
    assert told(part, "html").split() == told(render(scene, "html", prefix="g"), "html").split()


@pytest.mark.parametrize("level", [0, 7])
def test_there_are_six_levels_of_headings(scene_of: SceneOf, level: int) -> None:
    for picture in (SMALL, scene_of("divorced")):
        with pytest.raises(UsageError, match=f"level must be a whole number from 1 to 6, got {level}"):
            render(picture, "html", fragment=True, level=level)
