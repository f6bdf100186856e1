"""A passage: a piece of running text with the place it comes from. All rules of the language read passages and nothing else."""

from dataclasses import dataclass

from macros.library.findings import Finding

LEFT_OUT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands where code or a value was: one word that no rule reads."""


@dataclass(frozen=True)
class Link:
    """The text of a link and where it begins in its passage."""

    text: str
    start: int


@dataclass(frozen=True)
class Passage:
    """A paragraph, an entry of a list, a cell, a heading or the value of a key.

    path from the project root; line of its first line; field dotted, empty on pages; text without markup, line ends as in the file.
    rendered: no-break spaces are set when it is printed; easy: it is in Einfache Sprache; cited: the words are a quotation or a name.
    """

    path: str
    line: int
    field: str
    text: str
    rendered: bool = False
    easy: bool = False
    cited: bool = False
    links: tuple[Link, ...] = ()

    def finding(self, start: int, message: str, remedy: str) -> Finding:
        """Return a finding about what begins at an offset of the text."""
        line = self.line + self.text.count("\n", 0, start)
        return Finding(self.path, line, self.field, message.replace(LEFT_OUT, "…"), remedy)
