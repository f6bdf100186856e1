"""What the check reads of a Markdown page, and in which line."""

import pytest

from macros.language.page_passages import page_passages
from macros.language.passage import LEFT_OUT

PAGE = """---
title: Ein Titel
description: "Eine Beschreibung."
hide:
  - toc
---

# Ein Titel

Ein Satz über
zwei Zeilen mit **Betonung** und `code`.
{ .iw-lead }

- Punkt *eins*
- Punkt zwei

!!! info "Ein Hinweis"
    Im Hinweis steht ein [Verweis](seite.md#anker).

| Kopf | Zelle |
| --- | --- |
| `code` | <br>Wert&nbsp;1 |

> „Ein Zitat“

```yaml
key: nichts davon
```

{{ number("examples") }} Beispiele
"""


def test_blocks_with_their_lines() -> None:
    """Each block is read with its line: head, headings, paragraphs, entries, hints, cells and quotations, but no code."""
    assert [(passage.line, passage.text) for passage in page_passages("docs/seite.md", PAGE)] == [
        (2, "Ein Titel"),
        (3, "Eine Beschreibung."),
        (8, "Ein Titel"),
        (10, f"Ein Satz über\nzwei Zeilen mit Betonung und {LEFT_OUT}."),
        (14, "Punkt eins"),
        (15, "Punkt zwei"),
        (17, "Ein Hinweis"),
        (18, "Im Hinweis steht ein Verweis."),
        (20, "Kopf"),
        (20, "Zelle"),
        (22, LEFT_OUT),
        (22, "Wert\N{NO-BREAK SPACE}1"),
        (24, "„Ein Zitat“"),
        (30, f"{LEFT_OUT} Beispiele"),
    ]


def test_link() -> None:
    """A link is its text, at its place."""
    (passage,) = page_passages("docs/seite.md", "Ein *[Verweis](a.md)* &amp; [zwei](b.md)")
    assert (passage.text, [(link.text, link.start) for link in passage.links]) == ("Ein Verweis & zwei", [("Verweis", 4), ("zwei", 14)])


def test_quotation() -> None:
    """A quotation is nobody's German but its author's."""
    passages = page_passages("docs/seite.md", "Eigenes\n\n> Fremdes\n> und mehr\n\nEigenes")
    assert [passage.cited for passage in passages] == [False, True, True, False]


@pytest.mark.parametrize(
    ("text", "easy"),
    [
        ("## In Einfacher Sprache\n\nKurz.\n\n- Noch kürzer.", [False, True, True]),
        ("## In Einfacher Sprache { #einfach }\n\n### Wer\n\nKurz.\n\n## Lang\n\nLang.", [False, True, True, False, False]),
        ("## Lang\n\nIn Einfacher Sprache", [False, False]),
    ],
    ids=["section", "ends with the next heading", "only a heading counts"],
)
def test_easy_section(text: str, easy: list[bool]) -> None:
    """What stands below the heading „In Einfacher Sprache“ is read as such, down to the next heading of its level."""
    assert [passage.easy for passage in page_passages("docs/seite.md", text)] == easy


def test_line_of_a_finding() -> None:
    """A finding names the line of the word, not that of the paragraph."""
    (passage,) = page_passages("docs/seite.md", "Eins\nzwei\ndrei")
    assert passage.finding(passage.text.index("drei"), "zu viel", "Kürzen.").line == 3
