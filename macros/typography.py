"""German typography: where a line must not break."""

import re

SPACE = "\N{NO-BREAK SPACE}"
UNITS = "€|Euro|Prozent|%|Mio\\.|Mrd\\.|Millionen|Milliarden|Uhr|Minuten|Min\\.|Stunden|Personen|km|kB"
MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
HELD_TOGETHER = (
    (re.compile(rf"(\d) (?=(?:{UNITS})(?!\w))"), rf"\1{SPACE}"),
    (re.compile(r"(\b(?:Mio|Mrd)\.) (?=€|Euro)"), rf"\1{SPACE}"),
    (re.compile(rf"(\b\d{{1,2}}\.) (?=(?:{MONTHS})\b)"), rf"\1{SPACE}"),
    (re.compile(r"\b([a-zA-Z]\.) (?=[a-zA-Z]\.)"), rf"\1{SPACE}"),
    (re.compile(r"(§|\b(?:Nr|Abs|Art|S|Kap|Tab)\.|\b(?:Tag|Seite|Stufe)) (?=\d)"), rf"\1{SPACE}"),
)
"""What a reader needs on one line: number and unit, day and month, ``z. B.``, ``§ 5``."""
BEFORE_DASH = (re.compile(r" – "), f"{SPACE}– ")


def typography(text: str) -> str:
    """Set no-break spaces as German typography wants them: between number and unit, in ``z. B.``, before a dash."""
    for pattern, replacement in (*HELD_TOGETHER, BEFORE_DASH):
        text = pattern.sub(replacement, text)
    return text
