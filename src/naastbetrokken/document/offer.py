# SPDX-License-Identifier: MIT
"""Help that may fit each naaste: the needs as they were told, what the catalogue holds for them, and why.

Fit is all there is: by need and by whom the help is for. Nothing is put before another, what has run out is not
offered, and a need for which nothing fits is said to be one.
"""

from collections.abc import Collection, Iterable, Iterator

from naastbetrokken.document.address import spoken
from naastbetrokken.document.blocks import Block, Bullets, Document, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.telling import Telling
from naastbetrokken.document.wording import or_blank
from naastbetrokken.model import Catalogue, Dossier, ForWhom, Need, OfferForm, PartialDate
from naastbetrokken.model.date_words import behind, clause, phrase
from naastbetrokken.model.wording import capital
from naastbetrokken.queries.naasten import naasten
from naastbetrokken.queries.offers import Fit, Match, fits
from naastbetrokken.queries.voices import can_be_heard
from naastbetrokken.rules.offers import check_catalogue, describe_offer
from naastbetrokken.scene.wording import in_words


def offer(
    dossier: Dossier,
    catalogue: Catalogue,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    today: PartialDate | None = None,
    persons: Collection[str] | None = None,
    region: str = "",
    forms: Collection[OfferForm] = (),
    whole: bool = True,
) -> Document:
    """The page on help for naasten.

    Args:
        dossier: whose naasten.
        catalogue: what can be offered.
        lang: language of the words.
        at: the day on which ages and relations are reckoned, if not the dossier's own.
        today: the day on which help is offered, where that is another.
        persons: only these naasten; all when None.
        region: only what is given there or everywhere.
        forms: only what is given in one of these forms.
        whole: whether nothing is left out of the dossier; else it says of nobody that their needs were not asked, and
            leaves out what is for whoever keeps the catalogue.

    Raises:
        UsageError: if there is no such language.
    """
    calling = Calling.of(dossier, spoken(lang), at)
    words, day = calling.words, today or at or dossier.date
    found = fits(dossier, catalogue, at=at, today=day, persons=persons, region=region, forms=forms)
    by_person = {fit.person: fit for fit in found}
    return Document(
        instrument="offer",
        lang=words.lang,
        title=_title(persons, calling),
        subtitle="" if day is None else words("offer.date", date=phrase(day, words.lang)),
        blocks=(
            Paragraph(words("offer.about"), tone=Tone.NOTE),
            *_origin(catalogue, region, forms, calling),
            *(block for one in calling.in_order(by_person) for block in _page(by_person[one], calling)),
            *(_unasked(dossier, calling, day, persons) if whole else ()),
            *(_to_check(catalogue, day, words.lang, calling) if whole else ()),
        ),
    )


def _title(persons: Collection[str] | None, calling: Calling) -> str:
    if persons is not None and len(persons) == 1:
        return calling.words("offer.title.one", name=calling.name(next(iter(persons))))
    key = "offer.title.nobody" if calling.dossier.client is None else "offer.title"
    return calling.words(key, client=calling.client)


def _origin(catalogue: Catalogue, region: str, forms: Collection[OfferForm], calling: Calling) -> Iterator[Block]:
    """Whose catalogue it is, how old, and what of it was looked at."""
    words, name = calling.words, in_words(catalogue.name)
    said = []
    if catalogue.date is not None:
        key = "offer.from.dated" if name else "offer.from.only_dated"
        said.append(words(key, name=name, date=clause(catalogue.date, words.lang)))
    elif name:
        said.append(words("offer.from", name=name))
    limits = [words("offer.limits.region", region=in_words(region))] if in_words(region) else []
    limits += [words(f"offer.form.{form.value}") for form in OfferForm if form in forms]
    if limits:
        said.append(words("offer.limits", what=", ".join(limits)))
    if said:
        yield Paragraph(" ".join(said), tone=Tone.NOTE)


