# SPDX-License-Identifier: MIT
"""How the whole suite searches for counterexamples.

On CI the search is the same in every run, so that a red build is about the change at hand; on a
developer's machine every run looks somewhere new. `HYPOTHESIS_PROFILE=ci` repeats what CI did.
"""

import os

from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("dev", deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))
