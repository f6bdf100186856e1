"""The content of the project with everything that is wrong with it; light enough for a check at every save."""

from pathlib import Path

from macros.library.findings import Finding
from macros.library.library import Library
from macros.library.load import load
from macros.views.timetable import timetable_findings


def load_content(root: Path) -> tuple[Library, list[Finding]]:
    """Return the library below root and all findings, those of the timetables included."""
    library, findings = load(root)
    return library, sorted({*findings, *timetable_findings(library)})
