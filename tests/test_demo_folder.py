# SPDX-License-Identifier: MIT
"""The demo folder: whole, safe to open, and linked together."""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

import naastbetrokken as nb
from naastbetrokken.cli import main
from naastbetrokken.demo import demo_dossier
from naastbetrokken.demo.folder import fill
from naastbetrokken.demo.page import Shown, page

EXTRAS = ("resvg_py", "vl_convert", "typst")
SUFFIXES = {
    "svg": "svg", "text": "txt", "markdown": "md", "json": "json", "html": "html", "png": "png", "pdf": "pdf"
}  # fmt: skip
VOID = {"meta", "link", "br", "col", "hr", "img", "input"}


class Reader(HTMLParser):
    """Reads a page as a browser would and remembers what matters here."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def read(text: str) -> Reader:
    """Return the page as read."""
    reader = Reader()
    reader.feed(text)
    reader.close()
    return reader


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a demo folder as it is filled where no extra is installed."""
    path = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        for package in EXTRAS:
            patch.setitem(sys.modules, package, None)
        fill(path)
    return path


def every_file(formats: tuple[str, ...]) -> set[str]:
    """Return the names of all instruments in these formats."""
    return {f"{name}.{SUFFIXES[to]}" for name in nb.instruments() for to in nb.formats(name) if to in formats}


def test_the_demo_holds_the_dossier_every_instrument_in_every_format_and_a_page(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()}
    assert names == {"dossier.json", "index.html", *every_file(("svg", "text", "markdown", "json", "html"))}


def test_the_dossier_in_the_demo_is_the_one_that_comes_with_the_library(folder: Path) -> None:
    assert nb.load(folder / "dossier.json") == demo_dossier()
    assert (folder / "genogram.svg").read_text(encoding="utf-8") == nb.draw(demo_dossier())


def test_the_page_shows_every_instrument_and_links_to_every_file(folder: Path) -> None:
    reader = read((folder / "index.html").read_text(encoding="utf-8"))
    assert reader.open == []
    assert reader.tags.count("figure") >= len(nb.instruments())
    assert reader.tags.count("svg") >= sum("svg" in nb.formats(one) for one in nb.instruments())
    inside = {link.removeprefix("#") for link in reader.links if link.startswith("#")}
    files = {link for link in reader.links if not link.startswith("#")}
    assert files == {path.name for path in folder.iterdir()} - {"index.html"}
    assert len(inside) == len(nb.instruments())
    assert inside <= set(reader.ids)
    assert len(reader.ids) == len(set(reader.ids))


def test_the_page_runs_nothing_and_loads_nothing(folder: Path) -> None:
    text = (folder / "index.html").read_text(encoding="utf-8")
    reader = read(text)
    assert not {"script", "iframe", "object", "embed", "img", "link", "foreignobject"} & set(reader.tags)
    assert not {name for name in reader.attributes if name.startswith("on") or name == "style"}
    assert "default-src 'none'" in text
    assert not re.search(r"url\(|@import|https?://(?!www\.w3\.org/)", text)


def test_the_page_is_in_dutch_with_a_line_of_english(folder: Path) -> None:
    text = (folder / "index.html").read_text(encoding="utf-8")
    assert '<html lang="nl">' in text
    assert '<p lang="en">' in text
    assert "<h1>De mensen om Joost heen</h1>" in text


def test_names_on_the_page_are_escaped() -> None:
    text = page([Shown(instrument="<b>", html="<svg/>", files=('"><script>.svg',))], dossier="a&b.json")
    assert "<script>" not in text
    assert "<b>" not in text
    assert 'href="a&amp;b.json"' in text


@pytest.mark.slow
def test_with_their_packages_the_demo_holds_pictures_and_paper_too_and_the_rest_has_the_same_bytes(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for package in EXTRAS:
        pytest.importorskip(package)
    assert main(["demo", str(tmp_path / "new" / "demo")]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == str(tmp_path / "new" / "demo" / "index.html")
    made = {path.name: path.read_bytes() for path in (tmp_path / "new" / "demo").iterdir()}
    assert made.keys() == {"dossier.json", "index.html", *every_file(tuple(SUFFIXES))}
    others = {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "index.html"}
    assert {name: made[name] for name in others} == others
