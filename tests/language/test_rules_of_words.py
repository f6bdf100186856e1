"""Sentences, links and people: what is found, and what is not."""

import pytest

from macros.language.passage import Link, Passage
from macros.language.rules.link_texts import links_say_where_they_lead
from tests.language.told import PATH, told

SIGN_REMEDY = "Beide Formen ausschreiben („Bürgerinnen und Bürger“) oder neutral schreiben („Teilnehmende“)."
BEGINNING = "Wir lesen lesen lesen lesen lesen lesen lesen lesen lesen…"
LINK_REMEDY = "Sagen, wohin der Verweis führt, zum Beispiel „Liste der Praxisbeispiele“."


def words(number: int) -> str:
    """Return a sentence of as many words."""
    return " ".join(["Wir", *["lesen"] * (number - 2), "mit."])


def test_long_sentence() -> None:
    """A sentence of more than 25 words is named with its length and its line."""
    assert told(f"Kurz.\n{words(26)}") == [f"2: Satz mit 26 Wörtern, höchstens 25: „{BEGINNING}“ – In zwei Sätze teilen oder kürzen."]


def test_long_easy_sentence() -> None:
    """In Einfacher Sprache a sentence has at most 12 words."""
    assert told(words(13), easy=True) == [
        f"1: Satz in Einfacher Sprache mit 13 Wörtern, höchstens 12: „{BEGINNING}“ – Je Satz nur eine Aussage, in zwei Sätze teilen."
    ]


@pytest.mark.parametrize(("number", "easy", "cited"), [(25, False, False), (12, True, False), (40, False, True)])
def test_short_enough(number: int, easy: bool, cited: bool) -> None:
    """25 words are short enough, in Einfacher Sprache 12; a quotation may be longer."""
    assert told(words(number), easy=easy, cited=cited) == []


@pytest.mark.parametrize("text", ["hier", "Hier klicken", "klicken Sie hier", "mehr", "Mehr dazu …", "weiterlesen", "Link", "mehr lesen »"])
def test_link_that_says_nothing(text: str) -> None:
    """A link that says nothing but „here“ or „more“ is found once."""
    passage = Passage(PATH, 3, "", f"Siehe {text}.", links=(Link(text, 6),))
    assert [str(finding) for finding in links_say_where_they_lead(passage)] == [f"{PATH}:3: der Verweis heißt nur „{text}“ – {LINK_REMEDY}"]


@pytest.mark.parametrize("text", ["Mehr über Belege", "Weitere Beispiele", "Hier geht es zur Merkliste", "Hierarchie", "Lesemappe"])
def test_link_that_says_where_it_leads(text: str) -> None:
    """A link that names its aim is fine, whatever it begins with."""
    assert list(links_say_where_they_lead(Passage(PATH, 1, "", text, links=(Link(text, 0),)))) == []


def test_told_to_click() -> None:
    """Nobody is told to click, in a link or beside one."""
    assert told("Bitte klicken Sie hier auf das Bild.") == [f"1: „klicken Sie hier“ sagt nicht, wohin es geht – {LINK_REMEDY}"]


@pytest.mark.parametrize(
    "word",
    [
        "Migrant*innen",
        "Bürger:innen",
        "Lehrer_innen",
        "Schüler/innen",
        "Schüler/-innen",
        "KollegInnen",
        "Leser(innen)",
        "Leser:in",
        "LeserIn",
    ],
)
def test_sign_inside_a_word(word: str) -> None:
    """Each sign that stands for all people inside a word is found."""
    assert told(f"Für {word} am Ort.") == [f"1: „{word}“ steht mit einem Zeichen im Wort – {SIGN_REMEDY}"]


@pytest.mark.parametrize("text", ["Eltern/innere Stadt", "im Land: innen und außen", "SprInt hilft", "„Bürger:innenrat“"])
def test_no_sign_inside_a_word(text: str) -> None:
    """Other words and names in quotation marks are left alone."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "word", "remedy"),
    [
        ("Die Teilnehmer kamen.", "Teilnehmer", "Teilnehmerinnen und Teilnehmer schreiben oder neutral, etwa „Teilnehmende“."),
        ("Mit Bürgern sprechen.", "Bürgern", "Bürgerinnen und Bürgern schreiben oder neutral, etwa „Menschen“."),
        ("Migranten und Schülerinnen", "Migranten", "Migrantinnen und Migranten schreiben oder neutral, etwa „Zugewanderte“."),
    ],
)
def test_masculine_alone(text: str, word: str, remedy: str) -> None:
    """A masculine plural without its feminine is found, with both ways out."""
    assert told(text) == [f"1: „{word}“ nennt nur Männer – {remedy}"]


@pytest.mark.parametrize(
    "text",
    [
        "Bürgerinnen und Bürger",
        "mit Schülern und Schülerinnen",
        "Migrantinnen\noder Migranten",
        "Teilnehmerinnen und engagierte Teilnehmer",
        "Ausländerinnen, Ausländer",
        "das Bürgerbüro, der Migrantenbeirat, die Ausländer-Behörde",
        "der Verein „Mit Migranten für Migranten“",
        "Ein ehrenamtlicher Helfer schrieb einen Brief.",
        "Träger, Partner und Betreiber",
    ],
)
def test_masculine_not_alone(text: str) -> None:
    """Pairs, compounds, names in quotation marks, one single man and organisations are left alone."""
    assert told(text) == []


def test_people_in_a_quotation() -> None:
    """Nobody mends the words of others."""
    assert told("Zuwanderer und Bürger*innen", cited=True) == []
