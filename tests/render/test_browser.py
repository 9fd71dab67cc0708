# SPDX-License-Identifier: MIT
"""Sixty drawings as a browser draws them: no text wider than was measured, none on another, none over the edge.

Widths are measured without a font, so only a real one can show that they hold. Each drawing is set in one of the
families that the measurer covers; the browser is started once.
"""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from html import unescape
from itertools import combinations

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.instrument.registry import instrument
from naastbetrokken.layout.text import EnvelopeMeasurer
from naastbetrokken.model import Dossier
from naastbetrokken.render.registry import render
from naastbetrokken.testing.generator import (
    random_family,
    random_life,
    random_network,
    random_triad,
)

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FONTS = ("DejaVu Sans", "Liberation Sans", "Noto Sans", "Inter")
INK_ABOVE, INK_BELOW = 0.78, 0.24
"""How far letters reach above and below their line, in sizes; accents on capitals apart."""
HAIR = 0.5
"""Px that a browser may round."""

SCRIPT = """
const found = [...document.querySelectorAll('svg')].map(svg => ({
  view: svg.viewBox.baseVal.width + ' ' + svg.viewBox.baseVal.height,
  texts: [...svg.querySelectorAll('text')].map(text => {
    const box = text.getBBox();
    return {text: text.textContent, size: +text.getAttribute('font-size'), y: +text.getAttribute('y'),
            bold: text.hasAttribute('font-weight'), left: box.x, width: box.width,
            length: text.getComputedTextLength()};
  })
}));
document.body.textContent = JSON.stringify(found);
"""


def drawings() -> Iterator[tuple[str, Dossier]]:
    """Twenty life lines, twenty circle diagrams and twenty others, of the demo and of generated dossiers."""
    for name in ("lifeline", "circle", "ecogram", "factors", "moments", "genogram"):
        yield name, demo_dossier()
    yield from (("lifeline", random_life(seed)) for seed in range(19))
    yield from (("circle", random_network(seed, 6 + 2 * seed)) for seed in range(19))
    for seed in range(4):
        yield "ecogram", random_network(100 + seed, 12)
        yield "factors", random_triad(50 + seed)
        yield "moments", random_triad(seed)
        yield "genogram", random_family(seed, 20, notation=True)


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, dict]]:
    """Return for each drawing its name and what the browser says of its texts."""
    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if browser is None:
        pytest.skip("no Chromium on this machine")
    named = [(f"{name} {number}", name, dossier) for number, (name, dossier) in enumerate(drawings())]
    svgs = [
        re.sub(r'font-family="[^"]*"', f'font-family="{FONTS[i % len(FONTS)]}"', str(render(instrument(name)(dossier))))
        for i, (_, name, dossier) in enumerate(named)
    ]
    page = tmp_path_factory.mktemp("browser") / "page.html"
    page.write_text(
        f'<!DOCTYPE html><meta charset="utf-8"><body>{"".join(svgs)}<script>{SCRIPT}</script>', encoding="utf-8"
    )
    words = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={page.parent}", "--dump-dom"]
    told = subprocess.run(
        [browser, *words, page.as_uri()], capture_output=True, text=True, encoding="utf-8", timeout=120, check=True
    )
    body = re.search(r"<body>(.*)</body>", told.stdout, re.DOTALL)
    assert body is not None

    found = json.loads(unescape(body.group(1)))
    assert len(found) == len(named)
    return [(name, one) for (name, _, _), one in zip(named, found, strict=True)]


pytestmark = [pytest.mark.slow, pytest.mark.browser]


def test_sixty_drawings_are_looked_at(seen) -> None:
    names = [name.split()[0] for name, _ in seen]
    assert len(names) == 60
    assert names.count("lifeline") == names.count("circle") == 20
    assert all(one["texts"] for _, one in seen)


def test_no_text_is_wider_than_it_was_measured(seen) -> None:
    measurer = EnvelopeMeasurer()
    wider = [
        (name, text["text"], round(text["length"], 1))
        for name, one in seen
        for text in one["texts"]
        if text["length"] > measurer.width(text["text"], text["size"], bold=text["bold"]) + HAIR
    ]
    assert wider == []


def test_every_text_is_inside_its_drawing(seen) -> None:
    outside = []
    for name, one in seen:
        width, height = map(float, one["view"].split())
        for text in one["texts"]:
            left, top, right, bottom = ink(text)
            if left < -HAIR or top < -HAIR or right > width + HAIR or bottom > height + HAIR:
                outside.append((name, text["text"]))
    assert outside == []


def test_no_text_lies_on_another(seen) -> None:
    clashes = []
    for name, one in seen:
        boxes = [(text["text"], ink(text)) for text in one["texts"] if text["text"].strip()]
        clashes += [(name, a, b) for (a, first), (b, second) in combinations(boxes, 2) if meet(first, second)]
    assert clashes == []


def ink(text: dict) -> tuple[float, float, float, float]:
    """Where the letters of a text are: as wide as the browser says, as high as letters are."""
    return (
        text["left"],
        text["y"] - INK_ABOVE * text["size"],
        text["left"] + text["width"],
        text["y"] + INK_BELOW * text["size"],
    )


def meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > HAIR and down > HAIR
