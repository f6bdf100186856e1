"""Ways to browse that need no script: by Handlungsfeld, Land, kind and size."""

import pytest

from macros.library.library import Library
from macros.library.rules.addresses import BESIDE_EXAMPLES
from macros.views.filters import FacetKind
from macros.views.listing import FACETS, facets
from tests.built import BuiltSite, targets, texts


@pytest.mark.parametrize("kind", FACETS, ids=lambda kind: kind.kind)
def test_page_lists_its_examples(site: BuiltSite, library: Library, kind: FacetKind) -> None:
    """The page of each term lists exactly its examples, under the name of the term and their number."""
    wrong = []
    for facet in facets(library, kind):
        article = site.article(facet.address)
        listed = [target for title in article.select(".iw-card__title") for target in targets(title, facet.address)]
        heading = f"{len(facet.cards)} Praxisbeispiel{'' if len(facet.cards) == 1 else 'e'}"
        if listed != [card.address for card in facet.cards] or (texts(article, "h1"), texts(article, "h2")[0]) != ([facet.label], heading):
            wrong.append(facet.address)
    assert wrong == []


@pytest.mark.parametrize("kind", FACETS, ids=lambda kind: kind.kind)
def test_overview_leads_to_every_term(site: BuiltSite, library: Library, kind: FacetKind) -> None:
    """/praxisbeispiele/ leads to every term that has examples, with their number."""
    groups = site.article("praxisbeispiele/").select(".iw-facets details")
    group = groups[FACETS.index(kind)]
    used = [facet for facet in facets(library, kind) if facet.cards]
    assert targets(group, "praxisbeispiele/") == [facet.address for facet in used]
    assert texts(group, ".iw-count") == [str(len(facet.cards)) for facet in used]


@pytest.mark.parametrize("kind", FACETS, ids=lambda kind: kind.kind)
def test_leads_to_its_siblings(site: BuiltSite, library: Library, kind: FacetKind) -> None:
    """From a term one gets to the others; the one shown is marked."""
    shown = next(facet for facet in facets(library, kind) if facet.cards)
    tiles = site.article(shown.address).select("#weiter ~ .iw-tiles a")
    assert [str(tile["href"]) for tile in tiles if tile.get("aria-current") == "page"] == [f"../../../{shown.address}"]
    assert len(tiles) == sum(bool(facet.cards) for facet in facets(library, kind))


def test_empty_term_says_so(site: BuiltSite, library: Library) -> None:
    """A term without examples says so and asks for one."""
    empty = [facet for kind in FACETS for facet in facets(library, kind) if not facet.cards]
    asking = [facet for facet in empty if "mitmachen/" in targets(site.article(facet.address), facet.address)]
    assert empty
    assert asking == empty


def test_field_leads_to_its_questions(site: BuiltSite) -> None:
    """The page of a Handlungsfeld leads to its questions, and theirs back to the examples."""
    assert "fragen/handlungsfeld/sprache/" in targets(
        site.article("praxisbeispiele/handlungsfeld/sprache/"), "praxisbeispiele/handlungsfeld/sprache/"
    )
    assert "praxisbeispiele/handlungsfeld/sprache/" in targets(
        site.article("fragen/handlungsfeld/sprache/"), "fragen/handlungsfeld/sprache/"
    )


def test_pages_beside_the_examples_are_known(site: BuiltSite, library: Library) -> None:
    """The names that no example may have are those of all other pages and folders beside the examples."""
    beside = {path.name for path in site.file("praxisbeispiele/").parent.iterdir() if path.is_dir()}
    assert beside - set(library.practice_examples) == set(BESIDE_EXAMPLES)
