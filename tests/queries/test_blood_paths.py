# SPDX-License-Identifier: MIT
"""Lines of descent between two people, to the letter: which there are, in which order, and where a limit cuts."""

import pytest

from naastbetrokken.model import Dossier
from naastbetrokken.queries import is_direct_line
from naastbetrokken.queries.blood import Ascents, blood_paths, is_legal
from naastbetrokken.queries.index import Graph, KinIndex


def _family(*lines: str, **born: str) -> Dossier:
    """A family from lines as in "a: p q": a is a child of p and q."""
    b = Dossier.build()
    for person in dict.fromkeys("".join(lines).replace(":", "").replace(" ", "")):
        b.person(id=person, born=born.get(person))
    for line in lines:
        child, parents = line.split(": ")
        for parent in parents.split():
            b.child(child, parents=[parent])
    return b.done()


def _ways(dossier: Dossier, one: str, other: str, **options: int) -> list[str]:
    """Each path as its people up, the tops in brackets, and its people down."""
    found = blood_paths(Ascents(KinIndex.of(dossier)), one, other, **options)
    assert all((path.u, path.d) == (len(path.up), len(path.down)) for path in found if path.tops)
    return [f"{''.join(path.up)}({''.join(path.tops)}){''.join(path.down)}" for path in found]


def test_brother_and_sister_meet_at_both_parents_in_one_way() -> None:
    """The way goes by the first of them."""
    dossier = _family("a: m f", "b: m f")
    assert _ways(dossier, "a", "b") == ["a(fm)b"]
    (path,) = blood_paths(Ascents(KinIndex.of(dossier)), "a", "b")
    assert path.persons == ("a", "f", "b")


def test_nobody_is_related_to_themself_and_strangers_are_not_related() -> None:
    dossier = _family("a: m", "b: f")
    assert _ways(dossier, "a", "a") == []
    assert _ways(dossier, "a", "b") == []


def test_the_direct_line_goes_up_or_down() -> None:
    """From the first person: up to an ancestor, down to a descendant, each person once."""
    dossier = _family("a: m", "m: o")
    assert _ways(dossier, "a", "o") == ["amo()"]
    assert _ways(dossier, "o", "a") == ["()oma"]


def test_the_direct_line_runs_both_ways_and_to_nobody_beside_it() -> None:
    """A grandmother and her grandchild, not brothers, not somebody and themself."""
    dossier = _family("a: m", "b: m", "m: o")
    assert [is_direct_line(dossier, *pair) for pair in ("ao", "oa", "am", "ab", "aa")] == [
        True,
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # Cousins before a great-uncle, though both are four steps away: the nearer in generation goes first.
        (("a: p q", "x: p", "y: x", "q: t", "z: t", "b: y z"), ["aq(t)zb", "a(p)xyb"]),
        # Uncle and nephew at once: the fewer steps up go first.
        (("a: p q", "q: r", "x: p", "b: x r"), ["a(p)xb", "aq(r)b"]),
        # Cousins twice: by whoever stands below the top on the first side, then on the second.
        (("a: f m", "f: s", "z: s", "m: t", "y: t", "b: y z"), ["af(s)zb", "am(t)yb"]),
        (("a: q", "q: t", "z: t", "y: t", "b: z y"), ["aq(t)yb", "aq(t)zb"]),
    ],
)
def test_of_equally_long_ways_one_order_holds(lines, expected) -> None:
    """Whatever the order of birth or of the dossier."""
    assert _ways(_family(*lines), "a", "b") == expected
    assert _ways(_family(*lines[::-1], z="1950", y="1951", m="1920", f="1930"), "a", "b") == expected


def test_a_limit_does_not_cut_between_ways_of_one_length_unless_that_doubles_it() -> None:
    """Three ways to be cousins and one to be second cousins."""
    dossier = _family(
        "a: c d e", "b: k l n", "c: t", "k: t", "d: u", "l: u", "e: v", "n: v", "t: g", "u: h", "h: w", "g: w"
    )
    cousins = ["ac(t)kb", "ad(u)lb", "ae(v)nb"]
    everything = _ways(dossier, "a", "b")
    assert everything[:3] == cousins
    assert len(everything) > 4
    assert _ways(dossier, "a", "b", limit=1) == cousins[:2]
    assert _ways(dossier, "a", "b", limit=2) == cousins
    assert _ways(dossier, "a", "b", limit=3) == cousins
    assert _ways(dossier, "a", "b", longest=4) == cousins
    assert _ways(dossier, "a", "b", longest=3) == []


@pytest.mark.parametrize(
    ("mine", "other", "legal"),
    [("legal", "legal", True), ("legal", "donor", False), ("donor", "legal", False), ("donor", "donor", False)],
)
def test_kin_by_law_are_those_whose_parent_on_top_is_one_by_law_of_both(mine, other, legal) -> None:
    """A donor makes no kin in law, and being the parent of one of them is not enough."""
    b = Dossier.build()
    for person in ("a", "b", "f"):
        b.person(id=person)
    b.child("a", parents=["f"], kind=mine)
    b.child("b", parents=["f"], kind=other)
    index = KinIndex.of(b.done(), Graph.ALL)
    (path,) = blood_paths(Ascents(index), "a", "b")
    assert is_legal(index, path) is legal


@pytest.mark.parametrize(("top", "bottom"), [("grandparent", "child"), ("child", "grandparent")])
def test_one_line_that_is_none_in_law_makes_the_whole_path_none(top, bottom) -> None:
    b = Dossier.build()
    for person in ("grandparent", "parent", "child"):
        b.person(id=person)
    b.child("parent", parents=["grandparent"], kind="donor")
    b.child("child", parents=["parent"])
    index = KinIndex.of(b.done(), Graph.ALL)
    (path,) = blood_paths(Ascents(index), top, bottom)
    assert is_legal(index, path) is False


def test_an_index_shows_of_itself_how_many_people_there_are_and_no_names() -> None:
    b = Dossier.build()
    b.person("Jan Bakker", id="jan")
    assert repr(KinIndex.of(b.done(), Graph.LEGAL)) == "KinIndex('legal', 1 persons)"
