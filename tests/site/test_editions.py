"""The editions of the sample workshops as web pages, and the files beside them."""

import io

import pikepdf
import pytest

from macros.library.library import Library
from macros.library.visibility import public_part
from macros.site import build_day
from macros.views.document_text import text_of
from macros.views.editions.registry import EDITIONS, Edition
from macros.views.editions.scope import Scope
from macros.views.wording import counted, file_size
from tests.built import BuiltSite, one_line, texts, words

WORKSHOPS = ("musterkreis", "musterstadt")
every_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)
every_workshop = pytest.mark.parametrize("workshop_id", WORKSHOPS)


def dense(text: str) -> str:
    """Return a text without white space."""
    return "".join(text.split())


@every_workshop
@every_edition
def test_page_holds_every_word(site: BuiltSite, library: Library, workshop_id: str, edition: Edition) -> None:
    """The page holds every line of its document, in its order."""
    scope = Scope(library, public_part(library).workshops[workshop_id], build_day())
    read, position, lost = dense(words(site.article(f"workshops/{workshop_id}/{edition.id}/"))), 0, []
    for line in text_of(edition.build(scope)).split("\n"):
        found = read.find(dense(line), position)
        position = found + len(dense(line)) if found >= 0 else position
        lost += [line] if found < 0 else []
    assert lost == []


@every_workshop
@every_edition
def test_files_are_offered_as_they_are(site: BuiltSite, workshop_id: str, edition: Edition) -> None:
    """The page offers its files with their true length and size, on the page itself and in the overview."""
    pdf = site.file(f"workshops/{workshop_id}/{edition.id}.pdf").read_bytes()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        labels = [f"PDF, {counted(len(opened.pages), 'Seite', 'Seiten')}, {file_size(len(pdf))}"]
    if edition.word:
        labels.append(f"Word, {file_size(site.file(f'workshops/{workshop_id}/{edition.id}.docx').stat().st_size)}")
    shown = [text.split(":")[0] for text in texts(site.article(f"workshops/{workshop_id}/{edition.id}/"), "a[download]")]
    listed = [text.split(" :")[0] for text in texts(site.article("workshops/"), f'a[download][href*="/{workshop_id}/{edition.id}."]')]
    assert (shown, listed) == (labels, labels)


@every_workshop
def test_tables_have_captions_and_headers(site: BuiltSite, workshop_id: str) -> None:
    """Every table of every edition has a caption and header cells of its columns."""
    tables = [table for edition in EDITIONS for table in site.article(f"workshops/{workshop_id}/{edition.id}/").select("table")]
    assert tables
    assert [one_line(str(table))[:80] for table in tables if not table.caption or not table.select("thead th[scope=col]")] == []


@every_workshop
def test_workshop_leads_to_every_edition(site: BuiltSite, workshop_id: str) -> None:
    """The page of a workshop names every edition with what it is for."""
    shown = texts(site.article(f"workshops/{workshop_id}/"), ".iw-editions > li strong")
    assert shown[: len(EDITIONS)] == [edition.title for edition in EDITIONS]
