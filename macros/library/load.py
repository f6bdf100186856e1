"""Read every content file, validate it, apply the rules: the library and all findings at once."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

from macros.library import body
from macros.library.files import ContentFile, content_files
from macros.library.findings import Finding, suggestion
from macros.library.library import LISTS, NOT_TERMS, UNKEYED, Library
from macros.library.models.agenda_module import AgendaModule
from macros.library.models.base import Part, Record
from macros.library.models.practice_example import PracticeExample
from macros.library.models.vocabulary import FunctionalMailbox
from macros.library.models.workshop import Workshop
from macros.library.models.workshop_question import QuestionSet
from macros.library.reader import Plain, Source, Unreadable, read_text, read_yaml
from macros.library.rules import RULES
from macros.library.validate import validate

FOLDERS = ("practice_examples", "workshop_questions", "agenda_modules", "workshops", "vocabulary")
ANY_NAME = re.compile(".+", re.DOTALL)

Kind = TypeVar("Kind", bound=Record)


@dataclass
class _Loading:
    """What has been found so far."""

    root: Path
    findings: list[Finding] = field(default_factory=list)
    broken: dict[str, set[str]] = field(default_factory=dict)

    def table(self, folder: str, ending: str, collection: str, read: Callable[[ContentFile], Kind | list[Finding]]) -> dict[str, Kind]:
        """Read every file of a folder; a file with findings counts as broken, one with a wrong name under the name it may have meant."""
        records: dict[str, Kind] = {}
        files, findings = content_files(self.root, folder, ending)
        self.findings += findings
        misnamed = {Path(finding.path).stem.lower() for finding in findings if finding.path != folder}
        if misnamed:
            self.broken.setdefault(collection, set()).update(misnamed)
        for file in files:
            try:
                record = read(file)
            except Unreadable as error:
                record = [error.finding]
            if isinstance(record, list):
                self.findings += record
                self.broken.setdefault(collection, set()).add(file.record_id)
            else:
                records[file.record_id] = record
        return records


def load(root: Path) -> tuple[Library, list[Finding]]:
    """Return the library below root and every finding, sorted by path and line.

    Records with errors are left out of the library, so it must not be shown to readers while there are errors.
    """
    loading = _Loading(root)
    lists = _lists(loading)
    lists_incomplete = bool(loading.findings)  # without the closed lists every id would look unknown
    examples = loading.table("practice_examples", ".md", "practice_examples", _practice_example)
    sets = loading.table("workshop_questions", ".yml", "question_sets", _plain(QuestionSet))
    for entry in sets.values():
        for position, question in enumerate(entry.questions):
            question.placed(question.id, entry.source, ("questions", position))
    library = Library(
        practice_examples=examples,
        question_sets=sets,
        agenda_modules=loading.table("agenda_modules", ".yml", "agenda_modules", _plain(AgendaModule)),
        workshops=loading.table("workshops", ".yml", "workshops", _plain(Workshop)),
        terms={name: cast(Any, lists[name]) for name in LISTS if name not in NOT_TERMS},
        references=cast(Any, lists["references"]),
        thesaurus=cast(Any, tuple(lists["thesaurus"].values())),
        mailboxes=frozenset(lists["functional_mailboxes"]),
        broken={name: frozenset(ids) for name, ids in loading.broken.items()},
    )
    if not lists_incomplete:
        loading.findings += [finding for rule in RULES for finding in rule(library)]
    return library, sorted(set(loading.findings))


def _plain(model: type[Kind]) -> Callable[[ContentFile], Kind | list[Finding]]:
    def read(file: ContentFile) -> Kind | list[Finding]:
        data, source = read_yaml(read_text(file.path, file.shown), file.shown)
        record = validate(model, data, source)
        return record if isinstance(record, list) else record.placed(file.record_id, source)

    return read


def _practice_example(file: ContentFile) -> PracticeExample | list[Finding]:
    head, text, line = body.split(read_text(file.path, file.shown), file.shown)
    data, source = read_yaml(head, file.shown, first_line=2)
    contents, headings, findings = body.sections(text, file.shown, line)
    source = Source(file.shown, {**source.lines, **{(name,): number for name, number in headings.items()}})
    record = validate(PracticeExample, data, source)
    if isinstance(record, list) or findings:
        return (record if isinstance(record, list) else []) + findings
    return record.placed(file.record_id, source).with_sections(contents)


def _lists(loading: _Loading) -> Mapping[str, Mapping[str, Part]]:
    """Read every closed list of vocabulary/; a list that is missing is a finding and empty."""
    files, findings = content_files(loading.root, "vocabulary", ".yml", ANY_NAME)
    loading.findings += findings
    if not (loading.root / "vocabulary").is_dir():
        return {name: {} for name in LISTS}
    by_name = {file.record_id: file for file in files}
    for name in sorted(set(by_name) - set(LISTS)):
        loading.findings.append(Finding(by_name[name].shown, 0, "", "diese Liste ist nicht vorgesehen", suggestion(name, LISTS)))
    return {name: _list(loading, name, by_name.get(name)) for name in LISTS}


def _list(loading: _Loading, name: str, file: ContentFile | None) -> dict[str, Part]:
    if file is None:
        loading.findings.append(Finding(f"vocabulary/{name}.yml", 0, "", "die Liste fehlt", "Die Datei anlegen."))
        return {}
    try:
        data, source = read_yaml(read_text(file.path, file.shown), file.shown)
    except Unreadable as error:
        loading.findings.append(error.finding)
        return {}
    if not isinstance(data, list):
        loading.findings.append(Finding(file.shown, 1, "", "hier wird eine Liste erwartet", "Jeden Eintrag mit „- “ beginnen."))
        return {}
    return _entries(loading, name, data, source)


def _entries(loading: _Loading, name: str, data: list[Plain], source: Source) -> dict[str, Part]:
    model: type[Part] = LISTS[name]
    entries: dict[str, Part] = {}
    for position, value in enumerate(data):
        entry = validate(model, value, source, (position,))
        if isinstance(entry, list):
            loading.findings += entry
            if isinstance(value, dict) and isinstance(value.get("id"), str):
                loading.broken.setdefault(name, set()).add(str(value["id"]))
            continue
        entry_id = str(position) if name in UNKEYED else str(getattr(entry, "id"))  # noqa: B009
        if entry_id in entries:
            loading.findings.append(
                source.finding((position,), f"die Kennung „{entry_id}“ steht doppelt", "Einen der Einträge umbenennen.")
            )
        if not isinstance(entry, FunctionalMailbox):
            cast(Record, entry).placed(entry_id, source, (position,))
        entries[entry_id] = entry
    return entries
