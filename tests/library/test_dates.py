"""Dates as precise as they are known, and clock times."""

from datetime import date

import pytest

from macros.library.dates import parse_clock, parse_date

WRITTEN = [
    pytest.param("2026", date(2026, 1, 1), date(2026, 12, 31), "2026", id="year"),
    pytest.param("2024-02", date(2024, 2, 1), date(2024, 2, 29), "Februar 2024", id="month in a leap year"),
    pytest.param("2025-02", date(2025, 2, 1), date(2025, 2, 28), "Februar 2025", id="month"),
    pytest.param("2026-11-23", date(2026, 11, 23), date(2026, 11, 23), "23. November 2026", id="day"),
    pytest.param("2026-03-01", date(2026, 3, 1), date(2026, 3, 1), "1. März 2026", id="first day of a month"),
]


@pytest.mark.parametrize(("text", "first", "last", "read"), WRITTEN)
def test_date_spans_all_days_it_can_mean(text: str, first: date, last: date, read: str) -> None:
    """A year or a month lasts from its first day to its last."""
    assert (parse_date(text).first, parse_date(text).last) == (first, last)


@pytest.mark.parametrize(("text", "first", "last", "read"), WRITTEN)
def test_date_is_read_in_german(text: str, first: date, last: date, read: str) -> None:
    """A date reads with the name of its month and without leading zeros."""
    assert str(parse_date(text)) == read


@pytest.mark.parametrize(("text", "first", "last", "read"), WRITTEN)
def test_date_is_written_back_as_it_was(text: str, first: date, last: date, read: str) -> None:
    """The ISO form of a date is the one of the content file."""
    assert parse_date(text).iso == text


@pytest.mark.parametrize(
    "text",
    [
        *("2025-02-30", "2023-02-29", "2025-13", "2025-00", "2025-01-00", "2025-1", "2025-1-1", "25", "0999", "3000", "20255"),
        *("3.5.2025", "03.05.2025", "Mai 2025", "2025/05", "2025-05-", "-2025", "2025-05-03T10:00", " 2025", "2025\n", "", "unknown"),
        *("２０２５", "٢٠٢٥"),
    ],
)
def test_impossible_date_is_refused(text: str) -> None:
    """What is no day of the calendar, or is written otherwise, is no date."""
    with pytest.raises(ValueError):
        parse_date(text)


@pytest.mark.parametrize(("text", "minutes"), [("00:00", 0), ("09:30", 570), ("12:00", 720), ("23:59", 1439)])
def test_clock_counts_minutes_since_midnight(text: str, minutes: int) -> None:
    """A clock time is a number of minutes."""
    assert parse_clock(text) == minutes


@pytest.mark.parametrize("text", ["9:30", "24:00", "09:60", "0930", "09.30", "09:30 Uhr", "09:30:00", "-1:00", " 09:30", "", "０９:３０"])
def test_impossible_clock_is_refused(text: str) -> None:
    """What is no time of the day, or is written otherwise, is no clock time."""
    with pytest.raises(ValueError):
        parse_clock(text)
