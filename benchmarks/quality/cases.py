# SPDX-License-Identifier: MIT
"""Families in the measure's JSON: where they are, and the dossier of each."""

import importlib.util
import json
import os
from pathlib import Path
from types import ModuleType
from typing import Any

from ordering.families import bench

from naastbetrokken.model import Dossier
from naastbetrokken.model.builder import Builder

Family = dict[str, Any]

GENDERS = {"male": "man", "female": "woman"}
STATES = {"marriage": ("marriage",), "divorced": ("marriage", "divorce")}
PARENTAGES = {"adopted": "adoptive", "foster": "foster"}
ZYGOSITIES = {"twin-identical": "identical", "twin-fraternal": "fraternal"}


def folder() -> Path:
    """Where the neutral measure and its families are; they are no part of the repository."""
    checkout = Path(__file__).resolve().parents[2]
    return Path(os.environ.get("NAASTBETROKKEN_MEASURE", checkout.parent / "shared" / "measure"))


def measure(where: Path) -> ModuleType | None:
    """The neutral measure, or None when it is not on this machine."""
    file = where / "metrics.py"
    if not file.exists():
        return None
    spec = importlib.util.spec_from_file_location("neutral_measure", file)
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sets(where: Path, generated: int) -> dict[str, list[Family]]:
    """All families by the name of their set."""
    folders = (where / "cases_random", where / "cases")
    read = {each.name: [json.loads(file.read_text()) for file in sorted(each.glob("*.json"))] for each in folders}
    return {name: families for name, families in (read | {"generated": bench(generated)}).items() if families}


def dossier(family: Family) -> Dossier:
    """The dossier of a family: ids for names, years of birth and death, and what is told of children and unions."""
    build = Builder()
    for person in family["persons"]:
        gender = GENDERS.get(person["sex"], "unknown")
        born, died = person.get("birth"), person.get("death")
        build.person(person["id"], id=person["id"], gender=gender, born=born, died=died)
    kinds = family.get("child_kinds") or {}
    for union in family["unions"]:
        states = STATES.get(union.get("kind"), ()) if len(union["partners"]) > 1 else ()
        build.union(*union["partners"], *((state,) for state in states), id=union["id"])
        for child in union["children"]:
            build.child(child, union["id"], kind=PARENTAGES.get(kinds.get(child), "biological"))
    for zygosity, twins in _twins(family, kinds):
        build.twins(*twins, zygosity=zygosity)
    return build.done()


def _twins(family: Family, kinds: dict[str, str]) -> list[tuple[str, list[str]]]:
    """Twins: children of one union, born in one year, who are marked as such."""
    born = {person["id"]: person.get("birth") for person in family["persons"]}
    groups: dict[tuple[str, str, str | None], list[str]] = {}
    for union in family["unions"]:
        for child in union["children"]:
            if kinds.get(child) in ZYGOSITIES:
                groups.setdefault((kinds[child], union["id"], born[child]), []).append(child)
    return [(ZYGOSITIES[kind], group) for (kind, _, _), group in groups.items() if len(group) > 1]
