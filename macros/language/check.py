"""All passages of the project, and what is wrong with them."""

from collections.abc import Callable, Iterator
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from macros.language.abbreviations import EXCEPTIONS, glossary_abbreviations, unexplained
from macros.language.page_passages import page_passages
from macros.language.passage import Passage
from macros.language.program_passages import python_passages, script_passages, template_passages
from macros.language.record_passages import record_passages, section_passages
from macros.language.rules import OF_SIGNS, OF_WORDS
from macros.library.findings import Finding
from macros.library.library import Library
from macros.library.reader import read_text

Read = Callable[[str, str], Iterator[Passage]]

PAGES = ("docs/**/*.md", "CONTRIBUTING.md")
EXAMPLES = "practice_examples/*.md"
PROGRAMS: tuple[tuple[str, Read], ...] = (
    ("macros/library/models/*.py", python_passages),
    ("macros/views/**/*.py", python_passages),
    ("macros/templates/**/*.jinja", template_passages),
    ("theme/**/*.html", template_passages),
    ("docs/assets/javascripts/**/*.js", script_passages),
)


def language_findings(root: Path, library: Library) -> list[Finding]:
    """Return what is wrong with the German below root, by path and line. library: the content below root, without errors."""
    written = written_passages(root, library)
    found = [finding for passage in written for rule in (*OF_WORDS, *OF_SIGNS) for finding in rule(passage)]
    found += unexplained_abbreviations(written, glossary_abbreviations(library) | EXCEPTIONS)
    for pattern, read in PROGRAMS:
        found += [finding for passage in _read(root, pattern, read) for rule in OF_WORDS for finding in rule(passage)]
    return sorted(set(found))


def written_passages(root: Path, library: Library) -> list[Passage]:
    """Return the passages of all pages and content files, by path and line."""
    pages = (passage for pattern in PAGES for passage in _read(root, pattern, page_passages))
    passages = (*pages, *record_passages(library), *_read(root, EXAMPLES, section_passages))
    return sorted(passages, key=attrgetter("path", "line"))


def unexplained_abbreviations(written: list[Passage], known: frozenset[str]) -> Iterator[Finding]:
    """Yield the abbreviations of each file that are neither known nor explained in it; written: ordered by path."""
    for _, page in groupby(written, attrgetter("path")):
        yield from unexplained(page, known)


def _read(root: Path, pattern: str, read: Read) -> Iterator[Passage]:
    for path in sorted(root.glob(pattern)):
        shown = path.relative_to(root).as_posix()
        yield from read(shown, read_text(path, shown))
