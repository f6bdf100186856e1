"""Finding: what the search knows of every record and page, the words it adds, and the index made of it."""

import hashlib
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

from macros.finding import index
from macros.finding.document import documents
from macros.finding.enrichment import enrichment, groups
from macros.finding.prose import prose
from macros.finding.record import SearchRecord
from macros.finding.records import Prose, search_records
from macros.finding.vocabulary import preferred_words
from macros.library.library import Library

__all__ = ["Prose", "prose", "write_search"]

FOLDER = "pagefind"


def write_search(library: Library, pages: Iterable[Prose], target: Path, cache: Path) -> None:
    """Write the search of a library and the prose pages of its site into target; where nothing has changed it comes from cache."""
    records = list(search_records(library, pages))
    kept = cache / _fingerprint(records, library)
    if not kept.exists():
        shutil.rmtree(cache, ignore_errors=True)
        texts = (zone.text for record in records for zone in record.zones)
        index.make_index(documents(records, enrichment(library, texts)), records, preferred_words(library), kept)
    shutil.copytree(kept, target / FOLDER, dirs_exist_ok=True)


def _fingerprint(records: Sequence[SearchRecord], library: Library) -> str:
    """Return what changes with the content, the thesaurus, and the code and word lists of this package."""
    own = b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.iterdir()) if path.is_file())
    return hashlib.sha256(repr((records, groups(library))).encode() + own).hexdigest()
