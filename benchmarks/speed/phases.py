# SPDX-License-Identifier: MIT
"""Seconds of computing per part of a drawing: texts, the phases of the layout, read-back, scene and SVG."""

import importlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

from naastbetrokken.layout.validate import validate
from naastbetrokken.model import Dossier
from naastbetrokken.render.svg import render
from naastbetrokken.scene.genogram import genogram
from naastbetrokken.scene.genogram_texts import genogram_texts

STEPS = {
    "family": "graph",
    "generations": "p1",
    "layers": "p1",
    "order": "p2",
    "boxes": "plan",
    "plan": "plan",
    "anchoring": "p3",
    "place": "p3",
    "route": "p4",
    "person_labels": "labels",
    "union_labels": "labels",
    "with_households": "rest",
    "_inside_margins": "rest",
}
"""The functions that the layout calls one after the other, and under which name each is counted."""
PARTS = ("texts", *dict.fromkeys(STEPS.values()), "validate", "scene", "svg")


def phases(dossier: Dossier) -> dict[str, Any]:
    """Seconds of one drawing, whole and part by part."""
    parts = dict.fromkeys(PARTS, 0.0)
    start = time.process_time()
    texts = _timed(genogram_texts, parts, "texts")(dossier)
    module = importlib.import_module("naastbetrokken.layout.genogram.layout")
    with _watched(module, parts):
        placed = module.layout(dossier, texts)
    faults = _timed(validate, parts, "validate")(placed, dossier)
    scene = _timed(genogram, parts, "scene")(dossier, placed)
    svg = _timed(render, parts, "svg")(scene)
    whole = time.process_time() - start
    return {"wall": whole, "cpu": whole, "parts": parts, "faults": len(faults), "characters": len(svg)}


def _timed(step: Callable[..., Any], parts: dict[str, float], name: str) -> Callable[..., Any]:
    @wraps(step)
    def run(*given: Any, **named: Any) -> Any:
        start = time.process_time()
        try:
            return step(*given, **named)
        finally:
            parts[name] += time.process_time() - start

    return run


@contextmanager
def _watched(module: Any, parts: dict[str, float]) -> Iterator[None]:
    """The layout with a clock at each of its steps."""
    plain = {step: getattr(module, step) for step in STEPS}
    for step, name in STEPS.items():
        setattr(module, step, _timed(plain[step], parts, name))
    try:
        yield
    finally:
        for step, function in plain.items():
            setattr(module, step, function)
