"""Tables of our Markdown pages, as a screen reader needs them."""

import pytest
from markdown import Markdown

from macros.tables import TablesExtension

ROWS = "| A | B |\n| --- | --- |\n| 1 | 2 |"
HEAD = '<thead>\n<tr>\n<th scope="col">A</th>\n<th scope="col">B</th>\n</tr>\n</thead>'
BODY = "<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>"
TABLES = {
    "caption": (f"Tabelle: Die *Zahlen*\n\n{ROWS}", f"<table><caption>Die <em>Zahlen</em></caption>{HEAD}\n{BODY}\n</table>"),
    "none": (f"Ein Satz.\n\n{ROWS}", f"<p>Ein Satz.</p>\n<table>\n{HEAD}\n{BODY}\n</table>"),
    "no table": ("Tabelle: keine\n\nEin Satz.", "<p>Tabelle: keine</p>\n<p>Ein Satz.</p>"),
}


@pytest.mark.parametrize(("text", "html"), TABLES.values(), ids=TABLES.keys())
def test_table(text: str, html: str) -> None:
    """The paragraph „Tabelle: “ before a table is its caption; header cells say their direction."""
    assert Markdown(extensions=["tables", TablesExtension()]).convert(text) == html
