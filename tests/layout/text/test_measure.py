# SPDX-License-Identifier: MIT
"""Measured widths are never smaller than the fonts' own."""

import importlib.util
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.layout.text._advances import RANGES
from naastbetrokken.layout.text.measure import EMOJI, EnvelopeMeasurer, advances

SAMPLES = (
    "Jan van der Berg",
    "Clarinda Özdemir-Y\u0131ld\u0131z",
    "Łukasz Wójcik, geb. 21-4-1957",
    "Nguyễn Thị Minh Châu",
    "Γιώργος Παπαδόπουλος",
    "Николай Иванович Щербаков",
    "illi'titjift",
    "MWMW @ 100 %",
    "1957–2003 (†), ±1960, ≤1950 … “zo” ‘s",
    "a → b ← c ↔ d",
)

measurer = EnvelopeMeasurer()


@pytest.fixture(scope="module")
def generator():
    """The script that measured the fonts; skips where the fonts or their reader are not installed."""
    pytest.importorskip("fontTools.ttLib", reason="fonttools is not installed")
    path = Path(__file__).parents[2] / "tools/make_advances.py"
    spec = importlib.util.spec_from_file_location("make_advances", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if not (module.families(0) and module.families(1)):
        pytest.skip("one of the four font families is not installed")
    return module


@pytest.fixture(scope="module")
def fonts(generator):
    """Every font of the four families with its weight: (name, bold, code point to advance)."""
    return [(family, bool(weight), table) for weight in (0, 1) for family, table in generator.families(weight).items()]


def test_no_character_is_narrower_than_in_any_of_the_fonts(fonts):
    for family, bold, font in fonts:
        table = advances(bold=bold)
        narrow = [
            hex(code)
            for code, advance in font.items()
            if any(first <= code <= last for first, last in RANGES)
            and unicodedata.category(chr(code)) not in ("Mn", "Me", "Cf")
            and table[chr(code)] < advance
        ]
        assert narrow == [], (family, bold)


@pytest.mark.parametrize("text", SAMPLES)
def test_no_label_is_narrower_than_in_any_of_the_fonts(fonts, text):
    for family, bold, font in fonts:
        known = "".join(char for char in text if ord(char) in font)
        real = sum(font[ord(char)] for char in known) * 13 / 1000
        assert measurer.width(known, 13, bold=bold) >= real, (family, bold)


def test_the_envelope_is_not_wasteful(fonts):
    """On these labels the widest font needs nearly all of the width that is measured."""
    text = "".join(SAMPLES)
    for bold in (False, True):
        widest = max(sum(font.get(ord(char), 0) for char in text) for _, weight, font in fonts if weight is bold)
        assert measurer.width(text, 1000, bold=bold) < 1.06 * widest


def test_no_character_is_narrower_than_in_the_fonts_of_its_script(generator):
    """Arabic, Tamil, Thai and so on; kerning that moves letters apart has its room, too."""
    codes = [chr(code) for first, last in RANGES for code in range(first, last + 1)]
    for weight in (0, 1):
        table = advances(bold=bool(weight))
        widths = zip(codes, generator.envelope(weight), strict=True)
        assert [hex(ord(char)) for char, width in widths if width > table[char]] == []


@pytest.mark.parametrize(
    ("text", "bold", "width"),
    [
        ("", False, 0.0),
        ("Jan", False, 17.9),
        ("Jan", True, 19.57),
        ("李小龙", False, 30.0),
        ("e\u0301", False, 6.16),
        ("é", False, 6.16),
        ("a\u200db", False, 12.48),
    ],
)
def test_widths_of_known_labels_at_ten_units(text, bold, width):
    assert measurer.width(text, 10, bold=bold) == pytest.approx(width)


@pytest.mark.parametrize(
    ("text", "pictures"),
    [("👩", 1), ("👩‍👩‍👧", 3), ("👍🏽", 2), ("🇳🇱", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1), ("⏰", 1), ("🌡", 1)],
)
def test_every_picture_of_an_emoji_has_room_unjoined(text, pictures):
    assert measurer.width(text, 1000) == pictures * EMOJI


@pytest.mark.parametrize("text", ["❤️", "1️⃣", "☀️", "♀️"])
def test_a_sign_that_is_asked_for_as_a_picture_has_the_room_of_one(text):
    assert measurer.width(text, 1000) >= EMOJI


def test_letters_of_rare_scripts_have_a_safe_width():
    assert measurer.width("𒀀", 10) == pytest.approx(13.16)


any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(any_text, any_text, st.booleans())
def test_widths_add_up(one, other, bold):
    whole = measurer.width(one + other, 12, bold=bold)
    parts = measurer.width(one, 12, bold=bold) + measurer.width(other, 12, bold=bold)
    assert whole == pytest.approx(parts)


@given(any_text, st.booleans())
def test_no_width_is_negative_and_twice_the_size_is_twice_the_width(text, bold):
    assert measurer.width(text, 12, bold=bold) >= 0
    assert measurer.width(text, 24, bold=bold) == pytest.approx(2 * measurer.width(text, 12, bold=bold))


@given(st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -'", max_size=30))
def test_bold_is_never_narrower_in_plain_latin(text):
    assert measurer.width(text, 12, bold=True) >= measurer.width(text, 12)


def test_measuring_leaves_no_trace():
    before = len(advances(bold=False))
    measurer.width("李😀\u0378", 12)
    assert len(advances(bold=False)) == before
