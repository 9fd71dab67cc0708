# SPDX-License-Identifier: MIT
"""The contracts across layers: what a stage asks of a part that others may replace.

Rules of this file: Protocols and type aliases only, each with the promise that an implementation makes. It
stands below the model, so what flows through a stage is a type parameter here.
"""

from typing import Any, Protocol, TypeVar

DossierT_contra = TypeVar("DossierT_contra", contravariant=True)
PictureT_contra = TypeVar("PictureT_contra", contravariant=True)
PictureT_co = TypeVar("PictureT_co", covariant=True)


class TextMeasurer(Protocol):
    """Knows how wide a line of text will be in the reader's font.

    The reader's font is unknown to us, so the promise is one-sided: never narrower than the text will be
    drawn. An application that knows its font passes its own measurer.
    """

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return an upper bound for the width of one line.

        Args:
            text: One line, without line breaks.
            size: The font size, in the drawing's units (CSS pixels at scale one).
            bold: Whether the line is set in bold.

        Returns:
            The width in the same units as `size`; zero for an empty line, never negative.
        """
        ...


class Instrument(Protocol[DossierT_contra, PictureT_co]):
    """Turns a dossier into a picture: a drawing (`scene.scene.Scene`) or a document (`document.blocks.Document`).

    Called as `instrument(dossier, **options)`. An implementation names the options that it knows as
    keyword-only parameters with defaults. It reads nothing but its arguments, changes nothing, and returns
    an equal picture for equal arguments.
    """

    def __call__(self, dossier: DossierT_contra, /, *args: Any, **options: Any) -> PictureT_co:
        """Return the picture of this dossier."""
        ...


class Renderer(Protocol[PictureT_contra]):
    """Turns a finished picture into the text or the bytes of one format.

    A picture is a drawing or a document. A renderer of one's own is asked for both; one that knows only drawings
    raises `UsageError` for a document, and says which formats there are.

    Called as `renderer(picture, **options)`. Everything that depends on the dossier, the audience or the
    language has been decided before: a renderer adds no fact and drops none. Equal pictures and options
    give the same bytes, on every machine and under every hash seed.
    """

    def __call__(self, picture: PictureT_contra, /, *args: Any, **options: Any) -> str | bytes:
        """Return the picture in this format: text formats as `str`, the others as `bytes`."""
        ...
