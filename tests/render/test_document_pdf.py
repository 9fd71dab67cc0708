# SPDX-License-Identifier: MIT
"""A document as PDF: a sound file, the same every time, whatever its texts hold."""

import sys
from collections.abc import Callable

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Bullets, Document, Drawing, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.errors import MissingExtra
from naastbetrokken.instrument.registry import DOCUMENTS, instrument
from naastbetrokken.render.registry import render
from naastbetrokken.scene.scene import Scene

MARKUP = (
    "= kop", "*vet*", "_schuin_", "`code`", "$x^2$", '#eval("1")', '#include "/etc/passwd"', '#image("x")',
    "<label>", "@ref", "// weg", "/* weg", "- punt", "+ punt", "/ term: uitleg", "https://weg.nl", "\\", "{", "[", "]",
    "~", "--", "'", '"', "\u0000", "\u202e", "\ud800", "👨‍👩‍👧‍👦", "محمد", "王小明", "",
)  # fmt: skip


def document(text: str, *more) -> Document:
    tones = tuple(Tone)
    return Document(
        instrument="review",
        lang="nl",
        title=text,
        subtitle=text,
        blocks=(
            Heading(text),
            *(Paragraph(text, tone=tone) for tone in tones),
            Bullets(tuple(Entry(text, tone=tone) for tone in tones)),
            Table(head=(text, "b"), rows=(Row(cells=(text, f"{text}\n{text}")), Row(cells=("", "")))),
            Table(head=("leeg",)),
            *more,
        ),
    )


def test_a_pdf_is_the_same_every_time(scene_of: Callable[..., Scene]) -> None:
    pytest.importorskip("typst")
    made = [render(document("Jan", Heading("Familie"), Drawing(scene_of("divorced"))), "pdf") for _ in range(2)]
    assert isinstance(made[0], bytes)
    assert made[0].startswith(b"%PDF-")
    assert made[0] == made[1]


def test_no_text_becomes_markup_or_reads_a_file() -> None:
    """Everything is data to the template: what would be code in Typst is printed as it is."""
    pytest.importorskip("typst")
    for text in MARKUP:
        assert bytes(render(document(text), "pdf")).startswith(b"%PDF-")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_of_the_demo_can_be_printed(name: str) -> None:
    pytest.importorskip("typst")
    assert bytes(render(instrument(name)(demo_dossier()), "pdf")).startswith(b"%PDF-")


def test_a_missing_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(MissingExtra, match=r"PDF of a document needs typst; install naastbetrokken\[pdf\]"):
        render(document("Jan"), "pdf")
