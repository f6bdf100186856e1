"""Printing: the same input gives the same bytes, nothing is set twice, and what goes wrong is said."""

import dataclasses
import io
import re
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from page import ValidationProfile

from macros.printing import PrintingError, render, render_pdf
from macros.views.document import Document, Heading, Paragraph, plain
from tests.printing.conftest import SITE, STAMP, Print
from tests.printing.documents import PLAN, PROGRAMME, document, everything
from tests.printing.pdf import failures

SMALL = document(Heading(2, "Programm"), PROGRAMME)


class Counter:
    """Counts how often Typst is asked, and lets it work."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls = 0
        self._typeset = render.typeset
        monkeypatch.setattr(render, "typeset", self)

    def __call__(self, data: str, stamp: date, fonts: object) -> bytes:
        """Count and set."""
        self.calls += 1
        return self._typeset(data, stamp, fonts)  # type: ignore[arg-type]


@pytest.mark.parametrize("profile", [ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A], ids=["UA-1", "A-2a"])
@pytest.mark.parametrize("made", [everything(), document(PLAN, paper="a3", landscape=True)], ids=["blocks", "wall plan"])
def test_conformance(printed: Print, made: Document, profile: ValidationProfile) -> None:
    """Each kind of block is accessible (PDF/UA-1) and lasts (PDF/A-2a)."""
    assert failures(printed(made), profile) == []


def test_same_bytes(tmp_path: Path) -> None:
    """Two folders that know nothing of each other get the same bytes."""
    assert render_pdf(everything(), SITE, STAMP, tmp_path / "a") == render_pdf(everything(), SITE, STAMP, tmp_path / "b")


def test_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unchanged document is not set again."""
    counter = Counter(monkeypatch)
    assert render_pdf(SMALL, SITE, STAMP, tmp_path) == render_pdf(SMALL, SITE, STAMP, tmp_path)
    assert counter.calls == 1


@pytest.mark.parametrize(
    ("changed", "site", "stamp"),
    [
        (dataclasses.replace(SMALL, subtitle="Anderswo"), SITE, STAMP),
        (document(Heading(2, "Programm"), dataclasses.replace(PROGRAMME, row_header=0)), SITE, STAMP),
        (SMALL, "https://anders.example/", STAMP),
        (SMALL, SITE, date(2026, 11, 4)),
    ],
    ids=["text", "row header", "site", "stamp"],
)
def test_changes_are_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: Document, site: str, stamp: date) -> None:
    """Whatever shows in the PDF makes a new one."""
    counter = Counter(monkeypatch)
    render_pdf(SMALL, SITE, STAMP, tmp_path)
    render_pdf(changed, site, stamp, tmp_path)
    assert counter.calls == 2


def test_templates_are_part_of_the_recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed template makes a new PDF."""
    before = render._recipe.__wrapped__()
    (tmp_path / "edition.typ").write_text("anders", encoding="utf-8")
    monkeypatch.setattr(render, "PRINT_TEMPLATES", tmp_path)
    assert render._recipe.__wrapped__() != before


def test_metadata(pdf: bytes) -> None:
    """Title, description, language and date are stated."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        meta = opened.open_metadata()
        found = (meta["dc:title"], meta["dc:description"], str(opened.Root.Lang), meta["xmp:CreateDate"][:10])
    assert found == ("Probemappe · Workshop Musterstadt", "Eine Probe.", "de", "2026-11-03")


def test_bookmarks(pdf: bytes) -> None:
    """Title and headings are bookmarks, each below its own."""
    with pikepdf.open(io.BytesIO(pdf)) as opened, opened.open_outline() as outline:
        [title] = outline.root
        found = [(entry.title, [inner.title for inner in entry.children]) for entry in title.children]
    assert found[:2] == [("Texte", ["Listen"]), ("Tabellen", [])]


def test_only_our_fonts(pdf: bytes) -> None:
    """All faces are of our family and embedded."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        fonts = {str(entry.FontName) for entry in opened.objects if isinstance(entry, pikepdf.Dictionary) and "/FontName" in entry}
    assert {re.sub(r"^/[A-Z]{6}\+|-\w+$", "", name) for name in fonts} == {"FiraGO"}


def test_error_names_the_document(printed: Print) -> None:
    """What Typst refuses is said with the document's id."""
    with pytest.raises(PrintingError, match=r"^probe: PDF nicht erzeugt: PDF/UA-1 error: the first heading must be of level 1|^probe: PDF"):
        printed(document(Heading(2, "Zwei"), Heading(4, "Vier"), Paragraph(plain("Text"))))
