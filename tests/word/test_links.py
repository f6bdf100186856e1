"""Links and codes lead where they say."""

import io
from typing import Any

import pytest
import zxingcpp
from docx.document import Document as WordFile
from PIL import Image

from macros.views.document import Authored, Card, Cards, Code, Facts, Heading, Paragraph, Run
from macros.word.addresses import Addresses
from tests.word.opened import ADDRESS, BASE, below_title, opened, values

CODE = Code("workshops/musterstadt/", "Seite des Workshops")


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("praxisbeispiele/neuss/", "https://werkstatt.example/praxisbeispiele/neuss/"),
        ("fragen/phase/tag1/#q001", "https://werkstatt.example/fragen/phase/tag1/#q001"),
        ("https://www.neuss.example/a?b=c&d=e", "https://www.neuss.example/a?b=c&d=e"),
        ("mailto:integration@neuss.example", "mailto:integration@neuss.example"),
        ("https://neuss.example/Über uns", "https://neuss.example/%C3%9Cber%20uns"),
        ('https://neuss.example/"><x>', "https://neuss.example/%22%3E%3Cx%3E"),
    ],
)
def test_link(link: str, address: str) -> None:
    """A link is a real one: full, joined with the address of the site, and spelled as addresses are."""
    (found,) = below_title(opened(Paragraph((Run("Mehr: "), Run("Neuss", link=link)))))
    assert found.text == "Mehr: Neuss"
    assert [(entry.text, entry.url) for entry in found.hyperlinks] == [("Neuss", address)]
    assert [run.style.name for run in found.hyperlinks[0].runs] == ["Hyperlink"]


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://[neuss.example/", "https://neuss.example/\ud800"],
    ids=ascii,
)
def test_strange_link(link: str) -> None:
    """What must not be followed stays text."""
    (found,) = below_title(opened(Paragraph((Run("Neuss", link=link),))))
    assert (found.text, found.hyperlinks) == ("Neuss", [])


def test_link_in_markdown() -> None:
    """Links of authored texts are links, too, and keep their emphasis."""
    (found,) = below_title(opened(Authored("Siehe **[Bericht](https://neuss.example/b)**.")))
    assert [(link.text, link.url, link.runs[0].bold) for link in found.hyperlinks] == [("Bericht", "https://neuss.example/b", True)]


@pytest.mark.parametrize("link", ["#ziele", f"{ADDRESS}#ziele"])
def test_link_within(link: str) -> None:
    """A link to a heading of the same document stays within the file."""
    file = opened(Paragraph((Run("unten", link=link),)), Heading(2, "Ziele", "ziele"))
    (mark,) = values(file.element, ".//w:hyperlink/@w:anchor")
    assert values(file.element, f".//w:p[w:bookmarkStart[@w:name='{mark}']]//w:t/text()") == ["Ziele"]


def test_link_elsewhere() -> None:
    """The same anchor on another page leads to that page."""
    assert Addresses(BASE, ADDRESS, {"ziele": "_iw1"}).bookmark("bausteine/x/#ziele") == ""


def pictures(file: WordFile) -> list[Any]:
    """Return the pictures of a file as images."""
    ids = values(file.element, ".//a:blip/@r:embed")
    return [Image.open(io.BytesIO(file.part.related_parts[entry].blob)) for entry in ids]


def test_code() -> None:
    """A QR code is a picture that decodes to the page's address."""
    (picture,) = pictures(opened(CODE))
    assert [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))] == ["https://werkstatt.example/workshops/musterstadt/"]


def test_code_that_leads_nowhere() -> None:
    """There is no code to an address that must not be followed; its label stays."""
    file = opened(Code("javascript:alert(1)", "Seite"))
    assert (pictures(file), below_title(file)[-1].text) == ([], "Seite")


def test_code_in_words() -> None:
    """A QR code says in words what it shows, and its label is a link."""
    file = opened(CODE)
    assert values(file.element, ".//wp:docPr/@descr") == ["QR-Code: Seite des Workshops (https://werkstatt.example/workshops/musterstadt/)"]
    assert [(link.text, link.url) for link in below_title(file)[1].hyperlinks] == [
        ("Seite des Workshops", "https://werkstatt.example/workshops/musterstadt/")
    ]


def test_code_on_card() -> None:
    """A card with an address bears its code; each picture has a number of its own."""
    cards = tuple(Card("Frage", text, address=f"fragen/#{text}") for text in ("q001", "q002"))
    file = opened(Cards(cards, 2), CODE)
    assert [found.text for picture in pictures(file) for found in zxingcpp.read_barcodes(picture.convert("L"))] == [
        "https://werkstatt.example/fragen/#q001",
        "https://werkstatt.example/fragen/#q002",
        "https://werkstatt.example/workshops/musterstadt/",
    ]
    assert values(file.element, ".//wp:docPr/@id") == ["1", "2", "3"]


def test_link_in_facts() -> None:
    """A value may be a link."""
    made = opened(Facts((("Seite", (Run("Neuss", link="praxisbeispiele/neuss/"),)),))).tables[0]
    assert [link.url for link in made.rows[0].cells[1].paragraphs[0].hyperlinks] == ["https://werkstatt.example/praxisbeispiele/neuss/"]
