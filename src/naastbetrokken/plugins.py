# SPDX-License-Identifier: MIT
"""What other packages offer through entry points: finding it by name, and loading it when it is asked for.

Whatever goes wrong in there is its author's to mend, so it is told by the name of the plug-in and of the error only.
"""

from collections.abc import Callable
from functools import wraps
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from naastbetrokken.errors import NaastbetrokkenError, PluginError


def offered(group: str) -> tuple[EntryPoint, ...]:
    """Everything that is offered in a group, by name and place."""
    return tuple(sorted(entry_points(group=group), key=lambda point: (point.name, point.value)))


def by_name(group: str) -> dict[str, EntryPoint]:
    """What is offered in a group, by name; of two with one name always the same one."""
    return {point.name: point for point in offered(group)}


def loaded(point: EntryPoint) -> Any:
    """What stands at an entry point.

    Raises:
        PluginError: if it cannot be loaded.
    """
    try:
        return point.load()
    except Exception as error:
        raise PluginError(point.group, point.name, f"cannot be loaded ({type(error).__name__})") from error


def loaded_function(point: EntryPoint) -> Callable[..., Any]:
    """The function at an entry point, with its own signature; whatever it raises by accident is told as the plug-in's.

    Raises:
        PluginError: if it cannot be loaded, or is no function.
    """
    found = loaded(point)
    if not callable(found):
        raise PluginError(point.group, point.name, "is not callable")

    @wraps(found)
    def function(*args: Any, **options: Any) -> Any:
        try:
            return found(*args, **options)
        except NaastbetrokkenError:
            raise
        except Exception as error:
            raise PluginError(point.group, point.name, f"raised {type(error).__name__}") from error

    return function
