"""What the check reads of content files, templates and programs."""

from pathlib import Path

import pytest

from macros.language.passage import LEFT_OUT, Passage
from macros.language.program_passages import python_passages, script_passages, template_passages
from macros.language.record_passages import record_passages, section_passages
from macros.library.load import load
from tests.library import tree


def read(root: Path, *changes: tree.Change) -> dict[str, Passage]:
    """Return the passages of the small content tree after some changes, by file and field."""
    tree.both(*changes)(tree.write(root))
    library, findings = load(root)
    assert [str(finding) for finding in findings if "verwendet" not in finding.message] == []
    return {f"{passage.path}:{passage.line} {passage.field}": passage for passage in record_passages(library)}


def test_fields(tmp_path: Path) -> None:
    """Texts of a record are read with line and field; ids, sources and lists of search words are not."""
    fields = [
        place
        for place in read(tmp_path, tree.replace(tree.EXAMPLE, "---\n\n##", "search_terms: [Treff]\n---\n\n##"))
        if place.startswith(tree.EXAMPLE)
    ]
    assert fields == [f"{tree.EXAMPLE}:{line}" for line in ("2 title", "3 summary", "5 municipality.name", "13 carrier", "15 goals[0]")]


def test_names_are_cited(tmp_path: Path) -> None:
    """The names of offices and places are theirs."""
    passages = read(tmp_path)
    assert [passages[f"{tree.EXAMPLE}:{place}"].cited for place in ("13 carrier", "5 municipality.name", "2 title")] == [True, True, False]


def test_easy_language_of_a_question(tmp_path: Path) -> None:
    """A question in Einfacher Sprache is read as such, and its translations are not read."""
    more = "    easy_language: Was ist gut?\n    translations: {en: What works?}\n    translation_status: unreviewed\n"
    passages = read(tmp_path, tree.replace(tree.QUESTIONS, "    purpose: oeffnen\n", f"    purpose: oeffnen\n{more}"))
    found = {passage.text: passage.easy for passage in passages.values() if passage.path == tree.QUESTIONS}
    assert (found["Was ist gut?"], found["Was läuft bei Ihnen gut?"], "What works?" in found) == (True, False, False)


def test_quoted_question(tmp_path: Path) -> None:
    """The wording of a question that comes from a source is a quotation; its follow-ups are ours."""
    more = "    origin: handbuch\n    follow_ups: [Und sonst?]\n"
    passages = read(tmp_path, tree.replace(tree.QUESTIONS, "    purpose: oeffnen\n", f"    purpose: oeffnen\n{more}"))
    found = {passage.text: passage.cited for passage in passages.values() if passage.path == tree.QUESTIONS}
    assert (found["Was läuft bei Ihnen gut?"], found["Und sonst?"]) == (True, False)


def test_sections_of_an_example() -> None:
    """Below the head of an example each paragraph is read with its line."""
    passages = section_passages("a.md", "---\ntitle: x\n---\n\n## Vorgehen\n\nEins.\n\nZwei.\n")
    assert [(passage.line, passage.text, passage.rendered) for passage in passages] == [
        (5, "Vorgehen", True),
        (7, "Eins.", True),
        (9, "Zwei.", True),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"""Eine Beschreibung in Worten."""\nA = "Ein Text."', [(2, "Ein Text.", False)]),
        ('EASY_RULES = ("Alle dürfen sprechen.",\n "Alle hören zu.")', [(1, "Alle dürfen sprechen.", True), (2, "Alle hören zu.", True)]),
        ('def f(n):\n    """Ein Satz hier."""\n    return f"Es sind {n} Menschen da"', [(3, f"Es sind {LEFT_OUT} Menschen da", False)]),
        ('KEY = "iw-card iw-wide"\nWORD = "Kommune"', []),
    ],
    ids=["docstring", "easy", "value", "no text"],
)
def test_strings_of_views(text: str, expected: list[tuple[int, str, bool]]) -> None:
    """The texts of a view are read; names that begin with EASY hold Einfache Sprache."""
    assert [(passage.line, passage.text, passage.easy) for passage in python_passages("a.py", text)] == expected


def test_template() -> None:
    """Of a template the texts between its tags are read, and the texts of its links."""
    text = '{% if a %}\n<p class="Eine Klasse">Ein <b>Wort</b> zu {{ view.name }}</p>\n<a href="x">mehr</a>{% endif %}'
    found = [(passage.line, passage.text, [link.text for link in passage.links]) for passage in template_passages("a.jinja", text)]
    assert found == [(3, "mehr", ["mehr"]), (2, f"Ein Wort zu {LEFT_OUT}", [])]


def test_script() -> None:
    """Of a program for the browser the strings are read, and no comments."""
    text = "/** Ein Kommentar hier */\n// Noch einer hier\nconst a = `Es sind ${n} Treffer da`;\nconst b = 'iw-card iw-wide';"
    assert [(passage.line, passage.text) for passage in script_passages("a.js", text)] == [(3, f"Es sind {LEFT_OUT} Treffer da")]
