"""Hyphens, spaces and quotation marks: what is found, and what is not."""

import pytest

from tests.language.told import told

NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (
            "Die Sprach\N{SOFT HYPHEN}mittlung hilft.",
            "ein unsichtbares Trennzeichen in „Sprachmittlung“ – Das Wort neu tippen; der Browser trennt selbst.",
        ),
        (
            "Die Sprach- mittlung hilft.",
            "„Sprach- mittlung“ sieht aus wie ein von Hand getrenntes Wort – "
            "Ohne Bindestrich und Leerzeichen zusammenschreiben; der Browser trennt selbst.",
        ),
        ("Zwei  Räume", "zwei Leerzeichen nacheinander bei „Zwei  Räume“ – Eines davon löschen."),
        ('Das "Café" öffnet.', 'keine deutschen Anführungszeichen: „"Café"“ – So schreiben: „Wort“.'),
        ("Das “Café” öffnet.", "keine deutschen Anführungszeichen: „“Café”“ – So schreiben: „Wort“."),
        ("Das 'Café' öffnet.", "keine deutschen Anführungszeichen: „'Café'“ – So schreiben: „Wort“."),
        ("Ein Ort - drei Räume", "ein Bindestrich als Gedankenstrich: „Ort - drei“ – Einen Gedankenstrich setzen: –"),
        ("Das gilt z.B. im Rat.", "ohne Leerzeichen: „z.B.“ – Ein Leerzeichen setzen, wie in „z. B.“ und „10 %“."),
        ("Nur 10% kamen.", "ohne Leerzeichen: „0%“ – Ein Leerzeichen setzen, wie in „z. B.“ und „10 %“."),
    ],
    ids=["soft hyphen", "torn", "double", "straight", "English", "single", "hyphen", "tight", "unit"],
)
def test_found(text: str, finding: str) -> None:
    """Each sign that tears a word apart or is no German one is found, on pages and in content."""
    assert (told(text, rendered=True), told(text)) == ([f"1: {finding}"], [f"1: {finding}"])


@pytest.mark.parametrize(
    "text",
    [
        "Sprach- und Integrationskurse",
        "vor- oder nachmittags",
        "Haupt- bzw. Nebenamt",
        "ein- bis zweimal",
        "E-Mail-Adressen von 2018–2022",
        "Kiel – Bonn",
        "Das „Café“ öffnet’s.",
        "die 1970er-Jahre",
    ],
)
def test_left_alone(text: str) -> None:
    """A hyphen that stands for a part of a word, dashes and German quotation marks are fine."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [("für 6.000 € brutto", "6.000 €"), ("am 17. Mai", "17. Mai"), ("z. B. so", "z. B."), ("nach § 5 gilt", "§ 5"), ("an\nTag 2", "Tag 2")],
)
def test_may_break(text: str, words: str) -> None:
    """On a page the author holds together what belongs on one line; elsewhere the printing does."""
    assert [finding.partition(": ")[2] for finding in told(text)] == [
        f"hier darf die Zeile nicht umbrechen: „{words}“ – &nbsp; statt des Leerzeichens schreiben."
    ]
    assert told(text, rendered=True) == []


@pytest.mark.parametrize("text", [f"für 6.000{NO_BREAK}€", f"z.{NO_BREAK}B. so", "34 Dinge", "Kiel – Bonn"])
def test_may_not_break(text: str) -> None:
    """What is held together, and what need not be, is fine."""
    assert told(text) == []
