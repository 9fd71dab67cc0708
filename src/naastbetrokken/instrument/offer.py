# SPDX-License-Identifier: MIT
"""Help for naasten: which kinds fit what each of them needs, from the catalogue of the organisation."""

from collections.abc import Iterable

from naastbetrokken.document.blocks import Document
from naastbetrokken.document.bundled_offer import bundled_offer
from naastbetrokken.document.offer import offer as document_of
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.copies import copy_for
from naastbetrokken.instrument.naasten import named
from naastbetrokken.model import Catalogue, Dossier, OfferForm, PartialDate
from naastbetrokken.model.asked_day import asked_day
from naastbetrokken.model.dates import DateLike


def offer(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    today: DateLike | None = None,
    catalogue: Catalogue | None = None,
    person: str | Iterable[str] | None = None,
    region: str = "",
    form: str | Iterable[str] = (),
    copy: str = "worker",
) -> Document:
    """What fits each naaste's needs, with the reason, and the needs for which nothing does.

    Args:
        dossier: whose naasten.
        lang: language of the words.
        at: the day on which ages and relations are reckoned, if not the dossier's own.
        today: the day on which help is offered, where that is another; entries past their date are left out.
        catalogue: what can be offered; the general list of kinds of help that comes with the library when absent.
            The front door (`draw`) also takes it as JSON.
        person: id of a naaste, or several; everybody with a recorded need when absent.
        region: only what is given there or everywhere.
        form: only what is given as "group", "individual", "family", "online" or "phone"; one or several.
        copy: "worker" for everything, "client" for what the client may read.

    Raises:
        UsageError: if there is no such language, person, form or copy, the day is no date, or the catalogue is none.
    """
    if catalogue is not None and not isinstance(catalogue, Catalogue):
        raise UsageError("catalogue must be a Catalogue; naastbetrokken.io.offer.loads_offer reads one from JSON")
    return document_of(
        copy_for(dossier, copy),
        bundled_offer(lang) if catalogue is None else catalogue,
        lang=lang,
        at=at,
        today=asked_day(today, "today"),
        persons=named(dossier, person),
        region=region,
        forms=_forms(form),
        whole=copy == "worker",
    )


def _forms(given: str | Iterable[str]) -> tuple[OfferForm, ...]:
    known = {one.value: one for one in OfferForm}
    asked = (given,) if isinstance(given, str) else tuple(given)
    for one in asked:
        if one not in known:
            raise UsageError.unknown("form", str(one), known)
    return tuple(known[one] for one in asked)
