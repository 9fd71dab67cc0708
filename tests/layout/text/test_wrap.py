# SPDX-License-Identifier: MIT
"""Labels break where a reader would break them, and lose nothing unasked."""

import itertools

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from naastbetrokken.layout.text import EnvelopeMeasurer, Wrapped, wrap
from naastbetrokken.layout.text.clusters import clusters


class OneEach:
    """Every character is one wide, so that widths can be counted on one's fingers."""

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        return float(len(text))


def lines(text: str, width: int, max_lines: int | None = None) -> tuple[str, ...]:
    return wrap(text, 1, width, measurer=OneEach(), max_lines=max_lines).lines


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("Jan van der Berg", 16, ("Jan van der Berg",)),
        ("Jan van der Berg", 12, ("Jan", "van der Berg")),
        ("Jan Willem van der Berg", 12, ("Jan Willem", "van der Berg")),
        ("Kim de Vries-van den Berg", 14, ("Kim de Vries-", "van den Berg")),
        ("Kim de Vries-van den Berg", 21, ("Kim", "de Vries-van den Berg")),
        ("Maria Johanna Bakker", 14, ("Maria Johanna", "Bakker")),
        ("Anne-Marie Bos", 11, ("Anne-Marie", "Bos")),
        ("woont samen met haar zus", 14, ("woont samen", "met haar zus")),
        ("helpt met de boodschappen", 13, ("helpt met de", "boodschappen")),
    ],
)
def test_a_label_breaks_where_a_reader_would_break_it(text, width, expected):
    assert lines(text, width) == expected


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("Wijngaarden-Oosterhuis", 12, ("Wijngaarden-", "Oosterhuis")),
        ("Donau\u00addampf\u00adschiff", 11, ("Donaudampf-", "schiff")),
        ("Donau\u00addampf", 20, ("Donaudampf",)),
        ("abcdefghij", 5, ("abc-", "def-", "ghij")),
        ("0612345678", 5, ("06123", "45678")),
        ("06-12345678", 8, ("06-", "12345678")),
        ("李小龙李小龙", 3, ("李小龙", "李小龙")),
        ("abc", 1, ("a", "b", "c")),
        ("e\u0301e\u0301", 1, ("e\u0301", "e\u0301")),
        ("👩‍👧👩‍👧", 3, ("👩‍👧", "👩‍👧")),
    ],
)
def test_a_word_that_is_too_long_breaks_at_hyphens_and_then_anywhere(text, width, expected):
    assert lines(text, width) == expected


@pytest.mark.parametrize(
    ("text", "width", "max_lines", "expected"),
    [
        ("Jan van der Berg", 8, 2, ("Jan van", "der Berg")),
        ("Jan van der Berg", 8, 1, ("Jan van…",)),
        ("Jan Willem Bakker", 9, 1, ("Jan…",)),
        ("Maximiliaan", 6, 1, ("Maxim…",)),
        ("een twee drie vier vijf", 9, 2, ("een twee", "drie…")),
        ("a b", 1, 1, ("…",)),
    ],
)
def test_only_what_does_not_fit_in_the_lines_gives_way_to_an_ellipsis(text, width, max_lines, expected):
    wrapped = wrap(text, 1, width, measurer=OneEach(), max_lines=max_lines)
    assert wrapped.lines == expected
    assert wrapped.shortened == expected[-1].endswith("…")


def test_an_empty_label_has_no_lines():
    assert wrap("  \u00ad ", 12, 100) == Wrapped((), width=0.0, shortened=False)


def test_a_no_break_space_does_not_break():
    assert lines("Jan van\u00a0Dam", 8) == ("Jan", "van\u00a0Dam")


def test_bold_text_needs_more_lines_sooner():
    width = EnvelopeMeasurer().width("Jan Bakker", 12)
    assert wrap("Jan Bakker", 12, width).lines == ("Jan Bakker",)
    assert wrap("Jan Bakker", 12, width, bold=True).lines == ("Jan", "Bakker")


labels = st.text(st.sampled_from("abIJ -–é李e\u0301\u00ad\u200b👩\u200d1"), max_size=25)
widths = st.integers(1, 12)


def shown(text: str) -> str:
    """The characters that every layout keeps, in order."""
    return "".join(char for char in text if char not in " -–\u00ad\u200b")


@given(labels, widths)
def test_nothing_is_lost_without_a_limit(text, width):
    wrapped = wrap(text, 1, width, measurer=OneEach())
    assert shown("".join(wrapped.lines)) == shown(text)
    assert not wrapped.shortened


@given(labels, widths, st.none() | st.integers(1, 3))
def test_a_line_is_only_too_wide_if_one_character_is(text, width, max_lines):
    wrapped = wrap(text, 1, width, measurer=OneEach(), max_lines=max_lines)
    for line in wrapped.lines:
        stem = line.rstrip("-–…")
        assert len(line) <= width or len(list(clusters(stem))) <= 1
    assert wrapped.width == max(map(len, wrapped.lines), default=0)


@given(labels, widths, st.integers(1, 3))
def test_there_are_never_more_lines_than_allowed(text, width, max_lines):
    wrapped = wrap(text, 1, width, measurer=OneEach(), max_lines=max_lines)
    free = wrap(text, 1, width, measurer=OneEach())
    assert len(wrapped.lines) <= max_lines
    assert wrapped.shortened == (len(free.lines) > max_lines)
    if not wrapped.shortened:
        assert wrapped == free


seen_as_one = ["a", "B", "1", "李", "e\u0301", "👩\u200d👧", "-", "–"]


@given(st.lists(st.sampled_from([*seen_as_one, " ", "\u00ad"]), max_size=25), widths)
def test_no_line_starts_or_ends_with_a_space_or_within_a_character(pieces, width):
    for line in lines("".join(pieces), width):
        assert line
        assert line == line.strip(" ")
        assert {*clusters(line)} <= {*seen_as_one, " "}


plain_words = st.lists(st.text("abcd", min_size=1, max_size=6), min_size=1, max_size=7)


@given(plain_words, st.integers(6, 15))
def test_no_other_layout_of_a_sentence_is_better(words, width):
    """Fewest lines, then most even: compared with every possible layout."""
    assume(words[0].islower())
    best = None
    for breaks in itertools.product((" ", "\n"), repeat=len(words) - 1):
        layout = "".join(itertools.chain(*itertools.zip_longest(words, breaks, fillvalue=""))).split("\n")
        if all(len(line) <= width for line in layout):
            cost = (len(layout), sum(len(line) ** 2 for line in layout))
            best = cost if best is None else min(best, cost)
    ours = lines(" ".join(words), width)
    assert (len(ours), sum(len(line) ** 2 for line in ours)) == best


@given(labels)
def test_a_label_that_fits_stays_on_one_line(text):
    fits = EnvelopeMeasurer().width(text, 12) + 1
    assert len(wrap(text, 12, fits).lines) <= 1


def test_a_title_without_end_is_not_laid_out_to_the_end():
    """Three lines of it are drawn; looking for the best layout of all 30,000 letters asks for millions of widths."""
    asked = []

    class Counting:
        def width(self, text: str, size: float, *, bold: bool = False) -> float:
            asked.append(size)
            return EnvelopeMeasurer().width(text, size, bold=bold)

    found = wrap("x" * 30_000, 15.0, 900.0, measurer=Counting(), max_lines=3)
    assert (len(found.lines), found.shortened) == (3, True)
    assert len(asked) < 40_000
