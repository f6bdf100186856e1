"""What the search reads of prose pages."""

from macros.finding.prose import prose

PAGE = """
<h1 id="x">Titel<a class="headerlink" href="#x">¶</a></h1>
<p>Eigene&nbsp;Worte <em>mit</em> Betonung.</p>
<h2 id="y">Zwischentitel<a class="headerlink" href="#y">¶</a></h2>
<div class="iw-cards"><p>Karten</p><div>mehr</div></div>
<div class="admonition note"><p>Ein Hinweis<br>in zwei Zeilen</p></div>
<script type="module" src="x.js"></script>
<div class="iw-wide"><p>Karte</p><table><tr><td>Wert</td></tr></table></div>
<table><tr><td>Zelle</td><td>andere</td></tr></table>
"""


def test_own_words() -> None:
    """Paragraphs, hints and all tables are read; what else macros have put in, signs beside headings and the title are not."""
    assert (
        prose("x/", "Titel", "Kurz", PAGE).text
        == "Eigene Worte mit Betonung. Zwischentitel. Ein Hinweis in zwei Zeilen. Wert. Zelle. andere"
    )


def test_search_terms() -> None:
    """Words that nobody reads are kept apart from the text."""
    page = prose("x/", "Titel", "Kurz", PAGE, ["Suchwort"])
    assert (page.search_terms, "Suchwort" in page.text) == (("Suchwort",), False)


def test_headings() -> None:
    """Headings are read a second time for themselves."""
    assert "Zwischentitel" in prose("x/", "Titel", "Kurz", PAGE).headings
    assert "Betonung" not in prose("x/", "Titel", "Kurz", PAGE).headings
