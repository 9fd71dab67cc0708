# SPDX-License-Identifier: MIT
"""The bytes of a GEDCOM file to text, in whichever of the many codes it was written.

What the file says of itself (its byte order mark, or CHAR in its header) is believed unless the bytes contradict it:
text with accents that reads as UTF-8 is UTF-8, whatever a program wrote above it.
"""

import codecs
import re
import unicodedata
from typing import Final

from naastbetrokken.errors import InvalidDossier, MissingExtra, Problem
from naastbetrokken.io.gedcom._ledger import Ledger

MAX_BYTES: Final = 32 * 1024 * 1024

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"0\x00 \x00", "utf-16-le"),
    (b"\x000\x00 ", "utf-16-be"),
)

_CODES: Final = {
    "ANSI": "cp1252",
    "CP1252": "cp1252",
    "WINDOWS": "cp1252",
    "WINDOWS-1252": "cp1252",
    "WINDOWS-1250": "cp1250",
    "WINDOWS-1251": "cp1251",
    "IBM WINDOWS": "cp1252",
    "IBM_WINDOWS": "cp1252",
    "ISO-8859-1": "latin-1",
    "ISO8859-1": "latin-1",
    "ISO8859": "latin-1",
    "LATIN1": "latin-1",
    "ISO-8859-15": "iso8859-15",
    "IBMPC": "cp437",
    "IBM-PC": "cp437",
    "IBM": "cp437",
    "OEM": "cp437",
    "MSDOS": "cp850",
    "MS-DOS": "cp850",
    "IBM DOS": "cp850",
    "MACINTOSH": "mac-roman",
}
"""What programs write in CHAR, apart from what the standard allows (ANSEL, ASCII, UTF-8, UNICODE)."""

_HEAD_LINES: Final = 200
_CHAR: Final = re.compile(rb"[ \t]*1[ \t]+CHAR[ \t]+([^\r\n]*)")
_MOST_ACCENTS: Final = 4
_NO_CHARACTER: Final = "\ufffd"


def decode(data: bytes, ledger: Ledger) -> str:
    """The text of a file.

    Characters that cannot be read become U+FFFD, and their lines are reported.

    Raises:
        InvalidDossier: If the file is too large.
        MissingExtra: If the file is in ANSEL and the extra that reads it is not installed.
    """
    if len(data) > MAX_BYTES:
        message = f"a GEDCOM file may be {MAX_BYTES // 2**20} MB, got {len(data) // 2**20} MB"
        raise InvalidDossier([Problem("line 1", message)])
    for mark, code in _MARKS:
        if data.startswith(mark):
            text = data.decode(code, "replace").removeprefix("\ufeff")
            break
    else:
        text = _unmarked(data, ledger)
    if _NO_CHARACTER in text:
        for number, line in enumerate(re.split(r"\r\n?|\n", text), 1):
            if _NO_CHARACTER in line:
                ledger.loose(number, "CHAR", "some characters of this line could not be read")
    return text


def _unmarked(data: bytes, ledger: Ledger) -> str:
    if data.isascii():
        return data.decode("ascii")
    declared, line = _declared(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _in_code(data, declared)
    if declared and declared not in ("UTF-8", "UTF8", "UNICODE"):
        ledger.loose(line, "HEAD.CHAR", "the file says another code than UTF-8, but it is UTF-8")
    return text


def _in_code(data: bytes, declared: str) -> str:
    if declared == "ANSEL":
        return _from_ansel(data)
    if declared in ("UTF-8", "UTF8", "UNICODE"):
        return data.decode("utf-8", "replace")
    return data.decode(_CODES.get(declared, "cp1252"), "replace")


def _declared(data: bytes) -> tuple[str, int]:
    """The code that the header names, in capitals, and its line; empty if it names none."""
    for number, line in enumerate(re.split(rb"\r\n?|\n", data[: 100 * _HEAD_LINES])[:_HEAD_LINES], 1):
        match = _CHAR.match(line)
        if match:
            return match[1].decode("latin-1").strip().upper(), number
    return "", 1


def _from_ansel(data: bytes) -> str:
    """Text in ANSEL (Z39.47), where accents stand before their letter; composed as Unicode has it.

    ged4py's codec knows the characters but takes time in the square of the length, so it is asked for one byte at a
    time, and the accents are moved here.
    """
    try:
        import ged4py  # noqa: F401  registers the codec, as its documentation says
    except ImportError:
        raise MissingExtra("GEDCOM in ANSEL", "ged4py", "gedcom") from None
    meanings = {byte: bytes([byte]).decode("gedcom", "replace") for byte in range(0x80, 0x100)}
    accents = {byte: meaning[1] for byte, meaning in meanings.items() if len(meaning) == 2}
    run = "".join(map(chr, accents))
    accented = re.compile(f"([{run}]{{1,{_MOST_ACCENTS}}})([^{run}\r\n])?")
    text = accented.sub(lambda match: (match[2] or " ") + match[1][::-1], data.decode("latin-1"))
    return unicodedata.normalize("NFC", text.translate({**meanings, **accents}))
