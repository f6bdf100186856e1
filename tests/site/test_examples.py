"""The list of all examples, and the page of each."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from bs4 import Tag

from macros.library.library import Library
from macros.library.models.practice_example import PracticeExample
from macros.views.evidence import evidence_view
from macros.views.links import example_address
from macros.views.listing import all_cards
from macros.views.practice_example import PracticeExampleView, practice_example_view
from macros.views.wording import as_of
from tests.built import BuiltSite, one_line, targets, texts, words

Check = Callable[[Tag, PracticeExample], bool]


def pages_without(site: BuiltSite, library: Library, check: Check) -> list[str]:
    """Return the ids of the examples whose page does not pass a check."""
    examples = library.practice_examples.items()
    return [key for key, entry in examples if not check(site.article(example_address(key)), entry)]


def view_of(library: Library, example: PracticeExample) -> PracticeExampleView:
    """Return what the page of an example shows today."""
    return practice_example_view(library, example, datetime.now(UTC).date())


def section(article: Tag, anchor: str) -> str:
    """Return the text between a heading and the next one of its level; empty where there is no such heading."""
    heading = article.find("h2", id=anchor)
    parts = [] if heading is None else heading.find_next_siblings()
    text = []
    for part in parts:
        if part.name == "h2":
            break
        text.append(words(part))
    return " ".join(text)


def test_list_has_all_in_order(site: BuiltSite, library: Library) -> None:
    """/praxisbeispiele/ links every example, ordered by place, without any script."""
    cards = site.article("praxisbeispiele/").select(".iw-card__title")
    linked = [target for card in cards for target in targets(card, "praxisbeispiele/")]
    assert linked == [card.address for card in all_cards(library)]
    assert len(linked) >= 109


def test_card_tells_the_essentials(site: BuiltSite, library: Library) -> None:
    """A card in the list tells place, Land, size, Handlungsfelder, evidence and time."""
    cards = [words(card) for card in site.article("praxisbeispiele/").select(".iw-card")]
    lacking = []
    for entry, card in zip(all_cards(library), cards, strict=True):
        told = [entry.municipality, entry.state, entry.size, entry.evidence, entry.period]
        lacking += [(entry.id, part) for part in (*told, *(field.label for field in entry.action_fields)) if part not in card]
    assert lacking == []


def test_facts_box(site: BuiltSite, library: Library) -> None:
    """Every example has its facts box, each row of which is filled."""

    def check(article: Tag, example: PracticeExample) -> bool:
        rows = [words(row) for row in article.select("#auf-einen-blick + .iw-facts > div")]
        facts = view_of(library, example).facts
        return rows == [f"{fact.label} {' '.join(value.label for value in fact.values)}" for fact in facts]

    assert pages_without(site, library, check) == []


def test_unknown_facts_are_marked(site: BuiltSite, library: Library) -> None:
    """What the sources do not say is marked in the facts box."""

    def check(article: Tag, example: PracticeExample) -> bool:
        return texts(article, ".iw-unknown dt") == [fact.label for fact in view_of(library, example).facts if not fact.known]

    assert pages_without(site, library, check) == []


def test_sections(site: BuiltSite, library: Library) -> None:
    """Every written section stands under its heading."""

    def check(article: Tag, example: PracticeExample) -> bool:
        headings = texts(article, "h2")
        return all(name in headings for name in example.sections)

    assert pages_without(site, library, check) == []


def test_results_with_date_and_source(site: BuiltSite, library: Library) -> None:
    """Each result stands with its date and, where known, the number of its source, which leads to the source."""

    def check(article: Tag, example: PracticeExample) -> bool:
        shown = texts(article, ".iw-results > li")
        sources = [reference.id for reference in example.references]
        expected = []
        for entry in example.results:
            source = f", Quelle {sources.index(entry.reference) + 1}" if entry.reference else ""
            expected.append(f"{one_line(entry.text)} ({as_of(entry.as_of)}{source})")
        return [text.replace(" )", ")").replace(" ,", ",") for text in shown] == expected

    assert pages_without(site, library, check) == []


def test_sources(site: BuiltSite, library: Library) -> None:
    """All sources are listed in their order, each with an anchor, and lead to their address."""

    def check(article: Tag, example: PracticeExample) -> bool:
        rows = article.select("#quellen ~ div .iw-sources > li")
        sources = view_of(library, example).sources
        return [row.get("id") for row in rows] == [f"quelle-{source.number}" for source in sources] and [
            str(link["href"]) for row in rows for link in row.select("a")
        ] == [source.url for source in sources if source.url]

    assert pages_without(site, library, check) == []


def test_how_to_cite(site: BuiltSite, library: Library) -> None:
    """The page says how to cite it, with its full address."""

    def check(article: Tag, example: PracticeExample) -> bool:
        address = f"https://integrationswerkstatt.example/{example_address(example.record_id)}"
        return texts(article, ".iw-cite") == [f"{view_of(library, example).citation} {address} (Text: CC BY 4.0)"]

    assert pages_without(site, library, check) == []


def test_what_is_not_known(site: BuiltSite, library: Library) -> None:
    """The page says what is missing and how complete it is."""

    def check(article: Tag, example: PracticeExample) -> bool:
        found = view_of(library, example).completeness
        text = section(article, "was-wir-nicht-wissen")
        return f"Vollständigkeit: {found.percent} %." in text and all(name in text for name in found.missing)

    assert pages_without(site, library, check) == []


def test_reason_for_the_evidence_level(site: BuiltSite, library: Library) -> None:
    """The page says its evidence level, why, every piece of evidence, and links the rules."""

    def check(article: Tag, example: PracticeExample) -> bool:
        found = evidence_view(library, example)
        text = section(article, "belege")
        told = [found.reason, f"Belegstufe {found.number} von 5: {found.label}.", *(one_line(item.detail) for item in found.items)]
        return all(part in text for part in told) and "belege/" in targets(article, example_address(example.record_id))

    assert pages_without(site, library, check) == []


@pytest.mark.parametrize(
    ("selector", "name"),
    [("#aehnliche-beispiele ~ ul .iw-card__title", "similar"), ("#verwandte-beispiele ~ div .iw-card__title", "related")],
    ids=["similar", "related"],
)
def test_other_examples(site: BuiltSite, library: Library, selector: str, name: str) -> None:
    """The page leads to similar and to related examples."""

    def check(article: Tag, example: PracticeExample) -> bool:
        view = view_of(library, example)
        cards = [entry.card for entry in view.similar] if name == "similar" else list(view.related)
        shown = [target for title in article.select(selector) for target in targets(title, example_address(example.record_id))]
        return shown == [card.address for card in cards]

    assert pages_without(site, library, check) == []
