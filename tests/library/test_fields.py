"""The field types: each accepts exactly one spelling."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.library.dates import PartialDate
from macros.library.fields import (
    Clock,
    Count,
    Date,
    DateOrUnknown,
    Decimal,
    EasyText,
    Euros,
    Flag,
    Mailbox,
    Minutes,
    MunicipalityKey,
    Slug,
    Text,
    Title,
    Url,
)

ACCEPTED = [
    pytest.param(Text, "  Ein Text\n", "Ein Text", id="text without the blanks around it"),
    pytest.param(Text, "{{ 7*7 }}", "{{ 7*7 }}", id="text with braces"),
    pytest.param(Title, "Wort " * 15, ("Wort " * 15).strip(), id="title of fifteen words"),
    pytest.param(EasyText, "a" * 600, "a" * 600, id="easy text of six hundred characters"),
    pytest.param(Slug, "bad-musterstadt-2", "bad-musterstadt-2", id="slug"),
    pytest.param(Url, "https://musterstadt.example/a?b=c#d", "https://musterstadt.example/a?b=c#d", id="address"),
    pytest.param(Url, "http://münster.example", "http://münster.example", id="address with an umlaut"),
    pytest.param(MunicipalityKey, "05913000", "05913000", id="key that looks octal"),
    pytest.param(MunicipalityKey, "15081", "15081", id="key of a county"),
    pytest.param(Mailbox, "info.stadt", "info.stadt", id="mailbox"),
    pytest.param(Count, "0", 0, id="nought"),
    pytest.param(Count, "999999999", 999_999_999, id="largest number"),
    pytest.param(Minutes, "45", 45, id="minutes"),
    pytest.param(Euros, "6000", 6000, id="euros"),
    pytest.param(Decimal, "3.5", 3.5, id="decimal"),
    pytest.param(Decimal, "0.75", 0.75, id="decimal below one"),
    pytest.param(Decimal, "12", 12.0, id="whole decimal"),
    pytest.param(Flag, "true", True, id="true"),
    pytest.param(Flag, "false", False, id="false"),
    pytest.param(Clock, "09:30", 570, id="clock"),
    pytest.param(Clock, "10:00", 600, id="clock that looks like a number of base sixty"),
    pytest.param(Date, "2025-05", PartialDate(2025, 5), id="month"),
    pytest.param(DateOrUnknown, "unknown", "unknown", id="unknown date"),
    pytest.param(DateOrUnknown, "2025-05-03", PartialDate(2025, 5, 3), id="known date"),
]


@pytest.mark.parametrize(("kind", "text", "value"), ACCEPTED)
def test_the_one_spelling_is_accepted(kind: Any, text: str, value: object) -> None:
    """A value in its spelling becomes what it means."""
    assert TypeAdapter(kind).validate_python(text) == value


REFUSED = [
    *(pytest.param(Text, text, id=f"text {text!r}") for text in ("", "   ", "\n")),
    *(pytest.param(Title, text, id=f"title {len(text.split())} words") for text in ("", "Wort " * 16)),
    *(pytest.param(Slug, text, id=f"slug {text!r}") for text in ("Ümlaut", "A", "a_b", "-a", "a-", "a--b", "a.b", "a/b", "../a", "٣")),
    *(
        pytest.param(Url, text, id=f"address {text!r}")
        for text in ("x.example", "//x.example", "https://", "https://x", "HTTPS://x.example", "https:// x.example", "mailto:a@x.example")
    ),
    *(pytest.param(MunicipalityKey, text, id=f"key {text!r}") for text in ("5913000", "059130000000", "0591300a", "05 913 000", "٠٥٩١٣")),
    *(pytest.param(Mailbox, text, id=f"mailbox {text!r}") for text in ("info@x.example", "Info", "in fo")),
    *(
        pytest.param(Count, text, id=f"number {text!r}")
        for text in ("1.000", "1,5", "1_000", "01", "-1", "+1", "1e3", "0x1F", "²", "٣", "9" * 10)
    ),
    *(pytest.param(Minutes, text, id=f"minutes {text!r}") for text in ("45 min", "0:45", "fünf")),
    *(pytest.param(Euros, text, id=f"euros {text!r}") for text in ("6000 €", "6.000", "6000.50")),
    *(
        pytest.param(Decimal, text, id=f"decimal {text!r}")
        for text in ("3,5", "3.555", ".5", "3.", "03.5", "1e3", ".inf", "nan", "9" * 400)
    ),
    *(pytest.param(Flag, text, id=f"flag {text!r}") for text in ("ja", "nein", "yes", "no", "on", "True", "1")),
    *(pytest.param(Clock, text, id=f"clock {text!r}") for text in ("9:30", "24:00", "570")),
    *(pytest.param(Date, text, id=f"date {text!r}") for text in ("unknown", "2025-13", "3.5.2025")),
    *(pytest.param(DateOrUnknown, text, id=f"date or unknown {text!r}") for text in ("unbekannt", "Unknown", "2025-02-30")),
]


@pytest.mark.parametrize(("kind", "text"), REFUSED)
def test_every_other_spelling_is_refused(kind: Any, text: str) -> None:
    """A second spelling of a value is refused, with a remedy."""
    with pytest.raises(ValidationError) as refusal:
        TypeAdapter(kind).validate_python(text)
    assert refusal.value.errors()[0]["ctx"]["remedy"]
