# SPDX-License-Identifier: MIT
"""Many drawings or documents at once, in order, in this process or in those of an executor.

Work travels in chunks, since a message per drawing costs more than the drawing. A case that fails comes back as a
value, so that one broken dossier stops nothing. Only a window of chunks is under way at any time, so memory does not
grow with the number of cases.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from functools import partial
from itertools import islice
from typing import Any, Final

from attrs import field, frozen

from naastbetrokken.api import draw, loads
from naastbetrokken.errors import InternalError, NaastbetrokkenError, UsageError
from naastbetrokken.instrument.registry import instrument as instrument_named
from naastbetrokken.model import Dossier
from naastbetrokken.model.client import with_client, with_some_client
from naastbetrokken.render.registry import renderers_for

WINDOW: Final = 16
"""Chunks handed out and not yet collected."""

Source = Dossier | str | bytes
"""A dossier, or the content of a file that holds one."""


@frozen
class Rendered:
    """What became of one case.

    Attributes:
        key: what the caller called it.
        output: the drawing; None if it failed.
        error: why it failed; None if it did not.
    """

    key: str
    output: str | bytes | None = field(default=None, kw_only=True, repr=False)
    error: NaastbetrokkenError | None = field(default=None, kw_only=True)


def render_many(
    cases: Iterable[tuple[str, Source]],
    instrument: str = "genogram",
    *,
    executor: Executor | None = None,
    chunk: int = 64,
    client: str | None = None,
    **options: Any,
) -> Iterator[Rendered]:
    """Make one instrument from many dossiers.

    Args:
        cases: a key and a dossier, or a key and the content of a file that holds one. Read as they are needed.
        instrument: which drawing or document.
        executor: where to draw: any `concurrent.futures.Executor` (processes, or a client of a cluster); in this
            process when absent. It is not shut down.
        chunk: cases that travel together.
        client: id of the index person in every dossier, instead of its own. In the content of a file that names
            nobody it is the first person.
        options: as for `draw`; for an executor with processes they must be picklable.

    Returns:
        A `Rendered` per case, in the order of the cases, as they become ready.

    Raises:
        UsageError: if there is no such instrument or format, or the chunk is no whole number from 1.
        PluginError: if the plugin that offers the instrument or the format cannot be loaded.
    """
    instrument_named(instrument)
    renderers_for(instrument, options.get("to", "svg"))
    if type(chunk) is not int or chunk < 1:
        raise UsageError("chunk must be a whole number from 1")
    work = partial(_drawn, instrument=instrument, client=client, options=options)
    chunks = _chunks(cases, chunk)
    return _here(work, chunks) if executor is None else _there(work, chunks, executor)


_Chunk = tuple[tuple[str, Source], ...]
_Work = Callable[[_Chunk], tuple[Rendered, ...]]


def _chunks(cases: Iterable[tuple[str, Source]], size: int) -> Iterator[_Chunk]:
    waiting = iter(cases)
    while found := tuple(islice(waiting, size)):
        yield found


def _here(work: _Work, chunks: Iterable[_Chunk]) -> Iterator[Rendered]:
    for one in chunks:
        for case in one:
            yield from work((case,))


def _there(work: _Work, chunks: Iterator[_Chunk], executor: Executor) -> Iterator[Rendered]:
    under_way: deque[Future[tuple[Rendered, ...]]] = deque()
    try:
        for one in chunks:
            under_way.append(executor.submit(work, one))
            if len(under_way) == WINDOW:
                yield from under_way.popleft().result()
        while under_way:
            yield from under_way.popleft().result()
    finally:
        for future in under_way:
            future.cancel()


def _drawn(chunk: _Chunk, *, instrument: str, client: str | None, options: dict[str, Any]) -> tuple[Rendered, ...]:
    return tuple(_one(key, source, instrument, client, options) for key, source in chunk)


def _one(key: str, source: Source, instrument: str, client: str | None, options: dict[str, Any]) -> Rendered:
    try:
        dossier = with_client(source, client) if isinstance(source, Dossier) else _loaded(source, client)
        return Rendered(key, output=draw(dossier, instrument, **options))
    except NaastbetrokkenError as error:
        return Rendered(key, error=error)
    except Exception as error:  # noqa: BLE001 - one case must not stop the others
        return Rendered(key, error=InternalError.of(error))


def _loaded(source: str | bytes, client: str | None) -> Dossier:
    """The dossier in the content of a file; the first person is its client when nobody is."""
    return with_some_client(loads(source, client=client))
