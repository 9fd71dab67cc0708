# SPDX-License-Identifier: MIT
"""The numbers of a genogram: symbols, gaps, type, in px on a grid of 8."""

from attrs import frozen


@frozen(kw_only=True)
class Sizes:
    """Distances that make a genogram readable on paper and calm to look at.

    Attributes:
        half: half a symbol.
        pitch: least distance between the centres of neighbours in a row.
        kin_gap: extra distance between neighbours who are neither partners nor brothers and sisters.
        clear: least distance between a line and a label or symbol.
        corridor: distance between two vertical lines in one gap.
        port: distance between two lines that leave a symbol at the same side.
        track: distance between two horizontal lines in one channel.
        pad: distance between a row's texts and the first horizontal line.
        channel: least height of the channel between two rows.
        fork: height reserved above a row for the slanted lines of twins.
        name_size: font size of names.
        fact_size: font size of dates and facts.
        name_line: line height of names.
        fact_line: line height of dates and facts.
        name_width: width at which names are wrapped.
        word_width: width up to which a single long word is not broken.
        label_gap: distance between two labels side by side.
        margin: white around the picture.
        family_gap: distance between parts of the family that are not connected.
        component_columns: people in a row without family ties, at least.
    """

    half: float = 22.0
    pitch: float = 88.0
    kin_gap: float = 16.0
    clear: float = 6.0
    corridor: float = 12.0
    port: float = 7.0
    track: float = 12.0
    pad: float = 10.0
    channel: float = 40.0
    fork: float = 20.0
    name_size: float = 13.0
    fact_size: float = 11.0
    name_line: float = 16.0
    fact_line: float = 14.0
    name_width: float = 84.0
    word_width: float = 120.0
    label_gap: float = 6.0
    margin: float = 32.0
    family_gap: float = 48.0
    component_columns: int = 6
