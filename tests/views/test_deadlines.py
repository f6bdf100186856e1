"""Days on which something is due."""

from datetime import date

import pytest

from macros.views.deadlines import working_day


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2027, 2, 5), date(2027, 2, 5)),
        (date(2027, 2, 6), date(2027, 2, 8)),
        (date(2027, 2, 7), date(2027, 2, 8)),
        (date(2027, 2, 8), date(2027, 2, 8)),
    ],
    ids=["Friday", "Saturday", "Sunday", "Monday"],
)
def test_nothing_is_due_at_the_weekend(day: date, due: date) -> None:
    """What would be due on a Saturday or Sunday is due on the Monday after."""
    assert working_day(day) == due
