# SPDX-License-Identifier: MIT
"""Puts the parts of a generated triad together."""

from attrs import evolve

from naastbetrokken.model import Dossier
from naastbetrokken.testing.generator import _triad_voices as voices
from naastbetrokken.testing.generator._stream import Stream
from naastbetrokken.testing.generator._triad import cast_of, several, with_helpers
from naastbetrokken.testing.generator._triad_moments import moments, task


def triad_from(stream: Stream, family: Dossier, client: str) -> Dossier:
    """The family with everything that client, naasten and professionals record together.

    Args:
        stream: where choices come from.
        family: the people to begin with.
        client: id of the client.
    """
    whole = with_helpers(family, stream)
    cast = cast_of(whole, client)
    return evolve(
        whole,
        moments=moments(cast, stream),
        statements=voices.statements(cast, stream),
        hearings=voices.hearings(cast, stream),
        acknowledgements=voices.acknowledgements(cast, stream),
        strain_sheets=voices.strain_sheets(cast, stream),
        needs=voices.needs(cast, stream),
        roles=voices.roles(cast, stream),
        care_contacts=voices.care_contacts(cast, stream),
        factors=voices.factors(cast, stream),
        consents=voices.consents(cast, stream),
        tasks=several(stream, 3, lambda _: task(cast, stream)),
    )
