"""The content of the project with everything that is wrong with it; light enough for a check at every save."""

from pathlib import Path

from macros.library.findings import Finding, Severity, errors
from macros.library.library import Library
from macros.library.load import load
from macros.views.timetable import timetable_findings
from macros.views.workshop_checks import workshop_findings


def load_content(root: Path) -> tuple[Library, list[Finding]]:
    """Return the library below root and all findings, those that need views to be found included.

    Advice on a workshop (warnings) waits until there is no error any more: much of it would only follow from them.
    """
    library, found = load(root)
    findings = {*found, *timetable_findings(library)}
    advice = list(workshop_findings(library))
    if errors({*findings, *advice}):
        advice = [finding for finding in advice if finding.severity == Severity.ERROR]
    return library, sorted({*findings, *advice})
