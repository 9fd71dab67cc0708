# SPDX-License-Identifier: MIT
"""The pages about rules say what the table says."""

import importlib.util
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def test_every_rule_has_its_page_and_every_page_is_up_to_date() -> None:
    """Run `python docs/rule_pages.py` after a change of rules or words."""
    spec = importlib.util.spec_from_file_location("rule_pages", DOCS / "rule_pages.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    written = {path.name: path.read_text(encoding="utf-8") for path in (DOCS / "rules").glob("*.md")}
    assert written == script.pages()
    assert len(written) == 34
