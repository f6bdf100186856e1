"""The glossary."""

from dataclasses import replace
from itertools import pairwise

from macros.library.library import Library
from macros.library.models.base import Term
from macros.library.models.vocabulary import ThesaurusGroup
from macros.views.glossary import Definition, abbreviations, glossary_view
from macros.views.listing import place_key


def with_thesaurus(library: Library, *groups: list[str]) -> Library:
    """Return the library with these groups of words."""
    return replace(library, thesaurus=tuple(ThesaurusGroup.model_validate({"words": words}) for words in groups))


def test_sorted_like_a_dictionary(library: Library) -> None:
    """Terms follow each other like in a German dictionary, under their first letter."""
    letters = glossary_view(library).letters
    keys = [place_key(entry.term) for entries in letters.values() for entry in entries]
    assert keys == sorted(keys)
    assert [letter for letter, entries in letters.items() for entry in entries if place_key(entry.term)[0].upper() != letter] == []


def test_every_letter_once(library: Library) -> None:
    """Each letter has one heading, in the order of the alphabet."""
    assert all(one < other for one, other in pairwise(glossary_view(library).letters))


def test_own_terms_and_lists(library: Library) -> None:
    """The glossary holds our own terms and the explained entries of the lists that readers meet."""
    found = {entry.id: entry for entries in glossary_view(library).letters.values() for entry in entries}
    assert set(library.terms["glossary"]) <= set(found)
    permanent = library.terms["statuses"]["permanent"]
    meaning = permanent.definition or ""
    assert found["statuses-permanent"] == Definition("statuses-permanent", permanent.label, meaning, "Status", permanent.search_terms)


def test_nothing_without_a_meaning(library: Library) -> None:
    """An entry without explanation is not listed, nor is „nicht bekannt“."""
    statuses = {"running": Term(id="running", label="läuft"), "unknown": library.terms["statuses"]["unknown"]}
    tiny = replace(library, terms={**library.terms, "statuses": statuses})
    kinds = [entry.kind for entries in glossary_view(tiny).letters.values() for entry in entries]
    assert "Status" not in kinds


def test_ids_are_unique(library: Library) -> None:
    """Every term is an anchor of its own."""
    ids = [entry.id for entries in glossary_view(library).letters.values() for entry in entries]
    assert len(ids) == len(set(ids))


def test_abbreviations(library: Library) -> None:
    """Words with two capitals are abbreviations of the preferred word of their group; others are not."""
    tiny = with_thesaurus(library, ["Kommunales Integrationsmanagement", "KIM", "Fallmanagement"], ["Jobcenter", "JC", "BAföG", "A2"])
    assert abbreviations(tiny) == (("BAföG", "Jobcenter"), ("JC", "Jobcenter"), ("KIM", "Kommunales Integrationsmanagement"))


def test_preferred_word_is_no_abbreviation(library: Library) -> None:
    """The first word of a group is what we print, even where it is short."""
    assert abbreviations(with_thesaurus(library, ["MSO", "Migrantenselbstorganisation"])) == ()
