"""The tests of tests/browser, in a process of their own that begins with the run and is asked for its outcome last."""

import pytest
from browser_tests import SECONDS, BrowserTests


@pytest.mark.timeout(SECONDS + 10)
def test_the_editor_in_a_real_browser(browser_tests: BrowserTests) -> None:
    code, told = browser_tests.outcome()
    assert code == 0, f"tests/browser ended with {code}:\n{told}"
    assert " passed" in told
