# SPDX-License-Identifier: MIT
"""Small GEDCOM files, written in the tests as people would read them."""

import pytest

from naastbetrokken.io import gedcom


def file_of(body, version="5.5.1"):
    lines = [line.strip() for line in body.strip().splitlines()]
    head = ["0 HEAD", "1 GEDC", f"2 VERS {version}"] + (["1 CHAR UTF-8"] if version < "7" else [])
    return "\n".join([*head, *lines, "0 TRLR"]) + "\n"


@pytest.fixture
def imported():
    """Reads a file from its records; header and trailer are put around them."""

    def read(body, version="5.5.1", client=None):
        return gedcom.loads(file_of(body, version).encode(), client=client)

    return read


@pytest.fixture
def person(imported):
    """Reads one INDI record from the lines below its first; gives the person and the losses as texts."""

    def read(body, version="5.5.1"):
        found = imported("0 @I1@ INDI\n" + body, version)
        (only,) = found.dossier.persons
        return only, [(loss.path, loss.message) for loss in found.losses]

    return read


@pytest.fixture
def losses():
    """What an import lost, as (path, message)."""

    def of(found):
        return [(loss.path, loss.message) for loss in found.losses]

    return of
