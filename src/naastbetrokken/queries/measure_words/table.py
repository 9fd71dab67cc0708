# SPDX-License-Identifier: MIT
"""What a language has to supply to tell the measures of a network."""

from collections.abc import Mapping

from attrs import frozen


@frozen(kw_only=True)
class Sentence:
    """One measure in words.

    Attributes:
        title: its name.
        meaning: what is counted, in one sentence, with no norm in it.
        many: the outcome, with `{value}` and `{n}`.
        one: the outcome when the value is one; empty for that of many.
        none: the outcome when there is nothing to measure.
        zero: the outcome when the value is nought; empty for that of many.
    """

    title: str
    meaning: str
    many: str
    one: str = ""
    none: str
    zero: str = ""


@frozen(kw_only=True)
class MeasureWords:
    """The words of one language.

    Attributes:
        code: ISO 639-1 code.
        sentences: by measure.
        labels: names of the parts of a measure (rings, sectors, kinds of help), by key.
        decimal: the decimal sign.
    """

    code: str
    sentences: Mapping[str, Sentence]
    labels: Mapping[str, str]
    decimal: str = "."
