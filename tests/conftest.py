# SPDX-License-Identifier: MIT
"""How the whole suite searches for counterexamples.

On CI the search is the same in every run, so that a red build is about the change at hand; on a
developer's machine every run looks somewhere new. `HYPOTHESIS_PROFILE=ci` repeats what CI did.

`make test` runs the core tests first: there Hypothesis looks at few examples (the profile `quick`), and of a test
marked `sweep(n)` only n of its parameters run, spread over all. All others are slow tests; with those, everything
that Hypothesis searches is searched again in full.
"""

import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("dev", deadline=None, print_blob=True)
settings.register_profile(
    "quick", derandomize=bool(os.environ.get("CI")), max_examples=20, deadline=None, print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


@pytest.hookimpl(tryfirst=True)  # before pytest chooses by mark
def pytest_collection_modifyitems(items):
    """All but n of the parameters of a test marked `sweep(n)` are slow tests."""
    swept = {}
    for item in items:
        if item.get_closest_marker("sweep"):
            swept.setdefault((item.path, item.originalname), []).append(item)
    for group in swept.values():
        (core,) = group[0].get_closest_marker("sweep").args
        for i, item in enumerate(group):
            if i * core % len(group) >= core:
                item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def corpus():
    """The folder with real families by other people; tests that read it skip where it is absent."""
    folder = Path(os.environ.get("NAASTBETROKKEN_CORPUS", Path(__file__).parents[2] / "shared" / "corpus"))
    if not folder.is_dir():
        pytest.skip("no corpus of real families here; NAASTBETROKKEN_CORPUS names its folder")
    return folder
