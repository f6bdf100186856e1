"""The real editions of the sample workshops as PDF."""

import pytest
from page import ValidationProfile

from macros.library.library import Library
from macros.views.document import Card, Cards, Code, Document
from macros.views.editions.registry import EDITIONS, Edition
from macros.views.editions.scope import Scope
from tests.printing.conftest import SITE, STAMP, Print
from tests.printing.pdf import codes, failures, tables
from tests.printing.test_accessibility import missing

WORKSHOP = "musterstadt"
WORKSHOPS = ("musterkreis", WORKSHOP)
PRINTED = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)


def built(library: Library, edition: Edition, workshop_id: str = WORKSHOP) -> Document:
    """Return an edition of a sample workshop."""
    return edition.build(Scope(library, library.workshops[workshop_id], STAMP))


def coded(document: Document) -> set[str]:
    """Return the addresses a document has codes for."""
    blocks = [entry for block in document.blocks for entry in (block.cards if isinstance(block, Cards) else (block,))]
    return {entry.address for entry in blocks if isinstance(entry, Code | Card) and entry.address}


@PRINTED
@pytest.mark.parametrize("workshop_id", WORKSHOPS)
@pytest.mark.parametrize("profile", [ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A], ids=["UA-1", "A-2a"])
def test_conformance(library: Library, printed: Print, edition: Edition, workshop_id: str, profile: ValidationProfile) -> None:
    """Each edition is accessible and lasts."""
    assert failures(printed(built(library, edition, workshop_id)), profile) == []


@PRINTED
def test_every_word(library: Library, printed: Print, edition: Edition) -> None:
    """Each edition holds every word of its view."""
    made = built(library, edition)
    assert missing(made, printed(made)) == []


@PRINTED
def test_tables(library: Library, printed: Print, edition: Edition) -> None:
    """Every table of every edition has header cells."""
    assert [table for table in tables(printed(built(library, edition))) if not any(cell.S == "/TH" for row in table for cell in row)] == []


@PRINTED
def test_codes(library: Library, printed: Print, edition: Edition) -> None:
    """Codes on the pages lead to where the view says."""
    made = built(library, edition)
    assert codes(printed(made)) == {SITE + address for address in coded(made)}
