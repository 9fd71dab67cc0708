# SPDX-License-Identifier: MIT
"""Draw the gallery: thirty genograms beside each other. Run it after a change in drawing.

    .venv/bin/python docs/gallery/make_gallery.py

It writes one SVG a drawing, `sheet.svg` with all of them small, and `index.md` with what each shows.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from naastbetrokken.api import draw
from naastbetrokken.demo import demo_dossier
from naastbetrokken.io.files import write_whole
from naastbetrokken.model import Dossier
from naastbetrokken.testing.families import FAMILIES
from naastbetrokken.testing.generator import random_family

FOLDER: Final = Path(__file__).parent
COLUMNS: Final = 5
CELL: Final = (300.0, 220.0)
CAPTION: Final = 26.0
SIZE: Final = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


@frozen
class Picture:
    """One drawing of the gallery.

    Attributes:
        name: name of its file.
        shows: what there is to see, in a few words.
        family: makes the dossier.
        options: what `draw` gets beside it.
    """

    name: str
    shows: str
    family: Callable[[], Dossier]
    options: dict[str, Any]

    def drawn(self, prefix: str = "nb") -> str:
        return str(draw(self.family(), "genogram", prefix=prefix, **self.options))


def canonical(name: str, shows: str, **options: Any) -> Picture:
    return Picture(name, shows, FAMILIES[name], options)


def generated(size: int, shows: str, *, seed: int, notation: bool = False, **options: Any) -> Picture:
    def family() -> Dossier:
        return random_family(seed, size, notation=notation)

    return Picture(f"generated_{size}_{seed}", f"{shows}: {size} generated persons", family, options)


PICTURES: Final = (
    Picture("demo", "the demo, whole", demo_dossier, {}),
    Picture("demo_near", "the demo, one generation around", demo_dossier, {"generations": 1, "lang": "en"}),
    canonical("three_generations", "a plain family of three generations"),
    canonical("remarriage_half_siblings", "both parents married again"),
    canonical("three_partners_with_children", "three partners in turn, a child with each"),
    canonical("four_partners", "four partners", lang="en", theme="print"),
    canonical("blended_chain_of_exes", "a chain of former couples"),
    canonical("twins_identical", "identical twins", lang="en", style="pedigree"),
    canonical("triplets", "triplets"),
    canonical("adopted_and_foster", "an adopted and a foster child with parents by birth"),
    canonical("child_with_three_parent_sets", "three sets of parents", lang="en"),
    canonical("cousin_marriage", "cousins as a couple", style="pedigree"),
    canonical("uncle_niece", "uncle and niece as a couple", theme="contrast"),
    canonical("partners_across_two_generations", "a couple two generations apart"),
    canonical("same_sex_parents", "two mothers, two men", lang="en"),
    canonical("donor", "a donor", style="pedigree", lang="en"),
    canonical("single_parents_two_unknown_fathers", "two unknown fathers"),
    canonical("wide_sibship_of_thirteen", "thirteen brothers and sisters"),
    canonical("every_union_kind", "how couples live and part", theme="bw"),
    canonical("bonds_of_every_kind", "bonds of every kind"),
    canonical("conditions_of_every_kind", "conditions", theme="bw", lang="en"),
    canonical("pregnancy_outcomes", "pregnancies", style="pedigree"),
    canonical("two_homes", "children in two homes"),
    canonical("living_apart_together", "a couple in two homes", theme="dark"),
    canonical("long_names", "long names", theme="contrast", lang="en"),
    canonical("network_without_family", "people who are no family"),
    generated(30, "a family", seed=11),
    generated(36, "everything at once", seed=5, notation=True, theme="dark", lang="en"),
    generated(45, "a large family", seed=8, theme="print"),
    generated(60, "a larger one", seed=3, style="pedigree", theme="bw"),
)


def gallery() -> dict[str, str]:
    """Return what each file of the gallery holds, by file name."""
    files = {f"{picture.name}.svg": picture.drawn() for picture in PICTURES}
    return {**files, "sheet.svg": sheet(), "index.md": index()}


def sheet() -> str:
    """Return all drawings on one sheet, each as large as its cell allows."""
    width, height = CELL
    rows = -(-len(PICTURES) // COLUMNS)
    size = (COLUMNS * width, rows * (height + CAPTION))
    cells = "\n".join(cell(number, picture) for number, picture in enumerate(PICTURES))
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size[0]:g} {size[1]:g}" width="{size[0]:g}" height="{size[1]:g}">
<title>The gallery</title>
<rect width="100%" height="100%" fill="#f5f7f9"/>
<g font-family="Arial, Helvetica, sans-serif" font-size="11" fill="#1f2933">
{cells}
</g>
</svg>
"""


def cell(number: int, picture: Picture) -> str:
    """Return one drawing in its place on the sheet, with its number and name."""
    width, height = CELL
    x, y = number % COLUMNS * width, number // COLUMNS * (height + CAPTION)
    drawing = bare(picture.drawn(prefix=f"g{number}"))
    head, rest = drawing[: drawing.index(">") + 1], drawing[drawing.index(">") + 1 :]
    across, down = SIZE.findall(head)[0]
    return f"""\
<rect x="{x + 4:g}" y="{y + 4:g}" width="{width - 8:g}" height="{height - 8:g}" fill="#ffffff" stroke="#d9e0e6"/>
<text x="{x + 8:g}" y="{y + height + 12:g}">{number + 1} {picture.name}</text>
<svg x="{x + 8:g}" y="{y + 8:g}" width="{width - 16:g}" height="{height - 16:g}" viewBox="0 0 {across} {down}" \
font-family="Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif">{rest}"""


def bare(svg: str) -> str:
    """Return the drawing without what only the head of a file may hold."""
    return svg[svg.index("<svg") :].rstrip()


def index() -> str:
    """Return the page with what each drawing shows."""
    lines = [
        "# Gallery",
        "",
        "Thirty genograms of invented people, drawn by `make_gallery.py` with what the library ships: the demo, the",
        "canonical families of `naastbetrokken.testing.families`, and generated ones.",
        "",
        "![All drawings on one sheet](sheet.svg)",
        "",
        "| | drawing | shows | options |",
        "|---|---|---|---|",
    ]
    for number, picture in enumerate(PICTURES, 1):
        options = ", ".join(f"`{name}={value!r}`" for name, value in picture.options.items())
        lines.append(f"| {number} | [{picture.name}]({picture.name}.svg) | {picture.shows} | {options} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    for name, content in gallery().items():
        write_whole(FOLDER / name, content)
        print(FOLDER / name)
