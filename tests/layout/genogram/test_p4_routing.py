# SPDX-License-Identifier: MIT
"""Where the lines of a family run: children below their parents' line, and lines of different families apart."""

from naastbetrokken.layout.genogram import layout
from naastbetrokken.layout.result import Layout, LineRole
from naastbetrokken.model import Dossier
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.testing.families import FAMILIES


def drawn(dossier: Dossier) -> Layout:
    return layout(dossier, genogram_texts(dossier))


def heights(picture: Layout, role: LineRole, union: str) -> list[float]:
    return [y for line in picture.lines if line.role is role and line.refs[0] == union for _, y in line.points]


def test_children_hang_below_a_line_around_people() -> None:
    """No line to a child crosses the line that joins its own parents."""
    picture = drawn(FAMILIES["parents_of_the_partner_between"]())
    around = heights(picture, LineRole.UNION, "u3")
    assert max(around) > min(around)  # somebody stands between the partners
    assert min(heights(picture, LineRole.DESCENT, "u3")) >= max(around)
