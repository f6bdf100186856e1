"""The catalogue of indicators, the glossary, the rules of evidence, the pages for contributors, and the 404 page."""

import pytest

from macros.library.library import Library
from macros.views.completeness import OVERDUE_AFTER_MONTHS, WANTED
from macros.views.evidence import evidence_rules
from macros.views.glossary import glossary_view
from macros.views.indicator import indicator_groups
from macros.views.schema_table import MODELS, field_rows
from tests.built import NOT_FOUND, BuiltSite, one_line, targets, texts, words


def test_indicators_with_definition_and_verification(site: BuiltSite, library: Library) -> None:
    """All 37 indicators stand in the catalogue, each with definition, level, caveats and how far it is verified."""
    shown = [words(entry) for entry in site.article("kennzahlen/").select(".iw-indicator")]
    views = [view for group in indicator_groups(library) for view in group.indicators]
    assert len(shown) == len(views) >= 37
    lacking = [
        (view.id, part)
        for view, text in zip(views, shown, strict=True)
        for part in (view.label, view.definition, view.level, view.verification_text[1:], *view.caveats)
        if one_line(part) not in text
    ]
    assert lacking == []


def test_glossary(site: BuiltSite, library: Library) -> None:
    """Every term of the glossary has its meaning and an anchor."""
    shown = {str(term["id"]): words(term.find_next_sibling("dd")) for term in site.article("glossar/").select("dt[id]")}  # type: ignore[arg-type]
    view = glossary_view(library)
    assert shown == {entry.id: one_line(entry.meaning) for entries in view.letters.values() for entry in entries}


def test_abbreviations(site: BuiltSite, library: Library) -> None:
    """Every abbreviation is spelled out."""
    rows = [tuple(texts(row, "dt, dd")) for row in site.article("glossar/").select(".iw-glossary--short > div")]
    assert rows == [(one_line(short), one_line(long)) for short, long in glossary_view(library).abbreviations]


def test_rules_of_evidence(site: BuiltSite, library: Library) -> None:
    """The rules by which evidence leads to a level are published."""
    rows = [texts(row, "td, th") for row in site.article("belege/").select("tbody tr")]
    assert rows == [[rule.level[1:], rule.label, rule.definition, "; ".join(rule.because)] for rule in evidence_rules(library)]


def test_rules_of_completeness(site: BuiltSite) -> None:
    """What counts for completeness, and when a check is overdue, is published."""
    text = words(site.article("belege/"))
    assert [name for name, _ in WANTED if name not in text] == []
    assert f"mehr als {OVERDUE_AFTER_MONTHS} Monate her" in text


def test_every_key_is_documented(site: BuiltSite) -> None:
    """Every key of every kind of content file stands in the tables for contributors."""
    shown = texts(site.article("mitmachen/felder/"), "tbody th code")
    assert shown == [row.path for name in MODELS for row in field_rows(name)]


def test_every_choice_is_documented(site: BuiltSite, library: Library) -> None:
    """Every id that a contributor may choose stands in the lists."""
    shown = set(texts(site.article("mitmachen/listen/"), "tbody th code"))
    chosen = ("action_fields", "target_groups", "instruments", "municipality_types", "states", "statuses", "phases", "audiences")
    assert [term for name in chosen for term in library.terms[name] if term not in shown] == []


@pytest.mark.parametrize("address", ["", "praxisbeispiele/", "fragen/", "bausteine/", "workshops/"])
def test_404_page_helps(site: BuiltSite, address: str) -> None:
    """The 404 page leads back to every part of the site, from whatever address it is shown at."""
    assert address in targets(site.article(NOT_FOUND), "irgendwo/tief/unten/")


def test_404_page_says_what_happened(site: BuiltSite) -> None:
    """The 404 page says that there is no such page."""
    assert texts(site.article(NOT_FOUND), "h1") == ["Diese Seite gibt es nicht"]
