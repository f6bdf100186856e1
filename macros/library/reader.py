"""From a file to plain text values that remember their lines.

All scalars stay text (YAML 1.1 would turn ``10:00`` into 600 and ``05111000`` into 1348096). Anchors, aliases and tags are
refused: authors do not need them, and they are how a small file becomes a huge one or runs code.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from macros.library.findings import Finding, dotted, quoted
from macros.library.yaml_errors import explain

LARGEST_FILE = 500_000
DEEPEST_NESTING = 12

# What no editor shows and no printer prints; the last ones count as line ends in YAML, but not in an editor.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff\u2028\u2029]")
INVISIBLE = ("ein unsichtbares Steuerzeichen", "Die Stelle neu tippen statt einfügen.")

Location = tuple[str | int, ...]
Plain = str | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True)
class Source:
    """Where a record comes from: path from the project root and the line (from 1) of every key and list entry."""

    path: str
    lines: Mapping[Location, int] = field(default_factory=dict)

    def line(self, location: Location) -> int:
        """Return the line of the location or of its nearest ancestor."""
        while location and location not in self.lines:
            location = location[:-1]
        return self.lines.get(location, 1)

    def finding(self, location: Location, message: str, remedy: str, **more: Any) -> Finding:
        """Return a finding at the location."""
        return Finding(self.path, self.line(location), dotted(location), message, remedy, **more)


class Unreadable(Exception):  # noqa: N818 - it carries a finding, it is no error of ours
    """The file cannot be read; carries the one finding that says why."""

    def __init__(self, finding: Finding) -> None:
        """Keep the finding."""
        super().__init__(str(finding))
        self.finding = finding


def read_text(path: Path, shown: str) -> str:
    """Return the text of a content file.

    Raises Unreadable for links, files over LARGEST_FILE bytes, other encodings than UTF-8, a BOM, Windows line ends and invisible
    characters.
    """

    def refuse(message: str, remedy: str, line: int = 1) -> Unreadable:
        return Unreadable(Finding(shown, line, "", message, remedy))

    if path.is_symlink():
        raise refuse("die Datei ist eine Verknüpfung", "Legen Sie die Datei selbst in diesen Ordner.")
    if path.stat().st_size > LARGEST_FILE:
        raise refuse(f"die Datei ist größer als {LARGEST_FILE // 1000} kB", "Ein Datensatz ist reiner Text; kürzen oder aufteilen.")
    raw = path.read_bytes()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise refuse("die Datei ist in UTF-16 gespeichert", "Im Editor mit der Kodierung UTF-8 speichern.")
    if raw.startswith(b"\xef\xbb\xbf"):
        raise refuse("die Datei beginnt mit einer unsichtbaren Markierung (BOM)", "Als „UTF-8“ speichern, nicht als „UTF-8 mit BOM“.")
    if b"\x00" in raw:
        raise refuse("die Datei ist keine Textdatei", "Nur Textdateien gehören in diesen Ordner.")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise refuse("ein Zeichen ist nicht in UTF-8 gespeichert", "Im Editor mit der Kodierung UTF-8 speichern.", line) from None
    if "\r" in text:
        raise refuse("die Zeilenenden sind die von Windows (CRLF)", "Im Editor das Zeilenende „LF“ wählen und speichern.")
    invisible = CONTROL.search(text)
    if invisible:
        raise refuse(*INVISIBLE, text[: invisible.start()].count("\n") + 1)
    if not text.strip():
        raise refuse("die Datei ist leer", "Inhalt eintragen oder die Datei löschen.")
    return text


def read_yaml(text: str, shown: str, first_line: int = 1) -> tuple[Plain, Source]:
    """Return the values of a YAML text and their lines; first_line is the line of the file at which the text begins.

    Raises Unreadable for faulty YAML, doubled keys, anchors, aliases, tags, several documents and nesting over DEEPEST_NESTING.
    """
    builder = _Builder(shown, first_line)
    try:
        data = builder.document(yaml.parse(text, Loader=yaml.CBaseLoader))
    except yaml.YAMLError as error:
        raise Unreadable(explain(error, text, shown, first_line)) from None
    return data, Source(shown, builder.lines)


class _Builder:
    """Turns parser events into plain values and notes the line of each."""

    def __init__(self, shown: str, first_line: int) -> None:
        self.shown = shown
        self.first_line = first_line
        self.lines: dict[Location, int] = {}

    def refuse(self, event: yaml.Event, message: str, remedy: str) -> Unreadable:
        return Unreadable(Finding(self.shown, self.number(event), "", message, remedy))

    def number(self, event: yaml.Event) -> int:
        mark = event.start_mark
        return self.first_line + (mark.line if mark else 0)

    def document(self, events: Iterator[yaml.Event]) -> Plain:
        value: Plain = ""
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self.refuse(event, "die Datei enthält mehrere Dokumente (---)", "Je Datei nur einen Datensatz schreiben.")
                value = self.value(next(events), events, ())
        return value

    def value(self, event: yaml.Event, events: Iterator[yaml.Event], at: Location) -> Plain:
        self.lines.setdefault(at, self.number(event))
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self.refuse(
                event, "Verweise mit & und * sind nicht erlaubt", "Den Text ausschreiben oder in einfache Anführungszeichen setzen."
            )
        tag = getattr(event, "tag", None)
        if tag:
            raise self.refuse(
                event,
                f"die Angabe {quoted(_readable(tag))} ist nicht erlaubt",
                "Löschen oder den ganzen Text in einfache Anführungszeichen setzen: '…'",
            )
        if isinstance(event, yaml.ScalarEvent):
            return self.text(event)
        if len(at) > DEEPEST_NESTING:
            raise self.refuse(event, "zu tief verschachtelt", "So viele Ebenen kennt kein Datensatz; Einrückung prüfen.")
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(events, at)
        return self.mapping(events, at)

    def text(self, event: yaml.ScalarEvent) -> str:
        text = str(event.value)
        if CONTROL.search(text):
            raise self.refuse(event, *INVISIBLE)
        return text

    def sequence(self, events: Iterator[yaml.Event], at: Location) -> list[Plain]:
        values: list[Plain] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            values.append(self.value(event, events, (*at, len(values))))
        return values

    def mapping(self, events: Iterator[yaml.Event], at: Location) -> dict[str, Plain]:
        values: dict[str, Plain] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self.key(event, events, at)
            if key in values:
                message = f"der Schlüssel {quoted(key)} steht doppelt (zuerst in Zeile {self.lines[(*at, key)]})"
                raise self.refuse(event, message, "Die Angaben unter einem Schlüssel zusammenführen.")
            self.lines[(*at, key)] = self.number(event)
            values[key] = self.value(next(events), events, (*at, key))
        return values

    def key(self, event: yaml.Event, events: Iterator[yaml.Event], at: Location) -> str:
        if isinstance(event, yaml.CollectionStartEvent):  # refused before it is read: keys inside keys would have no bound
            raise self.refuse(
                event, "ein Schlüssel muss ein Wort sein", "Einen Text mit Klammern in einfache Anführungszeichen setzen: '…'"
            )
        return str(self.value(event, events, at))


def _readable(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")
