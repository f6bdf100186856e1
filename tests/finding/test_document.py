"""The document by which a record is indexed."""

from macros.finding.document import NEIGHBOUR, NEIGHBOUR_OF_PART, PART, indexed_html
from macros.finding.enrichment import Enrichment
from macros.finding.record import ASIDE, BODY, CORE, SOUGHT, SUMMARY, TITLE, SearchRecord, Zone

ENRICHMENT = Enrichment([("Kita", "Kindergarten")], [], ["kurs", "mütter"])


def document(*zones: Zone, title: str = "Kita") -> str:
    """Return the document of a record with some zones."""
    return indexed_html(SearchRecord("praxisbeispiele/x/", "beispiel", title, "Worum es geht", zones, "Musterstadt"), ENRICHMENT)


def test_head_says_what_the_list_shows() -> None:
    """Address, title, kind, summary and context stand in the head, where no excerpt is taken from."""
    head = document().partition("</head>")[0]
    expected = {"address": "praxisbeispiele/x/", "title": "Kita", "kind": "beispiel", "summary": "Worum es geht", "context": "Musterstadt"}
    assert [f'<meta data-pagefind-meta="{name}[content]" content="{text}">' in head for name, text in expected.items()] == [True] * 5


def test_zones_have_their_weight() -> None:
    """Each zone is a paragraph of its weight, and the words it brings stand behind all zones with a part of that weight."""
    body = document(Zone(TITLE, "Kita"), Zone(BODY, "Mütterkurs")).partition("data-pagefind-body>")[2]
    assert body == (
        '<p data-pagefind-weight="9.0">Kita</p><p data-pagefind-weight="2.5">Mütterkurs</p>'
        '<p data-pagefind-weight="2.43">Kindergarten</p><p data-pagefind-weight="1.8">mütter. kurs</p></body></html>'
    )


def test_added_word_counts_less_than_a_read_one() -> None:
    """A word added for one of the title counts less than one that stands in the text."""
    assert TITLE * NEIGHBOUR < BODY


def test_weights_tell_apart() -> None:
    """As the index keeps weights, in 24ths, words read, parts, words that mean the same, and those given to search by differ."""
    zones = (TITLE, CORE, SUMMARY, BODY, ASIDE)
    kinds = [
        zones,
        [zone * PART for zone in zones],
        [zone * factor for zone in zones for factor in (NEIGHBOUR, NEIGHBOUR_OF_PART)],
        [SOUGHT],
    ]
    kept = [{int(weight * 24) for weight in kind} for kind in kinds]
    assert sum(map(len, kept)) == len(set().union(*kept))


def test_bare_text_brings_no_words() -> None:
    """A bare zone gets no hidden words."""
    assert "Kindergarten" not in document(Zone(BODY, "Kita", bare=True))


def test_texts_are_escaped() -> None:
    """A text that looks like HTML stays text."""
    written = document(Zone(TITLE, "<b>fett</b>"), title='"><script>')
    assert "<script>" not in written
    assert "&lt;b&gt;fett&lt;/b&gt;" in written
