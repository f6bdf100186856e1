"""What search engines and social networks are told about each page."""

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup
from bs4.filter import SoupStrainer

from macros.library.library import Library
from macros.views.pages import generated_pages
from tests.built import NOT_FOUND, BuiltSite

URL = "https://integrationswerkstatt.example/"
Heads = dict[str, BeautifulSoup]


@pytest.fixture(scope="module")
def heads(site: BuiltSite) -> Heads:
    """The head of every page but the 404 page."""
    sources = {address: site.html(address).split("</head>", maxsplit=1)[0] for address in site.addresses if address != NOT_FOUND}
    wanted = SoupStrainer(["title", "meta", "link", "script"])
    return {address: BeautifulSoup(source, "html.parser", parse_only=wanted) for address, source in sources.items()}


def told(head: BeautifulSoup, selector: str, attribute: str = "content") -> list[str]:
    """Return an attribute of all tags that a selector finds."""
    return [str(tag[attribute]) for tag in head.select(selector)]


def test_canonical_address(heads: Heads) -> None:
    """Each page names its one address, also to social networks."""
    wrong = [
        address
        for address, head in heads.items()
        if (told(head, "link[rel=canonical]", "href"), told(head, "meta[property='og:url']")) != ([f"{URL}{address}"], [f"{URL}{address}"])
    ]
    assert wrong == []


def test_descriptions(heads: Heads) -> None:
    """Each page has one description, the same for search engines and social networks."""
    wrong = [
        address
        for address, head in heads.items()
        if not (text := told(head, "meta[name=description]")) or len(text) != 1 or text != told(head, "meta[property='og:description']")
    ]
    assert wrong == []


def test_no_two_pages_share_a_description(heads: Heads) -> None:
    """A description belongs to one page."""
    texts = [told(head, "meta[name=description]")[0] for head in heads.values()]
    assert sorted({text for text in texts if texts.count(text) > 1}) == []


def test_titles(heads: Heads) -> None:
    """Each page has a title of its own, followed by the name of the site; only the start page has the name alone."""
    titles = {address: head.title.get_text(strip=True) if head.title else "" for address, head in heads.items()}
    assert [address for address, title in titles.items() if not title.endswith(" – Integrationswerkstatt")] == [""]
    assert titles[""] == "Integrationswerkstatt"
    assert len(set(titles.values())) == len(titles)


@pytest.mark.parametrize("name", ["og:title", "og:site_name", "og:locale", "og:type", "og:image", "og:image:alt"])
def test_social_metadata(heads: Heads, name: str) -> None:
    """Each page tells social networks what to show."""
    assert [address for address, head in heads.items() if len(told(head, f"meta[property='{name}']")) != 1] == []


def test_preview_picture_exists(site: BuiltSite, heads: Heads) -> None:
    """The picture for social networks is part of the site."""
    pictures = {picture for head in heads.values() for picture in told(head, "meta[property='og:image']")}
    assert [picture for picture in pictures if not site.file(picture.removeprefix(URL)).is_file()] == []


def structured(heads: Heads) -> dict[str, Any]:
    """Return the structured data of the pages that have any."""
    tags = {address: head.select("script[type='application/ld+json']") for address, head in heads.items()}
    return {address: json.loads(found[0].get_text()) for address, found in tags.items() if found}


def test_structured_data(heads: Heads, library: Library) -> None:
    """Examples are articles to machines, the catalogue of indicators is a data set, the start page a web site."""
    expected = {page.address: page.json_ld["@type"] for page in generated_pages(library, URL) if page.json_ld}
    assert {address: data["@type"] for address, data in structured(heads).items()} == expected | {"": "WebSite", "kennzahlen/": "Dataset"}


def test_only_examples_are_articles(heads: Heads) -> None:
    """Social networks are told of articles where there are articles."""
    articles = {address for address, head in heads.items() if told(head, "meta[property='og:type']") == ["article"]}
    assert articles == {address for address, data in structured(heads).items() if data["@type"] == "Article"}


def test_structured_data_names_its_page(heads: Heads) -> None:
    """Structured data names the address of the page it stands on."""
    assert {address: data["url"] for address, data in structured(heads).items()} == {
        address: f"{URL}{address}" for address in structured(heads)
    }
