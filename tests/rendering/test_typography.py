"""German typography: where a line must not break."""

import pytest

from macros.typography import SPACE, typography


@pytest.mark.parametrize(
    "text",
    [
        "6.000~€",
        "3,5~%",
        "10~Prozent",
        "17~Uhr",
        "34~Personen",
        "45~Min.",
        "12~Mio.~Euro",
        "3.~Mai",
        "17.~Mai 2011",
        "z.~B.",
        "i.~d.~R. so",
        "§~23",
        "Nr.~5",
        "Tag~1",
        "Stufe~3",
        "Kiel~– Bonn",
    ],
)
def test_held_together(text: str) -> None:
    """A number and its unit, an abbreviation of several letters, and a dash with the word before it stay on one line."""
    assert typography(text.replace("~", " ")) == text.replace("~", SPACE)


@pytest.mark.parametrize(
    "text",
    ["am 3. Maiglöckchen", "5 Minutenzeiger", "2 Dinge", "Montag 1", "Kiel und Bonn", "von 8–17", "Ende. Anfang", ""],
)
def test_left_alone(text: str) -> None:
    """Other spaces may break."""
    assert typography(text) == text
