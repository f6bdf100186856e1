"""Authored Markdown as data for the templates."""

from typing import Any

import pytest

from macros.printing.authored import blocks, run


def paragraph(*runs: dict[str, Any]) -> dict[str, Any]:
    """Return a paragraph as the templates take it."""
    return {"kind": "paragraph", "runs": list(runs)}


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Zwei\n\nAbsätze", [paragraph(run("Zwei")), paragraph(run("Absätze"))]),
        ("eine\nZeile", [paragraph(run("eine Zeile"))]),
        ("ein **Wort** da", [paragraph(run("ein "), run("Wort", bold=True), run(" da"))]),
        ("***beides***", [paragraph(run("beides", bold=True, italic=True))]),
        ("`a < b`", [paragraph(run("a < b", code=True))]),
        ("[Ort](https://a.example/?b&c)", [paragraph(run("Ort", "https://a.example/?b&c"))]),
        ("[Ort](javascript:alert)", [paragraph(run("Ort"))]),
        ("oben  \nunten", [paragraph(run("oben"), run("\n"), run(" unten"))]),
        ("1 & 2", [paragraph(run("1 & 2"))]),
        ("6.000 €", [paragraph(run("6.000\N{NO-BREAK SPACE}€"))]),
        ("<b>Wort</b>", [paragraph(run("<b>Wort</b>"))]),
        ("", []),
    ],
    ids=["paragraphs", "one line", "emphasis", "both", "code", "link", "script", "break", "sign", "typography", "html", "empty"],
)
def test_text(markdown: str, expected: list[dict[str, Any]]) -> None:
    """Paragraphs become runs with their emphasis and links."""
    assert blocks(markdown) == expected


@pytest.mark.parametrize(("markdown", "style"), [("- eins\n- zwei", "bullet"), ("1. eins\n2. zwei", "number")])
def test_list(markdown: str, style: str) -> None:
    """A list holds items, each with blocks of its own."""
    items = [{"kind": "item", "blocks": [paragraph(run(word))]} for word in ("eins", "zwei")]
    assert blocks(markdown) == [{"kind": "list", "style": style, "items": items}]


def test_list_within_a_list() -> None:
    """A list may stand in an item, after its text."""
    [outer] = blocks("- eins\n    - innen\n- zwei")
    assert [[block["kind"] for block in item["blocks"]] for item in outer["items"]] == [["paragraph", "list"], ["paragraph"]]


def test_text_after_a_list() -> None:
    """What follows a list is a paragraph again, outside it."""
    assert [block["kind"] for block in blocks("- eins\n\nDanach")] == ["list", "paragraph"]


def test_quotation() -> None:
    """A quotation holds paragraphs."""
    assert blocks("> So war es.") == [{"kind": "quote", "blocks": [paragraph(run("So war es."))]}]
