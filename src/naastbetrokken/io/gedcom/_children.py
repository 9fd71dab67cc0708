# SPDX-License-Identifier: MIT
"""Who is a child in which family, from whichever side that is told.

A family names its children (CHIL), a child its families (FAMC, also under BIRT and ADOP). Programs write one, the
other, or both; what is told of one child and one family is brought together here.
"""

from collections.abc import Iterator, Mapping

import attrs

from naastbetrokken.io.gedcom._file import File, follow
from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.io.gedcom._record import Record


@attrs.define(eq=False)
class Claims:
    """Everything that the file tells about one child in one family.

    Attributes:
        chil: The family's own line, if it has one.
        famc: The child's own lines.
        births: FAMC lines under the child's birth.
        adoptions: Adoption events, each with its FAMC line.
    """

    chil: Record | None = None
    famc: list[Record] = attrs.field(factory=list)
    births: list[Record] = attrs.field(factory=list)
    adoptions: list[tuple[Record, Record]] = attrs.field(factory=list)


def read_children(file: File, ledger: Ledger) -> Mapping[str, Mapping[str, Claims]]:
    """The children of every family, in the family's order, then those whom only they themselves place there."""
    found: dict[str, dict[str, Claims]] = {family: {} for family in file.families}
    for family, record in file.families.items():
        for chil in record.all("CHIL"):
            child = follow(chil, file.persons, file, ledger)
            if child in found[family]:
                ledger.remark(chil, "this child is in the family already")
            elif child is not None:
                found[family][child] = Claims(chil)
    for person, record in file.persons.items():
        for event, famc in _famc_lines(record) if record.xref not in file.twice else ():
            of = follow(famc, file.families, file, ledger)
            if of is None:
                continue
            claims = found[of].setdefault(person, Claims())
            if event.tag == "ADOP":
                claims.adoptions.append((event, famc))
            else:
                (claims.births if event.tag == "BIRT" else claims.famc).append(famc)
    return found


def _famc_lines(person: Record) -> Iterator[tuple[Record, Record]]:
    """Every FAMC line of a person, with the person or the event that it stands under."""
    for above in (person, *person.all("BIRT", "ADOP")):
        for famc in above.all("FAMC"):
            yield above, famc
