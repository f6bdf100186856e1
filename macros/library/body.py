"""The body of a practice example: fixed sections under level-two headings."""

import re

from macros.library.findings import Finding, quoted, suggestion
from macros.library.models.practice_example import REQUIRED_SECTIONS, SECTIONS
from macros.library.reader import Unreadable

HEAD = re.compile(r"---\n(.*?)\n---(?:\n|$)(.*)", re.DOTALL)
BEFORE = ""  # where the text above the first heading goes
HEADING = re.compile(r"(#{1,6})(.*)")


def split(text: str, shown: str) -> tuple[str, str, int]:
    """Return the YAML head, the body, and the line (from 1) at which the body begins; raises Unreadable without a head."""
    found = HEAD.fullmatch(text)
    if not found:
        message = "der Kopf zwischen zwei Zeilen „---“ fehlt"
        raise Unreadable(Finding(shown, 1, "", message, "Die Datei mit --- beginnen und den Kopf mit --- abschließen."))
    head, body = found.groups()
    return head, body, head.count("\n") + 4


def sections(body: str, shown: str, first_line: int) -> tuple[dict[str, str], dict[str, int], list[Finding]]:
    """Return the text below each heading, the line of each heading, and what is wrong with the headings."""
    texts: dict[str, list[str]] = {}
    lines: dict[str, int] = {}
    findings: list[Finding] = []
    current: str | None = None

    def report(line: int, message: str, remedy: str) -> None:
        findings.append(Finding(shown, line, "", message, remedy))

    for number, line in enumerate(body.split("\n"), start=first_line):
        heading = HEADING.match(line)
        if heading:
            name = heading[2].rstrip().rstrip("#").strip()
            problem = _heading_problem(heading[1], name, texts)
            if problem:
                report(number, *problem)
                current = current or BEFORE  # the text below stays with the section above, which is not empty then
            else:
                current, lines[name] = name, number
            texts.setdefault(current, [])
        elif current is not None:
            texts[current].append(line)
        elif line.strip():
            report(number, "Text vor der ersten Überschrift", f"Eine der Überschriften darüber setzen: {_names(SECTIONS)}.")
            current = BEFORE
            texts[current] = []
    last = first_line + body.rstrip("\n").count("\n")
    missing = () if findings else [name for name in REQUIRED_SECTIONS if name not in texts]  # a misspelt heading is not missing as well
    for name in missing:
        report(last, f"der Abschnitt „## {name}“ fehlt", "Den Abschnitt ergänzen.")
    contents = {name: "\n".join(written).strip() for name, written in texts.items()}
    for name, content in contents.items():
        if not content and name != BEFORE:
            report(lines[name], f"der Abschnitt „## {name}“ ist leer", "Etwas schreiben oder die Überschrift löschen.")
    return contents, lines, findings


def _heading_problem(level: str, name: str, seen: dict[str, list[str]]) -> tuple[str, str] | None:
    if level != "##":
        return f"die Überschrift {quoted(f'{level} {name}')} hat die falsche Ebene", "Nur Überschriften mit ## verwenden."
    if name not in SECTIONS:
        return f"die Überschrift {quoted(f'## {name}')} ist nicht vorgesehen", suggestion(name, SECTIONS)
    if name in seen:
        return f"die Überschrift „## {name}“ steht doppelt", "Die beiden Abschnitte zusammenführen."
    if any(SECTIONS.index(earlier) > SECTIONS.index(name) for earlier in seen if earlier in SECTIONS):
        return f"die Überschrift „## {name}“ steht an der falschen Stelle", f"Die Reihenfolge ist: {_names(SECTIONS)}."
    return None


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(f"## {name}" for name in names)
