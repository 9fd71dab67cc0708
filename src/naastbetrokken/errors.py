# SPDX-License-Identifier: MIT
"""What can go wrong, split by who has to act.

Rules of this file: every class is also the built-in that a caller would have guessed; the data stands on
the instance, the words are made in `__str__`; every instance survives pickling, because batch workers hand
errors back as values; a message names ids and paths, never what a person is called.
"""

from collections.abc import Iterable
from typing import Final

from attrs import field, frozen

_SHOWN: Final = 20


@frozen
class Problem:
    """One thing that is wrong in a dossier or a catalogue, and where.

    Attributes:
        path: The place in the document, as in `$.persons[4].born`; `$` is the whole document.
        message: What was expected and what was found.
        hint: What to do about it; empty when the message already says so.
        code: A stable name for this kind of problem; empty when nobody needs to tell it from others.
    """

    path: str
    message: str
    hint: str = field(default="", kw_only=True)
    code: str = field(default="", kw_only=True)

    def __str__(self) -> str:
        """Return the problem as one line for a log or a terminal."""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.path}: {self.message}{hint}"


class NaastbetrokkenError(Exception):
    """The root of everything that this library raises on purpose."""


class InvalidDossier(NaastbetrokkenError, ValueError):  # noqa: N818 - named for what it says about the data
    """The data is wrong: whoever supplied the dossier has to act.

    Attributes:
        problems: Everything that was found, not only the first, in the order of the document.
    """

    problems: tuple[Problem, ...]
    _of_what = "dossier"

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Return the number of problems and the first of them, a line each."""
        count = len(self.problems)
        lines = [f"{count} {'problem' if count == 1 else 'problems'} in the {self._of_what}"]
        lines += [f"  {problem}" for problem in self.problems[:_SHOWN]]
        if count > _SHOWN:
            lines.append(f"  and {count - _SHOWN} more")
        return "\n".join(lines)


class InvalidCatalogue(InvalidDossier):
    """A catalogue of help is wrong; as with a dossier, whoever supplied it has to act."""

    _of_what = "catalogue"


class UsageError(NaastbetrokkenError, ValueError):
    """The call is wrong: the programmer, or the person at the command line, has to act."""

    @classmethod
    def unknown(cls, what: str, found: str, known: Iterable[str]) -> "UsageError":
        """Make the error for a word that is not in a closed list.

        Args:
            what: The list, as in "instrument".
            found: The word that the caller gave.
            known: The words that would have been right, in the order to show them.
        """
        return cls(f"unknown {what} {found!r}; use one of: {', '.join(known)}")


class MissingExtra(NaastbetrokkenError, ImportError):  # noqa: N818 - named for what has to be installed
    """A feature was asked for whose package is not installed.

    Attributes:
        feature: What was asked for, as in "PNG".
        package: The distribution that provides it, as in "resvg-py".
        extra: The extra of this library that installs it, as in "png".
    """

    def __init__(self, feature: str, package: str, extra: str) -> None:
        super().__init__(feature, package, extra)
        self.feature = feature
        self.package = package
        self.extra = extra

    def __str__(self) -> str:
        """Return what is missing and what to install."""
        return f"{self.feature} needs {self.package}; install naastbetrokken[{self.extra}]"


class PluginError(NaastbetrokkenError, RuntimeError):
    """A plugin could not be loaded or broke its contract: its author has to act.

    Attributes:
        group: The entry-point group, as in "naastbetrokken.renderers".
        plugin: The name under which the plugin is registered.
        reason: What it did, or failed to do.
    """

    def __init__(self, group: str, plugin: str, reason: str) -> None:
        super().__init__(group, plugin, reason)
        self.group = group
        self.plugin = plugin
        self.reason = reason

    def __str__(self) -> str:
        """Return which plugin is to blame and for what."""
        return f"plugin {self.plugin!r} ({self.group}): {self.reason}"


class InternalError(NaastbetrokkenError, RuntimeError):
    """This library broke a promise of its own: its authors have to act."""

    @classmethod
    def of(cls, error: BaseException) -> "InternalError":
        """Make the error for something that nobody expected, with its kind and place.

        The words of the original are left out, because they may hold what stands in a dossier.
        """
        kind = type(error).__name__
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        if place is None:
            return cls(kind)
        module = place.tb_frame.f_globals.get("__name__", "?")
        return cls(f"{kind} in {module}, line {place.tb_lineno}")
