"""Write a file to start from: ``python -m scripts.new_record <kind> <id> [--from <id>]``. Asks nothing that it can derive."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from macros.library.copying import copied
from macros.library.fields import SLUG
from macros.library.files import ContentFile
from macros.library.findings import errors, quoted, suggestion
from macros.library.library import Library
from macros.library.load import load
from macros.library.starter import KINDS, starter

ROOT = Path(__file__).resolve().parent.parent
USAGE = f"python -m scripts.new_record <Art> <Kennung> [--from <Kennung eines Vorbilds>]\nArten: {', '.join(KINDS)}"
NEXT_STEPS = {
    "practice_example": "Jeden Text ersetzen; was mit # beginnt, ist freiwillig. Weitere Abschnitte können folgen.",
    "workshop_question": "Die Fragen schreiben und Phase und Zweck wählen; was mit # beginnt, ist freiwillig.",
    "agenda_module": "Jeden Text ersetzen; die Minuten der Schritte ergeben zusammen die empfohlene Dauer.",
    "workshop": "Kommune, Personen und Handlungsfelder eintragen, Bausteine wählen. Intern bleibt er, bis visibility: public dasteht.",
}


class Refused(Exception):  # noqa: N818 - it carries a message, it is no error of ours
    """The record is not written; carries the German message that says why."""


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:  # noqa: ARG002 - its own messages are English
        """Say how the command is called."""
        raise Refused(f"So aufrufen: {USAGE}")


def main(root: Path, arguments: Sequence[str]) -> int:
    """Write the file below root and say what to do next; return 0, or 1 where nothing was written."""
    try:
        kind, record_id, template = _asked(arguments)
        path = _write(root, kind, record_id, template)
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    print(f"Geschrieben: {path.relative_to(root).as_posix()}")
    print(f"Als Nächstes: {_next_step(kind, template)}")
    print("Danach prüfen: make check")
    return 0


def _asked(arguments: Sequence[str]) -> tuple[str, str, str]:
    parser = _Parser(usage=USAGE, add_help=False)
    parser.add_argument("kind")
    parser.add_argument("record_id")
    parser.add_argument("--from", dest="template", default="")
    asked = parser.parse_args(arguments)
    if asked.kind not in KINDS:
        raise Refused(f"Die Art {quoted(asked.kind)} gibt es nicht – {suggestion(asked.kind, KINDS)}")
    if not SLUG.fullmatch(asked.record_id):
        remedy = "Nur Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel bad-musterstadt."
        raise Refused(f"{quoted(asked.record_id)} ist keine gültige Kennung – {remedy}")
    return asked.kind, asked.record_id, asked.template


def _write(root: Path, kind: str, record_id: str, template: str) -> Path:
    what = KINDS[kind]
    path = root / what.folder / f"{record_id}{what.ending}"
    shown = path.relative_to(root).as_posix()
    if path.exists():
        raise Refused(f"{shown} gibt es schon – eine andere Kennung wählen.")
    library, findings = load(root)
    if any(finding.path.startswith("vocabulary") for finding in errors(findings)):
        raise Refused("Die Listen in vocabulary/ haben Fehler – zuerst make check ausführen und die Fehler beheben.")
    today = datetime.now(UTC).date()
    source = _template(root, library, kind, template) if template else None
    text = copied(kind, record_id, source, library, today) if source else starter(kind, record_id, library, today)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def _template(root: Path, library: Library, kind: str, template: str) -> ContentFile:
    """Return the file of an existing record without errors."""
    what = KINDS[kind]
    shown = f"{what.folder}/{template}{what.ending}"
    known = getattr(library, what.collection)
    if template in known:
        return ContentFile(root / shown, shown, template)
    if template in library.ids(what.collection):
        raise Refused(f"Das Vorbild {shown} hat Fehler – zuerst make check ausführen und die Fehler beheben.")
    raise Refused(f"Das Vorbild {quoted(template)} gibt es nicht – {suggestion(template, known, f'Vorbilder stehen in {what.folder}/.')}")


def _next_step(kind: str, template: str) -> str:
    if template:
        return f"Alles durchgehen, was vom Vorbild „{template}“ stammt und hier anders ist."
    hint = " Mit --from musterkreis beginnt man mit einem ganzen Ablauf." if kind == "workshop" else ""
    return f"{NEXT_STEPS[kind]}{hint}"


if __name__ == "__main__":
    sys.exit(main(ROOT, sys.argv[1:]))
