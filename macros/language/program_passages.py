"""The passages of programs: German texts in templates, in the strings of views and in those of the programs for the browser."""

import ast
import re
from collections.abc import Iterator
from html import unescape

from macros.language.passage import LEFT_OUT, Link, Passage

EASY_NAME = "EASY"
TEXT = re.compile(r"(?=[^A-ZÄÖÜ]*[A-ZÄÖÜ])[^ ]*[a-zäöüß]{2}[^ ]* .*[a-zäöüß]{2}", re.DOTALL)
"""At least two words and a capital letter: all else are keys, classes and lists of words to search by."""

STATEMENT = re.compile(r"\{#.*?#\}|\{%.*?%\}", re.DOTALL)
VALUE = re.compile(r"\{\{.*?\}\}|\$\{[^}]*\}", re.DOTALL)
INLINE = re.compile(r"</?(?:a|abbr|b|code|em|i|span|strong|time)\b[^>]*>")
PIECE = re.compile(r"<[^>]*>|([^<>\n]+)")
ANCHOR = re.compile(r"<a\b[^>]*>(.*?)</a>", re.DOTALL)
SCRIPT = re.compile(r"/\*.*?\*/|//[^\n]*|\"((?:\\.|[^\"\\\n])*)\"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`", re.DOTALL)


def python_passages(path: str, text: str) -> Iterator[Passage]:
    """Yield the strings of a Python file; those of a name that begins with EASY are in Einfache Sprache."""
    for node in ast.parse(text).body:
        easy = isinstance(node, ast.Assign) and any(isinstance(name, ast.Name) and name.id.startswith(EASY_NAME) for name in node.targets)
        for line, words in () if _is_docstring(node) else _strings(node):
            if TEXT.search(words):
                yield Passage(path, line, "", words, rendered=True, easy=easy)


def template_passages(path: str, text: str) -> Iterator[Passage]:
    """Yield the texts between the tags of a template, and the texts of its links."""
    text = VALUE.sub(_left_out, STATEMENT.sub(_line_ends, text))
    for found in ANCHOR.finditer(text):
        words = unescape(PIECE.sub(r"\1", found[1])).strip()
        yield Passage(path, _line(text, found), "", words, rendered=True, links=(Link(words, 0),))
    text = INLINE.sub(_line_ends, text)
    for found in PIECE.finditer(text):
        if found[1] and TEXT.search(found[1]):
            yield Passage(path, _line(text, found), "", unescape(found[1]).strip(), rendered=True)


def script_passages(path: str, text: str) -> Iterator[Passage]:
    """Yield the strings of a JavaScript file, comments aside."""
    for found in SCRIPT.finditer(text):
        words = VALUE.sub(_left_out, found[1] or found[2] or found[3] or "")
        if TEXT.search(words):
            yield Passage(path, _line(text, found), "", words, rendered=True)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _strings(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the strings in a node with their lines; docstrings are none."""
    if isinstance(node, ast.JoinedStr):
        yield node.lineno, "".join(str(part.value) if isinstance(part, ast.Constant) else LEFT_OUT for part in node.values)
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    for child in ast.iter_child_nodes(node):
        if not _is_docstring(child):
            yield from _strings(child)


def _line(text: str, found: re.Match[str]) -> int:
    return 1 + text.count("\n", 0, found.start())


def _line_ends(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def _left_out(found: re.Match[str]) -> str:
    return LEFT_OUT + _line_ends(found)
