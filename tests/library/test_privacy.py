"""Addresses and telephone numbers of people, and what only looks like them."""

import pytest

from tests.library.checking import Check, Outcome, refused, row
from tests.library.tree import EXAMPLE, MODULE, QUESTIONS, WORKSHOP, Change, put, replace

MAIL = "kann zu einer Person gehören – Löschen oder ein Funktionspostfach aus vocabulary/functional_mailboxes.yml nennen."
PHONE = "sieht aus wie eine Telefonnummer – Die Nummer löschen und auf die Quelle verweisen."


def say(text: str) -> Change:
    """Return the change that writes this sentence into the first section of the example, whose heading is in line 25."""
    return replace(EXAMPLE, "Es fehlte ein Ort zum Reden.", text)


PLACES = [
    row(
        "body of an example",
        say("Fragen an erika@musterstadt.example."),
        f"{EXAMPLE}:25: Ausgangslage: die E-Mail-Adresse „erika@musterstadt.example“ {MAIL}",
    ),
    row(
        "head of an example",
        replace(EXAMPLE, "Integrationsbüro\ngoals", "erika@musterstadt.example\ngoals"),
        f"{EXAMPLE}:13: carrier: die E-Mail-Adresse „erika@musterstadt.example“ {MAIL}",
    ),
    row(
        "tip of a module",
        replace(MODULE, "questions: [q001]\n", "tips:\n  - Erika fragen, erika.muster+ws@stadt.musterstadt.example\n"),
        f"{MODULE}:19: tips[0]: die E-Mail-Adresse „erika.muster+ws@stadt.musterstadt.example“ {MAIL}",
    ),
    row(
        "question",
        replace(QUESTIONS, "Was läuft bei Ihnen gut?", "Wer ist ERIKA@musterstadt.example?"),
        f"{QUESTIONS}:4: questions[0].text: die E-Mail-Adresse „ERIKA@musterstadt.example“ {MAIL}",
    ),
    row(
        "place of a workshop",
        replace(WORKSHOP, "    end: 16:00\n", "    end: 16:00\n    place: Rathaus, erika@musterstadt.example\n"),
        f"{WORKSHOP}:13: days[0].place: die E-Mail-Adresse „erika@musterstadt.example“ {MAIL}",
    ),
    row(
        "definition of a term",
        replace("vocabulary/instruments.yml", "label: Kurs\n", "label: Kurs\n  definition: siehe erika@musterstadt.example\n"),
        f"vocabulary/instruments.yml:3: [0].definition: die E-Mail-Adresse „erika@musterstadt.example“ {MAIL}",
    ),
    row(
        "note on a shared source",
        replace("vocabulary/references.yml", "  date: 2024\n", "  date: 2024\n  note: von erika@musterstadt.example\n"),
        f"vocabulary/references.yml:5: [0].note: die E-Mail-Adresse „erika@musterstadt.example“ {MAIL}",
    ),
    row(
        "word of the thesaurus",
        put("vocabulary/thesaurus.yml", "- words: [Post, erika@musterstadt.example]\n"),
        f"vocabulary/thesaurus.yml:1: [0].words[1]: die E-Mail-Adresse „erika@musterstadt.example“ {MAIL}",
    ),
]


@pytest.mark.parametrize(("change", "lines"), PLACES)
def test_personal_address_is_refused_everywhere(change: Change, lines: list[str], check: Check) -> None:
    """An e-mail address that is no functional mailbox is refused in every text."""
    assert check(change) == refused(lines)


@pytest.mark.parametrize(
    "number",
    [
        "02331 207-3000",
        "02331/2073000",
        "(02331) 207",
        "0231-50 22 22 5",
        "0151-23456789",
        "0151 23456789",
        "015123456789",
        "+49 231 5022225",
        "+49 (0)231 5022225",
        "+49231502222",
        "0049 231 502222",
    ],
)
def test_telephone_number_is_refused(number: str, check: Check) -> None:
    """A telephone number is refused in all its usual spellings."""
    shown = number.removeprefix("(")
    assert check(say(f"Tel. {number}, werktags")) == refused([f"{EXAMPLE}:25: Ausgangslage: „{shown}“ {PHONE}"])


HARMLESS = [
    pytest.param("Post an info@musterstadt.example.", id="functional mailbox"),
    pytest.param("Post an INFO@musterstadt.example.", id="functional mailbox in capitals"),
    pytest.param("Ein @ allein und a@b sind keine Adressen.", id="at signs"),
    pytest.param("Im Jahr 2015 kamen 102 Menschen, 2016 noch 1.050.", id="years and figures"),
    pytest.param("Von 2015-2016 und 2015/16 bis 01.05.2025.", id="spans and a German date"),
    pytest.param("Am 2025-05-03 von 09:30 bis 16:00.", id="dates and clocks"),
    pytest.param("Der Schlüssel ist 05962004, der des Kreises 05962.", id="municipality keys"),
    pytest.param("0,5 bis 0.75 Stellen, 0 bis 17 Jahre.", id="numbers from zero"),
    pytest.param("Altersgruppen 0-14/15-64/65-99.", id="age groups"),
    pytest.param("Tabelle 12411-01-01-5 und 33111-0001.", id="numbers of statistical tables"),
    pytest.param("Kosten 10 000 Euro, 1 000 000 in zehn Jahren.", id="amounts with blanks"),
    pytest.param("ISBN 978-3-16-148410-0.", id="number of a book"),
    pytest.param("§ 104 Abs. 1 AufenthG, BGBl. I S. 2780.", id="law"),
]


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_is_accepted(text: str, check: Check) -> None:
    """Functional mailboxes, figures, years, keys and table numbers are no personal data."""
    assert check(say(text)) == Outcome(0, ["4 Datensätze geprüft, 0 Fehler, 0 Warnungen, 0 Hinweise"])


def test_address_of_a_source_is_not_read_as_text(check: Check) -> None:
    """What looks like a telephone number inside an internet address is accepted."""
    assert check(replace(EXAMPLE, "example/bericht", "example/erika@musterstadt.example/0231-502222")).code == 0


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" * 100_000 + " @", id="mail: one long word"),
        pytest.param("a@" * 50_000, id="mail: many at signs"),
        pytest.param("0201 " + "1" * 100_000 + "a", id="phone: many digits"),
        pytest.param("0201 " + "11 " * 35_000 + "a", id="phone: many groups"),
    ],
)
def test_long_text_does_not_stop_the_check(text: str, check: Check) -> None:
    """Texts made to keep a pattern busy are read to their end like any other: the fault behind them is found."""
    lines = check(say(f"{text}\n\n. erika@musterstadt.example")).lines
    assert f"{EXAMPLE}:25: Ausgangslage: die E-Mail-Adresse „erika@musterstadt.example“ {MAIL}" in lines
