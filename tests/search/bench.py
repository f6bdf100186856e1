"""Print the quality of the search: ``python -m tests.search.bench SITE``, or ``make bench-search``.

Figures per category, tuned and held back; the worst queries; bytes before the first result; the same among many more records.
"""

import gzip
import random
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from macros.content import load_content
from macros.finding.document import documents
from macros.finding.enrichment import enrichment
from macros.finding.index import make_index
from macros.finding.record import BODY, SUMMARY, TITLE, SearchRecord, Zone
from macros.finding.records import search_records
from macros.finding.vocabulary import preferred_words
from macros.library.visibility import public_part
from tests.project import ROOT
from tests.search.quality import Judged, ask, figures, queries

WORST, SAMPLES = 20, 24
SIZES = (1000, 5000)
SEED = 4
OWN = ("dom", *(f"search/{name}" for name in ("engine", "vocabulary", "query", "ranking", "words", "results", "start", "header", "packed")))
PACKED_ALREADY = (".pagefind", ".pf_meta", ".pf_index", ".pf_fragment", ".packed")


def main(site: Path) -> None:
    """Print everything for a built site."""
    answers, _ = ask(site, queries())
    print(f"{'Kategorie':22}{'Anfragen':>9}{'unter 5':>9}{'MRR':>7}{'leer':>6}")
    for unseen in (False, True):
        part = [entry for entry in answers if entry.query.unseen is unseen]
        for category in sorted({entry.query.category for entry in part}):
            _line(category, [entry for entry in part if entry.query.category == category])
        _line("ungesehen, alle" if unseen else "abgestimmt, alle", part)
    times = sorted(entry.milliseconds for entry in answers[1:])
    print(f"\nMillisekunden je Anfrage: Median {statistics.median(times):.0f}, 95 von 100 unter {times[int(len(times) * 0.95)]:.0f}")
    _bytes(site)
    _worst([entry for entry in answers if not entry.query.unseen])
    for size in SIZES:
        _scale(site, size)


def _line(name: str, answers: Sequence[Judged]) -> None:
    found = figures(answers)
    print(f"{name:22}{found.queries:9}{found.hits:9.2f}{found.reciprocal_rank:7.3f}{found.empty:6.2f}")


def _bytes(site: Path) -> None:
    """Print what is fetched before the first ten results of a single query, as it lies on the server and as servers pack it."""
    sample = random.Random(SEED).sample(queries(), SAMPLES)
    own = [site / "assets/javascripts" / f"{name}.js" for name in OWN] + [site / "pagefind/pagefind.js"]
    plain, packed = [], []
    for query in sample:
        files = own + [site / name for name in ask(site, [query])[1]]
        plain.append(sum(path.stat().st_size for path in files))
        packed.append(sum(_packed(path) for path in files))
    print(f"Bytes vor dem ersten Treffer ({SAMPLES} Anfragen): {_range(plain)}, von einem packenden Server {_range(packed)}")


def _range(sizes: Sequence[int]) -> str:
    return f"Median {statistics.median(sizes) / 1000:.0f} kB, höchstens {max(sizes) / 1000:.0f} kB"


def _packed(path: Path) -> int:
    content = path.read_bytes()
    return len(content) if path.suffix in PACKED_ALREADY else len(gzip.compress(content))


def _worst(answers: Sequence[Judged]) -> None:
    print(f"\nDie {WORST} schlechtesten:")
    for entry in sorted(answers, key=lambda entry: 1 / entry.place if entry.place else 0)[:WORST]:
        used = " ".join("/".join(ways) for ways in entry.used)
        place = entry.place or "–"
        print(f"  Platz {place}: {entry.query.text} [{entry.query.category}], gesucht als {used}; zuerst {', '.join(entry.found[:2])}")


def _scale(site: Path, size: int) -> None:
    """Print the figures among as many records: the real ones, and others made of their sentences in another order."""
    library = public_part(load_content(ROOT)[0])
    real = list(search_records(library, []))
    records = [*real, *_made(real, size - len(real))]
    with TemporaryDirectory() as folder:
        texts = (zone.text for record in real for zone in record.zones)
        make_index(documents(records, enrichment(library, texts)), records, preferred_words(library), Path(folder, "pagefind"))
        known = {record.address for record in real}
        asked = [query for query in queries() if query.right <= known]
        answers, _ = ask(Path(folder), asked)
    found = figures(answers)
    times = sorted(entry.milliseconds for entry in answers[1:])
    print(
        f"\nUnter {size} Einträgen ({len(asked)} Anfragen): unter den ersten fünf {found.hits:.2f}, MRR {found.reciprocal_rank:.3f}, "
        f"leer {found.empty:.2f}, Median {statistics.median(times):.0f} ms"
    )


def _made(real: Sequence[SearchRecord], number: int) -> Iterator[SearchRecord]:
    chance = random.Random(SEED)
    examples = [record for record in real if record.kind == "beispiel"]
    sentences = [sentence for record in examples for zone in record.zones for sentence in zone.text.split(". ") if " " in sentence]
    for count in range(number):
        title, *body = chance.sample(sentences, 14)
        zones = (Zone(TITLE, " ".join(title.split()[:9])), Zone(SUMMARY, ". ".join(body[:3])), Zone(BODY, ". ".join(body[3:])))
        yield replace(examples[0], address=f"erfunden/{count}/", zones=zones)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
