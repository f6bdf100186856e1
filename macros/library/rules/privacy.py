"""No personal data in content files."""

import re
from collections.abc import Iterator
from functools import lru_cache

from macros.library.findings import Finding, quoted
from macros.library.library import Library
from macros.library.models.base import Record
from macros.library.models.practice_example import PracticeExample
from macros.library.reader import Location
from macros.library.rules.walk import texts

# Both patterns begin where a word begins and have one way to match, so that their time grows with the text and no faster.
MAIL = re.compile(r"(?<![\w.+-])([\w.+-]+)@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(
    r"(?<![\w.,/-])"
    r"(?:(?:(?:\+49|0049)[ ()/.-]{0,3}(?:0\) ?)?|0[ )]{0,2})[1-9]\d{1,4}[ )/.-]{1,3}\d{2,}(?:[ -]\d+)*"
    r"|(?:\+49|0049)\d{6,}|01[5-7]\d{8,9})"
    r"(?![\w-])"
)


@lru_cache(maxsize=1)  # both rules read the same texts
def _authored(library: Library) -> list[tuple[Record, Location, str]]:
    """Return every text a person wrote, the bodies of examples included; addresses of sources are left out."""
    authored: list[tuple[Record, Location, str]] = []
    for record in library.everything():
        authored += [(record, place, text) for place, text in texts(record) if place[-1] not in ("url", "key")]
        if isinstance(record, PracticeExample):
            authored += [(record, (name,), text) for name, text in record.sections.items()]
    return authored


def no_personal_addresses(library: Library) -> Iterator[Finding]:
    """E-mail addresses belong to offices, not to people."""
    for record, place, text in _authored(library):
        for found in MAIL.finditer(text) if "@" in text else ():
            if found[1].lower() not in library.mailboxes:
                message = f"die E-Mail-Adresse {quoted(found[0])} kann zu einer Person gehören"
                remedy = "Löschen oder ein Funktionspostfach aus vocabulary/functional_mailboxes.yml nennen."
                yield record.source.finding(place, message, remedy)


def no_phone_numbers(library: Library) -> Iterator[Finding]:
    """Telephone numbers age and may be private."""
    for record, place, text in _authored(library):
        for found in PHONE.finditer(text):
            yield record.source.finding(
                place, f"{quoted(found[0])} sieht aus wie eine Telefonnummer", "Die Nummer löschen und auf die Quelle verweisen."
            )