def _page(fit: Fit, calling: Calling) -> Iterator[Block]:
    """What one naaste needs, what fits, and what nothing fits."""
    words = calling.words
    yield Heading(capital(calling.who(fit.person)))
    refs = (fit.person,)
    ordered = [need for need in fit.needs if not need.met]
    entries = [Entry(capital(_need(one, calling)), refs=refs) for one in ordered]
    entries += [Entry(capital(_need(one, calling)), refs=refs) for one in fit.met]
    yield Heading(words("offer.wants"), level=2)
    yield Bullets(tuple(entries))
    if fit.matches:
        yield Heading(words("offer.fits"), level=2)
        head = tuple(words(f"offer.head.{one}") for one in ("name", "what", "why", "how"))
        yield Table(head=head, rows=tuple(Row(cells=_match(one, calling), refs=refs) for one in fit.matches))
    asked = [words("offer.nothing", kind=_kind(one, calling), name=calling.name(fit.person)) for one in fit.unmatched]
    if fit.position.perhaps and ordered:
        asked.append(words("offer.age", name=calling.name(fit.person)))
    if asked:
        yield Bullets(tuple(Entry(text, tone=Tone.QUESTION, refs=refs) for text in dict.fromkeys(asked)))


def _kind(need: Need, calling: Calling) -> str:
    return calling.words(f"offer.need.{need.kind.value}")


def _need(need: Need, calling: Calling) -> str:
    words, text, kind = calling.words, in_words(need.text), _kind(need, calling)
    said = words("offer.wants.one", kind=kind, text=text) if text else kind
    since = "" if need.since is None else words("offer.wants.since", date=behind(need.since, words.lang))
    return Telling(calling).beside(said, (since, words("offer.met") if need.met else ""))


def _match(match: Match, calling: Calling) -> tuple[str, ...]:
    """An entry as a row: its name, what it is, why it fits, and what is known of how it is given."""
    words, entry = calling.words, match.offer
    needs = words.listed(words(f"offer.need.{kind.value}") for kind in match.kinds)
    whom = words.listed(_whom(match.position, calling))
    key = "offer.why.whom" if entry.for_whom else "offer.why.everybody"
    why = words("offer.why", need=words("offer.why.need", needs=needs), whom=words(key, whom=whom))
    return (
        in_words(entry.name),
        or_blank(in_words(entry.text), words),
        why,
        or_blank(words("join.semicolon").join(dict.fromkeys(_how(match, calling))), words),
    )


def _whom(position: Iterable[ForWhom], calling: Calling) -> Iterator[str]:
    return (calling.words(f"offer.whom.{one.value}") for one in position)


def _how(match: Match, calling: Calling) -> Iterator[str]:
    words, entry = calling.words, match.offer
    if in_words(entry.kind):
        yield in_words(entry.kind)
    if entry.forms:
        yield words("offer.how.forms", forms=", ".join(words(f"offer.form.{form.value}") for form in entry.forms))
    if in_words(entry.region):
        yield words("offer.how.region", region=in_words(entry.region))
    if in_words(entry.provider):
        yield words("offer.how.provider", provider=in_words(entry.provider))
    if entry.recognised:
        yield words("offer.how.recognised")
    if in_words(entry.link):
        yield words("offer.how.link", link=in_words(entry.link))
    if entry.valid_until is not None:
        yield words("offer.how.until", date=clause(entry.valid_until, words.lang))


def _unasked(
    dossier: Dossier, calling: Calling, day: PartialDate | None, persons: Collection[str] | None
) -> Iterator[Block]:
    """Naasten of whom nobody wrote down what they need."""
    words = calling.words
    told = {need.person for need in dossier.needs}
    around = (
        naasten(dossier, at=day) if persons is None else [one for one in persons if can_be_heard(dossier, one, day)]
    )
    waiting = calling.in_order(one for one in around if one not in told)
    if not told and persons is None:
        yield Paragraph(words("offer.nobody"))
    if waiting:
        key = "offer.ask_other" if len(waiting) == 1 else "offer.ask_others"
        asked = capital(words(key, names=words.listed(map(calling.name, waiting))))
        yield Paragraph(asked, tone=Tone.QUESTION, refs=tuple(waiting))
    elif not told:
        yield Paragraph(words("offer.nobody.ask"), tone=Tone.QUESTION)


def _to_check(catalogue: Catalogue, day: PartialDate | None, lang: str, calling: Calling) -> Iterator[Block]:
    """Entries that ran out, or may have: for whoever keeps the catalogue."""
    found = [one for one in check_catalogue(catalogue, today=day) if one.code == "OFFER_OUTDATED"]
    if found:
        yield Heading(calling.words("offer.check"))
        yield Paragraph(calling.words("offer.check.about"), tone=Tone.NOTE)
        yield Bullets(tuple(Entry(describe_offer(one, catalogue, lang), tone=Tone.QUESTION) for one in found))
