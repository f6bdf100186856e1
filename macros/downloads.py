"""The files of a workshop: every edition as PDF, what administrations edit as Word, the appointments as calendar."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

import pikepdf

from macros.calendar_file import has_dates, render_ics
from macros.library.library import Library
from macros.library.models.workshop import Workshop
from macros.printing import render_pdf
from macros.views.editions.registry import EDITIONS, Edition
from macros.views.editions.scope import Scope
from macros.views.links import workshop_address
from macros.views.wording import counted, file_size
from macros.word import render_docx

CALENDAR = "agenda"


@dataclass(frozen=True)
class Download:
    """A file. edition is the id of what it shows, address where it lies below the root, label how it is offered."""

    edition: str
    address: str
    label: str
    content: bytes


Downloads = Mapping[str, tuple[Download, ...]]


def make_downloads(library: Library, site_url: str, stamp: date, internal: bool, cache: Path) -> Downloads:
    """Return the files of every workshop by its id. stamp is printed as their version; what is unchanged is taken from cache.

    Raises PrintingError where a document cannot be set.
    """
    scopes = (Scope(library, workshop, stamp, internal) for workshop in library.workshops.values())
    return {scope.workshop.record_id: tuple(_files(scope, site_url, cache)) for scope in scopes}


def _files(scope: Scope, site_url: str, cache: Path) -> Iterator[Download]:
    for edition in EDITIONS:
        yield from _edition(scope, edition, site_url, cache)
    if has_dates(scope.workshop):
        midnight = datetime.combine(scope.today, time(), UTC)
        content = render_ics(scope.library, scope.workshop, site_url, midnight)
        yield Download(CALENDAR, _address(scope.workshop, f"{CALENDAR}.ics"), f"Kalender, {file_size(len(content))}", content)


def _edition(scope: Scope, edition: Edition, site_url: str, cache: Path) -> Iterator[Download]:
    document = edition.build(scope)
    pdf = render_pdf(document, site_url, scope.today, cache)
    label = f"PDF, {counted(_pages(pdf), 'Seite', 'Seiten')}, {file_size(len(pdf))}"
    yield Download(edition.id, _address(scope.workshop, f"{edition.id}.pdf"), label, pdf)
    if edition.word:
        word = render_docx(document, site_url, scope.today)
        yield Download(edition.id, _address(scope.workshop, f"{edition.id}.docx"), f"Word, {file_size(len(word))}", word)


def _address(workshop: Workshop, name: str) -> str:
    return workshop_address(workshop.record_id) + name


def _pages(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)
