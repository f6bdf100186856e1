"""What the last audit has found, as it is told."""

import json
from pathlib import Path

from macros.views.audit import audit_view

SAID = {"date": "2026-11-26", "pages": 234, "states": 7, "chromium": "156.0", "axe": "4.10", "findings": {"axe": 2, "Papier": 1}}


def test_told(tmp_path: Path) -> None:
    """The day is written out, and the findings are summed up."""
    (tmp_path / "audit.json").write_text(json.dumps(SAID), encoding="utf-8")
    view = audit_view(tmp_path / "audit.json")
    assert view is not None
    assert (str(view.day), view.pages, view.number, view.findings) == ("26. November 2026", 234, 3, (("axe", 2), ("Papier", 1)))


def test_never(tmp_path: Path) -> None:
    """Where no audit was made, none is told."""
    assert audit_view(tmp_path / "audit.json") is None
