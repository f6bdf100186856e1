"""People are named as everywhere on this site: „Bürgerinnen und Bürger“ or neutral, without signs inside words."""

import re
from collections.abc import Iterator

from macros.language.passage import Passage
from macros.library.findings import Finding, quoted

SIGN = re.compile(r"\b\w*[a-zäöüß](?:(?:[*:_·]|/-?)(?:innen|in)\b|\((?:innen|in)\)|I(?:nnen|n)\b)")
QUOTED = re.compile(r"„[^“]*“")
BOTH = "{feminine} und {masculine} schreiben oder neutral, etwa „{neutral}“."

# Masculine plurals that stand for everybody, the feminine that makes a pair of them, and a neutral word.
# Words for organisations (Träger, Partner, Betreiber, Arbeitgeber) are not among them.
PEOPLE = {
    "Ansprechpartner": ("Ansprechpartnerinnen", "Ansprechpersonen"),
    "Asylbewerber": ("Asylbewerberinnen", "Asylsuchende"),
    "Ausländer": ("Ausländerinnen", "Menschen ohne deutschen Pass"),
    "Autoren": ("Autorinnen", "alle, die schreiben"),
    "Besucher": ("Besucherinnen", "Gäste"),
    "Bewohner": ("Bewohnerinnen", "Menschen im Haus"),
    "Bürger": ("Bürgerinnen", "Menschen"),
    "Dolmetscher": ("Dolmetscherinnen", "Dolmetschende"),
    "Einwanderer": ("Einwanderinnen", "Eingewanderte"),
    "Einwohner": ("Einwohnerinnen", "Menschen"),
    "Experten": ("Expertinnen", "Fachleute"),
    "Helfer": ("Helferinnen", "Helfende"),
    "Kollegen": ("Kolleginnen", "Team"),
    "Kunden": ("Kundinnen", "Kundschaft"),
    "Lehrer": ("Lehrerinnen", "Lehrkräfte"),
    "Leser": ("Leserinnen", "alle, die lesen"),
    "Migranten": ("Migrantinnen", "Zugewanderte"),
    "Mitarbeiter": ("Mitarbeiterinnen", "Beschäftigte"),
    "Mitbürger": ("Mitbürgerinnen", "Menschen am Ort"),
    "Moderatoren": ("Moderatorinnen", "Moderierende"),
    "Nutzer": ("Nutzerinnen", "alle, die es nutzen"),
    "Politiker": ("Politikerinnen", "Politik"),
    "Schüler": ("Schülerinnen", "Kinder und Jugendliche"),
    "Studenten": ("Studentinnen", "Studierende"),
    "Teilnehmer": ("Teilnehmerinnen", "Teilnehmende"),
    "Unternehmer": ("Unternehmerinnen", "Betriebe"),
    "Vertreter": ("Vertreterinnen", "Vertretung"),
    "Zuhörer": ("Zuhörerinnen", "Publikum"),
    "Zuwanderer": ("Zuwanderinnen", "Zugewanderte"),
}
ONE = re.compile(r"\b[Ee]in(?:em|en|es)?(?: \w+)?\s+$")
MASCULINE = re.compile(rf"(?<![\w-])({'|'.join(PEOPLE)})n?(?![\w-]|[*:_·/(]-?in)")


def no_signs_inside_words(passage: Passage) -> Iterator[Finding]:
    """No star, colon, underscore, slash or capital letter inside a word stands for all people."""
    for found in SIGN.finditer(passage.text) if not passage.cited else ():
        if not _is_quoted(passage.text, found.start()):
            remedy = "Beide Formen ausschreiben („Bürgerinnen und Bürger“) oder neutral schreiben („Teilnehmende“)."
            yield passage.finding(found.start(), f"{quoted(found[0])} steht mit einem Zeichen im Wort", remedy)


def no_masculine_alone(passage: Passage) -> Iterator[Finding]:
    """A masculine plural of PEOPLE has its feminine beside it; one single man („ein Helfer“) is a man."""
    for found in MASCULINE.finditer(passage.text) if not passage.cited else ():
        feminine, neutral = PEOPLE[found[1]]
        one = ONE.search(passage.text[: found.start()])
        if not (one or _in_a_pair(passage.text, found, feminine) or _is_quoted(passage.text, found.start())):
            remedy = BOTH.format(feminine=feminine, masculine=found[0], neutral=neutral)
            yield passage.finding(found.start(), f"{quoted(found[0])} nennt nur Männer", remedy)


def _in_a_pair(text: str, found: re.Match[str], feminine: str) -> bool:
    joined = r"(?:und|oder|sowie|bzw\.)"
    before = re.search(rf"\b{feminine}(?:,| {joined})(?: \w+)?\s+$", text[: found.start()].replace("\n", " "))
    after = re.match(rf"(?:,| {joined})(?: \w+)? {feminine}\b", text[found.end() :].replace("\n", " "))
    return bool(before or after)


def _is_quoted(text: str, at: int) -> bool:
    return any(found.start() <= at < found.end() for found in QUOTED.finditer(text))
