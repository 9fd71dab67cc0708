# SPDX-License-Identifier: MIT
"""The picture in text characters: true, as wide as asked, and still readable where only ASCII goes."""

import functools

import pytest
from attrs import evolve

from naastbetrokken.layout.genogram.layout import layout
from naastbetrokken.layout.text import cells
from naastbetrokken.model import Dossier
from naastbetrokken.scene.boxdraw import Canvas, in_ascii
from naastbetrokken.scene.family_chart import FamilyChart
from naastbetrokken.scene.genogram import genogram
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.scene.sketch import Branch, Sketch, Sprite, Wire
from naastbetrokken.scene.terminal import picture, shortened
from naastbetrokken.testing.families import FAMILIES


@functools.cache
def sketch_named(name: str) -> Sketch:
    return sketch_of(FAMILIES[name]())


def sketch_of(dossier: Dossier) -> Sketch:
    chart = genogram(dossier, layout(dossier, genogram_texts(dossier))).chart
    assert isinstance(chart, FamilyChart)
    return chart.sketch()


def sprite(identifier: str, x: float, y: float, kind: str, name: str, **more: str | bool) -> Sprite:
    return Sprite(id=identifier, x=x, y=y, half=22, kind=kind, name=name, **more)  # type: ignore[arg-type]


def divorced() -> Sketch:
    """A couple with two children, as a layout would place them."""
    return Sketch(
        sprites=(
            sprite("p1", 100, 100, "man", "Jan", years="1957–", client=True),
            sprite("p2", 196, 100, "woman", "Clarinda", years="?–2020", deceased=True),
            sprite("p3", 100, 220, "woman", "Kim", years="1985–"),
            sprite("p4", 196, 220, "man", "Bas", years="1988–"),
        ),
        wires=(
            Wire(owner="u1", union=True, points=((122, 100), (174, 100)), slashes=("/", "/")),
            Wire(owner="u1", union=False, points=((148, 100), (148, 170))),
            Wire(owner="u1", union=False, points=((100, 170), (196, 170))),
            Wire(owner="u1", union=False, points=((100, 170), (100, 198))),
            Wire(owner="u1", union=False, points=((196, 170), (196, 198)), dashed=True),
        ),
        branches=(
            Branch(
                partners=("p1", "p2"),
                history="gehuwd in 1984, gescheiden in 1997",
                children=(("p3", ""), ("p4", "pleegzoon")),
            ),
        ),
        meanings=(("man", "man"), ("woman", "vrouw"), ("client", "cliënt"), ("deceased", "overleden")),
    )


def test_a_divorced_couple_with_two_children() -> None:
    assert picture(divorced()) == (
        " [□]──┬─//─ ○†\n"
        " Jan  │  Clarinda\n"
        "1957– │   ?–2020\n"
        "  ┌───┴─────┐\n"
        "  │         ┊\n"
        "  ○         □\n"
        " Kim       Bas\n"
        "1985–     1988–\n"
        "\n"
        "□ man   ○ vrouw   [ ] cliënt   † overleden"
    )


def test_the_same_where_only_ascii_goes() -> None:
    assert picture(divorced(), ascii_only=True) == (
        " [#]--+-//- O+\n"
        " Jan  |  Clarinda\n"
        "1957- |   ?-2020\n"
        "  +---+-----+\n"
        "  |         :\n"
        "  O         #\n"
        " Kim       Bas\n"
        "1985-     1988-\n"
        "\n"
        "# man   O vrouw   [ ] client   + overleden"
    )


def test_in_a_narrow_window_names_become_shorter_before_the_picture_is_given_up() -> None:
    crowded = evolve(divorced(), sprites=tuple(evolve(one, name="Wilhelmina") for one in divorced().sprites))
    assert "Wilhelm…" in picture(crowded, width=20)


def test_what_is_too_wide_is_told_family_by_family() -> None:
    wide = evolve(
        divorced(),
        sprites=(*divorced().sprites, *(sprite(f"x{i}", 300 + 90 * i, 220, "pet", f"Hond {i}") for i in range(9))),
    )
    assert picture(wide, width=24) == (
        "[□] Jan (1957–) ── ○†\n"
        "   Clarinda (?–2020):\n"
        "   gehuwd in 1984,\n"
        "   gescheiden in 1997\n"
        "├─ ○ Kim (1985–)\n"
        "└─ □ Bas (1988–),\n"
        "   pleegzoon\n"
        "\n"
        "◇ Hond 0\n◇ Hond 1\n◇ Hond 2\n◇ Hond 3\n◇ Hond 4\n◇ Hond 5\n◇ Hond 6\n◇ Hond 7\n◇ Hond 8\n"
        "\n"
        "□ man   ○ vrouw\n[ ] cliënt   † overleden"
    )


def test_a_picture_that_would_join_two_families_is_not_drawn() -> None:
    """Two unions on one line would make strangers of partners; the list says it rightly."""
    other = Wire(owner="u2", union=True, points=((122, 100), (174, 100)))
    assert picture(evolve(divorced(), wires=(*divorced().wires, other))).startswith("[□] Jan (1957–) ── ○†")


@pytest.mark.parametrize("width", [24, 80, 200])
@pytest.mark.parametrize("name", FAMILIES)
def test_no_line_is_wider_than_asked_and_nobody_is_missing(name: str, width: int) -> None:
    sketch = sketch_named(name)
    text = picture(sketch, width=width)
    assert max(map(cells, text.splitlines()), default=0) <= width
    drawing, _, _ = text.rpartition("\n\n")
    signs = sum(drawing.count(sign) for sign in "□○⌂▢◇▤△•▲×▫?")
    assert signs >= len(sketch.sprites)


@pytest.mark.parametrize("name", FAMILIES)
def test_every_name_that_fits_stands_in_a_wide_picture(name: str) -> None:
    sketch = sketch_named(name)
    text = picture(sketch, width=400)
    for sprite in sketch.sprites:
        assert shortened(sprite.name, 4).rstrip("…") in text


def test_lines_of_two_unions_may_cross_but_never_join() -> None:
    crossing = Canvas()
    crossing.level(1, 0, 4, "u1")
    crossing.upright(2, 0, 2, "u2")
    assert not crossing.clashes()
    assert str(crossing) == "  │\n─────\n  │"
    touching = Canvas()
    touching.level(1, 0, 4, "u1")
    touching.upright(2, 1, 2, "u2")
    assert touching.clashes()


def test_lines_of_one_union_join() -> None:
    canvas = Canvas()
    canvas.level(1, 0, 4, "u1")
    canvas.upright(2, 1, 2, "u1")
    canvas.upright(0, 1, 2, "u1")
    assert str(canvas) == "\n┌─┬──\n│ │"


def test_a_line_through_a_name_or_a_symbol_is_a_clash() -> None:
    named, through, upto = Canvas(), Canvas(), Canvas()
    named.write(1, 0, "Jan")
    named.level(0, 0, 6, "u1")
    through.symbol(3, 0, " □ ")
    through.level(0, 0, 6, "u1")
    upto.symbol(3, 0, " □ ")
    upto.level(0, 0, 3, "u1")
    assert [canvas.clashes() for canvas in (named, through, upto)] == [True, True, False]


def test_letters_lose_their_accents_in_ascii_and_nothing_else_is_lost() -> None:
    assert in_ascii("Zoë Łęcki ├─ 日本") == "Zoe ?ecki +- ??"
