"""The field types of content files. Each accepts exactly one spelling and names it when it refuses.

Values arrive as text (see reader). A type is a pydantic annotation; references to other records carry a ``Reference`` mark, which
rules, documentation and editor schema read.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from macros.library.dates import PartialDate, parse_clock, parse_date
from macros.library.findings import counted, quoted

UNKNOWN = "unknown"
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
WHOLE = r"0|[1-9][0-9]*"
MOST_DIGITS = 9


@dataclass(frozen=True)
class Reference:
    """Marks a text that must be the id of a record of the named collection, or one of the words in also."""

    collection: str
    also: tuple[str, ...] = ()


def refusal(message: str, remedy: str) -> PydanticCustomError:
    """Return the error a field type raises: what is wrong, and what to write instead."""
    return PydanticCustomError("content", "{message}", {"message": message, "remedy": remedy})


def _text(value: Any) -> str:
    if isinstance(value, dict):
        message = "hier steht eine Gruppe von Schlüsseln, erwartet wird ein Text"
        raise refusal(message, "Enthält der Text „: “, ihn in einfache Anführungszeichen setzen.")
    if isinstance(value, list):
        raise refusal("hier steht eine Liste, erwartet wird ein Text", "Ohne „- “ und ohne eckige Klammern schreiben.")
    if not str(value).strip():
        raise refusal("der Wert ist leer", "Etwas eintragen oder die Zeile löschen.")
    return str(value).strip()


def _at_most(words: int) -> Callable[[str], str]:
    def check(value: str) -> str:
        number = len(value.split())
        if number > words:
            excess = counted(number - words, "Wort", "Wörter")
            raise refusal(f"{number} Wörter, höchstens {words} sind erlaubt", f"Um {excess} kürzen.")
        return value

    return check


def _at_most_characters(longest: int) -> Callable[[str], str]:
    def check(value: str) -> str:
        if len(value) > longest:
            raise refusal(f"{len(value)} Zeichen, höchstens {longest} sind erlaubt", f"Um {len(value) - longest} Zeichen kürzen.")
        return value

    return check


def _matching(pattern: str, what: str, remedy: str) -> Callable[[Any], str]:
    compiled = re.compile(pattern)

    def check(value: Any) -> str:
        text = _text(value)
        if not compiled.fullmatch(text):
            raise refusal(f"{quoted(text)} ist {what}", remedy)
        return text

    return check


def _number(what: str, example: str) -> Callable[[Any], int]:
    check = _matching(WHOLE, f"keine {what}", f"Nur Ziffern, ohne Punkt und Einheit, zum Beispiel {example}.")
    return lambda value: int(_short_enough(check(value)))


_is_decimal = _matching(
    rf"(?:{WHOLE})(?:\.[0-9]{{1,2}})?", "keine Zahl", "Mit Punkt und höchstens zwei Stellen schreiben, zum Beispiel 3.5."
)


def _decimal(value: Any) -> float:
    return float(_short_enough(_is_decimal(value)))


def _short_enough(number: str) -> str:
    if len(number.partition(".")[0]) > MOST_DIGITS:
        raise refusal(f"{quoted(number)} ist zu groß", f"Höchstens {MOST_DIGITS} Ziffern eintragen.")
    return number


def _date(value: Any) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    text = _text(value)
    try:
        return parse_date(text)
    except ValueError:
        raise refusal(f"{quoted(text)} ist kein Datum", "So schreiben: 2026, 2026-11 oder 2026-11-23.") from None


def _clock(value: Any) -> int:
    text = _text(value)
    try:
        return parse_clock(text)
    except ValueError:
        raise refusal(f"{quoted(text)} ist keine Uhrzeit", "So schreiben: 09:30 (zwei Ziffern, Doppelpunkt, zwei Ziffern).") from None


def _flag(value: Any) -> bool:
    text = _text(value)
    if text not in ("true", "false"):
        raise refusal(f"{quoted(text)} ist weder ja noch nein", "true (ja) oder false (nein) schreiben.")
    return text == "true"


def _schema(pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": f"^(?:{pattern})$"})


Text = Annotated[str, BeforeValidator(_text)]
Title = Annotated[str, AfterValidator(_at_most(15)), BeforeValidator(_text)]
Summary = Annotated[str, AfterValidator(_at_most(60)), BeforeValidator(_text)]
SearchTerm = Annotated[str, AfterValidator(_at_most(8)), BeforeValidator(_text)]
EasyText = Annotated[str, AfterValidator(_at_most_characters(600)), BeforeValidator(_text)]
Slug = Annotated[
    str,
    BeforeValidator(
        _matching(SLUG.pattern, "keine gültige Kennung", "Nur Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel bad-musterstadt.")
    ),
    _schema(SLUG.pattern),
]
Url = Annotated[
    str,
    BeforeValidator(
        _matching(
            r"https?://[^\s/.]++\.\S++", "keine Internetadresse", "Mit https:// oder http:// beginnen und keine Leerzeichen verwenden."
        )
    ),
    _schema(r"https?://\S+"),
]
MunicipalityKey = Annotated[
    str,
    BeforeValidator(
        _matching(
            r"[0-9]{8}|[0-9]{5}",
            "kein amtlicher Schlüssel",
            "Acht Ziffern für Gemeinden, fünf für Kreise, zum Beispiel 05962004 oder 15081.",
        )
    ),
    _schema(r"[0-9]{8}|[0-9]{5}"),
]
Mailbox = Annotated[str, BeforeValidator(_matching(r"[a-z0-9._-]+", "kein Postfachname", "Nur den Teil vor dem @ schreiben."))]
Count = Annotated[int, BeforeValidator(_number("ganze Zahl", "34")), _schema(WHOLE)]
Minutes = Annotated[int, BeforeValidator(_number("Minutenzahl", "45")), _schema(WHOLE)]
Euros = Annotated[int, BeforeValidator(_number("Eurosumme", "6000")), _schema(WHOLE)]
Decimal = Annotated[float, BeforeValidator(_decimal), _schema(rf"(?:{WHOLE})(\.[0-9]{{1,2}})?")]
Flag = Annotated[bool, BeforeValidator(_flag), WithJsonSchema({"enum": ["true", "false"]})]
Date = Annotated[
    PartialDate,
    BeforeValidator(_date),
    PlainSerializer(lambda value: value.iso, return_type=str),
    _schema(r"\d{4}(-\d{2}(-\d{2})?)?"),
]
DateOrUnknown = Annotated[
    PartialDate | Literal["unknown"],
    BeforeValidator(lambda value: value if value == UNKNOWN else _date(value)),
    PlainSerializer(lambda value: value if value == UNKNOWN else value.iso, return_type=str),
    _schema(r"unknown|\d{4}(-\d{2}(-\d{2})?)?"),
]
Clock = Annotated[int, BeforeValidator(_clock), _schema(r"([01]\d|2[0-3]):[0-5]\d")]
