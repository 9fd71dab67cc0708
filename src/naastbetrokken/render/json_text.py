# SPDX-License-Identifier: MIT
"""An object as the text of a JSON file, whatever its texts hold."""

import json
import re
from typing import Final

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def json_text(value: object, *, indent: int | None) -> str:
    """The text of a JSON file.

    Args:
        value: what it holds.
        indent: spaces per level; None for one line.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    # A text may hold half a surrogate pair, which no file can; its escape can stand in JSON.
    return _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"
