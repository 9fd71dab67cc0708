# SPDX-License-Identifier: MIT
"""What a reviewer broke once stays mended."""

from pathlib import Path

import attrs
import pytest

import naastbetrokken as nb
from naastbetrokken import model
from naastbetrokken.cli import main
from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.io import json as dossier_json
from naastbetrokken.model import Name, Person, Union
from naastbetrokken.testing.oracle import assert_drawn_truly


def test_twins_whose_parents_nobody_recorded_are_drawn_and_told_in_words() -> None:
    b = nb.Dossier.build()
    b.twins(b.person("Ada"), b.person("Bob"))
    dossier = b.done()
    assert_drawn_truly(dossier)
    assert "twins_apart" in nb.draw(dossier, to="json")


def test_a_child_with_many_sets_of_parents_is_drawn() -> None:
    for sets in range(2, 13):
        b = nb.Dossier.build()
        child = b.person("Kind", gender="nonbinary", born="2010", client=True)
        for i in range(sets):
            couple = [b.person(f"Ouder {i}{one}", gender=one) for one in ("man", "woman")]
            b.union(*couple, children=[child], parentage="biological" if i == 0 else "foster")
        assert_drawn_truly(b.done())


def test_a_batch_never_writes_over_its_sources(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "a.json"
    source.write_text(dossier_json.dumps(demo_dossier()), encoding="utf-8")
    before = source.read_bytes()
    assert main(["batch", str(tmp_path), str(tmp_path), "--to", "json"]) == 2
    assert source.read_bytes() == before
    assert "source" in capsys.readouterr().err


def test_a_batch_gives_every_source_a_drawing_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    text = dossier_json.dumps(nb.loads(dossier_json.dumps(demo_dossier())))
    for name in ("a.json", "A.json.json", "a.json.json"):
        (tmp_path / "in" / name).write_text(text, encoding="utf-8")
    assert main(["batch", str(tmp_path / "in"), str(tmp_path / "out"), "--to", "text"]) == 0
    assert len(list((tmp_path / "out").iterdir())) == len(list((tmp_path / "in").iterdir()))


@pytest.mark.parametrize(
    "kind",
    [each for each in vars(model).values() if isinstance(each, type) and attrs.has(each)],
    ids=lambda k: k.__name__,
)
def test_no_repr_of_the_model_shows_what_somebody_wrote(kind: type) -> None:
    if kind.__name__ in {"PartialDate", "Period"}:
        return
    texts = {field.name: "GEHEIM" for field in attrs.fields(kind) if field.type is str and field.name != "id"}
    blank = {field.name: None for field in attrs.fields(kind) if field.default is attrs.NOTHING} | {"id": "x1"}
    known = {field.name for field in attrs.fields(kind)}
    value = kind(**{name: value for name, value in {**blank, **texts}.items() if name in known})
    assert "GEHEIM" not in repr(value)


def test_a_trusted_dossier_that_points_at_nobody_is_refused_with_its_place() -> None:
    dossier = nb.Dossier.trusted(
        persons=(Person("a", name=Name(text="Ada")),), unions=(Union("u", partners=("a", "zz")),)
    )
    with pytest.raises(nb.InvalidDossier, match=r"\$\.unions\[0\]\.partners"):
        nb.draw(dossier)


def test_a_huge_number_in_an_earlier_drawing_is_no_place() -> None:
    earlier = '{"format": "naastbetrokken-drawing/1", "instrument": "genogram", "nodes": [{"id": "p1", "x": 1%s}]}'
    b = nb.Dossier.build()
    b.person("Ada")
    with pytest.raises(nb.UsageError, match="earlier drawing"):
        nb.draw(b.done(), previous=earlier % ("0" * 400))
