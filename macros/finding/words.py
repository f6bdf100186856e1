"""Words of a text as the search sees them."""

import re
import unicodedata
from functools import cache

WORD = re.compile(r"[^\W\d_]+(?:\d+)?|\d+[^\W_]*", re.UNICODE)
# Migrant*innen, Lehrer:innen, Teilnehmer/innen, Teilnehmer/-innen, Bürger_innen, TeilnehmerInnen; Rom*nja; Beauftragte*r
GENDER_SIGN = re.compile(r"(?<![^\W_])(?:([^\W_]+)(?:[*:_]|/-?)(innen|in|nja|r|n)|([^\W\d_]+[a-zäöüß])(Innen|In))(?![^\W_])")

# Inflections, longest first, as the query client knows them (docs/assets/javascripts/search/words.js).
ENDINGS = ("innen", "erin", "ern", "en", "er", "es", "em", "in", "e", "n", "s")
SHORTEST_TRUNK = 3
PLURAL_OF_NIS = re.compile("nisse[ns]?$")
TRANSLITERATED = ((re.compile("ä|ae"), "a"), (re.compile("ö|oe"), "o"), (re.compile("ü|(?<![aeq])ue"), "u"))


def without_gender_signs(text: str) -> str:
    """Write both forms out, for matching only: „Lehrer:innen“ becomes „Lehrerinnen Lehrer“."""

    def both(match: re.Match[str]) -> str:
        base, ending = (match[1], match[2]) if match[1] else (match[3], match[4].lower())
        return f"{base}{ending} {base}"

    return GENDER_SIGN.sub(both, text)


def words(text: str) -> list[str]:
    """Return the words of a text in their order and spelling."""
    return WORD.findall(without_gender_signs(text))


@cache
def fold(word: str) -> str:
    """Return a word as it is compared, as the query client does: lower case, without umlauts, ß, their transliterations, and accents."""
    folded = word.lower().replace("ß", "ss")
    for pattern, plain in TRANSLITERATED:
        folded = pattern.sub(plain, folded)
    return without_marks(folded)


def without_marks(text: str) -> str:
    """Return a text without umlauts and accents, what carries them staying."""
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.category(letter).startswith("M"))


@cache
def trunk(word: str) -> str:
    """Return a folded word without inflection, roughly: enough to tell that two forms are of one word."""
    folded = PLURAL_OF_NIS.sub("nis", fold(word))
    if folded.endswith("nis"):
        return folded
    ending = next((entry for entry in ENDINGS if folded.endswith(entry) and len(folded) - len(entry) >= SHORTEST_TRUNK), "")
    return folded.removesuffix(ending)
