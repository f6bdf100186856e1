"""A cache of fonts and PDFs that all tests of a run share, and the PDF of every kind of block."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from macros.printing import render_pdf
from macros.views.document import Document
from tests.printing.documents import everything

STAMP = date(2026, 11, 3)
SITE = "https://werkstatt.example/"
Print = Callable[[Document], bytes]


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Print:
    """A function that prints a document."""
    cache: Path = tmp_path_factory.mktemp("printing")
    return lambda document: render_pdf(document, SITE, STAMP, cache)


@pytest.fixture(scope="session")
def pdf(printed: Print) -> bytes:
    """The PDF of a document with every kind of block."""
    return printed(everything())
