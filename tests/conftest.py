# SPDX-License-Identifier: MIT
"""How the whole suite searches for counterexamples.

On CI the search is the same in every run, so that a red build is about the change at hand; on a
developer's machine every run looks somewhere new. `HYPOTHESIS_PROFILE=ci` repeats what CI did.
"""

import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("dev", deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


@pytest.fixture(scope="session")
def corpus():
    """The folder with real families by other people; tests that read it skip where it is absent."""
    folder = Path(os.environ.get("NAASTBETROKKEN_CORPUS", Path(__file__).parents[2] / "shared" / "corpus"))
    if not folder.is_dir():
        pytest.skip("no corpus of real families here; NAASTBETROKKEN_CORPUS names its folder")
    return folder
