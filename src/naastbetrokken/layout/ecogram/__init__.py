# SPDX-License-Identifier: MIT
"""The layout of an ecogram: a star with the client in its heart, in as many orbits as make it compact."""

from naastbetrokken.layout.ecogram.layout import layout
from naastbetrokken.layout.ecogram.result import Disc, EcogramLayout, Heading, Link, Ray, Tag
from naastbetrokken.layout.ecogram.texts import Member, Texts

__all__ = ["Disc", "EcogramLayout", "Heading", "Link", "Member", "Ray", "Tag", "Texts", "layout"]
