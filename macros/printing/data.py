"""A document as plain data for the templates: links are full addresses, codes are drawn, clock times and typography are set."""

import dataclasses
from datetime import date
from typing import Any

from macros.printing import authored
from macros.printing.authored import Data
from macros.qr_codes import qr_code
from macros.typography import MONTHS, SPACE, typography
from macros.views import wording
from macros.views.document import Authored, Card, Code, Document, Facts, Heading, PageBreak, PlanEntry, Run, Table

NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"  # not in the font
LICENCE = "CC BY 4.0"


def text(value: str) -> str:
    """Return a text as it is printed: one line, German no-break spaces, no space the font does not know."""
    return typography(" ".join(value.replace(NARROW_SPACE, SPACE).split(" ")).replace("\n", " "))


def full_address(base_url: str, address: str) -> str:
    """Return the full address of a link that may be relative to the root of the site."""
    return address if "://" in address or address.startswith("mailto:") else base_url.rstrip("/") + "/" + address.lstrip("/")


def short_address(address: str) -> str:
    """Return an address as people type it: without protocol and closing slash."""
    return address.partition("://")[2].removesuffix("/")


def day(value: date) -> str:
    """Return a date in words: ``3. November 2026``."""
    return text(f"{value.day}. {MONTHS.split('|')[value.month - 1]} {value.year}")


def document_data(document: Document, base_url: str, stamp: date) -> Data:
    """Return everything the templates need to set a document."""
    address = full_address(base_url, document.address)
    head = {name: text(getattr(document, name)) for name in ("title", "subtitle", "description")}
    page = {"id": document.id, "paper": document.paper, "landscape": document.landscape, "cover": _has_cover(document)}
    imprint = {"address": address, "short": short_address(address), "stamp": day(stamp), "licence": LICENCE}
    return head | page | imprint | {"blocks": _without_repeated_captions([_encoded(block, base_url) for block in document.blocks])}


def row_headers(document: Document) -> list[int | None]:
    """Return for each table on paper, in order, the column whose cells head their rows."""
    tables = (block for block in document.blocks if isinstance(block, Table) or (isinstance(block, Facts) and block.rows))
    return [0 if isinstance(block, Facts) else block.row_header for block in tables]


def _has_cover(document: Document) -> bool:
    """A document has a cover when its first page ends before the first heading."""
    first = next((block for block in document.blocks if isinstance(block, Heading | PageBreak)), None)
    return isinstance(first, PageBreak)


def _without_repeated_captions(blocks: list[Data]) -> list[Data]:
    """A caption that only repeats the heading right above is not printed twice."""
    pairs = zip([{}, *blocks], blocks, strict=False)
    return [block | {"caption": ""} if block.get("caption", "") == before.get("text") else block for before, block in pairs]


def _encoded(value: Any, base_url: str) -> Any:
    if isinstance(value, str):
        return text(value)
    if isinstance(value, tuple):
        return [_encoded(entry, base_url) for entry in value]
    if isinstance(value, frozenset):
        return sorted(value)
    if dataclasses.is_dataclass(value):
        fields = {field.name: _encoded(getattr(value, field.name), base_url) for field in dataclasses.fields(value)}
        return {"kind": type(value).__name__} | fields | _computed(value, base_url)
    return value


def _computed(value: Any, base_url: str) -> Data:
    """What is computed for paper, over the fields of a block."""
    if isinstance(value, Run):
        link = full_address(base_url, value.link) if value.link else ""
        return authored.run(text(value.text), link, value.language, bold=value.bold, italic=value.italic)
    if isinstance(value, Authored):
        return {"blocks": authored.blocks(value.markdown)}
    if isinstance(value, PlanEntry):
        return {"clock": f"{wording.clock(value.begins)}–{wording.clock(value.ends)}"}
    if isinstance(value, Code | Card) and value.address:
        address = full_address(base_url, value.address)
        return {"link": address, "short": short_address(address), "qr": qr_code(address)}
    return {}
