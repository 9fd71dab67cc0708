# SPDX-License-Identifier: MIT
"""Many drawings at once: in order, whoever draws them, and one that fails stops nothing."""

import itertools
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor

import pytest

import naastbetrokken as nb
from naastbetrokken import batch


def families(count: int) -> list[tuple[str, nb.Dossier]]:
    """Return small families, each with another name in it."""
    found = []
    for number in range(count):
        b = nb.Dossier.build()
        b.union(b.person(f"Jan {number}", client=True), b.person("Kim"))
        found.append((f"case-{number}", b.done()))
    return found


class Counting(Executor):
    """Runs everything at once, and remembers how much was handed out before something was collected."""

    def __init__(self) -> None:
        self.submitted = 0

    def submit(self, fn, /, *args, **kwargs) -> Future:
        self.submitted += 1
        future: Future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@pytest.mark.parametrize("pool", [None, ThreadPoolExecutor, ProcessPoolExecutor])
def test_drawings_come_in_the_order_of_their_cases_whoever_draws_them(pool) -> None:
    cases = families(9)
    expected = [(key, nb.draw(dossier, to="text", lang="en")) for key, dossier in cases]
    executor = pool(2) if pool else None
    drawn = nb.render_many(cases, executor=executor, chunk=2, to="text", lang="en")
    assert [(one.key, one.output) for one in drawn] == expected
    if executor:
        executor.shutdown()


def test_a_case_that_fails_is_a_value_between_the_others() -> None:
    (first, second) = families(2)
    drawn = list(nb.render_many([first, ("broken", "{"), ("stranger", b"{}"), second], to="json"))
    assert [one.key for one in drawn] == ["case-0", "broken", "stranger", "case-1"]
    assert [one.error is None for one in drawn] == [True, False, False, True]
    assert isinstance(drawn[1].error, nb.InvalidDossier)
    assert drawn[1].output is None


def test_what_nobody_expected_is_a_value_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> str:
        raise KeyError("Jan 0")

    monkeypatch.setattr(batch, "draw", fails)
    (one,) = nb.render_many(families(1))
    assert isinstance(one.error, nb.InternalError)
    assert "Jan" not in str(one.error)


def test_the_content_of_files_is_drawn_like_the_dossiers_in_them() -> None:
    cases = families(3)
    texts = [(key, nb.dumps(dossier)) for key, dossier in cases]
    assert list(nb.render_many(texts)) == list(nb.render_many(cases))


def test_a_client_may_be_named_for_all() -> None:
    drawn = list(nb.render_many(families(2), client="p2", to="text"))
    assert all(str(one.output).startswith("Genogram van Kim\n") for one in drawn)
    (stranger,) = nb.render_many(families(1), client="p9")
    assert isinstance(stranger.error, nb.UsageError)


def test_cases_are_read_as_they_are_needed_and_never_all_at_once() -> None:
    (one,) = families(1)
    executor = Counting()
    drawn = nb.render_many(itertools.repeat(one), executor=executor, chunk=3, to="json")
    assert len(list(itertools.islice(drawn, 10))) == 10
    assert executor.submitted <= batch.WINDOW + 4


@pytest.mark.parametrize("asked", [{"chunk": 0}, {"chunk": True}, {"to": "gif"}, {"instrument": "genogam"}])
def test_a_wrong_call_is_told_before_anything_is_drawn(asked: dict) -> None:
    with pytest.raises(nb.UsageError):
        nb.render_many([], **asked)


def test_a_result_does_not_show_its_drawing_in_a_log() -> None:
    (one,) = nb.render_many(families(1))
    assert "Jan" not in repr(one)
