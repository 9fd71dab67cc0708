# SPDX-License-Identifier: MIT
"""Renderers by name: ours at once, those of others when asked for."""

import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import EntryPoint

import pytest

from naastbetrokken import plugins
from naastbetrokken.errors import MissingExtra, PluginError, UsageError
from naastbetrokken.render import registry
from naastbetrokken.scene.scene import Scene

SceneOf = Callable[..., Scene]


def shout(scene: Scene) -> str:
    return scene.title.upper()


def broken(scene: Scene) -> int:
    return len(scene.title)


def tripping(scene: Scene) -> str:
    return scene.nothing_of_the_kind


@pytest.fixture(name="plugins")
def fixture_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    points = [
        EntryPoint("shout", f"{__name__}:shout", registry.GROUP),
        EntryPoint("broken", f"{__name__}:broken", registry.GROUP),
        EntryPoint("tripping", f"{__name__}:tripping", registry.GROUP),
        EntryPoint("absent", "no_such_module_anywhere:render", registry.GROUP),
        EntryPoint("constant", "math:pi", registry.GROUP),
    ]
    monkeypatch.setattr(plugins, "entry_points", lambda group: points if group == registry.GROUP else ())
    monkeypatch.setitem(sys.modules, __name__, sys.modules[__name__])


def test_the_built_in_formats() -> None:
    assert registry.names()[:7] == ("svg", "text", "markdown", "json", "html", "png", "pdf")


@pytest.mark.usefixtures("plugins")
def test_a_plugin_draws_as_ours_do(scene_of: SceneOf) -> None:
    assert registry.render(scene_of("divorced"), "shout") == "GENOGRAM VAN JAN"
    assert "shout" in registry.names()


@pytest.mark.usefixtures("plugins")
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("broken", "gave back int, not str or bytes"),
        ("tripping", "raised AttributeError"),
        ("absent", r"cannot be loaded \(ModuleNotFoundError\)"),
        ("constant", "is not callable"),
    ],
)
def test_a_plugin_that_breaks_its_contract_is_named(scene_of: SceneOf, name: str, reason: str) -> None:
    with pytest.raises(PluginError, match=rf"plugin '{name}' \(naastbetrokken.renderers\): {reason}"):
        registry.render(scene_of("divorced"), name)


def test_an_unknown_format_is_a_wrong_call() -> None:
    with pytest.raises(UsageError, match="unknown format 'gif'; use one of: svg, text, markdown, json, html, png, pdf"):
        registry.renderer("gif")


def test_png_is_a_picture(scene_of: SceneOf) -> None:
    pytest.importorskip("resvg_py")
    png = registry.render(scene_of("crossing"), "png", scale=1.0)
    assert isinstance(png, bytes)
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(png[16:20], "big") == scene_of("crossing").width


@pytest.mark.parametrize("scale", [0, -1, float("nan")])
def test_a_scale_must_be_above_zero(scene_of: SceneOf, scale: float) -> None:
    with pytest.raises(UsageError, match="scale"):
        registry.render(scene_of("crossing"), "png", scale=scale)


def test_pdf_is_a_document(scene_of: SceneOf) -> None:
    pytest.importorskip("vl_convert")
    pdf = registry.render(scene_of("crossing"), "pdf")
    assert isinstance(pdf, bytes)
    assert pdf.startswith(b"%PDF-")


@pytest.mark.parametrize(("to", "module", "extra"), [("png", "resvg_py", "png"), ("pdf", "vl_convert", "pdf")])
def test_a_missing_extra_says_what_to_install(
    scene_of: SceneOf, monkeypatch: pytest.MonkeyPatch, to: str, module: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtra, match=rf"install naastbetrokken\[{extra}\]"):
        registry.render(scene_of("crossing"), to)


def test_only_svg_loads_the_svg_library() -> None:
    """svgwrite patches the standard library's XML writer when it is imported; nobody gets that unasked."""
    script = "import sys, naastbetrokken.render.json, naastbetrokken.render.text, naastbetrokken.render.registry\n"
    script += "print('svgwrite' in sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.strip() == "False"
