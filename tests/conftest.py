"""For all tests: in CI the examples of hypothesis are the same in every run, so that a change is never failed by luck."""

import os

from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("here", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")
# what one test reads is not remembered for the next, nor in the home of whoever runs them; tests of the cache turn it on
os.environ["CHECKER_CACHE"] = "0"
