"""Texts that mean harm are shown as they are written and do nothing, wherever they stand."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from macros.finding.packed import read_packed
from tests.built import BuiltSite, words
from tests.rendering.hostile import HARM, LABELS, hostile_records

PAGES = {
    "praxisbeispiele/fremd/": "practice_examples.title",
    "praxisbeispiele/handlungsfeld/fremd/": "action_fields.label",
    "fragen/phase/fremd/": "phases.label",
    "bausteine/fremd/": "agenda_modules.title",
    "workshops/fremd/": "workshops.title",
}
# What no public page shows: notes for moderators, the name of a set of questions, words to search by.
UNSEEN = {
    "workshop_questions.title",
    "workshops.moderators[0]",
    "workshops.days.agenda.note",
    "workshops.preparation_meeting.agenda.note",
    "workshops.follow_up_meeting.agenda.note",
    "workshops.offer.includes[0]",
    "thesaurus.words[0]",
    "thesaurus.words[1]",
    "thesaurus.note",
}
ONLY_SEARCHED = (".synonyms[0]", ".search_terms[0]")


def paths(value: Any) -> Iterator[str]:
    """Yield the path of every harmful text inside a record."""
    if isinstance(value, str):
        yield from [value.removeprefix(f"{HARM} ")] if value.startswith(HARM) else []
    else:
        for entry in value.values() if isinstance(value, dict) else value:
            yield from paths(entry)


def test_every_text_is_shown_as_written(hostile_site: BuiltSite) -> None:
    """Each text an author can write appears on some page, letter by letter, except for those that are not for readers."""
    shown = " ".join(words(hostile_site.article(address)) for address in hostile_site.addresses)
    written = [*paths(hostile_records()), *(f"{name}.label" for name in LABELS)]
    unseen = {path for path in written if f"{HARM} {path} ".replace("  ", " ").strip() not in shown}
    assert unseen == UNSEEN | {path for path in written if path.endswith(ONLY_SEARCHED)}


def test_nothing_is_executed(hostile_site: BuiltSite) -> None:
    """No page has a script, a picture or a handler that a text brought in."""
    found = [
        (address, str(tag)[:80])
        for address in hostile_site.addresses
        for tag in hostile_site.page(address).select("script:not([type='application/ld+json']), img[src=x], [onerror]")
        if tag.name != "script" or "alert" in tag.get_text()
    ]
    assert found == []


def test_template_signs_are_not_evaluated(hostile_site: BuiltSite) -> None:
    """``{{7*7}}`` stays what it is in every text."""
    assert [address for address in hostile_site.addresses if "49{%raw%}" in hostile_site.html(address)] == []


def test_markdown_of_the_body(hostile_site: BuiltSite) -> None:
    """The sections of an example show HTML as text; only their Markdown is understood."""
    body = [words(tag) for tag in hostile_site.article("praxisbeispiele/fremd/").select(".iw-prose")]
    expected = HARM.replace("`x`", "x")
    assert [text.startswith(expected) for text in body] == [True] * 5


@pytest.mark.parametrize(("address", "path"), PAGES.items(), ids=PAGES.values())
def test_title(hostile_site: BuiltSite, address: str, path: str) -> None:
    """A page has one title, which says the text and the name of the site."""
    titles = [words(tag) for tag in hostile_site.page(address).select("title")]
    assert len(titles) == 1
    assert f"{HARM} {path}" in titles[0]
    assert titles[0].endswith(" – Integrationswerkstatt")


@pytest.mark.parametrize("name", ["meta[name=description]", "meta[property='og:description']"])
def test_description(hostile_site: BuiltSite, name: str) -> None:
    """The description of a page is the text, in the page head and for social networks."""
    tags = hostile_site.page("praxisbeispiele/fremd/").select(name)
    assert [tag["content"] for tag in tags] == [f"{HARM} practice_examples.summary"]


def test_structured_data(hostile_site: BuiltSite) -> None:
    """Structured data stays valid and carries the text itself."""
    data = hostile_site.page("praxisbeispiele/fremd/").select("script[type='application/ld+json']")
    assert [json.loads(tag.get_text())["headline"] for tag in data] == [f"{HARM} practice_examples.title"]


def test_search_index(hostile_site: BuiltSite) -> None:
    """The search, whose entries are made of nodes, gets the text as it was written."""
    titles = [record["title"] for record in read_packed(hostile_site.root / "pagefind/records.packed").values()]
    assert f"{HARM} practice_examples.title" in titles
