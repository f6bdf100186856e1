"""Numbers, spans and lists in German words."""

import pytest

from macros.library.dates import PartialDate
from macros.views import wording

Y2014 = PartialDate(2014)
OCT2015 = PartialDate(2015, 10)
DAY = PartialDate(2016, 5, 17)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (999, "999"), (6000, "6.000"), (1234567, "1.234.567"), (3.5, "3,5"), (3.0, "3"), (1234.25, "1.234,25")],
)
def test_number(value: float, text: str) -> None:
    """A number has a point per thousand and a decimal comma; a fraction of zero is left out."""
    assert wording.number(value) == text


def test_euros() -> None:
    """An amount of money is in whole euros, the sign after the number."""
    assert wording.euros(6000) == "6.000 €"


@pytest.mark.parametrize(
    ("parts", "text"),
    [(["Sprache"], "Sprache"), (["Sprache", "Arbeit"], "Sprache und Arbeit"), (["a", "b", "c"], "a, b und c")],
    ids=["one", "two", "three"],
)
def test_enumeration(parts: list[str], text: str) -> None:
    """Words are joined by commas, the last by „und“."""
    assert wording.enumeration(parts) == text


@pytest.mark.parametrize(("value", "text"), [(0, "0 Beispiele"), (1, "1 Beispiel"), (2, "2 Beispiele"), (1000, "1.000 Beispiele")])
def test_counted(value: int, text: str) -> None:
    """One thing has the singular, every other number the plural."""
    assert wording.counted(value, "Beispiel", "Beispiele") == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(Y2014, "Stand 2014"), (OCT2015, "Stand Oktober 2015"), (DAY, "Stand 17. Mai 2016"), ("unknown", "Stand nicht genannt")],
    ids=["year", "month", "day", "unknown"],
)
def test_as_of(value: PartialDate | str, text: str) -> None:
    """A date is as precise as it is known, and an unknown one is said to be unknown."""
    assert wording.as_of(value) == text


@pytest.mark.parametrize(("value", "text"), [(1, "ein"), (2, "zwei"), (12, "zwölf"), (13, "13"), (0, "0"), (1000, "1.000")])
def test_spelled(value: int, text: str) -> None:
    """Numbers from one to twelve are words."""
    assert wording.spelled(value) == text


@pytest.mark.parametrize(
    ("text", "capital"),
    [("zwei Tage", "Zwei Tage"), ("keine unabhängige Prüfung", "Keine unabhängige Prüfung"), ("öffnen", "Öffnen"), ("", "")],
    ids=["first", "others stay", "umlaut", "empty"],
)
def test_upper_first(text: str, capital: str) -> None:
    """Only the first letter becomes a capital; German nouns keep theirs."""
    assert wording.upper_first(text) == capital


@pytest.mark.parametrize(
    ("start", "end", "running", "text"),
    [
        (Y2014, OCT2015, False, "2014 bis Oktober 2015"),
        (Y2014, Y2014, False, "2014"),
        (Y2014, None, True, "seit 2014"),
        (Y2014, None, False, "begonnen 2014"),
        (None, OCT2015, False, "bis Oktober 2015"),
        (None, None, True, ""),
    ],
    ids=["both", "same", "start of what runs", "start of what may have ended", "end only", "neither"],
)
def test_span(start: PartialDate | None, end: PartialDate | None, running: bool, text: str) -> None:
    """A period says what is known of it, and „seit“ only of what is known to be running."""
    assert wording.span(start, end, running) == text


@pytest.mark.parametrize(("minutes", "text"), [(0, "00:00"), (510, "08:30"), (570, "09:30"), (1020, "17:00"), (1439, "23:59")])
def test_clock(minutes: int, text: str) -> None:
    """A clock time has two digits on both sides."""
    assert wording.clock(minutes) == text


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (0, 4999, "unter 5.000 Einwohnerinnen und Einwohner"),
        (5000, 9999, "5.000 bis 9.999 Einwohnerinnen und Einwohner"),
        (500000, None, "ab 500.000 Einwohnerinnen und Einwohner"),
    ],
    ids=["lowest", "middle", "open"],
)
def test_population_range(low: int, high: int | None, text: str) -> None:
    """The lowest class is „unter“, the highest „ab“."""
    assert wording.population_range(low, high) == text
