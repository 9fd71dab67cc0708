# SPDX-License-Identifier: MIT
"""What a plug-in promises, as functions to call in its own tests: one for each group of entry points.

Each takes the plug-in itself, so that nothing has to be installed, and fails with an `AssertionError` that says which
promise is broken, by ids and never by what people are called.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final

from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Document
from naastbetrokken.errors import PluginError, UsageError
from naastbetrokken.instrument.registry import BUILT_IN
from naastbetrokken.instrument.registry import instrument as instrument_named
from naastbetrokken.model import Dossier
from naastbetrokken.render.registry import Picture, PictureRenderer, render
from naastbetrokken.rules import Finding, Rule, check, describe
from naastbetrokken.rules.finding import LANGUAGES
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.theme import Theme
from naastbetrokken.testing.facts import FORMATS, assert_same_facts
from naastbetrokken.testing.families import FAMILIES

READABLE: Final = 4.5
"""Contrast of text with what lies beneath it (WCAG 2.2, 1.4.3)."""
VISIBLE: Final = 3.0
"""Contrast of strokes that one needs to understand a drawing (WCAG 2.2, 1.4.11)."""

_TEXTS: Final = ("ink", "soft")
_STROKES: Final = ("ink", "soft", "pale", "tie")


def assert_renderer(renderer: PictureRenderer, dossier: Dossier | None = None, **options: Any) -> None:
    """It gives text or bytes for drawings or for documents, the same twice, and refuses only with `UsageError`.

    Args:
        renderer: `renderer(picture, **options)`.
        dossier: whose drawings and documents; the bundled one when absent.
        options: what the renderer knows.
    """
    given = demo_dossier() if dossier is None else dossier
    rendered = 0
    for name in BUILT_IN:
        picture: Picture = instrument_named(name)(given)
        try:
            first = renderer(picture, **options)
        except UsageError:
            continue
        rendered += 1
        assert isinstance(first, str | bytes), f"it gave back {type(first).__name__} for the {name}, not str or bytes"
        assert renderer(picture, **options) == first, f"the {name} rendered twice differs"
    assert rendered, "it refuses every drawing and every document"


def assert_instrument(maker: Callable[..., Any], dossiers: Iterable[Dossier] = (), **options: Any) -> None:
    """It makes an equal drawing or document twice, says the same in every format, and refuses only with `UsageError`.

    Args:
        maker: `maker(dossier, **options)`.
        dossiers: on what; the bundled dossier, the canonical families and an empty dossier when absent.
        options: what the instrument knows.
    """
    made = 0
    for dossier in _or_usual(dossiers):
        try:
            picture = maker(dossier, **options)
        except UsageError:
            continue
        made += 1
        assert isinstance(picture, Scene | Document), f"it made {type(picture).__name__}, not a Scene or a Document"
        for to in FORMATS:
            again = render(maker(dossier, **options), to)
            assert again == render(picture, to), f"made twice of {dossier!r}, it differs as {to}"
        if isinstance(picture, Document):
            assert_same_facts(picture)
    assert made, "it refuses every dossier"


def assert_rule(rule: Rule, dossiers: Iterable[Dossier] = ()) -> None:
    """It never raises, finds the same twice, and has words in every language for what it finds.

    Args:
        rule: the rule.
        dossiers: on what; the bundled dossier, the canonical families and an empty dossier when absent.
    """
    for dossier in _or_usual(dossiers):
        found = _found(rule, dossier)
        assert _found(rule, dossier) == found, f"{rule.code} finds something else the second time"
        for finding in found:
            assert finding.severity in rule.severities, f"{rule.code} is {finding.severity}, which it does not announce"
            languages = {lang for lang, _ in finding.phrases}
            assert languages == set(LANGUAGES), f"{rule.code} has no words for {finding.variant!r} in every language"
            for lang in LANGUAGES:
                assert describe(finding, dossier, lang).strip(), f"{rule.code} says nothing in {lang}"
                assert finding.question(lang).endswith("?"), f"{rule.code} asks nothing in {lang}"


def _or_usual(dossiers: Iterable[Dossier]) -> tuple[Dossier, ...]:
    return tuple(dossiers) or (demo_dossier(), Dossier(), *(make() for make in FAMILIES.values()))


def _found(rule: Rule, dossier: Dossier) -> tuple[Finding, ...]:
    try:
        return check(dossier, rules=[rule])
    except PluginError as error:
        message = f"{rule.code} raised {type(error.__cause__).__name__} on {dossier!r}"
        raise AssertionError(message) from error


def assert_theme(theme: Theme) -> None:
    """Text and strokes stand out from the paper as the guidelines on accessibility ask."""
    for colours, least in ((_TEXTS, READABLE), (_STROKES, VISIBLE)):
        for name in colours:
            found = contrast(getattr(theme, name), theme.paper)
            assert found >= least, f"{name} on paper has a contrast of {found:.1f}, and at least {least} is asked"


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it.

    Args:
        one: a colour, as `#1f2933` or `#fff`.
        other: another.
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
