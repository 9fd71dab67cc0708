# SPDX-License-Identifier: MIT
"""Whatever names and texts hold, a document stays a document: no markup, no link, nothing that runs."""

import json
import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from runpy import run_path

import pytest
from markdown_it import MarkdownIt

from naastbetrokken.document.blocks import Bullets, Document, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.layout.text import clean
from naastbetrokken.render.markdown_text import escaped, line
from naastbetrokken.render.registry import render
from naastbetrokken.testing.facts import assert_same_facts

NAMES = [name for name in run_path(str(Path(__file__).with_name("test_hostile.py")))["NAMES"] if len(name) < 3_000]
MARKUP = (
    "**vet**", "__vet__", "_schuin_", "`code`", "~~weg~~", "![plaatje](x.png)", "[weg](http://weg.nl)", "[weg][1]",
    "[1]: http://weg.nl", "<http://weg.nl>", "<b>", "<!-- weg -->", "1. een", "12) twaalf", "- streep", "+ plus",
    "* ster", "# kop", "kop #", "===", "---", "- - -", "***", "> citaat", "| a | b |", "a | b", "    code", "\tcode",
    "regel  ", "regel\\", "&lt;b&gt;", "&amp;", "$x$", "[^1]", "[ ] taak", "www.weg.nl", "HTTP://weg.nl", "jan@weg.nl",
    "mailto:jan@weg.nl", "@jan", "#12", ":smile:", "a*b*c", "snake_case_naam", "2 * 3 * 4", "```", "~~~", "<br>",
)  # fmt: skip
TEXTS = [*MARKUP, *NAMES]


def document(text: str) -> Document:
    tones = tuple(Tone)
    return Document(
        instrument="review",
        lang="nl",
        title=text,
        subtitle=text,
        blocks=(
            Heading(text),
            *(Paragraph(text, tone=tone) for tone in tones),
            Bullets(tuple(Entry(text, tone=tone, refs=(text,)) for tone in tones)),
            Table(head=(text, "b"), rows=(Row(cells=(text, f"{text}\n{text}"), refs=(text,)),), caption=text),
        ),
    )


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, tuple[str, ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, tuple(name for name, _ in attrs)))


def tags_of(page: str) -> list[tuple[str, tuple[str, ...]]]:
    tags = Tags()
    tags.feed(page)
    return tags.seen


def test_a_page_has_the_same_elements_whatever_the_texts_hold() -> None:
    plain = tags_of(str(render(document("Jan"), "html")))
    for text in TEXTS:
        seen = f"Jan {text}".replace("\n", " ")  # a line break in a cell parts two things, and that is meant
        page = str(render(document(seen), "html"))
        page.encode("utf-8")
        assert [tag for tag, _ in tags_of(page)] == [tag for tag, _ in plain], repr(text)


@pytest.mark.parametrize("to", ["text", "markdown", "json"])
def test_every_text_can_be_written_and_read_back(to: str) -> None:
    for text in TEXTS:
        written = str(render(document(text), to))
        written.encode("utf-8")
        if to == "json":
            assert json.loads(written)["title"] == text


def test_markdown_shows_every_text_as_it_is() -> None:
    """Read with another's parser: only text comes out, in every place where a text can stand."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    frames = {
        "{line}": {"p"},
        "- {line}": {"ul", "li"},
        "> {line}": {"blockquote", "p"},
        "# {inside}": {"h1"},
        "**?** {line}": {"p", "strong"},
        "| a | b |\n| --- | --- |\n| {inside} | x |": {"table", "thead", "tbody", "tr", "th", "td"},
    }
    for text in TEXTS:
        shown = " ".join(clean(text).split())
        for frame, allowed in frames.items():
            source = frame.format(line=line(text), inside=escaped(text))
            page = parser.render(f"voor\n\n{source}\n\nna\n")
            assert set(re.findall(r"<([a-z]+[0-9]?)", page)) <= allowed | {"p"}, repr(text)
            said = unescape(re.sub(r"<[^>]+>", " ", page)).replace("\u2060", "")
            assert shown in " ".join(said.split()), repr(text)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("www.weg.nl", "www\\.weg.nl"),
        ("https://weg.nl", "https\\://weg.nl"),
        ("jan@weg.nl", "jan@&#8288;weg.nl"),
        ("<b>", "&lt;b&gt;"),
        ("a|b", "a\\|b"),
        (":smile:", "\\:smile:"),
        ("geb. 1957, gesch. 1997 (2 kinderen)", "geb. 1957, gesch. 1997 (2 kinderen)"),
    ],
)
def test_only_what_would_be_markup_is_escaped(text: str, written: str) -> None:
    assert escaped(text) == written


@pytest.mark.parametrize(("text", "written"), [("1. een", "1\\. een"), ("- een", "\\- een"), ("2) twee", "2\\) twee")])
def test_a_line_does_not_become_a_list(text: str, written: str) -> None:
    assert line(text) == written


@pytest.mark.slow
def test_facts_survive_every_format_whatever_they_hold() -> None:
    for text in TEXTS:
        assert_same_facts(document(text))
