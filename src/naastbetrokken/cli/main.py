# SPDX-License-Identifier: MIT
"""From words on a command line to an exit code: 0 fine, 1 the data has errors, 2 the call is wrong.

Every problem is one line on stderr, never a traceback. What nobody expected is 1 as well, with a line that asks to
report it.
"""

from collections.abc import Sequence

from naastbetrokken.cli.parser import parser
from naastbetrokken.cli.streams import StreamError, complain, forsake_stdout
from naastbetrokken.errors import InternalError, InvalidDossier, MissingExtra, PluginError, UsageError

FINE, DATA, CALL = 0, 1, 2
_STOPPED = 130
"""What shells expect of a program that was interrupted."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the words after the program's name; those of this process when absent.

    Returns:
        The exit code.
    """
    try:
        asked = parser().parse_args(argv)
        code: int = asked.run(asked)
    except SystemExit as stop:  # argparse has said what is wrong, or has shown its help
        return stop.code if isinstance(stop.code, int) else FINE
    except InvalidDossier as error:
        for problem in error.problems:
            complain(str(problem))
        return DATA
    except (UsageError, MissingExtra, StreamError) as error:
        complain(str(error))
        return CALL
    except BrokenPipeError:
        forsake_stdout()
        complain("whoever read the output stopped before its end")
        return DATA
    except (PluginError, InternalError) as error:
        return _broken(error)
    except KeyboardInterrupt:
        complain("interrupted")
        return _STOPPED
    except Exception as error:  # noqa: BLE001 - a traceback helps nobody at a command line, and may hold names
        return _broken(InternalError.of(error))
    return code


def _broken(error: PluginError | InternalError) -> int:
    if isinstance(error, PluginError):
        complain(str(error))
    else:
        complain(f"internal error: {error}; please report it, with a dossier of invented people that shows it")
    return DATA
