"""What a link is called."""

import re
from collections.abc import Iterator

from macros.language.passage import Passage
from macros.library.findings import Finding, quoted

SAYS_NOTHING = re.compile(
    r"(?:(?:bitte|hier|da|dort|diese[rmns]?|link|mehr|dazu|erfahren|lesen|weiter|weiterlesen|weitere infos|details|klick(?:en)?|sie)"
    r"(?:[ .:…»>→]+|$))+",
    re.IGNORECASE,
)
CLICK = re.compile(r"\b(?:hier (?:an)?klicken|klick(?:en|e|t)?(?: sie)? (?:bitte )?hier)\b", re.IGNORECASE)
REMEDY = "Sagen, wohin der Verweis führt, zum Beispiel „Liste der Praxisbeispiele“."


def links_say_where_they_lead(passage: Passage) -> Iterator[Finding]:
    """A link can be understood without the words around it, and nobody is told to click."""
    for link in passage.links:
        if SAYS_NOTHING.fullmatch(link.text.strip()):
            yield passage.finding(link.start, f"der Verweis heißt nur {quoted(link.text)}", REMEDY)
    inside = [(link.start, link.start + len(link.text)) for link in passage.links if SAYS_NOTHING.fullmatch(link.text.strip())]
    for found in CLICK.finditer(passage.text):
        if not any(start <= found.start() < end for start, end in inside):
            yield passage.finding(found.start(), f"{quoted(found[0])} sagt nicht, wohin es geht", REMEDY)
