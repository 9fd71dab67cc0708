# SPDX-License-Identifier: MIT
"""What is told about children in families, to parentages of a kind.

Where no kind is given the link is biological, as all programs mean it. A link that the file calls disproven is not
made. An adoption by one partner makes the child adopted by that one only.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import attrs

from naastbetrokken.io.gedcom._children import Claims
from naastbetrokken.io.gedcom._events import Dated, take_event
from naastbetrokken.io.gedcom._families import SIDES, Couple, visibility_of
from naastbetrokken.io.gedcom._file import File
from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.io.gedcom._record import Record
from naastbetrokken.model import Certainty, Parentage, ParentageKind, Period, Source

_PEDIGREES: Final = {
    "BIRTH": ParentageKind.BIOLOGICAL,
    "NATURAL": ParentageKind.BIOLOGICAL,
    "BIOLOGICAL": ParentageKind.BIOLOGICAL,
    "ADOPTED": ParentageKind.ADOPTIVE,
    "ADOPTIVE": ParentageKind.ADOPTIVE,
    "FOSTER": ParentageKind.FOSTER,
    "STEP": ParentageKind.STEP,
    "STEPCHILD": ParentageKind.STEP,
    "LEGAL": ParentageKind.LEGAL,
    "SURROGATE": ParentageKind.SURROGATE,
    "DONOR": ParentageKind.DONOR,
    "SEALING": ParentageKind.UNKNOWN,
    "OTHER": ParentageKind.UNKNOWN,
    "UNKNOWN": ParentageKind.UNKNOWN,
}

_BY_PARENT: Final = (("_FREL", "HUSB"), ("_MREL", "WIFE"))
"""How some programs give the kind of link to each parent, under CHIL."""


@attrs.frozen
class Link:
    """One way in which a child belongs to a family.

    Attributes:
        kind: In which sense; None if the file does not say.
        one: Kinds that hold for the parent at one side only.
        source: How sure it is, if the file says.
        period: Since when.
        note: More about it in the file's own words.
    """

    kind: ParentageKind | None = None
    one: Mapping[str, ParentageKind] = attrs.field(factory=dict, kw_only=True)
    source: Source | None = attrs.field(default=None, kw_only=True)
    period: Period | None = attrs.field(default=None, kw_only=True)
    note: str = attrs.field(default="", kw_only=True)

    def at(self, side: str) -> ParentageKind:
        """The kind that holds for the parent at one side."""
        return self.one.get(side, self.kind or ParentageKind.BIOLOGICAL)


def read_parentages(
    family: str, couple: Couple, children: Mapping[str, Claims], file: File, ledger: Ledger
) -> Iterator[Parentage]:
    """The parentages of one family.

    Args:
        family: The id of its union.
        couple: Its partners.
        children: What is told about each child.
        file: The whole file.
        ledger: What is taken and lost.
    """
    visibility = visibility_of(file.families[family], ledger)
    for child, claims in children.items():
        links = _links(claims, file, ledger)
        wrong = (
            "nobody is their own parent"
            if child in couple.partners
            else ""
            if couple.partners
            else "this family has no parent in the file"
        )
        if wrong:
            _refuse(claims, wrong, ledger)
            continue
        for link in links:
            common = Parentage(
                child=child,
                union=family,
                kind=link.at(""),
                period=link.period,
                source=link.source,
                visibility=visibility,
                note=link.note,
            )
            kinds = [link.at(side) for side in couple.sides]
            if len(set(kinds)) == 1:
                yield attrs.evolve(common, kind=kinds[0])
                continue
            for partner, kind in zip(couple.partners, kinds, strict=True):
                yield attrs.evolve(common, union=None, parents=(partner,), kind=kind)


def _refuse(claims: Claims, message: str, ledger: Ledger) -> None:
    told = [claims.chil, *claims.famc, *claims.births, *(famc for _, famc in claims.adoptions)]
    for record in told:
        if record is not None:
            ledger.remark(record, message)


def _links(claims: Claims, file: File, ledger: Ledger) -> list[Link]:
    ledger.take(claims.chil, *claims.births)
    links = [link for link in (_from_famc(famc, ledger) for famc in claims.famc) if link is not None]
    denied = len(links) < len(claims.famc)
    if not links and not denied and (claims.chil or claims.births):
        links.append(Link())
    if denied and not links and claims.chil:
        ledger.remark(claims.chil, "the child's own record calls this link disproven")
    by_parent = _by_parent(claims.chil, ledger) if claims.chil else {}
    links = _without_repeats(attrs.evolve(link, one=by_parent) if link.kind is None else link for link in links)
    for event, famc in claims.adoptions:
        links = _with_adoption(links, take_event(event, file, ledger), famc, ledger)
    return _without_repeats(links)


def _without_repeats(links: Iterable[Link]) -> list[Link]:
    found = {(link.kind, tuple(link.one.items()), link.source, link.period, link.note): link for link in links}
    return list(found.values())


def _from_famc(famc: Record, ledger: Ledger) -> Link | None:
    """The link that a FAMC line makes; None if it is disproven."""
    status = famc.word("STAT")
    if status == "DISPROVEN":
        ledger.remark(famc, "disproven, so no link is made")
        return None
    ledger.take(famc)
    if status in ("PROVEN", "CHALLENGED"):
        ledger.take(famc.first("STAT"))
    source = Source(certainty=Certainty.UNKNOWN) if status == "CHALLENGED" else None
    pedigree = famc.first("PEDI")
    if pedigree is None:
        return Link(source=source)
    kind = _PEDIGREES.get(famc.word("PEDI"))
    if kind is None:
        ledger.remark(pedigree, "not a kind of link that GEDCOM knows")
        return Link(ParentageKind.UNKNOWN, source=source)
    ledger.take(pedigree, pedigree.first("PHRASE"))
    if pedigree.word("PHRASE") or kind is not ParentageKind.UNKNOWN:
        return Link(kind, source=source, note=_phrase(pedigree))
    ledger.remark(pedigree, "kept as a link of unknown kind")
    return Link(kind, source=source)


def _phrase(pedigree: Record) -> str:
    phrase = pedigree.first("PHRASE")
    return "" if phrase is None else " ".join(phrase.text.split())


def _by_parent(chil: Record, ledger: Ledger) -> dict[str, ParentageKind]:
    found = {}
    for tag, side in _BY_PARENT:
        kind = _PEDIGREES.get(chil.word(tag))
        if kind is not None:
            ledger.take(chil.first(tag))
            found[side] = kind
    return found


def _with_adoption(links: list[Link], dated: Dated, famc: Record, ledger: Ledger) -> list[Link]:
    """The links after an adoption: it is one of them already, or says of which kind one is, or makes one."""
    ledger.take(famc, famc.first("ADOP"))
    adopter = famc.word("ADOP")
    period = Period(dated.date) if dated.date else None
    note = "\n".join(dated.notes)
    one = {adopter: ParentageKind.ADOPTIVE} if adopter in SIDES else {}
    for place, link in enumerate(links):
        if link.kind is ParentageKind.ADOPTIVE:
            return [*links[:place], attrs.evolve(link, period=period, note=note or link.note), *links[place + 1 :]]
        if link.kind is None:
            kind = None if one else ParentageKind.ADOPTIVE
            new = attrs.evolve(link, kind=kind, one={**link.one, **one}, period=period, note=note)
            return [*links[:place], new, *links[place + 1 :]]
    return [*links, Link(ParentageKind.ADOPTIVE, period=period, note=note)]
