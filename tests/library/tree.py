"""A small valid content tree around the invented town of Musterstadt, and ways to break it."""

from collections.abc import Callable
from pathlib import Path

Change = Callable[[Path], None]

EXAMPLE = "practice_examples/sprachcafe.md"
QUESTIONS = "workshop_questions/tag1.yml"
MODULE = "agenda_modules/klima-barometer.yml"
WORKSHOP = "workshops/musterstadt.yml"

RECORDS = {
    EXAMPLE: """---
title: Sprachcafé im Rathaus
summary: Die Stadt öffnet jede Woche ihr Foyer für Gespräche auf Deutsch.
municipality:
  name: Musterstadt
  type: stadt
  state: nw
action_fields: [sprache, arbeit]
target_groups: [gefluechtete]
instruments: [kurs]
status: running
status_as_of: 2025-03
carrier: Stadt Musterstadt, Integrationsbüro
goals:
  - Menschen kommen miteinander ins Gespräch
references:
  - id: bericht
    title: Bericht des Integrationsbüros
    publisher: Stadt Musterstadt
    date: 2025-02
    url: https://musterstadt.example/bericht
checked_on: 2025-05-03
---

## Ausgangslage

Es fehlte ein Ort zum Reden.

## Vorgehen

Die Stadt stellte Tische auf.
""",
    QUESTIONS: """title: Fragen für Tag 1
questions:
  - id: q001
    text: Was läuft bei Ihnen gut?
    phase: tag1
    action_fields: [alle]
    audiences: [politik]
    purpose: oeffnen
  - {id: q002, text: Was fehlt Ihnen?, phase: tag2, purpose: oeffnen}
""",
    MODULE: """title: Klima-Barometer
phase: tag1
kind: work
short: Alle stellen sich auf einer Linie auf.
purpose: Die Stimmung im Raum wird sichtbar.
duration:
  recommended: 30
  min: 20
  max: 45
steps:
  - minutes: 10
    title: Einführung
    does: Erklärt die Linie.
  - minutes: 20
    title: Aufstellen
    does: Liest die Sätze vor.
action_fields: [alle]
questions: [q001]
""",
    WORKSHOP: """title: Workshop in Musterstadt
municipality:
  name: Musterstadt
  type: stadt
status: draft
visibility: public
participants:
  expected: 24
action_fields: [arbeit]
days:
  - start: 09:30
    end: 16:00
    agenda:
      - module: klima-barometer
        start: 10:00
        examples: [sprachcafe]
        questions: [q001]
""",
}

LISTS = {
    "action_fields": "- id: sprache\n  label: Sprache\n- id: arbeit\n  label: Arbeit\n",
    "target_groups": "- id: gefluechtete\n  label: Geflüchtete\n",
    "audiences": "- id: politik\n  label: Kommunalpolitik\n",
    "phases": "- id: tag1\n  label: Tag 1\n- id: tag2\n  label: Tag 2\n",
    "question_purposes": "- id: oeffnen\n  label: Öffnen\n",
    "instruments": "- id: kurs\n  label: Kurs\n",
    "municipality_types": "- id: stadt\n  label: Stadt\n",
    "size_classes": "- id: gemeinde\n  label: Gemeinde\n  applies_to: municipalities\n  min: 0\n",
    "states": "- id: nw\n  label: Nordrhein-Westfalen\n  key_prefix: 05\n- id: by\n  label: Bayern\n  key_prefix: 09\n",
    "statuses": "- id: running\n  label: läuft\n- id: ended\n  label: beendet\n- id: unknown\n  label: nicht bekannt\n",
    "participation_levels": "- id: informed\n  label: informiert\n",
    "evidence_levels": "- id: belegt\n  label: belegt\n",
    "indicators": """- id: kursplaetze
  label: Kursplätze
  unit: Plätze
  numerator: Plätze in Kursen
  denominator: Einwohnerinnen und Einwohner
  source_statistic: eigene Zählung
  lowest_level: own-survey
  action_fields: [sprache]
  kind: output
  desired_direction: höher
  verification: unverified
""",
    "glossary": "- id: baustein\n  label: Baustein\n",
    "references": "- id: handbuch\n  title: Handbuch\n  publisher: Musterverlag\n  date: 2024\n",
    "thesaurus": "- words: [Geflüchtete, Flüchtlinge]\n",
    "functional_mailboxes": "- id: info\n",
}


def write(root: Path) -> Path:
    """Write the valid tree below root and return root."""
    for path, text in (RECORDS | {f"vocabulary/{name}.yml": text for name, text in LISTS.items()}).items():
        put(path, text)(root)
    return root


def put(path: str, content: str | bytes) -> Change:
    """Return the change that writes a file with this content."""

    def change(root: Path) -> None:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())

    return change


def replace(path: str, *texts: str) -> Change:
    """Return the change that replaces texts in a file, given in pairs of old and new; each old one stands there exactly once."""

    def change(root: Path) -> None:
        content = (root / path).read_text(encoding="utf-8")
        for old, new in zip(texts[::2], texts[1::2], strict=True):
            assert content.count(old) == 1, f"{old!r} stands {content.count(old)} times in {path}"
            content = content.replace(old, new)
        put(path, content)(root)

    return change


def both(*changes: Change) -> Change:
    """Return one change made of several."""

    def change(root: Path) -> None:
        for step in changes:
            step(root)

    return change


def move(path: str, new: str) -> Change:
    """Return the change that renames a file."""

    def change(root: Path) -> None:
        (root / path).rename(root / new)

    return change
