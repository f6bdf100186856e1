"""Indicators with their limits."""

from typing import get_args

import pytest

from macros.library.library import Library
from macros.library.models.vocabulary import Indicator
from macros.views.indicator import KINDS, LEVELS, VERIFICATIONS, dataset_json_ld, indicator_groups, indicator_view
from macros.views.sources import shared_sources


def test_each_indicator_once(library: Library) -> None:
    """Each indicator stands under its first Handlungsfeld, and only there."""
    shown = {entry.id: group.label for group in indicator_groups(library) for entry in group.indicators}
    assert shown == {entry.id: library.label("action_fields", entry.action_fields[0]) for entry in library.indicators.values()}
    assert sum(len(group.indicators) for group in indicator_groups(library)) == len(library.indicators)


def test_no_empty_group(library: Library) -> None:
    """A Handlungsfeld without indicators has no heading."""
    assert [group.label for group in indicator_groups(library) if not group.indicators] == []


@pytest.mark.parametrize(
    ("field", "words"),
    [("lowest_level", LEVELS), ("kind", KINDS), ("verification", VERIFICATIONS)],
)
def test_every_choice_has_words(field: str, words: dict[str, str]) -> None:
    """Each value that an author may choose is said in German."""
    assert set(words) == set(get_args(Indicator.model_fields[field].annotation))


def test_view(library: Library) -> None:
    """An indicator tells what is counted, where it is found, and how sure we are of it."""
    indicator = next(entry for entry in library.indicators.values() if entry.verification == "partly")
    view = indicator_view(library, indicator)
    assert (view.label, view.unit, view.statistic) == (indicator.label, indicator.unit, indicator.source_statistic)
    assert view.verification_text == "teilweise verifiziert: nur Teile in einer Quelle gelesen"
    assert (view.caveats, view.table_codes) == (indicator.caveats, indicator.table_codes)
    assert view.sources == shared_sources(library, indicator.references)


def test_dataset(library: Library) -> None:
    """Machines are told that the catalogue is a data set, and every indicator in it."""
    data = dataset_json_ld(library, "https://werkstatt.example/")
    assert (data["@type"], data["url"]) == ("Dataset", "https://werkstatt.example/kennzahlen/")
    assert data["variableMeasured"] == [entry.label for entry in library.indicators.values()]
